//! The compiler holds each mirror to the fields and variants of the core's type. This holds it to the rest: their
//! order, and the documentation, which Kotlin shows as KDoc.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Every public type of a file's text, by name: its documentation, fields and variants, a line each.
///
/// What the two sides rightly write differently is left out: attributes, comments, `pub`, and the marks of the core's
/// own macros.
fn types(text: &str) -> BTreeMap<String, Vec<String>> {
    let mut found = BTreeMap::new();
    let mut docs = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let line_start = line.trim_start();
        let indent = line.len().saturating_sub(line_start.len());
        let mut words = line_start.split_whitespace();
        match words.next() {
            Some("///") => docs.push(line_start.to_owned()),
            Some("pub") if line.ends_with('{') && matches!(words.next(), Some("struct" | "enum")) => {
                let mut body = std::mem::take(&mut docs);
                let end = format!("{:indent$}}}", "");
                body.extend(lines.by_ref().take_while(|line| *line != end).filter_map(content));
                let name = words.next().unwrap_or_default();
                // What begins with a dollar sign is a pattern of a macro.
                if !name.starts_with('$') {
                    found.insert(name.to_owned(), body);
                }
            }
            Some(word) if word.starts_with("#[") => {}
            _ => docs.clear(),
        }
    }
    found
}

fn content(line: &str) -> Option<String> {
    let line = line.trim();
    let comment = line.starts_with("//") && !line.starts_with("///");
    if line.is_empty() || comment || line.starts_with("#[") {
        return None;
    }
    Some(line.trim_start_matches("pub ").replace(" = default", ""))
}

fn types_of(folder: &Path) -> BTreeMap<String, Vec<String>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let path = entry.unwrap_or_else(|error| panic!("{}: {error}", folder.display())).path();
        if path.is_dir() {
            found.extend(types_of(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text =
                fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            found.extend(types(&text));
        }
    }
    found
}

#[test]
fn mirrors_are_documented_as_the_core_is() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let core = types_of(&here.join("../cpd-core/src"));
    let mut mirrors = types_of(&here.join("src"));
    // The objects, which are no mirrors.
    for object in ["AccreditationEngine", "AllocationEngine", "Engine", "ProgrammeEngine"] {
        mirrors.remove(object);
    }
    assert!(mirrors.len() > 10, "found only {:?}", mirrors.keys());
    for (name, mirror) in mirrors {
        let Some(original) = core.get(&name) else { panic!("the core has no public type `{name}`") };
        // Kotlin's error says more than the core's, about exceptions.
        let differs = mirror.iter().filter(|line| name != "CpdError" || original.contains(line)).ne(original);
        assert!(!differs, "`{name}` differs from the core's; copy this:\n{}", original.join("\n"));
    }
}
