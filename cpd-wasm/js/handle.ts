/// <reference lib="esnext.disposable" preserve="true" />
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

  /** Asks what is answered by a document, and reads it. */
  read<Answer>(question: (held: Held) => string): Answer {
    return JSON.parse(this.ask(question)) as Answer;
  }

  free(): void {
    this.#held?.free();
    this.#held = undefined;
  }
}

/** What holds memory of a WASM module. */
export abstract class Freeable {
  readonly #memory: { free(): void };

  protected constructor(memory: { free(): void }) {
    this.#memory = memory;
  }

  /** Gives the memory back at once; left undone, it is given back when the object is garbage collected. */
  free(): void {
    this.#memory.free();
  }

  /** {@link free}, for `using engine = Engine.load(…)`. */
  [Symbol.dispose](): void {
    this.free();
  }
}
