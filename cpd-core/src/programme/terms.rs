//! The words of a programme.

use crate::document::document;
use crate::id::{ActivityKindId, FactId, PlaceLevelId, RoleId};
use crate::locale::Text;
use crate::pack::Basis;

document! {
    /// Somebody who acts in the programme.
    ///
    /// ```json
    /// { "id": "principal", "name": { "en": "Principal" } }
    /// ```
    pub struct ProgrammeRole {
        /// Its id.
        id: RoleId,
        /// What it is called.
        name: Text,
        /// The level of the administration that it works at; left out: none in particular.
        place: Option<PlaceLevelId> = default,
        /// What a reader should know of it.
        note: Option<String> = default,
    }
}

document! {
    /// A kind of activity of the catalogue.
    ///
    /// ```json
    /// {
    ///   "id": "learning-circle", "name": { "en": "Learning circle" }, "mode": "peer", "places": ["school"],
    ///   "facilitators": ["principal"], "basis": { "assumed": true, "note": "The place." }
    /// }
    /// ```
    pub struct ProgrammeActivity {
        /// Its id; the pack for credit uses the same.
        id: ActivityKindId,
        /// What it is called.
        name: Text,
        /// How one learns in it.
        mode: ActivityMode,
        /// At which levels it is held; left out: any.
        places: Vec<PlaceLevelId> = default,
        /// Who may facilitate it; left out: nobody has to.
        facilitators: Vec<RoleId> = default,
        /// What a reader should know of it.
        note: Option<String> = default,
        /// What this rests on.
        basis: Basis,
    }
}

document! {
    /// How one learns in an activity.
    #[derive(Copy)]
    pub choice ActivityMode {
        /// Alone, with materials.
        SelfStudy,
        /// With colleagues.
        Peer,
        /// With somebody who supports: a coach, a mentor.
        Coached,
        /// In a formal training, which is to be followed up.
        Training,
        /// In a course that leads to a qualification, which is a formal training as well.
        Course,
        /// In a project of one's own with stages.
        Project,
    }
}

impl ActivityMode {
    /// Whether it is a formal training.
    #[must_use]
    pub fn is_formal(self) -> bool {
        matches!(self, Self::Training | Self::Course)
    }
}

document! {
    /// A kind of leave.
    ///
    /// ```json
    /// { "id": "maternity-leave", "name": { "en": "Maternity leave" } }
    /// ```
    pub struct LeaveKind {
        /// Its id.
        id: FactId,
        /// What it is called.
        name: Text,
        /// What a reader should know of it.
        note: Option<String> = default,
    }
}

document! {
    /// A level of the administration.
    ///
    /// ```json
    /// { "id": "district", "name": { "en": "District" } }
    /// ```
    pub struct PlaceLevel {
        /// Its id.
        id: PlaceLevelId,
        /// What it is called.
        name: Text,
        /// What a reader should know of it.
        note: Option<String> = default,
    }
}
