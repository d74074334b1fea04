//! [`ProgrammeEngine`]: cycles, assessments, needs and targets.

use crate::CpdError;
use cpd_core::to_json;

/// A country's programme with its frameworks and places, loaded once, and the questions that can be asked of it.
///
/// Documents and answers are JSON text, the same in every language, dates such as `2026-11-21`, populations JSON Lines.
/// Questions throw where a document or an argument cannot be read; what the rules refuse is part of the answer. It never
/// changes, so that any number of threads may share it. Close it, or put it into `use { }`.
#[derive(Debug, uniffi::Object)]
pub struct ProgrammeEngine {
    engine: cpd_core::ProgrammeEngine,
}

#[uniffi::export]
#[expect(
    clippy::needless_pass_by_value,
    reason = "lists and what may be left out cross the boundary by value"
)]
impl ProgrammeEngine {
    /// Reads a programme, the frameworks that it uses, and lists of the places of its administration.
    #[uniffi::constructor]
    pub fn load(
        programme_json: &str,
        frameworks_json: Vec<String>,
        places_json: Vec<String>,
    ) -> Result<Self, CpdError> {
        Ok(Self { engine: cpd_core::ProgrammeEngine::load(programme_json, &frameworks_json, &places_json)? })
    }

    /// Decides a command in a cycle: what is done, to be added to the portfolio, or every reason why it is not.
    pub fn decide_json(&self, portfolio_json: &str, command_json: &str) -> Result<String, CpdError> {
        Ok(to_json(&self.engine.decide(portfolio_json, command_json)?))
    }

    /// The same decision in sentences.
    pub fn decision_text(
        &self,
        portfolio_json: &str,
        command_json: &str,
        language: &str,
    ) -> Result<String, CpdError> {
        Ok(self.engine.decision_text(portfolio_json, command_json, language)?)
    }

    /// Where the runs of a portfolio stand.
    pub fn runs_json(&self, portfolio_json: &str) -> Result<String, CpdError> {
        Ok(to_json(&self.engine.runs(portfolio_json)?))
    }

    /// The same in sentences.
    pub fn runs_text(&self, portfolio_json: &str, language: &str) -> Result<String, CpdError> {
        Ok(self.engine.runs_text(portfolio_json, language)?)
    }

    /// What is due in a cycle on a day, from whom and by when.
    pub fn next_steps_json(&self, portfolio_json: &str, cycle: &str, on: &str) -> Result<String, CpdError> {
        Ok(to_json(&self.engine.next_steps(portfolio_json, cycle, on)?))
    }

    /// The same in sentences.
    pub fn next_steps_text(
        &self,
        portfolio_json: &str,
        cycle: &str,
        on: &str,
        language: &str,
    ) -> Result<String, CpdError> {
        Ok(self.engine.next_steps_text(portfolio_json, cycle, on, language)?)
    }

    /// Where the owner of a portfolio stands on a day, by the ratings that it holds for the assessment of a cycle.
    pub fn assess_portfolio_json(
        &self,
        portfolio_json: &str,
        cycle: &str,
        on: &str,
    ) -> Result<String, CpdError> {
        Ok(to_json(&self.engine.assess_portfolio(portfolio_json, cycle, on)?))
    }

    /// The same in sentences.
    pub fn portfolio_assessment_text(
        &self,
        portfolio_json: &str,
        cycle: &str,
        on: &str,
        language: &str,
    ) -> Result<String, CpdError> {
        Ok(self.engine.portfolio_assessment_text(portfolio_json, cycle, on, language)?)
    }

    /// The table of a cycle, a row for each phase and step.
    pub fn transitions_json(&self, cycle: &str) -> Result<String, CpdError> {
        Ok(to_json(&self.engine.transitions(cycle)?))
    }

    /// The table of a cycle as a state diagram in the notation of Mermaid.
    pub fn diagram(&self, cycle: &str, language: &str) -> Result<String, CpdError> {
        Ok(self.engine.diagram(cycle, language)?)
    }

    /// How a school's plan and those of its teachers, given as JSON Lines, hang together.
    pub fn school_links_json(
        &self,
        school_json: &str,
        cycle: &str,
        teachers_json_lines: &str,
        teacher_cycle: &str,
        run: &str,
    ) -> Result<String, CpdError> {
        Ok(to_json(&self.engine.school_links(school_json, cycle, teachers_json_lines, teacher_cycle, run)?))
    }

    /// The same in sentences.
    pub fn school_links_text(
        &self,
        school_json: &str,
        cycle: &str,
        teachers_json_lines: &str,
        teacher_cycle: &str,
        run: &str,
        language: &str,
    ) -> Result<String, CpdError> {
        Ok(self.engine.school_links_text(
            school_json,
            cycle,
            teachers_json_lines,
            teacher_cycle,
            run,
            language,
        )?)
    }

    /// Where a person or a school stands against a framework on a day, what its gaps are, and what comes next.
    pub fn assess_json(&self, assessment: &str, ratings_json: &str, on: &str) -> Result<String, CpdError> {
        Ok(to_json(&self.engine.assess(assessment, ratings_json, on)?))
    }

    /// The same in sentences.
    pub fn assessment_text(
        &self,
        assessment: &str,
        ratings_json: &str,
        on: &str,
        language: &str,
    ) -> Result<String, CpdError> {
        Ok(self.engine.assessment_text(assessment, ratings_json, on, language)?)
    }

    /// What an observation comes to, by the rules of its instrument.
    pub fn observe_json(&self, observation_json: &str) -> Result<String, CpdError> {
        Ok(to_json(&self.engine.observe(observation_json)?))
    }

    /// The same in sentences.
    pub fn observation_text(&self, observation_json: &str, language: &str) -> Result<String, CpdError> {
        Ok(self.engine.observation_text(observation_json, language)?)
    }

    /// Levels by one framework, carried over a crosswalk to another one, with what could not be carried and why.
    pub fn carry_json(&self, crosswalk_json: &str, levels_json: &str) -> Result<String, CpdError> {
        Ok(to_json(&self.engine.carry(crosswalk_json, levels_json)?))
    }

    /// The needs of a population, given as JSON Lines, as a summary that can be merged; they are kept down to a level of the administration.
    pub fn compile_needs_json(
        &self,
        population_json_lines: &str,
        on: &str,
        level: &str,
    ) -> Result<String, CpdError> {
        Ok(to_json(&self.engine.compile_needs(population_json_lines, on, level)?))
    }

    /// Two summaries of needs as one.
    pub fn merge_needs_json(&self, needs_json: &str, others_json: &str) -> Result<String, CpdError> {
        Ok(to_json(&self.engine.merge_needs(needs_json, others_json)?))
    }

    /// The needs of a place, the most urgent first.
    pub fn rank_needs_json(
        &self,
        needs_json: &str,
        priorities_json: Option<String>,
        place: &str,
    ) -> Result<String, CpdError> {
        Ok(to_json(&self.engine.rank_needs(needs_json, priorities_json.as_deref(), place)?))
    }

    /// The same in sentences.
    pub fn needs_text(
        &self,
        needs_json: &str,
        priorities_json: Option<String>,
        place: &str,
        language: &str,
    ) -> Result<String, CpdError> {
        Ok(self.engine.needs_text(needs_json, priorities_json.as_deref(), place, language)?)
    }

    /// The same as a chart: SVG.
    pub fn needs_chart(
        &self,
        needs_json: &str,
        priorities_json: Option<String>,
        place: &str,
        language: &str,
    ) -> Result<String, CpdError> {
        Ok(self.engine.needs_chart(needs_json, priorities_json.as_deref(), place, language)?)
    }

    /// A college's workplan against needs, places and budget.
    pub fn check_workplan_json(
        &self,
        needs_json: &str,
        priorities_json: Option<String>,
        workplan_json: &str,
    ) -> Result<String, CpdError> {
        Ok(to_json(&self.engine.check_workplan(needs_json, priorities_json.as_deref(), workplan_json)?))
    }

    /// The same in sentences.
    pub fn workplan_text(
        &self,
        needs_json: &str,
        priorities_json: Option<String>,
        workplan_json: &str,
        language: &str,
    ) -> Result<String, CpdError> {
        Ok(self.engine.workplan_text(needs_json, priorities_json.as_deref(), workplan_json, language)?)
    }

    /// What was done of a workplan by the end of a quarter.
    pub fn review_workplan_json(
        &self,
        workplan_json: &str,
        report_json: &str,
        quarter: u32,
    ) -> Result<String, CpdError> {
        Ok(to_json(&self.engine.review_workplan(workplan_json, report_json, quarter)?))
    }

    /// The same in sentences.
    pub fn review_text(
        &self,
        workplan_json: &str,
        report_json: &str,
        quarter: u32,
        language: &str,
    ) -> Result<String, CpdError> {
        Ok(self.engine.review_text(workplan_json, report_json, quarter, language)?)
    }

    /// How far a population, given as JSON Lines, reaches the targets, as a summary that can be merged.
    pub fn count_coverage_json(&self, population_json_lines: &str, on: &str) -> Result<String, CpdError> {
        Ok(to_json(&self.engine.count_coverage(population_json_lines, on)?))
    }

    /// Two summaries of coverage as one.
    pub fn merge_coverage_json(&self, coverage_json: &str, others_json: &str) -> Result<String, CpdError> {
        Ok(to_json(&self.engine.merge_coverage(coverage_json, others_json)?))
    }

    /// The targets, with who is missing: in a place, or in all.
    pub fn targets_json(&self, coverage_json: &str, place: Option<String>) -> Result<String, CpdError> {
        Ok(to_json(&self.engine.targets(coverage_json, place.as_deref())?))
    }

    /// The same in sentences.
    pub fn targets_text(
        &self,
        coverage_json: &str,
        place: Option<String>,
        language: &str,
    ) -> Result<String, CpdError> {
        Ok(self.engine.targets_text(coverage_json, place.as_deref(), language)?)
    }

    /// The same as a chart: SVG.
    pub fn targets_chart(
        &self,
        coverage_json: &str,
        place: Option<String>,
        language: &str,
    ) -> Result<String, CpdError> {
        Ok(self.engine.targets_chart(coverage_json, place.as_deref(), language)?)
    }
}
