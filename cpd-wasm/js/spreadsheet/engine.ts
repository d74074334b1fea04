import { asking, type CellPlace, type LocatedProblem } from "../error.js";
import { Failure, SpreadsheetEngine as WasmEngine } from "../generated/cpd_wasm_spreadsheet.js";
import type { AccreditationScheme, Framework, ProposalCheck } from "../generated/documents.js";
import { Freeable, Handle } from "../handle.js";
import { text } from "../text.js";
import { module } from "./init.js";

const ask = asking((thrown) => thrown instanceof Failure);

/** A proposal that was read from a spreadsheet. */
export interface SheetProposal {
  /** The proposal as JSON text, which `AccreditationEngine.check` takes. */
  readonly proposal: string;
  /**
   * Where its parts stand, by JSON Pointers. Beside those of what is stated there are `/sessions` for the heading of a
   * sheet, and `/facts/-/insured` and `/scores/-/quality/content` for where a fact or score would stand.
   */
  readonly cells: Readonly<Record<string, CellPlace>>;
  /** What a reader should know of how it was read, such as that a formula was not computed again. */
  readonly remarks: readonly LocatedProblem[];
}

/**
 * A scheme of accreditation with its frameworks, loaded once and asked many times: the workbook (.xlsx) in which proposals
 * are written, what is read from it, and what a check found as notes in a copy. Proposals are checked by
 * `AccreditationEngine` of `@cpd-project/cpd/accreditation`.
 *
 * Every question throws a `CpdError`: `invalidSpreadsheet` with every problem of a file, each with its cell, or
 * `invalidArgument`.
 */
export class SpreadsheetEngine extends Freeable {
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
  ): SpreadsheetEngine {
    module.require();
    return new SpreadsheetEngine(ask(() => WasmEngine.load(text(scheme), frameworks.map(text))));
  }

  /** The workbook in which a proposal is written, in a language. The same language gives the same bytes. */
  template(language: string): Uint8Array<ArrayBuffer> {
    return this.#held.ask((engine) => owned(engine.template(String(language))));
  }

  /** The proposal of a filled workbook, made in whatever language, or of CSV. No formula is computed and no macro run. */
  readProposal(bytes: Uint8Array): SheetProposal {
    return this.#held.read((engine) => engine.readProposal(bytes));
  }

  /** A copy of a workbook with what a check found as notes at its cells; everything else in it stays as it is. */
  annotate(bytes: Uint8Array, check: ProposalCheck | string, language: string): Uint8Array<ArrayBuffer> {
    return this.#held.ask((engine) => owned(engine.annotate(bytes, text(check), String(language))));
  }
}

/** Bytes with a buffer of their own, which a `Blob` takes. */
function owned(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}
