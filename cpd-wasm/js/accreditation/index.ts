/**
 * Accreditation: whether a proposal meets what an authority asks, where accreditations stand, and what they are worth.
 *
 * @packageDocumentation
 */
export { CpdError } from "../error.js";
export type * from "../generated/documents.js";
export type { WasmSource } from "../load.js";
export { AccreditationEngine } from "./engine.js";
export { init } from "./init.js";
