//! Results of tests: a single result passes every block, or the test is not passed.

use super::NeedState;
use crate::amount::{Amount, Overflow};
use crate::calendar::{Date, Duration};
use crate::decision::Reason;
use crate::id::{FactId, RuleId};
use crate::pack::TestBlock;
use crate::person::TestResult;

/// A test that a step needs.
#[derive(Debug, Clone, Copy)]
pub(super) struct Asked<'a> {
    pub(super) rule: &'a RuleId,
    pub(super) test: &'a FactId,
    pub(super) blocks: &'a [TestBlock],
    pub(super) valid: Option<Duration>,
}

/// A result, block by block.
struct Read {
    taken: Date,
    passed: usize,
    reasons: Vec<Reason>,
}

impl Asked<'_> {
    /// Whether some result that is valid on the date passes every block, and the result that says the most: of the valid
    /// ones the one that passes the most blocks, of several the latest; where none is valid, the latest of all.
    pub(super) fn judge(
        self,
        results: &[TestResult],
        on: Date,
    ) -> Result<(NeedState, Vec<Reason>), Overflow> {
        let mut valid: Option<Read> = None;
        let mut expired: Option<(Read, Date)> = None;
        for result in results.iter().filter(|result| result.test == *self.test && result.on <= on) {
            let read = self.read(result)?;
            match self.valid.map(|length| result.on.last_of(length)).filter(|last| *last < on) {
                None => {
                    let better = |best: &Read| (best.passed, best.taken) <= (read.passed, read.taken);
                    valid = if valid.as_ref().is_none_or(better) { Some(read) } else { valid };
                }
                Some(last) => {
                    let later = |(best, _): &(Read, Date)| best.taken <= read.taken;
                    expired = if expired.as_ref().is_none_or(later) { Some((read, last)) } else { expired };
                }
            }
        }
        let rule = self.rule.clone();
        Ok(match (valid, expired) {
            (Some(read), _) if read.passed == self.blocks.len() => (NeedState::Met, read.reasons),
            (Some(read), _) => (NeedState::Missing, read.reasons),
            (None, Some((mut read, valid_until))) => {
                read.reasons.push(Reason::TestTooOld { rule, taken: read.taken, valid_until });
                (NeedState::Missing, read.reasons)
            }
            (None, None) => {
                (NeedState::Missing, vec![Reason::TestNotTaken { rule, test: self.test.clone() }])
            }
        })
    }

    fn read(self, result: &TestResult) -> Result<Read, Overflow> {
        let taken = result.on;
        let mut read = Read { taken, passed: 0, reasons: Vec::new() };
        for asked in self.blocks {
            let (rule, block) = (self.rule.clone(), asked.block.clone());
            let mut best: Option<(Amount, Amount, Amount)> = None;
            for found in result.blocks.iter().filter(|found| found.block == asked.block) {
                let needed = asked.share.amount().times(found.of)?;
                let passes = |(points, _, needed): (Amount, Amount, Amount)| points >= needed;
                // Of a block that stands twice in a result, the one that passes.
                if !best.is_some_and(passes) {
                    best = Some((found.points, found.of, needed));
                }
            }
            let Some((points, possible, needed)) = best else {
                read.reasons.push(Reason::TestBlockMissing { rule, block, taken });
                continue;
            };
            read.passed = read.passed.saturating_add(usize::from(points >= needed));
            read.reasons.push(Reason::TestBlockResult { rule, block, taken, points, possible, needed });
        }
        Ok(read)
    }
}
