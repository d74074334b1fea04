//! Whatever the bytes are, a question that holds them is answered or refused: about a teacher's record, a proposal, an
//! application. A record that is read by itself and one that is read in bulk are taken alike.

#![no_main]

use std::sync::LazyLock;

use cpd_core::{AccreditationEngine, CpdError, Date, Engine, Roster, frameworks, packs, schemes};
use libfuzzer_sys::fuzz_target;

static CREDIT: LazyLock<Engine> = LazyLock::new(|| Engine::new(packs::load("us-pa-act48").unwrap()));

static ACCREDITATION: LazyLock<AccreditationEngine> = LazyLock::new(|| {
    let frameworks: Vec<&str> = frameworks::ids().map(|id| frameworks::json(id).unwrap()).collect();
    AccreditationEngine::load(schemes::json("cambodia").unwrap(), &frameworks).unwrap()
});

const ON: &str = "2026-11-22";

fuzz_target!(|text: &str| {
    let on: Date = ON.parse().unwrap();
    let read = CREDIT.read(text);
    if let Some((_, line)) = Roster::new(text).records().next()
        && line.len() == text.len()
    {
        let in_bulk = CREDIT.statements(Roster::new(text), on).next().unwrap().summary;
        assert_eq!(in_bulk, read.as_ref().map_err(Clone::clone).and_then(|one| one.summary(on)));
    }
    if let Ok(reading) = read {
        let _ = reading.explain(on);
    }
    for answer in [
        ACCREDITATION.check_text(text, None, ON, "lo"),
        ACCREDITATION.application_standing_text(text, None, None, ON, "km"),
    ] {
        assert!(!matches!(answer, Err(CpdError::InvalidArgument { .. })), "{answer:?}");
    }
});
