// The schemes that come with the library, with the frameworks that they use.

import type { AccreditationScheme, Framework } from "@cpd-project/cpd";
import { frameworks, schemes } from "virtual:documents";

/** A scheme with its frameworks. */
export interface Rules {
  readonly scheme: AccreditationScheme;
  readonly standards: readonly Framework[];
}

/** Loads a scheme by its id. */
export async function rulesOf(id: string): Promise<Rules> {
  const chosen = schemes.find((scheme) => scheme.id === id);
  if (chosen === undefined) throw new Error(`there is no scheme ${id}`);
  const used = frameworks.filter((framework) => chosen.frameworks.includes(framework.id));
  const needed = Promise.all(used.map((framework) => framework.load()));
  const [scheme, standards] = await Promise.all([chosen.load(), needed]);
  return { scheme, standards };
}
