//! Which criteria ask about which cells, so that the template can say it where the answer is written.

use cpd_core::{AccreditationScheme, Criterion, CriterionSeverity, CriterionTest, Language, ProposalNumber};

use crate::words::words;

/// What the criteria of a scheme say about a field of a sheet: what is asked, and what settles it.
pub(crate) fn asked(
    scheme: &AccreditationScheme,
    form: &str,
    field: &str,
    language: &Language,
) -> Vec<String> {
    let about = |criterion: &&Criterion| {
        let mut cells = Vec::new();
        cells_of(&criterion.test, scheme, &mut cells);
        cells.iter().any(|(of, id)| *of == form && id == field)
    };
    scheme.criteria.iter().filter(about).map(|criterion| sentence(criterion, language)).collect()
}

fn sentence(criterion: &Criterion, language: &Language) -> String {
    let message = match criterion.severity {
        CriterionSeverity::Required => "asked-required",
        CriterionSeverity::Recommended => "asked-recommended",
    };
    let days = match (criterion.from, criterion.until) {
        (None, None) => String::new(),
        (from, until) => {
            let day = |day: Option<cpd_core::Date>| day.map_or_else(String::new, |day| day.to_string());
            format!(" ({} – {})", day(from), day(until))
        }
    };
    let name = format!("{}{days}", criterion.name.get(language));
    words(message, &[("criterion", &name), ("fix", criterion.fix.get(language))], language)
}

/// The sheets and fields that a test looks at.
fn cells_of(test: &CriterionTest, scheme: &AccreditationScheme, cells: &mut Vec<(&'static str, String)>) {
    let mut add = |form: &'static str, fields: &[&str]| {
        cells.extend(fields.iter().map(|field| (form, (*field).to_owned())));
    };
    match test {
        CriterionTest::Stated { fact }
        | CriterionTest::Yes { fact }
        | CriterionTest::OneOf { fact, .. }
        | CriterionTest::FactNumber { fact, .. } => add("facts", &[fact.as_str()]),
        CriterionTest::Number { of, .. } => match of {
            ProposalNumber::LearningHours => add("sessions", &["hours"]),
            ProposalNumber::Sessions => add("sessions", &["from"]),
            ProposalNumber::GroupSize => add("proposal", &["groupSize"]),
            ProposalNumber::Places => add("proposal", &["places"]),
            ProposalNumber::Credit => add("proposal", &["credit.amount"]),
            ProposalNumber::FollowUpHours => add("followUp", &["hours"]),
        },
        CriterionTest::ProviderIs { .. } => add("proposal", &["provider.kind"]),
        CriterionTest::ProviderAccredited {} => add("proposal", &["provider.id"]),
        CriterionTest::TaughtIn { .. } => add("proposal", &["languages"]),
        CriterionTest::Aligned { .. } => add("alignment", &["indicator"]),
        CriterionTest::DeliveredBy { certified, .. } => {
            add("sessions", &["trainers"]);
            add("trainers", &["kind"]);
            if certified.is_some() {
                add("trainers", &["certified.from"]);
            }
        }
        CriterionTest::CreditForHours { .. } => add("proposal", &["credit.amount"]),
        CriterionTest::FollowedUp { by, within, .. } => {
            add("followUp", &["kind"]);
            if !by.is_empty() {
                add("followUp", &["facilitator"]);
            }
            if within.is_some() {
                add("followUp", &["from"]);
            }
        }
        CriterionTest::FiledBefore { .. } => add("proposal", &["filed"]),
        CriterionTest::NotYetHeld {} => add("sessions", &["from"]),
        CriterionTest::Scored { rubric } => {
            let lines = scheme.rubrics.iter().filter(|one| one.id == *rubric).flat_map(|one| &one.lines);
            cells.extend(lines.map(|line| ("scores", format!("{rubric}/{}", line.id))));
        }
        CriterionTest::All { of } | CriterionTest::Any { of } => {
            of.iter().for_each(|one| cells_of(one, scheme, cells));
        }
        CriterionTest::Not { of } => cells_of(of, scheme, cells),
    }
}
