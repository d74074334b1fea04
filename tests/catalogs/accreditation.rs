//! What the library can ask the catalogs of accreditation for.

use crate::asked::{Messages, codes, kebab, set};

/// The words around reasons, each with its variables.
pub(crate) const HEADS: &[(&str, &[&str])] = &[
    ("check-title", &["on", "proposal", "scheme"]),
    ("check-ready", &[]),
    ("check-ready-with-remarks", &[]),
    ("check-not-ready", &[]),
    ("check-required", &[]),
    ("check-recommended", &[]),
    ("check-met", &[]),
    ("check-not-asked", &[]),
    ("check-fix", &["fix"]),
    ("check-place", &["pointer"]),
    ("report-of", &[]),
    ("report-of-provider", &[]),
    ("report-of-trainer", &[]),
    ("report-of-offering", &[]),
    ("report-titled", &[]),
    ("report-provider", &[]),
    ("report-filed", &[]),
    ("report-not-filed", &[]),
    ("report-scheme", &[]),
    ("report-note", &[]),
    ("impact-title", &["accreditation", "on", "scheme"]),
    ("impact-counts", &["changed", "unchanged"]),
    ("impact-statement", &["after", "before", "line", "person"]),
    ("impact-requirement", &["after", "before", "required", "requirement"]),
    ("impact-refused", &["line", "message"]),
];

/// Every message about accreditation that the library can ask for, with the variables that it passes.
pub(crate) fn asked_for() -> Messages {
    let findings = codes("proposal-check", "FindingReason").into_iter();
    let mut all: Messages =
        findings.map(|(code, arguments)| (format!("finding-{}", kebab(&code)), arguments)).collect();
    for number in codes("accreditation-scheme", "ProposalNumber").into_keys() {
        all.insert(format!("number-{}", kebab(&number)), set(&[]));
    }
    for (id, variables) in HEADS {
        assert!(all.insert((*id).to_owned(), set(variables)).is_none(), "`{id}` is a reason");
    }
    all
}
