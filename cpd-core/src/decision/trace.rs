//! [`Trace`]: the tree of facts that led to an answer.

use serde::Serialize;

use super::Reason;
use crate::id::SourceId;

/// A fact, the rule of the pack that it rests on, and the facts that it follows from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Trace {
    /// The fact.
    pub reason: Reason,
    /// The rule's place in the pack, as a JSON Pointer (RFC 6901).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pointer: Option<String>,
    /// The pack's sources for the rule.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<SourceId>,
    /// The facts that this one follows from.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub children: Vec<Trace>,
}
