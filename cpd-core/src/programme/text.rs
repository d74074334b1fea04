//! The answers of a [`ProgrammeEngine`] as sentences, and as charts.

use super::engine::ProgrammeEngine;
use crate::assessment::{ObservationRecord, observe};
use crate::cycle::{Command, Portfolio, diagram};
use crate::edge::{parse_date, parse_id, parse_language};
use crate::error::CpdError;
use crate::needs::{Priorities, Workplan};
use crate::render;

/// The questions, answered in a language (`en`, `lo`) or else in English.
#[expect(clippy::missing_errors_doc, reason = "the type's documentation says it for all of them")]
impl ProgrammeEngine {
    /// A decision in sentences.
    pub fn decision_text(&self, portfolio: &str, command: &str, language: &str) -> Result<String, CpdError> {
        let decision = self.decide(portfolio, command)?;
        let command = Command::from_json(command)?;
        let language = parse_language(language)?;
        render::decision(self.rulebook(), &command.cycle, command.action.kind(), &decision, &language)
    }

    /// The runs of a portfolio in sentences.
    pub fn runs_text(&self, portfolio: &str, language: &str) -> Result<String, CpdError> {
        let portfolio = Portfolio::from_json(portfolio)?;
        Ok(render::runs(self.rulebook(), &portfolio, &parse_language(language)?))
    }

    /// What is due in sentences.
    pub fn next_steps_text(
        &self,
        portfolio: &str,
        cycle: &str,
        on: &str,
        language: &str,
    ) -> Result<String, CpdError> {
        let steps = self.next_steps(portfolio, cycle, on)?;
        let owner = Portfolio::from_json(portfolio)?.owner;
        let (cycle, on, language) =
            (parse_id("cycle", cycle)?, parse_date("on", on)?, parse_language(language)?);
        render::next_steps(self.rulebook(), &cycle, &owner, &steps, on, &language)
    }

    /// Where the owner of a portfolio stands, in sentences.
    pub fn portfolio_assessment_text(
        &self,
        portfolio: &str,
        cycle: &str,
        on: &str,
        language: &str,
    ) -> Result<String, CpdError> {
        let answer = self.assess_portfolio(portfolio, cycle, on)?;
        Ok(render::assessment(self.rulebook(), &answer, &parse_language(language)?))
    }

    /// The table of a cycle as a state diagram in the notation of Mermaid.
    pub fn diagram(&self, cycle: &str, language: &str) -> Result<String, CpdError> {
        let cycle = self.rulebook().programme().cycle(&parse_id("cycle", cycle)?)?;
        Ok(diagram(cycle, &parse_language(language)?))
    }

    /// How a school's plan and those of its teachers hang together, in sentences.
    pub fn school_links_text(
        &self,
        school: &str,
        cycle: &str,
        teachers: &str,
        teacher_cycle: &str,
        run: &str,
        language: &str,
    ) -> Result<String, CpdError> {
        let links = self.school_links(school, cycle, teachers, teacher_cycle, run)?;
        let owner = Portfolio::from_json(school)?.owner;
        Ok(render::school_links(self.rulebook(), &owner, &links, &parse_language(language)?))
    }

    /// An assessment in sentences.
    pub fn assessment_text(
        &self,
        assessment: &str,
        ratings: &str,
        on: &str,
        language: &str,
    ) -> Result<String, CpdError> {
        let answer = self.assess(assessment, ratings, on)?;
        Ok(render::assessment(self.rulebook(), &answer, &parse_language(language)?))
    }

    /// What an observation comes to, in sentences.
    pub fn observation_text(&self, observation: &str, language: &str) -> Result<String, CpdError> {
        let record = ObservationRecord::from_json(observation)?;
        let instrument = self.instrument(&record)?;
        let score = observe(instrument, &record)?;
        Ok(render::observation(instrument, &score, &parse_language(language)?))
    }

    /// The needs of a place in sentences.
    pub fn needs_text(
        &self,
        needs: &str,
        priorities: Option<&str>,
        place: &str,
        language: &str,
    ) -> Result<String, CpdError> {
        let (ranked, priorities) = (self.rank_needs(needs, priorities, place)?, self.priorities(priorities)?);
        let language = parse_language(language)?;
        Ok(render::needs(self.rulebook(), self.administration(), &priorities, &ranked, &language))
    }

    /// The needs of a place as a chart: SVG.
    pub fn needs_chart(
        &self,
        needs: &str,
        priorities: Option<&str>,
        place: &str,
        language: &str,
    ) -> Result<String, CpdError> {
        let ranked = self.rank_needs(needs, priorities, place)?;
        Ok(render::needs_chart(self.rulebook(), &ranked, &parse_language(language)?))
    }

    /// What is found in a workplan, in sentences.
    pub fn workplan_text(
        &self,
        needs: &str,
        priorities: Option<&str>,
        workplan: &str,
        language: &str,
    ) -> Result<String, CpdError> {
        let check = self.check_workplan(needs, priorities, workplan)?;
        let (priorities, workplan) = (self.priorities(priorities)?, self.workplan(workplan)?);
        let names = self.names(&priorities, &workplan);
        Ok(render::workplan_check(names, &check, &parse_language(language)?))
    }

    /// A review of a workplan in sentences.
    pub fn review_text(
        &self,
        workplan: &str,
        report: &str,
        quarter: u32,
        language: &str,
    ) -> Result<String, CpdError> {
        let review = self.review_workplan(workplan, report, quarter)?;
        let (priorities, workplan) = (self.priorities(None)?, self.workplan(workplan)?);
        let names = self.names(&priorities, &workplan);
        Ok(render::review(names, &review, &parse_language(language)?))
    }

    /// How far targets are reached, in sentences.
    pub fn targets_text(
        &self,
        coverage: &str,
        place: Option<&str>,
        language: &str,
    ) -> Result<String, CpdError> {
        let (lines, on) = (self.targets(coverage, place)?, self.coverage(coverage)?.of.on);
        let place = place.map(|place| parse_id("place", place)).transpose()?;
        let language = parse_language(language)?;
        let asked = (place.as_ref(), on);
        Ok(render::targets(self.rulebook(), self.administration(), &lines, asked, &language))
    }

    /// How far targets are reached as a chart: SVG.
    pub fn targets_chart(
        &self,
        coverage: &str,
        place: Option<&str>,
        language: &str,
    ) -> Result<String, CpdError> {
        let lines = self.targets(coverage, place)?;
        Ok(render::targets_chart(self.rulebook(), &lines, &parse_language(language)?))
    }

    fn names<'a>(&'a self, priorities: &'a Priorities, workplan: &'a Workplan) -> render::WorkplanNames<'a> {
        let (rulebook, administration) = (self.rulebook(), self.administration());
        render::WorkplanNames { rulebook, administration, priorities, workplan }
    }
}
