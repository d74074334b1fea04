//! [`Rulebook`]: a programme together with the frameworks that it uses.

use std::cmp::Reverse;

use crate::assessment::misfits;
use crate::calendar::Date;
use crate::document::Problems;
use crate::error::{CpdError, DocumentKind};
use crate::framework::{Framework, contradictions, in_force};
use crate::id::FrameworkId;
use crate::order::sorted_by_key;
use crate::programme::Programme;
use crate::{monitor, needs};

/// A programme with its frameworks, checked against each other: what every question about a cycle, an assessment, needs
/// or targets is asked of.
#[derive(Debug, Clone)]
pub struct Rulebook {
    programme: Programme,
    frameworks: Vec<Framework>,
}

impl Rulebook {
    /// Puts a programme and frameworks together.
    ///
    /// # Errors
    /// [`CpdError::InvalidDocument`] about the frameworks, where they contradict each other, and about the programme,
    /// where it names a framework that is not given or a part that its framework does not have.
    pub fn new(programme: Programme, frameworks: Vec<Framework>) -> Result<Self, CpdError> {
        contradictions(&frameworks).refuse(DocumentKind::Framework)?;
        let mut found = Problems::default();
        let known: Vec<&str> = frameworks.iter().map(|framework| framework.id.as_str()).collect();
        for (index, assessment) in programme.assessments.iter().enumerate() {
            let id = assessment.framework.as_str();
            if !known.contains(&id) {
                let pointer = format!("/assessments/{index}/framework");
                found.unknown_in("list of frameworks", pointer, "framework", id, &known);
            }
            let versions = frameworks.iter().filter(|framework| framework.id == assessment.framework);
            misfits(assessment, &format!("/assessments/{index}"), versions, &mut found);
        }
        needs::framework_problems(&programme, &frameworks, &mut found);
        monitor::framework_problems(&programme, &frameworks, &mut found);
        found.refuse(DocumentKind::Programme)?;
        Ok(Self { programme, frameworks })
    }

    /// The programme.
    #[must_use]
    pub fn programme(&self) -> &Programme {
        &self.programme
    }

    /// The frameworks.
    pub fn frameworks(&self) -> impl Iterator<Item = &Framework> + Clone {
        self.frameworks.iter()
    }

    /// The version of a framework that is in force on a day; where none is, the last one that was, else the first that
    /// will be.
    #[must_use]
    pub fn framework_on(&self, id: &FrameworkId, on: Date) -> Option<&Framework> {
        in_force(self.frameworks(), id, on)
    }

    /// The versions of a framework, from the last one to come into force.
    #[must_use]
    pub fn versions(&self, id: &FrameworkId) -> Vec<&Framework> {
        let versions = self.frameworks().filter(|framework| framework.id == *id);
        sorted_by_key(versions.collect(), |framework| Reverse(framework.from))
    }

    /// A framework, in the version that was given first.
    #[must_use]
    pub fn framework(&self, id: &FrameworkId) -> Option<&Framework> {
        self.frameworks.iter().find(|framework| framework.id == *id)
    }
}
