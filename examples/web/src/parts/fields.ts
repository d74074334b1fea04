// Labelled fields.

import { label, named, spoken, whenSpoken } from "../words/spoken.ts";
import type { Words } from "../words/en.ts";
import { element, freshId } from "./element.ts";

/** A choice among documents that have names in several languages. */
export function choice(
  say: (words: Words) => string,
  options: readonly { id: string; name: Readonly<Record<string, string>> }[],
  changed: () => void,
): { readonly node: HTMLElement; readonly select: HTMLSelectElement } {
  const id = freshId("choice");
  const select = element("select", { id });
  const entries = options.map((option) => ({ option, entry: element("option", { value: option.id }) }));
  select.append(...entries.map(({ entry }) => entry));
  select.addEventListener("change", changed);
  whenSpoken(() => {
    for (const { option, entry } of entries)
      Object.assign(entry, { textContent: named(option.name).text, lang: named(option.name).lang });
  });
  return { node: element("div", { class: "field" }, label(element("label", { for: id }), say), select), select };
}

/** A date; today where the page runs, to begin with. */
export function dateField(changed: () => void): { readonly node: HTMLElement; readonly input: HTMLInputElement } {
  const id = freshId("date");
  const input = element("input", { id, type: "date", required: "" });
  input.value = today();
  input.addEventListener("input", changed);
  const name = label(element("label", { for: id }), (words) => words.date);
  return { node: element("div", { class: "field" }, name, input), input };
}

/** The civil date of the day that it is here. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** What is chosen to begin with: the first document with a name in the language of the page, or in English another. */
export function closest(
  options: readonly { id: string; name: Readonly<Record<string, string>> }[],
  inEnglish: string,
): string {
  const { tag } = spoken();
  return options.find(({ name }) => tag !== "en" && Object.hasOwn(name, tag))?.id ?? inEnglish;
}
