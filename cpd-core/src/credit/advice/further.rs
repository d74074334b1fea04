//! Activities that are only thought of: one for each way in which the rules could look at further credit.

use std::any::Any;

use crate::activity::{AccreditationClaim, Activity};
use crate::amount::Amount;
use crate::calendar::{Date, Duration, Period};
use crate::credit::chain::{Finish, Prospect};
use crate::credit::spans::{school_years, years};
use crate::document::{Place, Walk};
use crate::id::{ActivityId, ActivityKindId, CategoryId, EventId, ProviderId, RoleId, TopicId};
use crate::order::sorted_by_key;
use crate::pack::{ActivityCondition, EligibilityTest, Pack, Per, RequiredPer, RuleSet};
use crate::person::TeacherRecord;

/// What each of them is worth is asked of this amount: it divides by everything small.
pub(super) const PROBE: i64 = 5040;

/// The most that are thought of.
const MOST: usize = 20_000;

/// An activity that is only thought of.
#[derive(Debug, Clone)]
pub(super) struct Thought {
    pub(super) activity: Activity,
    /// The days on which it makes no difference when it is held.
    pub(super) days: Period,
    /// What has to be said of it because some rule looks at it.
    pub(super) kind: Option<ActivityKindId>,
    /// How many things have to be said of it: the fewer, the plainer.
    pub(super) said: usize,
}

/// All that the rules tell apart, the plainest first.
pub(super) fn thoughts(
    pack: &Pack,
    record: &TeacherRecord,
    prospect: &Prospect<'_>,
    finish: Finish<'_>,
) -> Vec<Thought> {
    let rules = prospect.period.rules;
    let named = Named::in_rules(rules);
    let (unnamed, kinds): (Vec<_>, Vec<_>) =
        pack.activity_kinds.iter().map(|term| &term.id).partition(|id| !named.kinds.contains(id));
    // One kind stands for all that no rule names.
    let kinds: Vec<(Option<&ActivityKindId>, &ActivityKindId)> = unnamed
        .into_iter()
        .take(1)
        .map(|id| (None, id))
        .chain(kinds.into_iter().map(|id| (Some(id), id)))
        .collect();
    let roles = [None].into_iter().chain(named.roles.into_iter().map(Some));
    let roles: Vec<Option<&RoleId>> = roles.collect();
    // Rules for each category tell all of them apart.
    let mut by = rules.caps.iter().map(|rule| rule.per).chain(rules.thresholds.iter().map(|rule| rule.per));
    let each_category = by.any(|per| per == Per::Category);
    let told = pack.categories.iter().map(|term| &term.id);
    let told = told.filter(|id| each_category || named.categories.contains(id));
    let categories = [None].into_iter().chain(told.map(Some));
    let categories: Vec<Option<&CategoryId>> = categories.collect();
    let evidence: &[bool] = if named.by_evidence { &[true, false] } else { &[true] };
    let claims: &[bool] = if named.by_claim { &[true, false] } else { &[true] };
    let groups = groups(rules, record);
    let days = days(pack, prospect, finish);
    let first = |(told, kind): (Option<&ActivityKindId>, &ActivityKindId)| {
        let days = days.first().copied()?;
        let said = usize::from(told.is_some());
        Some(Thought { activity: plain(kind, days.start, rules)?, days, kind: told.cloned(), said })
    };
    let all: Vec<Thought> = kinds.into_iter().filter_map(first).collect();
    let all = each(&all, &roles, |thought, role| {
        thought.activity.role = role.cloned();
        thought.said = thought.said.saturating_add(usize::from(role.is_some()));
    });
    let all = each(&all, &categories, |thought, category| {
        thought.activity.categories = category.cloned().into_iter().collect();
        thought.said = thought.said.saturating_add(usize::from(category.is_some()));
    });
    let all = each(&all, evidence, |thought, shown| {
        let known = pack.evidence.iter().filter(|_| *shown);
        thought.activity.evidence = known.map(|term| term.id.clone()).collect();
    });
    let all = each(&all, claims, |thought, shown| {
        thought.activity.accreditation = Some(ever()).filter(|_| *shown);
    });
    let all = each(&all, &groups, |thought, group| {
        (thought.activity.topic, thought.activity.event, thought.activity.provider) = group.clone();
        thought.said = thought.said.saturating_add(usize::from(*group != Group::default()));
    });
    let mut all = each(&all, &days, |thought, days| {
        thought.activity.from = days.start;
        thought.days = *days;
    });
    for (number, thought) in all.iter_mut().enumerate() {
        if let Ok(id) = format!("further {number}").parse() {
            thought.activity.id = id;
        }
    }
    all
}

/// Every thought with each of some values.
fn each<T>(all: &[Thought], values: &[T], set: impl Fn(&mut Thought, &T)) -> Vec<Thought> {
    let with = |thought: Thought, value: &T| {
        let mut thought = thought;
        set(&mut thought, value);
        thought
    };
    let set = |thought: &Thought| values.iter().map(|value| with(thought.clone(), value)).collect::<Vec<_>>();
    all.iter().flat_map(set).take(MOST).collect()
}

fn ever() -> AccreditationClaim {
    AccreditationClaim { reference: None, from: Date::FIRST, until: None }
}

/// An activity that passes every test that it can.
fn plain(kind: &ActivityKindId, day: Date, rules: &RuleSet) -> Option<Activity> {
    Some(Activity {
        id: "further".parse::<ActivityId>().ok()?,
        title: None,
        kind: kind.clone(),
        role: None,
        from: day,
        until: None,
        amount: Amount::whole(PROBE),
        unit: rules.unit.clone(),
        categories: Vec::new(),
        event: None,
        topic: None,
        provider: None,
        offering: None,
        split: Vec::new(),
        attendance: None,
        builds_on: None,
        approved: Some(Date::FIRST),
        accreditation: None,
        provider_accreditation: Some(ever()),
        evidence: Vec::new(),
        used_for: None,
    })
}

/// What some rules tell activities apart by.
#[derive(Debug, Default)]
struct Named<'a> {
    kinds: Vec<&'a ActivityKindId>,
    roles: Vec<&'a RoleId>,
    categories: Vec<&'a CategoryId>,
    by_evidence: bool,
    by_claim: bool,
}

impl<'a> Named<'a> {
    fn in_rules(rules: &'a RuleSet) -> Self {
        let mut named = Self::default();
        rules.walk(Place::Root, &mut |_: Place<'_>, part: &'a dyn Any| {
            if let Some(id) = part.downcast_ref::<ActivityKindId>() {
                named.kinds.extend((!named.kinds.contains(&id)).then_some(id));
            }
            if let Some(id) = part.downcast_ref::<RoleId>() {
                named.roles.extend((!named.roles.contains(&id)).then_some(id));
            }
            if let Some(id) = part.downcast_ref::<CategoryId>() {
                named.categories.extend((!named.categories.contains(&id)).then_some(id));
            }
            match part.downcast_ref() {
                Some(ActivityCondition::Evidence { .. }) => named.by_evidence = true,
                Some(ActivityCondition::ClaimsAccreditation {}) => named.by_claim = true,
                _ => {}
            }
        });
        named
    }
}

/// The topic, event and provider that put an activity together with others.
type Group = (Option<TopicId>, Option<EventId>, Option<ProviderId>);

/// Where a threshold looks at them together: none, one that is new, and those of the record.
fn groups(rules: &RuleSet, record: &TeacherRecord) -> Vec<Group> {
    let by = |per: Per| rules.thresholds.iter().any(|rule| rule.per == per);
    let mut all: Vec<Group> = vec![Group::default()];
    let mut add = |group: Group| all.extend((!all.contains(&group)).then_some(group));
    const NEW: &str = "further";
    let activities = || record.activities.iter();
    if by(Per::Topic) {
        add((NEW.parse().ok(), None, None));
        activities().for_each(|activity| add((activity.topic.clone(), None, None)));
    }
    if by(Per::Event) {
        add((None, NEW.parse().ok(), None));
        activities().for_each(|activity| add((None, activity.event.clone(), None)));
    }
    if by(Per::Provider) {
        add((None, None, NEW.parse().ok()));
        activities().for_each(|activity| add((None, None, activity.provider.clone())));
    }
    all
}

/// The days that are left, cut wherever a rule draws a line between them.
fn days(pack: &Pack, prospect: &Prospect<'_>, finish: Finish<'_>) -> Vec<Period> {
    let (rules, period) = (prospect.period.rules, prospect.period.days);
    let left = Period { start: prospect.person.on.max(period.start), end: finish.until };
    let mut cuts = Vec::new();
    let windows = rules.requirements.iter().filter_map(|rule| rule.window);
    cuts.extend(windows.map(|window| period.end.next().minus(window)));
    cuts.push(period.end.next());
    cuts.extend(pack.credit.rule_sets.iter().filter_map(|set| set.from));
    for rule in &rules.eligibility {
        if let EligibilityTest::Within { from, until } = &rule.test {
            cuts.extend(from.iter().copied().chain(until.iter().map(|until| until.next())));
        }
    }
    // Of days without an end only the first ten years are told apart.
    let near = Period { start: period.start, end: left.end.min(left.start.plus(Duration::years(10))) };
    let mut by = Vec::new();
    by.extend(rules.requirements.iter().map(|rule| match rule.per {
        RequiredPer::Period => Per::Period,
        RequiredPer::Year => Per::Year,
        RequiredPer::SchoolYear => Per::SchoolYear,
    }));
    by.extend(rules.caps.iter().map(|rule| rule.per));
    by.extend(rules.thresholds.iter().map(|rule| rule.per));
    if by.contains(&Per::Year) {
        cuts.extend(years(near).iter().map(|year| year.start));
    }
    if by.contains(&Per::SchoolYear) {
        cuts.extend(school_years(pack.school_years.as_ref(), near).iter().map(|year| year.start));
    }
    if by.contains(&Per::CalendarYear) {
        let all = near.start.year()..=near.end.year();
        cuts.extend(all.filter_map(|year| Date::new(year, 1, 1).ok()));
    }
    let mut cuts: Vec<Date> =
        cuts.into_iter().filter(|day| left.start < *day && *day <= left.end).chain([left.start]).collect();
    cuts = sorted_by_key(cuts, |day| *day);
    cuts.dedup();
    let ends = cuts.iter().skip(1).map(|day| day.previous()).chain([left.end]);
    let days = cuts.iter().zip(ends).map(|(start, end)| Period { start: *start, end });
    days.filter(|days| days.start <= days.end).collect()
}
