// Runs the worked examples that every language shares. Nothing here needs Node: the browser's page imports it too.

import { CpdError } from "@cpd-project/cpd";

import { matchCase } from "./match.mjs";

/** Asks a case's question; gives the differences between the answer and what is expected. */
export function runCase({ engine, advisor }, { ask = "statement", record, on, question = {}, expect }) {
  const questions = {
    statement: () => engine.statement(record, on),
    career: () => engine.career(record, on),
    advice: () => advisor.advise(record, on, question),
  };
  return matchCase(answer(questions[ask]), expect);
}

/** The answer, or an error in the form in which cases write it down. */
export function answer(question) {
  try {
    return question();
  } catch (error) {
    if (!(error instanceof CpdError)) throw error;
    return { error: { code: error.code, pointers: error.problems.map((problem) => problem.pointer) } };
  }
}
