// The type of every `packs/*.json`: TypeScript's own reading of a JSON file would widen `"met"` to `string`, and the
// result would not be a `Pack`. Written by hand because there is no code to derive it from; the build copies it.
import type { Pack } from "./generated/documents.js";

declare const pack: Pack;
export default pack;
