//! From text to a JSON value. Unlike serde_json alone, a member that is written twice is reported, not overwritten.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::problems::Problems;

/// The value, and the members written twice. Fails where the text is not JSON.
pub(super) fn parse(text: &str) -> Result<(Value, Problems), Problems> {
    // A byte-order mark is what some editors put first; it carries no meaning in UTF-8.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut found = Problems::default();
    let mut source = serde_json::Deserializer::from_str(text);
    let node = Node { pointer: "", found: &mut found };
    let value = node.deserialize(&mut source).and_then(|value| source.end().map(|()| value));
    match value {
        Ok(value) => Ok((value, found)),
        Err(error) => Err(Problems::syntax(&error)),
    }
}

struct Node<'a> {
    pointer: &'a str,
    found: &'a mut Problems,
}

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = Value;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }
    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }
    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }
    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }
    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }
    // serde hands over what is written with a point as a floating-point number. It is only kept, and read as the decimal
    // text that it was: see `read_number_or_text`. Nothing is computed with it.
    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }
    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        loop {
            let pointer = super::child(self.pointer, &list.len().to_string());
            match items.next_element_seed(Node { pointer: &pointer, found: self.found })? {
                Some(item) => list.push(item),
                None => return Ok(Value::Array(list)),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some(name) = members.next_key::<String>()? {
            let pointer = super::child(self.pointer, &name);
            let value = members.next_value_seed(Node { pointer: &pointer, found: self.found })?;
            if object.contains_key(&name) {
                self.found.push(
                    pointer,
                    "duplicateField",
                    format!("found the field `{name}` a second time, where a field is expected once"),
                    Some("keep one of the two".to_owned()),
                );
            } else {
                object.insert(name, value);
            }
        }
        Ok(Value::Object(object))
    }
}
