//! [`Engine`]: a pack, loaded once, and the questions that can be asked of it.

use crate::calendar::Date;
use crate::career::CareerOutlook;
use crate::credit::{self, Advice, AdviceQuestion, Explanation, Statement, Summary};
use crate::error::CpdError;
use crate::pack::Pack;
use crate::person::TeacherRecord;
use crate::roster::{Roster, RosterAnswer};

/// A country's rules, loaded once and asked many times, also about a whole population.
///
/// ```
/// # #[cfg(feature = "packs")] {
/// use cpd_core::{Engine, Outcome, Roster, packs};
///
/// let engine = Engine::new(packs::load("au-act-tqi")?);
/// let records = r#"{ "person": "T-1", "licences": [{ "class": "registration", "issued": "2024-01-01" }] }
/// { "person": "T-2", "licences": [] }"#;
/// let answers: Vec<_> = engine.statements(Roster::new(records), "2024-06-30".parse().unwrap()).collect();
/// assert_eq!(answers[0].summary.as_ref().unwrap().outcome, Outcome::Short);
/// assert_eq!((answers[1].line, answers[1].summary.is_err()), (2, true));
/// # }
/// # Ok::<(), cpd_core::CpdError>(())
/// ```
#[derive(Debug, Clone)]
pub struct Engine {
    pack: Pack,
}

impl Engine {
    /// An engine for a pack.
    #[must_use]
    pub fn new(pack: Pack) -> Self {
        Self { pack }
    }

    /// Reads and checks a pack.
    ///
    /// # Errors
    /// As [`Pack::from_json`].
    pub fn load(pack: &str) -> Result<Self, CpdError> {
        Ok(Self::new(Pack::from_json(pack)?))
    }

    /// The pack.
    #[must_use]
    pub fn pack(&self) -> &Pack {
        &self.pack
    }

    /// Reads a record that is meant for the pack.
    ///
    /// # Errors
    /// As [`TeacherRecord::from_json_for`].
    pub fn read(&self, record: &str) -> Result<Reading<'_>, CpdError> {
        Ok(Reading { pack: &self.pack, record: TeacherRecord::from_json_for(&self.pack, record)? })
    }

    /// A summary for each record of a population, in its order. Records are read one by one as the answers are asked
    /// for, so that no more than one is held at a time; the full statement of one of them is that of its line.
    pub fn statements<'r>(&'r self, roster: Roster<'r>, on: Date) -> impl Iterator<Item = RosterAnswer> + 'r {
        roster.records().map(move |(line, text)| {
            let summary = self.read(text).and_then(|reading| reading.summary(on));
            RosterAnswer { line, summary }
        })
    }
}

/// A record that was read for an engine's pack, so that it need not be held against it again.
#[derive(Debug, Clone)]
pub struct Reading<'e> {
    pack: &'e Pack,
    record: TeacherRecord,
}

impl Reading<'_> {
    /// The record.
    #[must_use]
    pub fn record(&self) -> &TeacherRecord {
        &self.record
    }

    /// Where the teacher stands on a date, and why.
    ///
    /// # Errors
    /// [`CpdError::AmountOverflow`] where amounts cannot be kept exact, and [`CpdError::InvalidDocument`] where the pack
    /// has no rules for the time that the record begins in.
    pub fn statement(&self, on: Date) -> Result<Statement, CpdError> {
        credit::statement_of(self.pack, &self.record, on)
    }

    /// The statement together with the tree of facts that led to it.
    ///
    /// # Errors
    /// Those of [`Reading::statement`].
    pub fn explain(&self, on: Date) -> Result<Explanation, CpdError> {
        Ok(credit::explained(self.pack, self.statement(on)?))
    }

    /// The next steps of the teacher's career, and what each of them needs.
    ///
    /// # Errors
    /// Those of [`Reading::statement`].
    pub fn career(&self, on: Date) -> Result<CareerOutlook, CpdError> {
        crate::career::career(self.pack, &self.record, on)
    }

    /// The least that would complete the period, and which offerings do it for the least.
    ///
    /// # Errors
    /// Those of [`Reading::statement`], and [`CpdError::InvalidDocument`] for the question, as
    /// [`advise`](crate::advise) says.
    pub fn advise(&self, on: Date, question: &AdviceQuestion) -> Result<Advice, CpdError> {
        credit::advice_of(self.pack, &self.record, on, question)
    }

    /// What the statement comes to, without its reasons.
    ///
    /// # Errors
    /// Those of [`Reading::statement`].
    pub fn summary(&self, on: Date) -> Result<Summary, CpdError> {
        credit::summary_of(self.pack, &self.record, on)
    }
}
