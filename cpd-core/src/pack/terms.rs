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
    ///
    /// ```json
    /// { "id": "semester-hour", "name": { "en": "semester h" } }
    /// ```
    Unit: UnitId,
    /// A category of activities that rules tell apart.
    ///
    /// ```json
    /// { "id": "digital", "name": { "en": "Teaching with digital means" }, "note": "As declared." }
    /// ```
    Category: CategoryId,
    /// A kind of activity.
    ///
    /// ```json
    /// { "id": "workshop", "name": { "en": "Workshop", "fr": "Atelier" } }
    /// ```
    ActivityKind: ActivityKindId,
    /// What a person does in an activity.
    ///
    /// ```json
    /// { "id": "speaker", "name": { "en": "Speaker" } }
    /// ```
    Role: RoleId,
    /// A kind of evidence.
    ///
    /// ```json
    /// { "id": "reflection", "name": { "en": "Written reflection" } }
    /// ```
    Evidence: EvidenceId,
    /// A class of licence.
    ///
    /// ```json
    /// { "id": "provisional", "name": { "en": "Provisional licence" }, "note": "Held for the first two years." }
    /// ```
    LicenceClass: LicenceClassId,
    /// Something else that rules ask for and records state: an endorsement, an award, a kind of absence or grant,
    /// a position, a test or a block of one, or a name in a record's `facts`.
    ///
    /// ```json
    /// { "id": "maternity-leave", "name": { "en": "Maternity leave" } }
    /// ```
    Fact: FactId,
}
