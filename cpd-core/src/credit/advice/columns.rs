//! What a linear problem chooses amounts of: hours that are there, by the way in which they count, and further credit.

use super::frame::{Frame, frame};
use super::further::{PROBE, Thought};
use super::linear::Row;
use crate::amount::{Amount, Overflow};
use crate::credit::chain::Prospect;
use crate::credit::evaluate::Survey;
use crate::credit::profile::{fits, recorded_categories};
use crate::id::CategoryId;
use crate::order::{Index, sorted_by_key};
use crate::pack::{EligibilityTest, MultiplierBase, Per};

/// The amounts of a problem, and what bounds them.
#[derive(Debug)]
pub(super) struct Columns {
    pub(super) frame: Frame,
    pub(super) all: Vec<Column>,
    pub(super) gates: Vec<Gate>,
    /// No hour that is there counts twice.
    pub(super) capacities: Vec<Row>,
}

/// An amount that counts in one way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Column {
    /// What was thought of; none for hours that are there.
    pub(super) thought: Option<usize>,
    /// Rows, and what one of it counts in them.
    pub(super) factors: Vec<(usize, Amount)>,
    /// Gates, and what one of it adds to them.
    pub(super) gates: Vec<(usize, Amount)>,
    /// The categories that it counts in.
    pub(super) categories: Vec<CategoryId>,
    /// The most of it in one activity.
    pub(super) chunk: Option<Amount>,
    /// What one of its unit is awarded.
    pub(super) rate: Amount,
    /// The column of which this one is what only makes it large enough: it counts nowhere.
    pub(super) filler_of: Option<usize>,
}

/// What counts only if there is enough of it.
#[derive(Debug)]
pub(super) struct Gate {
    /// What is there already.
    pub(super) there: Amount,
    /// What is enough.
    pub(super) minimum: Amount,
}

impl Columns {
    pub(super) fn new(
        survey: &Survey<'_>,
        targets: &[usize],
        thoughts: &[Thought],
        prospect: &Prospect<'_>,
    ) -> Result<Self, Overflow> {
        let thought_of = thoughts_of(survey, thoughts);
        let is_further = |award: usize| thought_of.get(award).copied().flatten().is_some();
        let frame = frame(survey, targets, &is_further);
        let mut columns = Self { frame, all: Vec::new(), gates: Vec::new(), capacities: Vec::new() };
        let gates_of = columns.thresholds(survey, &is_further)?;
        let gates = |slot: usize| gates_of.get(slot).cloned().unwrap_or_default();
        for kind in columns.frame.kinds(survey, &|award| !is_further(award), &gates)? {
            let first = columns.all.len();
            for (rows, gates) in kind.ways.into_iter().zip(kind.gates) {
                let with_one =
                    |list: Vec<usize>| list.into_iter().map(|entry| (entry, Amount::ONE)).collect();
                columns.all.push(Column {
                    thought: None,
                    factors: with_one(rows),
                    gates: with_one(gates),
                    categories: Vec::new(),
                    chunk: None,
                    rate: Amount::ONE,
                    filler_of: None,
                });
            }
            let ways = (first..columns.all.len()).map(|position| (position, Amount::ONE)).collect();
            columns.capacities.push(Row::at_most(ways, kind.amount));
        }
        let awards = thought_of.iter().enumerate();
        let further = awards.filter_map(|(award, thought)| Some((award, (*thought)?)));
        let said = |thought: usize| thoughts.get(thought).map_or(0, |thought| thought.said);
        for (award, thought) in sorted_by_key(further.collect(), |(_, thought)| (said(*thought), *thought)) {
            columns.further(survey, award, thought, &gates)?;
        }
        columns.least_lengths(thoughts, prospect)?;
        columns.fillers();
        Ok(columns)
    }

    /// The gates of thresholds that the hours which are there do not reach, and for each way the gates before it.
    fn thresholds(
        &mut self,
        survey: &Survey<'_>,
        is_further: &dyn Fn(usize) -> bool,
    ) -> Result<Vec<Vec<usize>>, Overflow> {
        let mut gates_of = vec![Vec::new(); survey.hours.slots.len()];
        for threshold in &survey.thresholds {
            let slots = || threshold.slots.iter().filter_map(|slot| survey.hours.slots.get(*slot));
            // What belongs to several categories needs only one of them to be large enough: no gate says that.
            if threshold.per == Per::Category && slots().any(|slot| slot.route.categories.len() > 1) {
                continue;
            }
            let mut items: Vec<usize> =
                slots().filter(|slot| !is_further(slot.award)).map(|slot| slot.item).collect();
            items.dedup();
            let there = Amount::sum(items.iter().filter_map(|item| survey.hours.items.get(*item)).copied())?;
            if there < threshold.amount {
                for slot in &threshold.slots {
                    gates_of.get_mut(*slot).into_iter().for_each(|gates| gates.push(self.gates.len()));
                }
                self.gates.push(Gate { there, minimum: threshold.amount });
            }
        }
        Ok(gates_of)
    }

    /// The ways in which what was thought of can count.
    fn further(
        &mut self,
        survey: &Survey<'_>,
        award: usize,
        thought: usize,
        gates: &dyn Fn(usize) -> Vec<usize>,
    ) -> Result<(), Overflow> {
        let awarded = survey.awards.get(award).map_or(Amount::ZERO, |award| award.awarded);
        if !awarded.is_positive() {
            return Ok(());
        }
        let rate = awarded.over(Amount::whole(PROBE))?;
        let mut ways: Vec<Vec<usize>> = vec![Vec::new()];
        let slots: Vec<usize> = (0..survey.hours.slots.len())
            .filter(|slot| survey.hours.slots.get(*slot).is_some_and(|slot| slot.award == award))
            .collect();
        let item = |slot: &usize| survey.hours.slots.get(*slot).map(|slot| slot.item);
        for part in slots.chunk_by(|one, other| item(one) == item(other)) {
            let with = |way: &Vec<usize>, slot: &usize| {
                let mut way = way.clone();
                way.push(*slot);
                way
            };
            ways = ways.iter().flat_map(|way| part.iter().map(move |slot| with(way, slot))).collect();
        }
        for way in ways.into_iter().filter(|way| !way.is_empty()) {
            let mut column = Column {
                thought: Some(thought),
                factors: Vec::new(),
                gates: Vec::new(),
                categories: Vec::new(),
                chunk: None,
                rate,
                filler_of: None,
            };
            for slot in way {
                let amount = item(&slot).and_then(|item| survey.hours.items.get(item)).copied();
                let share = amount.unwrap_or(Amount::ZERO).over(awarded)?;
                for row in self.frame.rows_of.get(slot).into_iter().flatten() {
                    add(&mut column.factors, *row, share)?;
                }
                for gate in gates(slot) {
                    add(&mut column.gates, gate, share)?;
                }
                if let Some(chunk) = self.frame.chunk_of.get(slot).copied().flatten()
                    && share.is_positive()
                {
                    let chunk = chunk.over(share)?;
                    column.chunk = Some(column.chunk.map_or(chunk, |known| known.min(chunk)));
                }
                let route = survey.hours.slots.get(slot).map(|slot| slot.route.categories.as_slice());
                column.categories.extend(route.into_iter().flatten().map(|id| (*id).clone()));
            }
            let alike = |other: &Column| {
                other.thought.is_some()
                    && (&other.factors, &other.gates, other.chunk)
                        == (&column.factors, &column.gates, column.chunk)
            };
            if !self.all.iter().any(alike) {
                self.all.push(column);
            }
        }
        Ok(())
    }

    /// The gates of tests that ask for a least length of each activity.
    fn least_lengths(&mut self, thoughts: &[Thought], prospect: &Prospect<'_>) -> Result<(), Overflow> {
        let rules = prospect.period.rules;
        for column in &mut self.all {
            let Some(thought) = column.thought.and_then(|thought| thoughts.get(thought)) else { continue };
            let activity = &thought.activity;
            let recorded = recorded_categories(activity);
            let asked = rules.eligibility.iter().filter(|rule| {
                rule.of.as_ref().is_none_or(|of| fits(of, activity, &recorded))
                    && rule.when.as_ref().is_none_or(|when| prospect.person.fits(when))
            });
            let lengths = asked.filter_map(|rule| match rule.test {
                EligibilityTest::AtLeast { amount } => Some(amount),
                _ => None,
            });
            let Some(length) = lengths.max().filter(|length| length.is_positive()) else { continue };
            // The test looks at the activity before it is multiplied.
            let mut own = rules.multipliers.iter().filter(|rule| rule.base == MultiplierBase::Own);
            let times =
                own.find(|rule| fits(&rule.of, activity, &recorded)).map_or(Amount::ONE, |rule| rule.times);
            column.gates.push((self.gates.len(), Amount::ONE));
            self.gates.push(Gate { there: Amount::ZERO, minimum: length.times(times)? });
        }
        Ok(())
    }

    /// Under a cap more may have to be done than can count, so that there is enough.
    fn fillers(&mut self) {
        let filler = |(position, column): (usize, &Column)| {
            let gated = column.thought.is_some() && !column.gates.is_empty();
            gated.then(|| Column { factors: Vec::new(), filler_of: Some(position), ..column.clone() })
        };
        let fillers: Vec<Column> = self.all.iter().enumerate().filter_map(filler).collect();
        self.all.extend(fillers);
    }

    /// The first of some gates behind which something counts, though there is not enough.
    pub(super) fn broken(&self, gates: &[usize], amounts: &[Amount]) -> Result<Option<usize>, Overflow> {
        for gate in gates {
            let Some(known) = self.gates.get(*gate) else { continue };
            let (mut used, mut there) = (Amount::ZERO, known.there);
            for (column, amount) in self.all.iter().zip(amounts) {
                if let Some((_, part)) = column.gates.iter().find(|(of, _)| of == gate) {
                    used = used.plus(*amount)?;
                    if column.thought.is_some() {
                        there = there.plus(amount.times(*part)?)?;
                    }
                }
            }
            if used.is_positive() && there < known.minimum {
                return Ok(Some(*gate));
            }
        }
        Ok(None)
    }
}

fn add(list: &mut Vec<(usize, Amount)>, entry: usize, amount: Amount) -> Result<(), Overflow> {
    match list.iter_mut().find(|(known, _)| *known == entry) {
        Some((_, sum)) => *sum = sum.plus(amount)?,
        None => list.push((entry, amount)),
    }
    Ok(())
}

/// For each award, what was thought of, if it was not done.
fn thoughts_of(survey: &Survey<'_>, thoughts: &[Thought]) -> Vec<Option<usize>> {
    let mut places = Index::default();
    for (position, thought) in thoughts.iter().enumerate() {
        places.insert(thought.activity.id.as_str(), position);
    }
    let unknown = thoughts.len();
    let place = |activity: &crate::activity::Activity| {
        let position = places.get(activity.id.as_str()).unwrap_or(unknown);
        thoughts.get(position).filter(|thought| std::ptr::eq(&thought.activity, activity)).map(|_| position)
    };
    survey.awards.iter().map(|award| place(award.activity)).collect()
}
