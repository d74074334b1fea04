import { inNode } from "./files.js";
import { module, type WasmSource } from "./init.js";

// The same surface as in a browser, but for one thing: `fetch` of Node does not read files, so `init` does.
export * from "./index.js";

export function init(source?: WasmSource): Promise<void> {
  return module.from(() => inNode(source ?? new URL("./generated/cpd_wasm_bg.wasm", import.meta.url)));
}
