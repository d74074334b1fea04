//! What advice says.

use super::least::Share;
use crate::amount::Amount;
use crate::answer::answer;
use crate::calendar::Date;
use crate::credit::statement::CountedThing;
use crate::decision::Reason;
use crate::id::{
    ActivityKindId, CategoryId, EventId, OfferingId, PackId, PersonId, ProviderId, RequirementId, RoleId,
    RuleId, RuleSetId, TopicId, UnitId,
};

answer! {
    /// What would complete a period.
    pub struct Advice {
        /// The pack that the rules come from.
        pub pack: PackId,
        /// The pack's version.
        pub pack_version: String,
        /// The rule set in force for the period.
        pub rule_set: RuleSetId,
        /// The person.
        pub person: PersonId,
        /// The date of the question.
        pub on: Date,
        /// The period's first day.
        pub start: Date,
        /// The period's last day.
        pub end: Date,
        /// The last day on which an activity still counts for it, up to which everything recorded and chosen is taken as
        /// held; none where the rules set no end to it, or where it is too late.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub until: Option<Date>,
        /// The unit of amounts of credit.
        pub unit: UnitId,
        /// Whether nothing is missing with what is recorded, also for days to come.
        pub complete: bool,
        /// The least further credit.
        pub least: LeastCredit,
        /// What is missing of requirements that count something else than credit.
        pub others: Vec<MissingRequirement>,
        /// The cheapest offerings, where some were given.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub cheapest: Option<CheapestOfferings>,
        /// Offerings of which nothing could count, in the order of their ids.
        pub refused: Vec<RefusedOffering>,
    }

    /// How far an answer can be relied on.
    #[derive(Copy, PartialOrd, Ord)]
    pub enum AdviceState {
        /// It is the least there is.
        Exact,
        /// It is not proved: it may take more than the least that is given, but never less.
        AtLeast,
        /// Nothing completes the period.
        Impossible,
    }

    /// The least further credit that meets every requirement that counts credit.
    pub struct LeastCredit {
        /// Whether it is exact.
        pub state: AdviceState,
        /// The amount in all, before any cap; none where no amount is enough. Part of it may only be needed to reach a
        /// threshold.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub total: Option<Amount>,
        /// The last day by which it has to be held, where there is one.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub until: Option<Date>,
        /// What it is made of; nothing where the amount is not proved.
        pub credit: Vec<FurtherCredit>,
        /// Why no amount is enough.
        pub reasons: Vec<Reason>,
    }

    /// So much further credit. What is left out makes no difference to the rules, as far as no rule names what is there.
    pub struct FurtherCredit {
        /// The amount.
        pub amount: Amount,
        /// The categories that it counts in; none is any or none.
        pub categories: Vec<CategoryId>,
        /// The kind of activity.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub kind: Option<ActivityKindId>,
        /// The role.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub role: Option<RoleId>,
        /// The topic that it is to be held in with what is there; one that is not recorded is a new one.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub topic: Option<TopicId>,
        /// The event, in the same way.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub event: Option<EventId>,
        /// The provider, in the same way.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub provider: Option<ProviderId>,
        /// The first day on which it can be held.
        pub start: Date,
        /// The last day on which it can be held, where there is one.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub end: Option<Date>,
    }

    /// A requirement of something else than credit that is not met.
    pub struct MissingRequirement {
        /// The requirement.
        pub id: RequirementId,
        /// What its amounts count.
        pub counts: CountedThing,
        /// The choice that it belongs to, of which some requirements are enough.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub alternative: Option<RuleId>,
        /// What it asks for.
        pub required: Amount,
        /// What there is.
        pub counted: Amount,
        /// What is missing.
        pub short: Amount,
    }

    /// The offerings that complete the period for the least.
    pub struct CheapestOfferings {
        /// Whether they are the cheapest. Where the search stopped, they are the best that was found, if any was.
        pub state: AdviceState,
        /// The offerings, in the order of their ids.
        pub offerings: Vec<OfferingId>,
        /// What they cost together; none where no set was found.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub cost: Option<Amount>,
        /// What any set costs at least: the cost itself where it is exact; none where no set completes the period.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub lower_bound: Option<Amount>,
        /// The steps that the search took.
        pub steps: u32,
        /// What is missing even with every offering, or that the search stopped.
        pub reasons: Vec<Reason>,
    }

    /// An offering of which nothing could count.
    pub struct RefusedOffering {
        /// The offering.
        pub id: OfferingId,
        /// What it is called, where the question says so.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub title: Option<String>,
        /// Why.
        pub reasons: Vec<Reason>,
    }
}

impl From<Share> for FurtherCredit {
    fn from(share: Share) -> Self {
        let Share { amount, thought, categories, .. } = share;
        Self {
            amount,
            categories,
            kind: thought.kind,
            role: thought.activity.role,
            topic: thought.activity.topic,
            event: thought.activity.event,
            provider: thought.activity.provider,
            start: thought.days.start,
            end: Some(thought.days.end).filter(|end| *end < Date::LAST),
        }
    }
}
