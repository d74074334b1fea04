// Runs the worked examples about programmes that every language shares, by the meaning of `tests/shared` in the repository.
// Nothing here needs Node: a page can import it too.

import { askCase, jsonLines } from "./cases.mjs";

/** Asks a case's question; gives the differences between the answer and what is expected. */
export function runProgrammeCase(engine, file, one) {
  return askCase(questions, one, () => [engine(one.given.places ?? file.places), one.given]);
}

const questions = {
  decide: (engine, { portfolio, command }) => engine.decide(portfolio, command),
  play: (engine, given) => {
    const { portfolio, decisions } = played(engine, given);
    return { decisions, runs: engine.runs(portfolio) };
  },
  nextSteps: (engine, given) => engine.nextSteps(played(engine, given).portfolio, given.cycle, given.on),
  assessPortfolio: (engine, given) => engine.assessPortfolio(played(engine, given).portfolio, given.cycle, given.on),
  links: (engine, { school, cycle, teachers, teacherCycle, run }) => {
    const portfolio = (of) => played(engine, of).portfolio;
    return engine.schoolLinks(portfolio(school), cycle, teachers.map(portfolio), teacherCycle, run);
  },
  assess: (engine, { assessment, ratings, on }) => engine.assess(assessment, ratings, on),
  observe: (engine, { observation }) => engine.observe(observation),
  carry: (engine, { crosswalk, levels }) => engine.carry(crosswalk, levels),
  compileNeeds: (engine, given) => engine.compileNeeds(populations(given).join("\n"), given.on, given.level),
  mergeNeeds: needs,
  rankNeeds: (engine, given) => engine.rankNeeds(needs(engine, given), given.priorities, given.place),
  checkWorkplan: (engine, given) => engine.checkWorkplan(needs(engine, given), given.priorities, given.workplan),
  reviewWorkplan: (engine, { workplan, report, quarter }) => engine.reviewWorkplan(workplan, report, quarter),
  countCoverage: (engine, given) => engine.countCoverage(populations(given).join("\n"), given.on),
  mergeCoverage: coverage,
  targets: (engine, given) => engine.targets(coverage(engine, given), given.place),
};

/** The portfolio that a list of commands leads to, and the decision on each. */
function played(engine, { owner, cycle, run, commands = [] }) {
  const portfolio = { owner, events: [] };
  const decisions = commands.map((command) => {
    const decision = engine.decide(portfolio, { owner, cycle, run, ...command });
    if (decision.event !== undefined) portfolio.events.push(decision.event);
    return decision;
  });
  return { portfolio, decisions };
}

/** The populations of a case, each as JSON Lines. */
function populations({ population, parts = [] }) {
  return [population, ...parts].filter((list) => list !== undefined).map(jsonLines);
}

/** The needs of all populations and summaries of a case. */
function needs(engine, given) {
  const compiled = populations(given).map((lines) => engine.compileNeeds(lines, given.on, given.level).needs);
  const nobody = engine.compileNeeds("", given.on, given.level).needs;
  return [...compiled, ...(given.needs ?? [])].reduce((all, one) => engine.mergeNeeds(all, one), nobody);
}

/** The coverage of all populations and summaries of a case. */
function coverage(engine, given) {
  const counted = populations(given).map((lines) => engine.countCoverage(lines, given.on).coverage);
  const nobody = engine.countCoverage("", given.on).coverage;
  return [...counted, ...(given.coverage ?? [])].reduce((all, one) => engine.mergeCoverage(all, one), nobody);
}
