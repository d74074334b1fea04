// The page that is built in several ways: it shows a statement, and runs the shared cases in the browser.

import { Engine, init } from "@cpd-project/cpd";
import { AccreditationEngine, init as initAccreditation } from "@cpd-project/cpd/accreditation";
import { Advisor, init as initAdvice } from "@cpd-project/cpd/advice";
import { AllocationEngine, init as initAllocation } from "@cpd-project/cpd/allocation";
import { ApplicationEngine, init as initApplication } from "@cpd-project/cpd/application";
import { init as initProgramme, ProgrammeEngine } from "@cpd-project/cpd/programme";
import { init as initRegistry, RegistryEngine } from "@cpd-project/cpd/registry";
import { init as initSpreadsheet, SpreadsheetEngine } from "@cpd-project/cpd/spreadsheet";
import pack from "@cpd-project/cpd/packs/us-ny-ctle.json" with { type: "json" };

import { runAccreditationCase } from "../accreditation-cases.mjs";
import { runAllocationCase } from "../allocation-cases.mjs";
import { runCase } from "../cases.mjs";
import { runProgrammeCase } from "../programme-cases.mjs";
import { runSpreadsheetFile } from "../spreadsheet-cases.mjs";

const place = (id) => document.getElementById(id);

/** Fills the page. `sources` are where the bundler has put the modules, where the package cannot know. */
export async function show(sources = {}) {
  await Promise.all([
    init(sources.credit),
    initAccreditation(sources.accreditation),
    initAdvice(sources.advice),
    initAllocation(sources.allocation),
    initApplication(sources.application),
    initProgramme(sources.programme),
    initRegistry(sources.registry),
    initSpreadsheet(sources.spreadsheet),
  ]);
  const questions = await (await fetch("questions.json")).json();
  const { shown, files, programmeFiles, accreditationFiles, allocationFiles, sheetFiles } = questions;

  const engine = Engine.load(pack);
  place("pack").textContent = `${pack.id}, ${shown.on}`;
  place("outcome").textContent = engine.statement(shown.record, shown.on).outcome;
  for (const language of ["en", "lo"]) {
    place(language).textContent = engine.statementText(shown.record, shown.on, language);
  }
  engine.free();

  const tell = (path, one, differences) => {
    const line = place("cases").appendChild(document.createElement("li"));
    line.className = differences.length === 0 ? "passed" : "failed";
    line.textContent = [`${path}: ${one.name}`, ...differences].join("\n");
  };
  for (const { path, rules, cases } of files) {
    const loaded = { engine: Engine.load(rules), advisor: Advisor.load(rules) };
    for (const one of cases) tell(path, one, runCase(loaded, one));
    loaded.engine.free();
    loaded.advisor.free();
  }
  for (const file of programmeFiles) {
    const engine = (places) => ProgrammeEngine.load(file.programme, file.frameworks, places);
    for (const one of file.cases) tell(file.path, one, runProgrammeCase(engine, file, one));
  }
  for (const { path, scheme, frameworks, cases } of accreditationFiles) {
    const engines = [AccreditationEngine, RegistryEngine, ApplicationEngine].map((engine) => engine.load(scheme, frameworks));
    for (const one of cases) tell(path, one, runAccreditationCase(engines, one));
    for (const engine of engines) engine.free();
  }
  for (const file of allocationFiles) {
    for (const one of file.cases) tell(file.path, one, runAllocationCase(AllocationEngine.load, file, one));
  }
  for (const file of sheetFiles) {
    const engines = [SpreadsheetEngine, AccreditationEngine].map((engine) => engine.load(file.scheme, file.frameworks));
    tell(file.path, { name: "is read and annotated" }, runSpreadsheetFile(...engines, file));
    for (const engine of engines) engine.free();
  }
  document.body.dataset.state = "done";
}
