/** What comes with the library; see `build/documents.ts`. */
declare module "virtual:documents" {
  import type { AccreditationScheme, Framework, Pack } from "@cpd-project/cpd";

  /** A document that comes with the library: its id, its names by language, and how it is loaded. */
  export interface Bundled<Document> {
    readonly id: string;
    readonly name: Readonly<Record<string, string>>;
    /** The ids of the frameworks that it uses. */
    readonly frameworks: readonly string[];
    readonly load: () => Promise<Document>;
  }

  export const frameworks: readonly Bundled<Framework>[];
  export const packs: readonly Bundled<Pack>[];
  export const schemes: readonly Bundled<AccreditationScheme>[];
}
