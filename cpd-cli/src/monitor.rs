//! `cpd monitor`: how far a population is from the targets.

use cpd_core::{Coverage, LinesRead, Roster, TargetState, count_coverage, render, target_lines, to_json};
use serde_json::json;

use crate::Output;
use crate::arguments::{Counting, Format};
use crate::counting::{self, Asked};
use crate::diagnostics::Failure;

pub(crate) fn monitor(counting: &Counting) -> Result<Output, Failure> {
    let asked = Asked::read(&counting.rules)?;
    let on = counting::day(counting)?;
    let (mut coverage, lines) = match counting::population(counting)? {
        Some(source) => {
            let roster = Roster::new(&source.text);
            let counted = count_coverage(&asked.rulebook, &asked.administration, roster, on)?;
            (counted.coverage, counted.lines)
        }
        None => (Coverage::of_nobody(&asked.rulebook, on), LinesRead::default()),
    };
    for path in &counting.merge {
        coverage = coverage.merge(asked.document(path, Coverage::from_json)?)?;
    }
    let place = counting.place.as_deref().map(counting::place).transpose()?;
    let targets = target_lines(&asked.rulebook, &asked.administration, &coverage, place.as_ref())?;
    counting::write(counting.out.as_deref(), || to_json(&coverage))?;
    counting::write(counting.svg.as_deref(), || {
        render::targets_chart(&asked.rulebook, &targets, &asked.language)
    })?;
    let missed = targets.iter().any(|line| line.state == TargetState::Missed);
    let text = match counting.rules.wording.format {
        Format::Text => {
            let about = (place.as_ref(), on);
            let text =
                render::targets(&asked.rulebook, &asked.administration, &targets, about, &asked.language);
            format!("{text}{}", counting::lines_text(&asked, &lines))
        }
        Format::Json => json!({ "targets": targets, "lines": lines }).to_string(),
    };
    Ok(Output { text, negative: missed || !lines.refused.is_empty() })
}
