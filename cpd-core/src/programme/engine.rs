//! [`ProgrammeEngine`]: a programme with its frameworks and places, loaded once, and the questions that can be asked of it
//! with documents as JSON text. This is what the bindings offer.

use crate::assessment::{
    Assessment, IndicatorLevel, ObservationRecord, ObservationScore, Ratings, assess, observe,
};
use crate::cycle::{
    Command, CycleDecision, NextStep, Portfolio, RunState, TransitionRow, assess_portfolio, decide,
    next_steps, runs, transitions,
};
use crate::document::{self, Problems};
use crate::edge::{parse_date, parse_id};
use crate::error::{CpdError, DocumentKind};
use crate::framework::{CarriedLevels, Crosswalk, Framework, FrameworkVersion, carry};
use crate::monitor::{CountedCoverage, Coverage, TargetLine, count_coverage, target_lines};
use crate::needs::{
    CompiledNeeds, Needs, Priorities, RankedNeeds, Review, Workplan, WorkplanCheck, WorkplanReport,
    check_workplan, compile_needs, ranked_needs, review_workplan,
};
use crate::population::{Administration, Places};
use crate::programme::Programme;
use crate::roster::Roster;
use crate::rulebook::Rulebook;
use crate::school::{SchoolLinks, school_links};

/// A programme with its frameworks and places, loaded once and asked many times.
///
/// Every document is JSON text, dates and ids are text, and populations JSON Lines. All questions fail as the functions
/// that they are named after: with [`CpdError::InvalidDocument`] and every problem of a document, or with
/// [`CpdError::InvalidArgument`].
///
/// ```
/// # #[cfg(feature = "packs")] {
/// use cpd_core::{CycleOutcome, ProgrammeEngine, frameworks, programmes};
///
/// let frameworks: Vec<&str> = frameworks::ids().map(|id| frameworks::json(id).unwrap()).collect();
/// let places: [&str; 0] = [];
/// let engine = ProgrammeEngine::load(programmes::json("lao-pdr")?, &frameworks, &places)?;
/// let decision = engine.decide(r#"{ "owner": "T-1" }"#, r#"{
///     "cycle": "teacher-year", "owner": "T-1", "run": "2024", "by": "T-1", "role": "teacher", "on": "2024-09-03",
///     "action": { "kind": "open" }
/// }"#)?;
/// assert_eq!(decision.outcome, CycleOutcome::Done);
/// # }
/// # Ok::<(), cpd_core::CpdError>(())
/// ```
#[derive(Debug, Clone)]
pub struct ProgrammeEngine {
    rulebook: Rulebook,
    administration: Administration,
}

/// The questions; each reads its documents in the order in which they are given.
#[expect(clippy::missing_errors_doc, reason = "the type's documentation says it for all of them")]
impl ProgrammeEngine {
    /// Reads a programme, frameworks and lists of places, and checks them against each other.
    pub fn load(
        programme: &str,
        frameworks: &[impl AsRef<str>],
        places: &[impl AsRef<str>],
    ) -> Result<Self, CpdError> {
        let programme = Programme::from_json(programme)?;
        let frameworks = numbered("framework", frameworks);
        let frameworks = document::read_each(DocumentKind::Framework, frameworks, Framework::from_json)?;
        let rulebook = Rulebook::new(programme, frameworks)?;
        let places = document::read_each(DocumentKind::Places, numbered("list", places), Places::from_json)?;
        let administration = Administration::new(rulebook.programme(), &places)?;
        Ok(Self { rulebook, administration })
    }

    /// The programme with its frameworks.
    #[must_use]
    pub fn rulebook(&self) -> &Rulebook {
        &self.rulebook
    }

    /// The places.
    #[must_use]
    pub fn administration(&self) -> &Administration {
        &self.administration
    }

    /// As [`decide`](fn@crate::decide).
    pub fn decide(&self, portfolio: &str, command: &str) -> Result<CycleDecision, CpdError> {
        decide(&self.rulebook, &Portfolio::from_json(portfolio)?, &Command::from_json(command)?)
    }

    /// As [`runs`](fn@crate::runs).
    pub fn runs(&self, portfolio: &str) -> Result<Vec<RunState>, CpdError> {
        Ok(runs(&Portfolio::from_json(portfolio)?))
    }

    /// As [`next_steps`](fn@crate::next_steps).
    pub fn next_steps(&self, portfolio: &str, cycle: &str, on: &str) -> Result<Vec<NextStep>, CpdError> {
        let portfolio = Portfolio::from_json(portfolio)?;
        next_steps(&self.rulebook, &portfolio, &parse_id("cycle", cycle)?, parse_date("on", on)?)
    }

    /// As [`assess_portfolio`](fn@crate::assess_portfolio).
    pub fn assess_portfolio(&self, portfolio: &str, cycle: &str, on: &str) -> Result<Assessment, CpdError> {
        let portfolio = Portfolio::from_json(portfolio)?;
        assess_portfolio(&self.rulebook, &portfolio, &parse_id("cycle", cycle)?, parse_date("on", on)?)
    }

    /// As [`transitions`](fn@crate::transitions).
    pub fn transitions(&self, cycle: &str) -> Result<Vec<TransitionRow>, CpdError> {
        Ok(transitions(self.rulebook.programme().cycle(&parse_id("cycle", cycle)?)?))
    }

    /// As [`school_links`](fn@crate::school_links); the teachers' portfolios are JSON Lines.
    pub fn school_links(
        &self,
        school: &str,
        cycle: &str,
        teachers: &str,
        teacher_cycle: &str,
        run: &str,
    ) -> Result<SchoolLinks, CpdError> {
        let (school, cycle) = (Portfolio::from_json(school)?, parse_id("cycle", cycle)?);
        let lines = Roster::new(teachers).records().map(|(number, line)| (format!("line {number}"), line));
        let teachers = document::read_each(DocumentKind::Portfolio, lines, Portfolio::from_json)?;
        let (teacher_cycle, run) = (parse_id("teacherCycle", teacher_cycle)?, parse_id("run", run)?);
        school_links(&self.rulebook, &school, &cycle, &teachers, &teacher_cycle, &run)
    }

    /// As [`assess`](fn@crate::assess).
    pub fn assess(&self, assessment: &str, ratings: &str, on: &str) -> Result<Assessment, CpdError> {
        let (assessment, ratings) = (parse_id("assessment", assessment)?, Ratings::from_json(ratings)?);
        assess(&self.rulebook, &assessment, &ratings, parse_date("on", on)?)
    }

    /// As [`observe`](fn@crate::observe), with the instrument that the observation names.
    pub fn observe(&self, observation: &str) -> Result<ObservationScore, CpdError> {
        let record = ObservationRecord::from_json(observation)?;
        observe(self.instrument(&record)?, &record)
    }

    /// The framework that an observation names.
    pub(super) fn instrument(&self, record: &ObservationRecord) -> Result<&Framework, CpdError> {
        self.version(DocumentKind::Observation, "/instrument", &record.instrument)
    }

    /// As [`carry`](fn@crate::carry), with the frameworks that the crosswalk names; the levels are a JSON list of
    /// [`IndicatorLevel`]s.
    pub fn carry(&self, crosswalk: &str, levels: &str) -> Result<CarriedLevels, CpdError> {
        let crosswalk = Crosswalk::from_json(crosswalk)?;
        let levels: Vec<IndicatorLevel> =
            document::read(DocumentKind::Ratings, levels, |_| Problems::default(), |_| Problems::default())?;
        let (from, to) = (
            self.version(DocumentKind::Crosswalk, "/from", &crosswalk.from)?,
            self.version(DocumentKind::Crosswalk, "/to", &crosswalk.to)?,
        );
        carry(&crosswalk, from, to, &levels)
    }

    /// The framework that a document names, in its version.
    fn version(
        &self,
        kind: DocumentKind,
        pointer: &str,
        wanted: &FrameworkVersion,
    ) -> Result<&Framework, CpdError> {
        let known = || self.rulebook.frameworks();
        known().find(|framework| framework.version() == *wanted).ok_or_else(|| {
            let known: Vec<String> = known().map(|one| format!("`{}` {}", one.id, one.version)).collect();
            let message = format!(
                "found version `{}` of `{}`, which the engine was not loaded with",
                wanted.version, wanted.framework
            );
            let help = format!("load it with the programme, or use one of {}", known.join(", "));
            let mut found = Problems::default();
            found.push(pointer.to_owned(), "otherFramework", message, Some(help));
            CpdError::InvalidDocument { kind, problems: found.into_sorted() }
        })
    }

    /// As [`compile_needs`](fn@crate::compile_needs).
    pub fn compile_needs(&self, population: &str, on: &str, level: &str) -> Result<CompiledNeeds, CpdError> {
        let (on, level) = (parse_date("on", on)?, parse_id("level", level)?);
        compile_needs(&self.rulebook, &self.administration, Roster::new(population), on, &level)
    }

    /// Two summaries of needs as one.
    pub fn merge_needs(&self, needs: &str, others: &str) -> Result<Needs, CpdError> {
        self.needs(needs)?.merge(self.needs(others)?)
    }

    /// As [`ranked_needs`](fn@crate::ranked_needs); without priorities, there are none.
    pub fn rank_needs(
        &self,
        needs: &str,
        priorities: Option<&str>,
        place: &str,
    ) -> Result<RankedNeeds, CpdError> {
        let (needs, priorities) = (self.needs(needs)?, self.priorities(priorities)?);
        ranked_needs(&self.rulebook, &self.administration, &needs, &priorities, &parse_id("place", place)?)
    }

    /// As [`check_workplan`](fn@crate::check_workplan); without priorities, there are none.
    pub fn check_workplan(
        &self,
        needs: &str,
        priorities: Option<&str>,
        workplan: &str,
    ) -> Result<WorkplanCheck, CpdError> {
        let (needs, priorities) = (self.needs(needs)?, self.priorities(priorities)?);
        check_workplan(&self.rulebook, &self.administration, &needs, &priorities, &self.workplan(workplan)?)
    }

    /// As [`review_workplan`](fn@crate::review_workplan).
    pub fn review_workplan(&self, workplan: &str, report: &str, quarter: u32) -> Result<Review, CpdError> {
        let workplan = self.workplan(workplan)?;
        let report = WorkplanReport::from_json(&self.rulebook, &self.administration, report)?;
        review_workplan(&workplan, &report, quarter)
    }

    /// As [`count_coverage`](fn@crate::count_coverage).
    pub fn count_coverage(&self, population: &str, on: &str) -> Result<CountedCoverage, CpdError> {
        count_coverage(&self.rulebook, &self.administration, Roster::new(population), parse_date("on", on)?)
    }

    /// Two summaries of coverage as one.
    pub fn merge_coverage(&self, coverage: &str, others: &str) -> Result<Coverage, CpdError> {
        self.coverage(coverage)?.merge(self.coverage(others)?)
    }

    /// As [`target_lines`](fn@crate::target_lines).
    pub fn targets(&self, coverage: &str, place: Option<&str>) -> Result<Vec<TargetLine>, CpdError> {
        let coverage = self.coverage(coverage)?;
        let place = place.map(|place| parse_id("place", place)).transpose()?;
        target_lines(&self.rulebook, &self.administration, &coverage, place.as_ref())
    }

    pub(super) fn needs(&self, text: &str) -> Result<Needs, CpdError> {
        Needs::from_json(&self.rulebook, &self.administration, text)
    }

    pub(super) fn coverage(&self, text: &str) -> Result<Coverage, CpdError> {
        Coverage::from_json(&self.rulebook, &self.administration, text)
    }

    pub(super) fn priorities(&self, text: Option<&str>) -> Result<Priorities, CpdError> {
        text.map_or_else(
            || Ok(Priorities::none(&self.rulebook)),
            |text| Priorities::from_json(&self.rulebook, &self.administration, text),
        )
    }

    pub(super) fn workplan(&self, text: &str) -> Result<Workplan, CpdError> {
        Workplan::from_json(&self.rulebook, &self.administration, text)
    }
}

/// Documents of an argument that is a list, each with its number there, from 1.
fn numbered<'a>(what: &'a str, texts: &'a [impl AsRef<str>]) -> impl Iterator<Item = (String, &'a str)> {
    texts.iter().zip(1_usize..).map(move |(text, number)| (format!("{what} {number}"), text.as_ref()))
}
