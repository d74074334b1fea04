import { spoken } from "../words/spoken.ts";
import { element } from "./element.ts";

/** How many items of a list are shown or marked at most: more than anybody reads, and few enough to be shown at once. */
export const MOST_SHOWN = 100;

/** The first items of a list that may be very long, and how many are left out. */
export function firstItems<Item>(items: readonly Item[], make: (item: Item) => HTMLElement): HTMLElement[] {
  const shown = items.slice(0, MOST_SHOWN).map(make);
  const left = items.length - shown.length;
  if (left === 0) return shown;
  return [...shown, element("li", {}, spoken().words.more.replace("{count}", String(left)))];
}
