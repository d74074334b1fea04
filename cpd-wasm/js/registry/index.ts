/**
 * What the accreditations of a registry are worth to teachers, and whose statements a change of it would change.
 *
 * @packageDocumentation
 */
export { CpdError } from "../error.js";
export type * from "../generated/documents.js";
export type { WasmSource } from "../load.js";
export { RegistryEngine } from "./engine.js";
export { init } from "./init.js";
