// Makes `pkg/`, which is all that the npm package ships, from the TypeScript in `js/`, the country packs of
// `cpd-core`, and what `cpd-wasm-bindgen` has written to `js/generated/`. `cargo xtask test wasm` runs both.

import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { root, tool } from "./tool.mjs";
import { documentTypes } from "./types.mjs";

const at = (...parts) => join(root, ...parts);

rmSync(at("pkg"), { recursive: true, force: true });
mkdirSync(at("pkg", "generated"), { recursive: true });
mkdirSync(at("pkg", "packs"));

writeFileSync(at("js", "generated", "documents.ts"), await documentTypes(at("js", "generated", "schemas")));
tool("typescript", "tsc", "--project", "tsconfig.json");

// Without a `--enable-…` flag: the module says itself which features it uses, and no other may be added to it.
const module = "cpd_wasm_bg.wasm";
tool("binaryen", "wasm-opt", "-Oz", at("js", "generated", module), "-o", at("pkg", "generated", module));

// The generated declarations stay behind: nothing public refers to them.
cpSync(at("js", "generated", "cpd_wasm.js"), at("pkg", "generated", "cpd_wasm.js"));
cpSync(at("js", "packs.d.ts"), at("pkg", "packs.d.ts"));
cpSync(at("js", "generated", "schemas"), at("pkg", "schemas"), { recursive: true });
const packs = at("..", "cpd-core", "packs");
for (const entry of readdirSync(packs, { withFileTypes: true })) {
  if (entry.isDirectory()) cpSync(join(packs, entry.name, "pack.json"), at("pkg", "packs", `${entry.name}.json`));
}
for (const licence of ["LICENSE-APACHE", "LICENSE-MIT"]) cpSync(at("..", licence), at("pkg", licence));
