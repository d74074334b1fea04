import type { Problem } from "./generated/documents.js";

/** A cell of a spreadsheet: the name of its sheet, and its column and row, such as `B7`. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** A problem of a document, with its cell where the document stands in a spreadsheet. */
export interface LocatedProblem extends Problem {
  readonly cell?: CellPlace;
}

/**
 * Why a question could not be answered.
 *
 * A refusal is not an error: "short by five hours" is a {@link Statement}. An error means that the question could
 * not be read, or that the module is not ready for it.
 */
export class CpdError extends Error {
  override readonly name = "CpdError";

  /**
   * A stable code for machines. From the library: `invalidDocument`, `invalidArgument`, `amountOverflow`,
   * `invalidSpreadsheet`. From this package: `notInitialised`, `initFailed`, `engineFreed`.
   */
  readonly code: string;

  /** Everything that is wrong with the document, each with its place in it; empty unless a document is wrong. */
  readonly problems: readonly LocatedProblem[];

  constructor(code: string, message: string, problems: readonly LocatedProblem[] = [], options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.problems = problems;
  }
}

/** What a WASM module throws. */
interface Failure {
  readonly code: string;
  readonly message: string;
  readonly problems: string;
  free(): void;
}

/** A function that asks a module, and turns what the module throws into a {@link CpdError}. */
export function asking(isFailure: (thrown: unknown) => thrown is Failure) {
  return function ask<Answer>(question: () => Answer): Answer {
    try {
      return question();
    } catch (thrown) {
      if (!isFailure(thrown)) throw thrown;
      const { code, message, problems } = thrown;
      thrown.free();
      throw new CpdError(code, message, JSON.parse(problems) as LocatedProblem[]);
    }
  };
}
