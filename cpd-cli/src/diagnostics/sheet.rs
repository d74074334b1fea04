//! Problems of a spreadsheet: each with its sheet and cell.

use std::fmt::Write as _;
use std::io::IsTerminal;

use annotate_snippets::{Level, Origin};
use cpd_sheet::SheetProblem;

use super::{counted, harmless, level, renderer};

/// Every problem with its cell, and how many there are; in colour where `target` is a terminal.
pub(crate) fn report(problems: &[SheetProblem], name: &str, target: &impl IsTerminal) -> String {
    let renderer = renderer(target);
    let mut text = String::new();
    for SheetProblem { problem, cell } in problems {
        let place = match cell {
            Some(cell) => format!("{name}: {cell}"),
            None => name.to_owned(),
        };
        let title =
            level(problem.severity).primary_title(harmless(&problem.message)).id(problem.code.as_str());
        let mut group = title.element(Origin::path(harmless(&place)));
        if let Some(help) = &problem.help {
            group = group.element(Level::HELP.message(harmless(help)));
        }
        let _ = writeln!(text, "{}\n", renderer.render(&[group]));
    }
    text.push_str(&counted(name, problems.iter().map(|one| &one.problem)));
    text
}
