// The tab of statements: a teacher's record and a country's rules in, where the teacher stands out.

import type { Statement } from "@cpd-project/cpd";
import { packs } from "virtual:documents";

import { element } from "../parts/element.ts";
import { choice, closest, dateField } from "../parts/fields.ts";
import { live, showUnread } from "../parts/live.ts";
import { results } from "../parts/results.ts";
import { source, type SourceSays } from "../parts/source.ts";
import { spoken, whenSpoken } from "../words/spoken.ts";
import { chart } from "./chart.ts";
import { state, type Answer } from "./engine.ts";
import { outline } from "./outline.ts";

/** Which outcomes leave nothing to be done. */
const settled: readonly Statement["outcome"][] = ["met", "deemedMet", "exempt", "waived"];

/** Fills the tab. */
export function openStatements(panel: HTMLElement): void {
  const ask = () => answer();
  const pack = choice((words) => words.pack, packs, ask);
  const date = dateField(ask);
  const says: SourceSays = { heading: (words) => words.record, hint: (words) => words.recordHint };
  const record = source(says, "record.json", sample, ask);
  const found = results(
    (words) => words.statement,
    (words) => words.printPage,
    () => window.print(),
  );
  pack.select.value = closest(packs, "us-pa-act48");

  const question = () => ({
    pack: pack.select.value,
    text: record.text(),
    on: date.input.value,
    language: spoken().tag,
  });

  const show = (told: Answer) => {
    if (told.kind === "unread") {
      showUnread(record, found, told.problems);
      return;
    }
    const { words } = spoken();
    const { statement } = told;
    record.editor.mark([]);
    const reasons = element("section", {}, element("h3", {}, words.reasons), outline(told.sentences));
    const kind = settled.includes(statement.outcome) ? "ready" : "notReady";
    found.show(kind, words.outcomes[statement.outcome], [chart(told.pack, statement), reasons]);
  };

  const answer = live({
    source: record,
    results: found,
    empty: () => found.say(spoken().words.noRecord),
    question,
    answer: state,
    show,
  });

  async function sample(): Promise<void> {
    const samples = await import("./sample.ts");
    pack.select.value = samples.pack;
    date.input.value = samples.on;
    record.setText(samples.record);
  }

  const options = element("div", { class: "options" }, pack.node, date.node);
  panel.append(options, element("div", { class: "beside" }, record.node, found.node));
  whenSpoken(ask);
}
