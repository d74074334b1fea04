//! The cells that are filled in: how they are shown, what can be chosen, and what is expected of them.

use cpd_core::Language;
use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, DataValidationRule, ExcelDateTime, Format, FormatAlign,
    Formula, XlsxError,
};

use super::is_open;
use super::lists::Lists;
use crate::fields::{Field, Form, Kind};
use crate::words::{word, words};

/// How a cell of a kind is shown. Text stays text: `1.10` is an indicator and no number.
pub(super) fn format(kind: &Kind) -> Format {
    let top = Format::new().set_align(FormatAlign::Top).set_text_wrap();
    match kind {
        Kind::Date => top.set_num_format("yyyy-mm-dd"),
        Kind::Amount | Kind::Number | Kind::Count | Kind::Points(_) => top,
        _ => top.set_num_format("@"),
    }
}

/// The width of a column, in characters.
pub(super) fn width(kind: &Kind) -> u32 {
    match kind {
        Kind::Text | Kind::Choice(_) | Kind::Indicator(_) | Kind::Languages(_) => 36,
        Kind::Trainers => 28,
        Kind::Id => 20,
        Kind::Date | Kind::Amount | Kind::Number | Kind::Count | Kind::YesNo | Kind::Points(_) => 14,
    }
}

/// What a cell lets be filled in without asking back.
pub(super) fn validation(
    form: &Form,
    field: &Field,
    lists: &mut Lists,
) -> Result<Option<DataValidation>, XlsxError> {
    if let Some(range) = lists.range(form, field) {
        let list = DataValidation::new().allow_list_formula(Formula::new(range));
        return Ok(Some(list.show_error_message(!is_open(&field.kind))));
    }
    let rule = match &field.kind {
        Kind::Date => {
            let (first, last) =
                (ExcelDateTime::from_ymd(1900, 3, 1)?, ExcelDateTime::from_ymd(2942, 12, 31)?);
            DataValidation::new().allow_date(DataValidationRule::Between(first, last))
        }
        Kind::Amount => DataValidation::new().allow_decimal_number(DataValidationRule::GreaterThan(0.0)),
        Kind::Count => DataValidation::new().allow_whole_number(DataValidationRule::GreaterThanOrEqualTo(0)),
        Kind::Points(most) => {
            let most = i32::try_from(*most).unwrap_or(i32::MAX);
            DataValidation::new().allow_whole_number(DataValidationRule::Between(0, most))
        }
        _ => return Ok(None),
    };
    // What is typed otherwise may still be read: it is asked about, not forbidden.
    Ok(Some(rule.set_error_style(DataValidationErrorStyle::Warning)))
}

/// What is expected, in a sentence.
pub(super) fn expected(form: &Form, kind: &Kind, language: &Language) -> String {
    match kind {
        Kind::Text => word("expected-text", language),
        Kind::Id if form.id == "sessions" => word("expected-session-id", language),
        Kind::Id => word("expected-id", language),
        Kind::Date => words("expected-date", &[("example", "2026-03-02")], language),
        Kind::Amount | Kind::Number => {
            words("expected-amount", &[("whole", "12"), ("part", "22.5")], language)
        }
        Kind::Count => word("expected-count", language),
        Kind::YesNo => {
            let (yes, no) = (word("yes", language), word("no", language));
            words("expected-yes-no", &[("yes", &yes), ("no", &no)], language)
        }
        Kind::Choice(_) | Kind::Indicator(_) => word("expected-choice", language),
        Kind::Languages(_) => word("expected-languages", language),
        Kind::Trainers => word("expected-trainers", language),
        Kind::Points(most) => {
            words("expected-points", &[("least", "0"), ("most", &most.to_string())], language)
        }
    }
}
