import { CpdError } from "./error.js";
import instantiate from "./generated/cpd_wasm.js";

/** `WebAssembly.Module`, where the program's types know it: those of Node alone do not. */
type WasmModule = typeof globalThis extends { WebAssembly: { Module: { prototype: infer Module } } } ? Module : never;

/** Where the WASM module is, or the module itself: a `WebAssembly.Module`. */
export type WasmSource = URL | string | ArrayBuffer | Uint8Array<ArrayBuffer> | Response | WasmModule;

let ready = false;

/** Fails unless {@link init} has ended well. */
export function requireInit(): void {
  if (!ready) {
    throw new CpdError("notInitialised", "the WASM module is not loaded; call init first: `await init()`");
  }
}

/**
 * Loads the WASM module. Await it once before anything else; further calls, also at the same time, change nothing.
 *
 * @param source - Left out: `cpd_wasm_bg.wasm` beside this package's code, which browsers, Node and bundlers that
 * know `new URL(…, import.meta.url)` find by themselves. Other hosts name its URL or hand over its bytes, a
 * response or a compiled module.
 * @throws {@link CpdError} `initFailed`, with what went wrong as its `cause`; `init` can then be called again.
 */
export function init(source?: WasmSource): Promise<void> {
  return initFrom(() => source);
}

/** {@link init} with a source that is looked for only if the module is not loaded yet. */
export async function initFrom(find: () => WasmSource | undefined | Promise<WasmSource>): Promise<void> {
  if (ready) return;
  try {
    const source = await find();
    await (source === undefined ? instantiate() : instantiate({ module_or_path: source }));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CpdError("initFailed", `the WASM module could not be loaded: ${reason}`, [], { cause });
  }
  ready = true;
}
