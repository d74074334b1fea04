import { Failure } from "./generated/cpd_wasm.js";
import type { Problem } from "./generated/documents.js";

/**
 * Why a question could not be answered.
 *
 * A refusal is not an error: "short by five hours" is a {@link Statement}. An error means that the question could
 * not be read, or that the module is not ready for it.
 */
export class CpdError extends Error {
  override readonly name = "CpdError";

  /**
   * A stable code for machines. From the library: `invalidDocument`, `invalidArgument`, `amountOverflow`. From this
   * package: `notInitialised`, `initFailed`, `engineFreed`.
   */
  readonly code: string;

  /** Everything that is wrong with the document, each with its place in it; empty unless a document is wrong. */
  readonly problems: readonly Problem[];

  constructor(code: string, message: string, problems: readonly Problem[] = [], options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.problems = problems;
  }
}

/** Asks the module, and turns what it throws into a {@link CpdError}. */
export function ask<Answer>(question: () => Answer): Answer {
  try {
    return question();
  } catch (thrown) {
    if (!(thrown instanceof Failure)) throw thrown;
    const { code, message, problems } = thrown;
    thrown.free();
    throw new CpdError(code, message, JSON.parse(problems) as Problem[]);
  }
}
