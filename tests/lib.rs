//! What the tests of every language share: the cases, the form of an answer, and generated questions.
//!
//! A case file of `cases/` holds facts, a question, the expected answer with its reasons, and the source. The Rust,
//! Node, browser and Kotlin tests read the same files by the same rules: see `cases/README.md`.

#[path = "shared/activity.rs"]
mod activity;
#[path = "shared/answer.rs"]
mod answer;
#[path = "shared/ask.rs"]
mod ask;
#[path = "shared/case.rs"]
mod case;
#[path = "shared/choices.rs"]
mod choices;
#[path = "shared/generate.rs"]
mod generate;
#[path = "shared/mutate.rs"]
mod mutate;
#[path = "shared/small.rs"]
mod small;
#[path = "shared/words.rs"]
mod words;

pub use activity::offering;
pub use answer::answer_line;
pub use ask::{answered, ask};
pub use case::{Ask, Case, CaseFile, CaseKind, answer_value, case_files, cases_folder, differences};
pub use choices::choice;
pub use generate::{Asked, date, question, questions, record};
pub use mutate::mutated_pack;
pub use small::{CATEGORIES, small};
