//! `cpd-core` for Kotlin, on the JVM and on Android.
//!
//! This crate holds no logic. It shows uniffi the types of the core through mirrors: declarations from which code for
//! the core's own type is generated. A field or a variant that the core gains and its mirror lacks does not compile,
//! and `tests/mirrors.rs` holds their documentation to the core's, from which the KDoc is made.
//!
//! Facts go in as JSON text, because a record is a document that the host stores and sends. Answers come out typed,
//! or as JSON text where they are to be stored or sent. The objects are [`Engine`], and
//! [`ProgrammeEngine`], [`AccreditationEngine`] and [`AllocationEngine`], whose answers are JSON text; everything else is copied.

mod accreditation;
mod allocation;
mod answer;
mod engine;
mod error;
mod programme;
mod reason;
mod text;

pub use accreditation::AccreditationEngine;
pub use allocation::AllocationEngine;
pub use engine::Engine;
pub use error::CpdError;
pub use programme::ProgrammeEngine;

uniffi::setup_scaffolding!();
