//! [`AllocationPolicy`]: by what a country or college allocates.

use crate::amount::Amount;
use crate::document::document;
use crate::id::{AllocationPolicyId, RoadId, SeasonId};
use crate::locale::Text;
use crate::pack::{Basis, Source};

document! {
    /// By what mentors and coaches are allocated: what is never done, and what is avoided as far as possible.
    ///
    /// ```json
    /// {
    ///   "format": 1, "id": "xx-allocation", "name": { "en": "Allocation of mentors" },
    ///   "travel": {
    ///     "metresPerDegree": { "lon": 105900, "lat": 110700 },
    ///     "roads": [{ "road": "gravel", "minutesPerKilometre": 2.2 }]
    ///   },
    ///   "hard": [{ "rule": "catchment" }, { "rule": "level" }],
    ///   "levels": [{ "name": { "en": "Travel in minutes" }, "terms": [{ "kind": "travel", "weight": 1 }] }],
    ///   "basis": { "assumed": true, "note": "All of it." }
    /// }
    /// ```
    pub struct AllocationPolicy {
        /// The version of this format: 1.
        format: u32,
        /// Its id.
        id: AllocationPolicyId,
        /// What it is called.
        name: Text,
        /// The sources that rules name.
        sources: Vec<Source> = default,
        /// How long ways take.
        travel: TravelRule,
        /// How many mentors each district gets, and which; left out: mentors are not allocated to districts.
        quota: Option<QuotaRule> = default,
        /// What is never done.
        hard: Vec<HardRule> = default,
        /// What is avoided: the first level as far as possible, then, without losing anything of that, the second, and
        /// so on.
        levels: Vec<CostLevel>,
        /// What the policy rests on.
        basis: Basis,
    }
}

document! {
    /// How long ways take, where a problem does not say it: by distance and road.
    ///
    /// ```json
    /// {
    ///   "metresPerDegree": { "lon": 105900, "lat": 110700 }, "base": 10,
    ///   "roads": [{ "road": "track", "season": "wet", "minutesPerKilometre": 4.5 }]
    /// }
    /// ```
    pub struct TravelRule {
        /// What a degree measures in the middle of the country.
        metres_per_degree: DegreeLength,
        /// Minutes that every way takes beside its length.
        base: u32 = default,
        /// Classes of roads; the slower of the two ends of a way decides.
        roads: Vec<RoadSpeed>,
        /// What the rule rests on.
        basis: Basis = default,
    }
}

document! {
    /// What a degree measures, in metres.
    ///
    /// ```json
    /// { "lon": 105900, "lat": 110700 }
    /// ```
    #[derive(Copy)]
    pub struct DegreeLength {
        /// To the east.
        lon: u32,
        /// To the north.
        lat: u32,
    }
}

document! {
    /// How fast a class of roads is.
    ///
    /// ```json
    /// { "road": "track", "season": "wet", "minutesPerKilometre": 4.5 }
    /// ```
    pub struct RoadSpeed {
        /// The class.
        road: RoadId,
        /// The season in which it is so; left out: in all of which nothing else is said.
        season: Option<SeasonId> = default,
        /// Minutes for a kilometre as the crow flies.
        minutes_per_kilometre: Amount,
    }
}

document! {
    /// How many mentors each district of a college gets: shares of the college's mentors by need.
    ///
    /// ```json
    /// {
    ///   "perSchool": 1, "roads": [{ "road": "track", "factor": 1.5 }], "perWeakSchool": 2, "method": "webster",
    ///   "atLeast": 1, "travel": 1, "change": 120
    /// }
    /// ```
    pub struct QuotaRule {
        /// What a school adds to the need of its district.
        per_school: Amount,
        /// By what the need of a district is multiplied, by its class of roads; by one where nothing is said.
        roads: Vec<RoadFactor> = default,
        /// What a school that is supported directly adds to the need, beside.
        per_weak_school: Amount = default,
        /// How shares become whole numbers.
        method: Apportionment,
        /// The least mentors of a district, as long as there are as many.
        at_least: u32 = default,
        /// The most mentors of a district; left out: any number.
        at_most: Option<u32> = default,
        /// What a minute from a mentor's home to the district costs.
        travel: u32,
        /// What it costs that a mentor does not go to the district of the year before.
        change: u32 = default,
        /// What the rule rests on.
        basis: Basis = default,
    }
}

document! {
    /// A factor of a class of roads.
    ///
    /// ```json
    /// { "road": "track", "factor": 1.5 }
    /// ```
    pub struct RoadFactor {
        /// The class.
        road: RoadId,
        /// The factor.
        factor: Amount,
    }
}

document! {
    /// A method of apportionment: the next mentor goes to the district whose need is largest for what it has.
    #[derive(Copy)]
    pub choice Apportionment {
        /// Of Adams: need is divided by the mentors that a district has.
        Adams,
        /// Of Huntington and Hill: by the geometric mean of what it has and would have.
        HuntingtonHill,
        /// Of Webster: by the middle of what it has and would have.
        Webster,
        /// Of Jefferson: by the mentors that it would have.
        Jefferson,
    }
}

document! {
    /// Something that is never done.
    ///
    /// ```json
    /// { "rule": "certified", "basis": { "assumed": true } }
    /// ```
    pub struct HardRule {
        /// What is asked of a mentor for a coach.
        rule: HardRuleKind,
        /// What the rule rests on.
        basis: Basis = default,
    }
}

document! {
    /// What can be asked of a mentor for a coach.
    #[derive(Copy)]
    pub choice HardRuleKind {
        /// The coach's district belongs to the catchment area of the mentor's college.
        Catchment,
        /// The mentor was allocated to the coach's district.
        District,
        /// The mentor is certified on the day on which the allocation begins.
        Certified,
        /// The mentor speaks the coach's language.
        Language,
        /// The mentor can support teachers of the coach's type.
        Level,
        /// The mentor knows the coach's subject, where one is stated.
        Subject,
    }
}

document! {
    /// Costs that are weighed against each other.
    ///
    /// ```json
    /// {
    ///   "name": { "en": "Travel and change" },
    ///   "terms": [{ "kind": "travel", "weight": 1 }, { "kind": "change", "cost": 90 }]
    /// }
    /// ```
    pub struct CostLevel {
        /// What it is called.
        name: Text,
        /// The costs; they are added up.
        terms: Vec<CostTerm>,
        /// What the level rests on.
        basis: Basis = default,
    }
}

document! {
    /// A cost.
    pub union CostTerm {
        /// For each minute from the mentor's home to the coach's school.
        ///
        /// ```json
        /// { "kind": "travel", "weight": 1, "weakSchools": 2 }
        /// ```
        Travel {
            /// What a minute costs.
            weight: u32,
            /// What a minute to a school that is supported directly costs; left out: as much as any other.
            weak_schools: Option<u32> = default,
        },
        /// Where the mentor does not speak the coach's language.
        ///
        /// ```json
        /// { "kind": "language", "cost": 60 }
        /// ```
        Language {
            /// What it costs.
            cost: u32,
        },
        /// Where the mentor does not know the coach's subject.
        ///
        /// ```json
        /// { "kind": "subject", "cost": 25 }
        /// ```
        Subject {
            /// What it costs.
            cost: u32,
        },
        /// Where the coach had another mentor in the year before, who is still there.
        ///
        /// ```json
        /// { "kind": "change", "cost": 90 }
        /// ```
        Change {
            /// What it costs.
            cost: u32,
        },
        /// Where the mentor was allocated to another district than the coach's.
        ///
        /// ```json
        /// { "kind": "otherDistrict", "cost": 45 }
        /// ```
        OtherDistrict {
            /// What it costs.
            cost: u32,
        },
        /// For the square of what a mentor's load is above or below the even share.
        ///
        /// ```json
        /// { "kind": "unevenLoad", "cost": 2 }
        /// ```
        UnevenLoad {
            /// What one above or below costs; two cost four times as much, and so on.
            cost: u32,
        },
    }
}
