// What cannot be read of a document: every problem with its place and what to do. The library says it in English.

import type { CpdError, Problem } from "@cpd-project/cpd";

import { spoken } from "../words/spoken.ts";
import type { Mark } from "./editor.ts";
import { button, element } from "./element.ts";
import { firstItems, MOST_SHOWN } from "./more.ts";
import { beginning, places, position, type Range } from "./places.ts";

/** A problem, with its cell where the document is a spreadsheet. */
type Located = CpdError["problems"][number];

/** Finds problems in the text of their document. */
function finder(text: string): (problem: Problem) => Range {
  const find = places(text);
  return ({ pointer, line, column }) => {
    if (typeof line !== "number") return find(pointer);
    const start = position(text, line, column ?? 1);
    return { start, end: Math.min(start + 1, text.length) };
  };
}

/** The places of problems, to be marked in the text. */
export function unreadMarks(text: string, problems: readonly Problem[]): Mark[] {
  const find = finder(text);
  return problems.slice(0, MOST_SHOWN).map((problem) => ({ ...beginning(text, find(problem)), kind: "unread" }));
}

/**
 * A list of problems of a document, which is named where it is not the one of the tab; `show` is called with the place of
 * one, left out where the text is not shown.
 */
export function problemList(
  about: string | undefined,
  text: string,
  problems: readonly Located[],
  show: ((range: Range) => void) | undefined,
): HTMLElement {
  const { words } = spoken();
  const find = finder(text);
  const items = firstItems(problems, (problem) => {
    const item = element("li", { class: "unread" }, element("p", { lang: "en" }, problem.message));
    if (typeof problem.help === "string") {
      item.append(element("p", {}, `${words.help} `, element("span", { lang: "en" }, problem.help)));
    }
    const place = placeName(problem);
    if (show === undefined) item.append(element("p", { class: "place" }, `${words.place} ${place}`));
    else {
      const go = button(() => show(find(problem)), { class: "place" });
      go.append(`${words.place} `, element("code", {}, place));
      item.append(go);
    }
    return item;
  });
  return element(
    "div",
    { class: "problems" },
    ...(about === undefined ? [] : [element("h3", {}, about)]),
    element("p", { class: "hint" }, words.unreadHint),
    element("ul", {}, ...items),
  );
}

function placeName({ pointer, line, column, cell }: Located): string {
  const { words } = spoken();
  if (cell !== undefined) return `${cell.sheet} ${cell.cell}`;
  if (typeof line === "number") return `${words.line} ${line}, ${words.column} ${column ?? 1}`;
  return pointer === "" ? words.wholeDocument : pointer;
}
