import { readFile } from "node:fs/promises";

import type { WasmSource } from "./load.js";

/** A source in Node: its `fetch` does not read files, so a file is read here. */
export function inNode(source: WasmSource): WasmSource | Promise<WasmSource> {
  // A string is a URL where it reads as one, else a path.
  const place = typeof source === "string" && URL.canParse(source) ? new URL(source) : source;
  const isFile = typeof place === "string" || (place instanceof URL && place.protocol === "file:");
  return isFile ? readFile(place) : place;
}
