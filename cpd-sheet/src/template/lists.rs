//! What can be chosen, on a hidden sheet that the lists of the other sheets point to.

use cpd_core::Language;
use rust_xlsxwriter::{Worksheet, XlsxError};

use super::{READY_ROWS, TOP};
use crate::fields::{Field, Form, Kind};
use crate::layout::MARK;
use crate::place;
use crate::words::word;

const NAME: &str = "cpd-lists";

/// The lists, a column each.
pub(super) struct Lists {
    columns: Vec<Vec<String>>,
    yes_no: Vec<String>,
    /// Where the ids of trainers are written.
    trainers: Option<String>,
}

impl Lists {
    pub(super) fn new(forms: &[Form], language: &Language) -> Self {
        let trainers = forms.iter().find(|form| form.id == "trainers").map(|form| {
            let sheet = word(form.name, language).replace('\'', "''");
            let last = TOP.saturating_add(READY_ROWS);
            format!("='{sheet}'!$B${}:$B${last}", TOP.saturating_add(1))
        });
        let yes_no = vec![word("yes", language), word("no", language)];
        Self { columns: Vec::new(), yes_no, trainers }
    }

    /// The range that holds what a field can be chosen from; nothing where it is no choice.
    pub(super) fn range(&mut self, form: &Form, field: &Field) -> Option<String> {
        let labels: Vec<String> = match &field.kind {
            Kind::Choice(choices) | Kind::Languages(choices) | Kind::Indicator(choices) => {
                choices.labels().map(str::to_owned).collect()
            }
            Kind::YesNo => self.yes_no.clone(),
            Kind::Trainers if form.id == "sessions" => return self.trainers.clone(),
            _ => return None,
        };
        let last = labels.len().checked_sub(1)?;
        let column = self.columns.iter().position(|column| *column == labels).unwrap_or_else(|| {
            self.columns.push(labels);
            self.columns.len().saturating_sub(1)
        });
        let column = u32::try_from(column).ok()?.checked_add(1)?;
        let last = u32::try_from(last).ok()?;
        let cell = |row| {
            let name = place::name(row, column);
            let digits = name.find(|c: char| c.is_ascii_digit()).unwrap_or(0);
            let (letters, digits) = name.split_at_checked(digits).unwrap_or((&name, ""));
            format!("${letters}${digits}")
        };
        Some(format!("='{NAME}'!{}:{}", cell(0), cell(last)))
    }

    /// Writes the hidden sheet.
    pub(super) fn write(self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        sheet.set_name(NAME)?.set_hidden(true);
        sheet.write_string(0, 0, format!("{MARK}lists"))?;
        for (column, labels) in (1..).zip(self.columns) {
            for (row, label) in (0..).zip(labels) {
                sheet.write_string(row, column, label)?;
            }
        }
        Ok(())
    }
}
