// The worked examples about accreditation that every language shares, on the packed package's modules of
// accreditation, of registries and of applications.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { CpdError } from "@cpd-project/cpd";
import { AccreditationEngine, init } from "@cpd-project/cpd/accreditation";
import { ApplicationEngine, init as initApplication } from "@cpd-project/cpd/application";
import { init as initRegistry, RegistryEngine } from "@cpd-project/cpd/registry";

import { runAccreditationCase } from "../accreditation-cases.mjs";
import { accreditationCaseFiles } from "../files.mjs";

const files = accreditationCaseFiles();

const all = [AccreditationEngine, RegistryEngine, ApplicationEngine];

test("nothing is answered before init", () => {
  for (const engine of all) {
    assert.throws(() => engine.load(files[0].scheme), { name: "CpdError", code: "notInitialised" });
  }
});

describe("after init", async () => {
  await Promise.all([init(), initRegistry(), initApplication()]);

  for (const { path, title, scheme, frameworks, cases } of files) {
    describe(`${path}: ${title}`, () => {
      const engines = all.map((engine) => engine.load(scheme, frameworks));
      for (const one of cases) {
        test(one.name, () => assert.deepEqual(runAccreditationCase(engines, one), []));
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

    test("says a check finding by finding, each with its place", () => {
      const engine = load();
      const check = engine.check(proposal, registry, on);
      const said = engine.checkSentences(proposal, registry, on, "lo");
      assert.equal(said.language, "lo");
      assert.equal(said.verdict, check.verdict);
      const findings = said.groups.flatMap((group) => group.findings);
      assert.equal(findings.length, check.findings.length);
      for (const { criterion, problems } of findings) {
        const known = check.findings.find((one) => one.criterion === criterion);
        assert.deepEqual(problems.map((one) => one.pointer), known.problems.map((one) => one.pointer));
      }
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

  describe("an engine of registries", () => {
    const { scheme, frameworks, cases } = files.find((file) => file.path === "credit.json");
    const { pack, records, registry, change, on } = cases.find((one) => one.ask === "impact").given;

    test("says an impact in every language", () => {
      const engine = RegistryEngine.load(scheme, frameworks);
      const texts = ["en", "lo", "km", "kk", "ru"].map((language) =>
        engine.impactText(pack, records, registry, change, on, language),
      );
      assert.equal(new Set(texts).size, 5);
    });

    test("says what is wrong, and that it was freed", () => {
      const engine = RegistryEngine.load(scheme, frameworks);
      const wrong = () => engine.impact(pack, records, registry, { ...change, accreditation: 2 }, on);
      assert.throws(wrong, (error) => error instanceof CpdError && error.problems[0].pointer === "/accreditation");
      engine.free();
      assert.throws(() => engine.impact(pack, records, registry, change, on), { code: "engineFreed" });
    });
  });

  describe("an engine of applications", () => {
    const { scheme, frameworks, cases } = files.find((file) => file.path === "applications.json");
    const { application, proposal, commands } = cases.find((one) => one.given.commands).given;
    const load = () => ApplicationEngine.load(scheme, frameworks);

    test("says a decision and a standing in every language", () => {
      const engine = load();
      for (const say of [
        (language) => engine.decideText({ application, proposal }, commands[0], language),
        (language) => engine.standingText({ application, proposal }, "2026-01-20", language),
      ]) {
        assert.equal(new Set(["en", "lo", "km", "kk", "ru"].map(say)).size, 5);
      }
    });

    test("takes objects and text alike", () => {
      const documents = { application: JSON.stringify(application), proposal: JSON.stringify(proposal) };
      const registry = JSON.stringify({ scheme: application.scheme });
      const decision = load().decide({ ...documents, registry }, JSON.stringify(commands[0]));
      assert.deepEqual(decision, load().decide({ application, proposal }, commands[0]));
    });

    test("says what is wrong, and that it was freed", () => {
      const engine = load();
      const wrong = () => engine.decide({ application }, { ...commands[0], by: 7 });
      assert.throws(wrong, (error) => error instanceof CpdError && error.problems[0].pointer === "/by");
      engine.free();
      assert.throws(() => engine.standing({ application }, "2026-01-20"), { code: "engineFreed" });
    });
  });
});
