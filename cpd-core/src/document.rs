//! Reading documents: from JSON text to a typed value, with every problem at once.
//!
//! serde stops at the first mistake; somebody who fills in a pack or a record by hand wants them all. So documents are
//! written by serde, but read by [`Read`], which goes on after a mistake.

mod declared;
#[cfg(feature = "bulk")]
pub(crate) mod direct;
mod json;
mod place;
mod problems;
mod read;
mod walk;

use serde_json::Value;

pub(crate) use declared::{Declared, named, undeclared};
pub(crate) use place::{Place, child};
pub(crate) use problems::Problems;
pub(crate) use read::{Fields, Read, camel_case, read_choice, read_kind, read_number_or_text, read_text};
pub(crate) use walk::{Visitor, Walk, leaf};

use crate::error::{CpdError, DocumentKind, Problem};

/// Reads a document from JSON text, and gathers everything that is wrong with it: what is not of the expected shape,
/// what `in_value` finds in the untyped value, and, where there is a typed one, what `in_document` finds in that.
pub(crate) fn read<T: Read>(
    kind: DocumentKind,
    text: &str,
    in_value: impl FnOnce(&Value) -> Problems,
    in_document: impl FnOnce(&T) -> Problems,
) -> Result<T, CpdError> {
    let invalid = |found: Problems| CpdError::InvalidDocument { kind, problems: found.into_sorted() };
    let (value, mut found) = json::parse(text).map_err(invalid)?;
    found.append(in_value(&value));
    let document = T::read(&value, Place::Root, &mut found);
    if let Some(document) = &document {
        found.append(in_document(document));
    }
    match document {
        Some(document) if found.is_empty() => Ok(document),
        _ => Err(invalid(found)),
    }
}

/// Reads several documents of a kind, and gathers the problems of all of them, each with the name of its document.
pub(crate) fn read_each<'a, T>(
    kind: DocumentKind,
    texts: impl IntoIterator<Item = (String, &'a str)>,
    read: impl Fn(&str) -> Result<T, CpdError>,
) -> Result<Vec<T>, CpdError> {
    let (mut documents, mut found) = (Vec::new(), Vec::new());
    for (name, text) in texts {
        match read(text) {
            Ok(document) => documents.push(document),
            Err(CpdError::InvalidDocument { problems, .. }) => {
                let named =
                    |problem: Problem| Problem { message: format!("{name}: {}", problem.message), ..problem };
                found.extend(problems.into_iter().map(named));
            }
            Err(error) => return Err(error),
        }
    }
    if found.is_empty() { Ok(documents) } else { Err(CpdError::InvalidDocument { kind, problems: found }) }
}

/// Reads JSON text that the library itself has written.
pub(crate) fn parse(text: &str) -> Result<Value, Problems> {
    json::parse(text).map(|(value, _)| value)
}

/// Whether a field may be left out of the JSON text.
pub(crate) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// Declares a type of a public document: a `struct`, a `choice` (one of several words) or a `union` (one of several
/// shapes, told apart by `kind`).
///
/// All of them are written by serde, described by schemars and read by [`Read`], under the same camel-case names, and
/// refuse unknown fields. A field marked `= default` may be left out.
macro_rules! document {
    (
        $(#[$meta:meta])*
        pub struct $name:ident {
            $($(#[$field_meta:meta])* $field:ident : $type:ty $(= $default:ident)?),* $(,)?
        }
    ) => {
        #[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
        #[cfg_attr(
            feature = "schema",
            derive(schemars::JsonSchema),
            schemars(extend("x-order" = crate::schema::order(&[$(stringify!($field)),*])))
        )]
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        $(#[$meta])*
        pub struct $name {
            $(
                $(#[$field_meta])*
                $(#[serde($default, skip_serializing_if = "crate::document::is_default")])?
                pub $field: $type,
            )*
        }

        impl crate::document::Read for $name {
            fn read(
                value: &serde_json::Value,
                place: crate::document::Place<'_>,
                found: &mut crate::document::Problems,
            ) -> Option<Self> {
                let fields = crate::document::Fields::open(value, place, &[$(stringify!($field)),*], found)?;
                $(let $field = crate::document::field!(fields, $field, found $(, $default)?);)*
                Some(Self { $($field: $field?),* })
            }
        }

        impl crate::document::Walk for $name {
            fn walk<'a>(
                &'a self,
                place: crate::document::Place<'_>,
                visit: &mut crate::document::Visitor<'_, 'a>,
            ) {
                visit(place, self);
                $(crate::document::walk_field(&self.$field, place, stringify!($field), visit);)*
            }
        }
    };
    (
        $(#[$meta:meta])*
        pub choice $name:ident {
            $($(#[$variant_meta:meta])* $variant:ident),* $(,)?
        }
    ) => {
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "camelCase")]
        $(#[$meta])*
        pub enum $name {
            $($(#[$variant_meta])* $variant,)*
        }

        impl crate::document::Read for $name {
            fn read(
                value: &serde_json::Value,
                place: crate::document::Place<'_>,
                found: &mut crate::document::Problems,
            ) -> Option<Self> {
                let chosen = crate::document::read_choice(value, place, &[$(stringify!($variant)),*], found)?;
                $(if chosen == stringify!($variant) {
                    return Some(Self::$variant);
                })*
                None
            }
        }

        crate::document::leaf!($name);
    };
    (
        $(#[$meta:meta])*
        pub union $name:ident {
            $(
                $(#[$variant_meta:meta])*
                $variant:ident {
                    $($(#[$field_meta:meta])* $field:ident : $type:ty $(= $default:ident)?),* $(,)?
                }
            ),* $(,)?
        }
    ) => {
        #[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
        $(#[$meta])*
        pub enum $name {
            $(
                $(#[$variant_meta])*
                #[cfg_attr(
                    feature = "schema",
                    schemars(extend("x-order" = crate::schema::order(&["kind", $(stringify!($field)),*])))
                )]
                $variant {
                    $(
                        $(#[$field_meta])*
                        $(#[serde($default, skip_serializing_if = "crate::document::is_default")])?
                        $field: $type,
                    )*
                },
            )*
        }

        impl crate::document::Read for $name {
            fn read(
                value: &serde_json::Value,
                place: crate::document::Place<'_>,
                found: &mut crate::document::Problems,
            ) -> Option<Self> {
                let kind = crate::document::read_kind(value, place, &[$(stringify!($variant)),*], found)?;
                $(if kind == stringify!($variant) {
                    let known = &["kind" $(, stringify!($field))*];
                    let _fields = crate::document::Fields::open(value, place, known, found)?;
                    $(let $field = crate::document::field!(_fields, $field, found $(, $default)?);)*
                    return Some(Self::$variant { $($field: $field?),* });
                })*
                None
            }
        }

        impl crate::document::Walk for $name {
            fn walk<'a>(
                &'a self,
                place: crate::document::Place<'_>,
                visit: &mut crate::document::Visitor<'_, 'a>,
            ) {
                visit(place, self);
                match self {
                    $(Self::$variant { $($field),* } => {
                        $(crate::document::walk_field($field, place, stringify!($field), visit);)*
                    })*
                }
            }
        }
    };
}

/// Declares shapes once: as a union with what each of them says, and as a choice of their names.
macro_rules! kinded {
    (
        $(#[$union_meta:meta])* pub union $union:ident;
        $(#[$choice_meta:meta])* pub choice $choice:ident;
        $($(#[$meta:meta])* $name:ident { $($body:tt)* }),* $(,)?
    ) => {
        crate::document::document! {
            $(#[$union_meta])*
            pub union $union { $($(#[$meta])* $name { $($body)* }),* }
        }

        crate::document::document! {
            $(#[$choice_meta])*
            #[derive(Copy)]
            pub choice $choice { $($(#[$meta])* $name),* }
        }

        impl $union {
            /// Which of them it is.
            #[must_use]
            pub fn kind(&self) -> $choice {
                match self { $(Self::$name { .. } => $choice::$name),* }
            }
        }
    };
}

/// Visits a field, whose name is as Rust writes it.
pub(crate) fn walk_field<'a>(field: &'a dyn Walk, place: Place<'_>, name: &str, visit: &mut Visitor<'_, 'a>) {
    field.walk(Place::Field(&place, &camel_case(name)), visit);
}

/// One field of an object that is being read.
macro_rules! field {
    ($fields:ident, $field:ident, $found:ident) => {
        $fields.required(stringify!($field), $found)
    };
    ($fields:ident, $field:ident, $found:ident, default) => {
        $fields.optional(stringify!($field), $found)
    };
}

/// Reads a type from text by its `FromStr`, whose error says what was expected.
macro_rules! read_from_str {
    ($type:ty, $code:literal) => {
        crate::document::leaf!($type);

        impl crate::document::Read for $type {
            fn read(
                value: &serde_json::Value,
                place: crate::document::Place<'_>,
                found: &mut crate::document::Problems,
            ) -> Option<Self> {
                crate::document::read_text(value, place, $code, found)
            }
        }

        #[cfg(feature = "bulk")]
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
                source.deserialize_str(crate::document::direct::Text(std::marker::PhantomData))
            }
        }
    };
}

/// The same for a type that may also be written as a number.
macro_rules! read_from_number_or_str {
    ($type:ty, $code:literal) => {
        crate::document::leaf!($type);

        impl crate::document::Read for $type {
            fn read(
                value: &serde_json::Value,
                place: crate::document::Place<'_>,
                found: &mut crate::document::Problems,
            ) -> Option<Self> {
                crate::document::read_number_or_text(value, place, $code, found)
            }
        }

        #[cfg(feature = "bulk")]
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
                source.deserialize_any(crate::document::direct::NumberOrText(std::marker::PhantomData))
            }
        }
    };
}

pub(crate) use {document, field, kinded, read_from_number_or_str, read_from_str};
