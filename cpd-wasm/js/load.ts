import { CpdError } from "./error.js";

/** `WebAssembly.Module`, where the program's types know it: those of Node alone do not. */
type WasmModule = typeof globalThis extends { WebAssembly: { Module: { prototype: infer Module } } } ? Module : never;

/** Where the WASM module is, or the module itself: a `WebAssembly.Module`. */
export type WasmSource = URL | string | ArrayBuffer | Uint8Array<ArrayBuffer> | Response | WasmModule;

/** What loads a module that wasm-bindgen has made. */
type Instantiate = (source?: { module_or_path: WasmSource }) => Promise<unknown>;

/** A WASM module that is loaded when it is asked for, and once. */
export class Loader {
  readonly #instantiate: Instantiate;
  #ready = false;

  constructor(instantiate: Instantiate) {
    this.#instantiate = instantiate;
  }

  /** Fails unless {@link from} has ended well. */
  require(): void {
    if (!this.#ready) {
      throw new CpdError("notInitialised", "the WASM module is not loaded; call init first: `await init()`");
    }
  }

  /** Loads the module from a source that is looked for only if it is not loaded yet. */
  async from(find: () => WasmSource | undefined | Promise<WasmSource>): Promise<void> {
    if (this.#ready) return;
    try {
      const source = await find();
      await (source === undefined ? this.#instantiate() : this.#instantiate({ module_or_path: source }));
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new CpdError("initFailed", `the WASM module could not be loaded: ${reason}`, [], { cause });
    }
    this.#ready = true;
  }
}
