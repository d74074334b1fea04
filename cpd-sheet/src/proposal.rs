//! A proposal from the rows of the sheets, with the cell of each of its parts.

mod convert;
mod list;

use cpd_core::{AccreditationRules, Proposal, to_json};
use serde_json::{Map, Value as Json};

use crate::error::{SheetError, SheetProblem};
use crate::fields::{Field, Form, Kind, Needed};
use crate::layout::SCHEME;
use crate::limits;
use crate::place::{CellPlace, Cells, nearest};
use crate::rows::{Filled, Found, Placed, Row};
use convert::{Fault, People, converted, stand_in};

/// A proposal that is put together.
struct Draft {
    cells: Cells,
    /// What could not be read, by its pointers: what the library says of it, it says of what stands in for it.
    unread: Vec<String>,
    problems: Vec<SheetProblem>,
    remarks: Vec<SheetProblem>,
    people: People,
}

/// What came of a file.
pub(crate) struct Drafted {
    pub(crate) proposal: String,
    pub(crate) cells: Cells,
    pub(crate) remarks: Vec<SheetProblem>,
}

/// Puts a proposal together, and has the library read it.
///
/// Something stands in for what could not be read, so that everything else that is wrong is told as well.
pub(crate) fn drafted(
    rules: &AccreditationRules,
    forms: &[Form],
    found: Found,
) -> Result<Drafted, SheetError> {
    let people = People::of(found.sheet("trainers"));
    let mut draft = Draft {
        cells: found.headings(),
        unread: Vec::new(),
        problems: Vec::new(),
        remarks: Vec::new(),
        people,
    };
    let mut json = Map::new();
    for form in forms {
        let Some(filled) = found.sheet(form.id) else { continue };
        match form.id {
            "proposal" => draft.proposal(form, filled, &mut json),
            "facts" => draft.stated(form, filled, &mut json),
            "scores" => draft.scored(form, filled, &mut json),
            _ => draft.list(form, filled, &mut json),
        }
    }
    let text = Json::Object(json).to_string();
    let read = Proposal::from_json(rules, &text);
    if let Err(error) = &read {
        for problem in error.problems() {
            if draft.is_told(&problem.pointer, &problem.code) {
                continue;
            }
            let cell = nearest(&draft.cells, &problem.pointer).cloned();
            draft.problems.push(SheetProblem { problem: problem.clone(), cell });
        }
    }
    let mut problems = found.problems;
    problems.extend(draft.problems);
    problems.truncate(limits::PROBLEMS);
    let mut remarks = found.remarks;
    remarks.extend(draft.remarks);
    remarks.truncate(limits::PROBLEMS);
    match read {
        Ok(proposal) if problems.is_empty() => {
            Ok(Drafted { proposal: to_json(&proposal), cells: draft.cells, remarks })
        }
        Err(error) if problems.is_empty() => {
            // An error of the library without a place, which reading a document does not give.
            Err(SheetProblem::of_file(error.code(), error.to_string(), "write less").into())
        }
        Ok(_) | Err(_) => Err(SheetError { problems }),
    }
}

impl Draft {
    /// Whether what the library says is about something that was told before.
    fn is_told(&self, pointer: &str, code: &str) -> bool {
        let inside = |unread: &String| {
            pointer.strip_prefix(unread.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let about_unread = self.unread.iter().any(inside);
        // Whoever trains may be the one whose number could not be read.
        let someone =
            self.unread.iter().any(|unread| unread.starts_with("/trainers/") && unread.ends_with("/id"));
        about_unread || (someone && code == "unknownId" && pointer.starts_with("/sessions/"))
    }

    fn proposal(&mut self, form: &Form, filled: &Filled, json: &mut Map<String, Json>) {
        let Some(row) = filled.rows.first() else { return };
        let scheme = row.get(SCHEME).filter(|scheme| !scheme.cell.is_blank());
        if let (Some(scheme), Some(field)) = (scheme, form.fields.iter().find(|field| field.id == SCHEME))
            && let Err(fault) = converted(&field.kind, &scheme.cell, &self.people)
        {
            let help = "make a template for the scheme that the proposal is checked by";
            let message = format!("found {}; {}", scheme.cell.shown(), fault.expected);
            self.problems.push(SheetProblem::at(&scheme.place, "otherScheme", message, help));
        }
        let fields: Vec<&Field> = form.fields.iter().filter(|field| field.id != SCHEME).collect();
        self.fill(&fields, row, "", json);
    }

    fn list(&mut self, form: &Form, filled: &Filled, json: &mut Map<String, Json>) {
        let fields: Vec<&Field> = form.fields.iter().collect();
        let taken = list::stated_ids(filled);
        let mut entries = Vec::new();
        for (index, row) in filled.rows.iter().enumerate() {
            let here = format!("/{}/{index}", form.id);
            if let Some(first) = row.values().find(|placed| !placed.cell.is_blank()) {
                self.cells.insert(here.clone(), first.place.clone());
            }
            let mut entry = Map::new();
            self.fill(&fields, row, &here, &mut entry);
            if form.id == "sessions" && !entry.contains_key("id") {
                entry.insert("id".to_owned(), Json::String(list::session_id(index, &taken)));
            }
            entries.push(Json::Object(entry));
        }
        json.insert(form.id.to_owned(), Json::Array(entries));
    }

    fn stated(&mut self, form: &Form, filled: &Filled, json: &mut Map<String, Json>) {
        let Some(row) = filled.rows.first() else { return };
        let mut facts = Vec::new();
        for field in &form.fields {
            let Some(placed) = row.get(&field.id) else { continue };
            self.cells.insert(format!("/facts/-/{}", field.id), placed.place.clone());
            let here = format!("/facts/{}", facts.len());
            if let Some(value) = self.value(field, placed, &format!("{here}/value")) {
                self.cells.insert(here.clone(), placed.place.clone());
                self.cells.insert(format!("{here}/value"), placed.place.clone());
                let mut fact = Map::new();
                fact.insert("fact".to_owned(), Json::String(field.id.clone()));
                fact.insert("value".to_owned(), value);
                facts.push(Json::Object(fact));
            }
        }
        json.insert("facts".to_owned(), Json::Array(facts));
    }

    fn scored(&mut self, form: &Form, filled: &Filled, json: &mut Map<String, Json>) {
        let Some(row) = filled.rows.first() else { return };
        let mut scores = Vec::new();
        for field in &form.fields {
            let (Some(placed), Some((rubric, line))) = (row.get(&field.id), field.id.split_once('/')) else {
                continue;
            };
            self.cells.insert(format!("/scores/-/{}", field.id), placed.place.clone());
            let here = format!("/scores/{}", scores.len());
            if let Some(points) = self.value(field, placed, &format!("{here}/points")) {
                self.cells.insert(here.clone(), placed.place.clone());
                self.cells.insert(format!("{here}/points"), placed.place.clone());
                let text = |text: &str| Json::String(text.to_owned());
                let parts = [("rubric", text(rubric)), ("line", text(line)), ("points", points)];
                scores.push(Json::Object(
                    parts.into_iter().map(|(name, value)| (name.to_owned(), value)).collect(),
                ));
            }
        }
        json.insert("scores".to_owned(), Json::Array(scores));
    }

    /// Fills an object with the fields of a row.
    fn fill(&mut self, fields: &[&Field], row: &Row, here: &str, object: &mut Map<String, Json>) {
        let is_blank = |field: &Field| row.get(&field.id).is_none_or(|placed| placed.cell.is_blank());
        for field in fields {
            let pointer = format!("{here}{}", field.pointer());
            if let Some(placed) = row.get(&field.id) {
                if let Some(part) = field.part() {
                    let part = format!("{here}/{part}");
                    self.cells.entry(part).or_insert_with(|| placed.place.clone());
                }
                self.cells.insert(pointer.clone(), placed.place.clone());
                if !placed.cell.is_blank() {
                    if let Some(value) = self.value(field, placed, &pointer) {
                        self.parts_of_list(&value, &pointer, &placed.place);
                        put(object, &field.id, value);
                        continue;
                    }
                    if field.needed != Needed::Never {
                        put(object, &field.id, stand_in(&field.kind, here));
                    }
                    continue;
                }
            }
            let with_its_part =
                || fields.iter().any(|other| other.part() == field.part() && !is_blank(other));
            let needed = match field.needed {
                Needed::Always => true,
                Needed::WithItsPart => with_its_part(),
                Needed::Never => false,
            };
            if needed {
                let value = self.missing(field, row, here, &pointer);
                put(object, &field.id, value);
            }
        }
    }

    /// What is taken where nothing is stated: the only choice, or else what stands in for it, after it was told.
    fn missing(&mut self, field: &Field, row: &Row, here: &str, pointer: &str) -> Json {
        if let Kind::Choice(choices) = &field.kind
            && let Some(only) = choices.only()
        {
            return Json::String(only.to_owned());
        }
        let message = format!("found nothing for `{}`; {}", field.id, convert::expected(&field.kind));
        let place = row.get(&field.id).or_else(|| row.values().next()).map(|placed| &placed.place);
        let help = "fill in the cell";
        let problem = match place {
            Some(place) => SheetProblem::at(place, "missingCell", message, help),
            None => SheetProblem::of_file("missingCell", message, "add it"),
        };
        self.problems.push(problem.about(pointer));
        self.unread.push(pointer.to_owned());
        stand_in(&field.kind, here)
    }

    /// The value of a cell; nothing where it is blank, or where it could not be read, which is told.
    fn value(&mut self, field: &Field, placed: &Placed, pointer: &str) -> Option<Json> {
        if placed.cell.is_blank() {
            return None;
        }
        match converted(&field.kind, &placed.cell, &self.people) {
            Ok(value) => {
                if placed.cell.formula {
                    let message = format!(
                        "took {}, which the formula of this cell gave when the file was saved",
                        placed.cell.shown()
                    );
                    let help = "nothing is computed here; write the value itself if it can change";
                    let remark = SheetProblem::at(&placed.place, "formulaValue", message, help).remark();
                    self.remarks.push(remark.about(pointer));
                }
                Some(value)
            }
            Err(Fault { code, expected, help }) => {
                let message = format!("found {}; {expected}", placed.cell.shown());
                self.problems.push(SheetProblem::at(&placed.place, code, message, help).about(pointer));
                self.unread.push(pointer.to_owned());
                None
            }
        }
    }

    /// The items of a list that stands in one cell are all there.
    fn parts_of_list(&mut self, value: &Json, pointer: &str, place: &CellPlace) {
        let items = value.as_array().map_or(0, Vec::len);
        self.cells.extend((0..items).map(|index| (format!("{pointer}/{index}"), place.clone())));
    }
}

/// Puts a value where the id of a field says: `provider.name` into the object `provider`.
fn put(object: &mut Map<String, Json>, id: &str, value: Json) {
    let Some((part, name)) = id.split_once('.') else {
        object.insert(id.to_owned(), value);
        return;
    };
    let inner = object.entry(part.to_owned()).or_insert_with(|| Json::Object(Map::new()));
    if let Json::Object(inner) = inner {
        inner.insert(name.to_owned(), value);
    }
}
