//! [`Walk`]: every part of a document that has been read, with its place.
//!
//! What looks at all of a pack (ids that name nothing, names without a translation, measures) is written as a question
//! about one part, so that no question forgets a part that was added later.

use std::any::Any;
use std::collections::BTreeMap;

use super::place::Place;

/// What is called with each part of a document, the whole before its parts.
pub(crate) type Visitor<'v, 'a> = dyn FnMut(Place<'_>, &'a dyn Any) + 'v;

/// A part of a document.
pub(crate) trait Walk {
    /// Visits this part and everything in it, in the order of the fields.
    fn walk<'a>(&'a self, place: Place<'_>, visit: &mut Visitor<'_, 'a>);
}

impl<T: Walk> Walk for Option<T> {
    fn walk<'a>(&'a self, place: Place<'_>, visit: &mut Visitor<'_, 'a>) {
        self.iter().for_each(|part| part.walk(place, visit));
    }
}

impl<T: Walk> Walk for Box<T> {
    fn walk<'a>(&'a self, place: Place<'_>, visit: &mut Visitor<'_, 'a>) {
        self.as_ref().walk(place, visit);
    }
}

impl<T: Walk> Walk for Vec<T> {
    fn walk<'a>(&'a self, place: Place<'_>, visit: &mut Visitor<'_, 'a>) {
        self.iter().enumerate().for_each(|(index, part)| part.walk(Place::Item(&place, index), visit));
    }
}

/// A part that has no parts.
macro_rules! leaf {
    ($($type:ty),* $(,)?) => {$(
        impl crate::document::Walk for $type {
            fn walk<'a>(
                &'a self,
                place: crate::document::Place<'_>,
                visit: &mut crate::document::Visitor<'_, 'a>,
            ) {
                visit(place, self);
            }
        }
    )*};
}

leaf!(String, bool, i32, i64, u32, BTreeMap<String, String>);

pub(crate) use leaf;
