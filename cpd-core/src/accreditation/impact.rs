//! [`impact`]: whose statements a change of the registry changes, before it is made.

use super::credited::registered;
use super::registry::{AccreditationEvent, Registry};
use super::scheme::AccreditationScheme;
use crate::answer::answer;
use crate::calendar::Date;
use crate::count::plus;
use crate::credit::{Summary, summary};
use crate::document::{self, Problems, document};
use crate::error::{CpdError, DocumentKind};
use crate::id::{AccreditationId, PersonId};
use crate::pack::Pack;
use crate::person::TeacherRecord;
use crate::population::RefusedLine;
use crate::roster::Roster;

document! {
    /// Something that is about to happen to an accreditation.
    ///
    /// ```json
    /// { "accreditation": "AC-1", "event": { "kind": "withdrawn", "on": "2026-03-01", "reason": "It was not held." } }
    /// ```
    pub struct RegistryChange {
        /// The accreditation.
        accreditation: AccreditationId,
        /// What is to happen.
        event: AccreditationEvent,
    }
}

answer! {
    /// Whose statements a change of a registry changes.
    pub struct Impact {
        /// The statements that change, in the order of the population.
        pub changed: Vec<ChangedStatement>,
        /// How many do not.
        pub unchanged: u32,
        /// Lines that could not be read, or not be answered.
        pub refused: Vec<RefusedLine>,
    }

    /// A statement that changes.
    pub struct ChangedStatement {
        /// The number of the record's line, from 1.
        pub line: usize,
        /// The teacher.
        pub person: PersonId,
        /// What it comes to now.
        pub before: Summary,
        /// What it would come to.
        pub after: Summary,
    }
}

impl RegistryChange {
    /// Reads a change.
    ///
    /// # Errors
    /// [`CpdError::InvalidDocument`] with every problem at once.
    pub fn from_json(text: &str) -> Result<Self, CpdError> {
        document::read(DocumentKind::Registry, text, |_| Problems::default(), |_: &Self| Problems::default())
    }
}

/// Whose statements a change would change, with what they come to before and after it. Nothing is changed.
///
/// # Errors
/// [`CpdError::InvalidArgument`] where the registry does not have the accreditation, and [`CpdError::AmountOverflow`]
/// where there are too many records to count. A record that cannot be read keeps no other from being looked at.
pub fn impact(
    pack: &Pack,
    scheme: &AccreditationScheme,
    registry: &Registry,
    change: &RegistryChange,
    roster: Roster<'_>,
    on: Date,
) -> Result<Impact, CpdError> {
    let mut changed = registry.clone();
    let Some(one) = changed.accreditations.iter_mut().find(|one| one.id == change.accreditation) else {
        let known: Vec<&str> = registry.accreditations.iter().map(|one| one.id.as_str()).collect();
        return Err(CpdError::InvalidArgument {
            name: "accreditation".to_owned(),
            found: change.accreditation.to_string(),
            expected: format!("expected one of the registry: {}", known.join(", ")),
        });
    };
    one.events.push(change.event.clone());
    let mut answer = Impact { changed: Vec::new(), unchanged: 0, refused: Vec::new() };
    for (line, text) in roster.records() {
        let both = TeacherRecord::from_json_for(pack, text).and_then(|record| {
            let with = |registry: &Registry| summary(pack, &registered(scheme, registry, &record, on), on);
            Ok((with(registry)?, with(&changed)?))
        });
        match both {
            Ok((before, after)) if before == after => {
                answer.unchanged = plus(answer.unchanged, 1).map_err(|overflow| overflow.of("records"))?;
            }
            Ok((before, after)) => {
                let person = before.person.clone();
                answer.changed.push(ChangedStatement { line, person, before, after });
            }
            Err(error) => answer.refused.push(RefusedLine { line, error }),
        }
    }
    Ok(answer)
}
