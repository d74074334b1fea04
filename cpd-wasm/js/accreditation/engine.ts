import { asking } from "../error.js";
import { AccreditationEngine as WasmEngine, Failure } from "../generated/cpd_wasm_accreditation.js";
import type {
  AccreditationScheme,
  AccreditationStanding,
  CheckSentences,
  Framework,
  Proposal,
  ProposalCheck,
  Registry,
} from "../generated/documents.js";
import { Freeable, Handle } from "../handle.js";
import { text, textIfGiven } from "../text.js";
import { module } from "./init.js";

const ask = asking((thrown) => thrown instanceof Failure);

/**
 * A scheme of accreditation with its frameworks, loaded once and asked many times: whether a proposal meets its criteria,
 * and where accreditations stand. What they are worth to teachers is said by `RegistryEngine` of
 * `@cpd-project/cpd/registry`.
 *
 * Documents are given as objects or as JSON text, dates as `2026-06-30`, languages as BCP 47 tags. Every question throws a
 * `CpdError`: `invalidDocument` with every problem of a document, or `invalidArgument`. That a proposal is not ready is an
 * answer.
 */
export class AccreditationEngine extends Freeable {
  readonly #held: Handle<WasmEngine>;

  private constructor(engine: WasmEngine) {
    const held = new Handle(engine, ask, "this engine was freed; load the scheme again");
    super(held);
    this.#held = held;
  }

  /**
   * Loads a scheme with the frameworks that it uses.
   *
   * @throws `CpdError` `notInitialised` before `init`; `invalidDocument` with every problem.
   */
  static load(
    scheme: AccreditationScheme | string,
    frameworks: readonly (Framework | string)[] = [],
  ): AccreditationEngine {
    module.require();
    return new AccreditationEngine(ask(() => WasmEngine.load(text(scheme), frameworks.map(text))));
  }

  /**
   * Whether a proposal meets the criteria on a day, each of them with every reason why it does not; the registry says what
   * was accredited by then.
   */
  check(proposal: Proposal | string, registry: Registry | string | undefined, on: string): ProposalCheck {
    return this.#held.read((engine) => engine.check(text(proposal), textIfGiven(registry), String(on)));
  }

  /** The same in sentences. */
  checkText(proposal: Proposal | string, registry: Registry | string | undefined, on: string, language: string): string {
    return this.#held.ask((engine) => engine.checkText(text(proposal), textIfGiven(registry), String(on), String(language)));
  }

  /** The same in sentences, finding by finding, for a host that shows each in a place of its own. */
  checkSentences(
    proposal: Proposal | string,
    registry: Registry | string | undefined,
    on: string,
    language: string,
  ): CheckSentences {
    return this.#held.read((engine) =>
      engine.checkSentences(text(proposal), textIfGiven(registry), String(on), String(language)),
    );
  }

  /** The same as one HTML page, to be shown, sent and printed. */
  checkReport(proposal: Proposal | string, registry: Registry | string | undefined, on: string, language: string): string {
    return this.#held.ask((engine) => engine.checkReport(text(proposal), textIfGiven(registry), String(on), String(language)));
  }

  /** Where every accreditation of a registry stands on a day, in the order of the registry. */
  standings(registry: Registry | string, on: string): AccreditationStanding[] {
    return this.#held.read((engine) => engine.standings(text(registry), String(on)));
  }
}
