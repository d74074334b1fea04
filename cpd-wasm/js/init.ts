import instantiate from "./generated/cpd_wasm.js";
import { Loader, type WasmSource } from "./load.js";

export type { WasmSource };

/** The module of this package's main entry. */
export const module = new Loader(instantiate);

/**
 * Loads the WASM module. Await it once before anything else; further calls, also at the same time, change nothing.
 *
 * @param source - Left out: `cpd_wasm_bg.wasm` beside this package's code, which browsers, Node and bundlers that
 * know `new URL(…, import.meta.url)` find by themselves. Other hosts name its URL or hand over its bytes, a
 * response or a compiled module.
 * @throws {@link CpdError} `initFailed`, with what went wrong as its `cause`; `init` can then be called again.
 */
export function init(source?: WasmSource): Promise<void> {
  return module.from(() => source);
}
