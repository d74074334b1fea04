// The spreadsheet that a proposal came in, as long as it says what the text says.

import type { CellPlace, SheetProposal } from "@cpd-project/cpd/spreadsheet";

import { button } from "../parts/element.ts";
import { readBytes, saveFile } from "../parts/files.ts";
import { problemList } from "../parts/problems.ts";
import type { Results } from "../parts/results.ts";
import type { OtherFiles } from "../parts/source.ts";
import { label, spoken } from "../words/spoken.ts";
import { checkOf, type Question } from "./engine.ts";
import type { Read } from "./workbook.ts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** The largest spreadsheet that is read, in bytes. */
const MOST = 5_000_000;

export interface Book {
  /** How such files are taken, with a button for an empty workbook and one for a copy with notes. */
  readonly files: OtherFiles;
  /** The cell of a pointer, if this text is what the spreadsheet says. */
  readonly cell: (text: string, pointer: string) => string | undefined;
  /** Shows why a spreadsheet cannot be read; says whether there is one. */
  readonly showUnread: (results: Results) => boolean;
  /** Offers a copy with notes, of what was asked; left out: there is nothing to note. */
  readonly offer: (asked: Question | undefined) => void;
  /** Reads the spreadsheet again, by other rules; says whether there is one. */
  readonly again: () => boolean;
}

/**
 * `scheme` is the one that is chosen, `text` what the proposal says now; `taken` is called with the text of a proposal, or
 * with none where it cannot be read; `failed` where the module could not be loaded.
 */
export function book(
  scheme: () => string,
  text: () => string,
  taken: (text: string) => void,
  failed: () => void,
): Book {
  let file: { readonly name: string; readonly bytes: Uint8Array } | undefined;
  let found: { readonly text: string; readonly read: Read } | undefined;
  let asked: Question | undefined;

  const take = async () => {
    if (file === undefined) return;
    const read = await (await import("./workbook.ts")).read(scheme(), file.bytes);
    const said = read.kind === "read" ? JSON.stringify(JSON.parse(read.sheet.proposal), undefined, 2) : "";
    found = { text: said, read };
    taken(said);
  };
  const sheetOf = (text: string): SheetProposal | undefined =>
    found?.read.kind === "read" && found.text === text ? found.read.sheet : undefined;

  const empty = async () => {
    const { template } = await import("./workbook.ts");
    saveFile(await template(scheme(), spoken().tag), XLSX, "proposal.xlsx");
  };
  const noted = async () => {
    if (file === undefined || asked === undefined) return;
    const [{ annotate }, check] = await Promise.all([import("./workbook.ts"), checkOf(asked)]);
    saveFile(await annotate(asked.scheme, file.bytes, check, asked.language), XLSX, file.name);
  };
  const getEmpty = label(
    button(() => void empty().catch(failed), { class: "workbook" }),
    (words) => words.getWorkbook,
  );
  const getNoted = label(
    button(() => void noted().catch(failed)),
    (words) => words.saveWorkbook,
  );
  getNoted.hidden = true;

  return {
    files: {
      accept: `.xlsx,.csv,${XLSX},text/csv`,
      buttons: [getEmpty, getNoted],
      fits: ({ name }) => /\.(xlsx|csv)$/i.test(name),
      read: async (chosen) => {
        const bytes = await readBytes(chosen, MOST);
        if (!(bytes instanceof Uint8Array)) return bytes;
        file = { name: chosen.name, bytes };
        await take();
        return undefined;
      },
    },
    cell: (text, pointer) => nearest(sheetOf(text)?.cells ?? {}, pointer),
    showUnread: (results) => {
      if (found?.read.kind !== "unread") return false;
      const list = problemList(file?.name, "", found.read.problems, undefined);
      results.show("unread", spoken().words.unread, [list]);
      return true;
    },
    offer: (question) => {
      asked = question;
      // Another proposal, or one that was changed, is no longer what the spreadsheet says.
      if (question !== undefined && found?.text !== question.text) found = undefined;
      getNoted.hidden =
        question === undefined || sheetOf(question.text) === undefined || !/\.xlsx$/i.test(file?.name ?? "");
    },
    again: () => {
      const holds = found?.text === text();
      if (holds) void take().catch(failed);
      return holds;
    },
  };
}

/** The cell of a pointer, or of what it belongs in. */
function nearest(cells: Readonly<Record<string, CellPlace>>, pointer: string): string | undefined {
  for (let part = pointer; part !== ""; part = part.slice(0, part.lastIndexOf("/"))) {
    const place = cells[part];
    if (place !== undefined) return `${place.sheet} ${place.cell}`;
  }
  return undefined;
}
