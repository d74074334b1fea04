// The text of a document, to be read and changed, with marks behind it: a text area over a copy of its text in which the
// places are marked.

import { element } from "./element.ts";
import type { Range } from "./places.ts";

/** What is wrong at a place; a later kind hides an earlier one. */
export type MarkKind = "recommended" | "required" | "unread";
export type Mark = Range & { readonly kind: MarkKind };

export interface Editor {
  readonly node: HTMLElement;
  readonly area: HTMLTextAreaElement;
  /** Marks these places and no others. */
  readonly mark: (marks: readonly Mark[]) => void;
  /** Shows a place, and puts the focus there. */
  readonly show: (range: Range) => void;
}

const order: readonly MarkKind[] = ["recommended", "required", "unread"];

/** An editor; `changed` is called when somebody has changed the text. */
export function editor(id: string, changed: () => void): Editor {
  const area = element("textarea", {
    id,
    spellcheck: "false",
    autocomplete: "off",
    autocapitalize: "off",
    wrap: "soft",
  });
  const behind = element("div", { class: "behind", "aria-hidden": "true" });
  const node = element("div", { class: "editor" }, behind, area);
  const follow = () => (behind.scrollTop = area.scrollTop);
  let marks: readonly Mark[] = [];
  let shown: Range | undefined;

  const draw = () => {
    behind.replaceChildren(...pieces(area.value, marks, shown));
    follow();
  };
  area.addEventListener("scroll", follow, { passive: true });
  area.addEventListener("input", () => {
    // Marks of the text as it was would stand in wrong places.
    [marks, shown] = [[], undefined];
    draw();
    changed();
  });

  return {
    node,
    area,
    mark: (all) => {
      marks = all;
      draw();
    },
    show: (range) => {
      shown = range;
      draw();
      area.focus({ preventScroll: true });
      area.setSelectionRange(range.start, range.end);
      node.scrollIntoView({ block: "nearest" });
      const place = behind.querySelector<HTMLElement>(".shown");
      if (place !== null) area.scrollTop = Math.max(0, place.offsetTop - area.clientHeight / 3);
    },
  };
}

/** The text in pieces, each with what is marked in it. */
function pieces(text: string, marks: readonly Mark[], shown: Range | undefined): (string | HTMLElement)[] {
  const all = shown === undefined ? [...marks] : [...marks, { ...shown, kind: "shown" as const }];
  const edges = [...new Set([0, text.length, ...all.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  const made = edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? text.length;
    const piece = text.slice(start, end);
    const over = all.filter((mark) => mark.start <= start && mark.end >= end).map(({ kind }) => kind);
    if (over.length === 0) return piece;
    const worst = order.findLast((kind) => over.includes(kind));
    const classes = [worst, over.includes("shown") ? "shown" : undefined];
    return element("mark", { class: classes.filter((one) => one !== undefined).join(" ") }, piece);
  });
  // A text area shows the empty line after the last line break; the copy needs something on it.
  return [...made, "\n"];
}
