//! The README shows the examples that the packages' own tests run, and what it says of them is true.

use std::fs;
use std::path::Path;

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The first block of a language, with its fences.
fn block<'a>(text: &'a str, language: &str) -> &'a str {
    let start = text.find(&format!("```{language}\n")).unwrap_or_else(|| panic!("no block of {language}"));
    let end = start + text[start + 3..].find("\n```").unwrap() + 3 + "\n```".len();
    &text[start..end]
}

#[test]
fn typescript_and_kotlin_are_those_of_the_packages() {
    let readme = read("README.md");
    assert_eq!(block(&readme, "ts"), block(&read("cpd-wasm/README.md"), "ts"));
    assert_eq!(block(&readme, "kotlin"), block(&read("cpd-ffi/kotlin/README.md"), "kotlin"));
}

#[test]
fn every_pack_and_crate_is_named() {
    let readme = read("README.md");
    for id in cpd_core::packs::ids() {
        assert!(readme.contains(&format!("| `{id}` |")), "{id}");
    }
    for member in ["cpd-core", "cpd-cli", "cpd-wasm", "cpd-ffi", "tests", "xtask"] {
        assert!(readme.contains(&format!("| [`{member}`]({member}/) |")), "{member}");
    }
}

#[test]
fn links_lead_to_files() {
    for file in [
        "README.md",
        "ARCHITECTURE.md",
        "CONTRIBUTING.md",
        "cpd-ffi/kotlin/README.md",
        "tests/cases/README.md",
    ] {
        let folder = Path::new(file).parent().unwrap().to_path_buf();
        for link in read(file).split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            if !link.contains("://") {
                let target = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(&folder).join(link);
                assert!(target.exists(), "{file} links to {link}");
            }
        }
    }
}
