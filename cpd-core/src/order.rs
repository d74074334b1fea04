//! Sorting and looking up, once for all types.
//!
//! Each type that is sorted or kept in a tree map costs the WASM module two to five kilobytes of code of its own.
//! Here one sort and one map serve all.

use std::cmp::Ordering;
use std::collections::BTreeMap;

/// The items in the order of their keys; items of equal keys stay in the order in which they were given.
pub(crate) fn sorted_by_key<T, K: Ord>(items: Vec<T>, key: impl Fn(&T) -> K) -> Vec<T> {
    sorted_by(items, |one, other| key(one).cmp(&key(other)))
}

/// The items in the order of a comparison; equal items stay in the order in which they were given.
pub(crate) fn sorted_by<T>(items: Vec<T>, compare: impl Fn(&T, &T) -> Ordering) -> Vec<T> {
    let order = positions(items.len(), &|one, other| match (items.get(one), items.get(other)) {
        (Some(first), Some(second)) => compare(first, second).then(one.cmp(&other)),
        _ => Ordering::Equal,
    });
    let Some(order) = order else { return items };
    let mut items: Vec<Option<T>> = items.into_iter().map(Some).collect();
    order.into_iter().filter_map(|position| items.get_mut(position)?.take()).collect()
}

/// The positions of items in their order; none if they are in order already.
fn positions(length: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Option<Vec<usize>> {
    if (0..length).is_sorted_by(|one, other| compare(*one, *other).is_le()) {
        return None;
    }
    let mut order: Vec<usize> = (0..length).collect();
    order.sort_unstable_by(|one, other| compare(*one, *other));
    Some(order)
}

/// A map from texts to positions in a list.
#[derive(Debug, Default)]
pub(crate) struct Index<'a>(BTreeMap<&'a str, usize>);

impl<'a> Index<'a> {
    /// Remembers a position, unless the text has one already: that one is returned.
    pub(crate) fn insert(&mut self, text: &'a str, position: usize) -> Option<usize> {
        if let Some(first) = self.0.get(text) {
            return Some(*first);
        }
        self.0.insert(text, position);
        None
    }

    /// The position of a text.
    pub(crate) fn get(&self, text: &str) -> Option<usize> {
        self.0.get(text).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::{Index, sorted_by_key};

    #[test]
    fn equal_keys_stay_in_order() {
        let words = vec!["bb", "a", "cc", "d"];
        assert_eq!(sorted_by_key(words, |word| word.len()), ["a", "d", "bb", "cc"]);
        assert_eq!(sorted_by_key(Vec::<&str>::new(), |word| word.len()), Vec::<&str>::new());
    }

    #[test]
    fn the_first_position_of_a_text_stays() {
        let mut index = Index::default();
        assert_eq!(index.insert("a", 3), None);
        assert_eq!(index.insert("a", 5), Some(3));
        assert_eq!(index.insert("b", 5), None);
    }
}
