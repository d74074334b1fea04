//! The words of a pack: what records may name, and how each is called.

use crate::document::document;
use crate::id::{ActivityKindId, CategoryId, EvidenceId, FactId, LicenceClassId, RoleId, UnitId};
use crate::locale::Text;

macro_rules! terms {
    ($($(#[$doc:meta])* $name:ident: $id:ident),* $(,)?) => {$(
        document! {
            $(#[$doc])*
            pub struct $name {
                /// The id that records and rules use.
                id: $id,
                /// How it is called.
                name: Text,
                /// What a reader should know of it.
                note: Option<String> = default,
            }
        }
    )*};
}

terms! {
    /// A unit that activities are recorded in. Its name is what is written after an amount, so it should be a symbol
    /// or an abbreviation that does not change with the number: `h`, `semester cr.`.
    Unit: UnitId,
    /// A category of activities.
    Category: CategoryId,
    /// A kind of activity.
    ActivityKind: ActivityKindId,
    /// What a person does in an activity.
    Role: RoleId,
    /// A kind of evidence.
    Evidence: EvidenceId,
    /// A class of licence.
    LicenceClass: LicenceClassId,
    /// A fact that rules ask for: an endorsement, an award, a kind of absence or grant.
    Fact: FactId,
}
