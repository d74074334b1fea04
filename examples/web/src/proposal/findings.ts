// What a check found: the verdict, and the findings in their groups, each with its places.

import type { CheckSentences, FindingSentences, SentenceGroup } from "@cpd-project/cpd/accreditation";

import { button, element } from "../parts/element.ts";
import type { Mark } from "../parts/editor.ts";
import { firstItems, MOST_SHOWN } from "../parts/more.ts";
import { beginning, places, type Range } from "../parts/places.ts";
import { spoken } from "../words/spoken.ts";

/** The places of what is not met, to be marked in the proposal. */
export function marks(check: CheckSentences, text: string): Mark[] {
  const find = places(text);
  return check.groups.flatMap(({ about, findings }) => {
    if (about !== "required" && about !== "recommended") return [];
    return findings.flatMap(({ problems }) =>
      problems.slice(0, MOST_SHOWN).map(({ pointer }) => ({ ...beginning(text, find(pointer)), kind: about })),
    );
  });
}

/** The groups, as parts of the page; `show` is called with the place of a problem. */
export function groups(check: CheckSentences, text: string, show: (range: Range) => void): HTMLElement[] {
  const find = places(text);
  const go = (pointer: string) => show(find(pointer));
  return check.groups.map((group) => (isOpen(group) ? openGroup(group, go) : settledGroup(group)));
}

function isOpen({ about }: SentenceGroup): boolean {
  return about === "required" || about === "recommended";
}

function openGroup({ about, heading, findings }: SentenceGroup, go: (pointer: string) => void): HTMLElement {
  const items = findings.map((finding) => element("li", {}, ...openFinding(finding, go)));
  return element(
    "section",
    { class: `group ${about}` },
    element("h3", {}, counted(heading, findings)),
    element("ul", { class: "findings" }, ...items),
  );
}

/** What nobody has to do anything about is there to be opened. */
function settledGroup({ about, heading, findings }: SentenceGroup): HTMLElement {
  const items = findings.map((finding) =>
    element("li", {}, name(finding), " ", element("code", {}, finding.criterion)),
  );
  return element(
    "details",
    { class: `group ${about}` },
    element("summary", {}, element("h3", {}, counted(heading, findings))),
    element("ul", { class: "plain" }, ...items),
  );
}

function openFinding(finding: FindingSentences, go: (pointer: string) => void): HTMLElement[] {
  const { words } = spoken();
  const problems = firstItems(finding.problems, ({ sentence, pointer }) => {
    const place = button(() => go(pointer), { class: "place", "data-pointer": pointer });
    place.append(`${words.goTo}: `, element("code", {}, pointer === "" ? words.wholeDocument : pointer));
    return element("li", {}, element("p", {}, element("bdi", {}, sentence)), place);
  });
  const parts: HTMLElement[] = [
    element("h4", {}, name(finding), " ", element("code", {}, finding.criterion)),
    element("ul", { class: "problems" }, ...problems),
  ];
  const { fix } = finding;
  if (fix) {
    parts.push(element("p", { class: "fix" }, `${words.whatToDo} `, element("span", { lang: fix.language }, fix.text)));
  }
  return parts;
}

function name({ name: { language, text } }: FindingSentences): HTMLElement {
  return element("span", { lang: language }, text);
}

function counted(heading: string, findings: readonly unknown[]): string {
  return `${heading} (${findings.length})`;
}
