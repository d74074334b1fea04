//! The policies of allocation that come with the library, as data embedded at build time.

use crate::allocation::AllocationPolicy;
use crate::error::CpdError;

/// Id and text of each policy, in the order of the ids.
const EMBEDDED: &[(&str, &str)] = &[("lao-pdr", include_str!("../packs/lao-pdr/allocation.json"))];

/// The ids of the policies, in order.
pub fn ids() -> impl Iterator<Item = &'static str> {
    EMBEDDED.iter().map(|(id, _)| *id)
}

/// The JSON text of a policy.
///
/// # Errors
/// [`CpdError::InvalidArgument`] where there is none of that id.
pub fn json(id: &str) -> Result<&'static str, CpdError> {
    crate::edge::embedded("policy", EMBEDDED, id)
}

/// A policy, read and checked.
///
/// # Errors
/// [`CpdError::InvalidArgument`] where there is none of that id.
pub fn load(id: &str) -> Result<AllocationPolicy, CpdError> {
    AllocationPolicy::from_json(json(id)?)
}
