// The document that a tab is about: chosen, dropped, pasted or a sample, and changed in the editor.

import { label, spoken } from "../words/spoken.ts";
import type { Words } from "../words/en.ts";
import { editor, type Editor } from "./editor.ts";
import { button, element, freshId } from "./element.ts";
import { acceptDrops, fileInput, inMegabytes, readText, saveFile, type Refusal } from "./files.ts";
import { whenQuiet } from "./latest.ts";

/** The largest document that is read, in bytes: a hundred times what a long one has. */
const MOST = 1_000_000;

export interface Source {
  readonly node: HTMLElement;
  readonly editor: Editor;
  readonly text: () => string;
  readonly setText: (text: string) => void;
}

export interface SourceSays {
  readonly heading: (words: Words) => string;
  readonly hint: (words: Words) => string;
  /** On the button that saves the text; left out: there is none. */
  readonly save?: (words: Words) => string;
}

/** Files of another kind, which somebody may choose as well. */
export interface OtherFiles {
  /** For the browser's choice of a file. */
  readonly accept: string;
  readonly fits: (file: File) => boolean;
  /** What else can be done with such files. */
  readonly buttons: readonly HTMLButtonElement[];
  /** Takes such a file, or says why not. */
  readonly read: (file: File) => Promise<Refusal | undefined>;
}

/** The part of a tab that holds its document. `sample` loads one; `changed` is called when the text is another. */
export function source(
  says: SourceSays,
  fileName: string,
  sample: () => Promise<void>,
  changed: () => void,
  others?: OtherFiles,
): Source {
  const [headingId, hintId, areaId, refusalId] = ["heading", "hint", "text", "refusal"].map(freshId) as [
    string,
    string,
    string,
    string,
  ];
  const refused = element("p", { class: "refusal", role: "alert", id: refusalId });
  const text = editor(
    areaId,
    whenQuiet(200, () => take(text.area.value)),
  );
  text.area.setAttribute("aria-describedby", `${hintId} ${refusalId}`);

  const refuse = (refusal: Refusal | undefined) =>
    (refused.textContent = refusal === undefined ? "" : refusalText(refusal));
  const take = (taken: string) => {
    refuse(undefined);
    if (text.area.value !== taken) text.area.value = taken;
    text.mark([]);
    changed();
  };
  const read = async (file: File) => {
    if (others?.fits(file)) {
      refuse(undefined);
      refuse(await others.read(file).catch(() => ({ refused: "loadFailed" }) as const));
      return;
    }
    const found = await readText(file, MOST);
    if (typeof found === "string") take(found);
    else refuse(found);
  };
  text.area.addEventListener("paste", (event) => {
    // Before it is put in, which would take long.
    if ((event.clipboardData?.getData("text/plain").length ?? 0) <= MOST) return;
    event.preventDefault();
    refuse({ refused: "tooLarge", most: MOST });
  });

  const input = fileInput([".json,application/json", others?.accept ?? ""].join(","), (file) => void read(file));
  const buttons = [
    label(
      button(() => input.click(), { class: "main" }),
      (words) => words.chooseFile,
    ),
    label(
      button(() => void sample().catch(() => refuse({ refused: "loadFailed" }))),
      (words) => words.trySample,
    ),
  ];
  const { save } = says;
  if (save !== undefined)
    buttons.push(
      label(
        button(() => saveFile(text.area.value, "application/json", fileName)),
        save,
      ),
    );

  buttons.push(...(others?.buttons ?? []));

  const node = element(
    "section",
    { class: "source", "aria-labelledby": headingId },
    label(element("h2", { id: headingId }), says.heading),
    label(element("p", { class: "hint", id: hintId }), says.hint),
    element("div", { class: "buttons" }, ...buttons, input),
    refused,
    label(element("label", { for: areaId, class: "above" }), (words) => words.editor),
    text.node,
  );
  acceptDrops(node, (file) => void read(file));
  return { node, editor: text, text: () => text.area.value, setText: take };
}

/** Why a file was refused, in the language of the page. */
export function refusalText(refusal: Refusal): string {
  const { words } = spoken();
  if (refusal.refused === "tooLarge") return words.tooLarge.replace("{most}", inMegabytes(refusal.most));
  return words[refusal.refused];
}
