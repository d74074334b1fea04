// Runs the worked examples about accreditation that every language shares, by the meaning of `tests/shared` in the
// repository. Nothing here needs Node: a page can import it too.

import { askCase, jsonLines } from "./cases.mjs";

/** Asks a case's question; gives the differences between the answer and what is expected. */
export function runAccreditationCase(engine, one) {
  return askCase(questions, one, () => [engine, one.given]);
}

const questions = {
  check: (engine, { proposal, registry, on }) => engine.check(proposal, registry, on),
  standings: (engine, { registry, on }) => engine.standings(registry, on),
  statement: (engine, { pack, record, registry, on }) => engine.statement(pack, record, registry, on),
  impact: (engine, { pack, records, registry, change, on }) =>
    engine.impact(pack, jsonLines(records), registry, change, on),
};
