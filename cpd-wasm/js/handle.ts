import { CpdError } from "./error.js";

/** An object of a WASM module, until it is freed. */
export class Handle<Held extends { free(): void }> {
  #held: Held | undefined;
  readonly #ask: <Answer>(question: () => Answer) => Answer;
  readonly #freed: string;

  /** `ask` asks the object's module; `freed` is said to whoever asks the object after it was freed. */
  constructor(held: Held, ask: <Answer>(question: () => Answer) => Answer, freed: string) {
    this.#held = held;
    this.#ask = ask;
    this.#freed = freed;
  }

  ask<Answer>(question: (held: Held) => Answer): Answer {
    const held = this.#held;
    if (held === undefined) throw new CpdError("engineFreed", this.#freed);
    return this.#ask(() => question(held));
  }

  free(): void {
    this.#held?.free();
    this.#held = undefined;
  }
}
