/**
 * Accreditation: whether a proposal meets what an authority asks, and where accreditations stand.
 *
 * @packageDocumentation
 */
export { CpdError } from "../error.js";
export type * from "../generated/documents.js";
export type { WasmSource } from "../load.js";
export { AccreditationEngine } from "./engine.js";
export { init } from "./init.js";
