use serde_json::json;

use super::{TeacherRecord, in_record, in_value};
use crate::pack::Pack;

/// A record that names nothing that the pack knows, in every place where it can name something.
#[test]
fn a_value_and_a_record_are_checked_in_the_same_places() {
    let pack = Pack::from_json(include_str!("../../../packs/au-act-tqi/pack.json")).unwrap();
    let value = json!({
        "person": "T",
        "licences": [{ "class": "x", "issued": "2024-01-01", "endorsements": [{ "kind": "x" }] }],
        "absences": [{ "kind": "x", "from": "2024-01-01", "until": "2024-01-02" }],
        "awards": [{ "kind": "x", "on": "2024-01-01" }],
        "grants": [{ "id": "G", "kind": "x", "requested": "2024-01-01" }],
        "facts": { "x": "1" },
        "activities": [{
            "id": "A", "kind": "x", "unit": "x", "role": "x", "from": "2024-01-01", "amount": 1,
            "categories": ["x"], "evidence": ["x"]
        }],
    });
    let record = TeacherRecord::from_json(&value.to_string()).unwrap();
    let in_value = in_value(&value, &pack).into_sorted();
    assert_eq!(in_value, in_record(&record, &pack).into_sorted());
    assert_eq!(in_value.len(), 11);
}
