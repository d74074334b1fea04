//! Laws of applications, on random commands: what is done can be read again, what is refused changes nothing, nobody votes
//! who may not, and the order in which people vote and score says nothing.

use std::sync::LazyLock;

use cpd_core::{
    AccreditationRules, Application, ApplicationCommand, ApplicationFile, ApplicationOutcome,
    ApplicationState, Proposal, Registry, application_standing, decide_application, schemes, to_json,
};
use cpd_tests::accreditation_case_files;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

static RULES: LazyLock<AccreditationRules> = LazyLock::new(|| schemes::load("cambodia").unwrap());

/// A proposal that meets everything, and the registry that it needs: those of the cases.
static READY: LazyLock<(Proposal, Registry)> = LazyLock::new(|| {
    let files = accreditation_case_files();
    let (_, file) = files.iter().find(|(path, _)| path.ends_with("cambodia.json")).unwrap();
    let given = &file
        .cases
        .iter()
        .find(|case| case.expect["verdict"] == "ready" && case.given["proposal"]["of"] == "offering");
    let given = &given.unwrap().given;
    let proposal = Proposal::from_json(&RULES, &given["proposal"].to_string()).unwrap();
    (proposal, Registry::from_json(RULES.scheme(), &given["registry"].to_string()).unwrap())
});

fn file(application: &Application) -> ApplicationFile<'_> {
    let (proposal, registry) = &*READY;
    ApplicationFile { rules: &RULES, registry: Some(registry), proposal: Some(proposal), application }
}

fn empty() -> Application {
    let application = json!({
        "id": "AP-1", "scheme": "cambodia", "of": "offering", "subject": "O-1", "proposal": READY.0.id,
    });
    Application::from_json(RULES.scheme(), &application.to_string()).unwrap()
}

/// What a person does as whom, so many days after the start.
fn said(by: &str, role: &str, day: u32, action: &Value) -> ApplicationCommand {
    let on = format!("2026-{:02}-{:02}", 1 + day / 28 % 12, day % 28 + 1);
    let command = json!({ "by": by, "role": role, "on": on, "reason": "So it is.", "action": action });
    ApplicationCommand::from_json(&command.to_string()).unwrap()
}

fn action() -> impl Strategy<Value = Value> {
    let lines = ["content", "method", "trainers", "assessment"];
    let score = prop::collection::vec(2_u32..6, 4).prop_map(move |points| {
        let scores: Vec<Value> = lines
            .iter()
            .zip(points)
            .map(|(line, points)| json!({ "line": line, "points": points.min(5) }))
            .collect();
        json!({ "kind": "review", "scores": scores })
    });
    let plain = vec![
        "submit",
        "submit",
        "giveUp",
        "takeUp",
        "takeUp",
        "return",
        "refuse",
        "appeal",
        "upholdAppeal",
        "dismissAppeal",
        "hold",
        "suspend",
        "reinstate",
        "withdraw",
    ];
    prop_oneof![
        4 => select(plain).prop_map(|kind| json!({ "kind": kind })),
        1 => Just(json!({ "kind": "seat", "members": ["M-1", "M-2", "M-3", "M-4", "M-5"] })),
        1 => select(vec!["M-1", "M-2", "M-3"]).prop_map(|person| json!({ "kind": "declareInterest", "person": person })),
        2 => score,
        3 => select(vec!["for", "against", "abstain"]).prop_map(|vote| json!({ "kind": "vote", "vote": vote })),
        2 => (0_u32..20).prop_map(|day| {
            json!({ "kind": "accredit", "accreditation": "AC-1", "from": format!("2026-03-{:02}", day + 1) })
        }),
    ]
}

/// Commands by whoever may give them and by others, in the order of their days.
fn commands() -> impl Strategy<Value = Vec<ApplicationCommand>> {
    let roles = vec!["applicant", "cpdmo", "member", "member", "chair", "department"];
    let people = vec!["N-1", "M-1", "M-2", "M-3", "M-4", "M-5"];
    let one = (select(people), select(roles), 0_u32..4, action());
    prop::collection::vec(one, 0..40).prop_map(|list| {
        let mut day = 0;
        let commands = list.into_iter().map(|(by, role, later, action)| {
            day += later;
            said(by, role, day, &action)
        });
        commands.collect()
    })
}

/// The way to a vote, which random commands seldom find.
fn opening() -> Vec<ApplicationCommand> {
    let seat = json!({ "kind": "seat", "members": ["M-1", "M-2", "M-3", "M-4", "M-5"] });
    vec![
        said("N-1", "applicant", 0, &json!({ "kind": "submit" })),
        said("C-1", "cpdmo", 0, &json!({ "kind": "takeUp" })),
        said("C-1", "cpdmo", 0, &seat),
    ]
}

fn decided(application: &mut Application, command: &ApplicationCommand) -> ApplicationOutcome {
    let decision = decide_application(&file(application), command).unwrap();
    application.events.extend(decision.event);
    decision.outcome
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// What is done can be read again, and leads where the decision said; what is refused is refused with a reason and
    /// changes nothing.
    #[test]
    fn what_is_done_can_be_read_again_and_what_is_refused_changes_nothing(commands in commands(), opened in any::<bool>()) {
        let mut application = empty();
        for command in opening().into_iter().filter(|_| opened).chain(commands) {
            let before = to_json(&application_standing(&file(&application), command.on).unwrap());
            let decision = decide_application(&file(&application), &command).unwrap();
            let is_done = decision.outcome == ApplicationOutcome::Done;
            prop_assert_eq!(is_done, decision.event.is_some());
            prop_assert_eq!(is_done, decision.reasons.is_empty());
            application.events.extend(decision.event);
            let again = Application::from_json(RULES.scheme(), &to_json(&application)).unwrap();
            prop_assert_eq!(&again, &application);
            let after = application_standing(&file(&application), command.on).unwrap();
            prop_assert_eq!(&after, &decision.standing);
            prop_assert!(is_done || to_json(&after) == before);
            // An accreditation exists from the day on which the application is accredited, and never ceases to.
            prop_assert_eq!(after.accreditation.is_some(), after.state == ApplicationState::Accredited);
        }
    }

    /// What the standing says can be done, somebody who is free to act and has one of its roles can do.
    #[test]
    fn what_is_said_to_be_possible_is(commands in commands(), which in any::<prop::sample::Index>()) {
        let mut application = empty();
        for command in opening().iter().chain(&commands) {
            decided(&mut application, command);
        }
        let on = application.events.last().unwrap().on;
        let standing = application_standing(&file(&application), on).unwrap();
        let open: Vec<_> = standing.next.iter().filter(|step| step.reasons.is_empty()).collect();
        if !open.is_empty() {
            let step = open[which.index(open.len())];
            let action = match to_json(&step.action).as_str() {
                "\"seat\"" => json!({ "kind": "seat", "members": ["Z-1", "Z-2", "Z-3", "Z-4", "Z-5"] }),
                "\"declareInterest\"" => json!({ "kind": "declareInterest", "person": "Z-1" }),
                "\"review\"" => {
                    let score = |line| json!({ "line": line, "points": 3 });
                    let scores = ["content", "method", "trainers", "assessment"].map(score);
                    json!({ "kind": "review", "scores": scores })
                }
                "\"accredit\"" => json!({ "kind": "accredit", "accreditation": "AC-9" }),
                "\"vote\"" => json!({ "kind": "vote", "vote": "for" }),
                // No condition was set, so that there is none to be met.
                "\"meetCondition\"" => return Ok(()),
                kind => json!({ "kind": kind.trim_matches('"') }),
            };
            let by_member = step.roles.iter().any(|role| role.as_str() == "member");
            let free = standing.members.iter().find(|person| !standing.interested.contains(person));
            let by = free.filter(|_| by_member).map_or("Z-9", |person| person.as_str());
            let command = json!({ "by": by, "role": step.roles[0], "on": on, "reason": "So it is.", "action": action });
            let command = ApplicationCommand::from_json(&command.to_string()).unwrap();
            let needs_a_member = by_member && free.is_none();
            let decision = decide_application(&file(&application), &command).unwrap();
            prop_assert!(needs_a_member || decision.outcome == ApplicationOutcome::Done, "{}", to_json(&decision.reasons));
        }
    }

    /// In which order people score, and then vote, says nothing.
    #[test]
    fn the_order_of_scores_and_of_votes_says_nothing(
        points in prop::collection::vec(prop::collection::vec(2_u32..6, 4), 2..5),
        votes in prop::collection::vec(select(vec!["for", "against", "abstain"]), 5),
        turn in 1_usize..5,
    ) {
        let lines = ["content", "method", "trainers", "assessment"];
        let scores: Vec<ApplicationCommand> = points.iter().zip(1..).map(|(points, number)| {
            let scores: Vec<Value> = lines
                .iter()
                .zip(points)
                .map(|(line, points)| json!({ "line": line, "points": points.min(&5) }))
                .collect();
            said(&format!("M-{number}"), "member", 1, &json!({ "kind": "review", "scores": scores }))
        }).collect();
        let votes: Vec<ApplicationCommand> = votes.iter().zip(1..).map(|(vote, number)| {
            let role = if number == 1 { "chair" } else { "member" };
            said(&format!("M-{number}"), role, 2, &json!({ "kind": "vote", "vote": vote }))
        }).collect();
        let result = |turn: usize| {
            let mut application = empty();
            for command in &opening() {
                decided(&mut application, command);
            }
            for list in [&scores, &votes] {
                let turn = turn.min(list.len());
                for command in list[turn..].iter().chain(&list[..turn]) {
                    decided(&mut application, command);
                }
            }
            let standing = application_standing(&file(&application), votes[0].on).unwrap();
            to_json(&json!([standing.review, standing.votes, standing.next]))
        };
        prop_assert_eq!(result(0), result(turn));
    }
}
