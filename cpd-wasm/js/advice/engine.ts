import { asking } from "../error.js";
import { Advisor as WasmAdvisor, Failure } from "../generated/cpd_wasm_advice.js";
import type { Advice, AdviceQuestion, Pack, TeacherRecord } from "../generated/documents.js";
import { Freeable, Handle } from "../handle.js";
import { text } from "../text.js";
import { module } from "./init.js";

const ask = asking((thrown) => thrown instanceof Failure);

/**
 * A country's rules, loaded once and asked for advice many times: what is the least that would complete a period, and which
 * offerings do it for the least?
 */
export class Advisor extends Freeable {
  readonly #held: Handle<WasmAdvisor>;

  private constructor(advisor: WasmAdvisor) {
    const held = new Handle(advisor, ask, "this advisor was freed; load the pack again");
    super(held);
    this.#held = held;
  }

  /**
   * Loads a pack.
   *
   * @throws `CpdError` `notInitialised` before `init`; `invalidDocument` with every problem of the pack.
   */
  static load(pack: Pack | string): Advisor {
    module.require();
    return new Advisor(ask(() => WasmAdvisor.load(text(pack))));
  }

  /**
   * The least that would complete the period of a date, and the cheapest of the question's offerings; without a question,
   * nothing is offered.
   *
   * @throws `CpdError` `invalidDocument` with every problem of the record or the question; `invalidArgument` for the
   * date.
   */
  advise(record: TeacherRecord | string, on: string, question: AdviceQuestion | string = {}): Advice {
    return JSON.parse(this.adviseJson(record, on, question)) as Advice;
  }

  /** {@link advise} as JSON text: the same bytes as in every other build of the library. */
  adviseJson(record: TeacherRecord | string, on: string, question: AdviceQuestion | string = {}): string {
    return this.#held.ask((advisor) => advisor.advise(text(record), String(on), text(question)));
  }

  /** {@link advise} as sentences for people. */
  adviceText(
    record: TeacherRecord | string,
    on: string,
    language: string,
    question: AdviceQuestion | string = {},
  ): string {
    return this.#held.ask((advisor) => advisor.adviceText(text(record), String(on), text(question), String(language)));
  }
}
