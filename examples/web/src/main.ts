// The page: its language, its tabs, and what keeps it for offline use.

import "./style/page.css";
import "./style/parts.css";
import "./style/print.css";

import { keepForOffline } from "./offline/keep.ts";
import { element } from "./parts/element.ts";
import { failure } from "./parts/failure.ts";
import { tabs, type Tab } from "./parts/tabs.ts";
import { prepare } from "./proposal/engine.ts";
import { proposalTab } from "./proposal/tab.ts";
import type { Words } from "./words/en.ts";
import { isTag, label, languages, preferred, speak, spoken, whenSpoken } from "./words/spoken.ts";

/** A tab whose code is loaded when it is shown. A further one needs a line here and a folder of its own. */
const statementTab: Tab = {
  id: "statement",
  name: (words) => words.statementTab,
  open: async (panel) => {
    try {
      (await import("./statement/tab.ts")).openStatements(panel);
    } catch {
      panel.replaceChildren(failure(() => location.reload()));
    }
  },
};

await start();

async function start(): Promise<void> {
  // At the same time as the words: the module is most of what is loaded.
  prepare();
  await speak(preferred());
  const say = (id: string, what: (words: Words) => string) => label(part(id), what);
  say("skip", (words) => words.skip);
  say("title", (words) => words.title);
  say("about", (words) => words.about);
  say("privacy", (words) => words.privacy);
  say("decides", (words) => words.decides);
  say("language-label", (words) => words.language);
  chooseLanguage(part("language"));
  const list = part("tabs");
  whenSpoken(() => (list.ariaLabel = spoken().words.sections));
  tabs(list, part("content"), [proposalTab, statementTab]);
  const offline = () => void say("offline", (words) => words.offlineReady);
  // After everything else, so that it takes nothing from the first answer.
  if (document.readyState === "complete") void keepForOffline(offline);
  else addEventListener("load", () => void keepForOffline(offline));
}

function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no part ${id}`);
  return found;
}

function chooseLanguage(select: HTMLElement): void {
  if (!(select instanceof HTMLSelectElement)) throw new Error("languages are chosen in a list");
  const options = Object.entries(languages).map(([tag, { name }]) =>
    element("option", { value: tag, lang: tag }, name),
  );
  select.append(...options);
  select.value = spoken().tag;
  select.addEventListener("change", () => {
    if (isTag(select.value)) void speak(select.value);
  });
}
