//! The career pathway: levels, and what each step needs.

use super::{Basis, Measure, PersonCondition, Quantity};
use crate::amount::{Amount, Share};
use crate::calendar::Duration;
use crate::document::document;
use crate::id::{CareerLevelId, FactId, RuleId};
use crate::locale::Text;

document! {
    /// The levels of a career and the steps between them.
    ///
    /// ```json
    /// {
    ///   "level": "career-level",
    ///   "levels": [
    ///     { "id": "teacher", "name": { "en": "Teacher" } },
    ///     { "id": "expert", "name": { "en": "Expert teacher" } }
    ///   ],
    ///   "steps": [
    ///     {
    ///       "id": "to-expert", "name": { "en": "To expert teacher" }, "from": "teacher", "to": "expert",
    ///       "needs": [
    ///         {
    ///           "id": "five-years", "name": { "en": "Five years with a licence" },
    ///           "need": { "kind": "measured", "measure": { "kind": "licenceYears" }, "atLeast": 5 },
    ///           "basis": { "sources": ["s1"] }
    ///         }
    ///       ],
    ///       "basis": { "sources": ["s1"] }
    ///     }
    ///   ]
    /// }
    /// ```
    pub struct Career {
        /// The fact of a record that names the person's level by its id.
        level: FactId,
        /// The levels, from the first to the last.
        levels: Vec<CareerLevel>,
        /// The steps.
        steps: Vec<CareerStep>,
    }
}

document! {
    /// A level of a career.
    ///
    /// ```json
    /// { "id": "expert", "name": { "en": "Expert teacher" } }
    /// ```
    pub struct CareerLevel {
        /// Its id.
        id: CareerLevelId,
        /// How it is called.
        name: Text,
        /// What a reader should know of it.
        note: Option<String> = default,
    }
}

document! {
    /// A step to a level.
    ///
    /// ```json
    /// {
    ///   "id": "to-expert", "name": { "en": "To expert teacher" }, "from": "teacher", "to": "expert",
    ///   "needs": [
    ///     {
    ///       "id": "credits", "name": { "en": "A complete period" }, "need": { "kind": "periodComplete" },
    ///       "basis": { "sources": ["s1"] }
    ///     }
    ///   ],
    ///   "basis": { "sources": ["s1"] }
    /// }
    /// ```
    pub struct CareerStep {
        /// Its id.
        id: RuleId,
        /// How it is called.
        name: Text,
        /// The level that it starts from; left out: any below `to`.
        from: Option<CareerLevelId> = default,
        /// The level that it leads to.
        to: CareerLevelId,
        /// What it needs: every one of these.
        needs: Vec<CareerNeed>,
        /// What this rests on.
        basis: Basis,
    }
}

document! {
    /// Something that a step needs.
    ///
    /// ```json
    /// {
    ///   "id": "moderator-test", "name": { "en": "Qualification test" },
    ///   "need": {
    ///     "kind": "test", "test": "qualification-test",
    ///     "blocks": [{ "block": "subject", "share": "60%" }, { "block": "methods", "share": "40%" }]
    ///   },
    ///   "unless": { "kind": "measured", "measure": { "kind": "factAmount", "fact": "years" }, "atLeast": 30 },
    ///   "basis": { "assumed": true }
    /// }
    /// ```
    pub struct CareerNeed {
        /// Its id.
        id: RuleId,
        /// How it is called.
        name: Text,
        /// What is needed.
        need: CareerNeedKind,
        /// Who does not need it; left out: everybody needs it.
        unless: Option<PersonCondition> = default,
        /// What this rests on.
        basis: Basis,
    }
}

document! {
    /// What a step of a career needs.
    pub union CareerNeedKind {
        /// The period of the credit rules is complete, or nothing is asked for in it.
        PeriodComplete {},
        /// An amount of credit that counts in the period, under its rules.
        ///
        /// ```json
        /// { "kind": "credit", "amount": 60 }
        /// ```
        Credit {
            /// The amount.
            amount: Quantity,
        },
        /// A measure of the person's history, such as years of service.
        ///
        /// ```json
        /// { "kind": "measured", "measure": { "kind": "licenceYears", "classes": ["teacher"] }, "atLeast": 5 }
        /// ```
        Measured {
            /// The measure.
            measure: Measure,
            /// The least.
            at_least: Amount,
        },
        /// A fact of the record has one of these values, such as an assessed level.
        ///
        /// ```json
        /// { "kind": "fact", "fact": "assessed-level", "values": ["high", "very-high"] }
        /// ```
        Fact {
            /// The fact.
            fact: FactId,
            /// The values.
            values: Vec<String>,
        },
        /// An award or certificate.
        ///
        /// ```json
        /// { "kind": "award", "awards": ["masters-degree", "doctorate"] }
        /// ```
        Award {
            /// One of these.
            awards: Vec<FactId>,
        },
        /// A test of which every block is passed.
        ///
        /// ```json
        /// {
        ///   "kind": "test", "test": "qualification-test",
        ///   "blocks": [{ "block": "subject", "share": "60%" }, { "block": "methods", "share": "40%" }],
        ///   "valid": { "years": 3 }
        /// }
        /// ```
        Test {
            /// The test.
            test: FactId,
            /// The blocks.
            blocks: Vec<TestBlock>,
            /// How long a result is valid; left out: for good.
            valid: Option<Duration> = default,
        },
    }
}

document! {
    /// A block of a test.
    ///
    /// ```json
    /// { "block": "subject", "share": "60%" }
    /// ```
    pub struct TestBlock {
        /// The block.
        block: FactId,
        /// The least part of its points.
        share: Share,
    }
}
