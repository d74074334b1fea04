//! A reason's arguments in words: ids by the names that the pack gives them, durations counted out.

use serde_json::{Map, Value};

use super::catalog::{Arguments, Catalog, message_id};
use crate::decision::Reason;
use crate::id::{CareerLevelId, RuleId};
use crate::locale::{Language, Text};
use crate::pack::{Counts, Pack, RuleSet, rule_places};

/// What names depend on.
pub(super) struct Names<'a> {
    pub(super) pack: &'a Pack,
    pub(super) rules: Option<&'a RuleSet>,
    pub(super) language: &'a Language,
    pub(super) catalog: &'static Catalog,
}

impl Names<'_> {
    /// The name of the unit of the rules.
    pub(super) fn unit(&self) -> String {
        self.rules.map_or_else(String::new, |rules| {
            self.term(self.unit_name(rules.unit.as_str()), rules.unit.as_str())
        })
    }

    /// A reason as a sentence.
    pub(super) fn sentence(&self, reason: &Reason) -> String {
        self.catalog.message(&message_id(&reason.code()), &self.arguments(reason.arguments()))
    }

    fn arguments(&self, fields: Map<String, Value>) -> Arguments {
        let mut arguments = Arguments::new();
        arguments.insert("u".to_owned(), self.unit_of(&fields));
        // What a reason leaves out is said to be left out, so that messages can select on it.
        for optional in ["limit", "accreditedUntil", "windowStart", "windowEnd"] {
            if !fields.contains_key(optional) {
                arguments.insert(optional.to_owned(), "none".to_owned());
            }
        }
        for (name, value) in fields {
            let words = match &value {
                Value::String(text) => self.word(&name, text),
                Value::Object(duration) => self.duration(duration),
                other => other.to_string(),
            };
            arguments.insert(name, words);
        }
        arguments
    }

    /// What the amounts of a reason count: the unit of the rules, unless it is about a requirement that counts something
    /// else.
    fn unit_of(&self, fields: &Map<String, Value>) -> String {
        let text = |name: &str| fields.get(name).and_then(Value::as_str);
        match text("requirement") {
            Some(requirement) => self.unit_of_requirement(
                requirement,
                text("required").or_else(|| text("amount")).unwrap_or_default(),
            ),
            None => self.unit(),
        }
    }

    /// What the amounts of a requirement count, in the form that goes with an amount.
    pub(super) fn unit_of_requirement(&self, id: &str, amount: &str) -> String {
        let requirements = self.rules.map_or(&[][..], |rules| &rules.requirements);
        let counts = requirements.iter().find(|rule| rule.id.as_str() == id).map(|rule| &rule.counts);
        let message = match counts {
            None | Some(Counts::Credit {}) => return self.unit(),
            Some(Counts::Activities {}) => "counted-activities",
            Some(Counts::Categories { .. }) => "counted-categories",
            Some(Counts::Measured { .. }) => "counted-measure",
        };
        let mut arguments = Arguments::new();
        arguments.insert("count".to_owned(), amount.to_owned());
        self.catalog.message(message, &arguments)
    }

    /// The word for an argument's text: a name where it is an id of the pack, else the text itself.
    pub(super) fn word(&self, name: &str, text: &str) -> String {
        match name {
            "outcome" => self.catalog.message(&message_id(&format!("outcome-{text}")), &Arguments::new()),
            "rule" => self.term(self.rule_name(text), text),
            "requirement" | "whole" => self.requirement(text),
            "unit" => self.term(self.unit_name(text), text),
            "category" => self.term(
                self.pack.categories.iter().find(|term| term.id.as_str() == text).map(|term| &term.name),
                text,
            ),
            "absence" | "fact" | "block" | "test" => self.term(
                self.pack.facts.iter().find(|term| term.id.as_str() == text).map(|term| &term.name),
                text,
            ),
            "activityKind" => self.term(
                self.pack.activity_kinds.iter().find(|term| term.id.as_str() == text).map(|term| &term.name),
                text,
            ),
            "role" => self.term(
                self.pack.roles.iter().find(|term| term.id.as_str() == text).map(|term| &term.name),
                text,
            ),
            "evidence" => self.term(
                self.pack.evidence.iter().find(|term| term.id.as_str() == text).map(|term| &term.name),
                text,
            ),
            _ => text.to_owned(),
        }
    }

    pub(super) fn requirement(&self, id: &str) -> String {
        let requirements = self.rules.map_or(&[][..], |rules| &rules.requirements);
        self.term(requirements.iter().find(|rule| rule.id.as_str() == id).map(|rule| &rule.name), id)
    }

    fn rule_name(&self, id: &str) -> Option<&Text> {
        // A transition may be one of rules that come later.
        let sets = self.rules.into_iter().chain(&self.pack.credit.rule_sets);
        let known = sets.flat_map(rule_places).find(|place| place.id == id);
        known.map_or_else(|| self.career_name(id), |place| place.name)
    }

    /// The name of a step of the career, or of a need of one. No rule for credit shares their ids.
    fn career_name(&self, id: &str) -> Option<&Text> {
        let mut steps = self.pack.career.iter().flat_map(|career| &career.steps);
        steps.find_map(|step| match step.needs.iter().find(|need| need.id.as_str() == id) {
            Some(need) => Some(&need.name),
            None => (step.id.as_str() == id).then_some(&step.name),
        })
    }

    /// What a rule or a need is called.
    pub(super) fn rule(&self, id: &RuleId) -> String {
        self.term(self.rule_name(id.as_str()), id.as_str())
    }

    /// What a level of the career is called.
    pub(super) fn level(&self, id: &CareerLevelId) -> String {
        let levels = self.pack.career.iter().flat_map(|career| &career.levels);
        self.term(levels.into_iter().find(|level| level.id == *id).map(|level| &level.name), id.as_str())
    }

    fn unit_name(&self, id: &str) -> Option<&Text> {
        self.pack.units.iter().find(|term| term.id.as_str() == id).map(|term| &term.name)
    }

    fn term(&self, name: Option<&Text>, id: &str) -> String {
        name.map_or(id, |name| name.get(self.language)).to_owned()
    }

    fn duration(&self, fields: &Map<String, Value>) -> String {
        let part = |name: &str| {
            let count = fields.get(name).and_then(Value::as_u64).filter(|count| *count > 0)?;
            let mut arguments = Arguments::new();
            arguments.insert("count".to_owned(), count.to_string());
            Some(self.catalog.message(&format!("duration-{name}"), &arguments))
        };
        ["years", "months", "days"].into_iter().filter_map(part).collect::<Vec<_>>().join(", ")
    }
}
