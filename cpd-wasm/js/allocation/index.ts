/**
 * Allocation: which mentor works in which district, and which coaches each mentor supports, proved to be the best.
 *
 * @packageDocumentation
 */
export { CpdError } from "../error.js";
export type * from "../generated/documents.js";
export type { WasmSource } from "../load.js";
export { AllocationEngine } from "./engine.js";
export { init } from "./init.js";
