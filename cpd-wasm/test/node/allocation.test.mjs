// The worked examples about allocation that every language shares, on the packed package's module of allocation.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { CpdError } from "@cpd-project/cpd";
import { AllocationEngine, init } from "@cpd-project/cpd/allocation";
import policy from "@cpd-project/cpd/policies/lao-pdr.json" with { type: "json" };

import { runAllocationCase } from "../allocation-cases.mjs";
import { allocationCaseFiles } from "../files.mjs";

const files = allocationCaseFiles();

test("nothing is answered before init", () => {
  assert.throws(() => AllocationEngine.load(policy), { name: "CpdError", code: "notInitialised" });
});

describe("after init", async () => {
  await init();

  for (const file of files) {
    describe(`${file.path}: ${file.title}`, () => {
      for (const one of file.cases) {
        test(one.name, () => assert.deepEqual(runAllocationCase(AllocationEngine.load, file, one), []));
      }
    });
  }

  describe("an engine", () => {
    const { policy: rules, problem } = files[0];

    test("takes objects and text alike, and proves what it finds", () => {
      const engine = AllocationEngine.load(rules);
      const allocation = engine.allocate(problem);
      assert.deepEqual(AllocationEngine.load(JSON.stringify(rules)).allocate(JSON.stringify(problem)), allocation);
      assert.equal(engine.verify(problem, JSON.stringify(allocation)).holds, true);
      assert.equal(engine.reallocate(problem, allocation).change.moved.length, 0);
    });

    test("says an allocation, and what another one changes, in every language", () => {
      const engine = AllocationEngine.load(rules);
      const allocation = engine.allocate(problem);
      for (const say of [
        (language) => engine.explainText(problem, allocation, language),
        (language) => engine.reallocateText(problem, allocation, "50%", language),
      ]) {
        assert.equal(new Set(["en", "lo", "km", "kk", "ru"].map(say)).size, 5);
      }
    });

    test("says what is wrong, and that it was freed", () => {
      const engine = AllocationEngine.load(policy);
      const wrong = () => engine.allocate({ ...problem, mentors: 2 });
      assert.throws(wrong, (error) => error instanceof CpdError && error.problems[0].pointer === "/mentors");
      const last = AllocationEngine.load(rules).allocate(problem);
      const keep = () => AllocationEngine.load(rules).reallocate(problem, last, "half");
      assert.throws(keep, { name: "CpdError", code: "invalidArgument" });
      engine.free();
      assert.throws(() => engine.allocate(problem), { code: "engineFreed" });
    });
  });
});
