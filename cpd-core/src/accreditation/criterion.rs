//! [`Criterion`]: one thing that is asked, as data.

use super::scheme::Accreditable;
use crate::amount::Amount;
use crate::calendar::{Date, Duration};
use crate::document::document;
use crate::id::{
    CriterionId, DomainId, FactId, FollowUpKindId, FrameworkId, ProviderKindId, RoleId, RubricId,
    TrainerKindId,
};
use crate::locale::{Language, Text};
use crate::pack::Basis;

document! {
    /// One thing that is asked.
    ///
    /// ```json
    /// {
    ///   "id": "insurance", "name": { "en": "Private providers are insured" }, "of": ["provider"],
    ///   "from": "2021-02-08", "when": { "kind": "providerIs", "kinds": ["private"] },
    ///   "test": { "kind": "yes", "fact": "insured" }, "fix": { "en": "Take out insurance, and state it." },
    ///   "basis": { "sources": ["s1"] }
    /// }
    /// ```
    pub struct Criterion {
        /// Its id.
        id: CriterionId,
        /// What is asked.
        name: Text,
        /// Of what.
        of: Vec<Accreditable>,
        /// The first day on which a proposal that is filed has to meet it; left out: always.
        from: Option<Date> = default,
        /// The last such day; left out: until further notice.
        until: Option<Date> = default,
        /// How much depends on it; left out: without it there is no accreditation.
        severity: CriterionSeverity = default,
        /// Where it is asked; left out: everywhere.
        when: Option<CriterionTest> = default,
        /// What has to hold.
        test: CriterionTest,
        /// What settles it.
        fix: Text,
        /// What it rests on.
        basis: Basis,
    }
}

document! {
    /// How much depends on a criterion.
    #[derive(Copy, Default)]
    pub choice CriterionSeverity {
        /// Without it there is no accreditation.
        #[default]
        Required,
        /// It is wished for.
        Recommended,
    }
}

document! {
    /// What has to hold of a proposal.
    pub union CriterionTest {
        /// A fact is stated.
        ///
        /// ```json
        /// { "kind": "stated", "fact": "evaluation-plan" }
        /// ```
        Stated {
            /// The fact.
            fact: FactId,
        },
        /// A fact is `true`.
        ///
        /// ```json
        /// { "kind": "yes", "fact": "insured" }
        /// ```
        Yes {
            /// The fact.
            fact: FactId,
        },
        /// A fact is one of several options.
        ///
        /// ```json
        /// { "kind": "oneOf", "fact": "place-of-learning", "options": ["school", "cluster"] }
        /// ```
        OneOf {
            /// The fact.
            fact: FactId,
            /// The options.
            options: Vec<FactId>,
        },
        /// A number that every proposal states is neither too small nor too large.
        ///
        /// ```json
        /// { "kind": "number", "of": "groupSize", "atMost": 30 }
        /// ```
        Number {
            /// Which number.
            of: ProposalNumber,
            /// The least that will do; left out: any.
            at_least: Option<Amount> = default,
            /// The most that will do; left out: any.
            at_most: Option<Amount> = default,
        },
        /// A fact is a number that is neither too small nor too large.
        ///
        /// ```json
        /// { "kind": "factNumber", "fact": "staff", "atLeast": 3 }
        /// ```
        FactNumber {
            /// The fact.
            fact: FactId,
            /// The least that will do; left out: any.
            at_least: Option<Amount> = default,
            /// The most that will do; left out: any.
            at_most: Option<Amount> = default,
        },
        /// The provider is of one of several kinds.
        ///
        /// ```json
        /// { "kind": "providerIs", "kinds": ["ngo"] }
        /// ```
        ProviderIs {
            /// The kinds.
            kinds: Vec<ProviderKindId>,
        },
        /// The provider is accredited on the day of every session, as the registry says.
        ///
        /// ```json
        /// { "kind": "providerAccredited" }
        /// ```
        ProviderAccredited {},
        /// It is taught in one of several languages.
        ///
        /// ```json
        /// { "kind": "taughtIn", "languages": ["lo"] }
        /// ```
        TaughtIn {
            /// The languages.
            languages: Vec<Language>,
        },
        /// It serves so many indicators of a framework.
        ///
        /// ```json
        /// { "kind": "aligned", "framework": "lao-primary", "atLeast": 1 }
        /// ```
        Aligned {
            /// The framework.
            framework: FrameworkId,
            /// How many.
            at_least: u32,
            /// The domains that they belong to; left out: any.
            domains: Vec<DomainId> = default,
        },
        /// Sessions are given by trainers of some kinds, who are certified on the day.
        ///
        /// ```json
        /// { "kind": "deliveredBy", "kinds": ["lecturer", "provincial-trainer"], "certified": "stated" }
        /// ```
        DeliveredBy {
            /// The kinds.
            kinds: Vec<TrainerKindId>,
            /// What shows that they are certified; left out: nothing is asked.
            certified: Option<CertifiedBy> = default,
            /// Of whom in each session; left out: of every trainer.
            of: TrainersAsked = default,
        },
        /// The credit that is claimed is no more than the hours of learning are worth.
        ///
        /// ```json
        /// { "kind": "creditForHours", "hours": 15 }
        /// ```
        CreditForHours {
            /// The hours of learning for one unit of credit.
            hours: Amount,
        },
        /// Something follows the training.
        ///
        /// ```json
        /// { "kind": "followedUp", "kinds": ["self-learning", "peer-learning"], "by": ["coach"], "within": { "months": 3 } }
        /// ```
        FollowedUp {
            /// The kinds that are asked for, every one of them.
            kinds: Vec<FollowUpKindId>,
            /// The roles of which somebody facilitates it; left out: anybody.
            by: Vec<RoleId> = default,
            /// How soon after the last session it begins; left out: at any time.
            within: Option<Duration> = default,
        },
        /// It is filed so long before the first session.
        ///
        /// ```json
        /// { "kind": "filedBefore", "by": { "days": 45 } }
        /// ```
        FiledBefore {
            /// How long.
            by: Duration,
        },
        /// No session is held before the day of the question: nothing counts that was held before it was accredited.
        ///
        /// ```json
        /// { "kind": "notYetHeld" }
        /// ```
        NotYetHeld {},
        /// The scores of a rubric reach its pass mark, and the least of each line.
        ///
        /// ```json
        /// { "kind": "scored", "rubric": "quality" }
        /// ```
        Scored {
            /// The rubric.
            rubric: RubricId,
        },
        /// Every one of several tests holds.
        ///
        /// ```json
        /// { "kind": "all", "of": [{ "kind": "stated", "fact": "aims" }, { "kind": "yes", "fact": "insured" }] }
        /// ```
        All {
            /// The tests.
            of: Vec<CriterionTest>,
        },
        /// At least one of several tests holds.
        ///
        /// ```json
        /// { "kind": "any", "of": [{ "kind": "yes", "fact": "public" }, { "kind": "yes", "fact": "insured" }] }
        /// ```
        Any {
            /// The tests.
            of: Vec<CriterionTest>,
        },
        /// A test does not hold.
        ///
        /// ```json
        /// { "kind": "not", "of": { "kind": "oneOf", "fact": "content", "options": ["administration"] } }
        /// ```
        Not {
            /// The test.
            of: Box<CriterionTest>,
        },
    }
}

document! {
    /// A number that every proposal states, or that follows from what it states.
    #[derive(Copy)]
    pub choice ProposalNumber {
        /// The hours of all sessions.
        LearningHours,
        /// How many sessions there are.
        Sessions,
        /// How many learn together at most.
        GroupSize,
        /// How many can take part in all.
        Places,
        /// The credit that is claimed.
        Credit,
        /// The hours of what follows the training.
        FollowUpHours,
    }
}

document! {
    /// What shows that a trainer is certified.
    #[derive(Copy)]
    pub choice CertifiedBy {
        /// The proposal states a certificate that is in force on the day.
        Stated,
        /// The registry has an accreditation of the trainer that is in force on the day.
        Registered,
    }
}

document! {
    /// Of which trainers of a session something is asked.
    #[derive(Copy, Default)]
    pub choice TrainersAsked {
        /// Of every one, and there is at least one.
        #[default]
        Every,
        /// Of at least one.
        Some,
    }
}
