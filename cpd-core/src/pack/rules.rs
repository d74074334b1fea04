//! The rules for credit: [`RuleSet`] and its parts, in the order in which a statement applies them.

use super::{ActivityCondition, Basis, PersonCondition, Quantity};
use crate::amount::{Amount, Rounding};
use crate::calendar::{Date, Duration, MonthDay};
use crate::document::document;
use crate::id::{CategoryId, EvidenceId, FactId, LicenceClassId, RequirementId, RuleId, RuleSetId, UnitId};
use crate::locale::Text;

document! {
    /// The dated versions of the rules for credit.
    pub struct CreditRules {
        /// Which day of a period decides the version that governs it.
        governed_by: GovernedBy,
        /// The versions, from the oldest to the newest, without gaps or overlaps.
        rule_sets: Vec<RuleSet>,
    }
}

document! {
    /// Which day of a period decides the rule set that governs it.
    #[derive(Copy)]
    pub choice GovernedBy {
        /// The period's first day.
        PeriodStart,
        /// The period's last day, before any extension.
        PeriodEnd,
    }
}

document! {
    /// The rules of one span of time.
    pub struct RuleSet {
        /// Its id.
        id: RuleSetId,
        /// The first day on which it is in force; left out: ever since.
        from: Option<Date> = default,
        /// The last day on which it is in force; left out: until further notice.
        until: Option<Date> = default,
        /// The unit of every amount of these rules.
        unit: UnitId,
        /// The classes of licence that have a period of their own; left out: all. Where a person holds several,
        /// the one issued first sets the period, and the requirement is one total.
        licence_classes: Vec<LicenceClassId> = default,
        /// The period.
        period: PeriodRule,
        /// Absences that move the period's end.
        absences: Vec<AbsenceExtension> = default,
        /// Changes that the authority can grant.
        grants: Vec<GrantRule> = default,
        /// Who is not asked for credits, in order: the first that fits decides.
        releases: Vec<Release> = default,
        /// Which activities count.
        eligibility: Vec<Eligibility> = default,
        /// What other units are worth.
        conversions: Vec<Conversion> = default,
        /// Activities that are worth a multiple; the first that fits applies.
        multipliers: Vec<Multiplier> = default,
        /// How the amount of an activity is rounded; left out: not at all.
        rounding: Option<Rounding> = default,
        /// Activities that count once for an event.
        once: Vec<OnceRule> = default,
        /// How activities are put into categories; left out: as the record says.
        categories: Vec<CategoryRule> = default,
        /// The most that counts.
        caps: Vec<Cap> = default,
        /// What the period asks for.
        requirements: Vec<Requirement>,
        /// How requirements are fitted to the person, in order.
        adjustments: Vec<Adjustment> = default,
        /// What can be carried into the next period; left out: nothing.
        carry_over: Option<CarryOver> = default,
        /// What follows a period that ended short, in order; left out: the rules say nothing of it, and the next
        /// period begins.
        afterwards: Vec<AfterPeriod> = default,
        /// How long records are kept.
        retention: Option<Retention> = default,
        /// What the rule set as a whole rests on.
        basis: Basis,
    }
}

document! {
    /// When periods begin and end. Each period begins on the day after the one before.
    pub struct PeriodRule {
        /// The first day of the first period.
        start: PeriodStart,
        /// How long a period lasts.
        length: Duration,
        /// Where it ends.
        end: PeriodEnd,
        /// What this rests on.
        basis: Basis,
    }
}

document! {
    /// The first day of the first period.
    #[derive(Copy)]
    pub union PeriodStart {
        /// The day on which the licence was issued.
        Issue {},
        /// The first such day of the year on or after the day of issue.
        NextDay {
            /// The day.
            day: MonthDay,
        },
        /// The last such day of the year on or before the day of issue.
        LastDay {
            /// The day.
            day: MonthDay,
        },
    }
}

document! {
    /// The last day of a period.
    #[derive(Copy)]
    pub union PeriodEnd {
        /// When its length is over.
        Length {},
        /// The first last day of the month before the person's month of birth on which its length is over.
        MonthBeforeBirthMonth {},
    }
}

document! {
    /// Absences that move the period's end by their own length.
    pub struct AbsenceExtension {
        /// Its id.
        id: RuleId,
        /// How it is called.
        name: Text,
        /// The kinds of absence.
        absences: Vec<FactId>,
        /// The shortest absence that counts.
        at_least: Option<Duration> = default,
        /// The most that one absence moves the end.
        at_most: Option<Duration> = default,
        /// What this rests on.
        basis: Basis,
    }
}

document! {
    /// A change that the authority can grant to a person.
    pub struct GrantRule {
        /// Its id.
        id: RuleId,
        /// How it is called.
        name: Text,
        /// The kind of grant, as records name it.
        grant: FactId,
        /// What it changes.
        effect: GrantEffect,
        /// It must be asked for within this time before the period's end, and not after it; left out: at any time.
        asked_within: Option<Duration> = default,
        /// What this rests on.
        basis: Basis,
    }
}

document! {
    /// What a grant changes.
    pub union GrantEffect {
        /// The period ends later, by the time that the grant states.
        Extends {},
        /// A requirement asks for less, by the amount that the grant states.
        Reduces {
            /// The requirement.
            requirement: RequirementId,
        },
        /// Nothing is asked for in the period.
        Waives {},
    }
}

document! {
    /// Somebody who is not asked for credits.
    pub struct Release {
        /// Its id.
        id: RuleId,
        /// How it is called.
        name: Text,
        /// Whom it fits.
        when: PersonCondition,
        /// What it means.
        outcome: ReleaseOutcome,
        /// What this rests on.
        basis: Basis,
    }
}

document! {
    /// What a release means.
    #[derive(Copy)]
    pub choice ReleaseOutcome {
        /// The rules ask for nothing.
        Exempt,
        /// The whole requirement is met.
        DeemedMet,
        /// The licence is not in use.
        Inactive,
    }
}

document! {
    /// A test that activities must pass in order to count.
    pub struct Eligibility {
        /// Its id.
        id: RuleId,
        /// What it asks for, in a few words.
        name: Text,
        /// The activities that it is about; left out: all.
        of: Option<ActivityCondition> = default,
        /// The test.
        test: EligibilityTest,
        /// What this rests on.
        basis: Basis,
    }
}

document! {
    /// A test of an activity.
    pub union EligibilityTest {
        /// It does not count.
        Excluded {},
        /// It was accredited on each of its days.
        Accredited {},
        /// It is documented by every one of these.
        Evidence {
            /// The evidence.
            evidence: Vec<EvidenceId>,
        },
        /// It is at least so long, in the unit of the rules.
        AtLeast {
            /// The least amount.
            amount: Amount,
        },
        /// It was not used for another period or purpose.
        Unused {},
    }
}

document! {
    /// What one of a unit is worth in the unit of the rules.
    pub struct Conversion {
        /// Its id.
        id: RuleId,
        /// The unit of the record.
        unit: UnitId,
        /// What one of it is worth.
        rate: Amount,
        /// What this rests on.
        basis: Basis,
    }
}

document! {
    /// Activities that are worth a multiple.
    pub struct Multiplier {
        /// Its id.
        id: RuleId,
        /// How it is called.
        name: Text,
        /// The activities.
        of: ActivityCondition,
        /// The factor.
        times: Amount,
        /// What this rests on.
        basis: Basis,
    }
}

document! {
    /// Activities of which only the first of a period counts for each event that the record names.
    pub struct OnceRule {
        /// Its id.
        id: RuleId,
        /// How it is called.
        name: Text,
        /// The activities.
        of: ActivityCondition,
        /// What this rests on.
        basis: Basis,
    }
}

document! {
    /// Puts activities into a category. An activity belongs to every category whose rule fits.
    pub struct CategoryRule {
        /// Its id.
        id: RuleId,
        /// The category.
        category: CategoryId,
        /// The activities.
        of: ActivityCondition,
        /// What this rests on.
        basis: Basis,
    }
}

document! {
    /// The most that counts of some activities. What lies beyond it is cut from the latest activities.
    pub struct Cap {
        /// Its id.
        id: RuleId,
        /// How it is called.
        name: Text,
        /// The activities; left out: all.
        of: Option<ActivityCondition> = default,
        /// The most that counts.
        limit: Quantity,
        /// Of what.
        per: CapPer,
        /// What this rests on.
        basis: Basis,
    }
}

document! {
    /// What a cap is counted over.
    #[derive(Copy)]
    pub choice CapPer {
        /// The period.
        Period,
        /// Each event that the record names, such as one mentee; an activity without one stands for itself.
        Event,
        /// Each activity.
        Activity,
    }
}

document! {
    /// What a period asks for.
    pub struct Requirement {
        /// Its id.
        id: RequirementId,
        /// How it is called.
        name: Text,
        /// The amount.
        amount: Quantity,
        /// The categories whose activities count towards it; left out: every activity that counts.
        categories: Vec<CategoryId> = default,
        /// Whom it is asked of; left out: everybody.
        when: Option<PersonCondition> = default,
        /// What this rests on.
        basis: Basis,
    }
}

document! {
    /// Fits a requirement to the person.
    pub struct Adjustment {
        /// Its id.
        id: RuleId,
        /// How it is called.
        name: Text,
        /// The requirement.
        requirement: RequirementId,
        /// Whom it fits; left out: everybody.
        when: Option<PersonCondition> = default,
        /// The amount that is asked for instead.
        amount: Quantity,
        /// What this rests on.
        basis: Basis,
    }
}

document! {
    /// What can be carried into the next period: what is more than the period asks for, as far as it was earned in
    /// the window, up to the limit.
    pub struct CarryOver {
        /// Its id.
        id: RuleId,
        /// How it is called.
        name: Text,
        /// The requirement whose excess it is, and that it serves in the next period.
        requirement: RequirementId,
        /// The last part of the period, in which it must have been earned; left out: all of it.
        window: Option<Duration> = default,
        /// The most; left out: no limit.
        limit: Option<Amount> = default,
        /// What this rests on.
        basis: Basis,
    }
}

document! {
    /// A stage after a period that ended short.
    pub struct AfterPeriod {
        /// Its id.
        id: RuleId,
        /// How it is called.
        name: Text,
        /// What the statement says in this stage.
        outcome: AfterOutcome,
        /// How long it lasts; left out: for good.
        lasts: Option<Duration> = default,
        /// What this rests on.
        basis: Basis,
    }
}

document! {
    /// What a stage after a period means. Until it has lapsed, what is earned still counts for the period that ended
    /// short, as far as that lacks it.
    #[derive(Copy)]
    pub choice AfterOutcome {
        /// Time without any effect on the licence.
        Grace,
        /// The licence goes on under a condition.
        Conditional,
        /// The licence is not in use.
        Inactive,
        /// The licence is lost.
        Lapsed,
    }
}

document! {
    /// How long the records of a period are kept.
    pub struct Retention {
        /// Its id.
        id: RuleId,
        /// How long after the period's end.
        after_period: Duration,
        /// What this rests on.
        basis: Basis,
    }
}
