// For esbuild, whose `file` loader puts the module beside the bundle.

import wasm from "@cpd-project/cpd/cpd_wasm_bg.wasm";

import { show } from "./page.mjs";

await show(new URL(wasm, import.meta.url));
