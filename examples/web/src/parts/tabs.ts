// Tabs, as the ARIA practices describe them: one of them is in the order of the Tab key, arrows go to the others.

import { label } from "../words/spoken.ts";
import type { Words } from "../words/en.ts";
import { button, element } from "./element.ts";

export interface Tab {
  /** What the page's address names it by. */
  readonly id: string;
  readonly name: (words: Words) => string;
  /** Fills the tab, the first time that it is shown. */
  readonly open: (panel: HTMLElement) => void | Promise<void>;
}

/** Puts tabs into a list and a place for their panels, and shows the one that the address names. */
export function tabs(list: HTMLElement, place: HTMLElement, all: readonly Tab[]): void {
  const parts = all.map((tab) => {
    const panel = element("div", {
      role: "tabpanel",
      id: `panel-${tab.id}`,
      "aria-labelledby": `tab-${tab.id}`,
      hidden: "",
    });
    const handle = button(() => choose(tab.id), { role: "tab", id: `tab-${tab.id}`, "aria-controls": panel.id });
    label(handle, tab.name);
    return { tab, panel, handle };
  });
  const opened = new Set<string>();

  const choose = (id: string) => {
    for (const { tab, panel, handle } of parts) {
      const chosen = tab.id === id;
      handle.setAttribute("aria-selected", String(chosen));
      handle.tabIndex = chosen ? 0 : -1;
      panel.hidden = !chosen;
      if (!chosen || opened.has(id)) continue;
      opened.add(id);
      void tab.open(panel);
    }
    history.replaceState(null, "", `#${id}`);
  };
  const fromAddress = () => {
    const named = parts.find(({ tab }) => `#${tab.id}` === location.hash) ?? parts[0];
    if (named !== undefined) choose(named.tab.id);
  };

  list.setAttribute("role", "tablist");
  list.append(...parts.map(({ handle }) => handle));
  place.append(...parts.map(({ panel }) => panel));
  list.addEventListener("keydown", (event) => {
    const at = parts.findIndex(({ handle }) => handle === document.activeElement);
    const to = target(event.key, at, parts.length);
    const next = to === undefined ? undefined : parts[to];
    if (next === undefined) return;
    event.preventDefault();
    choose(next.tab.id);
    next.handle.focus();
  });
  addEventListener("hashchange", fromAddress);
  fromAddress();
}

/** Which tab a key leads to. */
function target(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case "ArrowRight":
      return (at + 1) % count;
    case "ArrowLeft":
      return (at + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}
