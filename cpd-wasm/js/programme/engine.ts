import { asking } from "../error.js";
import { Failure, ProgrammeEngine as WasmEngine } from "../generated/cpd_wasm_programme.js";
import type {
  Assessment,
  CarriedLevels,
  Command,
  CompiledNeeds,
  CountedCoverage,
  Coverage,
  Crosswalk,
  CycleDecision,
  Framework,
  IndicatorLevel,
  Needs,
  NextStep,
  ObservationRecord,
  ObservationScore,
  Places,
  Portfolio,
  Priorities,
  Programme,
  RankedNeeds,
  Ratings,
  Review,
  RunState,
  SchoolLinks,
  TargetLine,
  TeacherProfile,
  TransitionRow,
  Workplan,
  WorkplanCheck,
  WorkplanReport,
} from "../generated/documents.js";
import { Freeable, Handle } from "../handle.js";
import { lines, text, textIfGiven } from "../text.js";
import { module } from "./init.js";

const ask = asking((thrown) => thrown instanceof Failure);

/**
 * A country's programme with its frameworks and places, loaded once and asked many times: cycles, assessments, needs and
 * targets.
 *
 * Documents are given as objects or as JSON text, populations as lists or as JSON Lines, dates as `2026-06-30`, languages as
 * BCP 47 tags. Every question throws a `CpdError`: `invalidDocument` with every problem of a document, or
 * `invalidArgument`. What the rules refuse is an answer.
 */
export class ProgrammeEngine extends Freeable {
  readonly #held: Handle<WasmEngine>;

  private constructor(engine: WasmEngine) {
    const held = new Handle(engine, ask, "this engine was freed; load the programme again");
    super(held);
    this.#held = held;
  }

  /**
   * Loads a programme with the frameworks that it uses and the places of its administration.
   *
   * @throws `CpdError` `notInitialised` before `init`; `invalidDocument` with every problem.
   */
  static load(
    programme: Programme | string,
    frameworks: readonly (Framework | string)[],
    places: readonly (Places | string)[] = [],
  ): ProgrammeEngine {
    module.require();
    return new ProgrammeEngine(ask(() => WasmEngine.load(text(programme), frameworks.map(text), places.map(text))));
  }

  /** Decides a command in a cycle: what is done, to be added to the portfolio, or every reason why it is not. */
  decide(portfolio: Portfolio | string, command: Command | string): CycleDecision {
    return this.#held.read((engine) => engine.decide(text(portfolio), text(command)));
  }

  /** The same decision in sentences. */
  decisionText(portfolio: Portfolio | string, command: Command | string, language: string): string {
    return this.#held.ask((engine) => engine.decisionText(text(portfolio), text(command), String(language)));
  }

  /** Where the runs of a portfolio stand. */
  runs(portfolio: Portfolio | string): RunState[] {
    return this.#held.read((engine) => engine.runs(text(portfolio)));
  }

  /** The same in sentences. */
  runsText(portfolio: Portfolio | string, language: string): string {
    return this.#held.ask((engine) => engine.runsText(text(portfolio), String(language)));
  }

  /** What is due in a cycle on a day, from whom and by when. */
  nextSteps(portfolio: Portfolio | string, cycle: string, on: string): NextStep[] {
    return this.#held.read((engine) => engine.nextSteps(text(portfolio), String(cycle), String(on)));
  }

  /** The same in sentences. */
  nextStepsText(portfolio: Portfolio | string, cycle: string, on: string, language: string): string {
    return this.#held.ask((engine) => engine.nextStepsText(text(portfolio), String(cycle), String(on), String(language)));
  }

  /** Where the owner of a portfolio stands on a day, by the ratings that it holds for the assessment of a cycle. */
  assessPortfolio(portfolio: Portfolio | string, cycle: string, on: string): Assessment {
    return this.#held.read((engine) => engine.assessPortfolio(text(portfolio), String(cycle), String(on)));
  }

  /** The same in sentences. */
  portfolioAssessmentText(portfolio: Portfolio | string, cycle: string, on: string, language: string): string {
    return this.#held.ask((engine) => engine.portfolioAssessmentText(text(portfolio), String(cycle), String(on), String(language)));
  }

  /** The table of a cycle, a row for each phase and step. */
  transitions(cycle: string): TransitionRow[] {
    return this.#held.read((engine) => engine.transitions(String(cycle)));
  }

  /** The table of a cycle as a state diagram in the notation of Mermaid. */
  diagram(cycle: string, language: string): string {
    return this.#held.ask((engine) => engine.diagram(String(cycle), String(language)));
  }

  /** How a school's plan and those of its teachers, given as JSON Lines, hang together. */
  schoolLinks(school: Portfolio | string, cycle: string, teachers: readonly Portfolio[] | string, teacherCycle: string, run: string): SchoolLinks {
    return this.#held.read((engine) => engine.schoolLinks(text(school), String(cycle), lines(teachers), String(teacherCycle), String(run)));
  }

  /** The same in sentences. */
  schoolLinksText(school: Portfolio | string, cycle: string, teachers: readonly Portfolio[] | string, teacherCycle: string, run: string, language: string): string {
    return this.#held.ask((engine) => engine.schoolLinksText(text(school), String(cycle), lines(teachers), String(teacherCycle), String(run), String(language)));
  }

  /** Where a person or a school stands against a framework on a day, what its gaps are, and what comes next. */
  assess(assessment: string, ratings: Ratings | string, on: string): Assessment {
    return this.#held.read((engine) => engine.assess(String(assessment), text(ratings), String(on)));
  }

  /** The same in sentences. */
  assessmentText(assessment: string, ratings: Ratings | string, on: string, language: string): string {
    return this.#held.ask((engine) => engine.assessmentText(String(assessment), text(ratings), String(on), String(language)));
  }

  /** What an observation comes to, by the rules of its instrument. */
  observe(observation: ObservationRecord | string): ObservationScore {
    return this.#held.read((engine) => engine.observe(text(observation)));
  }

  /** The same in sentences. */
  observationText(observation: ObservationRecord | string, language: string): string {
    return this.#held.ask((engine) => engine.observationText(text(observation), String(language)));
  }

  /** Levels by one framework, carried over a crosswalk to another one, with what could not be carried and why. */
  carry(crosswalk: Crosswalk | string, levels: readonly IndicatorLevel[] | string): CarriedLevels {
    return this.#held.read((engine) => engine.carry(text(crosswalk), text(levels)));
  }

  /** The needs of a population, given as JSON Lines, as a summary that can be merged; they are kept down to a level of the administration. */
  compileNeeds(population: readonly TeacherProfile[] | string, on: string, level: string): CompiledNeeds {
    return this.#held.read((engine) => engine.compileNeeds(lines(population), String(on), String(level)));
  }

  /** Two summaries of needs as one. */
  mergeNeeds(needs: Needs | string, others: Needs | string): Needs {
    return this.#held.read((engine) => engine.mergeNeeds(text(needs), text(others)));
  }

  /** The needs of a place, the most urgent first. */
  rankNeeds(needs: Needs | string, priorities: Priorities | string | undefined, place: string): RankedNeeds {
    return this.#held.read((engine) => engine.rankNeeds(text(needs), textIfGiven(priorities), String(place)));
  }

  /** The same in sentences. */
  needsText(needs: Needs | string, priorities: Priorities | string | undefined, place: string, language: string): string {
    return this.#held.ask((engine) => engine.needsText(text(needs), textIfGiven(priorities), String(place), String(language)));
  }

  /** The same as a chart: SVG. */
  needsChart(needs: Needs | string, priorities: Priorities | string | undefined, place: string, language: string): string {
    return this.#held.ask((engine) => engine.needsChart(text(needs), textIfGiven(priorities), String(place), String(language)));
  }

  /** A college's workplan against needs, places and budget. */
  checkWorkplan(needs: Needs | string, priorities: Priorities | string | undefined, workplan: Workplan | string): WorkplanCheck {
    return this.#held.read((engine) => engine.checkWorkplan(text(needs), textIfGiven(priorities), text(workplan)));
  }

  /** The same in sentences. */
  workplanText(needs: Needs | string, priorities: Priorities | string | undefined, workplan: Workplan | string, language: string): string {
    return this.#held.ask((engine) => engine.workplanText(text(needs), textIfGiven(priorities), text(workplan), String(language)));
  }

  /** What was done of a workplan by the end of a quarter. */
  reviewWorkplan(workplan: Workplan | string, report: WorkplanReport | string, quarter: number): Review {
    return this.#held.read((engine) => engine.reviewWorkplan(text(workplan), text(report), String(quarter)));
  }

  /** The same in sentences. */
  reviewText(workplan: Workplan | string, report: WorkplanReport | string, quarter: number, language: string): string {
    return this.#held.ask((engine) => engine.reviewText(text(workplan), text(report), String(quarter), String(language)));
  }

  /** How far a population, given as JSON Lines, reaches the targets, as a summary that can be merged. */
  countCoverage(population: readonly TeacherProfile[] | string, on: string): CountedCoverage {
    return this.#held.read((engine) => engine.countCoverage(lines(population), String(on)));
  }

  /** Two summaries of coverage as one. */
  mergeCoverage(coverage: Coverage | string, others: Coverage | string): Coverage {
    return this.#held.read((engine) => engine.mergeCoverage(text(coverage), text(others)));
  }

  /** The targets, with who is missing: in a place, or in all. */
  targets(coverage: Coverage | string, place: string | undefined): TargetLine[] {
    return this.#held.read((engine) => engine.targets(text(coverage), place === undefined ? undefined : String(place)));
  }

  /** The same in sentences. */
  targetsText(coverage: Coverage | string, place: string | undefined, language: string): string {
    return this.#held.ask((engine) => engine.targetsText(text(coverage), place === undefined ? undefined : String(place), String(language)));
  }

  /** The same as a chart: SVG. */
  targetsChart(coverage: Coverage | string, place: string | undefined, language: string): string {
    return this.#held.ask((engine) => engine.targetsChart(text(coverage), place === undefined ? undefined : String(place), String(language)));
  }
}
