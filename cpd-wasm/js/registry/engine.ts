import { asking } from "../error.js";
import { Failure, RegistryEngine as WasmEngine } from "../generated/cpd_wasm_registry.js";
import type {
  AccreditationScheme,
  Framework,
  Impact,
  Pack,
  Registry,
  RegistryChange,
  Statement,
  TeacherRecord,
} from "../generated/documents.js";
import { Freeable, Handle } from "../handle.js";
import { lines, text } from "../text.js";
import { module } from "./init.js";

const ask = asking((thrown) => thrown instanceof Failure);

/**
 * A scheme of accreditation with its frameworks, loaded once and asked many times: what the accreditations of a registry
 * are worth to teachers. Proposals are checked by `AccreditationEngine` of `@cpd-project/cpd/accreditation`.
 *
 * Documents are given as objects or as JSON text, dates as `2026-06-30`, languages as BCP 47 tags. Every question throws a
 * `CpdError`: `invalidDocument` with every problem of a document, or `invalidArgument`.
 */
export class RegistryEngine extends Freeable {
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
  static load(scheme: AccreditationScheme | string, frameworks: readonly (Framework | string)[] = []): RegistryEngine {
    module.require();
    return new RegistryEngine(ask(() => WasmEngine.load(text(scheme), frameworks.map(text))));
  }

  /** Where a teacher stands by a pack, when the accreditations are those of a registry. */
  statement(pack: Pack | string, record: TeacherRecord | string, registry: Registry | string, on: string): Statement {
    return this.#held.read((engine) => engine.statement(text(pack), text(record), text(registry), String(on)));
  }

  /**
   * Whose statements a change of a registry would change, among many records, given as a list or as JSON Lines. Nothing is
   * changed.
   */
  impact(
    pack: Pack | string,
    records: readonly TeacherRecord[] | string,
    registry: Registry | string,
    change: RegistryChange | string,
    on: string,
  ): Impact {
    return this.#held.read((engine) =>
      engine.impact(text(pack), lines(records), text(registry), text(change), String(on)),
    );
  }

  /** The same in sentences. */
  impactText(
    pack: Pack | string,
    records: readonly TeacherRecord[] | string,
    registry: Registry | string,
    change: RegistryChange | string,
    on: string,
    language: string,
  ): string {
    return this.#held.ask((engine) =>
      engine.impactText(text(pack), lines(records), text(registry), text(change), String(on), String(language)),
    );
  }
}
