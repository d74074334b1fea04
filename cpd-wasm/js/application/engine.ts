import { asking } from "../error.js";
import { ApplicationEngine as WasmEngine, Failure } from "../generated/cpd_wasm_application.js";
import type {
  AccreditationScheme,
  Application,
  ApplicationCommand,
  ApplicationDecision,
  ApplicationStanding,
  Framework,
  Proposal,
  Registry,
} from "../generated/documents.js";
import { Freeable, Handle } from "../handle.js";
import { text, textIfGiven } from "../text.js";
import { module } from "./init.js";

const ask = asking((thrown) => thrown instanceof Failure);

/** What a question about an application looks at, each document as an object or as JSON text. */
export interface ApplicationDocuments {
  application: Application | string;
  /** The proposal as it is now; left out: steps that ask whether it is ready are refused. */
  proposal?: Proposal | string;
  /** What was accredited so far; left out: nothing. */
  registry?: Registry | string;
}

/**
 * A scheme of accreditation with its frameworks, loaded once and asked many times: how applications are decided.
 *
 * Dates are text such as `2026-06-30`, languages BCP 47 tags. Every question throws a `CpdError`: `invalidDocument` with
 * every problem of a document, or `invalidArgument`. A refusal is an answer.
 */
export class ApplicationEngine extends Freeable {
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
  static load(scheme: AccreditationScheme | string, frameworks: readonly (Framework | string)[] = []): ApplicationEngine {
    module.require();
    return new ApplicationEngine(ask(() => WasmEngine.load(text(scheme), frameworks.map(text))));
  }

  /**
   * Whether somebody may do something about an application, and what comes of it. Nothing is changed: whoever keeps the
   * application adds the `event` of the answer to it.
   */
  decide({ application, proposal, registry }: ApplicationDocuments, command: ApplicationCommand | string): ApplicationDecision {
    return this.#held.read((engine) =>
      engine.decide(text(application), textIfGiven(proposal), textIfGiven(registry), text(command)),
    );
  }

  /** The same in sentences. */
  decideText(
    { application, proposal, registry }: ApplicationDocuments,
    command: ApplicationCommand | string,
    language: string,
  ): string {
    return this.#held.ask((engine) =>
      engine.decideText(text(application), textIfGiven(proposal), textIfGiven(registry), text(command), String(language)),
    );
  }

  /** Where an application stands on a day, what is due from whom, and what can be done next, with what is lacking for it. */
  standing({ application, proposal, registry }: ApplicationDocuments, on: string): ApplicationStanding {
    return this.#held.read((engine) =>
      engine.standing(text(application), textIfGiven(proposal), textIfGiven(registry), String(on)),
    );
  }

  /** The same in sentences. */
  standingText({ application, proposal, registry }: ApplicationDocuments, on: string, language: string): string {
    return this.#held.ask((engine) =>
      engine.standingText(text(application), textIfGiven(proposal), textIfGiven(registry), String(on), String(language)),
    );
  }
}
