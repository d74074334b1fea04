/**
 * Proposals in spreadsheets: a workbook to fill in, what is read from it, and what a check found as notes in a copy.
 *
 * @packageDocumentation
 */
export { type CellPlace, CpdError, type LocatedProblem } from "../error.js";
export type * from "../generated/documents.js";
export type { WasmSource } from "../load.js";
export { type SheetProposal, SpreadsheetEngine } from "./engine.js";
export { init } from "./init.js";
