// What is in the package, how large it is, and whether other tools can use it.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join, sep } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";

import { root, tool } from "../../scripts/tool.mjs";

const installed = join(root, "test", "node_modules", "@cpd-project", "cpd");
const tarball = join(root, "test", "out", "package.tgz");
const files = readdirSync(installed, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(installed.length + 1).replaceAll(sep, "/"));
const text = (file) => readFileSync(join(installed, file), "utf8");

test("the package holds what it says", () => {
  for (const file of ["README.md", "pkg/LICENSE-MIT", "pkg/LICENSE-APACHE", "pkg/packs/us-ny-ctle.json", "pkg/programmes/lao-pdr.json", "pkg/schemes/lao-pdr.json", "pkg/policies/lao-pdr.json", "pkg/frameworks/apst.json", "pkg/places/lao-pdr.json"]) {
    assert.ok(files.includes(file), `${file} is missing`);
  }
  assert.deepEqual(files.filter((file) => file.endsWith(".wasm")).sort(), [
    "pkg/generated/cpd_wasm_accreditation_bg.wasm",
    "pkg/generated/cpd_wasm_advice_bg.wasm",
    "pkg/generated/cpd_wasm_allocation_bg.wasm",
    "pkg/generated/cpd_wasm_application_bg.wasm",
    "pkg/generated/cpd_wasm_bg.wasm",
    "pkg/generated/cpd_wasm_programme_bg.wasm",
    "pkg/generated/cpd_wasm_registry_bg.wasm",
    "pkg/generated/cpd_wasm_spreadsheet_bg.wasm",
  ]);
  const documents = [
    "accreditation-scheme",
    "accreditation-standings",
    "advice",
    "advice-question",
    "allocation",
    "allocation-policy",
    "allocation-problem",
    "allocation-report",
    "allocation-verification",
    "application",
    "application-command",
    "application-decision",
    "application-standing",
    "assessment",
    "career-outlook",
    "carried-levels",
    "check-sentences",
    "command",
    "compiled-needs",
    "counted-coverage",
    "coverage",
    "crosswalk",
    "cycle-decision",
    "explanation",
    "framework",
    "impact",
    "needs",
    "next-steps",
    "observation",
    "observation-score",
    "pack",
    "places",
    "portfolio",
    "priorities",
    "problem",
    "programme",
    "proposal",
    "proposal-check",
    "ranked-needs",
    "ratings",
    "reallocation",
    "registry",
    "registry-change",
    "roster-answer",
    "runs",
    "school-links",
    "statement",
    "target-lines",
    "teacher-profile",
    "teacher-record",
    "transitions",
    "workplan",
    "workplan-check",
    "workplan-report",
    "workplan-review",
  ];
  const schemas = files.filter((file) => file.startsWith("pkg/schemas/")).sort();
  assert.deepEqual(schemas, documents.map((name) => `pkg/schemas/${name}.json`).sort());
  assert.deepEqual(files.filter((file) => !/^(README\.md|package\.json|pkg\/.*)$/.test(file)), []);
});

test("the package needs no other package, and no install script", () => {
  const { dependencies, scripts } = JSON.parse(text("package.json"));
  assert.equal(dependencies, undefined);
  for (const name of ["preinstall", "install", "postinstall", "prepare"]) assert.equal(scripts[name], undefined);
});

test("no file tells where it was built", () => {
  const places = [homedir(), root.slice(0, -1)].filter((place) => place.length > 1);
  for (const file of files) {
    const content = readFileSync(join(installed, file));
    for (const place of places) assert.ok(!content.includes(`${place}/`), `${file} holds the path ${place}`);
  }
});

test("no declaration holds `any`", () => {
  const declarations = files.filter((file) => file.endsWith(".d.ts"));
  assert.ok(declarations.includes("pkg/index.d.ts"));
  for (const file of declarations) {
    // Comments and strings may say "any": only the type may not.
    const code = text(file).replace(/\/\*[^]*?\*\/|\/\/.*|"[^"]*"/g, "");
    assert.deepEqual(code.split("\n").filter((line) => /\bany\b/.test(line)), [], file);
  }
});

test("each module stays within its budget", () => {
  const budget = JSON.parse(readFileSync(join(root, "test", "size-budget.json"), "utf8"));
  for (const [name, most] of Object.entries(budget)) {
    const module = readFileSync(join(installed, "pkg", "generated", name));
    const gzip = gzipSync(module, { level: 9 }).length;
    console.log(`${name}: ${module.length} bytes raw, ${gzip} bytes gzip`);
    assert.ok(module.length <= most.raw, `more than ${most.raw} bytes raw`);
    assert.ok(gzip <= most.gzip, `more than ${most.gzip} bytes gzip`);
    // Another compiler makes a module of a slightly other size.
    const said = new RegExp(`\`${name}\` .*\\| (\\d+) KB \\| (\\d+) KB`).exec(readFileSync(join(root, "..", "README.md"), "utf8"));
    assert.ok(said, `the README of the repository says how large ${name} is`);
    for (const [kilobytes, bytes] of [[said[1], module.length], [said[2], gzip]]) {
      assert.ok(Math.abs(kilobytes * 1000 - bytes) < bytes / 20, `the README says ${kilobytes} KB of ${bytes} bytes`);
    }
  }
});

test("publint finds nothing", () => tool("publint", "publint", "run", tarball, "--strict"));

// Left out: `require`, which no ES module can serve, and the module file, which is not code but an asset.
test("the types resolve for every consumer", () => {
  const names = ["", "_accreditation", "_advice", "_allocation", "_application", "_programme", "_registry", "_spreadsheet"];
  const modules = names.map((name) => `./cpd_wasm${name}_bg.wasm`);
  const options = ["--profile", "esm-only", "--exclude-entrypoints", ...modules, "--no-emoji"];
  tool("@arethetypeswrong/cli", "attw", tarball, ...options);
});
