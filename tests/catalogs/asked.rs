//! What the library can ask the catalogs for.

use std::collections::{BTreeMap, BTreeSet};

use cpd_core::schema;
use serde_json::Value;

/// Messages by their ids, each with its variables.
pub(crate) type Messages = BTreeMap<String, BTreeSet<String>>;

/// The codes of an enum of a document's schema, each with the names of its arguments.
pub(crate) fn codes(document: &str, name: &str) -> Messages {
    let (_, schema) = schema::all().into_iter().find(|(known, _)| *known == document).unwrap();
    let alternatives = schema["$defs"][name]["oneOf"].as_array().unwrap().clone();
    let of = |schema: &Value| {
        if let Some(code) = schema["const"].as_str() {
            return (code.to_owned(), BTreeSet::new());
        }
        let properties = schema["properties"].as_object().unwrap();
        let code = properties["code"]["const"].as_str().unwrap().to_owned();
        (code, properties.keys().filter(|name| *name != "code").cloned().collect())
    };
    alternatives.iter().map(of).collect()
}

pub(crate) fn kebab(code: &str) -> String {
    code.chars()
        .flat_map(|c| if c.is_ascii_uppercase() { vec!['-', c.to_ascii_lowercase()] } else { vec![c] })
        .collect()
}

/// Names as a set.
pub(crate) fn set(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

/// Every message about credit that the library can ask for, with the variables that it passes.
pub(crate) fn credit() -> Messages {
    let mut all = BTreeMap::new();
    for (code, mut arguments) in codes("explanation", "Reason") {
        arguments.insert("u".to_owned());
        all.insert(kebab(&code), arguments);
    }
    for code in codes("explanation", "Outcome").into_keys() {
        all.insert(kebab(&format!("outcome-{code}")), set(&[]));
    }
    for code in codes("explanation", "NextDateKind").into_keys() {
        all.insert(format!("date-{}", kebab(&code)), set(&[]));
    }
    for unit in ["years", "months", "days"] {
        all.insert(format!("duration-{unit}"), set(&["count"]));
    }
    for thing in codes("explanation", "CountedThing").into_keys().filter(|thing| thing != "credit") {
        all.insert(format!("counted-{}", kebab(&thing)), set(&["count"]));
    }
    all.insert("statement-head".to_owned(), set(&["pack", "person", "on"]));
    all.insert("statement-period".to_owned(), set(&["number", "start", "end"]));
    for heading in ["requirements", "activities", "carry-over", "dates"] {
        all.insert(format!("statement-{heading}"), set(&[]));
    }
    all.insert("advice-period".to_owned(), set(&["start", "end", "until"]));
    all.insert("advice-least".to_owned(), set(&["amount", "until", "u"]));
    all.insert("advice-least-bound".to_owned(), set(&["amount", "u"]));
    all.insert("advice-further".to_owned(), set(&["amount", "what", "start", "end", "u"]));
    all.insert("advice-cheapest".to_owned(), set(&["cost"]));
    all.insert("advice-cheapest-bound".to_owned(), set(&["cost", "bound"]));
    all.insert("advice-cheapest-unknown".to_owned(), set(&["bound"]));
    for plain in ["complete", "least-impossible", "others", "cheapest-impossible", "refused"] {
        all.insert(format!("advice-{plain}"), set(&[]));
    }
    all.insert("career-level".to_owned(), set(&["level"]));
    all.insert("career-no-step".to_owned(), set(&[]));
    all.insert("career-step".to_owned(), set(&["step", "level", "met", "needed"]));
    for head in ["career-need-met", "career-need-missing", "career-need-not-needed"] {
        all.insert(head.to_owned(), set(&["need"]));
    }
    for head in ["statement-activity", "statement-activity-refused"] {
        all.insert(head.to_owned(), set(&["held", "activity", "counted", "u"]));
    }
    all
}
