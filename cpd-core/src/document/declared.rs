//! Ids that a document declares in its lists, and ids that name none of them.

use std::any::Any;

use super::place::Place;
use super::problems::Problems;
use super::walk::Walk;

/// A list of ids that a document declares: its field, the word for messages, the ids.
pub(crate) type Declared<'a> = (&'static str, &'static str, Vec<&'a str>);

/// Every id of a document that should stand in one of the lists and does not. `whole` is what the document with the lists
/// is called; `named` says to which list a part belongs, if it is an id.
pub(crate) fn undeclared(
    whole: &str,
    lists: &[Declared<'_>],
    document: &dyn Walk,
    named: impl for<'p> Fn(Place<'_>, &'p dyn Any) -> Option<(&'static str, &'p str)>,
) -> Problems {
    let mut found = Problems::default();
    document.walk(Place::Root, &mut |place, part| {
        // Where an id is declared, it names itself.
        let declares = matches!(place, Place::Field(_, "id"));
        let Some((list, id)) = named(place, part).filter(|_| !declares) else { return };
        let known = lists.iter().find(|(name, ..)| *name == list);
        if let Some((_, word, ids)) = known
            && !ids.contains(&id)
        {
            found.unknown_in(whole, place.pointer(), word, id, ids);
        }
    });
    found
}

/// The list and the id, where a part of a document is an id of one of the given types.
macro_rules! named {
    ($part:expr; $($type:ty => $list:literal),* $(,)?) => {{
        let part: &dyn std::any::Any = $part;
        None$(.or_else(|| part.downcast_ref::<$type>().map(|id| ($list, id.as_str()))))*
    }};
}

pub(crate) use named;
