// The types as a user's compiler sees them, and the README's example as a user would run it.

import { execFileSync } from "node:child_process";
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { root, tool } from "../../scripts/tool.mjs";

const folder = join(root, "test");

for (const host of ["browser", "node"]) {
  test(`a program for ${host} type-checks strictly`, () => {
    tool("typescript", "tsc", "--project", join(folder, "types", `tsconfig.${host}.json`));
  });
}

test("the README's example type-checks and runs", () => {
  const examples = [...readFileSync(join(root, "README.md"), "utf8").matchAll(/^```ts\n([^]*?)^```$/gm)];
  assert.ok(examples.length > 0, "the README has an example");
  examples.forEach(([, code], index) => writeFileSync(join(folder, "out", `readme-${index}.ts`), code));
  tool("typescript", "tsc", "--project", join(folder, "types", "tsconfig.readme.json"));
  examples.forEach((_, index) => execFileSync(process.execPath, [join(folder, "out", `readme-${index}.js`)]));
});
