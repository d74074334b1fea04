// Runs the worked examples about accreditation that every language shares, by the meaning of `tests/shared` in the
// repository. Nothing here needs Node: a page can import it too.

import { askCase, jsonLines } from "./cases.mjs";

/**
 * Asks a case's question of the engines of a scheme, that of proposals and that of registries; gives the differences
 * between the answer and what is expected.
 */
export function runAccreditationCase([proposals, registries], one) {
  return askCase(questions, one, () => [{ proposals, registries }, one.given]);
}

const questions = {
  check: ({ proposals }, { proposal, registry, on }) => proposals.check(proposal, registry, on),
  standings: ({ proposals }, { registry, on }) => proposals.standings(registry, on),
  statement: ({ registries }, { pack, record, registry, on }) => registries.statement(pack, record, registry, on),
  impact: ({ registries }, { pack, records, registry, change, on }) =>
    registries.impact(pack, jsonLines(records), registry, change, on),
};
