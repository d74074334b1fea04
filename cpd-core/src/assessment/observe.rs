//! [`observe`]: what an observation in segments comes to.

use super::record::{ObservationRecord, ObservedSegment};
use super::{AssessmentReason, IndicatorLevel, RatingSet, check_levels};
use crate::amount::{Amount, Overflow, Rounding};
use crate::answer::answer;
use crate::calendar::Date;
use crate::count::count_of;
use crate::document::{Problems, child};
use crate::error::{CpdError, DocumentKind};
use crate::framework::{Framework, FrameworkVersion, ObservationRule, ScoreBy, ScoredOf};
use crate::id::{BehaviourId, DomainId, FrameworkId, IndicatorId, LevelId, MarkId, OwnerId, RaterId};
use crate::order::{Index, sorted_by_key};

answer! {
    /// What an observation comes to.
    pub struct ObservationScore {
        /// The instrument.
        pub framework: FrameworkId,
        /// Its version.
        pub version: String,
        /// Who was observed.
        pub owner: OwnerId,
        /// The day.
        pub on: Date,
        /// The overall score; left out where nothing was scored.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub overall: Option<Amount>,
        /// The domains that were scored, in the order of the instrument.
        pub domains: Vec<DomainScore>,
        /// The indicators that were scored, in the order of the instrument.
        pub indicators: Vec<IndicatorScore>,
        /// What the snapshots say; left out where the instrument takes none.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub time_on_task: Option<TimeOnTask>,
        /// What is missing.
        pub reasons: Vec<AssessmentReason>,
    }

    /// The score of a domain.
    pub struct DomainScore {
        /// The domain.
        pub domain: DomainId,
        /// The score.
        pub score: Amount,
    }

    /// The score of an indicator.
    pub struct IndicatorScore {
        /// The indicator.
        pub indicator: IndicatorId,
        /// The score.
        pub score: Amount,
        /// The highest level that counts for no more than the score: what a rating by this instrument says.
        pub level: LevelId,
        /// The scores of the segments.
        pub segments: Vec<SegmentScore>,
        /// How often its behaviours got each mark, in the order of the instrument.
        pub marks: Vec<MarkCount>,
    }

    /// The score of an indicator in a segment.
    pub struct SegmentScore {
        /// The number of the segment, from 1.
        pub segment: u32,
        /// The level that was given.
        pub level: LevelId,
    }

    /// How often a mark was given.
    pub struct MarkCount {
        /// The mark.
        pub mark: MarkId,
        /// How often.
        pub count: u32,
    }

    /// What the snapshots say.
    pub struct TimeOnTask {
        /// How many were taken.
        pub taken: u32,
        /// The part of them that found time for learning; left out where none was taken.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub learning: Option<Amount>,
        /// How many found each state, in the order of the instrument.
        pub states: Vec<StateCount>,
    }

    /// How many snapshots found a state.
    pub struct StateCount {
        /// The state.
        pub state: MarkId,
        /// How many.
        pub count: u32,
    }
}

impl ObservationScore {
    /// The ratings that the observation comes to, by its instrument: a crosswalk carries them to the framework of an
    /// assessment. Who observed, and as what, is for the caller to add.
    #[must_use]
    pub fn rating_set(&self, rater: RaterId) -> RatingSet {
        let levels = self.indicators.iter();
        RatingSet {
            rater,
            by: None,
            role: None,
            on: self.on,
            tool: None,
            rated: Some(FrameworkVersion {
                framework: self.framework.clone(),
                version: self.version.clone(),
            }),
            levels: levels
                .map(|line| IndicatorLevel { indicator: line.indicator.clone(), level: line.level.clone() })
                .collect(),
        }
    }
}

/// What an observation comes to, by the rules of its instrument.
///
/// ```
/// # #[cfg(feature = "packs")] {
/// use cpd_core::{ObservationRecord, frameworks, observe};
/// let record = ObservationRecord::from_json(
///     r#"{
///         "owner": "T-1", "on": "2025-10-02", "instrument": { "framework": "teach-primary", "version": "2" },
///         "segments": [
///             { "scores": [{ "indicator": "1", "level": "3" }] }, { "scores": [{ "indicator": "1", "level": "4" }] }
///         ]
///     }"#,
/// )?;
/// let score = observe(&frameworks::load("teach-primary")?, &record)?;
/// assert_eq!(score.indicators[0].score.to_string(), "3.5");
/// # }
/// # Ok::<(), cpd_core::CpdError>(())
/// ```
///
/// # Errors
/// [`CpdError::InvalidDocument`] about the observation, where it names what the instrument does not have, and about the
/// framework, where that is no instrument; [`CpdError::AmountOverflow`].
pub fn observe(framework: &Framework, record: &ObservationRecord) -> Result<ObservationScore, CpdError> {
    let invalid =
        |kind, found: Problems| Err(CpdError::InvalidDocument { kind, problems: found.into_sorted() });
    let Some(rule) = &framework.observation else {
        let mut found = Problems::default();
        let message = format!("`{}` has no rules for observations", framework.id);
        found.push(String::new(), "missingField", message, Some("add `observation`".to_owned()));
        return invalid(DocumentKind::Framework, found);
    };
    let found = problems(framework, rule, record);
    if !found.is_empty() {
        return invalid(DocumentKind::Observation, found);
    }
    scored(framework, rule, record)
        .map_err(|Overflow| CpdError::AmountOverflow { place: framework.id.to_string() })
}

fn problems(framework: &Framework, rule: &ObservationRule, record: &ObservationRecord) -> Problems {
    let mut found = Problems::default();
    if record.instrument != framework.version() {
        let message = format!(
            "found version `{}` of `{}`, where version `{}` of `{}` is asked",
            record.instrument.version, record.instrument.framework, framework.version, framework.id
        );
        found.push("/instrument".to_owned(), "otherFramework", message, None);
    }
    let behaviours: Vec<&str> = rule.behaviours.iter().map(|behaviour| behaviour.id.as_str()).collect();
    let snapshots = rule.snapshots.iter().flat_map(|snapshots| &snapshots.states);
    let states: Vec<&str> = snapshots.map(|state| state.id.as_str()).collect();
    for (index, segment) in record.segments.iter().enumerate() {
        let here = format!("/segments/{index}");
        check_levels(&segment.scores, framework, &child(&here, "scores"), &mut found);
        let mut seen = Index::default();
        for (m, marked) in segment.marks.iter().enumerate() {
            let here = format!("{here}/marks/{m}");
            let behaviour = rule.behaviours.iter().find(|behaviour| behaviour.id == marked.behaviour);
            let Some(behaviour) = behaviour else {
                let (place, id) = (child(&here, "behaviour"), marked.behaviour.as_str());
                found.unknown_in("framework", place, "behaviour", id, &behaviours);
                continue;
            };
            if seen.insert(marked.behaviour.as_str(), m).is_some() {
                found.second(child(&here, "behaviour"), marked.behaviour.as_str());
            }
            let all = rule.marks.iter().map(|mark| &mark.id);
            let marks: Vec<&str> = match behaviour.marks.as_slice() {
                [] => all.map(MarkId::as_str).collect(),
                own => own.iter().map(MarkId::as_str).collect(),
            };
            if !marks.contains(&marked.mark.as_str()) {
                let (place, mark) = (child(&here, "mark"), marked.mark.as_str());
                found.unknown_in("behaviour", place, "mark", mark, &marks);
            }
        }
        for (s, state) in segment.snapshots.iter().enumerate() {
            if !states.contains(&state.as_str()) {
                let place = format!("{here}/snapshots/{s}");
                found.unknown_in("framework", place, "state", state.as_str(), &states);
            }
        }
    }
    found
}

fn scored(
    framework: &Framework,
    rule: &ObservationRule,
    record: &ObservationRecord,
) -> Result<ObservationScore, Overflow> {
    let mut reasons = Vec::new();
    let observed = count_of(record.segments.len());
    if observed != rule.segments {
        reasons.push(AssessmentReason::SegmentsDiffer { observed, expected: rule.segments });
    }
    let (mut indicators, mut domains) = (Vec::new(), Vec::new());
    for domain in &framework.domains {
        let mut of_domain = Vec::new();
        for indicator in domain.standards.iter().flat_map(|standard| &standard.indicators) {
            if let Some(score) = indicator_score(framework, rule, &indicator.id, record, &mut reasons)? {
                of_domain.push(score.score);
                indicators.push(score);
            }
        }
        match together(rule.domain.by, rule.domain.rounding, of_domain)? {
            Some(score) => domains.push(DomainScore { domain: domain.id.clone(), score }),
            None => reasons.push(AssessmentReason::DomainNotScored { domain: domain.id.clone() }),
        }
    }
    let of: Vec<Amount> = match rule.overall.of {
        ScoredOf::Domains => domains.iter().map(|domain| domain.score).collect(),
        ScoredOf::Indicators => indicators.iter().map(|indicator| indicator.score).collect(),
    };
    let overall = together(rule.overall.by, rule.overall.rounding, of)?;
    let time_on_task = time_on_task(rule, &record.segments, &mut reasons)?;
    unmarked(rule, &record.segments, &mut reasons);
    Ok(ObservationScore {
        framework: framework.id.clone(),
        version: framework.version.clone(),
        owner: record.owner.clone(),
        on: record.on,
        overall,
        domains,
        indicators,
        time_on_task,
        reasons,
    })
}

fn indicator_score(
    framework: &Framework,
    rule: &ObservationRule,
    indicator: &IndicatorId,
    record: &ObservationRecord,
    reasons: &mut Vec<AssessmentReason>,
) -> Result<Option<IndicatorScore>, Overflow> {
    let given = |segment: &ObservedSegment| {
        let scores = segment.scores.iter().find(|score: &&IndicatorLevel| score.indicator == *indicator);
        scores.map(|score| score.level.clone())
    };
    let segments: Vec<SegmentScore> = (1_u32..)
        .zip(&record.segments)
        .filter_map(|(segment, observed)| Some(SegmentScore { segment, level: given(observed)? }))
        .collect();
    let values = segments.iter().filter_map(|score| framework.value(&score.level)).collect();
    let Some(score) = together(rule.score.by, rule.score.rounding, values)? else {
        reasons.push(AssessmentReason::NotScored { indicator: indicator.clone() });
        return Ok(None);
    };
    let (observed, expected) = (count_of(segments.len()), count_of(record.segments.len()));
    if observed < expected {
        reasons.push(AssessmentReason::ScoredInPart { indicator: indicator.clone(), observed, expected });
    }
    let reached = framework.levels.iter().rev().find(|level| framework.value(&level.id) <= Some(score));
    let Some(level) = reached.or_else(|| framework.levels.first()) else { return Ok(None) };
    let behaviours: Vec<&BehaviourId> = rule
        .behaviours
        .iter()
        .filter(|behaviour| behaviour.indicator == *indicator)
        .map(|behaviour| &behaviour.id)
        .collect();
    let all = || record.segments.iter().flat_map(|segment| &segment.marks);
    let marks = rule.marks.iter().map(|mark| {
        let count = all().filter(|one| one.mark == mark.id && behaviours.contains(&&one.behaviour)).count();
        MarkCount { mark: mark.id.clone(), count: count_of(count) }
    });
    let marks = if behaviours.is_empty() { Vec::new() } else { marks.collect() };
    Ok(Some(IndicatorScore { indicator: indicator.clone(), score, level: level.id.clone(), segments, marks }))
}

/// One score from several; none from none.
fn together(
    by: ScoreBy,
    rounding: Option<Rounding>,
    scores: Vec<Amount>,
) -> Result<Option<Amount>, Overflow> {
    let number = i64::try_from(scores.len()).unwrap_or(i64::MAX);
    let sorted = sorted_by_key(scores, |score| *score);
    let (Some(lowest), Some(highest)) = (sorted.first().copied(), sorted.last().copied()) else {
        return Ok(None);
    };
    let score = match by {
        ScoreBy::Lowest => lowest,
        ScoreBy::Highest => highest,
        ScoreBy::Mean => Amount::sum(sorted)?.over(Amount::whole(number))?,
        ScoreBy::Median => {
            let last = sorted.len().saturating_sub(1);
            let (low, high) = (last.checked_div(2), sorted.len().checked_div(2));
            let middle = [low, high].into_iter().filter_map(|place| sorted.get(place?).copied());
            Amount::sum(middle)?.over(Amount::whole(2))?
        }
    };
    rounding.map_or(Ok(score), |rounding| rounding.apply(score)).map(Some)
}

fn time_on_task(
    rule: &ObservationRule,
    segments: &[ObservedSegment],
    reasons: &mut Vec<AssessmentReason>,
) -> Result<Option<TimeOnTask>, Overflow> {
    let Some(snapshots) = &rule.snapshots else { return Ok(None) };
    for (segment, observed) in (1_u32..).zip(segments) {
        let (observed, expected) = (count_of(observed.snapshots.len()), snapshots.per_segment);
        if observed != expected {
            reasons.push(AssessmentReason::SnapshotsDiffer { segment, observed, expected });
        }
    }
    let taken: Vec<&MarkId> = segments.iter().flat_map(|segment| &segment.snapshots).collect();
    let states = snapshots.states.iter().map(|state| {
        let count = taken.iter().filter(|found| ***found == state.id).count();
        StateCount { state: state.id.clone(), count: count_of(count) }
    });
    let states: Vec<StateCount> = states.collect();
    let learning = snapshots.states.iter().zip(&states).filter(|(state, _)| state.learning);
    let learning = learning.map(|(_, line)| Amount::whole(i64::from(line.count)));
    let all = count_of(taken.len());
    let learning = match all {
        0 => None,
        all => Some(Amount::sum(learning)?.over(Amount::whole(i64::from(all)))?),
    };
    Ok(Some(TimeOnTask { taken: all, learning, states }))
}

/// The behaviours that were not marked.
fn unmarked(rule: &ObservationRule, segments: &[ObservedSegment], reasons: &mut Vec<AssessmentReason>) {
    for (segment, observed) in (1_u32..).zip(segments) {
        let marked = |id: &BehaviourId| observed.marks.iter().any(|marked| marked.behaviour == *id);
        let ids = rule.behaviours.iter().map(|behaviour| &behaviour.id);
        let behaviours: Vec<BehaviourId> = ids.filter(|id| !marked(id)).cloned().collect();
        if !behaviours.is_empty() {
            reasons.push(AssessmentReason::NotMarked { segment, behaviours });
        }
    }
}
