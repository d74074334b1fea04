//! Conditions of rules: on the person, and on an activity.

use crate::amount::{Amount, Share};
use crate::calendar::Duration;
use crate::document::document;
use crate::id::{ActivityKindId, CategoryId, EvidenceId, FactId, LicenceClassId, RoleId, UnitId};

document! {
    /// What must be true of a person.
    ///
    /// The span is the period; where a requirement asks something of each year, it is that year; for the length of
    /// a period it is the period's first day. What came after the span or after the date of the question is not
    /// looked at.
    pub union PersonCondition {
        /// Every one of several conditions.
        ///
        /// ```json
        /// {
        ///   "kind": "all",
        ///   "of": [
        ///     { "kind": "licenceClass", "classes": ["professional"] },
        ///     { "kind": "endorsement", "endorsements": ["bilingual"] }
        ///   ]
        /// }
        /// ```
        All {
            /// The conditions.
            of: Vec<PersonCondition>,
        },
        /// At least one of several conditions.
        ///
        /// ```json
        /// {
        ///   "kind": "any",
        ///   "of": [
        ///     { "kind": "fact", "fact": "standing", "values": ["retired"] },
        ///     { "kind": "measured", "measure": { "kind": "employedShare" }, "below": "1/2" }
        ///   ]
        /// }
        /// ```
        Any {
            /// The conditions.
            of: Vec<PersonCondition>,
        },
        /// The contrary of a condition.
        ///
        /// ```json
        /// { "kind": "not", "of": { "kind": "position", "positions": ["teacher"] } }
        /// ```
        Not {
            /// The condition.
            of: Box<PersonCondition>,
        },
        /// The person held a licence of one of these classes on some day of the span.
        ///
        /// ```json
        /// { "kind": "licenceClass", "classes": ["provisional", "initial"] }
        /// ```
        LicenceClass {
            /// The classes.
            classes: Vec<LicenceClassId>,
        },
        /// A licence that the person held on some day of the span carried one of these endorsements by its end.
        ///
        /// ```json
        /// { "kind": "endorsement", "endorsements": ["bilingual"] }
        /// ```
        Endorsement {
            /// The endorsements.
            endorsements: Vec<FactId>,
        },
        /// The person has received one of these awards.
        ///
        /// ```json
        /// { "kind": "award", "awards": ["masters-degree"], "window": "ever" }
        /// ```
        Award {
            /// The awards.
            awards: Vec<FactId>,
            /// When.
            window: Window,
        },
        /// A measure of the person's history lies within bounds.
        ///
        /// ```json
        /// { "kind": "measured", "measure": { "kind": "serviceDays" }, "atLeast": 40, "below": 80 }
        /// ```
        Measured {
            /// The measure.
            measure: Measure,
            /// The least that fits; left out: there is no least.
            at_least: Option<Amount> = default,
            /// The first that no longer fits; left out: there is none.
            below: Option<Amount> = default,
        },
        /// A fact of the record has one of these values. A fact that the record does not state has none.
        ///
        /// ```json
        /// { "kind": "fact", "fact": "employment", "values": ["casual", "part-time"] }
        /// ```
        Fact {
            /// The fact.
            fact: FactId,
            /// The values, letter by letter as records state them.
            values: Vec<String>,
        },
        /// The person was employed in one of these positions on some day of the span; nobody was whose record states no
        /// employments.
        ///
        /// ```json
        /// { "kind": "position", "positions": ["administrator"] }
        /// ```
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
    pub union Measure {
        /// School years that begin in the span and in which the person practised. A school year whose last day is still
        /// to come on the date of the question counts as practised, and so does every year where the record states no
        /// service.
        ///
        /// ```json
        /// { "kind": "practisingYears", "days": 90, "employers": "one" }
        /// ```
        PractisingYears {
            /// The least days of service that make a practising year.
            days: u32,
            /// Whose days are added up.
            employers: MeasureEmployers,
        },
        /// Days of service in the school years that begin in the span; zero where the record states no service.
        ///
        /// ```json
        /// { "kind": "serviceDays", "last": { "years": 5 } }
        /// ```
        ServiceDays {
            /// Instead of the span, its last part; it may be longer than the span and reach back before it. Left
            /// out: the span.
            last: Option<Duration> = default,
        },
        /// A fact of the record that is an amount; zero where the record does not state it.
        ///
        /// ```json
        /// { "kind": "factAmount", "fact": "hours-taught" }
        /// ```
        FactAmount {
            /// The fact.
            fact: FactId,
        },
        /// The part of a full load that the person worked, as the mean over the days of the span: 1 where the record
        /// has no list of employments, which is not an empty list. Loads of several employments are added up, to 1 at most.
        EmployedShare {},
        /// The part of the span's days that the person was not absent.
        ///
        /// ```json
        /// { "kind": "presentShare", "absences": ["maternity-leave", "illness"], "moreThan": { "months": 3 } }
        /// ```
        PresentShare {
            /// The kinds of absence that are looked at.
            absences: Vec<FactId>,
            /// Where the absences, laid end to end from the first day away, are no longer than this, they are
            /// passed over; where they are longer, each of their days counts. Left out: each of their days counts.
            more_than: Option<Duration> = default,
        },
        /// The part of the span's days on which the person held a licence of one of these classes.
        ///
        /// ```json
        /// { "kind": "heldShare", "classes": ["principal"] }
        /// ```
        HeldShare {
            /// The classes; left out: any.
            classes: Vec<LicenceClassId> = default,
        },
        /// The years of the span in which the person worked more in these positions than in others. A year in which no
        /// employment is stated counts for none.
        ///
        /// ```json
        /// { "kind": "positionYears", "positions": ["administrator"], "leastLoad": "50%" }
        /// ```
        PositionYears {
            /// The positions.
            positions: Vec<FactId>,
            /// The least part of a full load that makes such a year, as the mean over its days; left out: any.
            least_load: Option<Share> = default,
        },
        /// The length of the span in years; a day that makes no month is a 365th.
        ///
        /// ```json
        /// { "kind": "years", "until": ["doctorate"] }
        /// ```
        Years {
            /// Up to the day before the first such award in the span, where there is one; left out: to its end.
            until: Vec<FactId> = default,
        },
        /// The years from the first issue of a licence to the date of the question, or to the span's end where that is
        /// over, with both days; a day that makes no month is a 365th.
        ///
        /// ```json
        /// { "kind": "licenceYears", "classes": ["professional"] }
        /// ```
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
        ///
        /// ```json
        /// {
        ///   "kind": "all",
        ///   "of": [{ "kind": "kind", "kinds": ["conference"] }, { "kind": "role", "roles": ["speaker"] }]
        /// }
        /// ```
        All {
            /// The conditions.
            of: Vec<ActivityCondition>,
        },
        /// At least one of several conditions.
        ///
        /// ```json
        /// {
        ///   "kind": "any",
        ///   "of": [{ "kind": "kind", "kinds": ["course"] }, { "kind": "evidence", "evidence": ["transcript"] }]
        /// }
        /// ```
        Any {
            /// The conditions.
            of: Vec<ActivityCondition>,
        },
        /// The contrary of a condition.
        ///
        /// ```json
        /// { "kind": "not", "of": { "kind": "claimsAccreditation" } }
        /// ```
        Not {
            /// The condition.
            of: Box<ActivityCondition>,
        },
        /// The activity is of one of these kinds.
        ///
        /// ```json
        /// { "kind": "kind", "kinds": ["workshop", "course"] }
        /// ```
        Kind {
            /// The kinds.
            kinds: Vec<ActivityKindId>,
        },
        /// The person had one of these roles.
        ///
        /// ```json
        /// { "kind": "role", "roles": ["speaker", "panelist"] }
        /// ```
        Role {
            /// The roles.
            roles: Vec<RoleId>,
        },
        /// The activity belongs to one of these categories: by the record, where a rule asks that decides whether it
        /// counts, what it is worth or which categories it has; by the rules for categories, where a threshold, a cap,
        /// a requirement or a carry-over asks.
        ///
        /// ```json
        /// { "kind": "category", "categories": ["subject"] }
        /// ```
        Category {
            /// The categories.
            categories: Vec<CategoryId>,
        },
        /// The activity is recorded in one of these units.
        ///
        /// ```json
        /// { "kind": "unit", "units": ["semester-hour", "quarter-hour"] }
        /// ```
        Unit {
            /// The units.
            units: Vec<UnitId>,
        },
        /// The record shows every one of these pieces of evidence.
        ///
        /// ```json
        /// { "kind": "evidence", "evidence": ["published-article"] }
        /// ```
        Evidence {
            /// The evidence.
            evidence: Vec<EvidenceId>,
        },
        /// The record shows an accreditation of the activity, in force or not.
        ClaimsAccreditation {},
    }
}
