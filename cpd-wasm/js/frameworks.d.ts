// The type of every `frameworks/*.json`, as `packs.d.ts` is that of packs.
import type { Framework } from "./generated/documents.js";

declare const framework: Framework;
export default framework;
