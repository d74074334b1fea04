//! [`AccreditationRules`]: a scheme together with the frameworks that offerings can serve.

use super::scheme::AccreditationScheme;
use crate::document::Problems;
use crate::error::{CpdError, DocumentKind};
use crate::framework::{Framework, contradictions};

/// A scheme with its frameworks, checked against each other: what every question about accreditation is asked of.
#[derive(Debug, Clone)]
pub struct AccreditationRules {
    scheme: AccreditationScheme,
    frameworks: Vec<Framework>,
}

impl AccreditationRules {
    /// Puts a scheme and frameworks together.
    ///
    /// # Errors
    /// [`CpdError::InvalidDocument`] about the frameworks, where they contradict each other, and about the scheme, where
    /// it names a framework that is not given or a domain that its framework does not have.
    pub fn new(scheme: AccreditationScheme, frameworks: Vec<Framework>) -> Result<Self, CpdError> {
        contradictions(&frameworks).refuse(DocumentKind::Framework)?;
        let mut found = Problems::default();
        let known: Vec<&str> = frameworks.iter().map(|framework| framework.id.as_str()).collect();
        for (index, id) in scheme.frameworks.iter().enumerate() {
            if !known.contains(&id.as_str()) {
                let pointer = format!("/frameworks/{index}");
                found.unknown_in("list of frameworks", pointer, "framework", id.as_str(), &known);
            }
        }
        super::check::domains(&scheme, &frameworks, &mut found);
        found.refuse(DocumentKind::Scheme)?;
        Ok(Self { scheme, frameworks })
    }

    /// The scheme.
    #[must_use]
    pub fn scheme(&self) -> &AccreditationScheme {
        &self.scheme
    }

    /// The frameworks.
    pub fn frameworks(&self) -> impl Iterator<Item = &Framework> + Clone {
        self.frameworks.iter()
    }
}
