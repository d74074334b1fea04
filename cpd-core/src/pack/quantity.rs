//! [`Quantity`]: an amount that a rule states or works out.

use serde::Serialize;
use serde_json::Value;

use super::{Measure, PersonCondition};
use crate::amount::{Amount, Rounding, Share};
use crate::document::{Place, Problems, Read, Visitor, Walk, document};
use crate::id::{LicenceClassId, RequirementId};

/// An amount that a rule states, written as a plain amount, or works out, written as an object.
///
/// ```json
/// 22.5
/// ```
///
/// ```json
/// { "kind": "each", "amount": 20, "measure": { "kind": "years" } }
/// ```
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
        /// A share of what a requirement of the rule set asks for, after that one has been adjusted. In the amount
        /// of a requirement it is one that stands earlier in the rule set; in an adjustment it is such a one, or
        /// the requirement itself as it stands by then.
        ///
        /// ```json
        /// { "kind": "share", "share": "15%", "of": "total" }
        /// ```
        Share {
            /// The share.
            share: Share,
            /// The requirement.
            of: RequirementId,
        },
        /// A table: the amount of the last row that the measure reaches.
        ///
        /// ```json
        /// {
        ///   "kind": "steps", "measure": { "kind": "serviceDays" },
        ///   "rows": [{ "atLeast": 40, "amount": 10 }, { "atLeast": 80, "amount": 15 }]
        /// }
        /// ```
        Steps {
            /// The measure.
            measure: Measure,
            /// The rows, from the smallest measure to the largest; below the first row the amount is zero.
            rows: Vec<QuantityStep>,
        },
        /// In proportion to a measure.
        ///
        /// ```json
        /// {
        ///   "kind": "scaled", "amount": 100,
        ///   "measure": { "kind": "practisingYears", "days": 90, "employers": "one" }, "over": 5
        /// }
        /// ```
        Scaled {
            /// The amount for the whole of `over`.
            amount: Quantity,
            /// The measure.
            measure: Measure,
            /// The measure for which the whole amount is asked; more than that does not raise it.
            over: Amount,
        },
        /// So much for each of a measure, without an upper end.
        ///
        /// ```json
        /// { "kind": "each", "amount": 20, "measure": { "kind": "years" } }
        /// ```
        Each {
            /// The amount for each.
            amount: Amount,
            /// The measure.
            measure: Measure,
        },
        /// Several amounts together.
        ///
        /// ```json
        /// {
        ///   "kind": "sum",
        ///   "of": [
        ///     10,
        ///     { "kind": "each", "amount": 20, "measure": { "kind": "positionYears", "positions": ["teacher"] } }
        ///   ]
        /// }
        /// ```
        Sum {
            /// The amounts.
            of: Vec<Quantity>,
        },
        /// The greatest of several amounts; so also: one amount, but no less than another.
        ///
        /// ```json
        /// {
        ///   "kind": "greatest",
        ///   "of": [6, { "kind": "scaled", "amount": 30, "measure": { "kind": "employedShare" }, "over": 1 }]
        /// }
        /// ```
        Greatest {
            /// The amounts.
            of: Vec<Quantity>,
        },
        /// The least of several amounts; so also: one amount, but no more than another.
        ///
        /// ```json
        /// { "kind": "least", "of": [60, { "kind": "each", "amount": 20, "measure": { "kind": "years" } }] }
        /// ```
        Least {
            /// The amounts.
            of: Vec<Quantity>,
        },
        /// An amount, rounded.
        ///
        /// ```json
        /// {
        ///   "kind": "rounded", "rounding": { "to": "whole", "direction": "up" },
        ///   "of": { "kind": "scaled", "amount": 100, "measure": { "kind": "heldShare" }, "over": 1 }
        /// }
        /// ```
        Rounded {
            /// The amount.
            of: Quantity,
            /// How.
            rounding: Rounding,
        },
        /// What the licences that the person holds ask for.
        ///
        /// ```json
        /// {
        ///   "kind": "licences", "combine": "highest",
        ///   "classes": [
        ///     { "classes": ["teacher"], "amount": 150 },
        ///     { "classes": ["principal", "counsellor"], "amount": 200 }
        ///   ]
        /// }
        /// ```
        Licences {
            /// The amount for each class; a class that is not named asks for nothing.
            classes: Vec<LicenceAmount>,
            /// What several licences ask for.
            combine: Combine,
        },
        /// The first case that fits the person.
        ///
        /// ```json
        /// {
        ///   "kind": "when",
        ///   "cases": [{ "when": { "kind": "fact", "fact": "rank", "values": ["principal"] }, "amount": 80 }],
        ///   "otherwise": 60
        /// }
        /// ```
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
    ///
    /// ```json
    /// { "atLeast": 80, "amount": 15 }
    /// ```
    #[derive(Copy)]
    pub struct QuantityStep {
        /// The least measure that reaches this row.
        at_least: Amount,
        /// The amount.
        amount: Amount,
    }
}

document! {
    /// What a licence of some classes asks for.
    ///
    /// ```json
    /// { "classes": ["principal", "counsellor"], "amount": 200 }
    /// ```
    pub struct LicenceAmount {
        /// The classes; a person who holds several of them is asked once.
        classes: Vec<LicenceClassId>,
        /// The amount.
        amount: Quantity,
    }
}

document! {
    /// What several licences ask for together.
    #[derive(Copy)]
    pub choice Combine {
        /// The highest of their amounts.
        Highest,
        /// Each its amount, added up.
        Sum,
        /// The mean of the amounts of those classes that are named and held.
        Mean,
    }
}

document! {
    /// A case of a choice.
    ///
    /// ```json
    /// { "when": { "kind": "fact", "fact": "rank", "values": ["principal"] }, "amount": 80 }
    /// ```
    pub struct QuantityCase {
        /// Whom it fits.
        when: PersonCondition,
        /// The amount.
        amount: Quantity,
    }
}

impl Walk for Quantity {
    fn walk<'a>(&'a self, place: Place<'_>, visit: &mut Visitor<'_, 'a>) {
        visit(place, self);
        match self {
            Self::Fixed(amount) => amount.walk(place, visit),
            Self::Worked(worked) => worked.walk(place, visit),
        }
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
