/**
 * Advice: the least that would complete a period, and the offerings that do it for the least.
 *
 * @packageDocumentation
 */
export { CpdError } from "../error.js";
export type * from "../generated/documents.js";
export type { WasmSource } from "../load.js";
export { Advisor } from "./engine.js";
export { init } from "./init.js";
