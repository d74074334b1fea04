//! A school year in the tour: the cycles of a small school and its teachers, what is due in the middle of the year, how the
//! plans hang together, and what the school needs at the end.
//!
//! The school and its staff are made up (`staff`); the district, the rules and the standards are those of the programme.

mod profiles;
mod staff;

use std::fmt::Write as _;

use cpd_core::{
    ActionKind, Administration, AssessmentId, Command, CycleOutcome, Date, FrameworkId, IndicatorId,
    Language, Places, Portfolio, Ratings, Rulebook, assess, decide, next_steps, parse_date, parse_language,
    programmes, render, school_links,
};
use serde_json::json;

use self::staff::{RUN, SCHOOL, SCHOOL_CYCLE, TEACHER_CYCLE, TEACHERS};
use crate::cycle::id;
use crate::diagnostics::Failure;

const PROGRAMME: &str = "lao-pdr";
const DISTRICT: &str = "LA0705";
const PROVINCE: &str = "LA07";
/// The day in the middle of the year on which everybody asks what is due.
const MIDDLE: &str = "2025-01-20";
/// Whose year is told in full, beside the school's.
const FOLLOWED: &str = "T-1";

/// The year of the school.
pub(super) fn year() -> Result<String, Failure> {
    let mut school = School::new()?;
    let mut text = school.title()?;
    let commands = school.commands()?;
    let middle = parse_date("on", MIDDLE)?;
    let (before, after): (Vec<_>, Vec<_>) = commands.into_iter().partition(|command| command.on < middle);

    let _ =
        writeln!(text, "── Until {MIDDLE}: all of the school and {FOLLOWED}, of the others what is unusual");
    let sum = school.play(&before, &mut text)?;
    let _ = writeln!(text, "{sum}");
    let _ = writeln!(text, "\n── What is due on {MIDDLE}");
    school.due(middle, &mut text)?;
    let _ = writeln!(text, "── The school's plan beside those of the teachers on {MIDDLE}");
    text.push_str(&school.links()?);
    let _ = writeln!(text, "\n── After {MIDDLE}");
    let sum = school.play(&after, &mut text)?;
    let _ = writeln!(text, "{sum}");
    let _ = writeln!(text, "\n── {FOLLOWED} opens the next year with what this one leaves");
    let followed: Vec<Command> = TEACHERS
        .iter()
        .filter(|teacher| teacher.id == FOLLOWED)
        .map(staff::next_year)
        .collect::<Result<_, _>>()?;
    school.play(&followed, &mut text)?;
    for portfolio in school.portfolios.iter().filter(|one| one.owner.as_str() == FOLLOWED) {
        let _ = writeln!(text, "\n{}", render::runs(&school.rulebook, portfolio, &school.language));
    }
    profiles::needs_and_targets(&school, &mut text)?;
    Ok(text)
}

/// The school with all that is kept of it.
struct School {
    rulebook: Rulebook,
    administration: Administration,
    language: Language,
    /// The school's portfolio, then those of the teachers.
    portfolios: Vec<Portfolio>,
}

impl School {
    fn new() -> Result<Self, Failure> {
        let rulebook = programmes::load(PROGRAMME)?;
        let bundled = programmes::places(PROGRAMME).unwrap_or_default();
        let own = json!({
            "format": 1, "programme": PROGRAMME, "note": "A school that is made up.",
            "places": [{
                "id": SCHOOL, "level": "school", "name": { "en": "Primary school of the tour" }, "within": [DISTRICT],
            }],
        });
        let places = [Places::from_json(bundled)?, Places::from_json(&own.to_string())?];
        let administration = Administration::new(rulebook.programme(), &places)?;
        let owners = std::iter::once(SCHOOL).chain(TEACHERS.iter().map(|teacher| teacher.id));
        let portfolios = owners.map(|owner| Ok(Portfolio::new(id(owner, "owner")?)));
        let portfolios = portfolios.collect::<Result<_, Failure>>()?;
        Ok(Self { rulebook, administration, language: Language::english(), portfolios })
    }

    fn title(&self) -> Result<String, Failure> {
        let lao = parse_language("lo")?;
        let known = |id: &str| self.administration.places().find(|place| place.id.as_str() == id);
        let names = known(DISTRICT)
            .into_iter()
            .chain(known(PROVINCE))
            .map(|place| format!("{} ({})", place.name.get(&self.language), place.name.get(&lao)));
        let names: Vec<String> = names.collect();
        let mut text = format!("══ A school year in {}\n", names.join(", "));
        text.push_str("   made up are the school, its teachers and what they do; places, rules and standards are of the programme\n\n");
        let _ = writeln!(text, "   {SCHOOL}  the school");
        for teacher in &TEACHERS {
            let _ = writeln!(text, "   {:<9}  grade {}, {}", teacher.id, teacher.grade, teacher.about);
        }
        text.push('\n');
        Ok(text)
    }

    /// All that is done in the year, in the order of the days.
    fn commands(&self) -> Result<Vec<Command>, Failure> {
        let ratings = staff::quality(&self.indicators("lao-quality-standards")?)?;
        let mut commands = staff::school_commands(&ratings, &self.first_gap("school-quality", &ratings)?)?;
        let indicators = self.indicators("lao-primary")?;
        for teacher in &TEACHERS {
            let ratings = teacher.ratings(&indicators)?;
            commands.extend(teacher.commands(&ratings, &self.first_gap("teaching", &ratings)?)?);
        }
        commands.sort_by_key(|command| command.on);
        Ok(commands)
    }

    fn indicators(&self, framework: &str) -> Result<Vec<IndicatorId>, Failure> {
        let framework: FrameworkId = id(framework, "framework")?;
        let known = self.rulebook.framework(&framework);
        Ok(known.into_iter().flat_map(cpd_core::Framework::indicators).map(|one| one.id.clone()).collect())
    }

    /// The indicator to work on first.
    fn first_gap(&self, assessment: &str, ratings: &Ratings) -> Result<IndicatorId, Failure> {
        let assessment: AssessmentId = id(assessment, "assessment")?;
        let answer = assess(&self.rulebook, &assessment, ratings, parse_date("on", MIDDLE)?)?;
        let first = answer.gaps.into_iter().next();
        first.map(|gap| gap.indicator).ok_or_else(|| {
            Failure::plain("brokenExample", format!("{} has no gap, and nothing to plan", ratings.owner))
        })
    }

    /// Decides commands, keeps what is done, and tells what is worth telling. The answer is a line that sums it up.
    fn play(&mut self, commands: &[Command], text: &mut String) -> Result<String, Failure> {
        let (mut done, mut late, mut refused) = (0_u32, 0_u32, 0_u32);
        for command in commands {
            let Some(portfolio) = self.portfolios.iter_mut().find(|one| one.owner == command.owner) else {
                continue;
            };
            let decision = decide(&self.rulebook, portfolio, command)?;
            let was_late = decision.event.as_ref().is_some_and(|event| event.late);
            match decision.outcome {
                CycleOutcome::Done => done += 1,
                CycleOutcome::Refused => refused += 1,
            }
            late += u32::from(was_late);
            if was_late || decision.outcome == CycleOutcome::Refused || is_told(command) {
                let action = command.action.kind();
                let said =
                    render::decision(&self.rulebook, &command.cycle, action, &decision, &self.language)?;
                let _ = write!(
                    text,
                    "{}  {}, by {} ({}): {}",
                    command.on, command.owner, command.by, command.role, said
                );
            }
            portfolio.events.extend(decision.event);
        }
        Ok(format!("In all done: {done}, of these late: {late}; refused: {refused}"))
    }

    /// What is due on a day, from each.
    fn due(&self, on: Date, text: &mut String) -> Result<(), Failure> {
        for portfolio in &self.portfolios {
            let cycle = if portfolio.owner.as_str() == SCHOOL { SCHOOL_CYCLE } else { TEACHER_CYCLE };
            let cycle = id(cycle, "cycle")?;
            let steps = next_steps(&self.rulebook, portfolio, &cycle, on)?;
            let said =
                render::next_steps(&self.rulebook, &cycle, &portfolio.owner, &steps, on, &self.language)?;
            // The programme and the day stand above.
            let _ = writeln!(text, "{}", portfolio.owner);
            said.lines().skip(2).for_each(|line| {
                let _ = writeln!(text, "{line}");
            });
        }
        text.push('\n');
        Ok(())
    }

    fn links(&self) -> Result<String, Failure> {
        let (run, cycle, teacher_cycle) =
            (id(RUN, "run")?, id(SCHOOL_CYCLE, "cycle")?, id(TEACHER_CYCLE, "cycle")?);
        let Some((school, teachers)) = self.portfolios.split_first() else { return Ok(String::new()) };
        let links = school_links(&self.rulebook, school, &cycle, teachers, &teacher_cycle, &run)?;
        Ok(render::school_links(&self.rulebook, &school.owner, &links, &self.language))
    }
}

/// Whether a command is told even where it is done in time.
fn is_told(command: &Command) -> bool {
    let unusual = [ActionKind::Designate, ActionKind::Withdraw, ActionKind::BeginLeave, ActionKind::EndLeave];
    let owner = command.owner.as_str();
    owner == SCHOOL || owner == FOLLOWED || unusual.contains(&command.action.kind())
}
