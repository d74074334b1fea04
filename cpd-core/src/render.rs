//! Sentences: the one place that turns reasons into words.
//!
//! An answer holds codes and typed arguments; the catalogs of `locales/` (Project Fluent) hold the sentences. `lo-LA`
//! reads the catalog of `lo`; a language without a catalog reads English. Numbers, dates and ids are written alike in
//! all languages.

mod accreditation;
mod advice;
mod allocation;
mod application;
mod arguments;
mod assessment;
mod career;
mod catalog;
mod chart;
mod cycle;
mod findings;
mod impact;
mod markup;
mod monitor;
mod needs;
mod page;
mod plural;
mod population;
mod report;
mod school;
mod sheet;
mod spreadsheet;
mod text;
mod workplan;

pub use accreditation::{finding_reason, finding_reason_json, proposal_check, proposal_summary};
pub use advice::advice;
pub use allocation::{AllocationNames, allocation_report, allocation_verification, reallocation};
pub use application::{application_decision, application_reason, application_standing};
pub use assessment::{assessment, assessment_reason, observation};
pub use career::career;
pub use catalog::languages;
pub use chart::{needs_chart, targets_chart};
pub use cycle::{cycle_reason, decision, next_steps, runs};
pub use findings::check_sentences;
pub use impact::impact;
pub use monitor::targets;
pub use needs::needs;
pub use population::lines_read;
pub use report::{proposal_report, proposal_report_at};
pub use school::school_links;
pub use spreadsheet::spreadsheet;
pub use text::{explanation, outcome, reason, statement};
pub use workplan::{WorkplanNames, review, review_reason, workplan_check, workplan_reason};
