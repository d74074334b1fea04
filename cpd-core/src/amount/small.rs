//! Amounts whose parts fit into 64 bits, as nearly all do: the machine divides and compares such numbers by itself.
//!
//! Every operation gives what the one on 128 bits would, or nothing where that has to be asked.

use std::cmp::Ordering;

use num_rational::Ratio;

use super::{Amount, Overflow};

/// A fraction in lowest terms, unless it says otherwise; what is below is more than zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Small {
    above: i64,
    below: i64,
}

impl Small {
    pub(super) const ZERO: Self = Self { above: 0, below: 1 };

    /// A fraction in lowest terms, if it is small.
    pub(super) fn of(fraction: &Ratio<i128>) -> Option<Self> {
        let above = i64::try_from(*fraction.numer()).ok()?;
        let below = i64::try_from(*fraction.denom()).ok()?;
        Some(Self { above, below })
    }

    /// A fraction with a positive number below, brought to lowest terms.
    pub(super) fn reduced(above: i64, below: i64) -> Option<Self> {
        if below == 1 {
            return Some(Self { above, below });
        }
        let common = i64::try_from(greatest_common(above.unsigned_abs(), below.unsigned_abs())).ok()?;
        Some(Self { above: above.checked_div(common)?, below: below.checked_div(common)? })
    }

    pub(super) fn plus(self, other: Self) -> Option<Self> {
        if self.below == other.below {
            return Self::reduced(self.above.checked_add(other.above)?, self.below);
        }
        let above = self.above.checked_mul(other.below)?.checked_add(other.above.checked_mul(self.below)?)?;
        Self::reduced(above, self.below.checked_mul(other.below)?)
    }

    /// The sum, not brought to lowest terms: for long sums, at whose end that is done once. Neither needs to be.
    pub(super) fn plus_as_is(self, other: Self) -> Option<Self> {
        if self.below == other.below {
            return Some(Self { above: self.above.checked_add(other.above)?, ..self });
        }
        if other.below == 1 {
            let above = self.above.checked_add(other.above.checked_mul(self.below)?)?;
            return Some(Self { above, ..self });
        }
        self.plus(other)
    }

    /// The amount that this is.
    pub(super) fn amount(self) -> Result<Amount, Overflow> {
        Self::reduced(self.above, self.below).map(|sum| Amount(sum.into())).ok_or(Overflow)
    }

    pub(super) fn minus(self, other: Self) -> Option<Self> {
        self.plus(Self { above: other.above.checked_neg()?, ..other })
    }

    pub(super) fn times(self, other: Self) -> Option<Self> {
        Self::reduced(self.above.checked_mul(other.above)?, self.below.checked_mul(other.below)?)
    }

    /// The quotient, for a divisor above zero.
    pub(super) fn over(self, other: Self) -> Option<Self> {
        if other.above <= 0 {
            return None;
        }
        self.times(Self { above: other.below, below: other.above })
    }

    pub(super) fn compared(self, other: Self) -> Option<Ordering> {
        if self.below == other.below {
            return Some(self.above.cmp(&other.above));
        }
        Some(self.above.checked_mul(other.below)?.cmp(&other.above.checked_mul(self.below)?))
    }
}

impl From<Small> for Ratio<i128> {
    fn from(small: Small) -> Self {
        Self::new_raw(small.above.into(), small.below.into())
    }
}

/// The greatest common divisor; of zero and a number, that number.
fn greatest_common(one: u64, other: u64) -> u64 {
    let (mut larger, mut smaller) = (one, other);
    while let Some(rest) = larger.checked_rem(smaller) {
        (larger, smaller) = (smaller, rest);
    }
    larger
}

#[cfg(test)]
mod tests {
    use num_rational::Ratio;
    use num_traits::{CheckedAdd, CheckedDiv, CheckedMul, CheckedSub};
    use proptest::prelude::*;

    use super::Small;

    /// Small numbers, which have common divisors, and some at the ends of the range.
    fn part() -> impl Strategy<Value = i64> {
        prop_oneof![4 => -60..60_i64, 2 => any::<i64>(), 1 => Just(i64::MIN), 1 => Just(i64::MAX)]
    }

    fn fraction() -> impl Strategy<Value = Ratio<i128>> {
        (part(), part()).prop_map(|(above, below)| {
            Ratio::new(i128::from(above), i128::from(below.checked_abs().unwrap_or(1)).max(1))
        })
    }

    proptest! {
        #[test]
        fn small_amounts_are_reckoned_as_large_ones(one in fraction(), other in fraction()) {
            let (small, second) = (Small::of(&one).unwrap(), Small::of(&other).unwrap());
            let same = |found: Option<Small>, expected: Option<Ratio<i128>>| {
                found.is_none_or(|found| {
                    let (found, expected) = (Ratio::from(found), expected.unwrap());
                    (found.numer(), found.denom()) == (expected.numer(), expected.denom())
                })
            };
            prop_assert!(same(small.plus(second), one.checked_add(&other)));
            let as_is = small.plus_as_is(second).and_then(|sum| Small::of(&sum.amount().ok()?.0));
            prop_assert!(same(as_is, one.checked_add(&other)));
            prop_assert!(same(small.minus(second), one.checked_sub(&other)));
            prop_assert!(same(small.times(second), one.checked_mul(&other)));
            prop_assert!(same(small.over(second), one.checked_div(&other)));
            prop_assert!(small.compared(second).is_none_or(|order| order == one.cmp(&other)));
        }
    }

    #[test]
    fn what_usual_amounts_come_to_is_small() {
        let small = |above, below| Small::reduced(above, below).unwrap();
        assert_eq!(small(7, 4).plus(small(1, 4)), Some(small(2, 1)));
        assert_eq!(small(7, 4).minus(small(7, 4)), Some(small(0, 1)));
        assert_eq!(small(3, 20).times(small(400, 4)), Some(small(15, 1)));
        assert_eq!(small(100, 1).over(small(4, 1)), Some(small(25, 1)));
        assert_eq!(small(1, 1).over(small(0, 1)), None);
        assert_eq!(small(i64::MAX, 1).plus(small(1, 1)), None);
        assert_eq!(Small::of(&Ratio::from_integer(i128::MAX)), None);
    }
}
