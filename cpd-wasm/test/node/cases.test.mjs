// The worked examples that every language shares, on the packed package.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { Engine, init } from "@cpd-project/cpd";
import { Advisor, init as initAdvice } from "@cpd-project/cpd/advice";

import { runCase } from "../cases.mjs";
import { caseFiles } from "../files.mjs";

await Promise.all([init(), initAdvice()]);

for (const { path, title, rules, cases } of caseFiles()) {
  describe(`${path}: ${title}`, () => {
    const loaded = { engine: Engine.load(rules), advisor: Advisor.load(rules) };
    for (const one of cases) test(one.name, () => assert.deepEqual(runCase(loaded, one), []));
  });
}
