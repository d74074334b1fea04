//! Where the hours of a period count: thresholds, caps, and the best lawful reading of what can count in several ways.

mod filling;
mod together;
mod wanted;

use std::rc::Rc;

use self::wanted::{Wanted, wanted};
use super::award::Award;
use super::detail::Detail;
use super::history::Person;
use super::placement::{Bound, Placement, place};
use super::profile::{Route, RuleBits};
use super::quantity::{Settled, quantity};
use super::requirement::Asked;
use super::spans::year_number;
use crate::activity::Activity;
use crate::amount::{Amount, Overflow};
use crate::calendar::{Date, Period};
use crate::decision::Reason;
use crate::order::sorted_by_key;
use crate::pack::{Per, RuleSet};

pub(super) use together::Together;

/// The hours of a period.
#[derive(Debug, Clone)]
pub(super) struct Hours<'a> {
    /// The amounts of the parts of activities, in the order of the activities.
    pub(super) items: Vec<Amount>,
    /// The ways in which each part can count; those of one part stand together.
    pub(super) slots: Vec<Slot<'a>>,
}

/// A way in which a part of an activity can count.
#[derive(Debug, Clone)]
pub(super) struct Slot<'a> {
    /// The activity, by its position among the awards.
    pub(super) award: usize,
    /// The part of the activity, by its position among the parts of all.
    pub(super) item: usize,
    pub(super) held: Date,
    pub(super) route: Rc<Route<'a>>,
    /// Whether the thresholds let it count.
    open: bool,
    /// What counts in this way.
    pub(super) placed: Amount,
}

/// What decides where hours count.
pub(super) struct Counting<'q, 'a, D> {
    pub(super) rules: &'a RuleSet,
    pub(super) person: Person<'a>,
    pub(super) settled: Settled<'q>,
    pub(super) asked: &'q [Asked<'a, D>],
    /// What was brought in for each of `asked`.
    pub(super) brought_in: &'q [Amount],
}

/// The hours of some awards, none of them counted yet.
pub(super) fn hours<'a, D>(awards: &[Award<'a, D>]) -> Result<Hours<'a>, Overflow> {
    // Most activities have one part, which can count in one way.
    let most = awards.len();
    let mut hours = Hours { items: Vec::with_capacity(most), slots: Vec::with_capacity(most) };
    for (position, award) in awards.iter().enumerate() {
        for part in award.profile.iter().flat_map(|profile| &profile.parts) {
            let amount =
                if part.share == Amount::ONE { award.awarded } else { award.awarded.times(part.share)? };
            let (item, held) = (hours.items.len(), award.activity.held());
            hours.items.push(amount);
            hours.slots.extend(part.routes.iter().map(|route| Slot {
                award: position,
                item,
                held,
                route: Rc::clone(route),
                open: true,
                placed: Amount::ZERO,
            }));
        }
    }
    Ok(hours)
}

impl<'a> Hours<'a> {
    /// Decides where each hour counts.
    pub(super) fn count<D: Detail>(
        &mut self,
        counting: &Counting<'_, 'a, D>,
        awards: &mut [Award<'a, D>],
    ) -> Result<(), Overflow> {
        self.thresholds(counting, awards)?;
        let limits = self.limits(counting, awards)?;
        let bounds: Vec<&Bound> = limits.iter().flat_map(|limit| &limit.bounds).collect();
        let one_way = self.one_way_each();
        let wanted = if one_way && bounds.is_empty() { Vec::new() } else { wanted(counting)? };
        let takes = |one: &Wanted<'_, 'a, D>, slot| self.slots.get(slot).is_some_and(|slot| one.takes(slot));
        if one_way && filling::suffices(&bounds, &wanted, takes) {
            self.fill(&bounds)?;
        } else {
            self.place_best(&bounds, &wanted)?;
        }
        if D::WANTED { self.note(&limits, awards) } else { Ok(()) }
    }

    /// What of an activity counts.
    pub(super) fn counted(&self, award: usize) -> Result<Amount, Overflow> {
        placed_on(self.of(award))
    }

    /// The ways in which an activity can count.
    pub(super) fn of(&self, award: usize) -> &[Slot<'a>] {
        let first = self.slots.partition_point(|slot| slot.award < award);
        let from = self.slots.get(first..).unwrap_or_default();
        let count = from.iter().take_while(|slot| slot.award == award).count();
        from.get(..count).unwrap_or_default()
    }

    fn amount(&self, slot: &Slot<'_>) -> Amount {
        self.items.get(slot.item).copied().unwrap_or(Amount::ZERO)
    }

    /// Closes the ways whose groups do not reach their thresholds together.
    fn thresholds<D: Detail>(
        &mut self,
        counting: &Counting<'_, 'a, D>,
        awards: &mut [Award<'a, D>],
    ) -> Result<(), Overflow> {
        for (number, rule) in counting.rules.thresholds.iter().enumerate() {
            let minimum = quantity(&rule.at_least, counting.person, counting.settled)?;
            let this = RuleBits::at(number);
            let about = |slot: &Slot<'_>| slot.open && slot.route.thresholds.has(this);
            // What belongs to no group is not bounded, and what belongs to several counts by one that reaches enough.
            let mut reached = vec![true; self.slots.len()];
            let mut together = vec![Amount::ZERO; self.slots.len()];
            for (_, group) in self.groups(rule.per, counting.person, awards, &about) {
                let mut items: Vec<usize> =
                    group.iter().filter_map(|slot| Some(self.slots.get(*slot)?.item)).collect();
                items.dedup();
                let sum = Amount::sum(items.iter().filter_map(|item| self.items.get(*item).copied()))?;
                for slot in group {
                    if let (Some(reached), Some(together)) = (reached.get_mut(slot), together.get_mut(slot)) {
                        *together = sum.max(*together);
                        *reached = *together >= minimum;
                    }
                }
            }
            for ((slot, reached), together) in self.slots.iter_mut().zip(reached).zip(together) {
                if slot.open && slot.route.thresholds.has(this) && !reached {
                    slot.open = false;
                    let Some(award) = awards.get_mut(slot.award) else { continue };
                    award.detail.note(|| Reason::BelowThreshold { rule: rule.id.clone(), together, minimum });
                }
            }
        }
        Ok(())
    }

    /// The caps that would cut something if every hour counted, each with its groups.
    fn limits<D>(
        &self,
        counting: &Counting<'_, 'a, D>,
        awards: &[Award<'a, D>],
    ) -> Result<Vec<Limit>, Overflow> {
        let mut limits = Vec::new();
        for (number, rule) in counting.rules.caps.iter().enumerate() {
            let this = RuleBits::at(number);
            let about = |slot: &Slot<'_>| slot.open && slot.route.caps.has(this);
            let all = self.slots.iter().filter(|slot| about(slot)).map(|slot| self.amount(slot));
            let mut all = all.peekable();
            if all.peek().is_none() || rule.when.as_ref().is_some_and(|when| !counting.person.fits(when)) {
                continue;
            }
            let limit = quantity(&rule.limit, counting.person, counting.settled)?;
            if Amount::sum(all)? <= limit {
                continue;
            }
            let mut bounds = Vec::new();
            for (days, routes) in self.groups(rule.per, counting.person, awards, &about) {
                let amount = limit.times(Amount::whole(days))?;
                let sum =
                    routes.iter().filter_map(|slot| self.slots.get(*slot)).map(|slot| self.amount(slot));
                if Amount::sum(sum)? > amount {
                    bounds.push(Bound { routes, amount });
                }
            }
            if !bounds.is_empty() {
                limits.push(Limit { rule: rule.id.clone(), amount: limit, bounds });
            }
        }
        Ok(limits)
    }

    /// The ways that a rule is about, in the groups that it is counted over, each with how many times the rule's
    /// amount is for it.
    fn groups<D>(
        &self,
        per: Per,
        person: Person<'_>,
        awards: &[Award<'a, D>],
        about: &dyn Fn(&Slot<'_>) -> bool,
    ) -> Vec<(i64, Vec<usize>)> {
        if per == Per::Period {
            let all = positions(&self.slots, about);
            return if all.is_empty() { Vec::new() } else { vec![(1, all)] };
        }
        let mut keyed = Vec::new();
        for (position, slot) in self.slots.iter().enumerate().filter(|(_, slot)| about(slot)) {
            let Some(award) = awards.get(slot.award) else { continue };
            if per == Per::Category {
                keyed.extend(slot.route.categories.iter().map(|id| ((0, id.as_str()), (1, position))));
            } else {
                let (key, times) = group(per, person, award.activity, slot.award);
                keyed.push((key, (times, position)));
            }
        }
        let keyed = sorted_by_key(keyed, |(key, (_, position))| (*key, *position));
        let mut groups: Vec<(i64, Vec<usize>)> = Vec::new();
        let mut last = None;
        for (key, (times, position)) in keyed {
            match groups.last_mut().filter(|_| last == Some(key)) {
                Some((_, members)) => members.push(position),
                None => groups.push((times, vec![position])),
            }
            last = Some(key);
        }
        groups
    }

    fn one_way_each(&self) -> bool {
        let alone = |pair: &[Slot<'_>]| !matches!(pair, [one, two] if one.item == two.item);
        self.slots.windows(2).all(alone)
    }

    /// Places every hour, and cuts what the bounds do not let count.
    fn fill(&mut self, bounds: &[&Bound]) -> Result<(), Overflow> {
        let all = self.slots.iter().map(|slot| if slot.open { self.amount(slot) } else { Amount::ZERO });
        let mut placed: Vec<Amount> = all.collect();
        filling::cut(&mut placed, bounds)?;
        for (slot, placed) in self.slots.iter_mut().zip(placed) {
            slot.placed = placed;
        }
        Ok(())
    }

    /// Places the hours so that as little as possible is missing.
    fn place_best<D>(&mut self, bounds: &[&Bound], wanted: &[Wanted<'_, 'a, D>]) -> Result<(), Overflow> {
        // What cannot count is no choice, and stands in the way of none.
        let open = positions(&self.slots, |slot| slot.open && self.amount(slot).is_positive());
        let among_open = |routes: &[usize]| -> Vec<usize> {
            routes.iter().filter_map(|slot| open.binary_search(slot).ok()).collect()
        };
        let limits = bounds.iter().map(|one| Bound { routes: among_open(&one.routes), amount: one.amount });
        let targets = wanted.iter().map(|one| {
            let routes = among_open(&positions(&self.slots, |slot| one.takes(slot)));
            Bound { routes, amount: one.amount }
        });
        let items = open.iter().filter_map(|slot| Some(self.slots.get(*slot)?.item));
        let problem = Placement {
            amounts: &self.items,
            routes: &items.collect::<Vec<_>>(),
            limits: &limits.collect::<Vec<_>>(),
            targets: &targets.collect::<Vec<_>>(),
        };
        for (slot, placed) in open.iter().zip(place(&problem)?) {
            if let Some(slot) = self.slots.get_mut(*slot) {
                slot.placed = placed;
            }
        }
        Ok(())
    }

    /// Says what was cut, and where hours of an activity that can count in several ways do count.
    fn note<D: Detail>(&self, limits: &[Limit], awards: &mut [Award<'a, D>]) -> Result<(), Overflow> {
        for limit in limits {
            for bound in &limit.bounds {
                let slots = || bound.routes.iter().filter_map(|slot| self.slots.get(*slot));
                let used = Amount::sum(slots().map(|slot| slot.placed))?;
                if used < bound.amount {
                    continue;
                }
                for slot in slots() {
                    let (counted, Some(award)) = (self.counted(slot.award)?, awards.get_mut(slot.award))
                    else {
                        continue;
                    };
                    let cut = award.awarded.minus(counted)?;
                    let said = award.cut;
                    if cut.is_positive() && !said {
                        award.cut = true;
                        let (rule, limit) = (limit.rule.clone(), limit.amount);
                        award.detail.note(|| Reason::Capped { rule, limit, cut, amount: counted });
                    }
                }
            }
        }
        for slots in self.slots.chunk_by(|one, other| one.award == other.award) {
            let [first, _, ..] = slots else { continue };
            let Some(award) = awards.get_mut(first.award) else { continue };
            for slot in slots.iter().filter(|slot| slot.placed.is_positive()) {
                for category in &slot.route.categories {
                    let (category, amount) = ((*category).clone(), slot.placed);
                    award.detail.note(|| Reason::CountedIn { category, amount });
                }
            }
        }
        Ok(())
    }
}

/// A cap that cuts something, with the groups in which it does.
struct Limit {
    rule: crate::id::RuleId,
    amount: Amount,
    bounds: Vec<Bound>,
}

/// What counts in some ways in all.
pub(super) fn placed_on(slots: &[Slot<'_>]) -> Result<Amount, Overflow> {
    Amount::sum(slots.iter().map(|slot| slot.placed))
}

fn positions(slots: &[Slot<'_>], fits: impl Fn(&Slot<'_>) -> bool) -> Vec<usize> {
    slots.iter().enumerate().filter(|(_, slot)| fits(slot)).map(|(position, _)| position).collect()
}

/// Whether what is placed on a way counts towards a requirement.
pub(super) fn serves<D>(line: &Asked<'_, D>, slot: &Slot<'_>, days: Period) -> bool {
    slot.route.requirements.has(line.place)
        && line.rule.window.is_none_or(|window| days.end.next().minus(window) <= slot.held)
}

/// The group that an activity belongs to, and how many times the rule's amount is for it.
fn group<'a>(per: Per, person: Person<'_>, activity: &'a Activity, position: usize) -> ((i64, &'a str), i64) {
    let by_number = |number: i64| ((number, ""), 1);
    let own = || ((-1_i64).saturating_sub(i64::try_from(position).unwrap_or(i64::MAX)), "");
    let by_name = |name: Option<&'a str>| (name.map_or_else(own, |name| (0, name)), 1);
    let held = activity.held();
    match per {
        Per::Period | Per::Category => by_number(0),
        Per::Year => by_number(year_number(person.span, held)),
        Per::CalendarYear => by_number(held.year().into()),
        Per::SchoolYear => {
            let calendar = person.pack.school_years.as_ref();
            let around = held.year().saturating_sub(2)..=held.year().saturating_add(1);
            let years = around.filter_map(|year| calendar?.year(year));
            let year = years.filter(|year| year.start <= held).max_by_key(|year| year.start);
            by_number(year.map_or(0, |year| year.year.into()))
        }
        // The first date, 1 January 1900, was a Monday.
        Per::Week => by_number(Date::FIRST.days_until(held).checked_div(7).unwrap_or(0)),
        Per::Day if activity.from == held => by_number(Date::FIRST.days_until(held)),
        Per::Day => (own(), activity.from.days_until(held).saturating_add(1)),
        Per::Event => by_name(activity.event.as_ref().map(crate::id::EventId::as_str)),
        Per::Topic => by_name(activity.topic.as_ref().map(crate::id::TopicId::as_str)),
        Per::Provider => by_name(activity.provider.as_ref().map(crate::id::ProviderId::as_str)),
        Per::Activity => (own(), 1),
    }
}
