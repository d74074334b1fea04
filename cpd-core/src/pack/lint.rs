//! [`lint`]: what is doubtful in a pack that can be used.

mod reach;

use super::references::{Family, references, rule_set_pointer};
use super::{Pack, RuleSet};
use crate::document::{Problems, child};
use crate::doubts;
use crate::error::Problem;

/// What somebody should look at in a pack: ids that no rule uses, rules without a source, gaps between versions and
/// versions that do not say how they take over, missing translations, units that the rules cannot convert, and rules that
/// ask for what cannot be reached.
///
/// Every finding is a warning; what makes a pack unusable is refused by [`Pack::from_json`] already.
///
/// ```
/// # #[cfg(feature = "packs")] {
/// let pack = cpd_core::packs::load("au-act-tqi")?;
/// assert_eq!(cpd_core::lint(&pack), []);
/// # }
/// # Ok::<(), cpd_core::CpdError>(())
/// ```
#[must_use]
pub fn lint(pack: &Pack) -> Vec<Problem> {
    let mut found = Problems::default();
    unused(&mut found, pack);
    gaps(&mut found, pack);
    transitions(&mut found, pack);
    doubts::unfounded(pack, &mut found);
    doubts::untranslated("pack", &pack.languages, pack, &mut found);
    for (index, set) in pack.credit.rule_sets.iter().enumerate() {
        let here = rule_set_pointer(index);
        conversions(&mut found, pack, &here, set);
        reach::check(&mut found, pack, &here, set);
    }
    found.into_sorted()
}

/// Records use kinds, units and classes by themselves; the rest is of use only where a rule names it.
fn unused(found: &mut Problems, pack: &Pack) {
    let used = references(pack);
    for family in [Family::Category, Family::Evidence, Family::Fact, Family::Source] {
        for (index, id) in family.declared(pack).enumerate() {
            if !used.iter().any(|reference| reference.family == family && reference.id == id) {
                found.warn(
                    format!("/{}/{index}", family.field()),
                    "unusedId",
                    format!("the {} `{id}` is declared, but no rule uses it", family.word()),
                    Some("use it or remove it".to_owned()),
                );
            }
        }
    }
}

fn gaps(found: &mut Problems, pack: &Pack) {
    for (index, pair) in (1_usize..).zip(pack.credit.rule_sets.windows(2)) {
        if let [before, after] = pair
            && let (Some(until), Some(from)) = (before.until, after.from)
            && until.next() < from
        {
            found.warn(
                child(&rule_set_pointer(index), "from"),
                "versionGap",
                format!("no rules are in force between {until} and {from}"),
                Some("let the later rule set begin on the day after the earlier one ends".to_owned()),
            );
        }
    }
}

/// Rules that take over say what becomes of what was done before.
fn transitions(found: &mut Problems, pack: &Pack) {
    for (index, set) in pack.credit.rule_sets.iter().enumerate().skip(1) {
        if set.transitions.is_empty() {
            found.warn(
                child(&rule_set_pointer(index), "transitions"),
                "missingTransition",
                format!("nothing says how `{}` takes over from the rules before it", set.id),
                Some(
                    "state a transition; `wholePeriods` says that each period is judged by one version"
                        .to_owned(),
                ),
            );
        }
    }
}

fn conversions(found: &mut Problems, pack: &Pack, here: &str, set: &RuleSet) {
    for unit in &pack.units {
        let known = unit.id == set.unit || set.conversions.iter().any(|rule| rule.unit == unit.id);
        if !known {
            found.warn(
                child(here, "conversions"),
                "missingConversion",
                format!(
                    "activities recorded in `{}` never count, because nothing says what one is worth",
                    unit.id
                ),
                Some("add a conversion, or remove the unit from the pack".to_owned()),
            );
        }
    }
}
