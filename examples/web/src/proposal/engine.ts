// The library's engine of accreditation, loaded with the scheme that was chosen.

import {
  AccreditationEngine,
  CpdError,
  init,
  type CheckSentences,
  type Problem,
  type ProposalCheck,
} from "@cpd-project/cpd/accreditation";

import { rulesOf } from "./rules.ts";

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

/** The check as data. Only asked of documents that could be read. */
export async function checkOf({ scheme, text, registry, on }: Question): Promise<ProposalCheck> {
  return (await engineOf(scheme)).check(text, registry, on);
}

async function engineOf(id: string): Promise<AccreditationEngine> {
  const known = engines.get(id);
  if (known !== undefined) return known;
  const [{ scheme, standards }] = await Promise.all([rulesOf(id), init()]);
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
