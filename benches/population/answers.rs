//! The answers of both sides, and whether they are the same.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;

use anyhow::{Context, Result, ensure};
use cpd_core::{Amount, Outcome, RequirementLine, RequirementSummary, Statement, Summary};

/// What each side states of a teacher, as the peers name it in the first line of their answers.
const COLUMNS: &str = "teacher,start,outcome,required,counted,short,subject,subject_short,pedagogy,\
                       pedagogy_short,digital,digital_short,service,carried_in,carried_out";
/// Shares are no sums of quarters, so that floating-point numbers round them.
const TOLERANCE: f64 = 1e-9;

/// What is stated of one teacher.
#[derive(Debug, PartialEq)]
pub(crate) struct Answer {
    /// The period's first day, and the outcome.
    words: [String; 2],
    /// The numbers, in the order of the columns.
    numbers: [f64; 12],
}

impl Answer {
    /// What a statement comes to. The summary of the same record has to say the same, as far as it says it.
    pub(crate) fn of(stated: &Statement, summary: &Summary) -> Self {
        let same = |(line, short): (&RequirementLine, &RequirementSummary)| {
            (&line.id, line.required, line.counted, line.short)
                == (&short.id, short.required, short.counted, short.short)
        };
        assert!(
            (stated.outcome, stated.period.start) == (summary.outcome, summary.start)
                && stated.carry_over.carried_out == summary.carried_out
                && stated.requirements.iter().zip(&summary.requirements).all(same),
            "the summary differs from the statement of {}",
            stated.person
        );
        let outcome = match stated.outcome {
            Outcome::Met => "met",
            Outcome::Short => "short",
            other => panic!("neither met nor short, but {other:?}"),
        };
        let [total, subject, pedagogy, digital] = stated.requirements.as_slice() else {
            panic!("another number of requirements");
        };
        let in_category = |category: &str| {
            let inside = stated
                .activities
                .iter()
                .filter(|line| line.categories.iter().any(|id| id.as_str() == category));
            Amount::sum(inside.map(|line| line.counted)).expect("a sum")
        };
        let numbers = [
            total.required,
            total.counted,
            total.short,
            in_category("subject"),
            subject.short,
            in_category("pedagogy"),
            pedagogy.short,
            in_category("digital"),
            digital.short,
            in_category("service"),
            stated.carry_over.brought_in,
            stated.carry_over.carried_out,
        ];
        Self { words: [stated.period.start.to_string(), outcome.to_owned()], numbers: numbers.map(number) }
    }

    pub(crate) fn is_met(&self) -> bool {
        self.words[1] == "met"
    }

    pub(crate) fn carried_in(&self) -> f64 {
        self.numbers[10]
    }

    fn agrees(&self, other: &Self) -> bool {
        self.words == other.words
            && self.numbers.iter().zip(&other.numbers).all(|(one, two)| (one - two).abs() <= TOLERANCE)
    }
}

/// An exact amount as the nearest floating-point number.
fn number(amount: Amount) -> f64 {
    let text = amount.to_string();
    let parsed = |text: &str| text.parse::<f64>().expect("a number");
    text.split_once('/').map_or_else(|| parsed(&text), |(above, below)| parsed(above) / parsed(below))
}

/// Compares the answers that a peer wrote with ours: every teacher, every number.
pub(crate) fn compare(ours: &[Answer], path: &Path) -> Result<()> {
    let mut lines = BufReader::new(File::open(path)?).lines();
    let header = lines.next().context("no answers")??;
    ensure!(header == COLUMNS, "{} has other columns: {header}", path.display());
    let mut teachers = 0;
    for (index, (own, line)) in ours.iter().zip(lines.by_ref()).enumerate() {
        let line = line?;
        let theirs = read(&line, index + 1).with_context(|| format!("in {}: {line}", path.display()))?;
        ensure!(own.agrees(&theirs), "teacher {}: ours {own:?}, theirs {theirs:?}", index + 1);
        teachers += 1;
    }
    ensure!(teachers == ours.len() && lines.next().is_none(), "{} has other teachers", path.display());
    Ok(())
}

fn read(line: &str, teacher: usize) -> Result<Answer> {
    let mut fields = line.split(',');
    let mut next = || fields.next().context("too few columns");
    ensure!(next()? == teacher.to_string(), "not teacher {teacher}");
    let words = [next()?.to_owned(), next()?.to_owned()];
    let mut numbers = [0.0; 12];
    for number in &mut numbers {
        *number = next()?.parse()?;
    }
    ensure!(fields.next().is_none(), "too many columns");
    Ok(Answer { words, numbers })
}
