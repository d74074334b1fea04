// The library's engine of statements, loaded with the pack that was chosen.

import { CpdError, Engine, init, type Pack, type Problem, type Statement } from "@cpd-project/cpd";
import { packs } from "virtual:documents";

/** What was asked. */
export interface Question {
  readonly pack: string;
  /** The record's. */
  readonly text: string;
  readonly on: string;
  readonly language: string;
}

/** A statement with its sentences and the rules that it was made by, or why the record could not be read. */
export type Answer =
  | { readonly kind: "stated"; readonly pack: Pack; readonly statement: Statement; readonly sentences: string }
  | { readonly kind: "unread"; readonly problems: readonly Problem[] };

const engines = new Map<string, { readonly pack: Pack; readonly engine: Engine }>();

export async function state({ pack: id, text, on, language }: Question): Promise<Answer> {
  const { pack, engine } = await engineOf(id);
  try {
    const statement = engine.statement(text, on);
    return { kind: "stated", pack, statement, sentences: engine.statementText(text, on, language) };
  } catch (error) {
    if (error instanceof CpdError && error.code === "invalidDocument")
      return { kind: "unread", problems: error.problems };
    throw error;
  }
}

async function engineOf(id: string): Promise<{ readonly pack: Pack; readonly engine: Engine }> {
  const known = engines.get(id);
  if (known !== undefined) return known;
  const chosen = packs.find((one) => one.id === id);
  if (chosen === undefined) throw new Error(`there is no pack ${id}`);
  const [pack] = await Promise.all([chosen.load(), init()]);
  const made = { pack, engine: Engine.load(pack) };
  engines.set(id, made);
  return made;
}
