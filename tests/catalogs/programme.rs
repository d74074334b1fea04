//! What the library can ask the catalogs of programmes for.

use std::fs;
use std::path::Path;

use crate::asked::{Messages, codes, kebab, set};

/// The enums of reasons: the document whose schema holds them, their name, and what their messages begin with.
pub(crate) const REASONS: [(&str, &str, &str); 4] = [
    ("assessment", "AssessmentReason", "rating"),
    ("cycle-decision", "CycleReason", "cycle"),
    ("workplan-check", "WorkplanReason", "workplan"),
    ("workplan-review", "ReviewReason", "review"),
];

/// The words around reasons, each with its variables.
const HEADS: &[(&str, &[&str])] = &[
    ("cycle-title", &["cycle", "owner", "programme"]),
    ("cycle-done", &["phase", "step"]),
    ("cycle-done-late", &["phase", "step"]),
    ("cycle-refused", &["action"]),
    ("cycle-run", &["phase", "run"]),
    ("cycle-run-brought", &["gaps", "next", "run"]),
    ("cycle-run-leave", &["end", "start"]),
    ("cycle-run-leave-open", &["start"]),
    ("cycle-run-late", &["on", "step"]),
    ("cycle-run-reopened", &["count"]),
    ("cycle-run-plan", &[]),
    ("cycle-plan-planned", &["item", "kind"]),
    ("cycle-plan-done", &["item", "kind"]),
    ("cycle-plan-withdrawn", &["item", "kind"]),
    ("cycle-run-activities", &[]),
    ("cycle-run-activity", &["activity", "kind", "start"]),
    ("cycle-next", &["on"]),
    ("cycle-next-none", &[]),
    ("cycle-next-step", &["due", "roles", "run", "step"]),
    ("cycle-next-overdue", &[]),
    ("cycle-next-ready", &[]),
    ("cycle-next-blocked", &[]),
    ("cycle-next-not-yet", &["opens"]),
    ("links-title", &["owner", "run"]),
    ("links-item", &["item", "serves"]),
    ("links-missing", &["missing"]),
    ("links-teachers", &[]),
    ("links-served", &["by", "item", "owner"]),
    ("links-not-served", &["item", "owner"]),
    ("links-proposed", &[]),
    ("links-proposal", &["answers", "kind", "serves"]),
    ("assessment-title", &["assessment", "on", "owner"]),
    ("assessment-overall", &["level"]),
    ("assessment-target", &["level"]),
    ("assessment-next", &["indicators", "level", "needed"]),
    ("assessment-next-essential", &["indicators"]),
    ("assessment-domain", &["domain", "indicators", "level", "rated"]),
    ("assessment-indicator", &["indicator", "level", "said"]),
    ("assessment-rater-said", &["level", "on", "rater"]),
    ("assessment-gaps", &[]),
    ("assessment-gap", &["indicator", "level", "size", "target"]),
    ("assessment-unrated", &["indicators"]),
    ("assessment-raters", &[]),
    ("assessment-rater", &["due", "last", "rater"]),
    ("assessment-trend", &[]),
    ("assessment-year", &["counts", "level", "year"]),
    ("assessment-year-level", &["count", "level"]),
    ("observation-title", &["framework", "on", "owner"]),
    ("observation-overall", &["score"]),
    ("observation-domain", &["domain", "score"]),
    ("observation-indicator", &["indicator", "score", "segments"]),
    ("observation-time", &["learning"]),
    ("observation-state", &["count", "state"]),
    ("needs-title", &["on", "place", "programme"]),
    ("needs-counted", &["count"]),
    ("needs-none", &[]),
    ("needs-need", &["all", "indicator", "rank", "share", "size", "teachers"]),
    ("needs-priorities", &["asked", "priorities"]),
    ("needs-teacher-types", &["parts"]),
    ("needs-bands", &["parts"]),
    ("needs-subjects", &["parts"]),
    ("needs-grades", &["parts"]),
    ("needs-places", &["level", "parts"]),
    ("needs-not-known", &[]),
    ("needs-too-small", &["count"]),
    ("lines-counted", &["count"]),
    ("lines-refused", &["line", "message"]),
    ("lines-repeated", &["line", "person"]),
    ("workplan-title", &["college", "programme", "year"]),
    ("workplan-cost", &["budget", "cost"]),
    ("workplan-sound", &[]),
    ("workplan-error", &["finding"]),
    ("workplan-warning", &["finding"]),
    ("review-title", &["college", "programme", "quarter", "year"]),
    ("review-quarter", &["attended", "held", "planned", "quarter", "seats"]),
    ("review-so-far", &["attended", "cost", "planned", "seats"]),
    ("review-offering", &["attended", "cost", "offering", "planned", "seats"]),
    ("targets-title", &["on", "place", "programme"]),
    ("targets-all", &[]),
    ("target-met", &["asked", "eligible", "reached", "share", "target"]),
    ("target-missed", &["asked", "eligible", "lacking", "reached", "share", "target"]),
    ("target-nobody", &["target"]),
    ("target-at-least", &["share"]),
    ("target-more-than", &["share"]),
    ("target-missing", &["persons", "place"]),
    ("target-missing-more", &["count"]),
    ("chart-needs", &[]),
    ("chart-targets", &[]),
];

/// Every message about programmes that the library can ask for, with the variables that it passes.
pub(crate) fn asked_for() -> Messages {
    let mut all = Messages::new();
    for (document, name, prefix) in REASONS {
        for (code, arguments) in codes(document, name) {
            all.insert(format!("{prefix}-{}", kebab(&code)), arguments);
        }
    }
    for action in codes("programme", "ActionKind").into_keys() {
        all.insert(format!("action-{}", kebab(&action)), set(&[]));
    }
    for (id, variables) in HEADS {
        assert!(all.insert((*id).to_owned(), set(variables)).is_none(), "`{id}` is a reason");
    }
    all
}

#[test]
fn every_head_is_asked_for_by_name() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../cpd-core/src/render");
    let files = fs::read_dir(folder).unwrap().map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap());
    let source: String = files.collect();
    for (id, _) in HEADS.iter().chain(crate::accreditation::HEADS) {
        assert!(source.contains(&format!("\"{id}\"")), "nothing asks for `{id}`");
    }
}
