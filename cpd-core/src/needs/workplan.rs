//! [`Workplan`]: what a college plans to offer in a year, and [`WorkplanReport`]: what it has done of it.

use crate::amount::Amount;
use crate::document::{self, Problems, document};
use crate::error::{CpdError, DocumentKind};
use crate::id::{ActivityKindId, IndicatorId, OfferingId, PlaceId, ProgrammeId};
use crate::locale::Text;
use crate::population::Administration;
use crate::rulebook::Rulebook;

/// The format that this library reads.
const FORMAT: u32 = 1;

/// The quarters of a year.
const QUARTERS: std::ops::RangeInclusive<u32> = 1..=4;

document! {
    /// What a college plans to offer in a year.
    ///
    /// ```json
    /// {
    ///   "format": 1, "programme": "xx-programme", "college": "College 2", "year": 2025, "budget": 120000,
    ///   "offerings": [{
    ///     "id": "O-1", "name": { "en": "Teaching reading" }, "indicators": ["1.1.1"],
    ///     "seats": 30, "cost": 40000, "places": ["XX01"], "quarter": 1
    ///   }]
    /// }
    /// ```
    pub struct Workplan {
        /// The version of this format: 1.
        format: u32,
        /// The programme.
        programme: ProgrammeId,
        /// The college: a place, and everything that lies in it is its catchment area.
        college: PlaceId,
        /// The calendar year in which the year of the plan begins.
        year: i32,
        /// What all offerings may cost together, in one currency.
        budget: Amount,
        /// The offerings.
        offerings: Vec<WorkplanOffering>,
        /// What a reader should know of it.
        note: Option<String> = default,
    }
}

document! {
    /// An offering of a workplan.
    ///
    /// ```json
    /// {
    ///   "id": "O-1", "name": { "en": "Teaching reading" }, "kind": "subject-training", "indicators": ["1.1.1"],
    ///   "seats": 30, "cost": 40000, "places": ["XX01"], "quarter": 1
    /// }
    /// ```
    pub struct WorkplanOffering {
        /// Its id.
        id: OfferingId,
        /// What it is called.
        name: Text,
        /// The kind of activity.
        kind: Option<ActivityKindId> = default,
        /// The indicators that it answers.
        indicators: Vec<IndicatorId>,
        /// How many teachers can take part, in all its sessions together.
        seats: u32,
        /// What it costs, in the currency of the budget.
        cost: Amount,
        /// The places whose teachers it is for; left out: the whole catchment area.
        places: Vec<PlaceId> = default,
        /// The quarter of the year in which it is held, from 1 to 4.
        quarter: u32,
    }
}

document! {
    /// What a college has done of a workplan.
    ///
    /// ```json
    /// {
    ///   "format": 1, "programme": "xx-programme", "college": "College 2", "year": 2025,
    ///   "held": [{ "offering": "O-1", "quarter": 2, "attended": 26, "cost": 41000 }]
    /// }
    /// ```
    pub struct WorkplanReport {
        /// The version of this format: 1.
        format: u32,
        /// The programme.
        programme: ProgrammeId,
        /// The college.
        college: PlaceId,
        /// The calendar year in which the year of the plan begins.
        year: i32,
        /// What was held, in any order.
        held: Vec<HeldOffering>,
    }
}

document! {
    /// What was held of an offering in a quarter.
    ///
    /// ```json
    /// { "offering": "O-1", "quarter": 2, "attended": 26, "cost": 41000 }
    /// ```
    pub struct HeldOffering {
        /// The offering; one that no plan names may have been held as well.
        offering: OfferingId,
        /// The quarter of the year, from 1 to 4.
        quarter: u32,
        /// How many teachers took part.
        attended: u32,
        /// What it cost.
        cost: Amount,
    }
}

impl Workplan {
    /// Reads a workplan.
    ///
    /// # Errors
    /// [`CpdError::InvalidDocument`] with every problem at once. A place outside the catchment area is a finding of
    /// [`check_workplan`](crate::check_workplan), not a problem.
    pub fn from_json(
        rulebook: &Rulebook,
        administration: &Administration,
        text: &str,
    ) -> Result<Self, CpdError> {
        let check = |plan: &Self| plan.problems(rulebook, administration);
        document::read(DocumentKind::Workplan, text, |_| Problems::default(), check)
    }

    fn problems(&self, rulebook: &Rulebook, administration: &Administration) -> Problems {
        let mut found = Problems::default();
        head(&mut found, rulebook, self.format, &self.programme);
        known_place(&mut found, administration, "/college", &self.college);
        not_negative(&mut found, "/budget", self.budget);
        found.unique("/offerings", self.offerings.iter().map(|offering| offering.id.as_str()));
        let indicators: Vec<&str> = rulebook.indicators_of_needs().map(|(_, one)| one.id.as_str()).collect();
        let kinds: Vec<&str> =
            rulebook.programme().activity_kinds.iter().map(|kind| kind.id.as_str()).collect();
        for (number, offering) in self.offerings.iter().enumerate() {
            let here = format!("/offerings/{number}");
            if let Some(kind) = offering.kind.as_ref().filter(|kind| !kinds.contains(&kind.as_str())) {
                let pointer = format!("{here}/kind");
                found.unknown_in("programme", pointer, "kind of activity", kind.as_str(), &kinds);
            }
            for (index, id) in offering.indicators.iter().enumerate() {
                if !indicators.contains(&id.as_str()) {
                    let pointer = format!("{here}/indicators/{index}");
                    found.unknown_in("list of indicators", pointer, "indicator", id.as_str(), &indicators);
                }
            }
            for (index, place) in offering.places.iter().enumerate() {
                known_place(&mut found, administration, &format!("{here}/places/{index}"), place);
            }
            not_negative(&mut found, &format!("{here}/cost"), offering.cost);
            in_the_year(&mut found, format!("{here}/quarter"), offering.quarter);
        }
        found
    }
}

impl WorkplanReport {
    /// Reads what was done of a workplan.
    ///
    /// # Errors
    /// [`CpdError::InvalidDocument`] with every problem at once.
    pub fn from_json(
        rulebook: &Rulebook,
        administration: &Administration,
        text: &str,
    ) -> Result<Self, CpdError> {
        let check = |report: &Self| report.problems(rulebook, administration);
        document::read(DocumentKind::WorkplanReport, text, |_| Problems::default(), check)
    }

    fn problems(&self, rulebook: &Rulebook, administration: &Administration) -> Problems {
        let mut found = Problems::default();
        head(&mut found, rulebook, self.format, &self.programme);
        known_place(&mut found, administration, "/college", &self.college);
        for (number, held) in self.held.iter().enumerate() {
            in_the_year(&mut found, format!("/held/{number}/quarter"), held.quarter);
            not_negative(&mut found, &format!("/held/{number}/cost"), held.cost);
        }
        found
    }
}

fn head(found: &mut Problems, rulebook: &Rulebook, format: u32, programme: &ProgrammeId) {
    found.format(format, FORMAT);
    let own = &rulebook.programme().id;
    if programme != own {
        let (pointer, known) = ("/programme".to_owned(), [own.as_str()]);
        found.unknown_in("question", pointer, "programme", programme.as_str(), &known);
    }
}

fn known_place(found: &mut Problems, administration: &Administration, pointer: &str, place: &PlaceId) {
    if administration.place(place).is_none() {
        Administration::unknown(found, pointer.to_owned(), place);
    }
}

fn not_negative(found: &mut Problems, pointer: &str, amount: Amount) {
    if amount < Amount::ZERO {
        let message = format!("found {amount}, where 0 or more is expected");
        found.push(pointer.to_owned(), "negative", message, None);
    }
}

fn in_the_year(found: &mut Problems, pointer: String, quarter: u32) {
    if !QUARTERS.contains(&quarter) {
        let message = format!("found the quarter {quarter}, where one from 1 to 4 is expected");
        found.push(pointer, "invalidQuarter", message, None);
    }
}
