/**
 * Teachers' continuing professional development as data: credit statements with their reasons, from a country pack.
 *
 * @packageDocumentation
 */
export { Engine } from "./engine.js";
export { CpdError } from "./error.js";
export type * from "./generated/documents.js";
export { init, type WasmSource } from "./init.js";
