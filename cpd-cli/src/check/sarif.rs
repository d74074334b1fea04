//! A check as SARIF 2.1.0, which editors and reviews of code show in its places.

use std::path::{Component, Path};

use cpd_core::{AccreditationRules, Finding, Language, Problem, ProposalCheck, Severity};
use cpd_sheet::CellPlace;
use serde_json::{Value, json};

use super::{Filed, Open, open, severity};
use crate::diagnostics::Spans;

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// A log with one run: every criterion that was asked is a rule, whatever keeps one from being met is a result.
pub(super) fn log(
    rules: &AccreditationRules,
    answer: &ProposalCheck,
    path: &Path,
    filed: &Filed,
    language: &Language,
) -> String {
    let uri = uri(path);
    let open = open(rules, answer, language);
    let results: Vec<Value> = match filed {
        Filed::Json(source) => {
            let spans = Spans::new(&source.text);
            open.map(|open| result(&open, &in_text(&open.problem, &uri, &spans))).collect()
        }
        Filed::Sheet(sheet) => open
            .map(|open| result(&open, &in_sheet(&open.problem, &uri, sheet.place(open.finding))))
            .collect(),
    };
    let remarks = match filed {
        Filed::Json(_) => None,
        Filed::Sheet(sheet) => Some(&sheet.read.remarks),
    };
    let asked = answer.findings.iter().map(|finding| rule(rules, finding, language));
    let driver = json!({
        "name": "cpd",
        "version": env!("CARGO_PKG_VERSION"),
        "rules": asked.collect::<Vec<_>>(),
    });
    let mut run = json!({
        "tool": { "driver": driver },
        "columnKind": "utf16CodeUnits",
        "results": results,
        "properties": {
            "scheme": answer.scheme,
            "schemeVersion": answer.version,
            "proposal": answer.proposal,
            "on": answer.on,
            "verdict": answer.verdict,
        },
    });
    if let Some(remarks) = remarks {
        run["properties"]["remarks"] = json!(remarks);
    }
    json!({ "$schema": SCHEMA, "version": "2.1.0", "runs": [run] }).to_string()
}

fn rule(rules: &AccreditationRules, finding: &Finding, language: &Language) -> Value {
    let mut criteria = rules.scheme().criteria.iter();
    let criterion = criteria.find(|criterion| criterion.id == finding.criterion);
    let (name, fix) = criterion.map_or((finding.criterion.as_str(), ""), |criterion| {
        (criterion.name.get(language), criterion.fix.get(language))
    });
    json!({
        "id": finding.criterion,
        "shortDescription": { "text": message(name) },
        "help": { "text": message(fix) },
        "defaultConfiguration": { "level": level(severity(finding)) },
    })
}

fn result(open: &Open<'_>, location: &Value) -> Value {
    let problem = &open.problem;
    json!({
        "ruleId": problem.code,
        "ruleIndex": open.index,
        "level": level(problem.severity),
        "message": { "text": message(&problem.message) },
        "locations": [location],
    })
}

fn in_text(problem: &Problem, uri: &str, spans: &Spans<'_>) -> Value {
    let region = spans.region(problem);
    json!({
        "physicalLocation": {
            "artifactLocation": { "uri": uri },
            "region": {
                "startLine": region.start.line,
                "startColumn": region.start.column,
                "endLine": region.end.line,
                "endColumn": region.end.column,
            },
        },
        "logicalLocations": [{ "fullyQualifiedName": problem.pointer }],
    })
}

/// A workbook has no lines: its cell is a logical location, beside that of the proposal.
fn in_sheet(problem: &Problem, uri: &str, cell: Option<CellPlace>) -> Value {
    let mut logical = vec![json!({ "fullyQualifiedName": problem.pointer })];
    logical.extend(
        cell.map(
            |cell| json!({ "fullyQualifiedName": cell.to_string(), "kind": "cell", "properties": cell }),
        ),
    );
    json!({ "physicalLocation": { "artifactLocation": { "uri": uri } }, "logicalLocations": logical })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

/// Plain text as a message: in those, braces are placeholders unless they are doubled, and `[a](b)` is a link.
fn message(text: &str) -> String {
    text.replace('{', "{{").replace('}', "}}").replace("](", "] (")
}

/// A path as a reference to a resource: as it was given, with whatever is not plain percent-encoded. An absolute path
/// is a `file:` URI, and standard input is `-`.
fn uri(path: &Path) -> String {
    let mut uri = String::new();
    if path.is_absolute() {
        uri.push_str("file://");
    }
    for part in path.components() {
        let part = match part {
            // Their separators are those of the parts that follow.
            Component::RootDir | Component::CurDir => continue,
            Component::Prefix(prefix) => prefix.as_os_str(),
            Component::ParentDir | Component::Normal(_) => part.as_os_str(),
        };
        if path.is_absolute() || !uri.is_empty() {
            uri.push('/');
        }
        for byte in part.as_encoded_bytes() {
            match byte {
                b'-' | b'.' | b'_' | b'~' => uri.push(char::from(*byte)),
                _ if byte.is_ascii_alphanumeric() => uri.push(char::from(*byte)),
                _ => uri.push_str(&format!("%{byte:02X}")),
            }
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{message, uri};

    #[test]
    fn a_path_becomes_a_reference() {
        let paths = [
            ("proposal.json", "proposal.json"),
            ("./a b/ໂຄງການ.json", "a%20b/%E0%BB%82%E0%BA%84%E0%BA%87%E0%BA%81%E0%BA%B2%E0%BA%99.json"),
            ("../100%#1?.json", "../100%25%231%3F.json"),
            ("http://x", "http%3A/x"),
            ("-", "-"),
        ];
        for (path, expected) in paths {
            assert_eq!(uri(Path::new(path)), expected, "{path}");
        }
        #[cfg(unix)]
        assert_eq!(uri(Path::new("/srv/a b.json")), "file:///srv/a%20b.json");
    }

    #[test]
    fn text_is_no_placeholder_and_no_link() {
        assert_eq!(message("{0} [a](b) [c]"), "{{0}} [a] (b) [c]");
    }
}
