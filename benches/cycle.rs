//! What a teacher's year costs: commands decided, what is due, and what is read back.
//!
//! The portfolio is a year of the bundled programme of Lao PDR: every indicator rated, ten items planned and carried out,
//! each documented, confirmed and reflected on, after a year like it. `cargo bench -p cpd-benches --bench cycle` measures.

use std::hint::black_box;

use cpd_core::{
    Command, CycleId, CycleOutcome, Date, FrameworkId, Portfolio, Rulebook, decide, next_steps, programmes,
    runs, to_json,
};
use criterion::{Criterion, Throughput};
use serde_json::{Value, json};

const CYCLE: &str = "teacher-year";
/// The items of the plan, and as many activities.
const ITEMS: u32 = 10;

fn main() {
    let rulebook = programmes::load("lao-pdr").expect("a bundled programme");
    let cycle: CycleId = CYCLE.parse().expect("an id");
    let middle: Date = "2025-03-15".parse().expect("a date");
    let (before, year) = (commands(&rulebook, 2023), commands(&rulebook, 2024));
    let mut earlier = Portfolio::new("T-1".parse().expect("an id"));
    play(&rulebook, &mut earlier, &before);
    let mut whole = earlier.clone();
    play(&rulebook, &mut whole, &year);
    let mut half = earlier.clone();
    let so_far: Vec<Command> = year.iter().filter(|command| command.on <= middle).cloned().collect();
    play(&rulebook, &mut half, &so_far);
    let next = year.get(so_far.len()).expect("a command after the middle");
    let refused = year.first().expect("a command");
    assert_eq!(outcome(&rulebook, &half, next), CycleOutcome::Done);
    assert_eq!(outcome(&rulebook, &half, refused), CycleOutcome::Refused);
    let text = to_json(&whole);
    println!(
        "events: {} in the middle, {} in all, {} bytes",
        half.events.len(),
        whole.events.len(),
        text.len()
    );

    let mut criterion = Criterion::default().configure_from_args();
    let mut group = criterion.benchmark_group("cycle");
    group.throughput(Throughput::Elements(year.len().try_into().expect("a count")));
    group.bench_function("a year of commands", |bencher| {
        bencher.iter(|| {
            let mut portfolio = earlier.clone();
            play(&rulebook, &mut portfolio, black_box(&year));
            portfolio
        });
    });
    group.throughput(Throughput::Elements(1));
    group.bench_function("a command in the middle of the year", |bencher| {
        bencher.iter(|| decide(&rulebook, black_box(&half), black_box(next)));
    });
    group.bench_function("a refusal in the middle of the year", |bencher| {
        bencher.iter(|| decide(&rulebook, black_box(&half), black_box(refused)));
    });
    group.bench_function("next steps in the middle of the year", |bencher| {
        bencher.iter(|| next_steps(&rulebook, black_box(&half), &cycle, middle));
    });
    group.bench_function("states of two years", |bencher| bencher.iter(|| runs(black_box(&whole))));
    group.bench_function("portfolio from JSON", |bencher| {
        bencher.iter(|| Portfolio::from_json(black_box(&text)));
    });
    group.finish();
    criterion.final_summary();
}

fn outcome(rulebook: &Rulebook, portfolio: &Portfolio, command: &Command) -> CycleOutcome {
    decide(rulebook, portfolio, command).expect("a decision").outcome
}

fn play(rulebook: &Rulebook, portfolio: &mut Portfolio, commands: &[Command]) {
    for command in commands {
        let decision = decide(rulebook, portfolio, command).expect("a decision");
        assert_eq!(decision.outcome, CycleOutcome::Done, "{}: {:?}", to_json(command), decision.reasons);
        portfolio.events.extend(decision.event);
    }
}

/// A whole year of commands, in the order of their days.
fn commands(rulebook: &Rulebook, year: u32) -> Vec<Command> {
    let framework: FrameworkId = "lao-primary".parse().expect("an id");
    let framework = rulebook.framework(&framework).expect("a bundled framework");
    let indicators: Vec<String> = framework.indicators().map(|one| one.id.to_string()).collect();
    let after = year + 1;
    let wish = |by: &str, role: &str, on: String, action: Value| {
        let command = json!({
            "cycle": CYCLE, "owner": "T-1", "run": year.to_string(), "by": by, "role": role, "on": on,
            "action": action,
        });
        Command::from_json(&command.to_string()).expect("a sound command")
    };
    let own = |on: String, action: Value| wish("T-1", "teacher", on, action);
    let levels: Vec<Value> =
        indicators.iter().map(|id| json!({ "indicator": id, "level": "level-2" })).collect();
    let mut all = vec![
        own(format!("{year}-09-03"), json!({ "kind": "open", "place": "S-7" })),
        own(format!("{year}-10-01"), json!({ "kind": "rate", "rater": "self", "levels": levels })),
        own(format!("{year}-10-05"), json!({ "kind": "submit" })),
    ];
    let answers = |number: u32| indicators.iter().cycle().nth(usize::try_from(number).expect("a place"));
    for number in 1..=ITEMS {
        let item = json!({
            "id": format!("I-{number}"), "activityKind": "learning-circle", "answers": [answers(number)],
            "facilitator": "principal",
        });
        all.push(own(format!("{year}-11-04"), json!({ "kind": "plan", "item": item })));
    }
    all.push(own(format!("{year}-11-20"), json!({ "kind": "submit" })));
    all.push(wish("P-1", "principal", format!("{year}-11-25"), json!({ "kind": "agree" })));
    for number in 1..=ITEMS {
        // One in the first half of a month, one in the second, from the second month to the sixth.
        let (month, half) = (2 + (number - 1) / 2, (number - 1) % 2);
        let on = |day: u32| format!("{after}-{month:02}-{:02}", day + 14 * half);
        let (activity, item) = (format!("A-{number}"), format!("I-{number}"));
        all.extend([
            own(on(3), json!({
                "kind": "engage", "activity": activity, "item": item, "activityKind": "learning-circle",
                "from": on(3), "amount": "2", "unit": "hour",
            })),
            own(on(5), json!({ "kind": "document", "activity": activity, "evidence": ["activity-note", "materials"] })),
            wish("C-1", "coach", on(7), json!({ "kind": "verify", "activity": activity })),
            own(on(9), json!({
                "kind": "reflect", "activity": activity, "text": "Pupils read more when they choose the book.",
            })),
        ]);
    }
    all.extend([
        own(format!("{after}-07-04"), json!({ "kind": "submit" })),
        own(
            format!("{after}-07-20"),
            json!({ "kind": "reflect", "text": "Slower, with more questions.", "next": [answers(1)] }),
        ),
        own(format!("{after}-07-21"), json!({ "kind": "close" })),
    ]);
    all
}
