// The workbooks of `tests/spreadsheets` in the repository, on the package's modules of spreadsheets and accreditation.
// Nothing here needs Node: a page can import it too.

import { matchCase } from "./match.mjs";

/**
 * Reads a workbook, checks what was read, and reads the annotated copy again; gives the differences from what is expected.
 */
export function runSpreadsheetFile(spreadsheets, accreditation, { workbook, on, proposal, cells }) {
  const bytes = Uint8Array.from(atob(workbook), (character) => character.charCodeAt(0));
  const read = spreadsheets.readProposal(bytes);
  const copy = spreadsheets.annotate(bytes, accreditation.check(read.proposal, undefined, on), "lo");
  const again = spreadsheets.readProposal(copy);
  const kept = again.proposal === read.proposal && copy.length > bytes.length;
  const found = { proposal: JSON.parse(read.proposal), cells: read.cells, kept };
  return matchCase(found, { proposal, cells, kept: true });
}
