//! Conditions of rules: on the person, and on an activity.

use crate::amount::Amount;
use crate::document::document;
use crate::id::{ActivityKindId, CategoryId, FactId, LicenceClassId, RoleId, UnitId};

document! {
    /// What must be true of a person.
    pub union PersonCondition {
        /// Every one of several conditions.
        All {
            /// The conditions.
            of: Vec<PersonCondition>,
        },
        /// At least one of several conditions.
        Any {
            /// The conditions.
            of: Vec<PersonCondition>,
        },
        /// The contrary of a condition.
        Not {
            /// The condition.
            of: Box<PersonCondition>,
        },
        /// The person holds a licence of one of these classes.
        LicenceClass {
            /// The classes.
            classes: Vec<LicenceClassId>,
        },
        /// A licence of the person carries one of these endorsements.
        Endorsement {
            /// The endorsements.
            endorsements: Vec<FactId>,
        },
        /// The person has received one of these awards.
        Award {
            /// The awards.
            awards: Vec<FactId>,
            /// When.
            window: Window,
        },
        /// A measure of the person's history lies within bounds.
        Measured {
            /// The measure.
            measure: Measure,
            /// The least that fits.
            at_least: Option<Amount> = default,
            /// The first that no longer fits.
            below: Option<Amount> = default,
        },
        /// A fact of the record has one of these values.
        Fact {
            /// The fact.
            fact: FactId,
            /// The values.
            values: Vec<String>,
        },
    }
}

document! {
    /// When something must have happened.
    #[derive(Copy)]
    pub choice Window {
        /// Within the period.
        Period,
        /// At any time up to the date of the question.
        Ever,
    }
}

document! {
    /// A number that the person's history gives.
    pub union Measure {
        /// School years that begin in the period and in which the person practised. A school year that is not over
        /// on the date of the question counts as practised, and so does every year where the record states no service.
        PractisingYears {
            /// The least days of service that make a practising year.
            days: u32,
            /// Whose days are added up.
            employers: MeasureEmployers,
        },
        /// A fact of the record that is an amount; zero where the record does not state it.
        FactAmount {
            /// The fact.
            fact: FactId,
        },
    }
}

document! {
    /// Whose days of service are added up.
    #[derive(Copy)]
    pub choice MeasureEmployers {
        /// Those of one employer.
        One,
        /// Those of every employer.
        All,
    }
}

document! {
    /// What must be true of an activity.
    pub union ActivityCondition {
        /// Every one of several conditions.
        All {
            /// The conditions.
            of: Vec<ActivityCondition>,
        },
        /// At least one of several conditions.
        Any {
            /// The conditions.
            of: Vec<ActivityCondition>,
        },
        /// The contrary of a condition.
        Not {
            /// The condition.
            of: Box<ActivityCondition>,
        },
        /// The activity is of one of these kinds.
        Kind {
            /// The kinds.
            kinds: Vec<ActivityKindId>,
        },
        /// The person had one of these roles.
        Role {
            /// The roles.
            roles: Vec<RoleId>,
        },
        /// The record puts the activity into one of these categories.
        Category {
            /// The categories.
            categories: Vec<CategoryId>,
        },
        /// The activity is recorded in one of these units.
        Unit {
            /// The units.
            units: Vec<UnitId>,
        },
        /// The record shows an accreditation of the activity, in force or not.
        ClaimsAccreditation {},
    }
}
