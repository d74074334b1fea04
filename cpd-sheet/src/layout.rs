//! The sheets of the workbook: the same for the template, for what is read, and for CSV.

use cpd_core::{
    AccreditationRules, AccreditationScheme, CriterionTest, FactKind, Framework, Language, ProposalFact,
    Text, render,
};

use crate::choice::Choices;
use crate::fields::{Field, Form, Kind, Needed, Shape, Title};

/// What the first cell of a sheet holds before the id of the sheet, with the version of this layout.
pub(crate) const MARK: &str = "cpd:1:";
/// The column of a sheet of one thing that holds what is stated.
pub(crate) const VALUE: &str = "value";
/// The field that says by which scheme the template was made.
pub(crate) const SCHEME: &str = "scheme";

/// The sheets for a scheme, with lists in a language.
pub(crate) fn forms(rules: &AccreditationRules, language: &Language) -> Vec<Form> {
    let scheme = rules.scheme();
    let form = |id, name, shape, fields| Form { id, name, shape, fields };
    vec![
        form("proposal", "sheet-proposal", Shape::Record, proposal(scheme, language)),
        form("trainers", "sheet-trainers", Shape::Table, trainers(scheme, language)),
        form("sessions", "sheet-sessions", Shape::Table, sessions()),
        form("alignment", "sheet-alignment", Shape::Table, alignment(rules, language)),
        form("followUp", "sheet-follow-up", Shape::Table, follow_up(scheme, language)),
        form(
            "facts",
            "sheet-facts",
            Shape::Record,
            scheme.facts.iter().map(|one| fact(one, language)).collect(),
        ),
        form("scores", "sheet-scores", Shape::Record, scores(scheme)),
    ]
}

fn field(id: &str, title: &'static str, kind: Kind, needed: Needed) -> Field {
    Field { id: id.to_owned(), title: Title::Message(title), kind, needed }
}

fn proposal(scheme: &AccreditationScheme, language: &Language) -> Vec<Field> {
    use Needed::{Always, Never, WithItsPart};
    let of = [("offering", "of-offering"), ("trainer", "of-trainer"), ("provider", "of-provider")];
    let kinds = scheme.provider_kinds.iter().map(|kind| (kind.id.as_str(), &kind.name));
    let units = scheme.units.iter().map(|unit| (unit.id.as_str(), &unit.name));
    let this = Choices::plain([scheme.id.to_string()]);
    vec![
        field(SCHEME, "field-scheme", Kind::Choice(this), Never),
        field("id", "field-id", Kind::Id, Always),
        field("of", "field-of", Kind::Choice(Choices::worded(&of, language)), Always),
        field("title", "field-title", Kind::Text, Never),
        field("filed", "field-filed", Kind::Date, Never),
        field("provider.id", "field-provider-id", Kind::Id, Always),
        field("provider.name", "field-provider-name", Kind::Text, Never),
        field("provider.kind", "field-provider-kind", Kind::Choice(Choices::named(kinds, language)), Always),
        field("languages", "field-languages", Kind::Languages(languages(scheme, language)), Never),
        field("groupSize", "field-group-size", Kind::Count, Never),
        field("places", "field-places", Kind::Count, Never),
        field("credit.amount", "field-credit-amount", Kind::Amount, WithItsPart),
        field("credit.unit", "field-credit-unit", Kind::Choice(Choices::named(units, language)), WithItsPart),
    ]
}

fn trainers(scheme: &AccreditationScheme, language: &Language) -> Vec<Field> {
    use Needed::{Always, Never, WithItsPart};
    let kinds = scheme.trainer_kinds.iter().map(|kind| (kind.id.as_str(), &kind.name));
    vec![
        field("id", "field-trainer-id", Kind::Id, Always),
        field("name", "field-trainer-name", Kind::Text, Never),
        field("kind", "field-trainer-kind", Kind::Choice(Choices::named(kinds, language)), Always),
        field("certified.reference", "field-certified-reference", Kind::Text, Never),
        field("certified.from", "field-certified-from", Kind::Date, WithItsPart),
        field("certified.until", "field-certified-until", Kind::Date, Never),
    ]
}

fn sessions() -> Vec<Field> {
    use Needed::{Always, Never};
    vec![
        field("id", "field-session-id", Kind::Id, Never),
        field("from", "field-session-from", Kind::Date, Always),
        field("until", "field-session-until", Kind::Date, Never),
        field("hours", "field-session-hours", Kind::Amount, Always),
        field("trainers", "field-session-trainers", Kind::Trainers, Never),
        field("place", "field-session-place", Kind::Text, Never),
    ]
}

fn alignment(rules: &AccreditationRules, language: &Language) -> Vec<Field> {
    use Needed::{Always, Never};
    let mut seen: Vec<&str> = Vec::new();
    for framework in used(rules) {
        if !seen.contains(&framework.id.as_str()) {
            seen.push(framework.id.as_str());
        }
    }
    let named = seen.iter().filter_map(|id| {
        let framework = rules.frameworks().find(|framework| framework.id.as_str() == *id)?;
        Some((*id, &framework.name))
    });
    let indicators = Choices::indicators(rules, language);
    vec![
        field("framework", "field-framework", Kind::Choice(Choices::named(named, language)), Always),
        field("indicator", "field-indicator", Kind::Indicator(indicators), Always),
        field("how", "field-how", Kind::Text, Never),
    ]
}

/// The frameworks that the scheme names: more of them may have been loaded.
pub(crate) fn used(rules: &AccreditationRules) -> impl Iterator<Item = &Framework> {
    rules.frameworks().filter(|framework| rules.scheme().frameworks.contains(&framework.id))
}

fn follow_up(scheme: &AccreditationScheme, language: &Language) -> Vec<Field> {
    use Needed::{Always, Never};
    let kinds = scheme.follow_up_kinds.iter().map(|kind| (kind.id.as_str(), &kind.name));
    let roles = scheme.roles.iter().map(|role| (role.id.as_str(), &role.name));
    vec![
        field("kind", "field-follow-up-kind", Kind::Choice(Choices::named(kinds, language)), Always),
        field("from", "field-follow-up-from", Kind::Date, Never),
        field("hours", "field-follow-up-hours", Kind::Amount, Never),
        field("facilitator", "field-facilitator", Kind::Choice(Choices::named(roles, language)), Never),
    ]
}

fn fact(fact: &ProposalFact, language: &Language) -> Field {
    let kind = match fact.value {
        FactKind::Text => Kind::Text,
        FactKind::Number => Kind::Number,
        FactKind::YesNo => Kind::YesNo,
        FactKind::Date => Kind::Date,
        FactKind::Option => {
            let options = fact.options.iter().map(|option| (option.id.as_str(), &option.name));
            Kind::Choice(Choices::named(options, language))
        }
    };
    let title = Title::Names(vec![fact.name.clone()]);
    Field { id: fact.id.to_string(), title, kind, needed: Needed::Never }
}

/// A row a line of each rubric, called `rubric/line`.
fn scores(scheme: &AccreditationScheme) -> Vec<Field> {
    let lines = scheme.rubrics.iter().flat_map(|rubric| rubric.lines.iter().map(move |line| (rubric, line)));
    let field = |(rubric, line): (&cpd_core::Rubric, &cpd_core::RubricLine)| {
        let names: Vec<Text> = vec![rubric.name.clone(), line.name.clone()];
        let (id, title) = (format!("{}/{}", rubric.id, line.id), Title::Names(names));
        Field { id, title, kind: Kind::Points(line.points), needed: Needed::Never }
    };
    lines.map(field).collect()
}

/// The languages that the scheme speaks of, and those that have a catalog. Others are written by their tags.
fn languages(scheme: &AccreditationScheme, language: &Language) -> Choices {
    let mut tags: Vec<String> = scheme.languages.iter().map(ToString::to_string).collect();
    for criterion in &scheme.criteria {
        asked_languages(&criterion.test, &mut tags);
    }
    tags.extend(render::languages().map(str::to_owned));
    let mut known: Vec<String> = Vec::new();
    for tag in tags {
        if !known.contains(&tag) {
            known.push(tag);
        }
    }
    let with_name = |tag: &String| render::languages().any(|one| one == tag);
    let (named, plain): (Vec<String>, Vec<String>) = known.into_iter().partition(with_name);
    let messages: Vec<(String, String)> =
        named.into_iter().map(|tag| (tag.clone(), format!("language-{tag}"))).collect();
    let borrowed: Vec<(&str, &str)> =
        messages.iter().map(|(tag, message)| (tag.as_str(), message.as_str())).collect();
    Choices::worded(&borrowed, language).and(Choices::plain(plain))
}

fn asked_languages(test: &CriterionTest, tags: &mut Vec<String>) {
    match test {
        CriterionTest::TaughtIn { languages } => tags.extend(languages.iter().map(ToString::to_string)),
        CriterionTest::All { of } | CriterionTest::Any { of } => {
            of.iter().for_each(|one| asked_languages(one, tags));
        }
        CriterionTest::Not { of } => asked_languages(of, tags),
        _ => {}
    }
}
