//! Every place of a pack where a rule names something: one walk that both the check and the lint read.

use super::{
    ActivityCondition, Basis, EligibilityTest, Measure, Pack, PersonCondition, Quantity, RuleSet,
    WorkedQuantity,
};
use crate::document::child;

/// What kind of thing an id names. The word is used in messages, the field is where the pack declares it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Family {
    Unit,
    Category,
    ActivityKind,
    Role,
    Evidence,
    LicenceClass,
    Fact,
    Source,
}

impl Family {
    pub(crate) const ALL: [Self; 8] = [
        Self::Unit,
        Self::Category,
        Self::ActivityKind,
        Self::Role,
        Self::Evidence,
        Self::LicenceClass,
        Self::Fact,
        Self::Source,
    ];

    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Unit => "unit",
            Self::Category => "category",
            Self::ActivityKind => "kind of activity",
            Self::Role => "role",
            Self::Evidence => "kind of evidence",
            Self::LicenceClass => "class of licence",
            Self::Fact => "fact",
            Self::Source => "source",
        }
    }

    pub(crate) fn field(self) -> &'static str {
        match self {
            Self::Unit => "units",
            Self::Category => "categories",
            Self::ActivityKind => "activityKinds",
            Self::Role => "roles",
            Self::Evidence => "evidence",
            Self::LicenceClass => "licenceClasses",
            Self::Fact => "facts",
            Self::Source => "sources",
        }
    }

    /// The ids of this family that a pack declares, in its order.
    pub(crate) fn declared(self, pack: &Pack) -> Box<dyn Iterator<Item = &str> + '_> {
        match self {
            Self::Unit => Box::new(pack.units.iter().map(|term| term.id.as_str())),
            Self::Category => Box::new(pack.categories.iter().map(|term| term.id.as_str())),
            Self::ActivityKind => Box::new(pack.activity_kinds.iter().map(|term| term.id.as_str())),
            Self::Role => Box::new(pack.roles.iter().map(|term| term.id.as_str())),
            Self::Evidence => Box::new(pack.evidence.iter().map(|term| term.id.as_str())),
            Self::LicenceClass => Box::new(pack.licence_classes.iter().map(|term| term.id.as_str())),
            Self::Fact => Box::new(pack.facts.iter().map(|term| term.id.as_str())),
            Self::Source => Box::new(pack.sources.iter().map(|source| source.id.as_str())),
        }
    }
}

/// One place where a rule names something.
#[derive(Debug, Clone)]
pub(crate) struct Reference<'a> {
    pub(crate) pointer: String,
    pub(crate) family: Family,
    pub(crate) id: &'a str,
}

/// The pointer of a rule set.
pub(crate) fn rule_set_pointer(index: usize) -> String {
    format!("/credit/ruleSets/{index}")
}

/// Every reference of the rules, in the order of the document.
pub(crate) fn references(pack: &Pack) -> Vec<Reference<'_>> {
    let mut walk = Walk { found: Vec::new() };
    for (index, rule_set) in pack.credit.rule_sets.iter().enumerate() {
        walk.rule_set(&rule_set_pointer(index), rule_set);
    }
    walk.found
}

struct Walk<'a> {
    found: Vec<Reference<'a>>,
}

impl<'a> Walk<'a> {
    fn id(&mut self, pointer: String, family: Family, id: &'a (impl AsRef<str> + ?Sized)) {
        self.found.push(Reference { pointer, family, id: id.as_ref() });
    }

    fn ids<T: AsRef<str>>(&mut self, pointer: &str, family: Family, ids: &'a [T]) {
        for (index, id) in ids.iter().enumerate() {
            self.id(child(pointer, &index.to_string()), family, id.as_ref());
        }
    }

    fn basis(&mut self, rule: &str, basis: &'a Basis) {
        self.ids(&format!("{rule}/basis/sources"), Family::Source, &basis.sources);
    }

    fn rule_set(&mut self, here: &str, set: &'a RuleSet) {
        let at = |list: &str, index: usize| format!("{here}/{list}/{index}");
        self.id(child(here, "unit"), Family::Unit, &set.unit);
        self.ids(&child(here, "licenceClasses"), Family::LicenceClass, &set.licence_classes);
        self.basis(&child(here, "period"), &set.period.basis);
        for (index, rule) in set.absences.iter().enumerate() {
            self.ids(&child(&at("absences", index), "absences"), Family::Fact, &rule.absences);
            self.basis(&at("absences", index), &rule.basis);
        }
        for (index, rule) in set.grants.iter().enumerate() {
            self.id(child(&at("grants", index), "grant"), Family::Fact, &rule.grant);
            self.basis(&at("grants", index), &rule.basis);
        }
        for (index, rule) in set.releases.iter().enumerate() {
            self.person(&child(&at("releases", index), "when"), &rule.when);
            self.basis(&at("releases", index), &rule.basis);
        }
        for (index, rule) in set.eligibility.iter().enumerate() {
            let rule_pointer = at("eligibility", index);
            self.activity_if(&child(&rule_pointer, "of"), rule.of.as_ref());
            if let EligibilityTest::Evidence { evidence } = &rule.test {
                self.ids(&format!("{rule_pointer}/test/evidence"), Family::Evidence, evidence);
            }
            self.basis(&rule_pointer, &rule.basis);
        }
        for (index, rule) in set.conversions.iter().enumerate() {
            self.id(child(&at("conversions", index), "unit"), Family::Unit, &rule.unit);
            self.basis(&at("conversions", index), &rule.basis);
        }
        for (index, rule) in set.multipliers.iter().enumerate() {
            self.activity(&child(&at("multipliers", index), "of"), &rule.of);
            self.basis(&at("multipliers", index), &rule.basis);
        }
        for (index, rule) in set.once.iter().enumerate() {
            self.activity(&child(&at("once", index), "of"), &rule.of);
            self.basis(&at("once", index), &rule.basis);
        }
        for (index, rule) in set.categories.iter().enumerate() {
            self.id(child(&at("categories", index), "category"), Family::Category, &rule.category);
            self.activity(&child(&at("categories", index), "of"), &rule.of);
            self.basis(&at("categories", index), &rule.basis);
        }
        for (index, rule) in set.caps.iter().enumerate() {
            self.activity_if(&child(&at("caps", index), "of"), rule.of.as_ref());
            self.quantity(&child(&at("caps", index), "limit"), &rule.limit);
            self.basis(&at("caps", index), &rule.basis);
        }
        for (index, rule) in set.requirements.iter().enumerate() {
            let rule_pointer = at("requirements", index);
            self.quantity(&child(&rule_pointer, "amount"), &rule.amount);
            self.ids(&child(&rule_pointer, "categories"), Family::Category, &rule.categories);
            self.person_if(&child(&rule_pointer, "when"), rule.when.as_ref());
            self.basis(&rule_pointer, &rule.basis);
        }
        for (index, rule) in set.adjustments.iter().enumerate() {
            self.person_if(&child(&at("adjustments", index), "when"), rule.when.as_ref());
            self.quantity(&child(&at("adjustments", index), "amount"), &rule.amount);
            self.basis(&at("adjustments", index), &rule.basis);
        }
        if let Some(rule) = &set.carry_over {
            self.basis(&child(here, "carryOver"), &rule.basis);
        }
        for (index, rule) in set.afterwards.iter().enumerate() {
            self.basis(&at("afterwards", index), &rule.basis);
        }
        if let Some(rule) = &set.retention {
            self.basis(&child(here, "retention"), &rule.basis);
        }
        self.basis(here, &set.basis);
    }

    fn quantity(&mut self, here: &str, quantity: &'a Quantity) {
        let Quantity::Worked(worked) = quantity else { return };
        match worked.as_ref() {
            WorkedQuantity::Share { .. } => {}
            WorkedQuantity::Steps { measure, .. } | WorkedQuantity::Scaled { measure, .. } => {
                self.measure(&child(here, "measure"), measure);
            }
            WorkedQuantity::When { cases, otherwise } => {
                for (index, case) in cases.iter().enumerate() {
                    self.person(&format!("{here}/cases/{index}/when"), &case.when);
                    self.quantity(&format!("{here}/cases/{index}/amount"), &case.amount);
                }
                self.quantity(&child(here, "otherwise"), otherwise);
            }
        }
    }

    fn measure(&mut self, here: &str, measure: &'a Measure) {
        match measure {
            Measure::PractisingYears { .. } => {}
            Measure::FactAmount { fact } => self.id(child(here, "fact"), Family::Fact, fact),
        }
    }

    fn person_if(&mut self, here: &str, condition: Option<&'a PersonCondition>) {
        condition.into_iter().for_each(|condition| self.person(here, condition));
    }

    fn person(&mut self, here: &str, condition: &'a PersonCondition) {
        match condition {
            PersonCondition::All { of } | PersonCondition::Any { of } => {
                for (index, part) in of.iter().enumerate() {
                    self.person(&format!("{here}/of/{index}"), part);
                }
            }
            PersonCondition::Not { of } => self.person(&child(here, "of"), of),
            PersonCondition::LicenceClass { classes } => {
                self.ids(&child(here, "classes"), Family::LicenceClass, classes);
            }
            PersonCondition::Endorsement { endorsements } => {
                self.ids(&child(here, "endorsements"), Family::Fact, endorsements);
            }
            PersonCondition::Award { awards, .. } => self.ids(&child(here, "awards"), Family::Fact, awards),
            PersonCondition::Measured { measure, .. } => self.measure(&child(here, "measure"), measure),
            PersonCondition::Fact { fact, .. } => self.id(child(here, "fact"), Family::Fact, fact),
        }
    }

    fn activity_if(&mut self, here: &str, condition: Option<&'a ActivityCondition>) {
        condition.into_iter().for_each(|condition| self.activity(here, condition));
    }

    fn activity(&mut self, here: &str, condition: &'a ActivityCondition) {
        match condition {
            ActivityCondition::All { of } | ActivityCondition::Any { of } => {
                for (index, part) in of.iter().enumerate() {
                    self.activity(&format!("{here}/of/{index}"), part);
                }
            }
            ActivityCondition::Not { of } => self.activity(&child(here, "of"), of),
            ActivityCondition::Kind { kinds } => self.ids(&child(here, "kinds"), Family::ActivityKind, kinds),
            ActivityCondition::Role { roles } => self.ids(&child(here, "roles"), Family::Role, roles),
            ActivityCondition::Category { categories } => {
                self.ids(&child(here, "categories"), Family::Category, categories);
            }
            ActivityCondition::Unit { units } => self.ids(&child(here, "units"), Family::Unit, units),
            ActivityCondition::ClaimsAccreditation {} => {}
        }
    }
}
