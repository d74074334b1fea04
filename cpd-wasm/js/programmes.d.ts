// The type of every `programmes/*.json`, as `packs.d.ts` is that of packs.
import type { Programme } from "./generated/documents.js";

declare const programme: Programme;
export default programme;
