//! What the library can ask the catalogs of allocation for.

use crate::asked::{Messages, codes, kebab, set};

/// The words around reasons, each with its variables.
const HEADS: &[(&str, &[&str])] = &[
    ("allocation-title", &["policy", "year"]),
    ("allocation-served", &["served"]),
    ("allocation-cost", &["cost", "level"]),
    ("allocation-districts", &[]),
    ("allocation-district", &["district", "mentors", "need", "schools"]),
    ("allocation-one-more", &["cost"]),
    ("allocation-one-fewer", &["cost"]),
    ("allocation-mentors", &[]),
    ("allocation-mentor", &["least", "load", "mentor", "minutes", "most"]),
    ("allocation-mentor-in", &["district"]),
    ("allocation-below", &["missing"]),
    ("allocation-coach", &["coach", "costs", "minutes"]),
    ("allocation-next", &["because", "difference", "mentor"]),
    ("allocation-fairness", &[]),
    ("allocation-loads", &["least", "most", "total"]),
    ("allocation-minutes", &["least", "most", "total"]),
    ("allocation-last-year", &[]),
    ("allocation-continuity", &["changed", "kept", "new"]),
    ("allocation-barred", &["coach"]),
    ("allocation-shortage", &["coaches", "places"]),
    ("allocation-shortage-districts", &["districts"]),
    ("allocation-shortage-mentors", &["mentors"]),
    ("allocation-shortage-unserved", &["unserved"]),
    ("allocation-shortage-repair", &["missing", "repair"]),
    ("verification-holds", &[]),
    ("verification-fails", &[]),
    ("change-kept", &["kept"]),
    ("change-mentor", &["from", "mentor", "to"]),
    ("change-moved", &["coach", "from", "to"]),
    ("change-new", &["coach", "to"]),
    ("change-lost", &["coach", "from"]),
    ("change-nobody", &["coach"]),
    ("keeping", &["asked", "kept"]),
    ("keeping-short", &["asked", "kept"]),
    ("keeping-change-cost", &["changeCost"]),
    ("keeping-optimal", &["cost"]),
    ("keeping-bound", &["atLeast", "cost"]),
];

/// Every message about allocation that the library can ask for, with the variables that it passes.
pub(crate) fn asked_for() -> Messages {
    let mut all = Messages::new();
    let reasons = [
        ("because", "allocation-report", "NextBecause"),
        ("objection", "allocation-verification", "AllocationObjection"),
    ];
    for (head, document, name) in reasons {
        for (code, arguments) in codes(document, name) {
            all.insert(format!("{head}-{}", kebab(&code)), arguments);
        }
    }
    for rule in codes("allocation-policy", "HardRuleKind").into_keys() {
        all.insert(format!("rule-{}", kebab(&rule)), set(&["mentors"]));
    }
    for part in codes("allocation-verification", "AllocationPart").into_keys() {
        all.insert(format!("part-{}", kebab(&part)), set(&[]));
    }
    // Uneven loads are of no coach in particular.
    for kind in ["travel", "language", "subject", "change", "other-district"] {
        all.insert(format!("cost-{kind}"), set(&["cost"]));
    }
    for (id, variables) in HEADS {
        assert!(all.insert((*id).to_owned(), set(variables)).is_none(), "`{id}` is a reason");
    }
    all
}
