//! Assessments and observations as plain text.

use serde_json::Value;

use super::catalog::{Arguments, Catalog, PROGRAMME, message_id};
use super::page::Lines;
use crate::assessment::{
    Assessment, AssessmentReason, AssessmentRule, DomainLine, IndicatorLine, ObservationScore, TimeOnTask,
};
use crate::edge::fields;
use crate::framework::Framework;
use crate::id::{DomainId, IndicatorId, LevelId, RaterId};
use crate::locale::{Language, Text};
use crate::rulebook::Rulebook;

/// Where a person or a school stands, as plain text, one fact a line.
#[must_use]
pub fn assessment(rulebook: &Rulebook, assessment: &Assessment, language: &Language) -> String {
    let mut page = Page::of_rulebook(rulebook, assessment, language);
    let rule_name = page.rule.map(|rule| &rule.name);
    let title = page.name(rule_name, assessment.assessment.as_str());
    let (owner, on) = (assessment.owner.to_string(), assessment.on.to_string());
    page.said(0, "assessment-title", [("assessment", title), ("owner", owner), ("on", on)]);
    let overall = page.level_or_none(assessment.overall.as_ref());
    page.said(1, "assessment-overall", [("level", overall)]);
    let target = page.level_or_none(assessment.target.as_ref());
    page.said(1, "assessment-target", [("level", target)]);
    if let Some(next) = &assessment.next {
        let below = ids(&next.below);
        let fields =
            [("level", page.level(&next.level)), ("needed", next.needed.to_string()), ("indicators", below)];
        page.said(1, "assessment-next", fields);
        if !next.essential.is_empty() {
            let essential = ids(&next.essential);
            page.said(2, "assessment-next-essential", [("indicators", essential)]);
        }
    }
    page.reasons(1, &assessment.reasons);
    page.lines.gap();
    assessment.domains.iter().for_each(|domain| page.domain(domain));
    page.work(assessment);
    page.raters(assessment);
    page.trend(assessment);
    page.lines.finish()
}

/// One reason of an assessment as a sentence.
#[must_use]
pub fn assessment_reason(
    rulebook: &Rulebook,
    assessment: &Assessment,
    reason: &AssessmentReason,
    language: &Language,
) -> String {
    Page::of_rulebook(rulebook, assessment, language).sentence(reason)
}

/// What an observation comes to, as plain text, one fact a line.
#[must_use]
pub fn observation(framework: &Framework, score: &ObservationScore, language: &Language) -> String {
    let mut page = Page {
        frameworks: vec![framework],
        rulebook: None,
        rule: None,
        language,
        catalog: PROGRAMME.of(language),
        lines: Lines::default(),
    };
    let (name, owner) = (framework.name.get(language).to_owned(), score.owner.to_string());
    page.said(0, "observation-title", [("framework", name), ("owner", owner), ("on", score.on.to_string())]);
    let overall = score.overall.map_or("none".to_owned(), |overall| overall.to_string());
    page.said(1, "observation-overall", [("score", overall)]);
    page.reasons(1, &score.reasons);
    page.lines.gap();
    for line in &score.domains {
        let fields = [("domain", page.domain_name(&line.domain)), ("score", line.score.to_string())];
        page.said(0, "observation-domain", fields);
    }
    page.lines.gap();
    for line in &score.indicators {
        let segments: Vec<String> = line.segments.iter().map(|segment| page.level(&segment.level)).collect();
        let fields = [
            ("indicator", page.indicator(&line.indicator)),
            ("score", line.score.to_string()),
            ("segments", segments.join(", ")),
        ];
        page.said(0, "observation-indicator", fields);
    }
    if let Some(time) = &score.time_on_task {
        page.time(framework, time);
    }
    page.lines.finish()
}

/// A page about ratings, and the names that it uses.
struct Page<'a> {
    /// The frameworks whose names are used, the one that is rated first.
    frameworks: Vec<&'a Framework>,
    rulebook: Option<&'a Rulebook>,
    rule: Option<&'a AssessmentRule>,
    language: &'a Language,
    catalog: &'static Catalog,
    lines: Lines,
}

impl<'a> Page<'a> {
    fn of_rulebook(rulebook: &'a Rulebook, assessment: &Assessment, language: &'a Language) -> Self {
        let rules = &rulebook.programme().assessments;
        let rated = |framework: &&Framework| {
            framework.id == assessment.framework && framework.version == assessment.version
        };
        Self {
            frameworks: rulebook.frameworks().find(rated).into_iter().chain(rulebook.frameworks()).collect(),
            rulebook: Some(rulebook),
            rule: rules.iter().find(|rule| rule.id == assessment.assessment),
            language,
            catalog: PROGRAMME.of(language),
            lines: Lines::default(),
        }
    }

    fn message<const N: usize>(&self, id: &str, fields: [(&'static str, String); N]) -> String {
        let arguments: Arguments = fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        self.catalog.message(id, &arguments)
    }

    fn said<const N: usize>(&mut self, depth: usize, id: &str, fields: [(&'static str, String); N]) {
        let text = self.message(id, fields);
        self.lines.line(depth, text);
    }

    fn heading(&mut self, id: &str) {
        self.lines.gap();
        self.said(0, id, []);
    }

    fn domain(&mut self, domain: &DomainLine) {
        let fields = [
            ("domain", self.domain_name(&domain.id)),
            ("level", self.level_or_none(domain.level.as_ref())),
            ("rated", domain.rated.to_string()),
            ("indicators", domain.indicators.to_string()),
        ];
        self.said(0, "assessment-domain", fields);
        for line in domain.standards.iter().flat_map(|standard| &standard.indicators) {
            self.indicator_line(line);
        }
    }

    fn indicator_line(&mut self, line: &IndicatorLine) {
        let said: Vec<String> = line
            .raters
            .iter()
            .map(|said| {
                let fields = [
                    ("rater", self.rater(&said.rater)),
                    ("level", self.level(&said.level)),
                    ("on", said.on.to_string()),
                ];
                self.message("assessment-rater-said", fields)
            })
            .collect();
        let fields = [
            ("indicator", self.indicator(&line.id)),
            ("level", self.level_or_none(line.level.as_ref())),
            ("said", if said.is_empty() { "none".to_owned() } else { said.join(", ") }),
        ];
        self.said(1, "assessment-indicator", fields);
        self.reasons(2, &line.reasons);
    }

    fn work(&mut self, assessment: &Assessment) {
        if !assessment.gaps.is_empty() {
            self.heading("assessment-gaps");
        }
        for gap in &assessment.gaps {
            let fields = [
                ("indicator", self.indicator(&gap.indicator)),
                ("level", self.level(&gap.level)),
                ("target", self.level(&gap.target)),
                ("size", gap.size.to_string()),
            ];
            self.said(1, "assessment-gap", fields);
        }
        if !assessment.unrated.is_empty() {
            let unrated = ids(&assessment.unrated);
            self.lines.gap();
            self.said(0, "assessment-unrated", [("indicators", unrated)]);
        }
    }

    fn raters(&mut self, assessment: &Assessment) {
        self.heading("assessment-raters");
        for line in &assessment.raters {
            let date =
                |date: Option<crate::calendar::Date>| date.map_or("none".to_owned(), |date| date.to_string());
            let fields =
                [("rater", self.rater(&line.rater)), ("last", date(line.last)), ("due", date(line.due))];
            self.said(1, "assessment-rater", fields);
        }
    }

    fn trend(&mut self, assessment: &Assessment) {
        if !assessment.trend.is_empty() {
            self.heading("assessment-trend");
        }
        for point in &assessment.trend {
            let counts: Vec<String> = point
                .levels
                .iter()
                .map(|line| {
                    let fields = [("level", self.level(&line.level)), ("count", line.indicators.to_string())];
                    self.message("assessment-year-level", fields)
                })
                .collect();
            let fields = [
                ("year", point.year.to_string()),
                ("level", self.level_or_none(point.overall.as_ref())),
                ("counts", counts.join(", ")),
            ];
            self.said(1, "assessment-year", fields);
        }
    }

    fn time(&mut self, framework: &Framework, time: &TimeOnTask) {
        self.lines.gap();
        let learning = time.learning.map_or("none".to_owned(), |learning| learning.to_string());
        self.said(0, "observation-time", [("learning", learning)]);
        let snapshots = framework.observation.as_ref().and_then(|rule| rule.snapshots.as_ref());
        for line in &time.states {
            let mut states = snapshots.into_iter().flat_map(|snapshots| &snapshots.states);
            let known = states.find(|state| state.id == line.state).map(|state| &state.name);
            let fields =
                [("state", self.name(known, line.state.as_str())), ("count", line.count.to_string())];
            self.said(1, "observation-state", fields);
        }
    }

    fn reasons(&mut self, depth: usize, reasons: &[AssessmentReason]) {
        for reason in reasons {
            let sentence = self.sentence(reason);
            self.lines.line(depth, format!("- {sentence}"));
        }
    }

    fn sentence(&self, reason: &AssessmentReason) -> String {
        let mut arguments = Arguments::new();
        for (name, value) in reason.arguments() {
            let words = match &value {
                Value::String(text) => self.word(&name, text),
                Value::Array(list) => {
                    let words = list.iter().filter_map(Value::as_str).map(|text| self.word(&name, text));
                    words.collect::<Vec<_>>().join(", ")
                }
                other => other.to_string(),
            };
            arguments.insert(name, words);
        }
        let fields = fields(reason);
        let code = fields.get("code").and_then(Value::as_str).unwrap_or_default();
        self.catalog.message(&format!("rating-{}", message_id(code)), &arguments)
    }

    /// The word for an argument of a reason: a name where it is an id, else the text itself.
    fn word(&self, name: &str, text: &str) -> String {
        let known = match name {
            "indicator" | "part" => text.parse().ok().map(|id| self.indicator(&id)),
            "level" => text.parse().ok().map(|id| self.level(&id)),
            "rater" => text.parse().ok().map(|id| self.rater(&id)),
            "domain" => text.parse().ok().map(|id| self.domain_name(&id)),
            "role" | "post" => {
                let mut roles = self.rulebook.into_iter().flat_map(|rulebook| &rulebook.programme().roles);
                roles.find(|role| role.id.as_str() == text).map(|role| self.name(Some(&role.name), text))
            }
            "tool" => {
                let mut tools = self.frameworks.iter().flat_map(|framework| &framework.tools);
                tools.find(|tool| tool.id.as_str() == text).map(|tool| self.name(Some(&tool.name), text))
            }
            "behaviours" => {
                let rules = self.frameworks.iter().filter_map(|framework| framework.observation.as_ref());
                let mut behaviours = rules.flat_map(|rule| &rule.behaviours);
                let known = behaviours.find(|behaviour| behaviour.id.as_str() == text);
                known.map(|behaviour| format!("{text} {}", behaviour.name.get(self.language)))
            }
            _ => None,
        };
        known.unwrap_or_else(|| text.to_owned())
    }

    fn name(&self, name: Option<&Text>, id: &str) -> String {
        name.map_or(id, |name| name.get(self.language)).to_owned()
    }

    fn level(&self, id: &LevelId) -> String {
        let known = self.frameworks.iter().find_map(|framework| framework.level(id));
        self.name(known.map(|level| &level.name), id.as_str())
    }

    fn level_or_none(&self, id: Option<&LevelId>) -> String {
        id.map_or("none".to_owned(), |id| self.level(id))
    }

    fn rater(&self, id: &RaterId) -> String {
        let known = self.rule.and_then(|rule| rule.raters.iter().find(|rater| rater.id == *id));
        self.name(known.map(|rater| &rater.name), id.as_str())
    }

    fn domain_name(&self, id: &DomainId) -> String {
        let mut domains = self.frameworks.iter().flat_map(|framework| &framework.domains);
        self.name(domains.find(|domain| domain.id == *id).map(|domain| &domain.name), id.as_str())
    }

    fn indicator(&self, id: &IndicatorId) -> String {
        let known = self.frameworks.iter().find_map(|framework| framework.indicator(id));
        known.map_or_else(|| id.to_string(), |known| format!("{id} {}", known.name.get(self.language)))
    }
}

/// Many indicators, by their ids: their names stand elsewhere on the page.
fn ids(ids: &[IndicatorId]) -> String {
    ids.iter().map(IndicatorId::as_str).collect::<Vec<_>>().join(", ")
}
