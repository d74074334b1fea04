// The registry that a check goes by, where the scheme asks who was accredited.

import { button, element, freshId } from "../parts/element.ts";
import { fileInput, readText, type Refusal } from "../parts/files.ts";
import { refusalText } from "../parts/source.ts";
import { label } from "../words/spoken.ts";

/** The largest registry that is read, in bytes: it is read anew for every check. */
const MOST = 5_000_000;

export interface RegistryField {
  readonly node: HTMLElement;
  /** Its text, if there is one. */
  readonly text: () => string | undefined;
  /** Takes a file's text, or none. */
  readonly set: (name: string, text: string | undefined) => void;
}

export function registryField(changed: () => void): RegistryField {
  const [labelId, hintId] = [freshId("registry"), freshId("hint")];
  const name = element("span", { class: "file-name" });
  const refused = element("p", { class: "refusal", role: "alert" });
  let text: string | undefined;

  const set = (fileName: string, content: string | undefined) => {
    text = content;
    refused.textContent = "";
    name.replaceChildren(element("bdi", {}, fileName));
    remove.hidden = content === undefined;
    changed();
  };
  const refuse = (refusal: Refusal) => (refused.textContent = refusalText(refusal));
  const input = fileInput(".json,application/json", async (file) => {
    const found = await readText(file, MOST);
    if (typeof found === "string") set(file.name, found);
    else refuse(found);
  });
  const choose = label(
    button(() => input.click(), { "aria-describedby": hintId }),
    (words) => words.chooseFile,
  );
  const remove = label(
    button(() => set("", undefined)),
    (words) => words.remove,
  );
  remove.hidden = true;

  const node = element(
    "div",
    { class: "field", role: "group", "aria-labelledby": labelId },
    label(element("span", { class: "label", id: labelId }), (words) => words.registry),
    element("div", { class: "buttons" }, choose, name, remove, input),
    label(element("p", { class: "hint", id: hintId }), (words) => words.registryHint),
    refused,
  );
  return { node, text: () => text, set };
}
