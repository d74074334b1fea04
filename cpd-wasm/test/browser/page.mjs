// The page that is built in several ways: it shows a statement, and runs the shared cases in the browser.

import { Engine, init } from "@cpd-project/cpd";
import pack from "@cpd-project/cpd/packs/us-ny-ctle.json" with { type: "json" };

import { runCase } from "../cases.mjs";

const place = (id) => document.getElementById(id);

/** Fills the page. `source` is where the bundler has put the module, where the package cannot know. */
export async function show(source) {
  await init(source);
  const { shown, files } = await (await fetch("questions.json")).json();

  const engine = Engine.load(pack);
  place("pack").textContent = `${pack.id}, ${shown.on}`;
  place("outcome").textContent = engine.statement(shown.record, shown.on).outcome;
  for (const language of ["en", "lo"]) {
    place(language).textContent = engine.statementText(shown.record, shown.on, language);
  }
  engine.free();

  for (const { path, rules, cases } of files) {
    const engine = Engine.load(rules);
    for (const one of cases) {
      const differences = runCase(engine, one);
      const line = place("cases").appendChild(document.createElement("li"));
      line.className = differences.length === 0 ? "passed" : "failed";
      line.textContent = [`${path}: ${one.name}`, ...differences].join("\n");
    }
    engine.free();
  }
  document.body.dataset.state = "done";
}
