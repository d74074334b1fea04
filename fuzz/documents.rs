//! Whatever the bytes are, every reader takes them or says what is wrong with them; and what was read can be written and
//! read again.

#![no_main]

use std::sync::LazyLock;

use cpd_core::{
    AccreditationRules, AccreditationScheme, AdviceQuestion, Application, ApplicationCommand, Command,
    CpdError, Framework, Pack, Places, Portfolio, Programme, Proposal, Registry, RegistryChange, schemes,
    to_json,
};
use libfuzzer_sys::fuzz_target;

static RULES: LazyLock<AccreditationRules> = LazyLock::new(|| schemes::load("cambodia").unwrap());

/// Reads a document, and what was read again.
macro_rules! read_again {
    ($text:expr; $($read:expr),* $(,)?) => {$(
        let read = $read;
        match read($text) {
            Ok(document) => assert_eq!(read(&to_json(&document)).as_ref(), Ok(&document)),
            Err(CpdError::InvalidDocument { problems, .. }) => assert!(!problems.is_empty()),
            Err(other) => panic!("a document that cannot be read is told as {other:?}"),
        }
    )*};
}

fuzz_target!(|text: &str| {
    let scheme = RULES.scheme();
    read_again!(text;
        Pack::from_json,
        Framework::from_json,
        Programme::from_json,
        AccreditationScheme::from_json,
        Portfolio::from_json,
        Command::from_json,
        Places::from_json,
        AdviceQuestion::from_json,
        ApplicationCommand::from_json,
        RegistryChange::from_json,
        |text: &str| Proposal::from_json(&RULES, text),
        |text: &str| Registry::from_json(scheme, text),
        |text: &str| Application::from_json(scheme, text),
    );
});
