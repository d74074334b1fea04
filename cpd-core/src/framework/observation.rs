//! Instruments that observe in segments of time: what an observer marks and scores, and how scores come together.

use crate::amount::Rounding;
use crate::document::document;
use crate::id::{BehaviourId, IndicatorId, MarkId};
use crate::locale::Text;
use crate::pack::Basis;

document! {
    /// How a framework is observed: in segments of time, in each of which every indicator is scored with a level.
    ///
    /// ```json
    /// {
    ///   "segments": 2, "minutes": 15,
    ///   "marks": [{ "id": "low", "name": { "en": "Low" } }, { "id": "high", "name": { "en": "High" } }],
    ///   "behaviours": [
    ///     { "id": "1.1.a", "indicator": "1.1.1", "name": { "en": "Says what the lesson is for" } }
    ///   ],
    ///   "score": { "by": "mean" }, "domain": { "by": "mean" },
    ///   "overall": { "of": "domains", "by": "mean", "rounding": { "to": "tenth", "direction": "halfUp" } },
    ///   "basis": { "assumed": true, "note": "All of it." }
    /// }
    /// ```
    pub struct ObservationRule {
        /// How many segments a whole observation has, one or more.
        segments: u32,
        /// How long a segment is, in minutes.
        minutes: u32,
        /// The marks that a behaviour can get.
        marks: Vec<Mark> = default,
        /// The behaviours that are marked.
        behaviours: Vec<Behaviour> = default,
        /// The snapshots of the class that are taken in each segment; left out: none.
        snapshots: Option<SnapshotRule> = default,
        /// How the scores of an indicator over the segments come to one.
        score: ScoreStep,
        /// How the scores of the indicators of a domain come to one.
        domain: ScoreStep,
        /// How the overall score comes about.
        overall: OverallScore,
        /// What this rests on.
        basis: Basis,
    }
}

document! {
    /// A mark that an observer gives.
    ///
    /// ```json
    /// { "id": "medium", "name": { "en": "Medium" } }
    /// ```
    pub struct Mark {
        /// Its id.
        id: MarkId,
        /// What it is called.
        name: Text,
        /// What a reader should know of it.
        note: Option<String> = default,
    }
}

document! {
    /// A behaviour that an observer looks for, and that the score of an indicator rests on.
    ///
    /// ```json
    /// { "id": "1.1.a", "indicator": "1.1.1", "name": { "en": "Says what the lesson is for" }, "marks": ["low", "high"] }
    /// ```
    pub struct Behaviour {
        /// Its id.
        id: BehaviourId,
        /// The indicator whose score rests on it.
        indicator: IndicatorId,
        /// What it is called.
        name: Text,
        /// The marks that it can get; left out: any.
        marks: Vec<MarkId> = default,
        /// What a reader should know of it.
        note: Option<String> = default,
    }
}

document! {
    /// Short looks at the whole class, each of which finds it in one state.
    ///
    /// ```json
    /// {
    ///   "perSegment": 3,
    ///   "states": [
    ///     { "id": "waiting", "name": { "en": "Nothing to learn from" } },
    ///     { "id": "learning", "name": { "en": "Most learn" }, "learning": true }
    ///   ]
    /// }
    /// ```
    pub struct SnapshotRule {
        /// How many are taken in each segment.
        per_segment: u32,
        /// The states that a class can be found in.
        states: Vec<SnapshotState>,
    }
}

document! {
    /// A state that a class can be found in.
    ///
    /// ```json
    /// { "id": "learning", "name": { "en": "Most learn" }, "learning": true }
    /// ```
    pub struct SnapshotState {
        /// Its id.
        id: MarkId,
        /// What it is called.
        name: Text,
        /// Whether time spent in this state is time for learning; left out: it is not.
        learning: bool = default,
        /// What a reader should know of it.
        note: Option<String> = default,
    }
}

document! {
    /// How several scores come to one.
    ///
    /// ```json
    /// { "by": "mean", "rounding": { "to": "tenth", "direction": "halfUp" } }
    /// ```
    #[derive(Copy)]
    pub struct ScoreStep {
        /// Which of them, or their mean.
        by: ScoreBy,
        /// How the result is rounded; left out: not at all.
        rounding: Option<Rounding> = default,
    }
}

document! {
    /// Which of several scores decides.
    #[derive(Copy)]
    pub choice ScoreBy {
        /// Their mean.
        Mean,
        /// The middle one; of an even number, the mean of the two in the middle.
        Median,
        /// The lowest.
        Lowest,
        /// The highest.
        Highest,
    }
}

document! {
    /// How the overall score comes about.
    ///
    /// ```json
    /// { "of": "indicators", "by": "mean" }
    /// ```
    #[derive(Copy)]
    pub struct OverallScore {
        /// Which scores come together.
        of: ScoredOf,
        /// Which of them, or their mean.
        by: ScoreBy,
        /// How the result is rounded; left out: not at all.
        rounding: Option<Rounding> = default,
    }
}

document! {
    /// Which scores come together in the overall score.
    #[derive(Copy)]
    pub choice ScoredOf {
        /// Those of the domains, each with the same weight.
        Domains,
        /// Those of the indicators, each with the same weight.
        Indicators,
    }
}
