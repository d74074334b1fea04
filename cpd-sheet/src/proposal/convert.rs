//! From what a cell holds to what a field holds.

use cpd_core::{Amount, Language};
use serde_json::Value as Json;

use super::list::items;
use crate::choice::{Choices, NoChoice, alike};
use crate::fields::Kind;
use crate::rows::Filled;
use crate::value::{Cell, Value, date, number, of_day, with_ascii_digits};
use crate::words::in_every_language;

/// Why a cell could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault {
    pub(super) code: &'static str,
    pub(super) expected: String,
    pub(super) help: &'static str,
}

fn fault(code: &'static str, expected: impl Into<String>, help: &'static str) -> Fault {
    Fault { code, expected: expected.into(), help }
}

/// The trainers of the proposal: their ids, and the names that only one of them has.
#[derive(Debug, Default)]
pub(super) struct People(Vec<(String, String)>);

impl People {
    pub(super) fn of(trainers: Option<&Filled>) -> Self {
        let text = |value: &Value| match value {
            Value::Text(text) => Some(text.trim().to_owned()),
            Value::Number(number) => Some(number.clone()),
            _ => None,
        };
        let rows = trainers.into_iter().flat_map(|filled| &filled.rows);
        let people = rows.filter_map(|row| {
            let name = row.get("name").and_then(|placed| text(&placed.cell.value));
            Some((text(&row.get("id")?.cell.value)?, name.unwrap_or_default()))
        });
        Self(people.collect())
    }

    /// The id of a trainer; a text that names nobody is taken for an id, and the library says that nobody has it.
    fn id(&self, text: &str) -> String {
        if self.0.iter().any(|(id, _)| id == text) {
            return text.to_owned();
        }
        let mut named = self.0.iter().filter(|(_, name)| !name.is_empty() && alike(name) == alike(text));
        match (named.next(), named.next()) {
            (Some((id, _)), None) => id.clone(),
            _ => text.to_owned(),
        }
    }

    fn ids(&self, text: &str) -> Vec<Json> {
        if self.0.iter().any(|(id, _)| id == text.trim()) {
            return vec![Json::String(text.trim().to_owned())];
        }
        items(text).iter().map(|item| Json::String(self.id(item))).collect()
    }
}

/// The value of a cell that is not blank.
pub(super) fn converted(kind: &Kind, cell: &Cell, people: &People) -> Result<Json, Fault> {
    match &cell.value {
        Value::Blank => {
            let help = "open the file in a spreadsheet program and save it, so that the value is computed, or write the value";
            return Err(fault("formulaWithoutValue", expected(kind), help));
        }
        Value::Error(_) => {
            return Err(fault("cellError", expected(kind), "correct the formula, or write the value itself"));
        }
        _ => {}
    }
    match kind {
        Kind::Text | Kind::Id => text(kind, cell).map(Json::String),
        Kind::Date => day(kind, cell).map(Json::String),
        Kind::Amount => amount(kind, cell).map(|amount| Json::String(amount.to_string())),
        Kind::Number => stated_number(kind, cell),
        Kind::Count | Kind::Points(_) => count(kind, cell),
        Kind::YesNo => yes_or_no(kind, cell),
        Kind::Choice(choices) => choice(choices, kind, cell).map(Json::String),
        Kind::Indicator(choices) => indicator(choices, kind, cell).map(Json::String),
        Kind::Languages(choices) => languages(choices, kind, cell),
        Kind::Trainers => text(kind, cell).map(|text| Json::Array(people.ids(&text))),
    }
}

/// What is expected of a cell, for a message.
pub(super) fn expected(kind: &Kind) -> String {
    match kind {
        Kind::Text => "expected text".to_owned(),
        Kind::Id => "expected a number or short name that stays the same".to_owned(),
        Kind::Date => "expected a date such as `2026-03-02`".to_owned(),
        Kind::Amount | Kind::Number => "expected a number such as `12` or `22.5`".to_owned(),
        Kind::Count => "expected a whole number".to_owned(),
        Kind::YesNo => "expected yes or no".to_owned(),
        Kind::Choice(choices) | Kind::Indicator(choices) => choices.expected(),
        Kind::Languages(_) => "expected languages, by name or tag, with commas between them".to_owned(),
        Kind::Trainers => "expected trainers, by number or name, with commas between them".to_owned(),
        Kind::Points(most) => format!("expected points from 0 to {most}"),
    }
}

/// What stands in for a value that could not be read: of the form of one, and outside of what else is compared.
pub(super) fn stand_in(kind: &Kind, here: &str) -> Json {
    let text = match kind {
        Kind::Date => "1900-01-01".to_owned(),
        Kind::Amount | Kind::Number => "1".to_owned(),
        Kind::Count | Kind::Points(_) => return Json::from(0),
        Kind::YesNo => return Json::Bool(false),
        Kind::Languages(_) | Kind::Trainers => return Json::Array(Vec::new()),
        Kind::Choice(choices) if choices.ids().any(|id| id == "offering") => "offering".to_owned(),
        Kind::Id => format!("unread{here}"),
        Kind::Text | Kind::Choice(_) | Kind::Indicator(_) => "unread".to_owned(),
    };
    Json::String(text)
}

fn text(kind: &Kind, cell: &Cell) -> Result<String, Fault> {
    match &cell.value {
        Value::Text(text) => Ok(text.trim().to_owned()),
        Value::Number(number) => Ok(number.clone()),
        Value::Day(day) if matches!(kind, Kind::Text) => {
            let date = of_day(day).map(|date| date.to_string());
            date.ok_or_else(|| fault("notText", expected(kind), "write it as text"))
        }
        _ => Err(fault("notText", expected(kind), "format the cell as text and write it again")),
    }
}

/// Text with plain digits; nothing where the cell holds no text.
fn plain(cell: &Cell) -> Option<String> {
    match &cell.value {
        Value::Text(text) => Some(with_ascii_digits(text.trim())),
        _ => None,
    }
}

fn day(kind: &Kind, cell: &Cell) -> Result<String, Fault> {
    const HELP: &str = "write the date as year-month-day";
    let wrong = |expected: String| fault("notADate", expected, HELP);
    let read = match (&cell.value, plain(cell)) {
        (_, Some(text)) => date(&text).map_err(|expected| wrong(expected.to_owned()))?,
        // A date without dashes has eight digits; one that lost its format is a number of days.
        (Value::Day(number) | Value::Number(number), _) if number.len() == 8 && !number.contains('.') => {
            date(number).map_err(|expected| wrong(expected.to_owned()))?
        }
        (Value::Day(day), _) => of_day(day).ok_or_else(|| wrong(expected(kind)))?,
        (Value::Number(number), _) => {
            let recent = number.parse::<u32>().ok().filter(|days| (36_526..=73_050).contains(days));
            recent.and_then(|_| of_day(number)).ok_or_else(|| wrong(expected(kind)))?
        }
        _ => return Err(wrong(expected(kind))),
    };
    Ok(read.to_string())
}

/// The decimal text of a number, or a fraction.
fn decimal(kind: &Kind, cell: &Cell) -> Result<String, Fault> {
    match (&cell.value, plain(cell)) {
        (Value::Number(number), _) => Ok(number.clone()),
        (_, Some(text)) => {
            number(&text).map_err(|expected| fault("notANumber", expected, "write digits alone"))
        }
        (Value::Day(_), _) => {
            let help = "format the cell as a number and write it again; programs take 1/2 for a date";
            Err(fault("notANumber", expected(kind), help))
        }
        (Value::Time, _) => {
            Err(fault("notANumber", expected(kind), "write 6.5 for six and a half hours, not 6:30"))
        }
        _ => Err(fault("notANumber", expected(kind), "write digits alone")),
    }
}

fn amount(kind: &Kind, cell: &Cell) -> Result<Amount, Fault> {
    let text = decimal(kind, cell)?;
    let help = "round it, for example with =ROUND(…, 2)";
    text.parse().map_err(|error: cpd_core::AmountError| fault("notExact", error.to_string(), help))
}

/// A number as JSON writes it: a fact is a number or text, and a fraction would be text.
fn stated_number(kind: &Kind, cell: &Cell) -> Result<Json, Fault> {
    let amount = amount(kind, cell)?;
    let number = if amount.is_decimal() { serde_json::from_str(&amount.to_string()).ok() } else { None };
    number
        .map(Json::Number)
        .ok_or_else(|| fault("notADecimal", expected(kind), "write it with a decimal point"))
}

fn count(kind: &Kind, cell: &Cell) -> Result<Json, Fault> {
    let text = decimal(kind, cell)?;
    let whole = text.parse::<u32>().ok();
    whole.map(Json::from).ok_or_else(|| fault("notWhole", expected(kind), "write a whole number"))
}

fn yes_or_no(kind: &Kind, cell: &Cell) -> Result<Json, Fault> {
    let said = |message: &str, others: [&str; 2], text: &str| {
        let key = alike(text);
        others.contains(&key.as_str()) || in_every_language(message).iter().any(|word| alike(word) == key)
    };
    match (&cell.value, plain(cell)) {
        (Value::YesNo(yes), _) => Ok(Json::Bool(*yes)),
        (_, Some(text)) if said("yes", ["true", "y"], &text) => Ok(Json::Bool(true)),
        (_, Some(text)) if said("no", ["false", "n"], &text) => Ok(Json::Bool(false)),
        _ => Err(fault("notYesOrNo", expected(kind), "choose from the list of the cell")),
    }
}

fn choice(choices: &Choices, kind: &Kind, cell: &Cell) -> Result<String, Fault> {
    let found = match &cell.value {
        Value::Text(text) => choices.find(text),
        Value::Number(number) => choices.find(number),
        _ => Err(NoChoice::Unknown),
    };
    found.map(str::to_owned).map_err(|why| not_chosen(why, kind))
}

fn not_chosen(why: NoChoice, kind: &Kind) -> Fault {
    match why {
        NoChoice::Unknown => fault("unknownChoice", expected(kind), "choose from the list of the cell"),
        NoChoice::Several => {
            fault("ambiguousChoice", expected(kind), "write the id, which stands in brackets in the list")
        }
    }
}

/// An indicator by its id or its name. A number may be an id that lost a zero at its end, unless two ids would fit.
fn indicator(choices: &Choices, kind: &Kind, cell: &Cell) -> Result<String, Fault> {
    match &cell.value {
        Value::Text(text) => {
            choices.find(&with_ascii_digits(text)).map(str::to_owned).map_err(|why| not_chosen(why, kind))
        }
        Value::Number(number) => {
            let same = |id: &&str| *id == number || (id.contains('.') && id.trim_end_matches('0') == number);
            let mut fitting = choices.ids().filter(same);
            match (fitting.next(), fitting.next()) {
                (Some(id), None) => Ok(id.to_owned()),
                (Some(_), Some(_)) => Err(fault(
                    "ambiguousChoice",
                    expected(kind),
                    "format the cell as text and write it again",
                )),
                (None, _) => Err(not_chosen(NoChoice::Unknown, kind)),
            }
        }
        _ => Err(fault("unknownChoice", expected(kind), "format the cell as text and write it again")),
    }
}

fn languages(choices: &Choices, kind: &Kind, cell: &Cell) -> Result<Json, Fault> {
    let tag = |item: String| match choices.find(&item) {
        Ok(tag) => Ok(Json::String(tag.to_owned())),
        Err(_) if item.parse::<Language>().is_ok() => Ok(Json::String(item)),
        Err(_) => {
            let message =
                format!("{}; nothing is known of `{}`", expected(kind), crate::value::shortened(&item));
            Err(fault("unknownLanguage", message, "choose from the list, or write tags such as `lo, en`"))
        }
    };
    items(&text(kind, cell)?).into_iter().map(tag).collect::<Result<_, _>>().map(Json::Array)
}
