//! The references of `docs`: what `cpd pack reference` prints, complete, and true where they show what happens.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use cpd_core::schema;

/// The documents that people write, each with the page about it.
const PAGES: [(&str, &str); 7] = [
    ("pack", "docs/pack-reference.md"),
    ("teacher-record", "docs/record-reference.md"),
    ("programme", "docs/programme-reference.md"),
    ("framework", "docs/framework-reference.md"),
    ("accreditation-scheme", "docs/accreditation-scheme-reference.md"),
    ("proposal", "docs/proposal-reference.md"),
    ("application", "docs/application-reference.md"),
];

/// The bundled programmes, each with the page on its cycles.
const CYCLES: [(&str, &str); 2] =
    [("lao-pdr", "docs/cycles.md"), ("kazakhstan", "docs/cycles-kazakhstan.md")];

#[track_caller]
fn cpd(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_cpd")).args(arguments).output().unwrap();
    String::from_utf8([output.stdout, output.stderr].concat()).unwrap()
}

fn in_repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

fn read(path: &str) -> String {
    std::fs::read_to_string(in_repository(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The lines of a page that are in no fenced block.
fn prose(page: &str) -> impl Iterator<Item = &str> {
    let mut fenced = false;
    page.lines().filter(move |line| {
        let fence = line.starts_with("```");
        fenced ^= fence;
        !fenced && !fence
    })
}

/// The anchors of the headings of a page, as a reader on a forge has them.
fn anchors(page: &str) -> Vec<String> {
    let headings = prose(page).filter(|line| line.starts_with('#'));
    let anchor = |heading: &str| {
        let text = heading.trim_start_matches('#').trim().to_lowercase();
        let kept = text.chars().filter(|c| c.is_alphanumeric() || " -_".contains(*c));
        kept.map(|c| if c == ' ' { '-' } else { c }).collect()
    };
    headings.map(anchor).collect()
}

/// The content of the blocks of a language, in order.
fn blocks<'a>(page: &'a str, language: &str) -> Vec<&'a str> {
    let fence = format!("\n```{language}\n");
    page.split(&fence).skip(1).filter_map(|rest| Some(rest.split_once("\n```")?.0)).collect()
}

#[test]
fn the_committed_pages_are_what_is_printed() {
    for (name, path) in PAGES {
        assert!(
            read(path) == cpd(&["pack", "reference", name]),
            "{path} is out of date: renew it with `cargo run -p cpd-cli -- pack reference {name} > {path}`"
        );
    }
}

#[test]
fn the_committed_cycles_are_what_is_printed() {
    for id in cpd_core::programmes::ids() {
        let (_, path) =
            CYCLES.iter().find(|(known, _)| *known == id).unwrap_or_else(|| panic!("no page: {id}"));
        assert!(
            read(path) == cpd(&["cycle", "table", "--programme", id]),
            "{path} is out of date: renew it with `cargo run -p cpd-cli -- cycle table --programme {id} > {path}`"
        );
    }
}

#[test]
fn every_type_has_one_section_and_every_link_leads_to_one() {
    for (name, path) in PAGES {
        let page = read(path);
        assert!(!page.contains("{{"), "{path} has a placeholder that nothing fills");
        let anchors = anchors(&page);
        let unique: BTreeSet<&String> = anchors.iter().collect();
        assert_eq!(unique.len(), anchors.len(), "{path} has two headings of one name: {anchors:#?}");
        let all = schema::all();
        let (_, schema) = all.iter().find(|(known, _)| *known == name).unwrap();
        let defined = schema["$defs"].as_object().unwrap().keys();
        for shown in defined.chain([&schema["title"].as_str().unwrap().to_owned()]) {
            let found = match shown.ends_with("Id") {
                true => page.contains(&format!("\n| {shown} | ")),
                false => anchors.contains(&shown.to_lowercase()),
            };
            assert!(found, "{path} says nothing of {shown}: add it to the template");
        }
        for link in prose(&page).flat_map(|line| line.split("](").skip(1)) {
            let link = link.split(')').next().unwrap();
            match link.strip_prefix('#') {
                Some(anchor) => assert!(anchors.iter().any(|known| known == anchor), "{path}: {link}"),
                None => assert!(in_repository("docs").join(link).exists(), "{path}: {link}"),
            }
        }
    }
}

#[test]
fn the_first_example_does_what_the_page_says() {
    let page = read("docs/pack-reference.md");
    let (json, text) = (blocks(&page, "json"), blocks(&page, "text"));
    let folder = std::env::temp_dir().join(format!("cpd-reference-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = |name: &str, content: &str| {
        let path = folder.join(name);
        std::fs::write(&path, content).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let (pack, record) = (file("pack.json", json[0]), file("record.json", json[1]));
    let lint = cpd(&["pack", "lint", &pack]);
    let statement = cpd(&["statement", "--pack", &pack, &record, "--on", "2024-11-21"]);
    std::fs::remove_dir_all(&folder).unwrap();
    assert!(lint.ends_with(": nothing to report\n"), "{lint}");
    assert_eq!(statement.trim_end(), text[0]);
}

#[test]
fn a_document_that_nobody_writes_has_no_reference() {
    let refused = cpd(&["pack", "reference", "statement"]);
    assert!(refused.contains("there is no reference of a document `statement`"), "{refused}");
    assert!(refused.contains("pack, teacher-record"), "{refused}");
}
