//! The votes of a committee: whose seats count, whether enough take part, and what they decide.

use super::action::Vote;
use super::case::Case;
use super::procedure::{CommitteeRule, InterestRule, Majority, Quorum, VoteBase};
use super::reason::ApplicationReason;
use crate::amount::{Amount, Overflow, Share};
use crate::answer::answer;
use crate::count::{count_of, total};

answer! {
    /// How a committee votes on an application.
    #[derive(Copy)]
    pub struct VoteCount {
        /// How many seats count.
        pub members: u32,
        /// How many members take part.
        pub present: u32,
        /// How many have to.
        pub quorum: u32,
        /// The votes for it.
        pub votes_for: u32,
        /// The votes against it.
        pub votes_against: u32,
        /// Of how many the votes for it are a part.
        pub of: u32,
        /// Whether the committee has a quorum and votes for it.
        pub carried: bool,
    }
}

impl VoteCount {
    pub(super) fn of(rule: &CommitteeRule, case: &Case) -> Result<Self, Overflow> {
        let votes = |wanted: Vote| count_of(case.counted_votes().filter(|vote| vote.what == wanted).count());
        let interested = count_of(case.members.iter().filter(|person| case.is_interested(person)).count());
        let (votes_for, votes_against) = (votes(Vote::For), votes(Vote::Against));
        let all = count_of(case.members.len());
        let voted = total([votes_for, votes_against, votes(Vote::Abstain)])?;
        let (members, present) = match rule.interested {
            InterestRule::Leaves => (all.saturating_sub(interested), voted),
            InterestRule::Stays => (all, total([voted, interested])?),
        };
        let quorum = match rule.quorum {
            Quorum::Members { at_least } => at_least,
            Quorum::Share { of } => part_rounded_up(of, members)?,
        };
        // Nobody is no committee.
        let quorum = quorum.max(1);
        let (share, base, more) = match rule.majority {
            Majority::MoreThan { share, of } => (share, of, true),
            Majority::AtLeast { share, of } => (share, of, false),
        };
        let of = match base {
            VoteBase::Cast => total([votes_for, votes_against])?,
            VoteBase::Present => present,
            VoteBase::Members => members,
        };
        let (found, needed) = (whole(votes_for), share.amount().times(whole(of))?);
        let enough = if more { found > needed } else { found >= needed };
        let tied = votes_for == votes_against && votes_for > 0;
        let carried = present >= quorum && votes_for > 0 && (enough || (tied && cast_for(rule, case)));
        Ok(Self { members, present, quorum, votes_for, votes_against, of, carried })
    }

    /// What keeps it from having decided, or from having decided so.
    pub(super) fn unmet(self, carried: Wanted) -> Option<ApplicationReason> {
        let (found, of) = (self.votes_for, self.of);
        match carried {
            _ if self.present < self.quorum => {
                Some(ApplicationReason::NoQuorum { found: self.present, at_least: self.quorum })
            }
            Wanted::Carried => (!self.carried).then_some(ApplicationReason::NotCarried { found, of }),
            Wanted::NotCarried => self.carried.then_some(ApplicationReason::Carried { found, of }),
        }
    }
}

/// What a step asks of the votes.
#[derive(Clone, Copy)]
pub(super) enum Wanted {
    Carried,
    NotCarried,
}

/// Whether whoever has the casting vote votes for it.
fn cast_for(rule: &CommitteeRule, case: &Case) -> bool {
    let casts = |role| rule.casting_vote.as_ref() == Some(role);
    case.counted_votes().any(|vote| vote.what == Vote::For && casts(&vote.role))
}

fn whole(count: u32) -> Amount {
    Amount::whole(i64::from(count))
}

fn part_rounded_up(share: Share, of: u32) -> Result<u32, Overflow> {
    let part = share.amount().times(whole(of))?;
    Ok((0..=of).find(|count| whole(*count) >= part).unwrap_or(of))
}
