//! Bar charts of needs and targets as SVG: plain shapes and text, which every browser shows and every office prints.
//!
//! All positions are whole numbers.

use std::fmt::Write as _;

use super::markup::escaped;
use super::monitor::name;
use super::population::{indicator, percent};
use super::sheet::Sheet;
use crate::amount::{Amount, Rounding, RoundingDirection, RoundingStep};
use crate::locale::Language;
use crate::monitor::{TargetLine, TargetState};
use crate::needs::RankedNeeds;
use crate::rulebook::Rulebook;

/// Pixels: the length of a bar of the whole, the height of a row with its label, and the margin.
const LENGTH: i64 = 640;
const ROW: i64 = 44;
const MARGIN: i64 = 20;

/// Fills that differ in lightness too, so that they can be told apart in print.
const REACHED: &str = "#1b7837";
const MISSED: &str = "#d6604d";
const NEEDED: &str = "#2166ac";

/// A bar chart of the needs of a place: how many teachers need what.
#[must_use]
pub fn needs_chart(rulebook: &Rulebook, ranked: &RankedNeeds, language: &Language) -> String {
    let sheet = Sheet::new(rulebook, language);
    let bar = |need: &crate::needs::RankedNeed| Bar {
        label: indicator(&sheet, &need.indicator),
        value: format!("{} ({} %)", need.teachers, percent(need.share)),
        length: pixels(need.share),
        fill: NEEDED,
        mark: None,
    };
    let bars: Vec<Bar> = ranked.needs.iter().map(bar).collect();
    chart(&sheet.message("chart-needs", []), &bars)
}

/// A bar chart of targets: the share that was reached, with a line where the one that is asked for lies.
#[must_use]
pub fn targets_chart(rulebook: &Rulebook, lines: &[TargetLine], language: &Language) -> String {
    let sheet = Sheet::new(rulebook, language);
    let bar = |line: &TargetLine| {
        let share = line.share?;
        let fill = if line.state == TargetState::Met { REACHED } else { MISSED };
        let required = line.required.amount();
        let value = format!("{} % / {} %", percent(share), percent(required));
        Some(Bar {
            label: name(&sheet, &line.target),
            value,
            length: pixels(share),
            fill,
            mark: Some(pixels(required)),
        })
    };
    let bars: Vec<Bar> = lines.iter().filter_map(bar).collect();
    chart(&sheet.message("chart-targets", []), &bars)
}

/// A bar with what stands above and behind it.
struct Bar {
    label: String,
    value: String,
    length: i64,
    fill: &'static str,
    /// Where a line stands across it.
    mark: Option<i64>,
}

/// How long the bar of a share is.
fn pixels(share: Amount) -> i64 {
    let whole = Rounding { to: RoundingStep::Whole, direction: RoundingDirection::HalfUp };
    let length = share.times(Amount::whole(LENGTH)).and_then(|length| whole.apply(length));
    let length = length.and_then(|length| length.in_parts(1)).unwrap_or(0);
    i64::try_from(length).unwrap_or(0).clamp(0, LENGTH)
}

fn chart(title: &str, bars: &[Bar]) -> String {
    let rows = i64::try_from(bars.len()).unwrap_or(0);
    let top = MARGIN.saturating_mul(3);
    let width = LENGTH.saturating_add(MARGIN.saturating_mul(8));
    let height = top.saturating_add(rows.saturating_mul(ROW)).saturating_add(MARGIN);
    let title = escaped(title);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" \
         height=\"{height}\" role=\"img\" font-family=\"Noto Sans, Noto Sans Lao, Noto Sans Khmer, sans-serif\" \
         font-size=\"14\">\n<title>{title}</title>\n<rect width=\"{width}\" height=\"{height}\" \
         fill=\"#ffffff\"/>\n<text x=\"{MARGIN}\" y=\"34\" font-size=\"18\" font-weight=\"bold\" \
         fill=\"#222222\">{title}</text>\n"
    );
    for (row, bar) in (0_i64..).zip(bars) {
        let y = top.saturating_add(row.saturating_mul(ROW));
        draw(&mut svg, bar, y);
    }
    svg.push_str("</svg>\n");
    svg
}

/// Draws a row whose upper end is at a height.
fn draw(svg: &mut String, bar: &Bar, y: i64) {
    let (label, value) = (escaped(&bar.label), escaped(&bar.value));
    let (text, upper, behind) =
        (y.saturating_add(14), y.saturating_add(20), LENGTH.saturating_add(MARGIN).saturating_add(8));
    let (length, fill, beside) = (bar.length, bar.fill, y.saturating_add(32));
    // Writing to text does not fail.
    let _ = writeln!(svg, "<text x=\"{MARGIN}\" y=\"{text}\" fill=\"#222222\">{label}</text>");
    let _ = writeln!(
        svg,
        "<rect x=\"{MARGIN}\" y=\"{upper}\" width=\"{LENGTH}\" height=\"14\" fill=\"#eeeeee\"/>\n\
         <rect x=\"{MARGIN}\" y=\"{upper}\" width=\"{length}\" height=\"14\" fill=\"{fill}\"/>"
    );
    if let Some(mark) = bar.mark {
        let (x, top, bottom) = (MARGIN.saturating_add(mark), y.saturating_add(17), y.saturating_add(37));
        let _ = writeln!(
            svg,
            "<line x1=\"{x}\" y1=\"{top}\" x2=\"{x}\" y2=\"{bottom}\" stroke=\"#000000\" stroke-width=\"3\"/>"
        );
    }
    let _ = writeln!(svg, "<text x=\"{behind}\" y=\"{beside}\" fill=\"#222222\">{value}</text>");
}
