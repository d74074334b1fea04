//! A population: who is counted where needs are compiled and targets are watched.
//!
//! Teachers come as JSON Lines, a [`TeacherProfile`] a line; where they work is said once, in [`Places`]. The two are
//! apart because a school changes its cluster more seldom than a teacher the school, and because both are kept by
//! different offices.

mod administration;
mod chains;
mod places;
mod profile;
mod reading;
mod summary;
mod terms;

pub use administration::Administration;
pub use places::{AdministrativePlace, Places};
pub use profile::{Gap, HeldLevel, HeldQualification, TeacherProfile, TrainingTaken};
pub use reading::{LinesRead, RefusedLine, RepeatedPerson};
pub use summary::{SummaryOf, UsedFramework};
pub use terms::{PopulationTerms, QualificationLevel, TeacherKind};

pub(crate) use reading::{Terms, each_profile, not_decimal};
pub(crate) use summary::merged;
