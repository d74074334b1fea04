// Makes `pkg/`, which is all that the npm package ships, from the TypeScript in `js/`, the packs and frameworks of
// `cpd-core`, and what `cpd-wasm-bindgen` has written to `js/generated/`. `cargo xtask test wasm` runs both.

import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { root, tool } from "./tool.mjs";
import { documentTypes } from "./types.mjs";

const at = (...parts) => join(root, ...parts);

rmSync(at("pkg"), { recursive: true, force: true });
mkdirSync(at("pkg", "generated"), { recursive: true });

writeFileSync(at("js", "generated", "documents.ts"), await documentTypes(at("js", "generated", "schemas")));
tool("typescript", "tsc", "--project", "tsconfig.json");

const modules = ["", "_accreditation", "_advice", "_allocation", "_application", "_programme", "_registry", "_spreadsheet"];
for (const name of modules.map((module) => `cpd_wasm${module}`)) {
  // Without a `--enable-…` flag: the module says itself which features it uses, and no other may be added to it.
  const module = `${name}_bg.wasm`;
  tool("binaryen", "wasm-opt", "-Oz", at("js", "generated", module), "-o", at("pkg", "generated", module));
  // The generated declarations stay behind: nothing public refers to them.
  cpSync(at("js", "generated", `${name}.js`), at("pkg", "generated", `${name}.js`));
}

cpSync(at("js", "generated", "schemas"), at("pkg", "schemas"), { recursive: true });
const core = (...parts) => at("..", "cpd-core", ...parts);
cpSync(core("frameworks"), at("pkg", "frameworks"), { recursive: true });
const countries = readdirSync(core("packs"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
const kinds = { packs: "pack", places: "places", policies: "allocation", programmes: "programme", schemes: "accreditation" };
for (const [folder, file] of Object.entries(kinds)) {
  mkdirSync(at("pkg", folder));
  for (const { name } of countries) {
    const path = core("packs", name, `${file}.json`);
    if (existsSync(path)) cpSync(path, at("pkg", folder, `${name}.json`));
  }
}

// The types of those files: TypeScript's own reading of a JSON file would widen `"met"` to `string`, and the result would
// not be a `Pack`.
const types = {
  frameworks: "Framework",
  packs: "Pack",
  places: "Places",
  policies: "AllocationPolicy",
  programmes: "Programme",
  schemes: "AccreditationScheme",
};
for (const [folder, type] of Object.entries(types)) {
  const declaration = [
    `import type { ${type} } from "./generated/documents.js";`,
    "",
    `declare const document: ${type};`,
    "export default document;",
    "",
  ];
  writeFileSync(at("pkg", `${folder}.d.ts`), declaration.join("\n"));
}

for (const licence of ["LICENSE-APACHE", "LICENSE-MIT"]) cpSync(at("..", licence), at("pkg", licence));
