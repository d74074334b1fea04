//! A teacher's record: [`TeacherRecord`], the facts that a statement is made from.

mod check;
mod names;

pub(crate) use check::own_problems_of_activity;
pub(crate) use names::{unique, unknown_in_activity};

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer};

use crate::activity::Activity;
use crate::amount::{Amount, Share};
use crate::calendar::{Date, Duration, Period};
use crate::document::{self, Problems, document};
use crate::error::{CpdError, DocumentKind};
use crate::id::{EmployerId, FactId, GrantId, LicenceClassId, PersonId};
use crate::pack::Pack;

document! {
    /// What is known of one teacher.
    ///
    /// ```json
    /// {
    ///   "person": "T-1042",
    ///   "birthMonth": 3,
    ///   "licences": [{ "class": "teacher", "issued": "2020-07-01" }],
    ///   "employments": [{ "employer": "School 7", "position": "teacher", "from": "2020-09-01", "load": "80%" }],
    ///   "absences": [{ "kind": "maternity-leave", "from": "2022-02-01", "until": "2022-08-31" }],
    ///   "facts": { "rank": "senior" },
    ///   "activities": [
    ///     { "id": "A-1", "kind": "course", "from": "2021-01-11", "amount": 5, "unit": "day" },
    ///     { "id": "A-2", "kind": "workshop", "from": "2023-05-20", "amount": 1.5, "unit": "hour" }
    ///   ]
    /// }
    /// ```
    #[cfg_attr(feature = "bulk", derive(serde::Deserialize), serde(remote = "Self"))]
    pub struct TeacherRecord {
        /// The teacher.
        person: PersonId,
        /// The month of birth, from 1 to 12, where the pack's period depends on it.
        birth_month: Option<u32> = default,
        /// The licences.
        licences: Vec<Licence>,
        /// Days of service by school year and employer. Left out: not known, which is not the same as an empty list.
        service: Option<Vec<Service>> = default,
        /// Employments, with positions and loads. Left out: not known.
        employments: Option<Vec<Employment>> = default,
        /// Leave and other absences.
        absences: Vec<Absence> = default,
        /// Awards and certifications.
        awards: Vec<Award> = default,
        /// Results of tests.
        tests: Vec<TestResult> = default,
        /// Changes that the authority has granted.
        grants: Vec<Grant> = default,
        /// What was carried into the first period that the record covers, in the unit of the rules. It serves what the
        /// first rule for carry-over of that period serves.
        opening_balance: Option<Amount> = default,
        /// Other facts: text by the ids that the pack declares in its `facts`.
        #[cfg_attr(feature = "bulk", serde(deserialize_with = "crate::document::direct::map"))]
        facts: BTreeMap<String, String> = default,
        /// What was done.
        activities: Vec<Activity> = default,
    }
}

document! {
    /// A licence or certificate to teach.
    ///
    /// ```json
    /// {
    ///   "class": "professional", "issued": "2015-07-01", "renewed": "2020-07-01",
    ///   "endorsements": [{ "kind": "bilingual", "from": "2021-09-01" }]
    /// }
    /// ```
    #[cfg_attr(feature = "bulk", derive(serde::Deserialize))]
    pub struct Licence {
        /// Its class.
        class: LicenceClassId,
        /// The day of issue.
        issued: Date,
        /// The first day of the period that its latest renewal began. The statement then begins there, and what
        /// came before is taken as settled.
        renewed: Option<Date> = default,
        /// The last day on which it was held; left out: it is still held.
        until: Option<Date> = default,
        /// Endorsements and extensions.
        endorsements: Vec<Endorsement> = default,
    }
}

document! {
    /// An endorsement or extension of a licence.
    ///
    /// ```json
    /// { "kind": "bilingual", "from": "2021-09-01" }
    /// ```
    #[cfg_attr(feature = "bulk", derive(serde::Deserialize))]
    pub struct Endorsement {
        /// Its kind.
        kind: FactId,
        /// The day from which the licence carries it; left out: ever since. Without it, an endorsement that is added to
        /// a record also changes what earlier periods asked for.
        from: Option<Date> = default,
    }
}

document! {
    /// Days of service in one school year with one employer.
    ///
    /// ```json
    /// { "schoolYear": 2023, "employer": "School 7", "days": 176 }
    /// ```
    #[cfg_attr(feature = "bulk", derive(serde::Deserialize))]
    pub struct Service {
        /// The calendar year in which the school year begins.
        school_year: i32,
        /// The employer or school.
        employer: EmployerId,
        /// Paid days.
        days: u32,
    }
}

document! {
    /// An employment, or a span of one with the same position and load.
    ///
    /// ```json
    /// { "employer": "School 7", "position": "teacher", "from": "2020-09-01", "until": "2022-08-31", "load": 0.6 }
    /// ```
    #[cfg_attr(feature = "bulk", derive(serde::Deserialize))]
    pub struct Employment {
        /// The employer or school.
        employer: EmployerId,
        /// The position.
        position: Option<FactId> = default,
        /// The first day.
        from: Date,
        /// The last day; left out: it goes on.
        until: Option<Date> = default,
        /// The part of a full load; left out: a full load.
        load: Option<Share> = default,
    }
}

document! {
    /// The result of a test.
    ///
    /// ```json
    /// {
    ///   "test": "qualification-test", "on": "2024-11-09",
    ///   "blocks": [{ "block": "subject", "points": 42, "of": 60 }, { "block": "methods", "points": 9, "of": 30 }]
    /// }
    /// ```
    #[cfg_attr(feature = "bulk", derive(serde::Deserialize))]
    pub struct TestResult {
        /// The test.
        test: FactId,
        /// The day on which it was taken.
        on: Date,
        /// The blocks of the test.
        blocks: Vec<BlockResult>,
    }
}

document! {
    /// The result in one block of a test.
    ///
    /// ```json
    /// { "block": "subject", "points": 42, "of": 60 }
    /// ```
    #[cfg_attr(feature = "bulk", derive(serde::Deserialize))]
    pub struct BlockResult {
        /// The block.
        block: FactId,
        /// The points reached.
        points: Amount,
        /// The points that could be reached.
        of: Amount,
    }
}

document! {
    /// An absence.
    ///
    /// ```json
    /// { "kind": "maternity-leave", "from": "2022-02-01", "until": "2022-08-31", "requested": "2021-11-15" }
    /// ```
    #[cfg_attr(feature = "bulk", derive(serde::Deserialize))]
    pub struct Absence {
        /// Its kind.
        kind: FactId,
        /// The first day.
        from: Date,
        /// The last day.
        until: Date,
        /// The day on which it was asked for.
        requested: Option<Date> = default,
    }
}

document! {
    /// An award or certification.
    ///
    /// ```json
    /// { "kind": "masters-degree", "on": "2023-06-30" }
    /// ```
    #[cfg_attr(feature = "bulk", derive(serde::Deserialize))]
    pub struct Award {
        /// Its kind.
        kind: FactId,
        /// The day on which it was given.
        on: Date,
    }
}

document! {
    /// A change that the authority has granted.
    ///
    /// ```json
    /// { "id": "G-1", "kind": "extension", "requested": "2024-05-02", "extendedBy": { "months": 6 } }
    /// ```
    ///
    /// ```json
    /// { "id": "G-2", "kind": "hardship", "requested": "2024-05-02", "reducedBy": 20 }
    /// ```
    #[cfg_attr(feature = "bulk", derive(serde::Deserialize))]
    pub struct Grant {
        /// Its id, unique within the record.
        id: GrantId,
        /// Its kind.
        kind: FactId,
        /// The day on which it was asked for; it concerns the period that this day lies in.
        requested: Date,
        /// By how much a requirement is reduced, where the grant reduces one.
        reduced_by: Option<Amount> = default,
        /// By how long the period is extended, where the grant extends it.
        extended_by: Option<Duration> = default,
    }
}

impl TeacherRecord {
    /// Reads a record by itself.
    ///
    /// # Errors
    /// [`CpdError::InvalidDocument`] with every problem at once. Whether its ids are known is a question of a
    /// pack; [`statement`](crate::statement) asks it.
    pub fn from_json(text: &str) -> Result<Self, CpdError> {
        document::read(DocumentKind::Record, text, |_| Problems::default(), check::own_problems)
    }

    /// Reads a record that is meant for a pack.
    ///
    /// # Errors
    /// [`CpdError::InvalidDocument`] with every problem at once, also with ids that the pack does not know.
    pub fn from_json_for(pack: &Pack, text: &str) -> Result<Self, CpdError> {
        #[cfg(feature = "bulk")]
        if let Some(record) = Self::read_directly(pack, text) {
            return Ok(record);
        }
        let in_record = |record: &Self| {
            let mut found = check::own_problems(record);
            found.append(check::needs(record, pack));
            found
        };
        document::read(DocumentKind::Record, text, |value| names::in_value(value, pack), in_record)
    }

    /// A record without any problem.
    #[cfg(feature = "bulk")]
    fn read_directly(pack: &Pack, text: &str) -> Option<Self> {
        /// What is derived for the record reads its shape; the public `Deserialize` also checks it.
        struct Shape(TeacherRecord);

        impl<'de> Deserialize<'de> for Shape {
            fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
                TeacherRecord::deserialize(source).map(Self)
            }
        }

        let Shape(record) = document::direct::read(text)?;
        let sound = check::own_problems(&record).is_empty() && record.check_against(pack).is_ok();
        sound.then_some(record)
    }

    /// Whether every id of the record is known to a pack, and everything is there that its rules need.
    ///
    /// # Errors
    /// [`CpdError::InvalidDocument`] with every problem at once.
    pub fn check_against(&self, pack: &Pack) -> Result<(), CpdError> {
        let mut found = names::in_record(self, pack);
        found.append(check::needs(self, pack));
        found.refuse(DocumentKind::Record)
    }
}

impl Absence {
    /// Its days.
    #[must_use]
    pub fn days(&self) -> Period {
        Period { start: self.from, end: self.until }
    }
}

#[cfg(feature = "bulk")]
impl serde::Serialize for TeacherRecord {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // What is derived with `remote = "Self"` is a function of the type, and no implementation.
        Self::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for TeacherRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = serde_json::Value::deserialize(deserializer)?;
        Self::from_json(&value.to_string()).map_err(serde::de::Error::custom)
    }
}
