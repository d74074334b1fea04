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

/** How a problem leads to its place: what it is called, and what shows it. */
interface Way {
  readonly name: (pointer: string) => string;
  readonly go: (pointer: string) => void;
}

/** The groups, as parts of the page; `show` is called with the place of a problem, `cell` gives that of a spreadsheet. */
export function groups(
  check: CheckSentences,
  text: string,
  show: (range: Range) => void,
  cell: (pointer: string) => string | undefined,
): HTMLElement[] {
  const find = places(text);
  const way: Way = {
    name: (pointer) => cell(pointer) ?? (pointer === "" ? spoken().words.wholeDocument : pointer),
    go: (pointer) => show(find(pointer)),
  };
  return check.groups.map((group) => (isOpen(group) ? openGroup(group, way) : settledGroup(group)));
}

function isOpen({ about }: SentenceGroup): boolean {
  return about === "required" || about === "recommended";
}

function openGroup({ about, heading, findings }: SentenceGroup, way: Way): HTMLElement {
  const items = findings.map((finding) => element("li", {}, ...openFinding(finding, way)));
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

function openFinding(finding: FindingSentences, way: Way): HTMLElement[] {
  const { words } = spoken();
  const problems = firstItems(finding.problems, ({ sentence, pointer }) => {
    const place = button(() => way.go(pointer), { class: "place", "data-pointer": pointer });
    place.append(`${words.goTo}: `, element("code", {}, way.name(pointer)));
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
