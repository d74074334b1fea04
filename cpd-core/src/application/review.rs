//! The scores of reviewers: what they come to, and what is done where they disagree.

use super::action::LineScore;
use super::case::{Case, Said};
use super::procedure::{CombineReviews, ReviewRule, SettleReviews};
use super::reason::ApplicationReason;
use crate::accreditation::{Rubric, RubricLine};
use crate::amount::{Amount, Overflow};
use crate::answer::answer;
use crate::count::count_of;
use crate::order::sorted_by_key;

answer! {
    /// What the reviews of an application come to.
    #[derive(Copy)]
    pub struct ReviewResult {
        /// How many reviewers have scored.
        pub reviewers: u32,
        /// How many have to, now that they disagree or not.
        pub needed: u32,
        /// How far apart the highest and the lowest of them are, in weighted points.
        pub apart: Amount,
        /// What they come to, in weighted points.
        pub found: Amount,
        /// What is needed, in weighted points.
        pub at_least: Amount,
        /// Whether enough have scored, what they disagree on is settled, and they pass.
        pub passed: bool,
    }
}

/// The reviews of an application.
pub(super) struct Reviews<'a> {
    rule: &'a ReviewRule,
    rubric: &'a Rubric,
    scores: Vec<&'a Said<Vec<LineScore>>>,
}

impl<'a> Reviews<'a> {
    pub(super) fn new(rule: &'a ReviewRule, rubrics: &'a [Rubric], case: &'a Case) -> Option<Self> {
        let rubric = rubrics.iter().find(|rubric| rubric.id == rule.rubric)?;
        Some(Self { rule, rubric, scores: case.counted_reviews().collect() })
    }

    pub(super) fn result(&self) -> Result<ReviewResult, Overflow> {
        let apart = self.apart()?;
        let found = self.weighted(|line| self.combined(line, apart))?;
        Ok(ReviewResult {
            reviewers: count_of(self.scores.len()),
            needed: self.needed(apart)?,
            apart,
            found,
            at_least: self.pass()?,
            passed: self.unfinished()?.is_none() && self.failed()?.is_empty(),
        })
    }

    /// What keeps the reviews from being finished.
    pub(super) fn unfinished(&self) -> Result<Option<ApplicationReason>, Overflow> {
        let apart = self.apart()?;
        let (found, at_least) = (count_of(self.scores.len()), self.needed(apart)?);
        if found < self.rule.reviewers {
            return Ok(Some(ApplicationReason::TooFewReviews { found, at_least: self.rule.reviewers }));
        }
        Ok(match self.settle(apart)? {
            Some(SettleReviews::AnotherReviewer {}) if found < at_least => {
                Some(ApplicationReason::ReviewersDisagree { found: apart, at_most: self.tolerated()? })
            }
            Some(SettleReviews::Role { role }) if self.deciding(apart)?.is_none() => {
                Some(ApplicationReason::RoleHasToSettle { role: role.clone() })
            }
            _ => None,
        })
    }

    /// What keeps the reviews from passing, as far as they go.
    pub(super) fn failed(&self) -> Result<Vec<ApplicationReason>, Overflow> {
        let apart = self.apart()?;
        let mut reasons = Vec::new();
        for line in &self.rubric.lines {
            let found = self.combined(line, apart)?;
            if let Some(at_least) = line.at_least.filter(|least| found < whole(*least)) {
                reasons.push(ApplicationReason::LineTooLow {
                    rubric: self.rubric.id.clone(),
                    line: line.id.clone(),
                    found,
                    at_least,
                });
            }
        }
        let (found, at_least) = (self.weighted(|line| self.combined(line, apart))?, self.pass()?);
        if found < at_least {
            reasons.push(ApplicationReason::BelowPassMark {
                found,
                at_least,
                pass_mark: self.rubric.pass_mark,
            });
        }
        Ok(reasons)
    }

    /// The weighted points that are needed.
    fn pass(&self) -> Result<Amount, Overflow> {
        self.weighted(|line| Ok(whole(line.points)))?.times(self.rubric.pass_mark.amount())
    }

    /// How far apart the highest and the lowest review are.
    fn apart(&self) -> Result<Amount, Overflow> {
        let totals = self.scores.iter().map(|one| self.weighted(|line| Ok(points(&one.what, line))));
        let totals = totals.collect::<Result<Vec<Amount>, Overflow>>()?;
        match totals.iter().max().zip(totals.iter().min()) {
            Some((most, least)) => most.minus(*least),
            None => Ok(Amount::ZERO),
        }
    }

    /// How far apart they may be.
    fn tolerated(&self) -> Result<Amount, Overflow> {
        let all = self.weighted(|line| Ok(whole(line.points)))?;
        self.rule.disagreement.as_ref().map_or(Ok(all), |rule| rule.more_than.amount().times(all))
    }

    /// How their disagreement is settled, where they disagree.
    fn settle(&self, apart: Amount) -> Result<Option<&'a SettleReviews>, Overflow> {
        let rule = self.rule.disagreement.as_ref();
        Ok(if apart > self.tolerated()? { rule.map(|rule| &rule.settle) } else { None })
    }

    /// How many reviewers have to score.
    fn needed(&self, apart: Amount) -> Result<u32, Overflow> {
        let more = matches!(self.settle(apart)?, Some(SettleReviews::AnotherReviewer {}));
        crate::count::plus(self.rule.reviewers, u32::from(more))
    }

    /// The scores that alone count, where somebody of a role settles the matter.
    fn deciding(&self, apart: Amount) -> Result<Option<&'a [LineScore]>, Overflow> {
        let Some(SettleReviews::Role { role: wanted }) = self.settle(apart)? else { return Ok(None) };
        // Of several, whoever scored last.
        let of_role = self.scores.iter().rev().find(|one| one.role == *wanted);
        Ok(of_role.map(|one| one.what.as_slice()))
    }

    /// What the points of all reviewers on a line come to.
    fn combined(&self, line: &RubricLine, apart: Amount) -> Result<Amount, Overflow> {
        if let Some(scores) = self.deciding(apart)? {
            return Ok(points(scores, line));
        }
        let how = match self.settle(apart)? {
            Some(SettleReviews::AnotherReviewer {}) => CombineReviews::Median,
            Some(SettleReviews::Lowest {}) => CombineReviews::Lowest,
            Some(SettleReviews::Role { .. }) | None => self.rule.combine,
        };
        let all =
            sorted_by_key(self.scores.iter().map(|one| points(&one.what, line)).collect(), |points| *points);
        let counted: &[Amount] = match how {
            CombineReviews::Mean => &all,
            CombineReviews::Median => middle(&all),
            CombineReviews::Lowest => all.get(..1).unwrap_or_default(),
        };
        match i64::try_from(counted.len()) {
            Ok(count) if count > 0 => Amount::sum(counted.iter().copied())?.over(Amount::whole(count)),
            _ => Ok(Amount::ZERO),
        }
    }

    /// The points of all lines by their weights.
    fn weighted(&self, points: impl Fn(&RubricLine) -> Result<Amount, Overflow>) -> Result<Amount, Overflow> {
        let lines = self.rubric.lines.iter();
        let weighted = lines.map(|line| points(line)?.times(line.weight.unwrap_or(Amount::ONE)));
        Amount::sum(weighted.collect::<Result<Vec<Amount>, Overflow>>()?)
    }
}

/// The one in the middle, or the two of an even number.
fn middle(sorted: &[Amount]) -> &[Amount] {
    let skipped = sorted.len().saturating_sub(1) / 2;
    sorted.get(skipped..sorted.len().saturating_sub(skipped)).unwrap_or_default()
}

fn points(scores: &[LineScore], line: &RubricLine) -> Amount {
    scores.iter().find(|score| score.line == line.id).map_or(Amount::ZERO, |score| whole(score.points))
}

fn whole(count: u32) -> Amount {
    Amount::whole(i64::from(count))
}
