// The part of a tab that shows what came of it: a verdict in a sentence, then the details.

import { label } from "../words/spoken.ts";
import type { Words } from "../words/en.ts";
import { button, element, freshId } from "./element.ts";

export interface Results {
  readonly node: HTMLElement;
  /** Says that an answer is being found, or that it is there. */
  readonly busy: (is: boolean) => void;
  /** Shows an answer: its kind, for its colour; its sentence; its details. It can be printed unless it is `unread`. */
  readonly show: (kind: string, sentence: string, details: readonly HTMLElement[]) => void;
  /** Says what to do before there is an answer. */
  readonly say: (sentence: string) => void;
  /** Shows that there is none, because something could not be loaded. */
  readonly fail: (notice: HTMLElement) => void;
}

export function results(
  heading: (words: Words) => string,
  printing: (words: Words) => string,
  print: () => void,
): Results {
  const id = freshId("heading");
  // Read aloud when it changes, and nothing else: the details would be too long.
  const verdict = element("p", { class: "verdict", role: "status" });
  const details = element("div", { class: "details" });
  const printer = label(button(print), printing);
  const node = element(
    "section",
    { class: "results", "aria-labelledby": id },
    label(element("h2", { id }), heading),
    verdict,
    element("div", { class: "buttons" }, printer),
    details,
  );
  const show = (kind: string, sentence: string, parts: readonly HTMLElement[], canPrint: boolean) => {
    verdict.dataset["kind"] = kind;
    if (verdict.textContent !== sentence) verdict.textContent = sentence;
    // What was opened stays open.
    const opened = [...details.querySelectorAll("details[open]")].map((one) => one.className);
    details.replaceChildren(...parts);
    for (const one of details.querySelectorAll("details")) one.open = opened.includes(one.className);
    printer.hidden = !canPrint;
  };
  show("none", "", [], false);
  return {
    node,
    busy: (is) => node.setAttribute("aria-busy", String(is)),
    show: (kind, sentence, parts) => show(kind, sentence, parts, kind !== "unread"),
    say: (sentence) => show("none", sentence, [], false),
    fail: (notice) => show("none", "", [notice], false),
  };
}
