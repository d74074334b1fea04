//! Where places are missing.
//!
//! From somebody whom nobody supports lead ways: to every mentor who may, from a mentor to everybody with that mentor, and on to all who
//! may support those. None of the mentors on them has room, or another allocation would serve more; so all who are on the way have
//! nobody but these mentors, and one place too few.

use std::collections::BTreeSet;

use super::facts::Facts;
use super::levels::Leveled;
use super::report::{MorePlaces, Shortage};
use super::transport::NONE;
use crate::count::count_of;
use crate::id::PlaceId;

/// The sets of mentors that have too few places, in the order of the first whom they leave out.
pub(super) fn shortages(facts: &Facts<'_>, leveled: &Leveled, held: &[u32]) -> Vec<Shortage> {
    let nobody = count_of(facts.mentors.len());
    let arcs = |coach: usize| {
        let start =
            |at: usize| usize::try_from(leveled.starts.get(at).copied().unwrap_or(0)).unwrap_or(usize::MAX);
        let own = leveled.mentors.get(start(coach)..start(coach.saturating_add(1))).unwrap_or_default();
        own.iter().copied().filter(move |mentor| *mentor != nobody)
    };
    let mut with: Vec<Vec<usize>> = vec![Vec::new(); facts.mentors.len()];
    for (coach, mentor) in held.iter().enumerate() {
        if let Some(with) = usize::try_from(*mentor).ok().and_then(|at| with.get_mut(at)) {
            with.push(coach);
        }
    }
    let mut sets: Vec<(BTreeSet<u32>, Vec<usize>)> = Vec::new();
    let unserved = held.iter().enumerate().filter(|(_, mentor)| **mentor == NONE).map(|(coach, _)| coach);
    for coach in unserved.filter(|coach| arcs(*coach).next().is_some()) {
        let mut set = BTreeSet::new();
        let mut open: Vec<u32> = arcs(coach).collect();
        while let Some(mentor) = open.pop() {
            if set.insert(mentor) {
                let coaches = usize::try_from(mentor).ok().and_then(|at| with.get(at));
                open.extend(coaches.into_iter().flatten().flat_map(|coach| arcs(*coach)));
            }
        }
        // Whoever has the same ways lacks places together with the others.
        match sets.iter_mut().find(|(known, _)| *known == set) {
            Some((_, unserved)) => unserved.push(coach),
            None => sets.push((set, vec![coach])),
        }
    }
    let describe = |(set, unserved): (BTreeSet<u32>, Vec<usize>)| {
        let inside = |coach: &usize| {
            let mut own = arcs(*coach).peekable();
            own.peek().is_some() && own.all(|mentor| set.contains(&mentor))
        };
        let inside: Vec<usize> = (0..held.len()).filter(inside).collect();
        let coaches = || inside.iter().filter_map(|at| facts.coaches.get(*at));
        let mentors = set.iter().filter_map(|mentor| facts.mentors.get(usize::try_from(*mentor).ok()?));
        let places = mentors.clone().fold(0_u32, |sum, mentor| sum.saturating_add(mentor.is.coaches.at_most));
        let districts: BTreeSet<&PlaceId> = coaches().map(|coach| coach.district).collect();
        let lacking = unserved.iter().filter_map(|at| facts.coaches.get(*at));
        // Whoever has nobody may have any of their own mentors: of two, another may be needed by somebody else who has nobody.
        let own = |mentor: &u32| {
            count_of(unserved.iter().filter(|coach| arcs(**coach).min() == Some(*mentor)).count())
        };
        let repair = set.iter().map(|mentor| (mentor, own(mentor))).filter(|(_, places)| *places > 0);
        let repair = repair.filter_map(|(mentor, places)| {
            let mentor = facts.mentors.get(usize::try_from(*mentor).ok()?)?.is.id.clone();
            Some(MorePlaces { mentor, places })
        });
        Shortage {
            repair: repair.collect(),
            districts: districts.into_iter().cloned().collect(),
            mentors: mentors.map(|mentor| mentor.is.id.clone()).collect(),
            coaches: coaches().map(|coach| coach.id.clone()).collect(),
            unserved: lacking.map(|coach| coach.id.clone()).collect(),
            places,
            missing: count_of(unserved.len()),
        }
    };
    sets.into_iter().map(describe).collect()
}
