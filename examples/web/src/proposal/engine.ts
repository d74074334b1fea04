// The library's engine of accreditation, loaded with the scheme that was chosen.

import { AccreditationEngine, CpdError, init, type CheckSentences, type Problem } from "@cpd-project/cpd/accreditation";
import { frameworks, schemes } from "virtual:documents";

/** What was asked. */
export interface Question {
  readonly scheme: string;
  /** The proposal's. */
  readonly text: string;
  readonly registry: string | undefined;
  readonly on: string;
  readonly language: string;
}

/** A check in sentences, or why a document could not be read. */
export type Answer =
  | { readonly kind: "checked"; readonly check: CheckSentences }
  | { readonly kind: "unread"; readonly document: "proposal" | "registry"; readonly problems: readonly Problem[] };

const engines = new Map<string, AccreditationEngine>();

/** Begins to load the module. What goes wrong is told to whoever asks for a check, which tries again. */
export function prepare(): void {
  init().catch(() => undefined);
}

export async function check(question: Question): Promise<Answer> {
  const { scheme, text, registry, on, language } = question;
  const engine = await engineOf(scheme);
  if (registry !== undefined) {
    const unread = problemsOf(() => engine.standings(registry, on));
    if (unread !== undefined) return { kind: "unread", document: "registry", problems: unread };
  }
  let check: CheckSentences | undefined;
  const unread = problemsOf(() => (check = engine.checkSentences(text, registry, on, language)));
  if (check !== undefined) return { kind: "checked", check };
  return { kind: "unread", document: "proposal", problems: unread ?? [] };
}

/** The report as an HTML page, to be printed. Only asked of documents that could be read. */
export async function report({ scheme, text, registry, on, language }: Question): Promise<string> {
  return (await engineOf(scheme)).checkReport(text, registry, on, language);
}

async function engineOf(id: string): Promise<AccreditationEngine> {
  const known = engines.get(id);
  if (known !== undefined) return known;
  const chosen = schemes.find((scheme) => scheme.id === id);
  if (chosen === undefined) throw new Error(`there is no scheme ${id}`);
  const used = frameworks.filter((framework) => chosen.frameworks.includes(framework.id));
  const needed = Promise.all(used.map((framework) => framework.load()));
  const [scheme, standards] = await Promise.all([chosen.load(), needed, init()]);
  const engine = AccreditationEngine.load(scheme, standards);
  engines.set(id, engine);
  return engine;
}

/** Asks; gives the problems of the document, if it could not be read. */
function problemsOf(ask: () => unknown): readonly Problem[] | undefined {
  try {
    ask();
    return undefined;
  } catch (error) {
    if (error instanceof CpdError && error.code === "invalidDocument") return error.problems;
    throw error;
  }
}
