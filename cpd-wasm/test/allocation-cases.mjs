// Runs the worked examples about allocation that every language shares, by the meaning of `tests/shared` in the repository.
// Nothing here needs Node: a page can import it too.

import { askCase } from "./cases.mjs";

/** Asks a case's question; gives the differences between the answer and what is expected. `load` loads a policy. */
export function runAllocationCase(load, file, one) {
  return askCase(questions, one, () => {
    const engine = load(typeof file.policy === "string" ? file.policy : edited(file.policy, one.given.policy));
    return [engine, file, edited(file.problem, one.given.problem), one.given];
  });
}

const questions = {
  allocation: (engine, _, problem) => engine.allocate(problem),
  report: (engine, _, problem) => engine.explain(problem, engine.allocate(problem)),
  verification: (engine, _, problem, { allocation }) =>
    engine.verify(problem, edited(engine.allocate(problem), allocation)),
  // What was allocated before is the best for the problem that the file begins with.
  reallocation: (engine, file, problem, { keep }) => engine.reallocate(problem, engine.allocate(file.problem), keep),
};

/**
 * A document with values put in place of what stands at JSON Pointers; `null` removes a member, and the pointer behind the
 * last item of a list adds one.
 */
function edited(document, edits = {}) {
  const copy = structuredClone(document);
  for (const [pointer, value] of Object.entries(edits)) {
    const names = pointer.split("/").slice(1);
    const name = names.pop();
    const parent = names.reduce((part, step) => part[step], copy);
    if (Array.isArray(parent)) parent[name in parent ? name : parent.length] = value;
    else if (value === null) delete parent[name];
    else parent[name] = value;
  }
  return copy;
}
