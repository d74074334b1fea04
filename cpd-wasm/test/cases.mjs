// Runs the worked examples that every language shares. Nothing here needs Node: the browser's page imports it too.

import { CpdError } from "@cpd-project/cpd";

import { matchCase } from "./match.mjs";

/** Asks a case's question; gives the differences between the answer and what is expected. */
export function runCase(engine, { ask = "statement", record, on, expect }) {
  return matchCase(answer(engine, ask, record, on), expect);
}

/** The answer, or an error in the form in which cases write it down. */
function answer(engine, ask, record, on) {
  try {
    return ask === "career" ? engine.career(record, on) : engine.statement(record, on);
  } catch (error) {
    if (!(error instanceof CpdError)) throw error;
    return { error: { code: error.code, pointers: error.problems.map((problem) => problem.pointer) } };
  }
}
