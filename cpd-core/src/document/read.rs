//! [`Read`]: from a JSON value to a typed one, past every mistake on the way.
//!
//! What is the same for every type is out of line and not generic: the types of a pack are many, and the WASM module
//! is small.

use std::collections::BTreeMap;
use std::fmt::Display;
use std::str::FromStr;

use serde_json::{Map, Value};

use super::place::Place;
use super::problems::Problems;

/// Reading of a value that is part of a document.
pub(crate) trait Read: Sized {
    /// The value, if it is one. Every problem goes to `found`, also those beside which a value can still be made, so
    /// that a document is sound only if nothing was found.
    fn read(value: &Value, place: Place<'_>, found: &mut Problems) -> Option<Self>;
}

/// The fields of an object that is being read.
#[derive(Clone, Copy)]
pub(crate) struct Fields<'a> {
    members: &'a Map<String, Value>,
    place: Place<'a>,
}

impl<'a> Fields<'a> {
    /// Checks that a value is an object without unknown fields. `known` are the names as Rust writes them.
    pub(crate) fn open(
        value: &'a Value,
        place: Place<'a>,
        known: &[&str],
        found: &mut Problems,
    ) -> Option<Self> {
        let Value::Object(members) = value else {
            found.wrong_type(place, value, "an object");
            return None;
        };
        let known: Vec<String> = known.iter().map(|name| camel_case(name)).collect();
        for name in members.keys().filter(|name| !known.contains(name)) {
            found.unknown_field(place, name, &known);
        }
        Some(Self { members, place })
    }

    pub(crate) fn required<T: Read>(&self, name: &str, found: &mut Problems) -> Option<T> {
        let name = camel_case(name);
        match self.members.get(&name) {
            Some(value) => T::read(value, Place::Field(&self.place, &name), found),
            None => {
                found.missing_field(self.place, &name);
                None
            }
        }
    }

    pub(crate) fn optional<T: Read + Default>(&self, name: &str, found: &mut Problems) -> Option<T> {
        let name = camel_case(name);
        match self.members.get(&name) {
            Some(value) => T::read(value, Place::Field(&self.place, &name), found),
            None => Some(T::default()),
        }
    }
}

/// Reads one of several words: the names of variants as Rust writes them.
pub(crate) fn read_choice(
    value: &Value,
    place: Place<'_>,
    variants: &[&'static str],
    found: &mut Problems,
) -> Option<&'static str> {
    let Value::String(word) = value else {
        found.wrong_type(place, value, "text");
        return None;
    };
    let chosen = variants.iter().copied().find(|variant| camel_case(variant) == *word);
    if chosen.is_none() {
        let known: Vec<String> = variants.iter().map(|variant| camel_case(variant)).collect();
        found.unknown_value(place, word, &known);
    }
    chosen
}

/// Reads which of several shapes an object has, from its field `kind`.
pub(crate) fn read_kind(
    value: &Value,
    place: Place<'_>,
    variants: &[&'static str],
    found: &mut Problems,
) -> Option<&'static str> {
    match value {
        Value::Object(members) => match members.get("kind") {
            Some(kind) => read_choice(kind, Place::Field(&place, "kind"), variants, found),
            None => {
                found.missing_field(place, "kind");
                None
            }
        },
        _ => {
            found.wrong_type(place, value, "an object");
            None
        }
    }
}

/// Reads a type that is written as text.
pub(crate) fn read_text<T: FromStr<Err: Display>>(
    value: &Value,
    place: Place<'_>,
    code: &str,
    found: &mut Problems,
) -> Option<T> {
    match value {
        Value::String(text) => parse(text, place, code, found),
        _ => {
            found.wrong_type(place, value, "text");
            None
        }
    }
}

/// Reads a type that is written as text or as a number.
pub(crate) fn read_number_or_text<T: FromStr<Err: Display>>(
    value: &Value,
    place: Place<'_>,
    code: &str,
    found: &mut Problems,
) -> Option<T> {
    match value {
        // The shortest text that reads back as the same number is the text that was written, as long as that had no
        // more than 15 digits; nothing is computed with the floating-point value.
        Value::Number(number) => {
            let text = number.to_string();
            if number.is_f64() && text.bytes().filter(u8::is_ascii_digit).count() > 15 {
                let reason = "expected a number of at most 15 digits; write a longer one as text, in quotes";
                found.unreadable(place, code, &text, &reason);
                return None;
            }
            parse(&text, place, code, found)
        }
        Value::String(text) => parse(text, place, code, found),
        _ => {
            found.wrong_type(place, value, "a number or text");
            None
        }
    }
}

fn parse<T: FromStr<Err: Display>>(
    text: &str,
    place: Place<'_>,
    code: &str,
    found: &mut Problems,
) -> Option<T> {
    match text.parse() {
        Ok(value) => Some(value),
        Err(error) => {
            found.unreadable(place, code, text, &error);
            None
        }
    }
}

/// A name of Rust as documents write it: `used_for` and `UsedFor` become `usedFor`, and `r#match` is `match`.
pub(crate) fn camel_case(name: &str) -> String {
    let name = name.strip_prefix("r#").unwrap_or(name);
    let mut camel = String::with_capacity(name.len());
    let mut raise = false;
    for character in name.chars() {
        if character == '_' {
            raise = true;
        } else if raise {
            camel.push(character.to_ascii_uppercase());
            raise = false;
        } else if camel.is_empty() {
            camel.push(character.to_ascii_lowercase());
        } else {
            camel.push(character);
        }
    }
    camel
}

impl Read for String {
    fn read(value: &Value, place: Place<'_>, found: &mut Problems) -> Option<Self> {
        match value {
            Value::String(text) => Some(text.clone()),
            _ => {
                found.wrong_type(place, value, "text");
                None
            }
        }
    }
}

impl Read for bool {
    fn read(value: &Value, place: Place<'_>, found: &mut Problems) -> Option<Self> {
        match value {
            Value::Bool(value) => Some(*value),
            _ => {
                found.wrong_type(place, value, "true or false");
                None
            }
        }
    }
}

macro_rules! read_whole_number {
    ($($type:ty),*) => {$(
        impl Read for $type {
            fn read(value: &Value, place: Place<'_>, found: &mut Problems) -> Option<Self> {
                let number = value.as_i64().and_then(|number| Self::try_from(number).ok());
                if number.is_none() {
                    let expected = format!("a whole number from {} to {}", Self::MIN, Self::MAX);
                    found.wrong_type(place, value, &expected);
                }
                number
            }
        }
    )*};
}

read_whole_number!(i32, i64, u32);

impl<T: Read> Read for Option<T> {
    fn read(value: &Value, place: Place<'_>, found: &mut Problems) -> Option<Self> {
        match value {
            Value::Null => Some(None),
            _ => T::read(value, place, found).map(Some),
        }
    }
}

impl<T: Read> Read for Box<T> {
    fn read(value: &Value, place: Place<'_>, found: &mut Problems) -> Option<Self> {
        T::read(value, place, found).map(Self::new)
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(value: &Value, place: Place<'_>, found: &mut Problems) -> Option<Self> {
        let Value::Array(items) = value else {
            found.wrong_type(place, value, "a list");
            return None;
        };
        let mut list = Self::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            list.extend(T::read(item, Place::Item(&place, index), found));
        }
        (list.len() == items.len()).then_some(list)
    }
}

impl Read for BTreeMap<String, String> {
    fn read(value: &Value, place: Place<'_>, found: &mut Problems) -> Option<Self> {
        let Value::Object(members) = value else {
            found.wrong_type(place, value, "an object");
            return None;
        };
        let mut map = Self::new();
        for (name, member) in members {
            let text = String::read(member, Place::Field(&place, name), found);
            map.extend(text.map(|text| (name.clone(), text)));
        }
        (map.len() == members.len()).then_some(map)
    }
}

#[cfg(test)]
mod tests {
    use super::camel_case;

    #[test]
    fn names_are_written_in_camel_case() {
        assert_eq!(camel_case("id"), "id");
        assert_eq!(camel_case("used_for"), "usedFor");
        assert_eq!(camel_case("r#match"), "match");
        assert_eq!(camel_case("MonthBeforeBirthMonth"), "monthBeforeBirthMonth");
    }
}
