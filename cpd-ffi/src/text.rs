//! Types that cross as text: ids, amounts and dates. Kotlin sees each under its own name.

use std::fmt::Display;
use std::str::FromStr;

use cpd_core::{
    ActivityId, Amount, CategoryId, Date, EvidenceId, FactId, GrantId, PackId, PersonId, RequirementId,
    RuleId, RuleSetId, UnitId,
};

use crate::CpdError;

macro_rules! texts {
    ($($(#[doc = $doc:literal])* $type:ident),* $(,)?) => {$(
        uniffi::custom_type!(
            $(#[doc = $doc])*
            $type,
            String,
            { remote, lower: |value| value.to_string(), try_lift: |text| Ok(read(stringify!($type), text)?) }
        );
    )*};
}

texts! {
    /// A civil date of the Gregorian calendar, such as `2026-11-21`.
    Date,
    /// An exact amount: a decimal such as `22.5`, or a fraction such as `21/13` where no decimal is exact.
    Amount,
    /// A pack, such as `us-ny-ctle`.
    PackId,
    /// A rule set of a pack: the rules of one span of time.
    RuleSetId,
    /// A rule of a rule set; no two rules of a rule set share an id.
    RuleId,
    /// A requirement of a rule set.
    RequirementId,
    /// A unit of credit, such as `clock-hour`.
    UnitId,
    /// A category of activities that the rules tell apart.
    CategoryId,
    /// A kind of evidence, such as `reflection`.
    EvidenceId,
    /// A kind of grant, leave, award, endorsement or other fact that a pack names.
    FactId,
    /// A person, as the host system names them.
    PersonId,
    /// An activity of a record.
    ActivityId,
    /// A grant of a record.
    GrantId,
}

/// Nothing is read this way but what an answer gave before, so that a wrong text was made up by the program.
fn read<T: FromStr<Err: Display>>(name: &str, text: String) -> Result<T, CpdError> {
    text.parse().map_err(|error: T::Err| {
        let (name, expected) = (name.to_owned(), error.to_string());
        CpdError::InvalidArgument { name, found: text, expected }
    })
}
