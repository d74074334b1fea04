//! What the library can ask the catalogs of applications for.

use crate::asked::{Messages, codes, kebab, set};

/// The words around reasons, each with its variables.
const HEADS: &[(&str, &[&str])] = &[
    ("application-title", &["application", "scheme"]),
    ("application-since", &["since", "state"]),
    ("application-due", &["by", "roles"]),
    ("application-overdue", &["by", "roles"]),
    ("application-review", &["atLeast", "found", "needed", "reviewers"]),
    ("application-votes", &["members", "present", "quorum", "votesAgainst", "votesFor"]),
    ("application-accreditation", &["accreditation", "from", "standing", "until"]),
    ("application-open", &["conditions"]),
    ("application-next", &[]),
    ("application-step", &["action", "roles"]),
    ("application-done", &["action", "state"]),
    ("application-refused", &["action"]),
];

/// Every message about applications that the library can ask for, with the variables that it passes.
pub(crate) fn asked_for() -> Messages {
    let of = |family: &str, codes: Messages| -> Vec<_> {
        codes.into_iter().map(|(code, arguments)| (format!("{family}-{}", kebab(&code)), arguments)).collect()
    };
    let words = |name| codes("application-decision", name);
    let families = [
        of("reason", words("ApplicationReason")),
        of("action", words("ApplicationActionKind")),
        of("state", words("ApplicationState")),
        of("standing", words("AccreditationState")),
    ];
    let heads = HEADS.iter().map(|(id, variables)| ((*id).to_owned(), set(variables)));
    families.into_iter().flatten().chain(heads).collect()
}
