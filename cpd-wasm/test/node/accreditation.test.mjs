// The worked examples about accreditation that every language shares, on the packed package's module of accreditation.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { CpdError } from "@cpd-project/cpd";
import { AccreditationEngine, init } from "@cpd-project/cpd/accreditation";

import { runAccreditationCase } from "../accreditation-cases.mjs";
import { accreditationCaseFiles } from "../files.mjs";

const files = accreditationCaseFiles();

test("nothing is answered before init", () => {
  assert.throws(() => AccreditationEngine.load(files[0].scheme), { name: "CpdError", code: "notInitialised" });
});

describe("after init", async () => {
  await init();

  for (const { path, title, scheme, frameworks, cases } of files) {
    describe(`${path}: ${title}`, () => {
      const engine = AccreditationEngine.load(scheme, frameworks);
      for (const one of cases) {
        test(one.name, () => assert.deepEqual(runAccreditationCase(engine, one), []));
      }
    });
  }

  describe("an engine", () => {
    const { scheme, frameworks, cases } = files.find((file) => file.path === "lao-pdr.json");
    const { proposal, on } = cases.find((one) => one.ask === "check").given;
    const registry = { scheme: "lao-pdr", accreditations: [] };
    const load = () => AccreditationEngine.load(JSON.parse(scheme), frameworks);

    test("takes objects and text alike, with and without a registry", () => {
      const engine = load();
      const check = engine.check(proposal, undefined, on);
      assert.deepEqual(engine.check(JSON.stringify(proposal), JSON.stringify(registry), on), check);
      assert.deepEqual(engine.standings(registry, on), []);
    });

    test("says a check in every language", () => {
      const engine = load();
      const texts = ["en", "lo", "km", "kk", "ru"].map((language) => engine.checkText(proposal, registry, on, language));
      assert.equal(new Set(texts).size, 5);
      const hostile = { ...proposal, title: "<script>alert(1)</script>" };
      const page = engine.checkReport(hostile, registry, on, "lo");
      assert.ok(page.startsWith('<!doctype html>\n<html lang="lo">') && !page.includes("<script"), page);
    });

    test("says an impact in every language", () => {
      const file = files.find((one) => one.path === "credit.json");
      const { given } = file.cases.find((one) => one.ask === "impact");
      const engine = AccreditationEngine.load(file.scheme, file.frameworks);
      const { pack, records, registry: known, change, on: day } = given;
      const texts = ["en", "lo", "km", "kk", "ru"].map((language) =>
        engine.impactText(pack, records, known, change, day, language),
      );
      assert.equal(new Set(texts).size, 5);
    });

    test("says what is wrong, and that it was freed", () => {
      const engine = load();
      const wrong = () => engine.check({ ...proposal, sessions: 2 }, registry, on);
      assert.throws(wrong, (error) => error instanceof CpdError && error.problems[0].pointer === "/sessions");
      assert.throws(() => engine.standings(registry, "tomorrow"), { name: "CpdError", code: "invalidArgument" });
      assert.throws(() => engine.checkText(proposal, registry, on, "?"), { name: "CpdError", code: "invalidArgument" });
      engine.free();
      assert.throws(() => engine.check(proposal, registry, on), { code: "engineFreed" });
    });
  });
});
