// What is shown when a part of the page could not be loaded.

import { spoken } from "../words/spoken.ts";
import { button, element } from "./element.ts";

export function failure(again: () => void): HTMLElement {
  const { words } = spoken();
  const retry = button(again);
  retry.textContent = words.tryAgain;
  return element("div", { class: "failure", role: "alert" }, element("p", {}, words.loadFailed), retry);
}
