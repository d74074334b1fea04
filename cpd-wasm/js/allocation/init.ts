import instantiate from "../generated/cpd_wasm_allocation.js";
import { Loader, type WasmSource } from "../load.js";

/** The module of this entry. */
export const module = new Loader(instantiate);

/**
 * Loads the WASM module of allocation. Await it once before anything else; further calls change nothing.
 *
 * @param source - Left out: `cpd_wasm_allocation_bg.wasm` beside this package's code; see `init` of the main entry.
 * @throws {@link CpdError} `initFailed`, with what went wrong as its `cause`; `init` can then be called again.
 */
export function init(source?: WasmSource): Promise<void> {
  return module.from(() => source);
}
