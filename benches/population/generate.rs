//! The teachers of a country that does not exist: made from their numbers alone, the same at every run.
//!
//! Amounts are quarters, so that a sum of floating-point numbers is exact too.

use std::fmt::Write as _;
use std::io::{self, Write};

use cpd_core::{Date, Duration};

/// The date of the question.
pub(crate) const ON: &str = "2026-08-31";
/// The year and the month of that date.
const ON_MONTH: (i32, i32) = (2026, 8);

const CATEGORIES: [(&str, u64); 4] = [("subject", 8), ("pedagogy", 6), ("digital", 3), ("service", 3)];
const KINDS: [&str; 4] = ["course", "workshop", "conference", "mentoring"];
const ABSENCES: [&str; 2] = ["parental-leave", "illness"];

/// One teacher, with what the record holds.
pub(crate) struct Teacher {
    /// From 1.
    number: u32,
    issued: Date,
    absences: Vec<Absence>,
    /// In the order of their last days.
    activities: Vec<Activity>,
}

struct Absence {
    kind: &'static str,
    from: Date,
    until: Date,
}

struct Activity {
    category: &'static str,
    kind: &'static str,
    unit: &'static str,
    /// In quarters of the unit.
    quarters: u64,
    from: Date,
    held: Date,
}

/// A sequence of numbers that depends on its seed alone: splitmix64.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, bound: u64) -> u64 {
        self.next() % bound
    }

    fn one_in(&mut self, number: u64) -> bool {
        self.below(number) == 0
    }

    fn days(&mut self, bound: i64) -> u32 {
        let days = self.below(u64::try_from(bound).expect("a span of days"));
        u32::try_from(days).expect("a number of days")
    }
}

impl Teacher {
    /// The teacher of a number, from 1.
    pub(crate) fn of(number: u32) -> Self {
        let numbers = &mut Numbers(u64::from(number) << 20);
        let on: Date = ON.parse().expect("a date");
        // One in eight is in the first period, all others in the second.
        let first = if numbers.one_in(8) { 0 } else { 60 };
        let issued = day_of_issue(first + numbers.days(60), 1 + numbers.days(28));
        let absences = absences(numbers, issued, on);
        // Some activities lie before the licence.
        let earliest = issued.minus(days(60));
        let count = 20 + numbers.below(21);
        let mut activities: Vec<Activity> =
            (0..count).map(|_| activity(numbers, earliest, earliest.days_until(on) - 2)).collect();
        activities.sort_by_key(|activity| activity.held);
        Self { number, issued, absences, activities }
    }

    /// How many activities the record holds.
    pub(crate) fn activities(&self) -> usize {
        self.activities.len()
    }

    /// The record as JSON, in one line.
    pub(crate) fn record(&self) -> String {
        let mut text = format!(
            r#"{{"person":"T-{:06}","licences":[{{"class":"teacher","issued":"{}"}}],"absences":["#,
            self.number, self.issued
        );
        for (index, absence) in self.absences.iter().enumerate() {
            let Absence { kind, from, until } = absence;
            let comma = if index == 0 { "" } else { "," };
            write!(text, r#"{comma}{{"kind":"{kind}","from":"{from}","until":"{until}"}}"#).expect("text");
        }
        text.push_str(r#"],"activities":["#);
        for (index, activity) in self.activities.iter().enumerate() {
            let Activity { category, kind, unit, quarters, from, held } = activity;
            let comma = if index == 0 { "" } else { "," };
            let amount = decimal(*quarters);
            write!(
                text,
                r#"{comma}{{"id":"A-{index:02}","kind":"{kind}","from":"{from}","until":"{held}","amount":{amount},"unit":"{unit}","categories":["{category}"]}}"#
            )
            .expect("text");
        }
        text.push_str("]}");
        text
    }

    /// The same as lines of tables.
    pub(crate) fn write_rows(&self, tables: &mut Tables<impl Write>) -> io::Result<()> {
        writeln!(tables.teachers, "{},{}", self.number, self.issued)?;
        for Absence { kind, from, until } in &self.absences {
            writeln!(tables.absences, "{},{kind},{from},{until}", self.number)?;
        }
        for Activity { category, kind, unit, quarters, held, .. } in &self.activities {
            let amount = decimal(*quarters);
            writeln!(tables.activities, "{},{category},{kind},{unit},{amount},{held}", self.number)?;
        }
        Ok(())
    }
}

/// The same data as tables, as CSV.
pub(crate) struct Tables<W> {
    pub(crate) teachers: W,
    pub(crate) absences: W,
    pub(crate) activities: W,
}

impl<W: Write> Tables<W> {
    pub(crate) fn begin(mut self) -> io::Result<Self> {
        writeln!(self.teachers, "teacher,issued")?;
        writeln!(self.absences, "teacher,kind,first,last")?;
        writeln!(self.activities, "teacher,category,kind,unit,amount,held")?;
        Ok(self)
    }

    pub(crate) fn finish(mut self) -> io::Result<()> {
        self.teachers.flush()?;
        self.absences.flush()?;
        self.activities.flush()
    }
}

/// A day so many months before that of the question. No month lacks it, so that all agree where a period ends.
fn day_of_issue(months_ago: u32, day: u32) -> Date {
    let (year, month) = ON_MONTH;
    let months = year * 12 + month - 1 - i32::try_from(months_ago).expect("a number of months");
    Date::new(months / 12, u32::try_from(months % 12 + 1).expect("a month"), day).expect("a date")
}

/// Of eight teachers one was on leave; of four such teachers one was on leave again.
fn absences(numbers: &mut Numbers, issued: Date, on: Date) -> Vec<Absence> {
    let mut all = Vec::new();
    let mut from = issued.plus(days(numbers.days(issued.days_until(on).max(1))));
    let mut chance = 8;
    while numbers.one_in(chance) {
        let until = from.plus(days(20 + numbers.days(400)));
        all.push(Absence { kind: ABSENCES[usize::from(numbers.one_in(2))], from, until });
        from = until.plus(days(1 + numbers.days(300)));
        chance = 4;
    }
    all
}

fn activity(numbers: &mut Numbers, earliest: Date, span: i64) -> Activity {
    let from = earliest.plus(days(numbers.days(span)));
    let held = if numbers.one_in(6) { from.plus(days(2)) } else { from };
    let mut draw = numbers.below(CATEGORIES.iter().map(|(_, weight)| weight).sum());
    let category = CATEGORIES.iter().find(|(_, weight)| {
        let found = draw < *weight;
        draw = draw.saturating_sub(*weight);
        found
    });
    let category = category.map_or("subject", |(category, _)| category);
    let kind = KINDS[usize::try_from(numbers.below(4)).expect("a position")];
    let (unit, quarters) =
        if numbers.one_in(10) { ("credit", 1 + numbers.below(4)) } else { ("hour", 4 + numbers.below(45)) };
    Activity { category, kind, unit, quarters, from, held }
}

fn days(days: u32) -> Duration {
    Duration { days, ..Duration::default() }
}

/// Quarters of one as a decimal.
fn decimal(quarters: u64) -> String {
    let part = ["", ".25", ".5", ".75"][usize::try_from(quarters % 4).expect("a position")];
    format!("{}{part}", quarters / 4)
}
