//! How many mentors each district gets.
//!
//! The next mentor always goes to the district whose need is largest for what it has, so that the shares of a method of
//! apportionment come out, also between a least and a most of each district.

use std::cmp::Ordering;

use super::policy::Apportionment;
use crate::amount::{Amount, Overflow};

/// A district that mentors are shared out to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sharer {
    pub(super) need: Amount,
    pub(super) least: u32,
    pub(super) most: u32,
}

/// The number of mentors of each district: all of them, unless every district has its most. Where there are not even as many as
/// the least of all come to, need decides who comes first.
pub(super) fn apportion(
    districts: &[Sharer],
    mentors: u32,
    method: Apportionment,
) -> Result<Vec<u32>, Overflow> {
    let mut shares = vec![0_u32; districts.len()];
    for _ in 0..mentors {
        let mut best: Option<(usize, &Sharer, u32)> = None;
        for (at, (district, share)) in districts.iter().zip(&shares).enumerate() {
            if *share >= district.most {
                continue;
            }
            let before = match best {
                None => true,
                Some((_, other, its)) => comes_before((district, *share), (other, its), method)?,
            };
            if before {
                best = Some((at, district, *share));
            }
        }
        let Some(share) = best.and_then(|(at, ..)| shares.get_mut(at)) else { break };
        *share = share.saturating_add(1);
    }
    Ok(shares)
}

/// Whether the next mentor goes to the one rather than to the other, who stands before it: whoever has not its least yet, then whose
/// need is larger for what it has.
fn comes_before(
    (one, its): (&Sharer, u32),
    (other, others): (&Sharer, u32),
    method: Apportionment,
) -> Result<bool, Overflow> {
    let lacks = |sharer: &Sharer, share: u32| share < sharer.least;
    match lacks(one, its).cmp(&lacks(other, others)) {
        Ordering::Greater => return Ok(true),
        Ordering::Less => return Ok(false),
        Ordering::Equal => {}
    }
    // Of two that have nothing yet the first two methods know no order: need decides.
    let weighed = weighed(one.need, others, method)?.cmp(&weighed(other.need, its, method)?);
    Ok(weighed.then(one.need.cmp(&other.need)).is_gt())
}

/// A need times the divisor of the other: what is to be compared, without a quotient, and squared where the method asks for a root.
/// A divisor of zero makes every need beside it count before those with one.
fn weighed(need: Amount, share: u32, method: Apportionment) -> Result<Amount, Overflow> {
    let share = Amount::whole(i64::from(share));
    let next = share.plus(Amount::ONE)?;
    match method {
        Apportionment::Adams => need.times(share),
        Apportionment::HuntingtonHill => need.times(need)?.times(share)?.times(next),
        Apportionment::Webster => need.times(share.plus(next)?),
        Apportionment::Jefferson => need.times(next),
    }
}

#[cfg(test)]
mod tests {
    use super::{Apportionment, Sharer, apportion};
    use crate::amount::Amount;

    fn shares(needs: &[i64], mentors: u32, method: Apportionment) -> Vec<u32> {
        let sharer = |need: &i64| Sharer { need: Amount::whole(*need), least: 0, most: u32::MAX };
        apportion(&needs.iter().map(sharer).collect::<Vec<_>>(), mentors, method).unwrap()
    }

    #[test]
    fn the_methods_differ_as_they_are_known_to() {
        // The example of Balinski and Young.
        let needs = [27_744, 25_178, 19_951, 14_610, 9_225, 3_292];
        assert_eq!(shares(&needs, 36, Apportionment::Adams), [10, 9, 7, 5, 3, 2]);
        assert_eq!(shares(&needs, 36, Apportionment::HuntingtonHill), [10, 9, 7, 6, 3, 1]);
        assert_eq!(shares(&needs, 36, Apportionment::Webster), [10, 9, 8, 5, 3, 1]);
        assert_eq!(shares(&needs, 36, Apportionment::Jefferson), [11, 9, 7, 5, 3, 1]);
    }

    #[test]
    fn least_and_most_are_kept() {
        let sharer = |need, least, most| Sharer { need: Amount::whole(need), least, most };
        let districts = [sharer(100, 0, 2), sharer(1, 2, 9), sharer(10, 0, 9)];
        let webster = |mentors| apportion(&districts, mentors, Apportionment::Webster).unwrap();
        assert_eq!(webster(2), [0, 2, 0]);
        assert_eq!(webster(5), [2, 2, 1]);
        assert_eq!(webster(30), [2, 9, 9]);
        assert_eq!(apportion(&[], 3, Apportionment::Adams).unwrap(), Vec::<u32>::new());
    }

    /// The method of Huntington and Hill makes the sum of the squares of needs over shares least.
    #[test]
    fn no_other_shares_are_closer() {
        let needs = [7, 11, 23, 5];
        let found = shares(&needs, 12, Apportionment::HuntingtonHill);
        let cost = |shares: &[u32]| -> u64 {
            let one = |(need, share): (&i64, &u32)| (need * need * 27_720) as u64 / u64::from(*share);
            needs.iter().zip(shares).map(one).sum()
        };
        for a in 1..10_u32 {
            for b in 1..=10 - a {
                for c in 1..=11 - a - b {
                    assert!(cost(&found) <= cost(&[a, b, c, 12 - a - b - c]));
                }
            }
        }
    }
}
