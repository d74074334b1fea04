/**
 * Applications for accreditation: who may do what about a proposal, what comes of it, and what is due.
 *
 * @packageDocumentation
 */
export { CpdError } from "../error.js";
export type * from "../generated/documents.js";
export type { WasmSource } from "../load.js";
export { type ApplicationDocuments, ApplicationEngine } from "./engine.js";
export { init } from "./init.js";
