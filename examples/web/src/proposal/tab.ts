// The tab of proposals: a proposal and a scheme in, findings out, live.

import { schemes } from "virtual:documents";

import { element } from "../parts/element.ts";
import { failure } from "../parts/failure.ts";
import { choice, closest, dateField } from "../parts/fields.ts";
import { live, showUnread } from "../parts/live.ts";
import { problemList } from "../parts/problems.ts";
import { results } from "../parts/results.ts";
import { source, type SourceSays } from "../parts/source.ts";
import type { Tab } from "../parts/tabs.ts";
import { spoken, whenSpoken } from "../words/spoken.ts";
import { book } from "./book.ts";
import { check, report, type Answer, type Question } from "./engine.ts";
import { groups, marks } from "./findings.ts";
import { print } from "./print.ts";
import { registryField } from "./registry.ts";

export const proposalTab: Tab = { id: "proposal", name: (words) => words.proposalTab, open };

function open(panel: HTMLElement): void {
  const ask = () => answer();
  const scheme = choice(
    (words) => words.scheme,
    schemes,
    () => sheet.again() || ask(),
  );
  const date = dateField(ask);
  const registry = registryField(ask);
  const says: SourceSays = {
    heading: (words) => words.proposal,
    hint: (words) => words.proposalHint,
    save: (words) => words.save,
  };
  const sheet = book(
    () => scheme.select.value,
    () => proposal.text(),
    (text) => proposal.setText(text),
    () => found.fail(failure(ask)),
  );
  const proposal = source(says, "proposal.json", sample, ask, sheet.files);
  const found = results(
    (words) => words.findings,
    (words) => words.print,
    () => void printed(),
  );
  scheme.select.value = closest(schemes, "cambodia");

  let answered: Question | undefined;

  const question = (): Question => ({
    scheme: scheme.select.value,
    text: proposal.text(),
    registry: registry.text(),
    on: date.input.value,
    language: spoken().tag,
  });

  const show = (told: Answer, asked: Question) => {
    sheet.offer(undefined);
    if (told.kind === "checked") {
      answered = asked;
      const { check } = told;
      proposal.editor.mark(marks(check, asked.text));
      const cell = (pointer: string) => sheet.cell(asked.text, pointer);
      found.show(check.verdict, check.verdictSentence, groups(check, asked.text, proposal.editor.show, cell));
      sheet.offer(asked);
    } else if (told.document === "registry") {
      const { words } = spoken();
      found.show("unread", words.unread, [problemList(words.registry, asked.registry ?? "", told.problems, undefined)]);
    } else {
      showUnread(proposal, found, told.problems);
    }
  };

  const empty = () => {
    sheet.offer(undefined);
    if (!sheet.showUnread(found)) found.say(spoken().words.noProposal);
  };

  const answer = live({ source: proposal, results: found, empty, question, answer: check, show });

  async function sample(): Promise<void> {
    const { sampleFor } = await import("./sample.ts");
    const one = sampleFor(scheme.select.value);
    scheme.select.value = one.scheme;
    date.input.value = one.on;
    registry.set(one.registry === undefined ? "" : "registry.json", one.registry);
    proposal.setText(one.proposal);
  }

  /** What is shown is printed, also if somebody has begun to type. */
  async function printed(): Promise<void> {
    if (answered !== undefined) print(await report(answered));
  }

  const options = element("div", { class: "options" }, scheme.node, date.node, registry.node);
  panel.append(options, element("div", { class: "beside" }, proposal.node, found.node));
  whenSpoken(ask);
  if (new URLSearchParams(location.search).has("sample")) void sample();
}
