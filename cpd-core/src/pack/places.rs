//! Where each rule of a rule set stands.

use super::{Basis, RuleSet};
use crate::locale::Text;

/// Where a rule stands in its rule set, and what it rests on.
#[derive(Debug, Clone)]
pub(crate) struct RulePlace<'a> {
    /// The path below the rule set, such as `caps/1`.
    pub(crate) path: String,
    /// Its id.
    pub(crate) id: &'a str,
    /// What it is called, if it has a name.
    #[cfg_attr(not(feature = "render"), expect(dead_code, reason = "only sentences name rules"))]
    pub(crate) name: Option<&'a Text>,
    /// What it rests on.
    pub(crate) basis: &'a Basis,
}

/// Every rule of a rule set but the requirements, whose ids are their own.
pub(crate) fn rule_places(set: &RuleSet) -> Vec<RulePlace<'_>> {
    let mut all = Vec::new();
    macro_rules! rules {
        ($($list:ident).+ at $path:literal) => { rules!($($list).+ at $path, |rule| Some(&rule.name)) };
        ($($list:ident).+ at $path:literal, |$rule:ident| $name:expr) => {
            for (index, $rule) in set.$($list).+.iter().enumerate() {
                let path = format!("{}/{index}", $path);
                all.push(RulePlace { path, id: $rule.id.as_str(), name: $name, basis: &$rule.basis });
            }
        };
    }
    rules!(transitions at "transitions");
    rules!(period.lengths at "period/lengths");
    rules!(absences at "absences");
    rules!(grants at "grants");
    rules!(releases at "releases");
    rules!(eligibility at "eligibility");
    rules!(conversions at "conversions", |rule| None);
    rules!(attendance at "attendance");
    rules!(multipliers at "multipliers");
    rules!(once at "once");
    rules!(categories at "categories", |rule| None);
    rules!(thresholds at "thresholds");
    rules!(caps at "caps");
    rules!(alternatives at "alternatives");
    rules!(adjustments at "adjustments");
    rules!(carry_over at "carryOver");
    rules!(afterwards at "afterwards");
    if let Some(rule) = &set.retention {
        let path = "retention".to_owned();
        all.push(RulePlace { path, id: rule.id.as_str(), name: None, basis: &rule.basis });
    }
    all
}
