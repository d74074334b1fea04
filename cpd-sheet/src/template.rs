//! [`template`]: the workbook of a scheme, to be filled in.

mod cells;
mod lists;

use cpd_core::{AccreditationRules, Language};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Note, Workbook, Worksheet, XlsxError,
};

use crate::criteria::asked;
use crate::error::SheetError;
use crate::fields::{Field, Form, Kind, Needed, Shape, Title};
use crate::layout::{MARK, SCHEME, VALUE, forms};
use crate::words::{word, words};
use lists::Lists;

/// How many rows of a list are made ready to be filled in; more can be written below them.
const READY_ROWS: u32 = 200;
/// The rows that stand above what is filled in: the hidden one with the ids, and the headings.
pub(crate) const TOP: u32 = 2;

/// The workbook (.xlsx) in which a proposal for a scheme is written, in a language: sheets for the proposal and each of its
/// lists, with what can be chosen, and with what each cell is asked for by which criterion.
///
/// The same scheme and language give the same bytes. What is filled in is read by [`read`](fn@crate::read), in whatever
/// language the workbook was made: the first row and column of each sheet, which are hidden, hold the ids.
///
/// # Errors
/// [`SheetError`] where the workbook cannot be written, because a name of the scheme is longer than a cell.
///
/// ```
/// let rules = cpd_core::schemes::load("lao-pdr")?;
/// let workbook = cpd_sheet::template(&rules, &"lo".parse()?)?;
/// assert!(workbook.starts_with(b"PK"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn template(rules: &AccreditationRules, language: &Language) -> Result<Vec<u8>, SheetError> {
    write(rules, language).map_err(|error| SheetError::unwritable(&error))
}

/// What the sheets are made with.
struct Page<'a> {
    rules: &'a AccreditationRules,
    language: &'a Language,
    heading: Format,
    label: Format,
    hint: Format,
}

fn write(rules: &AccreditationRules, language: &Language) -> Result<Vec<u8>, XlsxError> {
    let forms = forms(rules, language);
    let frame = Format::new().set_border(FormatBorder::Thin).set_align(FormatAlign::Top);
    let page = Page {
        rules,
        language,
        heading: frame.clone().set_bold().set_background_color("DDE8F0").set_text_wrap(),
        label: frame.clone().set_bold().set_text_wrap(),
        hint: Format::new().set_text_wrap().set_align(FormatAlign::Top).set_font_color("555555"),
    };
    let mut lists = Lists::new(&forms, language);
    let mut workbook = Workbook::new();
    for form in forms.iter().filter(|form| !form.fields.is_empty()) {
        let sheet = workbook.add_worksheet();
        sheet.set_name(word(form.name, language))?;
        sheet.write_string(0, 0, format!("{MARK}{}", form.id))?;
        match form.shape {
            Shape::Record => page.record(sheet, form, &mut lists)?,
            Shape::Table => page.table(sheet, form, &mut lists)?,
        }
        sheet.set_row_hidden(0)?.set_column_hidden(0)?.set_freeze_panes(TOP, 0)?;
    }
    lists.write(workbook.add_worksheet())?;
    // The properties would say when the workbook was made, and by the clock.
    let made = ExcelDateTime::from_ymd(2000, 1, 1)?;
    let scheme = rules.scheme();
    let title = format!("{} {}", scheme.name.get(language), scheme.version);
    workbook.set_properties(
        &DocProperties::new().set_title(title).set_author("cpd").set_creation_datetime(&made),
    );
    workbook.save_to_buffer()
}

impl Page<'_> {
    /// A sheet of one thing: a row a field, with what is expected beside it.
    fn record(&self, sheet: &mut Worksheet, form: &Form, lists: &mut Lists) -> Result<(), XlsxError> {
        sheet.write_string(0, 2, VALUE)?;
        for (column, (top, width)) in (1..).zip([("top-field", 38), ("top-value", 44), ("top-expected", 70)])
        {
            sheet.write_string_with_format(1, column, word(top, self.language), &self.heading)?;
            sheet.set_column_width(column, width)?;
        }
        for (row, field) in (TOP..).zip(&form.fields) {
            sheet.write_string(row, 0, field.id.as_str())?;
            sheet.write_string_with_format(row, 1, self.title(field), &self.label)?;
            sheet.write_string_with_format(row, 3, self.hints(form, field).join("\n"), &self.hint)?;
            if field.id == SCHEME && form.id == "proposal" {
                sheet.write_string_with_format(
                    row,
                    2,
                    self.rules.scheme().id.as_str(),
                    &cells::format(&field.kind),
                )?;
                continue;
            }
            sheet.write_blank(row, 2, &cells::format(&field.kind))?;
            self.note(sheet, row, 1, form, field)?;
            if let Some(validation) = cells::validation(form, field, lists)? {
                sheet.add_data_validation(row, 2, row, 2, &validation)?;
            }
        }
        Ok(())
    }

    /// A sheet of a list: a column a field, with what is expected in the note of its heading.
    fn table(&self, sheet: &mut Worksheet, form: &Form, lists: &mut Lists) -> Result<(), XlsxError> {
        let last = TOP.saturating_add(READY_ROWS).saturating_sub(1);
        for (column, field) in (1..).zip(&form.fields) {
            sheet.write_string(0, column, field.id.as_str())?;
            sheet.write_string_with_format(1, column, self.title(field), &self.heading)?;
            sheet.set_column_width(column, cells::width(&field.kind))?;
            sheet.set_column_format(column, &cells::format(&field.kind))?;
            self.note(sheet, 1, column, form, field)?;
            if let Some(validation) = cells::validation(form, field, lists)? {
                sheet.add_data_validation(TOP, column, last, column, &validation)?;
            }
        }
        Ok(())
    }

    fn title(&self, field: &Field) -> String {
        match &field.title {
            Title::Message(id) => word(id, self.language),
            Title::Names(names) => {
                names.iter().map(|name| name.get(self.language)).collect::<Vec<_>>().join(": ")
            }
        }
    }

    /// What is expected, and which criteria ask for it.
    fn hints(&self, form: &Form, field: &Field) -> Vec<String> {
        let scheme = self.rules.scheme();
        if field.id == SCHEME && form.id == "proposal" {
            return vec![words("top-how", &[("scheme", scheme.name.get(self.language))], self.language)];
        }
        let mut hints = vec![cells::expected(form, &field.kind, self.language)];
        if field.needed == Needed::Always {
            hints.push(word("needed", self.language));
        }
        let mut facts = scheme.facts.iter().filter(|_| form.id == "facts");
        hints.extend(facts.find(|fact| fact.id.as_str() == field.id).and_then(|fact| fact.note.clone()));
        hints.extend(asked(scheme, form.id, &field.id, self.language));
        hints
    }

    fn note(
        &self,
        sheet: &mut Worksheet,
        row: u32,
        column: u16,
        form: &Form,
        field: &Field,
    ) -> Result<(), XlsxError> {
        const LINE: usize = 44;
        let hints = self.hints(form, field);
        let lines = hints.iter().map(|hint| hint.chars().count().div_ceil(LINE).max(1)).sum::<usize>();
        let height = u32::try_from(lines).unwrap_or(1).saturating_mul(20).saturating_add(16).min(400);
        let note = Note::new(hints.join("\n")).set_author("cpd").add_author_prefix(false);
        sheet.insert_note(row, column, &note.set_width(320).set_height(height))?;
        Ok(())
    }
}

/// Whether a field can hold several things, so that its list helps and does not bind.
fn is_open(kind: &Kind) -> bool {
    matches!(kind, Kind::Languages(_) | Kind::Trainers | Kind::Indicator(_))
}
