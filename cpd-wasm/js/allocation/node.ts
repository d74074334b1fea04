import { inNode } from "../files.js";
import type { WasmSource } from "../load.js";
import { module } from "./init.js";

// The same surface as in a browser, but for one thing: `fetch` of Node does not read files, so `init` does.
export * from "./index.js";

export function init(source?: WasmSource): Promise<void> {
  return module.from(() => inNode(source ?? new URL("../generated/cpd_wasm_allocation_bg.wasm", import.meta.url)));
}
