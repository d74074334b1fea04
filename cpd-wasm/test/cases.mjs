// Runs the worked examples that every language shares. Nothing here needs Node: the browser's page imports it too.

import { CpdError } from "@cpd-project/cpd";

import { matchCase } from "./match.mjs";

/** Asks the question of a case about a statement; gives the differences between the answer and what is expected. */
export function runCase(loaded, one) {
  return askCase(statementQuestions, { ask: "statement", ...one }, () => [loaded, one]);
}

const statementQuestions = {
  statement: ({ engine }, { record, on }) => engine.statement(record, on),
  career: ({ engine }, { record, on }) => engine.career(record, on),
  advice: ({ advisor }, { record, on, question = {} }) => advisor.advise(record, on, question),
};

/**
 * Asks a case's question, one of `questions`, with what `given` gives; gives the differences between the answer and what is
 * expected. An error, also of `given`, is an answer in the form in which cases write it down.
 */
export function askCase(questions, { name, ask, expect }, given) {
  const question = questions[ask];
  if (question === undefined) throw new Error(`${name}: there is no question \`${ask}\``);
  return matchCase(answer(() => question(...given())), expect);
}

/** A list as JSON Lines; a line that is a text is taken as it stands. */
export function jsonLines(list) {
  return list.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");
}

function answer(question) {
  try {
    return question();
  } catch (error) {
    if (!(error instanceof CpdError)) throw error;
    return { error: { code: error.code, pointers: error.problems.map((problem) => problem.pointer) } };
  }
}
