// Runs the worked examples about accreditation that every language shares, by the meaning of `tests/shared` in the
// repository. Nothing here needs Node: a page can import it too.

import { askCase, jsonLines } from "./cases.mjs";

/**
 * Asks a case's question of the engines of a scheme, those of proposals, of registries and of applications; gives the differences
 * between the answer and what is expected.
 */
export function runAccreditationCase([proposals, registries, applications], one) {
  return askCase(questions, one, () => [{ proposals, registries, applications }, one.given]);
}

const questions = {
  check: ({ proposals }, { proposal, registry, on }) => proposals.check(proposal, registry, on),
  standings: ({ proposals }, { registry, on }) => proposals.standings(registry, on),
  statement: ({ registries }, { pack, record, registry, on }) => registries.statement(pack, record, registry, on),
  decideApplication: ({ applications }, { application, proposal, commands }) => {
    let decision;
    for (const command of commands) {
      // Each is decided by what those before have led to.
      const { event } = (decision = applications.decide({ application, proposal }, command));
      if (event) application = { ...application, events: [...(application.events ?? []), event] };
    }
    return decision;
  },
  applicationStanding: ({ applications }, { application, proposal, on }) =>
    applications.standing({ application, proposal }, on),
  impact: ({ registries }, { pack, records, registry, change, on }) =>
    registries.impact(pack, jsonLines(records), registry, change, on),
};
