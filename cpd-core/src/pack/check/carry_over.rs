//! What is carried over is credit of a whole period.

use crate::document::Problems;
use crate::id::RequirementId;
use crate::pack::{RuleSet, TransitionKind};

pub(super) fn check(found: &mut Problems, here: &str, set: &RuleSet) {
    for (index, rule) in set.carry_over.iter().enumerate() {
        let here = format!("{here}/carryOver/{index}");
        holds_credit(found, set, format!("{here}/requirement"), &rule.requirement);
        serves(found, set, &here, &rule.serves);
    }
    for (index, transition) in set.transitions.iter().enumerate() {
        if let TransitionKind::Spread { serves: requirements, .. } = &transition.how {
            serves(found, set, &format!("{here}/transitions/{index}/how"), requirements);
        }
    }
}

fn serves(found: &mut Problems, set: &RuleSet, here: &str, requirements: &[RequirementId]) {
    for (index, id) in requirements.iter().enumerate() {
        holds_credit(found, set, format!("{here}/serves/{index}"), id);
    }
}

fn holds_credit(found: &mut Problems, set: &RuleSet, pointer: String, id: &RequirementId) {
    // What no requirement is called by is reported already.
    let named = set.requirements.iter().find(|rule| rule.id == *id);
    if named.is_some_and(|rule| !rule.holds_credit()) {
        found.push(
            pointer,
            "carriesNoCredit",
            format!(
                "found `{id}`, where a requirement is expected that asks for credit over the whole period"
            ),
            Some("name such a requirement".to_owned()),
        );
    }
}
