//! What is filled into a template is what is read, in whatever language the template was made.

use cpd_core::{
    Accreditable, AccreditationClaim, AccreditationRules, Amount, ClaimedCredit, Date, FactKind, FactValue,
    FollowUp, Language, Proposal, ProposedProvider, ProposedSession, ProposedTrainer, RubricScore,
    ServedIndicator, StatedFact, Text, schemes, to_json,
};
use cpd_sheet::{SheetKind, read, template};
use cpd_test_workbook::{Book, Fill};
use proptest::prelude::{Just, ProptestConfig, Strategy, any, prop, proptest};
use proptest::sample::{Index, select, subsequence};

const SCHEMES: [&str; 4] = ["lao-pdr", "cambodia", "au-nsw-nesa", "us-oh-ipdp"];
const LANGUAGES: [&str; 5] = ["en", "lo", "km", "kk", "ru"];

fn text() -> impl Strategy<Value = String> {
    // No control characters, which a workbook cannot hold as they are, and no blanks around, which are strays.
    "[a-zກ-ນក-ន<&\"'_x0-9]([ -~ກ-ນក-នа-я\n]{0,20}[a-zກ-ນក-ន<&\"'_0-9])?"
}

fn id() -> impl Strategy<Value = String> {
    "[A-Za-z0-9ກ-ນ][A-Za-z0-9 ,;\"'./-]{0,8}[A-Za-z0-9]"
}

fn date() -> impl Strategy<Value = Date> {
    (1950_i32..2300, 1_u32..=12, 1_u32..=28)
        .prop_map(|(year, month, day)| Date::new(year, month, day).unwrap())
}

fn amount() -> impl Strategy<Value = Amount> {
    let decimal = (1_u32..1_000_000, 0_u32..1_000).prop_map(|(whole, part)| format!("{whole}.{part:03}"));
    let fraction = (1_u32..1_000, 2_u32..50).prop_map(|(above, below)| format!("{above}/{below}"));
    proptest::prop_oneof![decimal, fraction].prop_map(|text| text.parse().unwrap())
}

/// A fact is a number of JSON or text, so that a number is a decimal one.
fn stated(rules: &AccreditationRules) -> impl Strategy<Value = Vec<StatedFact>> + use<> {
    let facts = rules.scheme().facts.clone();
    let count = facts.len();
    let seeds = prop::collection::vec((text(), amount(), any::<bool>(), date(), any::<Index>()), count);
    (subsequence(facts, 0..=count), seeds).prop_map(|(facts, seeds)| {
        let stated = facts.into_iter().zip(seeds).map(|(fact, (text, amount, yes, date, index))| {
            let value = match fact.value {
                FactKind::Text => FactValue::Text(text),
                FactKind::Number if amount.is_decimal() => FactValue::Number(amount),
                FactKind::Number => FactValue::Number(Amount::whole(7)),
                FactKind::YesNo => FactValue::YesNo(yes),
                FactKind::Date => FactValue::Text(date.to_string()),
                FactKind::Option => {
                    FactValue::Text(fact.options[index.index(fact.options.len())].id.to_string())
                }
            };
            StatedFact { fact: fact.id, value }
        });
        stated.collect()
    })
}

fn scores(rules: &AccreditationRules) -> impl Strategy<Value = Vec<RubricScore>> + use<> {
    let rubrics = rules.scheme().rubrics.iter();
    let lines: Vec<(RubricScore, u32)> = rubrics
        .flat_map(|rubric| {
            rubric.lines.iter().map(|line| {
                (RubricScore { rubric: rubric.id.clone(), line: line.id.clone(), points: 0 }, line.points)
            })
        })
        .collect();
    let count = lines.len();
    (subsequence(lines, 0..=count), any::<Index>()).prop_map(|(lines, index)| {
        let points = |most: u32| u32::try_from(index.index(usize::try_from(most).unwrap() + 1)).unwrap();
        lines.into_iter().map(|(score, most)| RubricScore { points: points(most), ..score }).collect()
    })
}

fn trainers(rules: &AccreditationRules) -> impl Strategy<Value = Vec<ProposedTrainer>> + use<> {
    let kinds: Vec<_> = rules.scheme().trainer_kinds.iter().map(|kind| kind.id.clone()).collect();
    let most = if kinds.is_empty() { 0 } else { 4 };
    let kinds = if kinds.is_empty() { vec!["nobody".parse().unwrap()] } else { kinds };
    let claim = (prop::option::of(text()), date(), prop::option::of(0_u32..900)).prop_map(
        |(reference, from, days)| {
            let until =
                days.map(|days| from.plus(cpd_core::Duration { days, ..cpd_core::Duration::default() }));
            AccreditationClaim { reference, from, until }
        },
    );
    let one = (prop::option::of(text()), select(kinds), prop::option::of(claim));
    (prop::collection::btree_set(id(), 0..=most), prop::collection::vec(one, most)).prop_map(|(ids, ones)| {
        let trainer = |(id, (name, kind, certified)): (String, (Option<String>, _, _))| {
            // A name that is somebody's number as well would be read as that number.
            ProposedTrainer {
                id: id.parse().unwrap(),
                name: name.map(|name| format!("{name}ກ")),
                kind,
                certified,
            }
        };
        ids.into_iter().zip(ones).map(trainer).collect()
    })
}

fn sessions(
    trainers: Vec<ProposedTrainer>,
) -> impl Strategy<Value = (Vec<ProposedTrainer>, Vec<ProposedSession>)> {
    let ids: Vec<_> = trainers.iter().map(|trainer| trainer.id.clone()).collect();
    let count = ids.len();
    let one = (
        date(),
        prop::option::of(0_u32..30),
        amount(),
        subsequence(ids, 0..=count),
        prop::option::of(text()),
    );
    (Just(trainers), prop::collection::btree_set(id(), 0..5), prop::collection::vec(one, 5)).prop_map(
        |(trainers, ids, ones)| {
            let session =
                |(id, (from, days, hours, trainers, place)): (String, (Date, Option<u32>, _, _, _))| {
                    let until = days
                        .map(|days| from.plus(cpd_core::Duration { days, ..cpd_core::Duration::default() }));
                    ProposedSession { id: id.parse().unwrap(), from, until, hours, trainers, place }
                };
            let sessions = ids.into_iter().zip(ones).map(session).collect();
            (trainers, sessions)
        },
    )
}

fn alignment(rules: &AccreditationRules) -> impl Strategy<Value = Vec<ServedIndicator>> + use<> {
    let mut all: Vec<ServedIndicator> = Vec::new();
    for framework in rules.frameworks() {
        for indicator in framework.indicators() {
            let served = ServedIndicator {
                framework: framework.id.clone(),
                indicator: indicator.id.clone(),
                how: None,
            };
            if !all.contains(&served) {
                all.push(served);
            }
        }
    }
    let most = all.len().min(4);
    (subsequence(all, 0..=most), prop::option::of(text())).prop_map(|(served, how)| {
        served.into_iter().map(|one| ServedIndicator { how: how.clone(), ..one }).collect()
    })
}

fn follow_up(rules: &AccreditationRules) -> impl Strategy<Value = Vec<FollowUp>> + use<> {
    let kinds: Vec<_> = rules.scheme().follow_up_kinds.iter().map(|kind| kind.id.clone()).collect();
    let roles: Vec<_> = rules.scheme().roles.iter().map(|role| role.id.clone()).collect();
    let most = kinds.len();
    let seeds = (prop::option::of(date()), prop::option::of(amount()), any::<bool>(), any::<Index>());
    (subsequence(kinds, 0..=most), prop::collection::vec(seeds, most)).prop_map(move |(kinds, seeds)| {
        let one = |(kind, (from, hours, led, index)): (_, (Option<Date>, Option<Amount>, bool, Index))| {
            let facilitator = (led && !roles.is_empty()).then(|| roles[index.index(roles.len())].clone());
            FollowUp { kind, from, hours, facilitator }
        };
        kinds.into_iter().zip(seeds).map(one).collect()
    })
}

/// A proposal that the scheme can be asked about.
fn proposal(rules: &AccreditationRules) -> impl Strategy<Value = Proposal> + use<> {
    let scheme = rules.scheme();
    let kinds: Vec<_> = scheme.provider_kinds.iter().map(|kind| kind.id.clone()).collect();
    let units: Vec<_> = scheme.units.iter().map(|unit| unit.id.clone()).collect();
    let of = select(vec![Accreditable::Offering, Accreditable::Trainer, Accreditable::Provider]);
    let provider = (id(), prop::option::of(text()), select(kinds));
    let languages = subsequence(vec!["en", "lo", "km", "kk", "ru", "fr", "zh-Hans"], 0..=3);
    let numbers = (prop::option::of(any::<u32>()), prop::option::of(any::<u32>()));
    let credit = prop::option::of((amount(), any::<Index>()));
    let people = trainers(rules).prop_flat_map(sessions);
    let rest = (alignment(rules), follow_up(rules), stated(rules), scores(rules));
    let head = (id(), of, prop::option::of(text()), prop::option::of(date()), provider);
    (head, languages, numbers, credit, people, rest).prop_map(
        move |(head, languages, numbers, credit, people, rest)| {
            let (id, of, title, filed, (provider, name, kind)) = head;
            let credit = credit.filter(|_| !units.is_empty());
            Proposal {
                id: id.parse().unwrap(),
                of,
                title,
                filed,
                provider: ProposedProvider { id: provider.parse().unwrap(), name, kind },
                languages: languages.into_iter().map(|tag| tag.parse().unwrap()).collect(),
                group_size: numbers.0,
                places: numbers.1,
                credit: credit.map(|(amount, index)| ClaimedCredit {
                    amount,
                    unit: units[index.index(units.len())].clone(),
                }),
                trainers: people.0,
                sessions: people.1,
                alignment: rest.0,
                follow_up: rest.1,
                facts: rest.2,
                scores: rest.3,
            }
        },
    )
}

/// How whoever fills in writes: what is chosen by its name in a language, numbers as numbers.
struct Pen<'a> {
    rules: &'a AccreditationRules,
    language: &'a Language,
}

impl Pen<'_> {
    fn named<'n>(&self, id: &str, names: impl IntoIterator<Item = (&'n str, &'n Text)>) -> Fill {
        let names: Vec<(&str, &Text)> = names.into_iter().collect();
        let name = names.iter().find(|(one, _)| *one == id).unwrap().1.get(self.language);
        let alone = names.iter().filter(|(_, other)| other.get(self.language) == name).count() == 1;
        Fill::Text(if alone { name.to_owned() } else { format!("{name} [{id}]") })
    }

    fn amount(amount: Amount) -> Fill {
        if amount.is_decimal() { Fill::Number(amount.to_string()) } else { Fill::Text(amount.to_string()) }
    }

    /// Ids with a comma between them, each in quotes.
    fn listed(ids: impl Iterator<Item = String>) -> Fill {
        let quoted: Vec<String> = ids.map(|id| format!("\"{}\"", id.replace('"', "\"\""))).collect();
        Fill::Text(quoted.join(", "))
    }

    fn fill(&self, book: &mut Book, proposal: &Proposal) {
        let scheme = self.rules.scheme();
        let of = match proposal.of {
            Accreditable::Offering => "of-offering",
            Accreditable::Trainer => "of-trainer",
            Accreditable::Provider => "of-provider",
        };
        book.state("proposal", "id", Fill::Text(proposal.id.to_string()));
        book.state("proposal", "of", Fill::Text(cpd_core::render::spreadsheet(of, &[], self.language)));
        book.state("proposal", "provider.id", Fill::Text(proposal.provider.id.to_string()));
        let kinds = scheme.provider_kinds.iter().map(|kind| (kind.id.as_str(), &kind.name));
        book.state("proposal", "provider.kind", self.named(proposal.provider.kind.as_str(), kinds));
        let mut state = |field: &str, fill: Option<Fill>| {
            fill.into_iter().for_each(|fill| book.state("proposal", field, fill));
        };
        state("title", proposal.title.clone().map(Fill::Text));
        state("filed", proposal.filed.map(Fill::Day));
        state("provider.name", proposal.provider.name.clone().map(Fill::Text));
        state("groupSize", proposal.group_size.map(|size| Fill::Number(size.to_string())));
        state("places", proposal.places.map(|places| Fill::Number(places.to_string())));
        if !proposal.languages.is_empty() {
            state("languages", Some(Pen::listed(proposal.languages.iter().map(ToString::to_string))));
        }
        if let Some(credit) = &proposal.credit {
            let units = scheme.units.iter().map(|unit| (unit.id.as_str(), &unit.name));
            state("credit.amount", Some(Pen::amount(credit.amount)));
            state("credit.unit", Some(self.named(credit.unit.as_str(), units)));
        }
        self.lists(book, proposal);
        for stated in &proposal.facts {
            let fact = scheme.facts.iter().find(|fact| fact.id == stated.fact).unwrap();
            let fill = match &stated.value {
                FactValue::Number(number) => Pen::amount(*number),
                FactValue::YesNo(yes) => Fill::YesNo(*yes),
                FactValue::Text(text) if fact.value == FactKind::Date => Fill::Day(text.parse().unwrap()),
                FactValue::Text(text) if fact.value == FactKind::Option => {
                    self.named(text, fact.options.iter().map(|option| (option.id.as_str(), &option.name)))
                }
                FactValue::Text(text) => Fill::Text(text.clone()),
            };
            book.state("facts", fact.id.as_str(), fill);
        }
        for score in &proposal.scores {
            book.state(
                "scores",
                &format!("{}/{}", score.rubric, score.line),
                Fill::Number(score.points.to_string()),
            );
        }
    }

    fn lists(&self, book: &mut Book, proposal: &Proposal) {
        let scheme = self.rules.scheme();
        for (row, trainer) in (0..).zip(&proposal.trainers) {
            let mut list = |field: &str, fill: Option<Fill>| {
                fill.into_iter().for_each(|fill| book.list("trainers", row, field, fill));
            };
            let kinds = scheme.trainer_kinds.iter().map(|kind| (kind.id.as_str(), &kind.name));
            list("id", Some(Fill::Text(trainer.id.to_string())));
            list("name", trainer.name.clone().map(Fill::Text));
            list("kind", Some(self.named(trainer.kind.as_str(), kinds)));
            let claim = trainer.certified.as_ref();
            list("certified.reference", claim.and_then(|claim| claim.reference.clone()).map(Fill::Text));
            list("certified.from", claim.map(|claim| Fill::Day(claim.from)));
            list("certified.until", claim.and_then(|claim| claim.until).map(Fill::Day));
        }
        for (row, session) in (0..).zip(&proposal.sessions) {
            let mut list = |field: &str, fill: Option<Fill>| {
                fill.into_iter().for_each(|fill| book.list("sessions", row, field, fill));
            };
            list("id", Some(Fill::Text(session.id.to_string())));
            list("from", Some(Fill::Day(session.from)));
            list("until", session.until.map(Fill::Day));
            list("hours", Some(Pen::amount(session.hours)));
            let trainers = Pen::listed(session.trainers.iter().map(ToString::to_string));
            list("trainers", (!session.trainers.is_empty()).then_some(trainers));
            list("place", session.place.clone().map(Fill::Text));
        }
        for (row, served) in (0..).zip(&proposal.alignment) {
            let mut list = |field: &str, fill: Option<Fill>| {
                fill.into_iter().for_each(|fill| book.list("alignment", row, field, fill));
            };
            list("framework", Some(Fill::Text(served.framework.to_string())));
            list("indicator", Some(Fill::Text(served.indicator.to_string())));
            list("how", served.how.clone().map(Fill::Text));
        }
        for (row, follow_up) in (0..).zip(&proposal.follow_up) {
            let mut list = |field: &str, fill: Option<Fill>| {
                fill.into_iter().for_each(|fill| book.list("followUp", row, field, fill));
            };
            let kinds = scheme.follow_up_kinds.iter().map(|kind| (kind.id.as_str(), &kind.name));
            let roles = scheme.roles.iter().map(|role| (role.id.as_str(), &role.name));
            list("kind", Some(self.named(follow_up.kind.as_str(), kinds)));
            list("from", follow_up.from.map(Fill::Day));
            list("hours", follow_up.hours.map(Pen::amount));
            list("facilitator", follow_up.facilitator.as_ref().map(|role| self.named(role.as_str(), roles)));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_filled_in_is_what_is_read(
        (scheme, proposal) in select(SCHEMES.to_vec()).prop_flat_map(|scheme| {
            (Just(scheme), proposal(&schemes::load(scheme).unwrap()))
        }),
        language in select(LANGUAGES.to_vec()),
    ) {
        let rules = schemes::load(scheme).unwrap();
        let language: Language = language.parse().unwrap();
        let mut book = Book::open(&template(&rules, &language).unwrap());
        Pen { rules: &rules, language: &language }.fill(&mut book, &proposal);
        let file = book.save();
        let read = read(&rules, &file, SheetKind::of(&file)).unwrap_or_else(|error| panic!("{error}\n{proposal:?}"));
        assert_eq!(read.proposal, to_json(&proposal));
        assert_eq!(read.remarks, []);
    }
}
