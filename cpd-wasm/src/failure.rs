//! [`Failure`]: what each WASM module of the package throws.

use cpd_core::{CpdError, to_json};
use wasm_bindgen::prelude::wasm_bindgen;

/// Why a question could not be answered. It is thrown, and becomes an `Error` on the other side.
#[wasm_bindgen(getter_with_clone)]
#[derive(Debug)]
pub struct Failure {
    /// The stable code of the error, such as `invalidDocument`.
    #[wasm_bindgen(readonly)]
    pub code: String,
    /// The sentence for people.
    #[wasm_bindgen(readonly)]
    pub message: String,
    /// The problems of the document, as a JSON list; empty where it is not a document that is wrong.
    #[wasm_bindgen(readonly)]
    pub problems: String,
}

impl From<CpdError> for Failure {
    fn from(error: CpdError) -> Self {
        Self {
            code: error.code().to_owned(),
            message: error.to_string(),
            problems: to_json(&error.problems()),
        }
    }
}
