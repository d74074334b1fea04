// The tab of proposals: a proposal and a scheme in, findings out, live.

import { schemes } from "virtual:documents";

import { element } from "../parts/element.ts";
import { failure } from "../parts/failure.ts";
import { choice, closest, dateField } from "../parts/fields.ts";
import { latest } from "../parts/latest.ts";
import { problemList, unreadMarks } from "../parts/problems.ts";
import { results } from "../parts/results.ts";
import { source, type SourceSays } from "../parts/source.ts";
import type { Tab } from "../parts/tabs.ts";
import { spoken, whenSpoken } from "../words/spoken.ts";
import { check, report, type Answer, type Question } from "./engine.ts";
import { groups, marks } from "./findings.ts";
import { print } from "./print.ts";
import { registryField } from "./registry.ts";

export const proposalTab: Tab = { id: "proposal", name: (words) => words.proposalTab, open };

function open(panel: HTMLElement): void {
  const ask = () => void answer();
  const scheme = choice((words) => words.scheme, schemes, ask);
  const date = dateField(ask);
  const registry = registryField(ask);
  const says: SourceSays = {
    heading: (words) => words.proposal,
    hint: (words) => words.proposalHint,
    save: (words) => words.save,
  };
  const proposal = source(says, "proposal.json", sample, ask);
  const found = results((words) => words.findings, (words) => words.print, () => void printed());
  scheme.select.value = closest(schemes, "cambodia");

  const question = (): Question => ({
    scheme: scheme.select.value,
    proposal: proposal.text(),
    registry: registry.text(),
    on: date.input.value,
    language: spoken().tag,
  });

  const answer = latest(async () => {
    found.busy(true);
    await answerOnce();
    found.busy(false);
  });

  const answerOnce = async () => {
    const asked = question();
    const { words } = spoken();
    if (asked.proposal.trim() === "") {
      proposal.editor.mark([]);
      return found.say(words.noProposal);
    }
    if (asked.on === "") return found.say(words.noDate);
    try {
      show(asked, await check(asked));
    } catch {
      found.fail(failure(ask));
    }
  };

  const show = (asked: Question, told: Answer) => {
    const text = asked.proposal;
    // Somebody has typed meanwhile: the answer to that comes next.
    if (text !== proposal.text()) return;
    if (told.kind === "checked") {
      const { check } = told;
      proposal.editor.mark(marks(check, text));
      found.show(check.verdict, check.verdictSentence, groups(check, text, proposal.editor.show));
      return;
    }
    const { words } = spoken();
    if (told.document === "registry") {
      found.show("unread", words.unread, [problemList(words.registry, asked.registry ?? "", told.problems, undefined)]);
      return;
    }
    proposal.editor.mark(unreadMarks(text, told.problems));
    found.show("unread", words.unread, [problemList(undefined, text, told.problems, proposal.editor.show)]);
  };

  async function sample(): Promise<void> {
    const { sampleFor } = await import("./sample.ts");
    const one = sampleFor(scheme.select.value);
    scheme.select.value = one.scheme;
    date.input.value = one.on;
    registry.set(one.registry === undefined ? "" : "registry.json", one.registry);
    proposal.setText(one.proposal);
  }

  async function printed(): Promise<void> {
    print(await report(question()));
  }

  const options = element("div", { class: "options" }, scheme.node, date.node, registry.node);
  panel.append(options, element("div", { class: "beside" }, proposal.node, found.node));
  whenSpoken(ask);
  if (new URLSearchParams(location.search).has("sample")) void sample();
}
