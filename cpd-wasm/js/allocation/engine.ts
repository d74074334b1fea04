import { asking } from "../error.js";
import { AllocationEngine as WasmEngine, Failure } from "../generated/cpd_wasm_allocation.js";
import type {
  Allocation,
  AllocationPolicy,
  AllocationProblem,
  AllocationReport,
  AllocationVerification,
  Reallocation,
} from "../generated/documents.js";
import { Freeable, Handle } from "../handle.js";
import { text } from "../text.js";
import { module } from "./init.js";

const ask = asking((thrown) => thrown instanceof Failure);

/**
 * A policy of allocation, loaded once and asked many times.
 *
 * Documents are given as objects or as JSON text, shares as `80%`, languages as BCP 47 tags. Every question throws a
 * `CpdError`: `invalidDocument` with every problem of a document, or `invalidArgument`. That somebody cannot be allocated is
 * an answer.
 */
export class AllocationEngine extends Freeable {
  readonly #held: Handle<WasmEngine>;

  private constructor(engine: WasmEngine) {
    const held = new Handle(engine, ask, "this engine was freed; load the policy again");
    super(held);
    this.#held = held;
  }

  /**
   * Loads a policy.
   *
   * @throws `CpdError` `notInitialised` before `init`; `invalidDocument` with every problem.
   */
  static load(policy: AllocationPolicy | string): AllocationEngine {
    module.require();
    return new AllocationEngine(ask(() => WasmEngine.load(text(policy))));
  }

  /** The best allocation, with the prices that prove it. */
  allocate(problem: AllocationProblem | string): Allocation {
    return this.#held.read((engine) => engine.allocate(text(problem)));
  }

  /** Why everybody was allocated as they were, what more and fewer mentors would change, and what is missing. */
  explain(problem: AllocationProblem | string, allocation: Allocation | string): AllocationReport {
    return this.#held.read((engine) => engine.explain(text(problem), text(allocation)));
  }

  /** The same in sentences. */
  explainText(problem: AllocationProblem | string, allocation: Allocation | string, language: string): string {
    return this.#held.ask((engine) => engine.explainText(text(problem), text(allocation), String(language)));
  }

  /** Whether an allocation keeps the rules and is the best, by its own prices. */
  verify(problem: AllocationProblem | string, allocation: Allocation | string): AllocationVerification {
    return this.#held.read((engine) => engine.verify(text(problem), text(allocation)));
  }

  /**
   * A new allocation after something has changed, and what it changes. `keep` is the share of the last one that is to be
   * kept, such as `80%`; left out: whatever is best.
   */
  reallocate(problem: AllocationProblem | string, last: Allocation | string, keep?: string): Reallocation {
    return this.#held.read((engine) => engine.reallocate(text(problem), text(last), keep));
  }

  /** The same in sentences. */
  reallocateText(
    problem: AllocationProblem | string,
    last: Allocation | string,
    keep: string | undefined,
    language: string,
  ): string {
    return this.#held.ask((engine) => engine.reallocateText(text(problem), text(last), keep, String(language)));
  }
}
