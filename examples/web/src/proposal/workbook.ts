// Proposals in spreadsheets. This file alone knows the library's module about them; it is loaded, with that module, when
// somebody has a spreadsheet or wants one.

import {
  CpdError,
  init,
  SpreadsheetEngine,
  type ProposalCheck,
  type SheetProposal,
} from "@cpd-project/cpd/spreadsheet";

import { rulesOf } from "./rules.ts";

/** A proposal that was read from a spreadsheet, or why it could not be. */
export type Read =
  | { readonly kind: "read"; readonly sheet: SheetProposal }
  | { readonly kind: "unread"; readonly problems: CpdError["problems"] };

const engines = new Map<string, SpreadsheetEngine>();

/** Reads a workbook or CSV by a scheme. */
export async function read(scheme: string, bytes: Uint8Array): Promise<Read> {
  const engine = await engineOf(scheme);
  try {
    return { kind: "read", sheet: engine.readProposal(bytes) };
  } catch (error) {
    if (error instanceof CpdError && error.problems.length > 0) return { kind: "unread", problems: error.problems };
    throw error;
  }
}

/** The workbook in which a proposal for a scheme is written. */
export async function template(scheme: string, language: string): Promise<Uint8Array<ArrayBuffer>> {
  return (await engineOf(scheme)).template(language);
}

/** A copy of a workbook with what a check found as notes. */
export async function annotate(
  scheme: string,
  bytes: Uint8Array,
  check: ProposalCheck,
  language: string,
): Promise<Uint8Array<ArrayBuffer>> {
  return (await engineOf(scheme)).annotate(bytes, check, language);
}

async function engineOf(id: string): Promise<SpreadsheetEngine> {
  const known = engines.get(id);
  if (known !== undefined) return known;
  const [{ scheme, standards }] = await Promise.all([rulesOf(id), init()]);
  const engine = SpreadsheetEngine.load(scheme, standards);
  engines.set(id, engine);
  return engine;
}
