//! What makes a scheme unusable: ids that name nothing, and bounds that nothing can meet.

use std::any::Any;

use super::criterion::{Criterion, CriterionTest};
use super::scheme::{AccreditationScheme, FactKind, Rubric};
use crate::amount::Amount;
use crate::application::procedure_problems;
use crate::document::{Declared, Place, Problems, Walk, child, named, undeclared};
use crate::framework::Framework;
use crate::id::{
    DomainId, FactId, FollowUpKindId, FrameworkId, ProviderKindId, RoleId, RubricId, SourceId, TrainerKindId,
    UnitId,
};

/// The format that this library reads.
const FORMAT: u32 = 1;

/// Everything that makes the scheme unusable.
pub(super) fn problems(scheme: &AccreditationScheme) -> Problems {
    let mut found = Problems::default();
    found.format(scheme.format, FORMAT);
    let lists = declared(scheme);
    for (list, _, ids) in &lists {
        found.unique(&format!("/{list}"), ids.iter().copied());
    }
    found.unique("/criteria", scheme.criteria.iter().map(|criterion| criterion.id.as_str()));
    found.append(undeclared("scheme", &lists, scheme, id_of));
    for (index, fact) in scheme.facts.iter().enumerate() {
        let here = format!("/facts/{index}");
        found.unique(&child(&here, "options"), fact.options.iter().map(|option| option.id.as_str()));
        if (fact.value == FactKind::Option) == fact.options.is_empty() {
            let message = "found options of a fact that is none, or none of one that is".to_owned();
            let help = "give options to a fact whose value is `option`, and to no other".to_owned();
            found.push(child(&here, "options"), "wrongOptions", message, Some(help));
        }
    }
    for (index, rule) in scheme.validity.iter().enumerate() {
        if scheme.validity.iter().take(index).any(|before| before.of == rule.of) {
            let message = "found a second rule for what has one already".to_owned();
            found.push(
                format!("/validity/{index}/of"),
                "secondRule",
                message,
                Some("keep one of them".to_owned()),
            );
        }
    }
    for (index, rubric) in scheme.rubrics.iter().enumerate() {
        rubric_problems(rubric, &format!("/rubrics/{index}"), &mut found);
    }
    for (index, criterion) in scheme.criteria.iter().enumerate() {
        criterion_problems(scheme, criterion, &format!("/criteria/{index}"), &mut found);
    }
    procedure_problems(scheme, &mut found);
    found
}

fn rubric_problems(rubric: &Rubric, here: &str, found: &mut Problems) {
    found.unique(&child(here, "lines"), rubric.lines.iter().map(|line| line.id.as_str()));
    if rubric.lines.is_empty() {
        let message = "found no line, where at least one is expected".to_owned();
        found.push(child(here, "lines"), "noLines", message, None);
    }
    for (index, line) in rubric.lines.iter().enumerate() {
        if line.at_least.is_some_and(|least| least > line.points) {
            let message = format!("found a least of more than the {} points that can be given", line.points);
            found.push(format!("{here}/lines/{index}/atLeast"), "outOfReach", message, None);
        }
        if !line.weight.unwrap_or(Amount::ONE).is_positive() {
            let message = "found a weight that is not more than zero".to_owned();
            found.push(format!("{here}/lines/{index}/weight"), "weightNotPositive", message, None);
        }
    }
}

fn criterion_problems(scheme: &AccreditationScheme, criterion: &Criterion, here: &str, found: &mut Problems) {
    if criterion.of.is_empty() {
        let message = "found nothing that the criterion is asked of".to_owned();
        found.push(child(here, "of"), "askedOfNothing", message, None);
    }
    if let (Some(from), Some(until)) = (criterion.from, criterion.until)
        && until < from
    {
        let message = format!("found the last day {until}, which comes before the first, {from}");
        found.push(child(here, "until"), "endBeforeStart", message, None);
    }
    for (name, test) in [("when", criterion.when.as_ref()), ("test", Some(&criterion.test))] {
        let Some(test) = test else { continue };
        test.walk(Place::Root, &mut |place, part| {
            if let Some(test) = part.downcast_ref::<CriterionTest>() {
                let pointer = format!("{here}/{name}{}", place.pointer());
                test_problems(scheme, test, &pointer, found);
            }
        });
    }
}

fn test_problems(scheme: &AccreditationScheme, test: &CriterionTest, here: &str, found: &mut Problems) {
    let (fact, kind) = match test {
        CriterionTest::Yes { fact } => (Some(fact), FactKind::YesNo),
        CriterionTest::OneOf { fact, .. } => (Some(fact), FactKind::Option),
        CriterionTest::FactNumber { fact, .. } => (Some(fact), FactKind::Number),
        _ => (None, FactKind::Text),
    };
    let declared = fact.and_then(|fact| scheme.facts.iter().find(|known| known.id == *fact));
    if let Some(declared) = declared.filter(|declared| declared.value != kind) {
        let message = format!("found a test that does not fit what is stated of `{}`", declared.id);
        found.push(child(here, "fact"), "otherKindOfFact", message, None);
    }
    match test {
        CriterionTest::OneOf { options, .. } if options.is_empty() => nothing(found, here, "options"),
        CriterionTest::OneOf { options, .. } => {
            let known: Vec<&str> =
                declared.iter().flat_map(|fact| &fact.options).map(|option| option.id.as_str()).collect();
            for (index, option) in options.iter().enumerate().filter(|(_, id)| !known.contains(&id.as_str()))
            {
                let pointer = format!("{here}/options/{index}");
                found.unknown_in("fact", pointer, "option", option.as_str(), &known);
            }
        }
        CriterionTest::Number { at_least, at_most, .. }
        | CriterionTest::FactNumber { at_least, at_most, .. } => {
            if at_least.is_none() && at_most.is_none() {
                let message = "found neither a least nor a most".to_owned();
                found.push(here.to_owned(), "noBound", message, Some("add `atLeast` or `atMost`".to_owned()));
            }
            if let (Some(least), Some(most)) = (at_least, at_most)
                && most < least
            {
                let message = format!("found the most {most}, which is less than the least, {least}");
                found.push(child(here, "atMost"), "outOfReach", message, None);
            }
        }
        CriterionTest::ProviderIs { kinds } if kinds.is_empty() => nothing(found, here, "kinds"),
        CriterionTest::DeliveredBy { kinds, .. } if kinds.is_empty() => nothing(found, here, "kinds"),
        CriterionTest::FollowedUp { kinds, .. } if kinds.is_empty() => nothing(found, here, "kinds"),
        CriterionTest::TaughtIn { languages } if languages.is_empty() => nothing(found, here, "languages"),
        CriterionTest::Aligned { at_least: 0, .. } => nothing(found, here, "atLeast"),
        CriterionTest::All { of } | CriterionTest::Any { of } if of.is_empty() => {
            let message = "found no test, where at least one is expected".to_owned();
            found.push(child(here, "of"), "noTests", message, None);
        }
        CriterionTest::CreditForHours { hours } if !hours.is_positive() => {
            let message = "found hours that are not more than zero".to_owned();
            found.push(child(here, "hours"), "hoursNotPositive", message, None);
        }
        CriterionTest::Aligned { framework, .. } if !scheme.frameworks.contains(framework) => {
            let known: Vec<&str> = scheme.frameworks.iter().map(FrameworkId::as_str).collect();
            found.unknown_in("scheme", child(here, "framework"), "framework", framework.as_str(), &known);
        }
        _ => {}
    }
}

/// A test that asks for nothing, so that it says nothing.
fn nothing(found: &mut Problems, here: &str, field: &str) {
    let message = "found a test that asks for nothing".to_owned();
    found.push(
        child(here, field),
        "asksNothing",
        message,
        Some("say what is asked, or leave it out".to_owned()),
    );
}

/// Domains that no version of their framework has.
pub(super) fn domains(scheme: &AccreditationScheme, frameworks: &[Framework], found: &mut Problems) {
    for (index, criterion) in scheme.criteria.iter().enumerate() {
        criterion.walk(Place::Root, &mut |place, part| {
            let Some(CriterionTest::Aligned { framework, domains, .. }) = part.downcast_ref() else { return };
            let versions = frameworks.iter().filter(|known| known.id == *framework);
            let known: Vec<&str> =
                versions.flat_map(|framework| &framework.domains).map(|domain| domain.id.as_str()).collect();
            for (d, domain) in domains
                .iter()
                .enumerate()
                .filter(|(_, id): &(usize, &DomainId)| !known.contains(&id.as_str()))
            {
                let pointer = format!("/criteria/{index}{}/domains/{d}", place.pointer());
                found.unknown_in("framework", pointer, "domain", domain.as_str(), &known);
            }
        });
    }
}

/// The ids of a document that a scheme does not know.
pub(crate) fn unknown_in(scheme: &AccreditationScheme, document: &dyn Walk) -> Problems {
    undeclared("scheme", &declared(scheme), document, id_of)
}

/// The lists of ids that a scheme declares: the field, the word for messages, the ids.
pub(super) fn declared(scheme: &AccreditationScheme) -> Vec<Declared<'_>> {
    macro_rules! ids {
        ($field:ident) => {
            scheme.$field.iter().map(|one| one.id.as_str()).collect()
        };
    }
    vec![
        ("sources", "source", ids!(sources)),
        ("units", "unit", ids!(units)),
        ("roles", "role", ids!(roles)),
        ("providerKinds", "kind of provider", ids!(provider_kinds)),
        ("trainerKinds", "kind of trainer", ids!(trainer_kinds)),
        ("followUpKinds", "kind of follow-up", ids!(follow_up_kinds)),
        ("facts", "fact", ids!(facts)),
        ("rubrics", "rubric", ids!(rubrics)),
    ]
}

/// The list and the id, where a part of a document is an id that one of a scheme's lists declares. Options belong to
/// their fact.
pub(super) fn id_of<'p>(place: Place<'_>, part: &'p dyn Any) -> Option<(&'static str, &'p str)> {
    if matches!(place, Place::Item(Place::Field(_, "options"), _)) {
        return None;
    }
    named!(part;
        SourceId => "sources",
        UnitId => "units",
        RoleId => "roles",
        ProviderKindId => "providerKinds",
        TrainerKindId => "trainerKinds",
        FollowUpKindId => "followUpKinds",
        FactId => "facts",
        RubricId => "rubrics",
    )
}
