//! [`Quantity`]: an amount that a rule states or works out.

use serde::Serialize;
use serde_json::Value;

use super::{Measure, PersonCondition};
use crate::amount::{Amount, Share};
use crate::document::{Place, Problems, Read, document};
use crate::id::RequirementId;

/// An amount that a rule states or works out. A plain amount may be written as a number: `100` or `"22.5"`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Quantity {
    /// As stated.
    Fixed(Amount),
    /// Worked out.
    Worked(Box<WorkedQuantity>),
}

document! {
    /// An amount that a rule works out.
    pub union WorkedQuantity {
        /// A share of what another requirement asks for, after that one has been adjusted.
        Share {
            /// The share.
            share: Share,
            /// The requirement; it stands earlier in the rule set.
            of: RequirementId,
        },
        /// A table: the last row that the measure reaches.
        Steps {
            /// The measure.
            measure: Measure,
            /// The rows, from the smallest measure to the largest; below the first row the amount is zero.
            rows: Vec<QuantityStep>,
        },
        /// In proportion to a measure.
        Scaled {
            /// The amount for the whole of `over`.
            amount: Amount,
            /// The measure.
            measure: Measure,
            /// The measure for which the whole amount is asked; more than that does not raise it.
            over: Amount,
        },
        /// The first case that fits the person.
        When {
            /// The cases, in order.
            cases: Vec<QuantityCase>,
            /// What holds where none fits.
            otherwise: Quantity,
        },
    }
}

document! {
    /// A row of a table.
    #[derive(Copy)]
    pub struct QuantityStep {
        /// The least measure that reaches this row.
        at_least: Amount,
        /// The amount.
        amount: Amount,
    }
}

document! {
    /// A case of a choice.
    pub struct QuantityCase {
        /// Whom it fits.
        when: PersonCondition,
        /// The amount.
        amount: Quantity,
    }
}

impl Read for Quantity {
    fn read(value: &Value, place: Place<'_>, found: &mut Problems) -> Option<Self> {
        if value.is_object() {
            WorkedQuantity::read(value, place, found).map(|worked| Self::Worked(Box::new(worked)))
        } else {
            Amount::read(value, place, found).map(Self::Fixed)
        }
    }
}
