//! The cycles, assessments, needs and targets of `cpd-core` for JavaScript: the second WASM module of the npm package
//! `@cpd-project/cpd`, loaded by whoever asks about them.
//!
//! Documents cross the boundary as JSON text, in both directions. This crate holds no logic; the TypeScript in `../js` puts
//! types on the documents and turns a [`Failure`] into an `Error`.

#[path = "../../src/failure.rs"]
mod failure;

use cpd_core::{parse_count, to_json};
use wasm_bindgen::prelude::wasm_bindgen;

pub use failure::Failure;

/// A programme with its frameworks and places, loaded once and asked many times.
#[wasm_bindgen]
#[derive(Debug)]
pub struct ProgrammeEngine {
    engine: cpd_core::ProgrammeEngine,
}

#[wasm_bindgen]
#[expect(
    clippy::missing_errors_doc,
    reason = "every question fails with `invalidDocument` or `invalidArgument`"
)]
#[expect(clippy::needless_pass_by_value, reason = "what may be left out crosses the boundary by value")]
impl ProgrammeEngine {
    /// Reads a programme, the frameworks that it uses, and lists of the places of its administration.
    pub fn load(programme: &str, frameworks: Vec<String>, places: Vec<String>) -> Result<Self, Failure> {
        Ok(Self { engine: cpd_core::ProgrammeEngine::load(programme, &frameworks, &places)? })
    }

    /// Decides a command in a cycle: what is done, to be added to the portfolio, or every reason why it is not.
    pub fn decide(&self, portfolio: &str, command: &str) -> Result<String, Failure> {
        Ok(to_json(&self.engine.decide(portfolio, command)?))
    }

    /// The same decision in sentences.
    #[wasm_bindgen(js_name = decisionText)]
    pub fn decision_text(&self, portfolio: &str, command: &str, language: &str) -> Result<String, Failure> {
        Ok(self.engine.decision_text(portfolio, command, language)?)
    }

    /// Where the runs of a portfolio stand.
    pub fn runs(&self, portfolio: &str) -> Result<String, Failure> {
        Ok(to_json(&self.engine.runs(portfolio)?))
    }

    /// The same in sentences.
    #[wasm_bindgen(js_name = runsText)]
    pub fn runs_text(&self, portfolio: &str, language: &str) -> Result<String, Failure> {
        Ok(self.engine.runs_text(portfolio, language)?)
    }

    /// What is due in a cycle on a day, from whom and by when.
    #[wasm_bindgen(js_name = nextSteps)]
    pub fn next_steps(&self, portfolio: &str, cycle: &str, on: &str) -> Result<String, Failure> {
        Ok(to_json(&self.engine.next_steps(portfolio, cycle, on)?))
    }

    /// The same in sentences.
    #[wasm_bindgen(js_name = nextStepsText)]
    pub fn next_steps_text(
        &self,
        portfolio: &str,
        cycle: &str,
        on: &str,
        language: &str,
    ) -> Result<String, Failure> {
        Ok(self.engine.next_steps_text(portfolio, cycle, on, language)?)
    }

    /// Where the owner of a portfolio stands on a day, by the ratings that it holds for the assessment of a cycle.
    #[wasm_bindgen(js_name = assessPortfolio)]
    pub fn assess_portfolio(&self, portfolio: &str, cycle: &str, on: &str) -> Result<String, Failure> {
        Ok(to_json(&self.engine.assess_portfolio(portfolio, cycle, on)?))
    }

    /// The same in sentences.
    #[wasm_bindgen(js_name = portfolioAssessmentText)]
    pub fn portfolio_assessment_text(
        &self,
        portfolio: &str,
        cycle: &str,
        on: &str,
        language: &str,
    ) -> Result<String, Failure> {
        Ok(self.engine.portfolio_assessment_text(portfolio, cycle, on, language)?)
    }

    /// The table of a cycle, a row for each phase and step.
    pub fn transitions(&self, cycle: &str) -> Result<String, Failure> {
        Ok(to_json(&self.engine.transitions(cycle)?))
    }

    /// The table of a cycle as a state diagram in the notation of Mermaid.
    pub fn diagram(&self, cycle: &str, language: &str) -> Result<String, Failure> {
        Ok(self.engine.diagram(cycle, language)?)
    }

    /// How a school's plan and those of its teachers, given as JSON Lines, hang together.
    #[wasm_bindgen(js_name = schoolLinks)]
    pub fn school_links(
        &self,
        school: &str,
        cycle: &str,
        teachers: &str,
        teacher_cycle: &str,
        run: &str,
    ) -> Result<String, Failure> {
        Ok(to_json(&self.engine.school_links(school, cycle, teachers, teacher_cycle, run)?))
    }

    /// The same in sentences.
    #[wasm_bindgen(js_name = schoolLinksText)]
    pub fn school_links_text(
        &self,
        school: &str,
        cycle: &str,
        teachers: &str,
        teacher_cycle: &str,
        run: &str,
        language: &str,
    ) -> Result<String, Failure> {
        Ok(self.engine.school_links_text(school, cycle, teachers, teacher_cycle, run, language)?)
    }

    /// Where a person or a school stands against a framework on a day, what its gaps are, and what comes next.
    pub fn assess(&self, assessment: &str, ratings: &str, on: &str) -> Result<String, Failure> {
        Ok(to_json(&self.engine.assess(assessment, ratings, on)?))
    }

    /// The same in sentences.
    #[wasm_bindgen(js_name = assessmentText)]
    pub fn assessment_text(
        &self,
        assessment: &str,
        ratings: &str,
        on: &str,
        language: &str,
    ) -> Result<String, Failure> {
        Ok(self.engine.assessment_text(assessment, ratings, on, language)?)
    }

    /// What an observation comes to, by the rules of its instrument.
    pub fn observe(&self, observation: &str) -> Result<String, Failure> {
        Ok(to_json(&self.engine.observe(observation)?))
    }

    /// The same in sentences.
    #[wasm_bindgen(js_name = observationText)]
    pub fn observation_text(&self, observation: &str, language: &str) -> Result<String, Failure> {
        Ok(self.engine.observation_text(observation, language)?)
    }

    /// Levels by one framework, carried over a crosswalk to another one, with what could not be carried and why.
    pub fn carry(&self, crosswalk: &str, levels: &str) -> Result<String, Failure> {
        Ok(to_json(&self.engine.carry(crosswalk, levels)?))
    }

    /// The needs of a population, given as JSON Lines, as a summary that can be merged; they are kept down to a level of the administration.
    #[wasm_bindgen(js_name = compileNeeds)]
    pub fn compile_needs(&self, population: &str, on: &str, level: &str) -> Result<String, Failure> {
        Ok(to_json(&self.engine.compile_needs(population, on, level)?))
    }

    /// Two summaries of needs as one.
    #[wasm_bindgen(js_name = mergeNeeds)]
    pub fn merge_needs(&self, needs: &str, others: &str) -> Result<String, Failure> {
        Ok(to_json(&self.engine.merge_needs(needs, others)?))
    }

    /// The needs of a place, the most urgent first.
    #[wasm_bindgen(js_name = rankNeeds)]
    pub fn rank_needs(
        &self,
        needs: &str,
        priorities: Option<String>,
        place: &str,
    ) -> Result<String, Failure> {
        Ok(to_json(&self.engine.rank_needs(needs, priorities.as_deref(), place)?))
    }

    /// The same in sentences.
    #[wasm_bindgen(js_name = needsText)]
    pub fn needs_text(
        &self,
        needs: &str,
        priorities: Option<String>,
        place: &str,
        language: &str,
    ) -> Result<String, Failure> {
        Ok(self.engine.needs_text(needs, priorities.as_deref(), place, language)?)
    }

    /// The same as a chart: SVG.
    #[wasm_bindgen(js_name = needsChart)]
    pub fn needs_chart(
        &self,
        needs: &str,
        priorities: Option<String>,
        place: &str,
        language: &str,
    ) -> Result<String, Failure> {
        Ok(self.engine.needs_chart(needs, priorities.as_deref(), place, language)?)
    }

    /// A college's workplan against needs, places and budget.
    #[wasm_bindgen(js_name = checkWorkplan)]
    pub fn check_workplan(
        &self,
        needs: &str,
        priorities: Option<String>,
        workplan: &str,
    ) -> Result<String, Failure> {
        Ok(to_json(&self.engine.check_workplan(needs, priorities.as_deref(), workplan)?))
    }

    /// The same in sentences.
    #[wasm_bindgen(js_name = workplanText)]
    pub fn workplan_text(
        &self,
        needs: &str,
        priorities: Option<String>,
        workplan: &str,
        language: &str,
    ) -> Result<String, Failure> {
        Ok(self.engine.workplan_text(needs, priorities.as_deref(), workplan, language)?)
    }

    /// What was done of a workplan by the end of a quarter.
    #[wasm_bindgen(js_name = reviewWorkplan)]
    pub fn review_workplan(&self, workplan: &str, report: &str, quarter: &str) -> Result<String, Failure> {
        Ok(to_json(&self.engine.review_workplan(workplan, report, parse_count("quarter", quarter)?)?))
    }

    /// The same in sentences.
    #[wasm_bindgen(js_name = reviewText)]
    pub fn review_text(
        &self,
        workplan: &str,
        report: &str,
        quarter: &str,
        language: &str,
    ) -> Result<String, Failure> {
        Ok(self.engine.review_text(workplan, report, parse_count("quarter", quarter)?, language)?)
    }

    /// How far a population, given as JSON Lines, reaches the targets, as a summary that can be merged.
    #[wasm_bindgen(js_name = countCoverage)]
    pub fn count_coverage(&self, population: &str, on: &str) -> Result<String, Failure> {
        Ok(to_json(&self.engine.count_coverage(population, on)?))
    }

    /// Two summaries of coverage as one.
    #[wasm_bindgen(js_name = mergeCoverage)]
    pub fn merge_coverage(&self, coverage: &str, others: &str) -> Result<String, Failure> {
        Ok(to_json(&self.engine.merge_coverage(coverage, others)?))
    }

    /// The targets, with who is missing: in a place, or in all.
    pub fn targets(&self, coverage: &str, place: Option<String>) -> Result<String, Failure> {
        Ok(to_json(&self.engine.targets(coverage, place.as_deref())?))
    }

    /// The same in sentences.
    #[wasm_bindgen(js_name = targetsText)]
    pub fn targets_text(
        &self,
        coverage: &str,
        place: Option<String>,
        language: &str,
    ) -> Result<String, Failure> {
        Ok(self.engine.targets_text(coverage, place.as_deref(), language)?)
    }

    /// The same as a chart: SVG.
    #[wasm_bindgen(js_name = targetsChart)]
    pub fn targets_chart(
        &self,
        coverage: &str,
        place: Option<String>,
        language: &str,
    ) -> Result<String, Failure> {
        Ok(self.engine.targets_chart(coverage, place.as_deref(), language)?)
    }
}
