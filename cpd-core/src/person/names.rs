//! The ids of a record that a pack must know: in a record, and in a value that may not be a record yet.

use serde_json::Value;

use super::TeacherRecord;
use crate::activity::Activity;
use crate::document::{Problems, child};
use crate::id::FactId;
use crate::order::Index;
use crate::pack::{Family, Pack};

/// Where a record names something of the pack; `*` is any item of a list or any member.
const PLACES: &[(&[&str], Family)] = &[
    (&["licences", "*", "class"], Family::LicenceClass),
    (&["licences", "*", "endorsements", "*", "kind"], Family::Fact),
    (&["absences", "*", "kind"], Family::Fact),
    (&["awards", "*", "kind"], Family::Fact),
    (&["grants", "*", "kind"], Family::Fact),
    (&["employments", "*", "position"], Family::Fact),
    (&["tests", "*", "test"], Family::Fact),
    (&["tests", "*", "blocks", "*", "block"], Family::Fact),
    (&["activities", "*", "kind"], Family::ActivityKind),
    (&["activities", "*", "unit"], Family::Unit),
    (&["activities", "*", "role"], Family::Role),
    (&["activities", "*", "categories", "*"], Family::Category),
    (&["activities", "*", "split", "*", "category"], Family::Category),
    (&["activities", "*", "evidence", "*"], Family::Evidence),
];

/// The lists whose items have ids of their own.
const LISTS_WITH_IDS: [&str; 2] = ["activities", "grants"];

/// Ids that the pack does not know, and ids given twice, in a value that is yet to be read: what is not of the expected shape is passed
/// over here, because the reading reports it.
pub(super) fn in_value(value: &Value, pack: &Pack) -> Problems {
    let mut names = Names { pack, found: Problems::default() };
    for (path, family) in PLACES {
        names.follow(value, String::new(), path, *family);
    }
    for list in LISTS_WITH_IDS {
        let items = value.get(list).and_then(Value::as_array).into_iter().flatten();
        let ids = items.enumerate().filter_map(|(index, item)| Some((index, item.get("id")?.as_str()?)));
        unique(&mut names.found, list, ids);
    }
    for name in value.get("facts").and_then(Value::as_object).into_iter().flat_map(|facts| facts.keys()) {
        names.check(child("/facts", name), Family::Fact, name);
    }
    names.found
}

/// Ids that the pack does not know, in a record.
pub(super) fn in_record(record: &TeacherRecord, pack: &Pack) -> Problems {
    let mut names = Names { pack, found: Problems::default() };
    for (index, licence) in record.licences.iter().enumerate() {
        let here = || format!("/licences/{index}");
        names.check_lazily(|| child(&here(), "class"), Family::LicenceClass, licence.class.as_str());
        for (number, endorsement) in licence.endorsements.iter().enumerate() {
            let pointer = || format!("{}/endorsements/{number}/kind", here());
            names.check_lazily(pointer, Family::Fact, endorsement.kind.as_str());
        }
    }
    for (index, absence) in record.absences.iter().enumerate() {
        names.check_lazily(|| format!("/absences/{index}/kind"), Family::Fact, absence.kind.as_str());
    }
    for (index, award) in record.awards.iter().enumerate() {
        names.check_lazily(|| format!("/awards/{index}/kind"), Family::Fact, award.kind.as_str());
    }
    for (index, grant) in record.grants.iter().enumerate() {
        names.check_lazily(|| format!("/grants/{index}/kind"), Family::Fact, grant.kind.as_str());
    }
    for (index, employment) in record.employments.iter().flatten().enumerate() {
        if let Some(position) = &employment.position {
            let pointer = || format!("/employments/{index}/position");
            names.check_lazily(pointer, Family::Fact, position.as_str());
        }
    }
    for (index, test) in record.tests.iter().enumerate() {
        names.check_lazily(|| format!("/tests/{index}/test"), Family::Fact, test.test.as_str());
        for (number, block) in test.blocks.iter().enumerate() {
            let pointer = || format!("/tests/{index}/blocks/{number}/block");
            names.check_lazily(pointer, Family::Fact, block.block.as_str());
        }
    }
    for name in record.facts.keys() {
        names.check_lazily(|| child("/facts", name), Family::Fact, name);
    }
    for (index, activity) in record.activities.iter().enumerate() {
        names.activity(&|| format!("/activities/{index}"), activity);
    }
    names.found
}

/// Ids that the pack does not know, in an activity that stands at a place.
pub(crate) fn unknown_in_activity(pack: &Pack, here: &str, activity: &Activity) -> Problems {
    let mut names = Names { pack, found: Problems::default() };
    names.activity(&|| here.to_owned(), activity);
    names.found
}

/// No two items of a list share an id.
pub(crate) fn unique<'a>(found: &mut Problems, list: &str, ids: impl Iterator<Item = (usize, &'a str)>) {
    let mut seen = Index::default();
    for (index, id) in ids {
        if seen.insert(id, index).is_some() {
            let message = format!("found the id `{id}` a second time");
            let help = "give each its own id, so that nothing is counted twice".to_owned();
            found.push(format!("/{list}/{index}/id"), "duplicateId", message, Some(help));
        }
    }
}

struct Names<'a> {
    pack: &'a Pack,
    found: Problems,
}

impl Names<'_> {
    fn follow(&mut self, value: &Value, pointer: String, path: &[&str], family: Family) {
        match (path, value) {
            // What no pack could declare is reported by the reading.
            ([], Value::String(id)) if id.parse::<FactId>().is_ok() => self.check(pointer, family, id),
            (["*", rest @ ..], Value::Array(items)) => {
                for (index, item) in items.iter().enumerate() {
                    self.follow(item, child(&pointer, &index.to_string()), rest, family);
                }
            }
            ([name, rest @ ..], Value::Object(members)) => {
                if let Some(member) = members.get(*name) {
                    self.follow(member, child(&pointer, name), rest, family);
                }
            }
            _ => {}
        }
    }

    fn activity(&mut self, here: &dyn Fn() -> String, activity: &Activity) {
        let at = |field: &str| child(&here(), field);
        self.check_lazily(|| at("kind"), Family::ActivityKind, activity.kind.as_str());
        self.check_lazily(|| at("unit"), Family::Unit, activity.unit.as_str());
        if let Some(role) = &activity.role {
            self.check_lazily(|| at("role"), Family::Role, role.as_str());
        }
        self.list(|| at("categories"), Family::Category, &activity.categories);
        for (number, part) in activity.split.iter().enumerate() {
            let pointer = || format!("{}/{number}/category", at("split"));
            self.check_lazily(pointer, Family::Category, part.category.as_str());
        }
        self.list(|| at("evidence"), Family::Evidence, &activity.evidence);
    }

    fn list<T: AsRef<str>>(&mut self, pointer: impl Fn() -> String, family: Family, ids: &[T]) {
        for (index, id) in ids.iter().enumerate() {
            self.check_lazily(|| child(&pointer(), &index.to_string()), family, id.as_ref());
        }
    }

    fn check(&mut self, pointer: String, family: Family, id: &str) {
        self.check_lazily(|| pointer, family, id);
    }

    /// The pointer is only made where it is needed: nearly every id is known.
    fn check_lazily(&mut self, pointer: impl FnOnce() -> String, family: Family, id: &str) {
        if !family.knows(self.pack, id) {
            let declared: Vec<&str> = family.declared(self.pack).collect();
            self.found.unknown_id(pointer(), family.word(), id, &declared);
        }
    }
}

#[cfg(test)]
mod tests;
