import { readFile } from "node:fs/promises";

import { initFrom, type WasmSource } from "./init.js";

// The same surface as in a browser, but for one thing: `fetch` of Node does not read files, so `init` does.
export * from "./index.js";

export function init(source?: WasmSource): Promise<void> {
  return initFrom(() => {
    const found = source ?? new URL("./generated/cpd_wasm_bg.wasm", import.meta.url);
    // A string is a URL where it reads as one, else a path.
    const place = typeof found === "string" && URL.canParse(found) ? new URL(found) : found;
    const isFile = typeof place === "string" || (place instanceof URL && place.protocol === "file:");
    return isFile ? readFile(place) : place;
  });
}
