// The worked examples about programmes that every language shares, on the packed package's module of programmes.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { CpdError } from "@cpd-project/cpd";
import { init, ProgrammeEngine } from "@cpd-project/cpd/programme";

import { programmeCaseFiles } from "../files.mjs";
import { runProgrammeCase } from "../programme-cases.mjs";

const files = programmeCaseFiles();

test("nothing is answered before init", () => {
  assert.throws(() => ProgrammeEngine.load(files[0].programme, []), { name: "CpdError", code: "notInitialised" });
});

describe("after init", async () => {
  await init();

  for (const file of files) {
    describe(`${file.path}: ${file.title}`, () => {
      const engine = (places) => ProgrammeEngine.load(file.programme, file.frameworks, places);
      for (const one of file.cases) {
        test(one.name, () => assert.deepEqual(runProgrammeCase(engine, file, one), []));
      }
    });
  }

  test("an engine that was freed says so, and a bad document where it is bad", () => {
    const { programme, frameworks } = files.find((file) => file.path.includes("lao"));
    const engine = ProgrammeEngine.load(programme, frameworks);
    const wrong = () => engine.runs({ owner: "T-1", events: [{}] });
    assert.throws(wrong, (error) => error instanceof CpdError && error.problems[0].pointer.startsWith("/events/0"));
    for (const quarter of [-1, 1.5, Number.NaN, 2 ** 32 + 1, "1", undefined]) {
      const review = () => engine.reviewWorkplan({}, {}, quarter);
      const code = quarter === "1" ? "invalidDocument" : "invalidArgument";
      assert.throws(review, { name: "CpdError", code }, String(quarter));
    }
    engine.free();
    assert.throws(() => engine.runs({ owner: "T-1" }), { code: "engineFreed" });
  });
});
