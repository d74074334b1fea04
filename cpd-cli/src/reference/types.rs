//! The types of a schema, in the shapes that documents have.

use serde_json::Value;

/// The types of a schema by their names, the document's own among them.
pub(super) struct Types<'a> {
    all: Vec<(&'a str, &'a Value)>,
}

/// What a value of a type looks like.
pub(super) enum Shape<'a> {
    /// An object with fields.
    Object(Vec<Field<'a>>),
    /// One of several objects, told apart by `kind`.
    Union(Vec<Kind<'a>>),
    /// One of several words, each with what it means.
    Choice(Vec<(&'a str, &'a str)>),
    /// A value of one of several types.
    Either(Vec<&'a Value>),
    /// Something else, which the description tells.
    Plain,
}

/// A field of an object.
pub(super) struct Field<'a> {
    pub(super) name: &'a str,
    pub(super) schema: &'a Value,
    pub(super) required: bool,
}

/// One of the objects of a union.
pub(super) struct Kind<'a> {
    pub(super) name: &'a str,
    pub(super) schema: &'a Value,
    /// The fields beside `kind`.
    pub(super) fields: Vec<Field<'a>>,
}

impl<'a> Types<'a> {
    pub(super) fn of(schema: &'a Value) -> Self {
        let own = text(&schema["title"]);
        let defined = schema["$defs"].as_object().into_iter().flatten();
        let defined = defined.map(|(name, schema)| (name.as_str(), schema));
        Self { all: std::iter::once((own, schema)).chain(defined).collect() }
    }

    pub(super) fn get(&self, name: &str) -> Option<&'a Value> {
        self.all.iter().find(|(known, _)| *known == name).map(|(_, schema)| *schema)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&'a str, &'a Value)> {
        self.all.iter().copied()
    }
}

impl<'a> Shape<'a> {
    pub(super) fn of(schema: &'a Value) -> Self {
        if let Some(ways) = schema["oneOf"].as_array() {
            let words: Option<Vec<_>> =
                ways.iter().map(|way| Some((way["const"].as_str()?, text(&way["description"])))).collect();
            return match words {
                Some(words) => Self::Choice(words),
                None => Self::Union(ways.iter().map(Kind::of).collect()),
            };
        }
        if let Some(ways) = schema["anyOf"].as_array()
            && ways.iter().all(|way| way["$ref"].is_string())
        {
            return Self::Either(ways.iter().collect());
        }
        if schema["x-order"].is_array() { Self::Object(fields(schema)) } else { Self::Plain }
    }
}

impl<'a> Kind<'a> {
    fn of(schema: &'a Value) -> Self {
        let fields = fields(schema).into_iter().filter(|field| field.name != "kind").collect();
        Self { name: text(&schema["properties"]["kind"]["const"]), schema, fields }
    }
}

/// The fields of an object, in the order in which people write them.
fn fields(schema: &Value) -> Vec<Field<'_>> {
    let required = |name: &str| schema["required"].as_array().is_some_and(|all| all.contains(&name.into()));
    let order = schema["x-order"].as_array().into_iter().flatten().filter_map(Value::as_str);
    order.map(|name| Field { name, schema: &schema["properties"][name], required: required(name) }).collect()
}

/// The text of a value; nothing where it is none.
pub(super) fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// The name of the type that a reference leads to.
pub(super) fn referred(schema: &Value) -> Option<&str> {
    schema["$ref"].as_str()?.strip_prefix("#/$defs/")
}
