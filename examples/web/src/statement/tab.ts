// The tab of statements: a teacher's record and a country's rules in, where the teacher stands out.

import type { Statement } from "@cpd-project/cpd";
import { packs } from "virtual:documents";

import { element } from "../parts/element.ts";
import { failure } from "../parts/failure.ts";
import { choice, closest, dateField } from "../parts/fields.ts";
import { latest } from "../parts/latest.ts";
import { problemList, unreadMarks } from "../parts/problems.ts";
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
  const ask = () => void answer();
  const pack = choice((words) => words.pack, packs, ask);
  const date = dateField(ask);
  const says: SourceSays = { heading: (words) => words.record, hint: (words) => words.recordHint };
  const record = source(says, "record.json", sample, ask);
  const found = results((words) => words.statement, (words) => words.printPage, () => window.print());
  pack.select.value = closest(packs, "us-pa-act48");

  const answer = latest(async () => {
    found.busy(true);
    await answerOnce();
    found.busy(false);
  });

  const answerOnce = async () => {
    const { tag, words } = spoken();
    const asked = { pack: pack.select.value, record: record.text(), on: date.input.value, language: tag };
    if (asked.record.trim() === "") {
      record.editor.mark([]);
      return found.say(words.noRecord);
    }
    if (asked.on === "") return found.say(words.noDate);
    try {
      show(asked.record, await state(asked));
    } catch {
      found.fail(failure(ask));
    }
  };

  const show = (text: string, told: Answer) => {
    // Somebody has typed meanwhile: the answer to that comes next.
    if (text !== record.text()) return;
    const { words } = spoken();
    if (told.kind === "unread") {
      record.editor.mark(unreadMarks(text, told.problems));
      found.show("unread", words.unread, [problemList(undefined, text, told.problems, record.editor.show)]);
      return;
    }
    const { statement } = told;
    record.editor.mark([]);
    const reasons = element("section", {}, element("h3", {}, words.reasons), outline(told.sentences));
    const kind = settled.includes(statement.outcome) ? "ready" : "notReady";
    found.show(kind, words.outcomes[statement.outcome], [chart(told.pack, statement), reasons]);
  };

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
