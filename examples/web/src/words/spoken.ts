// The language that the page speaks, and what follows when it changes.

import type { Words } from "./en.ts";

/** The languages of the page, by their BCP 47 tags, with their own names. All are written from left to right. */
export const languages = {
  en: { name: "English", load: async () => (await import("./en.ts")).en },
  lo: { name: "ລາວ", load: async () => (await import("./lo.ts")).lo },
  km: { name: "ខ្មែរ", load: async () => (await import("./km.ts")).km },
  kk: { name: "Қазақша", load: async () => (await import("./kk.ts")).kk },
  ru: { name: "Русский", load: async () => (await import("./ru.ts")).ru },
} satisfies Record<string, { name: string; load: () => Promise<Words> }>;

export type Tag = keyof typeof languages;

const remembered = "cpd-page-language";
const listeners: (() => void)[] = [];
let current: { readonly tag: Tag; readonly words: Words } | undefined;

/** The language that the page speaks now, and what it says in it. */
export function spoken(): { readonly tag: Tag; readonly words: Words } {
  if (current === undefined) throw new Error("no language is loaded yet");
  return current;
}

/** The language to begin with: the one of the last visit, else the first of the browser's that the page knows. */
export function preferred(): Tag {
  const wanted = [read(), ...navigator.languages.map((one) => one.split("-")[0])];
  return wanted.find((one) => isTag(one)) ?? "en";
}

export function isTag(text: string | null | undefined): text is Tag {
  return text !== null && text !== undefined && Object.hasOwn(languages, text);
}

/** Speaks another language from now on. */
export async function speak(tag: Tag): Promise<void> {
  current = { tag, words: await languages[tag].load() };
  document.documentElement.lang = tag;
  document.documentElement.dir = "ltr";
  document.title = current.words.title;
  write(tag);
  for (const listener of listeners) listener();
}

/** Calls a function now and whenever the language has changed. */
export function whenSpoken(listener: () => void): void {
  listeners.push(listener);
  if (current !== undefined) listener();
}

/** Keeps the text of a node in the language of the page. For what stays on the page: it is never forgotten. */
export function label<Kind extends Element>(node: Kind, say: (words: Words) => string): Kind {
  whenSpoken(() => (node.textContent = say(spoken().words)));
  return node;
}

/** A name in the language of the page, or else in English, with the language that it is in. */
export function named(names: Readonly<Record<string, string>>): { text: string; lang: string } {
  const { tag } = spoken();
  const lang = Object.hasOwn(names, tag) ? tag : "en";
  return { text: names[lang] ?? "", lang };
}

// A browser may refuse to remember anything; then the page asks it again at every visit.
function read(): string | null {
  try {
    return localStorage.getItem(remembered);
  } catch {
    return null;
  }
}

function write(tag: Tag): void {
  try {
    localStorage.setItem(remembered, tag);
  } catch {
    // See above.
  }
}
