//! Cycles: the table and its picture, and laws that every sequence of commands keeps.

#[path = "cycles/model.rs"]
mod model;

use std::sync::LazyLock;

use cpd_core::{
    Command, Cycle, CycleOutcome, Event, Language, NextStepState, Portfolio, Rulebook, decide, diagram,
    next_steps, programmes, runs, to_json, transitions,
};
use proptest::prelude::*;

use model::{Model, Wish, wishes};

/// Every cycle of every bundled programme.
fn cycles() -> Vec<Cycle> {
    let rulebooks =
        programmes::ids().map(|id| programmes::load(id).unwrap_or_else(|error| panic!("{id}: {error}")));
    rulebooks.flat_map(|rulebook| rulebook.programme().cycles.clone()).collect()
}

#[test]
fn the_picture_has_an_arrow_for_each_row_of_the_table() {
    for cycle in cycles() {
        let picture = diagram(&cycle, &Language::english());
        let node = |id: &str| id.replace('-', "_");
        let rows = transitions(&cycle);
        let leaving = rows.iter().filter(|row| row.from.as_ref() != Some(&row.to));
        let mut expected: Vec<String> = leaving
            .map(|row| {
                let from = row.from.as_ref().map_or("[*]".to_owned(), |from| node(from.as_str()));
                format!("{from} --> {}: {}", node(row.to.as_str()), row.step)
            })
            .collect();
        let ended = cycle.phases.iter().filter(|phase| phase.ended);
        expected.extend(ended.map(|phase| format!("{} --> [*]", node(phase.id.as_str()))));
        let arrows: Vec<&str> = picture.lines().map(str::trim).filter(|line| line.contains("-->")).collect();
        assert_eq!(arrows, expected, "{}", cycle.id);
        for row in rows.iter().filter(|row| row.from.as_ref() == Some(&row.to)) {
            let note = format!("note right of {}\n        ", node(row.to.as_str()));
            let steps = picture.split(&note).nth(1).and_then(|rest| rest.lines().next()).unwrap_or_default();
            assert!(steps.split(", ").any(|step| step == row.step.as_str()), "{}: {}", row.to, row.step);
        }
        // The table has a row for each phase that each step can be taken in.
        let expected_rows: usize = cycle.steps.iter().map(|step| step.from.len().max(1)).sum();
        assert_eq!(transitions(&cycle).len(), expected_rows, "{}", cycle.id);
        for phase in &cycle.phases {
            assert!(picture.contains(&format!("as {}\n", node(phase.id.as_str()))), "{}", phase.id);
        }
    }
}

/// The programme of Lao PDR, read once.
static LAO: LazyLock<Rulebook> = LazyLock::new(|| programmes::load("lao-pdr").unwrap());

/// Does what is wished for, wish after wish.
fn play(
    rulebook: &Rulebook,
    wishes: &[Wish],
    mut after: impl FnMut(&Wish, &Portfolio, CycleOutcome),
) -> Portfolio {
    let mut portfolio = Portfolio::new("T-1".parse().unwrap());
    for wish in wishes {
        let command = Command::from_json(&wish.command().to_string()).unwrap();
        let decision = decide(rulebook, &portfolio, &command).unwrap();
        assert_eq!(decision.outcome == CycleOutcome::Done, decision.event.is_some());
        assert_eq!(decision.outcome == CycleOutcome::Refused, !decision.reasons.is_empty());
        let before = to_json(&runs(&portfolio));
        portfolio.events.extend(decision.event);
        if decision.outcome == CycleOutcome::Refused {
            assert_eq!(to_json(&runs(&portfolio)), before, "a refusal changes nothing");
        }
        let states = runs(&portfolio);
        let state = states.iter().find(|state| state.run == command.run);
        assert_eq!(decision.state.as_ref(), state, "the state of an answer is that of its events");
        after(wish, &portfolio, decision.outcome);
    }
    portfolio
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(250))]

    /// A model of the teacher's year, written down from the table and from nothing else, agrees with every decision.
    #[test]
    fn the_machine_does_what_a_simple_model_does(wishes in wishes()) {
        let mut model = Model::default();
        play(&LAO, &wishes, |wish, portfolio, outcome| {
            let expected = model.allows(wish);
            assert_eq!(outcome == CycleOutcome::Done, expected, "{wish:?} in {model:?}");
            if expected {
                model.apply(wish);
            }
            let phase = runs(portfolio).last().map(|state| state.phase.to_string());
            assert_eq!(phase.as_deref(), model.phase());
        });
    }

    /// A portfolio that is stored and read again comes to the same, and so does one that is replayed event by event.
    #[test]
    fn a_replay_equals_the_state(wishes in wishes()) {
        let portfolio = play(&LAO, &wishes, |_, _, _| {});
        let stored = Portfolio::from_json(&to_json(&portfolio)).unwrap();
        prop_assert_eq!(&stored, &portfolio);
        prop_assert_eq!(runs(&stored), runs(&portfolio));
        // An event says all that is needed to do the same again.
        let mut again = Portfolio::new(portfolio.owner.clone());
        for event in &portfolio.events {
            let decision = decide(&LAO, &again, &command_of(event)).unwrap();
            prop_assert_eq!(decision.event.as_ref(), Some(event));
            again.events.extend(decision.event);
        }
    }

    /// What is said to be ready can be done by whoever it is said of, as far as it needs nothing more than to be done.
    #[test]
    fn what_is_ready_can_be_done(wishes in wishes(), day in 0_u32..420) {
        let portfolio = play(&LAO, &wishes, |_, _, _| {});
        let on = model::day(day).parse().unwrap();
        let cycle = "teacher-year".parse().unwrap();
        for step in next_steps(&LAO, &portfolio, &cycle, on).unwrap() {
            let Some(action) = model::plain(step.action) else { continue };
            let done = step.roles.iter().any(|role| {
                let by = if role.as_str() == "teacher" { "T-1" } else { "X-1" };
                let command = serde_json::json!({
                    "cycle": "teacher-year", "owner": "T-1", "run": step.run, "by": by, "role": role,
                    "on": on, "action": action,
                });
                let command = Command::from_json(&command.to_string()).unwrap();
                decide(&LAO, &portfolio, &command).unwrap().outcome == CycleOutcome::Done
            });
            let expected = match step.state {
                NextStepState::Ready => true,
                NextStepState::Blocked | NextStepState::NotYet => false,
                NextStepState::Overdue => step.reasons.is_empty(),
            };
            prop_assert_eq!(done, expected, "{:?}", step);
        }
    }
}

fn command_of(event: &Event) -> Command {
    Command {
        cycle: event.cycle.clone(),
        owner: event.owner.clone(),
        run: event.run.clone(),
        by: event.by.clone(),
        role: event.role.clone(),
        on: event.on,
        reason: event.reason.clone(),
        action: event.action.clone(),
    }
}
