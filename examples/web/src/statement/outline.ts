// The library's sentences are lines, indented by two spaces under what they belong to: shown as lists within lists.

import { element } from "../parts/element.ts";

interface Line {
  readonly text: string;
  readonly under: Line[];
}

export function outline(sentences: string): HTMLElement {
  const root: Line = { text: "", under: [] };
  const path: Line[] = [root];
  for (const sentence of sentences.split("\n").filter((line) => line.trim() !== "")) {
    const depth = Math.floor((sentence.length - sentence.trimStart().length) / 2) + 1;
    const line = { text: sentence.trim().replace(/^- /, ""), under: [] };
    path.length = Math.min(path.length, depth);
    path.at(-1)?.under.push(line);
    path.push(line);
  }
  return list(root.under, "outline");
}

function list(lines: readonly Line[], kind: string): HTMLElement {
  const items = lines.map(({ text, under }) => {
    const item = element("li", {}, element("p", {}, element("bdi", {}, text)));
    if (under.length > 0) item.append(list(under, "under"));
    return item;
  });
  return element("ul", { class: kind }, ...items);
}
