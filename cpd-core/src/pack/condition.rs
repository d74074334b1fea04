//! Conditions of rules: on the person, and on an activity.

use crate::amount::{Amount, Share};
use crate::calendar::Duration;
use crate::document::document;
use crate::id::{ActivityKindId, CategoryId, EvidenceId, FactId, LicenceClassId, RoleId, UnitId};

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
        /// The person was employed in one of these positions on some day of the span.
        Position {
            /// The positions; left out: any employment.
            positions: Vec<FactId> = default,
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
    /// A number that the person's history gives. The span is the period, or the year of it that a requirement asks
    /// something in.
    ///
    /// ```json
    /// { "kind": "presentShare", "absences": ["maternity-leave", "illness"], "moreThan": { "months": 3 } }
    /// ```
    pub union Measure {
        /// School years that begin in the span and in which the person practised. A school year that is not over
        /// on the date of the question counts as practised, and so does every year where the record states no service.
        PractisingYears {
            /// The least days of service that make a practising year.
            days: u32,
            /// Whose days are added up.
            employers: MeasureEmployers,
        },
        /// Days of service in the school years that begin in the span; zero where the record states no service.
        ServiceDays {
            /// Instead of the span, its last part; it may be longer than the span and reach back before it.
            last: Option<Duration> = default,
        },
        /// A fact of the record that is an amount; zero where the record does not state it.
        FactAmount {
            /// The fact.
            fact: FactId,
        },
        /// The part of a full load that the person worked, as the mean over the days of the span: 1 where the record
        /// states no employment. Loads of several employments are added up, to 1 at most.
        EmployedShare {},
        /// The part of the span's days that the person was not absent.
        PresentShare {
            /// The kinds of absence that are looked at.
            absences: Vec<FactId>,
            /// Absences of no more than this, laid end to end from the first day away, are passed over; left out: none
            /// are.
            more_than: Option<Duration> = default,
        },
        /// The part of the span's days on which the person held a licence of one of these classes.
        HeldShare {
            /// The classes; left out: any.
            classes: Vec<LicenceClassId> = default,
        },
        /// The years of the span in which the person worked more in these positions than in others. A year in which no
        /// employment is stated counts for none.
        PositionYears {
            /// The positions.
            positions: Vec<FactId>,
            /// The least part of a full load that makes such a year, as the mean over its days; left out: any.
            least_load: Option<Share> = default,
        },
        /// The length of the span in years; a day that makes no month is a 365th.
        Years {
            /// Up to the day of the first such award in the span, where there is one; left out: to its end.
            until: Vec<FactId> = default,
        },
        /// The years from the first issue of a licence to the date of the question.
        LicenceYears {
            /// The classes; left out: any.
            classes: Vec<LicenceClassId> = default,
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
        /// The activity belongs to one of these categories: by the record, where a rule asks that decides whether it
        /// counts, what it is worth or which categories it has; by the rules for categories, where a threshold, a cap,
        /// a requirement or a carry-over asks.
        Category {
            /// The categories.
            categories: Vec<CategoryId>,
        },
        /// The activity is recorded in one of these units.
        Unit {
            /// The units.
            units: Vec<UnitId>,
        },
        /// The record shows every one of these pieces of evidence.
        Evidence {
            /// The evidence.
            evidence: Vec<EvidenceId>,
        },
        /// The record shows an accreditation of the activity, in force or not.
        ClaimsAccreditation {},
    }
}
