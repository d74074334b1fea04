// The type of every `places/*.json`, as `packs.d.ts` is that of packs.
import type { Places } from "./generated/documents.js";

declare const places: Places;
export default places;
