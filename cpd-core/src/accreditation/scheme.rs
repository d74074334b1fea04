//! [`AccreditationScheme`]: what an authority asks of providers, trainers and offerings.

use super::criterion::Criterion;
use crate::amount::{Amount, Share};
use crate::application::{Procedure, WorkingDays};
use crate::calendar::{Date, Duration};
use crate::document::{self, Problems, document};
use crate::error::{CpdError, DocumentKind};
use crate::id::{
    FactId, FollowUpKindId, FrameworkId, ProviderKindId, RubricId, RubricLineId, SchemeId, TrainerKindId,
};
use crate::locale::{Language, Text};
use crate::pack::{Basis, Role, Source, Unit};

document! {
    /// What an authority asks before it accredits, and how long that holds.
    ///
    /// ```json
    /// {
    ///   "format": 1, "id": "xx-accreditation", "version": "1.0.0", "name": { "en": "Accreditation in a country" },
    ///   "languages": ["en"], "sources": [{ "id": "s1", "title": "Order 12", "rank": "primary" }],
    ///   "criteria": [{
    ///     "id": "length", "name": { "en": "At least two hours" }, "of": ["offering"],
    ///     "test": { "kind": "number", "of": "learningHours", "atLeast": 2 },
    ///     "fix": { "en": "Add sessions until they come to two hours." }, "basis": { "sources": ["s1"] }
    ///   }]
    /// }
    /// ```
    pub struct AccreditationScheme {
        /// The version of this format: 1.
        format: u32,
        /// The scheme's id, such as `lao-pdr`.
        id: SchemeId,
        /// The version of this document.
        version: String,
        /// The name of the scheme.
        name: Text,
        /// What a reader should know: above all what the sources leave open.
        note: Option<String> = default,
        /// The languages that every name is given in.
        languages: Vec<Language>,
        /// Where the facts come from.
        sources: Vec<Source>,
        /// The frameworks whose indicators an offering can serve.
        frameworks: Vec<FrameworkId> = default,
        /// Units in which credit is claimed.
        units: Vec<Unit> = default,
        /// Kinds of provider.
        provider_kinds: Vec<ProviderKind> = default,
        /// Kinds of trainer.
        trainer_kinds: Vec<TrainerKind> = default,
        /// Kinds of what follows a training.
        follow_up_kinds: Vec<FollowUpKind> = default,
        /// Who acts: coaches, principals, offices.
        roles: Vec<Role> = default,
        /// What a proposal states beside what every proposal does.
        facts: Vec<ProposalFact> = default,
        /// How reviewers score.
        rubrics: Vec<Rubric> = default,
        /// What is asked, in the order in which it is reported.
        criteria: Vec<Criterion>,
        /// How long an accreditation holds.
        validity: Vec<Validity> = default,
        /// Changes of policy that ended accreditations.
        policies: Vec<PolicyChange> = default,
        /// How applications are decided.
        procedures: Vec<Procedure> = default,
        /// Which days count where a limit is in working days.
        working_days: Option<WorkingDays> = default,
    }
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident: $id:ident),* $(,)?) => {$(
        document! {
            $(#[$doc])*
            pub struct $name {
                /// The id that proposals and criteria use.
                id: $id,
                /// How it is called.
                name: Text,
                /// What it rests on.
                basis: Basis,
            }
        }
    )*};
}

kinds! {
    /// A kind of provider.
    ///
    /// ```json
    /// { "id": "ngo", "name": { "en": "Non-government organisation" }, "basis": { "sources": ["s1"] } }
    /// ```
    ProviderKind: ProviderKindId,
    /// A kind of trainer.
    ///
    /// ```json
    /// { "id": "lecturer", "name": { "en": "College lecturer" }, "basis": { "sources": ["s1"] } }
    /// ```
    TrainerKind: TrainerKindId,
    /// A kind of what follows a training.
    ///
    /// ```json
    /// { "id": "peer-learning", "name": { "en": "Peer learning" }, "basis": { "sources": ["s1"] } }
    /// ```
    FollowUpKind: FollowUpKindId,
}

document! {
    /// What a proposal states beside what every proposal does.
    ///
    /// ```json
    /// { "id": "insured", "name": { "en": "The provider is insured" }, "value": "yesNo" }
    /// ```
    ///
    /// ```json
    /// {
    ///   "id": "place-of-learning", "name": { "en": "Where it is held" }, "value": "option",
    ///   "options": [{ "id": "school", "name": { "en": "At school" } }, { "id": "online", "name": { "en": "Online" } }]
    /// }
    /// ```
    pub struct ProposalFact {
        /// Its id.
        id: FactId,
        /// What it is called.
        name: Text,
        /// What is stated.
        value: FactKind,
        /// What can be chosen, of an `option`.
        options: Vec<FactOption> = default,
        /// What a reader should know of it.
        note: Option<String> = default,
    }
}

document! {
    /// What is stated of a fact.
    #[derive(Copy)]
    pub choice FactKind {
        /// Text.
        Text,
        /// A number.
        Number,
        /// Yes or no: `true` or `false`.
        YesNo,
        /// A date.
        Date,
        /// One of several options, by its id.
        Option,
    }
}

document! {
    /// What can be chosen.
    ///
    /// ```json
    /// { "id": "online", "name": { "en": "Online" } }
    /// ```
    pub struct FactOption {
        /// Its id.
        id: FactId,
        /// What it is called.
        name: Text,
    }
}

document! {
    /// How reviewers score: points for each line, which count by their weights.
    ///
    /// ```json
    /// {
    ///   "id": "quality", "name": { "en": "Quality" }, "passMark": "70%",
    ///   "lines": [
    ///     { "id": "content", "name": { "en": "Content" }, "points": 5, "weight": 2, "atLeast": 3 },
    ///     { "id": "method", "name": { "en": "Method" }, "points": 5 }
    ///   ],
    ///   "basis": { "assumed": true }
    /// }
    /// ```
    pub struct Rubric {
        /// Its id.
        id: RubricId,
        /// What it is called.
        name: Text,
        /// The part of all weighted points that is needed.
        pass_mark: Share,
        /// What is scored.
        lines: Vec<RubricLine>,
        /// What it rests on.
        basis: Basis,
    }
}

document! {
    /// A line of a rubric.
    ///
    /// ```json
    /// { "id": "content", "name": { "en": "Content" }, "points": 5, "weight": 2, "atLeast": 3 }
    /// ```
    pub struct RubricLine {
        /// Its id.
        id: RubricLineId,
        /// What is scored.
        name: Text,
        /// The most that can be given.
        points: u32,
        /// How much it counts; left out: 1.
        weight: Option<Amount> = default,
        /// The least that is needed on this line; left out: none.
        at_least: Option<u32> = default,
    }
}

document! {
    /// What can be accredited.
    #[derive(Copy)]
    pub choice Accreditable {
        /// Who offers training.
        Provider,
        /// Who trains.
        Trainer,
        /// A training.
        Offering,
    }
}

document! {
    /// How long an accreditation holds.
    ///
    /// ```json
    /// {
    ///   "of": "offering", "length": { "years": 2 }, "renewFrom": { "months": 3 },
    ///   "heldEvery": { "months": 12 }, "basis": { "sources": ["s1"] }
    /// }
    /// ```
    pub struct Validity {
        /// Of what.
        of: Accreditable,
        /// How long, from its first day; left out: until further notice.
        length: Option<Duration> = default,
        /// How long before its last day it can be renewed; left out: at any time.
        renew_from: Option<Duration> = default,
        /// How often an offering has to be held at least; left out: nothing is asked.
        held_every: Option<Duration> = default,
        /// What becomes of credit for sessions held before a withdrawal; left out: it stands.
        withdrawal: Option<WithdrawalEffect> = default,
        /// What it rests on.
        basis: Basis,
    }
}

document! {
    /// What a withdrawal does to credit for what was held before it.
    #[derive(Copy)]
    pub choice WithdrawalEffect {
        /// It stands.
        CreditStands,
        /// It counts no longer.
        CreditFalls,
    }
}

document! {
    /// A change of policy that ended accreditations.
    ///
    /// ```json
    /// { "on": "2020-11-30", "ends": ["provider"], "honouredUntil": "2021-02-05", "basis": { "sources": ["s1"] } }
    /// ```
    pub struct PolicyChange {
        /// The day on which it was made.
        on: Date,
        /// What had been accredited before that day and was ended.
        ends: Vec<Accreditable>,
        /// The last day on which what was ended was still honoured; left out: the day before the change.
        honoured_until: Option<Date> = default,
        /// What it rests on.
        basis: Basis,
    }
}

impl AccreditationScheme {
    /// Reads and checks a scheme.
    ///
    /// # Errors
    /// [`CpdError::InvalidDocument`] with every problem at once.
    pub fn from_json(text: &str) -> Result<Self, CpdError> {
        document::read(DocumentKind::Scheme, text, |_| Problems::default(), super::check::problems)
    }
}
