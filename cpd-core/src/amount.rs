//! Exact amounts of credit: [`Amount`], [`Share`], and the [`Rounding`] policies that a pack can name.
//!
//! No amount is ever a floating-point number: 7 of 13 sessions stays 7/13 until a rule rounds it.

mod parts;
mod small;

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use num_rational::Ratio;
use num_traits::{CheckedAdd, CheckedDiv, CheckedMul, CheckedSub, Zero};
use serde::{Serialize, Serializer};

pub(crate) use self::parts::parts_in_one;
use self::small::Small;
use crate::document::document;
use crate::error::CpdError;

/// An exact amount: a fraction in lowest terms.
///
/// Read from `"22.5"`, `"21/13"`, `40` or `22.5`; written as a decimal where it has a finite one, else as a fraction.
///
/// ```
/// use cpd_core::Amount;
/// let earned: Amount = "21/13".parse()?;
/// assert_eq!(earned.to_string(), "21/13");
/// assert_eq!("22.50".parse::<Amount>()?.to_string(), "22.5");
/// # Ok::<(), cpd_core::AmountError>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Amount(Ratio<i128>);

impl Ord for Amount {
    fn cmp(&self, other: &Self) -> Ordering {
        let small = self.small().zip(other.small()).and_then(|(one, two)| one.compared(two));
        small.unwrap_or_else(|| self.0.cmp(&other.0))
    }
}

impl PartialOrd for Amount {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Amount {
    fn eq(&self, other: &Self) -> bool {
        // Both are in lowest terms.
        (self.0.numer(), self.0.denom()) == (other.0.numer(), other.0.denom())
    }
}

impl Eq for Amount {}

impl Hash for Amount {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.0.numer(), self.0.denom()).hash(state);
    }
}

impl Default for Amount {
    fn default() -> Self {
        Self::ZERO
    }
}

/// Why a text is not an amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum AmountError {
    /// Neither a decimal number nor a fraction.
    #[error("expected an amount such as `40`, `22.5` or `21/13`")]
    Form,
    /// Too many digits to be kept exact.
    #[error("expected an amount of at most 12 digits before and 6 after the point")]
    Size,
    /// Not between 0 and 1.
    #[error("expected a share between 0 and 1, such as `15%` or `3/20`")]
    Share,
}

/// An amount grew beyond what can be kept exact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("amount too large to be exact")]
pub struct Overflow;

impl Overflow {
    /// What it means for a question: what `place` names was being computed.
    pub(crate) fn of(self, place: impl fmt::Display) -> CpdError {
        CpdError::AmountOverflow { place: place.to_string() }
    }
}

/// The first amount that is too large, and the largest denominator: 12 digits before and 6 after the point.
const TOO_LARGE: i128 = 1_000_000_000_000;
const FINEST: i128 = 1_000_000;

impl Amount {
    /// Nothing.
    pub const ZERO: Self = Self(Ratio::new_raw(0, 1));
    /// One.
    pub const ONE: Self = Self(Ratio::new_raw(1, 1));

    /// A whole amount.
    #[must_use]
    pub fn whole(value: i64) -> Self {
        Self(Ratio::from_integer(i128::from(value)))
    }

    /// Whether this is more than zero.
    #[must_use]
    pub fn is_positive(self) -> bool {
        // What is below is more than zero.
        *self.0.numer() > 0
    }

    /// Whether this is zero.
    #[must_use]
    pub fn is_zero(self) -> bool {
        self.0.is_zero()
    }

    /// Whether this is a decimal number of at most 12 digits before and 6 after the point. What is written of it can be
    /// read again, and the sum of such numbers is one as well, unless it is too large.
    ///
    /// ```
    /// use cpd_core::Amount;
    /// assert!("22.5".parse::<Amount>()?.is_decimal());
    /// assert!(!"1/3".parse::<Amount>()?.is_decimal());
    /// # Ok::<(), cpd_core::AmountError>(())
    /// ```
    #[must_use]
    pub fn is_decimal(self) -> bool {
        let bound = TOO_LARGE.checked_mul(*self.0.denom());
        let is_small = bound.is_some_and(|bound| self.0.numer().unsigned_abs() < bound.unsigned_abs());
        is_small && decimal_places(*self.0.denom()).is_some()
    }

    /// The sum.
    ///
    /// # Errors
    /// [`Overflow`] beyond about 38 digits, as for the other operations.
    pub fn plus(self, other: Self) -> Result<Self, Overflow> {
        self.reckoned(other, Small::plus, Ratio::checked_add)
    }

    /// The difference.
    ///
    /// # Errors
    /// [`Overflow`]
    pub fn minus(self, other: Self) -> Result<Self, Overflow> {
        self.reckoned(other, Small::minus, Ratio::checked_sub)
    }

    /// The product.
    ///
    /// # Errors
    /// [`Overflow`]
    pub fn times(self, other: Self) -> Result<Self, Overflow> {
        self.reckoned(other, Small::times, Ratio::checked_mul)
    }

    /// The quotient.
    ///
    /// # Errors
    /// [`Overflow`], also for a division by zero.
    pub fn over(self, other: Self) -> Result<Self, Overflow> {
        if other.is_zero() {
            return Err(Overflow);
        }
        self.reckoned(other, Small::over, Ratio::checked_div)
    }

    /// The result of an operation, in 64 bits where it fits.
    #[inline]
    fn reckoned(
        self,
        other: Self,
        small: impl FnOnce(Small, Small) -> Option<Small>,
        large: impl FnOnce(&Ratio<i128>, &Ratio<i128>) -> Option<Ratio<i128>>,
    ) -> Result<Self, Overflow> {
        if let Some(result) = self.small().zip(other.small()).and_then(|(one, two)| small(one, two)) {
            return Ok(Self(result.into()));
        }
        large(&self.0, &other.0).map(Self).ok_or(Overflow)
    }

    fn small(self) -> Option<Small> {
        Small::of(&self.0)
    }

    fn negated(self) -> Result<Self, Overflow> {
        Self::ZERO.minus(self)
    }

    /// The greatest whole amount that is not above.
    fn floor(self) -> Result<Self, Overflow> {
        let whole = self.0.numer().checked_div_euclid(*self.0.denom()).ok_or(Overflow)?;
        Ok(Self(Ratio::from_integer(whole)))
    }

    /// The whole number at or below this amount.
    pub(crate) fn floored(self) -> Result<i64, Overflow> {
        self.floor().and_then(|whole| i64::try_from(*whole.0.numer()).map_err(|_| Overflow))
    }

    /// What is missing from this amount up to `target`; zero where nothing is.
    ///
    /// # Errors
    /// [`Overflow`]
    pub fn short_of(self, target: Self) -> Result<Self, Overflow> {
        if self >= target { Ok(Self::ZERO) } else { target.minus(self) }
    }

    /// The sum of several amounts.
    ///
    /// # Errors
    /// [`Overflow`]
    pub fn sum(amounts: impl IntoIterator<Item = Self>) -> Result<Self, Overflow> {
        // As long as it fits into 64 bits, the sum is brought to lowest terms at its end only.
        let (mut large, mut small) = (Self::ZERO, Small::ZERO);
        for amount in amounts {
            match amount.small().and_then(|amount| small.plus_as_is(amount)) {
                Some(sum) => small = sum,
                None => (large, small) = (large.plus(small.amount()?)?.plus(amount)?, Small::ZERO),
            }
        }
        if large.is_zero() { small.amount() } else { large.plus(small.amount()?) }
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (numerator, denominator) = (*self.0.numer(), *self.0.denom());
        match decimal_places(denominator) {
            Some(0) => write!(f, "{numerator}"),
            Some(places) => {
                let scale = 10_i128.checked_pow(places).and_then(|ten| ten.checked_div(denominator));
                let Some(scaled) = scale.and_then(|by| numerator.checked_mul(by)) else {
                    return write!(f, "{numerator}/{denominator}");
                };
                let sign = if scaled < 0 { "-" } else { "" };
                let width = usize::try_from(places).unwrap_or(0);
                let digits = format!("{:0>width$}", scaled.unsigned_abs(), width = width.saturating_add(1));
                let (whole, rest) =
                    digits.split_at_checked(digits.len().saturating_sub(width)).unwrap_or((&digits, ""));
                write!(f, "{sign}{whole}.{rest}")
            }
            None => write!(f, "{numerator}/{denominator}"),
        }
    }
}

/// The number of decimal places that a fraction over `denominator` needs, if it has finitely many and at most six.
fn decimal_places(denominator: i128) -> Option<u32> {
    (0..=6_u32)
        .find(|places| 10_i128.checked_pow(*places).and_then(|ten| ten.checked_rem(denominator)) == Some(0))
}

impl FromStr for Amount {
    type Err = AmountError;

    fn from_str(text: &str) -> Result<Self, AmountError> {
        let (sign, digits) = match text.strip_prefix('-') {
            Some(rest) => (-1, rest),
            None => (1, text),
        };
        let (numerator, denominator) = if let Some((above, below)) = digits.split_once('/') {
            (natural(above)?, natural(below)?)
        } else if let Some((whole, part)) = digits.split_once('.') {
            let places = u32::try_from(part.len()).map_err(|_| AmountError::Size)?;
            let scale = 10_i128.checked_pow(places).filter(|ten| *ten <= FINEST).ok_or(AmountError::Size)?;
            let above = natural(whole)?.checked_mul(scale).ok_or(AmountError::Size)?;
            (above.checked_add(natural(part)?).ok_or(AmountError::Size)?, scale)
        } else {
            (natural(digits)?, 1)
        };
        if denominator == 0 {
            return Err(AmountError::Form);
        }
        let bound = TOO_LARGE.checked_mul(denominator).ok_or(AmountError::Size)?;
        if numerator >= bound || denominator > FINEST {
            return Err(AmountError::Size);
        }
        let signed = numerator.checked_mul(sign).ok_or(AmountError::Size)?;
        Ok(Self(Ratio::new(signed, denominator)))
    }
}

fn natural(digits: &str) -> Result<i128, AmountError> {
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return Err(AmountError::Form);
    }
    if digits.len() > 18 {
        return Err(AmountError::Size);
    }
    digits.parse().map_err(|_| AmountError::Size)
}

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

crate::document::read_from_number_or_str!(Amount, "invalidAmount");

/// A part of a whole: an exact fraction between 0 and 1, read from `"15%"`, `"3/20"` or `0.15`.
///
/// ```
/// use cpd_core::Share;
/// assert_eq!("15%".parse::<Share>()?.amount().to_string(), "0.15");
/// assert!("150%".parse::<Share>().is_err());
/// # Ok::<(), cpd_core::AmountError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Share(Amount);

impl Share {
    /// The share as a fraction of one.
    #[must_use]
    pub fn amount(self) -> Amount {
        self.0
    }
}

impl FromStr for Share {
    type Err = AmountError;

    fn from_str(text: &str) -> Result<Self, AmountError> {
        let amount: Amount = match text.strip_suffix('%') {
            Some(percent) => {
                percent.parse::<Amount>()?.over(Amount::whole(100)).map_err(|_| AmountError::Size)?
            }
            None => text.parse()?,
        };
        if (Amount::ZERO..=Amount::ONE).contains(&amount) {
            Ok(Self(amount))
        } else {
            Err(AmountError::Share)
        }
    }
}

crate::document::read_from_number_or_str!(Share, "invalidAmount");

document! {
    /// A named rounding policy: to what, and which way.
    ///
    /// ```json
    /// { "to": "quarter", "direction": "down" }
    /// ```
    #[derive(Copy)]
    pub struct Rounding {
        /// The step that amounts are rounded to.
        to: RoundingStep,
        /// Which way.
        direction: RoundingDirection,
    }
}

document! {
    /// The step that amounts are rounded to.
    #[derive(Copy)]
    pub choice RoundingStep {
        /// Hundredths of a unit.
        Hundredth,
        /// Tenths of a unit.
        Tenth,
        /// Quarters of a unit.
        Quarter,
        /// Halves of a unit.
        Half,
        /// Whole units.
        Whole,
    }
}

document! {
    /// The way that amounts are rounded.
    #[derive(Copy)]
    pub choice RoundingDirection {
        /// To the next step that is not above.
        Down,
        /// To the next step that is not below.
        Up,
        /// To the nearest step, and up from the middle.
        HalfUp,
    }
}

impl Rounding {
    /// Rounds an amount.
    ///
    /// # Errors
    /// [`Overflow`]
    pub fn apply(self, amount: Amount) -> Result<Amount, Overflow> {
        let steps = Amount::whole(match self.to {
            RoundingStep::Hundredth => 100,
            RoundingStep::Tenth => 10,
            RoundingStep::Quarter => 4,
            RoundingStep::Half => 2,
            RoundingStep::Whole => 1,
        });
        let scaled = amount.times(steps)?;
        let whole = match self.direction {
            RoundingDirection::Down => scaled.floor()?,
            RoundingDirection::Up => scaled.negated()?.floor()?.negated()?,
            RoundingDirection::HalfUp => scaled.plus(Amount(Ratio::new_raw(1, 2)))?.floor()?,
        };
        whole.over(steps)
    }
}

#[cfg(feature = "schema")]
mod schema {
    use schemars::generate::Contract;
    use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

    use super::{Amount, Share};

    impl JsonSchema for Amount {
        fn schema_name() -> std::borrow::Cow<'static, str> {
            "Amount".into()
        }
        fn json_schema(generator: &mut SchemaGenerator) -> Schema {
            let text = json_schema!({
                "type": "string",
                "pattern": r"^-?[0-9]+(\.[0-9]{1,6}|/[0-9]+)?$",
                "description": "An exact amount, such as `40`, `22.5` or the fraction `21/13`.",
            });
            number_or(generator, text)
        }
    }

    impl JsonSchema for Share {
        fn schema_name() -> std::borrow::Cow<'static, str> {
            "Share".into()
        }
        fn json_schema(generator: &mut SchemaGenerator) -> Schema {
            let text = json_schema!({
                "type": "string",
                "pattern": r"^[0-9]+(\.[0-9]{1,6}|/[0-9]+)?%?$",
                "description": "A part of a whole, between 0 and 1: `15%`, `3/20` or `0.15`.",
            });
            number_or(generator, text)
        }
    }

    /// What is said of numbers where text may stand as well.
    const NUMBER: &str = "A number is taken for the value that a reader of JSON makes of it, and its digits are counted as \
        those of that value, at most 15: `0.50000000000000001` is read as 0.5. A longer one is written as text.";

    /// Documents may say `22.5` where an answer says `"22.5"`.
    fn number_or(generator: &SchemaGenerator, text: Schema) -> Schema {
        match generator.contract() {
            Contract::Deserialize => {
                let what = text.get("description").and_then(|what| what.as_str()).unwrap_or_default();
                let description = format!("{what} {NUMBER}");
                json_schema!({ "anyOf": [text, { "type": "number" }], "description": description })
            }
            _ => text,
        }
    }
}

#[cfg(test)]
mod tests;
