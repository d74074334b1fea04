// Makes `pkg/`, which is all that the npm package ships, from the TypeScript in `js/`, the packs and frameworks of
// `cpd-core`, and what `cpd-wasm-bindgen` has written to `js/generated/`. `cargo xtask test wasm` runs both.

import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { root, tool } from "./tool.mjs";
import { documentTypes } from "./types.mjs";

const at = (...parts) => join(root, ...parts);

rmSync(at("pkg"), { recursive: true, force: true });
mkdirSync(at("pkg", "generated"), { recursive: true });
mkdirSync(at("pkg", "packs"));

writeFileSync(at("js", "generated", "documents.ts"), await documentTypes(at("js", "generated", "schemas")));
tool("typescript", "tsc", "--project", "tsconfig.json");

for (const name of ["cpd_wasm", "cpd_wasm_advice", "cpd_wasm_programme"]) {
  // Without a `--enable-…` flag: the module says itself which features it uses, and no other may be added to it.
  const module = `${name}_bg.wasm`;
  tool("binaryen", "wasm-opt", "-Oz", at("js", "generated", module), "-o", at("pkg", "generated", module));
  // The generated declarations stay behind: nothing public refers to them.
  cpSync(at("js", "generated", `${name}.js`), at("pkg", "generated", `${name}.js`));
}

for (const kind of ["frameworks", "packs", "places", "programmes"]) {
  cpSync(at("js", `${kind}.d.ts`), at("pkg", `${kind}.d.ts`));
}
cpSync(at("js", "generated", "schemas"), at("pkg", "schemas"), { recursive: true });
const core = (...parts) => at("..", "cpd-core", ...parts);
cpSync(core("frameworks"), at("pkg", "frameworks"), { recursive: true });
mkdirSync(at("pkg", "programmes"));
mkdirSync(at("pkg", "places"));
const kinds = { "pack.json": "packs", "programme.json": "programmes", "places.json": "places" };
for (const entry of readdirSync(core("packs"), { withFileTypes: true })) {
  for (const [file, folder] of Object.entries(kinds)) {
    const path = core("packs", entry.name, file);
    if (entry.isDirectory() && existsSync(path)) cpSync(path, at("pkg", folder, `${entry.name}.json`));
  }
}
for (const licence of ["LICENSE-APACHE", "LICENSE-MIT"]) cpSync(at("..", licence), at("pkg", licence));
