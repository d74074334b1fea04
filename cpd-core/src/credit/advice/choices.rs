//! Which requirements have to be met: those that stand alone, and of each choice as many as are enough.

use crate::credit::evaluate::{Evaluation, Survey, alternative};
use crate::pack::{Counts, RuleSet};

/// The most ways to choose that are looked at.
const MOST: usize = 1000;

/// What completes a period as far as credit goes.
#[derive(Debug)]
pub(super) enum Choices {
    /// Each list holds targets, of which all have to be reached; one of the lists is enough.
    All(Vec<Vec<usize>>),
    /// There are too many ways to look at each.
    TooMany,
}

/// The ways to complete a period by credit. What counts something else is taken as it is in `as_it_is`: a choice that
/// would need more of it than is there has no way, and what stands alone is passed over.
pub(super) fn choices<D>(rules: &RuleSet, survey: &Survey<'_>, as_it_is: &Evaluation<'_, D>) -> Choices {
    let targets_of = |line: usize| {
        let all = survey.targets.iter().enumerate();
        all.filter(move |(_, target)| target.line == line).map(|(position, _)| position)
    };
    let mut alone = Vec::new();
    for (line, asked) in survey.asked.iter().enumerate() {
        if asked.asked && alternative(rules, &asked.rule.id).is_none() {
            alone.extend(targets_of(line));
        }
    }
    let mut ways = vec![alone];
    for rule in &rules.alternatives {
        let mut there = 0_u32;
        let mut credit = Vec::new();
        for (line, asked) in survey.asked.iter().enumerate() {
            if !asked.asked || !rule.requirements.contains(&asked.rule.id) {
                continue;
            }
            if matches!(asked.rule.counts, Counts::Credit {}) {
                credit.push(line);
            } else if as_it_is.asked.get(line).is_some_and(|line| line.short.is_zero()) {
                there = there.saturating_add(1);
            }
        }
        let open = usize::try_from(as_it_is.needed(rule).saturating_sub(there)).unwrap_or(usize::MAX);
        let picks = some_of(&credit, open);
        if picks.len().saturating_mul(ways.len()) > MOST {
            return Choices::TooMany;
        }
        let more = |way: &Vec<usize>, pick: &Vec<usize>| {
            let mut all = way.clone();
            all.extend(pick.iter().flat_map(|line| targets_of(*line)));
            all
        };
        ways = ways.iter().flat_map(|way| picks.iter().map(move |pick| more(way, pick))).collect();
    }
    Choices::All(ways)
}

/// Every choice of so many of some items, in their order; none where there are not so many.
fn some_of(items: &[usize], count: usize) -> Vec<Vec<usize>> {
    if count == 0 {
        return vec![Vec::new()];
    }
    let mut all = Vec::new();
    for (position, item) in items.iter().enumerate() {
        if all.len() > MOST {
            break;
        }
        let rest = items.get(position.saturating_add(1)..).unwrap_or_default();
        for mut pick in some_of(rest, count.saturating_sub(1)) {
            pick.insert(0, *item);
            all.push(pick);
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::some_of;

    #[test]
    fn every_choice_once() {
        assert_eq!(some_of(&[1, 2, 3], 2), [[1, 2], [1, 3], [2, 3]]);
        assert_eq!(some_of(&[1, 2], 0), [[]; 1] as [[usize; 0]; 1]);
        assert!(some_of(&[1], 2).is_empty());
    }
}
