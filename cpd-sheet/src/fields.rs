//! [`Field`]: a row or column of the workbook, and [`Form`]: a sheet of them.

use cpd_core::Text;

use crate::choice::Choices;

/// How much of a proposal a sheet holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// One thing: a row a field.
    Record,
    /// A list: a column a field, a row an entry.
    Table,
}

/// A sheet of the workbook.
#[derive(Debug, Clone)]
pub(crate) struct Form {
    /// Its id, which is also the field of the proposal that a list stands in.
    pub(crate) id: &'static str,
    /// The message that names it.
    pub(crate) name: &'static str,
    pub(crate) shape: Shape,
    pub(crate) fields: Vec<Field>,
}

/// A row or column of a sheet.
#[derive(Debug, Clone)]
pub(crate) struct Field {
    /// Its id, which is also its path in the proposal: `provider.name`. Of facts and scores it is that of the scheme.
    pub(crate) id: String,
    pub(crate) title: Title,
    pub(crate) kind: Kind,
    pub(crate) needed: Needed,
}

/// What a field is called.
#[derive(Debug, Clone)]
pub(crate) enum Title {
    /// By a message of the catalogs.
    Message(&'static str),
    /// By the scheme; a line of a rubric after the rubric.
    Names(Vec<Text>),
}

/// Whether something has to be stated for the proposal to be read at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Needed {
    /// In every row that is filled in.
    Always,
    /// Where another field of the same part is filled in: `certified.from` with `certified.until`.
    WithItsPart,
    /// Never: what a criterion asks for is found by the check.
    Never,
}

/// What a field holds.
#[derive(Debug, Clone)]
pub(crate) enum Kind {
    /// Text.
    Text,
    /// An id that whoever fills it in gives or knows.
    Id,
    /// A date.
    Date,
    /// An exact amount.
    Amount,
    /// A number that a fact states.
    Number,
    /// A whole number.
    Count,
    /// Yes or no.
    YesNo,
    /// One of several things.
    Choice(Choices),
    /// An indicator, by its id.
    Indicator(Choices),
    /// Languages, with commas between them.
    Languages(Choices),
    /// Trainers of the proposal, with commas between them.
    Trainers,
    /// Points, up to the most that can be given.
    Points(u32),
}

impl Field {
    /// The field of a part of the proposal, such as `certified` of `certified.from`.
    pub(crate) fn part(&self) -> Option<&str> {
        self.id.split_once('.').map(|(part, _)| part)
    }

    /// Its pointer inside of what its sheet, or its row, holds.
    pub(crate) fn pointer(&self) -> String {
        format!("/{}", self.id.replace('.', "/"))
    }
}
