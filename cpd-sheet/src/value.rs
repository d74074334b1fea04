//! [`Value`]: what a cell holds, and how it becomes what a field of a proposal holds.

mod date;
mod digits;
mod number;

pub(crate) use date::{of_day, parse as date};
pub(crate) use digits::with_ascii_digits;
pub(crate) use number::{shortest, written as number};

/// What a cell holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Value {
    /// Nothing.
    Blank,
    /// Text.
    Text(String),
    /// A number, by its shortest decimal text.
    Number(String),
    /// A day, counted from 1899-12-30, by the decimal text of its number.
    Day(String),
    /// A time of day or a length of time.
    Time,
    /// Yes or no.
    YesNo(bool),
    /// An error such as `#REF!`.
    Error(String),
}

/// A cell, and whether its value was computed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Cell {
    pub(crate) value: Value,
    pub(crate) formula: bool,
}

impl Cell {
    /// A cell with text that somebody wrote.
    pub(crate) fn text(text: &str) -> Self {
        let text = text.trim();
        let value = if text.is_empty() { Value::Blank } else { Value::Text(text.to_owned()) };
        Self { value, formula: false }
    }

    /// Whether it holds nothing, not even a formula.
    pub(crate) fn is_blank(&self) -> bool {
        self.value == Value::Blank && !self.formula
    }

    /// What it holds, for a message.
    pub(crate) fn shown(&self) -> String {
        match &self.value {
            Value::Blank if self.formula => "a formula whose value was never computed".to_owned(),
            Value::Blank => "nothing".to_owned(),
            Value::Text(text) => format!("`{}`", shortened(text)),
            Value::Number(number) => format!("the number `{}`", shortened(number)),
            Value::Day(day) => match of_day(day) {
                Some(date) => format!("the date {date}"),
                None => format!("a date with the number `{}`", shortened(day)),
            },
            Value::Time => "a time".to_owned(),
            Value::YesNo(yes) => format!("`{}`", if *yes { "TRUE" } else { "FALSE" }),
            Value::Error(error) => format!("the error `{}`", shortened(error)),
        }
    }
}

/// The beginning of a text on one line, for a message.
pub(crate) fn shortened(text: &str) -> String {
    const SHOWN: usize = 60;
    let line: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(SHOWN).collect();
    if text.chars().nth(SHOWN).is_some() { format!("{line}…") } else { line }
}
