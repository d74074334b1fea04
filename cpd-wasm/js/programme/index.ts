/**
 * Cycles, assessments, needs and targets: a country's programme of professional development.
 *
 * @packageDocumentation
 */
export { CpdError } from "../error.js";
export type * from "../generated/documents.js";
export type { WasmSource } from "../load.js";
export { ProgrammeEngine } from "./engine.js";
export { init } from "./init.js";
