//! What the year of the tour's school comes to: a profile of each teacher from the portfolios, the needs of the school, and
//! how far it is from the targets.

use std::fmt::Write as _;

use cpd_core::{
    Amount, Portfolio, Priorities, ProgrammeActivity, Ratings, Roster, RunState, TargetState, assess,
    compile_needs, count_coverage, parse_date, ranked_needs, render, runs, target_lines,
};
use serde_json::{Value, json};

use super::School;
use super::staff::{RUN, SCHOOL, TEACHERS, Teacher};
use crate::cycle::id;
use crate::diagnostics::Failure;

const END: &str = "2025-08-31";
/// So many needs are shown.
const SHOWN: usize = 3;

/// The needs of the school at the end of the year, and the targets that mean its teachers.
pub(super) fn needs_and_targets(school: &School, text: &mut String) -> Result<(), Failure> {
    let mut population = String::new();
    for (teacher, portfolio) in TEACHERS.iter().zip(school.portfolios.iter().skip(1)) {
        let _ = writeln!(population, "{}", profile(school, teacher, portfolio)?);
    }
    let (rulebook, administration) = (&school.rulebook, &school.administration);
    let (on, place) = (parse_date("on", END)?, id(SCHOOL, "place")?);

    let needs =
        compile_needs(rulebook, administration, Roster::new(&population), on, &id("school", "level")?)?.needs;
    let none = Priorities::none(rulebook);
    let mut ranked = ranked_needs(rulebook, administration, &needs, &none, &place)?;
    let all = ranked.needs.len();
    ranked.needs.truncate(SHOWN);
    let _ = writeln!(text, "── What the school needs: the first {} of {all} indicators", ranked.needs.len());
    text.push_str(&render::needs(rulebook, administration, &none, &ranked, &school.language));

    let coverage = count_coverage(rulebook, administration, Roster::new(&population), on)?.coverage;
    let mut lines = target_lines(rulebook, administration, &coverage, Some(&place))?;
    lines.retain(|line| line.state != TargetState::NobodyMeant);
    let _ = writeln!(text, "\n── How far the school is from the national targets, and who is missing");
    let about = (Some(&place), on);
    let _ = writeln!(text, "{}", render::targets(rulebook, administration, &lines, about, &school.language));
    Ok(())
}

/// A line of the population: who the teacher is, with what the portfolio holds of the year.
fn profile(school: &School, teacher: &Teacher, portfolio: &Portfolio) -> Result<Value, Failure> {
    let states = runs(portfolio);
    let Some(run) = states.iter().find(|state| state.run.as_str() == RUN) else {
        return Err(Failure::plain("brokenExample", format!("{} has no year", teacher.id)));
    };
    let answer = assess(
        &school.rulebook,
        &id("teaching", "assessment")?,
        &ratings(portfolio, run)?,
        parse_date("on", END)?,
    )?;
    let gaps = answer
        .gaps
        .iter()
        .map(|gap| json!({ "indicator": gap.indicator, "size": Amount::whole(gap.size.into()).to_string() }));
    let kinds = &school.rulebook.programme().activity_kinds;
    let trainings = run.activities.iter().map(|activity| {
        let known = kinds.iter().find(|kind| kind.id == activity.activity_kind);
        // Where several levels are possible, the nearest.
        let place = known.and_then(|kind: &ProgrammeActivity| kind.places.first());
        json!({ "on": activity.end, "kind": activity.activity_kind, "place": place })
    });
    let mut profile = json!({
        "person": teacher.id, "teacherType": "primary", "place": SCHOOL, "grades": [teacher.grade],
        "experience": teacher.experience, "qualifications": [{ "qualification": teacher.qualification }],
        "gaps": gaps.collect::<Vec<_>>(), "trainings": trainings.collect::<Vec<_>>(),
        "assessed": run.ratings.iter().map(|line| line.on).max().into_iter().collect::<Vec<_>>(),
    });
    if let Some(level) = teacher.level {
        profile["levels"] = json!([{ "level": level, "since": "2023-10-01" }]);
    }
    Ok(profile)
}

/// The ratings that a run holds, as an assessment asks for them.
fn ratings(portfolio: &Portfolio, run: &RunState) -> Result<Ratings, Failure> {
    let sets: Vec<Value> = run
        .ratings
        .iter()
        .map(|line| {
            json!({
                "rater": line.rater, "by": line.by, "on": line.on,
                "levels": [{ "indicator": line.indicator, "level": line.level }],
            })
        })
        .collect();
    let ratings = json!({ "owner": portfolio.owner, "post": "teacher", "sets": sets });
    Ok(Ratings::from_json(&ratings.to_string())?)
}
