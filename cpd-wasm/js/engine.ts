import { asking } from "./error.js";
import { Engine as WasmEngine, Failure } from "./generated/cpd_wasm.js";
import type {
  CareerOutlook,
  Explanation,
  Pack,
  Problem,
  RosterAnswer,
  Statement,
  TeacherRecord,
} from "./generated/documents.js";
import { Freeable, Handle } from "./handle.js";
import { module } from "./init.js";
import { lines, text } from "./text.js";

const ask = asking((thrown) => thrown instanceof Failure);

/**
 * A country's rules, loaded once and asked many times.
 *
 * Documents are given as objects or as JSON text; text is read as it stands, so that a problem in it can be reported
 * by line and column. Dates are ISO civil dates such as `2026-06-30`, languages BCP 47 tags such as `en` or `lo`.
 */
export class Engine extends Freeable {
  readonly #held: Handle<WasmEngine>;

  private constructor(engine: WasmEngine) {
    const held = new Handle(engine, ask, "this engine was freed; load the pack again");
    super(held);
    this.#held = held;
  }

  /**
   * Loads a pack.
   *
   * @throws `CpdError` `notInitialised` before `init`; `invalidDocument` with every problem of the pack.
   */
  static load(pack: Pack | string): Engine {
    module.require();
    return new Engine(ask(() => WasmEngine.load(text(pack))));
  }

  /** What deserves a second look in the pack, though it can be used. */
  lint(): Problem[] {
    return this.#held.read((engine) => engine.lint());
  }

  /**
   * Where the teacher of the record stands on a date, and why.
   *
   * @throws `CpdError` `invalidDocument` with every problem of the record; `invalidArgument` for the date.
   */
  statement(record: TeacherRecord | string, on: string): Statement {
    return JSON.parse(this.statementJson(record, on)) as Statement;
  }

  /** {@link statement} as JSON text: the same bytes as in every other build of the library. */
  statementJson(record: TeacherRecord | string, on: string): string {
    return this.#held.ask((engine) => engine.statement(text(record), String(on)));
  }

  /**
   * A summary for each of many records, given as a list or as JSON Lines. A record that cannot be read has its error
   * instead of a summary, and keeps no other from an answer.
   *
   * @throws `CpdError` `invalidArgument` for the date.
   */
  statements(records: readonly TeacherRecord[] | string, on: string): RosterAnswer[] {
    const answers = this.statementsJson(records, on).split("\n");
    return answers.filter((line) => line !== "").map((line) => JSON.parse(line) as RosterAnswer);
  }

  /** {@link statements} as JSON Lines: for a file that is read and written part by part. */
  statementsJson(records: readonly TeacherRecord[] | string, on: string): string {
    return this.#held.ask((engine) => engine.statements(lines(records), String(on)));
  }

  /** {@link statement} as sentences for people. */
  statementText(record: TeacherRecord | string, on: string, language: string): string {
    return this.#held.ask((engine) => engine.statementText(text(record), String(on), String(language)));
  }

  /** {@link statement} together with the tree of facts that led to it. */
  explain(record: TeacherRecord | string, on: string): Explanation {
    return this.#held.read((engine) => engine.explain(text(record), String(on)));
  }

  /** {@link explain} as sentences for people. */
  explanationText(record: TeacherRecord | string, on: string, language: string): string {
    return this.#held.ask((engine) => engine.explanationText(text(record), String(on), String(language)));
  }

  /** The next steps of the teacher's career, and what each of them needs. */
  career(record: TeacherRecord | string, on: string): CareerOutlook {
    return this.#held.read((engine) => engine.career(text(record), String(on)));
  }

  /** {@link career} as sentences for people. */
  careerText(record: TeacherRecord | string, on: string, language: string): string {
    return this.#held.ask((engine) => engine.careerText(text(record), String(on), String(language)));
  }
}
