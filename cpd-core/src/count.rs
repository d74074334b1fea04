//! Counts of people and things.

use crate::amount::Overflow;

/// How many items there are: the length of a list in memory, which no count is too small for.
pub(crate) fn count_of(items: usize) -> u32 {
    u32::try_from(items).unwrap_or(u32::MAX)
}

/// A count and more of the same.
pub(crate) fn plus(count: u32, more: u32) -> Result<u32, Overflow> {
    count.checked_add(more).ok_or(Overflow)
}

/// What counts come to.
pub(crate) fn total(counts: impl IntoIterator<Item = u32>) -> Result<u32, Overflow> {
    counts.into_iter().try_fold(0, plus)
}
