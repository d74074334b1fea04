// The worked examples that every language shares, on the packed package.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { Engine, init } from "@cpd-project/cpd";

import { runCase } from "../cases.mjs";
import { caseFiles } from "../files.mjs";

await init();

for (const { path, title, rules, cases } of caseFiles()) {
  describe(`${path}: ${title}`, () => {
    const engine = Engine.load(rules);
    for (const one of cases) test(one.name, () => assert.deepEqual(runCase(engine, one), []));
  });
}
