//! The rules of an assessment.

use crate::amount::{Amount, Rounding, Share};
use crate::calendar::Duration;
use crate::document::document;
use crate::id::{AssessmentId, FrameworkId, IndicatorId, LevelId, RaterId, RoleId};
use crate::locale::Text;
use crate::pack::Basis;

document! {
    /// Who rates whom against which framework, and what comes of it.
    ///
    /// ```json
    /// {
    ///   "id": "teaching", "name": { "en": "Teaching" }, "framework": "xx-teaching", "posts": ["teacher"],
    ///   "raters": [
    ///     { "id": "self", "name": { "en": "Oneself" }, "own": true, "required": true },
    ///     { "id": "external", "name": { "en": "External assessor" }, "every": { "years": 3 } }
    ///   ],
    ///   "combine": { "kind": "median", "even": "lower" },
    ///   "target": { "kind": "nextAboveOverall" },
    ///   "ranking": ["size", "priority"],
    ///   "overall": { "kind": "share", "share": "80%" },
    ///   "basis": { "assumed": true, "note": "How ratings are combined." }
    /// }
    /// ```
    pub struct AssessmentRule {
        /// Its id.
        id: AssessmentId,
        /// What it is called.
        name: Text,
        /// The framework that is rated.
        framework: FrameworkId,
        /// The posts whose holders are rated; left out: whoever the ratings are about, such as a school.
        posts: Vec<RoleId> = default,
        /// Who rates.
        raters: Vec<RaterRule>,
        /// Which of a rater's ratings count.
        earlier: EarlierRatings = default,
        /// How the ratings of an indicator are combined.
        combine: Combination,
        /// What becomes of an indicator that a required rater has not rated.
        missing: MissingRaters = default,
        /// Which level is aimed at.
        target: TargetRule,
        /// What decides which gap comes first: the first of these that tells two gaps apart. What they leave open is
        /// settled by the order of the framework.
        ranking: Vec<RankingKey> = default,
        /// How much indicators matter; one that does not stand here has the weight 1.
        weights: Vec<IndicatorWeight> = default,
        /// Indicators that the authority wants worked on first, the most urgent first.
        priorities: Vec<IndicatorId> = default,
        /// How the levels of indicators come to one.
        overall: OverallRule,
        /// What an indicator without a level means for the overall level.
        unrated: UnratedIndicators = default,
        /// An overall level below this one is flagged, as of a school that performs too low; left out: none is.
        flag_below: Option<LevelId> = default,
        /// What this rests on.
        basis: Basis,
    }
}

document! {
    /// Somebody who rates.
    ///
    /// ```json
    /// {
    ///   "id": "external", "name": { "en": "External assessor" }, "roles": ["assessor"], "weight": 2,
    ///   "required": true, "every": { "years": 3 }, "validity": { "years": 4 }
    /// }
    /// ```
    pub struct RaterRule {
        /// The id, such as `self`, `peer` or `external`.
        id: RaterId,
        /// What the rater is called.
        name: Text,
        /// The roles that may rate as this rater; left out: any.
        roles: Vec<RoleId> = default,
        /// Whether the rater is the one who is rated; left out: somebody else.
        own: bool = default,
        /// How much the rater counts in a weighted mean, more than zero; left out: 1.
        weight: Option<Amount> = default,
        /// Whether an assessment lacks something without this rater; left out: it does not.
        required: bool = default,
        /// How often the rater is due; left out: nothing says.
        every: Option<Duration> = default,
        /// How long a rating counts, from its day on; left out: until there is a newer one.
        validity: Option<Duration> = default,
    }
}

document! {
    /// Which of a rater's ratings of an indicator count, of those that are still valid.
    ///
    /// Where several count, they come to one first: the middle one, or the lower of the two in the middle.
    #[derive(Copy, Default)]
    pub choice EarlierRatings {
        /// Those of the last day on which the rater rated the indicator.
        #[default]
        Latest,
        /// For each person who rates as this rater, those of the last day.
        LatestOfEach,
        /// All of them.
        All,
    }
}

document! {
    /// How the ratings of an indicator are combined, one of each rater.
    ///
    /// ```json
    /// { "kind": "precedence", "order": ["external", "self"] }
    /// ```
    pub union Combination {
        /// The lowest.
        Lowest {},
        /// The highest.
        Highest {},
        /// The one in the middle.
        Median {
            /// Which of the two in the middle, where the number is even.
            even: EvenMedian
        },
        /// The mean of what the levels count for, each with its rater's weight: the highest level that counts for no
        /// more than the rounded mean.
        WeightedMean {
            /// How the mean is rounded before it is compared with the levels.
            rounding: Rounding
        },
        /// The rating of the first of these raters who has rated.
        Precedence {
            /// The raters, the first one first; one who does not stand here comes after them, in the order of the rule.
            order: Vec<RaterId> = default
        },
    }
}

document! {
    /// Which of the two levels in the middle is the median of an even number. It is always one that was given.
    #[derive(Copy)]
    pub choice EvenMedian {
        /// The lower one.
        Lower,
        /// The upper one.
        Upper,
    }
}

document! {
    /// What becomes of an indicator that a required rater has not rated.
    #[derive(Copy, Default)]
    pub choice MissingRaters {
        /// The others decide.
        #[default]
        OthersDecide,
        /// It has no level.
        NoLevel,
        /// The missing rating is taken as one with the lowest level.
        LowestLevel,
    }
}

document! {
    /// Which level is aimed at.
    ///
    /// ```json
    /// { "kind": "level", "level": "secure" }
    /// ```
    pub union TargetRule {
        /// The same level for everybody.
        Level {
            /// The level.
            level: LevelId
        },
        /// The level above the overall one, or the highest where that is reached; the lowest, where there is no overall
        /// level.
        NextAboveOverall {},
    }
}

document! {
    /// What can decide which gap comes first.
    #[derive(Copy)]
    pub choice RankingKey {
        /// How many levels are missing: more come first.
        Size,
        /// How much the indicator matters: more comes first.
        Weight,
        /// The priorities of the rule, in their order, before all others.
        Priority,
        /// The order of the framework.
        FrameworkOrder,
    }
}

document! {
    /// How much an indicator matters.
    ///
    /// ```json
    /// { "indicator": "1.1.1", "weight": 3 }
    /// ```
    pub struct IndicatorWeight {
        /// The indicator.
        indicator: IndicatorId,
        /// How much.
        weight: Amount,
    }
}

document! {
    /// How the levels of indicators come to one level, of a standard, of a domain and overall.
    ///
    /// ```json
    /// { "kind": "share", "share": "80%", "essential": ["1.1.1"] }
    /// ```
    pub union OverallRule {
        /// The lowest.
        Lowest {},
        /// The one in the middle.
        Median {
            /// Which of the two in the middle, where the number is even.
            even: EvenMedian
        },
        /// The highest level that a share of the indicators, and every essential one, is at or above.
        Share {
            /// The share.
            share: Share,
            /// Indicators that all have to be there; of a standard or domain, those that belong to it.
            essential: Vec<IndicatorId> = default
        },
    }
}

document! {
    /// What an indicator without a level means for the levels that it is part of.
    #[derive(Copy, Default)]
    pub choice UnratedIndicators {
        /// It is left out.
        #[default]
        LeftOut,
        /// It is below every level.
        BelowAll,
    }
}
