//! What the tests of every language share: the cases, the form of an answer, and generated questions.
//!
//! A case file of `cases/` holds facts, a question, the expected answer with its reasons, and the source. The Rust,
//! Node, browser and Kotlin tests read the same files by the same rules: see `cases/README.md`.

#[path = "shared/accreditation_case.rs"]
mod accreditation_case;
#[path = "shared/activity.rs"]
mod activity;
#[path = "shared/allocation_case.rs"]
mod allocation_case;
#[path = "shared/answer.rs"]
mod answer;
#[path = "shared/ask.rs"]
mod ask;
#[path = "shared/case.rs"]
mod case;
#[path = "shared/choices.rs"]
mod choices;
#[path = "shared/format.rs"]
mod format;
#[path = "shared/generate.rs"]
mod generate;
#[path = "shared/mutate.rs"]
mod mutate;
#[path = "shared/population.rs"]
mod population;
#[path = "shared/population_case.rs"]
mod population_case;
#[path = "shared/programme_case.rs"]
mod programme_case;
#[path = "shared/small.rs"]
mod small;
#[path = "shared/words.rs"]
mod words;

pub use accreditation_case::{AccreditationCaseFile, accreditation_answer, accreditation_case_files};
pub use activity::offering;
pub use allocation_case::{AllocationCaseFile, allocation_answer, allocation_case_files};
pub use answer::answer_line;
pub use ask::{answered, ask};
pub use case::{Ask, Case, CaseFile, CaseKind, answer_value, case_files, cases_folder, differences};
pub use choices::choice;
pub use format::Format;
pub use generate::{Asked, date, question, questions, record};
pub use mutate::mutated_pack;
pub use population::{places_with_schools, profiles};
pub use programme_case::{ProgrammeCase, ProgrammeCaseFile, programme_answer, programme_case_files};
pub use small::{CATEGORIES, small};
