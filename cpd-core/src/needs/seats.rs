//! How many teachers in need could be seated: the most that any distribution of the seats allows.
//!
//! Offerings serve several places and share their seats among them, so that adding up seats place by place would count
//! them twice. This is a flow from offerings to places; it is improved until no seat can be moved to anybody's good.

/// An offering's seats, and which places it serves.
pub(super) struct Source {
    pub(super) seats: u32,
    /// Positions of places.
    pub(super) serves: Vec<usize>,
}

/// Seats by place, where as many teachers as possible are seated. No place is given more seats than it wants, and no
/// offering gives more than it has, so that no sum below is larger than one of these. Places and offerings that come first
/// are served first.
pub(super) fn seated(sources: &[Source], wanted: &[u32]) -> Vec<u32> {
    let mut flow = Flow { sources, used: vec![vec![0; wanted.len()]; sources.len()], wanted };
    while let Some(way) = flow.way() {
        flow.improve(&way);
    }
    (0..wanted.len()).map(|place| flow.at(place)).collect()
}

struct Flow<'a> {
    sources: &'a [Source],
    /// Seats given, by offering and place.
    used: Vec<Vec<u32>>,
    wanted: &'a [u32],
}

/// A step of a way: an offering gives seats to a place, to which it gave none of these before.
#[derive(Clone, Copy)]
struct Step {
    source: usize,
    place: usize,
}

impl Flow<'_> {
    fn given(&self, source: usize, place: usize) -> u32 {
        self.used.get(source).and_then(|places| places.get(place)).copied().unwrap_or(0)
    }

    fn at(&self, place: usize) -> u32 {
        (0..self.sources.len()).fold(0, |sum, source| sum.saturating_add(self.given(source, place)))
    }

    fn left(&self, source: usize) -> u32 {
        let given =
            self.used.get(source).into_iter().flatten().fold(0_u32, |sum, one| sum.saturating_add(*one));
        self.sources.get(source).map_or(0, |one| one.seats.saturating_sub(given))
    }

    fn lacking(&self, place: usize) -> u32 {
        self.wanted.get(place).map_or(0, |wanted| wanted.saturating_sub(self.at(place)))
    }

    /// The shortest way from an offering with seats left to a place that lacks some: each step but the last takes the
    /// seats of the next step's offering at its place over.
    fn way(&self) -> Option<Vec<Step>> {
        let mut ways: Vec<Vec<Step>> = Vec::new();
        let mut reached = vec![false; self.sources.len()];
        let begin = (0..self.sources.len()).filter(|source| self.left(*source) > 0);
        let mut open: Vec<(usize, Option<usize>)> = begin.map(|source| (source, None)).collect();
        for (source, _) in &open {
            mark(&mut reached, *source);
        }
        let mut next = 0;
        while let Some((source, behind)) = open.get(next).copied() {
            next = next.saturating_add(1);
            for place in self.sources.get(source).iter().flat_map(|one| &one.serves).copied() {
                let mut way = behind.and_then(|at| ways.get(at)).cloned().unwrap_or_default();
                way.push(Step { source, place });
                if self.lacking(place) > 0 {
                    return Some(way);
                }
                for other in 0..self.sources.len() {
                    if self.given(other, place) > 0 && mark(&mut reached, other) {
                        open.push((other, Some(ways.len())));
                        ways.push(way.clone());
                    }
                }
            }
        }
        None
    }

    fn improve(&mut self, way: &[Step]) {
        let first = way.first().map_or(0, |step| self.left(step.source));
        let last = way.last().map_or(0, |step| self.lacking(step.place));
        let taken =
            way.iter().zip(way.iter().skip(1)).map(|(step, after)| self.given(after.source, step.place));
        let seats = taken.fold(first.min(last), u32::min);
        for (number, step) in way.iter().enumerate() {
            self.change(step.source, step.place, |given| given.saturating_add(seats));
            if let Some(after) = number.checked_add(1).and_then(|after| way.get(after)) {
                self.change(after.source, step.place, |given| given.saturating_sub(seats));
            }
        }
    }

    fn change(&mut self, source: usize, place: usize, by: impl FnOnce(u32) -> u32) {
        if let Some(given) = self.used.get_mut(source).and_then(|places| places.get_mut(place)) {
            *given = by(*given);
        }
    }
}

/// Marks an offering as reached; false where it was.
fn mark(reached: &mut [bool], source: usize) -> bool {
    reached.get_mut(source).is_some_and(|seen| !std::mem::replace(seen, true))
}

#[cfg(test)]
mod tests {
    use super::{Source, seated};

    fn sources(list: &[(u32, &[usize])]) -> Vec<Source> {
        list.iter().map(|(seats, serves)| Source { seats: *seats, serves: serves.to_vec() }).collect()
    }

    #[test]
    fn seats_are_moved_to_where_they_serve_more() {
        // The first offering would seat the first place; the second can only serve that one.
        assert_eq!(seated(&sources(&[(10, &[0, 1]), (10, &[0])]), &[10, 10]), [10, 10]);
        // Over two offerings.
        let chain = sources(&[(5, &[0, 1]), (5, &[1, 2]), (5, &[2])]);
        assert_eq!(seated(&chain, &[5, 5, 5]), [5, 5, 5]);
        assert_eq!(seated(&sources(&[(5, &[0, 1]), (5, &[0])]), &[5, 9]), [5, 5]);
    }

    #[test]
    fn nobody_is_seated_twice_and_no_seat_given_twice() {
        assert_eq!(seated(&sources(&[(7, &[0, 1])]), &[5, 5]), [5, 2]);
        assert_eq!(seated(&sources(&[(7, &[0]), (7, &[0])]), &[9]), [9]);
        assert_eq!(seated(&[], &[4]), [0]);
        assert_eq!(seated(&sources(&[(4, &[])]), &[]), Vec::<u32>::new());
    }

    /// No distribution seats more than the most that a cut allows, tried over all sets of places.
    #[test]
    fn as_many_as_the_smallest_cut_allows() {
        let mut seed = 7_u64;
        let mut below = |bound: u64| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (seed >> 33) % bound
        };
        for _ in 0..300 {
            let wanted: Vec<u32> = (0..4).map(|_| below(9) as u32).collect();
            let offered: Vec<Source> = (0..4)
                .map(|_| Source {
                    seats: below(9) as u32,
                    serves: (0..4).filter(|_| below(2) == 0).collect(),
                })
                .collect();
            let found = seated(&offered, &wanted);
            let total: u32 = found.iter().sum();
            let cut = |set: u32| {
                let inside = |place: &usize| set & (1 << place) != 0;
                let served: u32 = (0..4).filter(|place| !inside(place)).map(|place| wanted[place]).sum();
                let offers = offered.iter().filter(|one| one.serves.iter().any(inside));
                served + offers.map(|one| one.seats).sum::<u32>()
            };
            assert_eq!(total, (0..16).map(cut).min().unwrap());
            assert!(found.iter().zip(&wanted).all(|(seats, wanted)| seats <= wanted));
        }
    }
}
