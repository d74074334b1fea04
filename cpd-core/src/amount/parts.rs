//! Amounts as whole numbers of equal parts of one: for long work that only adds, subtracts and compares them.

use num_rational::Ratio;

use super::small::Small;
use super::{Amount, Overflow};

/// The fewest parts that one can be divided into so that each of some amounts is a whole number of parts.
pub(crate) fn parts_in_one(amounts: impl IntoIterator<Item = Amount>) -> Result<i128, Overflow> {
    amounts.into_iter().try_fold(1_i128, |parts, Amount(amount)| {
        if amount.is_integer() || *amount.denom() == parts {
            return Ok(parts);
        }
        // In lowest terms, what is left below is what the denominator has and `parts` lacks.
        let lacking = Ratio::new(parts, *amount.denom());
        parts.checked_mul(*lacking.denom()).ok_or(Overflow)
    })
}

impl Amount {
    /// This amount in parts, of which it must be a whole number; a part of a part is lost.
    pub(crate) fn in_parts(self, in_one: i128) -> Result<i128, Overflow> {
        if self.0.is_integer() {
            return self.0.numer().checked_mul(in_one).ok_or(Overflow);
        }
        if *self.0.denom() == in_one {
            return Ok(*self.0.numer());
        }
        let each = in_one.checked_div(*self.0.denom()).ok_or(Overflow)?;
        self.0.numer().checked_mul(each).ok_or(Overflow)
    }

    /// The amount that a number of parts is.
    pub(crate) fn of_parts(parts: i128, in_one: i128) -> Result<Self, Overflow> {
        match in_one {
            0 => Err(Overflow),
            1 => Ok(Self(Ratio::from_integer(parts))),
            _ => Ok(Self(in_lowest_terms(parts, in_one))),
        }
    }
}

fn in_lowest_terms(above: i128, below: i128) -> Ratio<i128> {
    let small = i64::try_from(above).ok().zip(i64::try_from(below).ok().filter(|below| *below > 0));
    small
        .and_then(|(above, below)| Small::reduced(above, below))
        .map_or_else(|| Ratio::new(above, below), Ratio::from)
}

#[cfg(test)]
mod tests {
    use super::{Amount, Overflow, parts_in_one};

    #[test]
    fn there_and_back() {
        let amounts = ["0.25", "1/6", "4", "-7/10"].map(|text| text.parse::<Amount>().unwrap());
        let in_one = parts_in_one(amounts).unwrap();
        assert_eq!(in_one, 60);
        let parts = amounts.map(|amount| amount.in_parts(in_one).unwrap());
        assert_eq!(parts, [15, 10, 240, -42]);
        assert_eq!(parts.map(|parts| Amount::of_parts(parts, in_one).unwrap()), amounts);
        assert_eq!(Amount::of_parts(3, 1), Ok(Amount::whole(3)));
        assert_eq!(Amount::of_parts(3, 0), Err(Overflow));
    }

    #[test]
    fn too_many_parts_overflow() {
        let primes = [999_983, 999_979, 999_961, 999_959, 999_953, 999_931, 999_917];
        let amounts = primes.map(|prime| format!("1/{prime}").parse::<Amount>().unwrap());
        assert_eq!(parts_in_one(amounts), Err(Overflow));
        assert_eq!(Amount::whole(i64::MAX).in_parts(i128::MAX), Err(Overflow));
    }
}
