//! The staff of the tour's school, made up, and what they do in the year: as commands.

use cpd_core::{Command, CpdError, IndicatorId, Ratings};
use serde_json::{Value, json};

/// The school year that is played.
pub(super) const RUN: &str = "2024";
/// The one after.
const NEXT_RUN: &str = "2025";
/// The school's id in the list of places.
pub(super) const SCHOOL: &str = "LA0705-S1";
pub(super) const SCHOOL_CYCLE: &str = "school-year";
pub(super) const TEACHER_CYCLE: &str = "teacher-year";
const PRINCIPAL: &str = "P-1";

/// A teacher and the days of the ordinary course of the year.
pub(super) struct Teacher {
    pub(super) id: &'static str,
    /// What is told of the teacher.
    pub(super) about: &'static str,
    /// Whole years.
    pub(super) experience: u32,
    pub(super) grade: u32,
    pub(super) qualification: &'static str,
    /// The level of the career, where an external assessor has found one.
    pub(super) level: Option<&'static str>,
    /// The day of joining, where that was after the first day of the year.
    joined: Option<&'static str>,
    /// The kind of activity of the plan's first item, and who facilitates it.
    kind: &'static str,
    facilitator: Option<&'static str>,
    /// The item that the first activity carries out.
    held: &'static str,
    days: Days,
    /// What else happens: the day, who does it, as what, and the action, in which GAP is the first gap.
    more: &'static [(&'static str, &'static str, &'static str, &'static str)],
}

/// When the steps of the ordinary course are taken.
struct Days {
    opened: &'static str,
    rated: &'static str,
    planned: &'static str,
    handed_in: &'static str,
    agreed: &'static str,
    held: &'static str,
    finished: &'static str,
    closed: &'static str,
}

const ORDINARY: Days = Days {
    opened: "2024-09-03",
    rated: "2024-10-08",
    planned: "2024-11-05",
    handed_in: "2024-11-18",
    agreed: "2024-11-27",
    held: "2025-02-13",
    finished: "2025-07-04",
    closed: "2025-07-18",
};

pub(super) const TEACHERS: [Teacher; 5] = [
    Teacher {
        id: "T-1",
        about: "14 years of experience; an ordinary year, in which the coach sees a gap more",
        experience: 14,
        grade: 1,
        qualification: "bachelor",
        level: Some("skilled"),
        joined: None,
        kind: "learning-circle",
        facilitator: Some("principal"),
        held: "I-1",
        days: ORDINARY,
        more: &[(
            "2025-05-15",
            "C-1",
            "coach",
            r#"{ "kind": "rate", "rater": "coach", "levels": [{ "indicator": "1.1.1", "level": "level-2" }] }"#,
        )],
    },
    Teacher {
        id: "T-2",
        about: "23 years of experience; late with everything up to the plan",
        experience: 23,
        grade: 2,
        qualification: "middle-level",
        level: Some("beginning"),
        joined: None,
        kind: "learning-circle",
        facilitator: Some("principal"),
        held: "I-1",
        days: Days {
            rated: "2024-11-21",
            planned: "2024-12-12",
            handed_in: "2025-01-27",
            agreed: "2025-01-30",
            ..ORDINARY
        },
        more: &[],
    },
    Teacher {
        id: "T-3",
        about: "7 years of experience; on maternity leave from October to January",
        experience: 7,
        grade: 3,
        qualification: "higher-level",
        level: Some("beginning"),
        joined: None,
        kind: "observation",
        facilitator: Some("experienced-teacher"),
        held: "I-1",
        days: Days {
            planned: "2025-02-18",
            handed_in: "2025-02-20",
            agreed: "2025-03-03",
            held: "2025-04-24",
            ..ORDINARY
        },
        more: &[
            ("2024-10-14", PRINCIPAL, "principal", r#"{ "kind": "beginLeave", "leave": "maternity-leave" }"#),
            ("2025-02-03", PRINCIPAL, "principal", r#"{ "kind": "endLeave" }"#),
        ],
    },
    Teacher {
        id: "T-4",
        about: "11 years of experience; designated for a training, and refused the first plan",
        experience: 11,
        grade: 4,
        qualification: "bachelor",
        level: Some("skilled"),
        joined: None,
        kind: "learning-circle",
        facilitator: None,
        held: "I-2",
        days: Days { agreed: "2024-11-28", ..ORDINARY },
        more: &[
            (
                "2024-10-21",
                "D-1",
                "district-office",
                r#"{ "kind": "designate", "offering": "Reading-2025", "activityKind": "subject-training" }"#,
            ),
            ("2024-11-19", "T-4", "teacher", r#"{ "kind": "withdraw", "item": "I-1" }"#),
            (
                "2024-11-20",
                "T-4",
                "teacher",
                r#"{ "kind": "plan", "item": { "id": "I-2", "activityKind": "learning-circle", "answers": ["GAP"],
                    "facilitator": "principal" } }"#,
            ),
            (
                "2024-11-20",
                "T-4",
                "teacher",
                r#"{ "kind": "plan", "item": { "id": "I-3", "activityKind": "subject-training",
                    "offering": "Reading-2025", "facilitator": "trainer" } }"#,
            ),
            (
                "2024-11-20",
                "T-4",
                "teacher",
                r#"{ "kind": "plan", "item": { "id": "I-4", "activityKind": "co-teaching", "follows": "I-3",
                    "facilitator": "experienced-teacher" } }"#,
            ),
            ("2024-11-21", "T-4", "teacher", r#"{ "kind": "submit" }"#),
            (
                "2025-03-14",
                "T-4",
                "teacher",
                r#"{ "kind": "engage", "activity": "A-2", "item": "I-3", "activityKind": "subject-training",
                    "from": "2025-03-10", "until": "2025-03-14" }"#,
            ),
            (
                "2025-03-17",
                "T-4",
                "teacher",
                r#"{ "kind": "document", "activity": "A-2", "evidence": ["activity-note", "certificate"] }"#,
            ),
            (
                "2025-05-08",
                "T-4",
                "teacher",
                r#"{ "kind": "engage", "activity": "A-3", "item": "I-4", "activityKind": "co-teaching",
                    "from": "2025-05-08" }"#,
            ),
            (
                "2025-05-09",
                "T-4",
                "teacher",
                r#"{ "kind": "document", "activity": "A-3", "evidence": ["activity-note"] }"#,
            ),
            (
                "2025-06-02",
                "T-4",
                "teacher",
                r#"{ "kind": "reflect", "activity": "A-2", "text": "Sounds first, then letters." }"#,
            ),
            (
                "2025-06-02",
                "T-4",
                "teacher",
                r#"{ "kind": "reflect", "activity": "A-3", "text": "Two voices keep two grades at work." }"#,
            ),
        ],
    },
    Teacher {
        id: "T-5",
        about: "newly graduated; joined in November",
        experience: 0,
        grade: 5,
        qualification: "bachelor",
        level: None,
        joined: Some("2024-11-11"),
        kind: "professional-development-day",
        facilitator: Some("coach"),
        held: "I-1",
        days: Days {
            opened: "2024-11-12",
            rated: "2024-11-25",
            planned: "2024-12-05",
            handed_in: "2024-12-10",
            agreed: "2024-12-16",
            held: "2025-03-22",
            ..ORDINARY
        },
        more: &[],
    },
];

impl Teacher {
    /// The teacher's own ratings: of every five indicators one at the first level, of every three of the others one at
    /// the second, and the rest at the third; which ones differs from teacher to teacher.
    pub(super) fn ratings(&self, indicators: &[IndicatorId]) -> Result<Ratings, CpdError> {
        let shift = usize::try_from(self.grade).unwrap_or_default();
        rating(indicators, self.id, Some("teacher"), (self.id, self.days.rated), |place| {
            let place = place + shift;
            match (place.is_multiple_of(5), place.is_multiple_of(3)) {
                (true, _) => "level-1",
                (false, true) => "level-2",
                (false, false) => "level-3",
            }
        })
    }

    /// What the teacher and others do in the year, in the order of the days.
    pub(super) fn commands(&self, ratings: &Ratings, gap: &IndicatorId) -> Result<Vec<Command>, CpdError> {
        let days = &self.days;
        let own = |on, action| wish(TEACHER_CYCLE, self.id, self.id, "teacher", on, &action);
        let mut item = json!({ "id": "I-1", "activityKind": self.kind, "answers": [gap] });
        if let Some(facilitator) = self.facilitator {
            item["facilitator"] = json!(facilitator);
        }
        let mut open = json!({ "kind": "open", "place": SCHOOL });
        if let Some(joined) = self.joined {
            open["joined"] = json!(joined);
        }
        let mut commands = vec![
            own(days.opened, open)?,
            own(days.rated, json!({ "kind": "rate", "rater": "self", "levels": levels(ratings) }))?,
            own(days.rated, json!({ "kind": "submit" }))?,
            own(days.planned, json!({ "kind": "plan", "item": item }))?,
            own(days.handed_in, json!({ "kind": "submit" }))?,
            wish(TEACHER_CYCLE, self.id, PRINCIPAL, "principal", days.agreed, &json!({ "kind": "agree" }))?,
            own(
                days.held,
                json!({
                    "kind": "engage", "activity": "A-1", "item": self.held, "activityKind": self.kind, "from": days.held,
                }),
            )?,
            own(days.held, json!({ "kind": "document", "activity": "A-1", "evidence": ["activity-note"] }))?,
            own(days.finished, json!({ "kind": "submit" }))?,
            own(
                days.closed,
                json!({
                    "kind": "reflect", "activity": "A-1", "text": "Tried in two lessons, and kept.",
                }),
            )?,
            own(
                days.closed,
                json!({
                    "kind": "reflect", "text": "Pupils say more when asked less.", "next": [gap],
                }),
            )?,
            own(days.closed, json!({ "kind": "close" }))?,
        ];
        for (on, by, role, action) in self.more {
            let action: Value =
                serde_json::from_str(&action.replace("GAP", gap.as_str())).unwrap_or_default();
            commands.push(wish(TEACHER_CYCLE, self.id, by, role, on, &action)?);
        }
        commands.sort_by_key(|command| command.on);
        Ok(commands)
    }
}

/// The school's rating of itself: every third indicator is below what is expected.
pub(super) fn quality(indicators: &[IndicatorId]) -> Result<Ratings, CpdError> {
    let level = |place: usize| if place.is_multiple_of(3) { "below" } else { "meets" };
    rating(indicators, SCHOOL, None, (PRINCIPAL, "2024-10-15"), level)
}

/// What is done in the school's year.
pub(super) fn school_commands(ratings: &Ratings, gap: &IndicatorId) -> Result<Vec<Command>, CpdError> {
    let own = |on, action| wish(SCHOOL_CYCLE, SCHOOL, PRINCIPAL, "principal", on, &action);
    let item = |id: &str, kind: &str, serves: Value| json!({ "kind": "plan", "item": { "id": id, "activityKind": kind, "answers": [gap], "serves": serves } });
    let held = |activity: &str, item: &str, kind: &str, on: &str| json!({ "kind": "engage", "activity": activity, "item": item, "activityKind": kind, "from": on });
    let circle = json!([
        { "owner": "T-1", "item": "I-1" }, { "owner": "T-2", "item": "I-1" }, { "owner": "T-4", "item": "I-2" },
    ]);
    let agree = json!({ "kind": "agree" });
    Ok(vec![
        own("2024-09-03", json!({ "kind": "open" }))?,
        own("2024-10-15", json!({ "kind": "rate", "rater": "self", "levels": levels(ratings) }))?,
        own("2024-10-18", json!({ "kind": "submit" }))?,
        own("2024-12-13", item("S-1", "learning-circle", circle))?,
        own(
            "2024-12-13",
            item("S-2", "professional-development-day", json!([{ "owner": "T-5", "item": "I-1" }])),
        )?,
        own("2024-12-18", json!({ "kind": "submit" }))?,
        wish(SCHOOL_CYCLE, SCHOOL, "D-1", "district-office", "2025-01-09", &agree)?,
        own("2025-02-13", held("SA-1", "S-1", "learning-circle", "2025-02-13"))?,
        own("2025-03-22", held("SA-2", "S-2", "professional-development-day", "2025-03-22"))?,
        own("2025-07-09", json!({ "kind": "submit" }))?,
        own("2025-08-05", json!({ "kind": "reflect", "text": "The circle goes on; parents come to it." }))?,
        own("2025-08-06", json!({ "kind": "close" }))?,
    ])
}

/// The first step of the year after.
pub(super) fn next_year(teacher: &Teacher) -> Result<Command, CpdError> {
    let command = json!({
        "cycle": TEACHER_CYCLE, "owner": teacher.id, "run": NEXT_RUN, "by": teacher.id, "role": "teacher",
        "on": "2025-09-02", "action": { "kind": "open", "place": SCHOOL },
    });
    Command::from_json(&command.to_string())
}

/// What somebody says of each indicator, by its place in the framework.
fn rating(
    indicators: &[IndicatorId],
    owner: &str,
    post: Option<&str>,
    (by, on): (&str, &str),
    level: impl Fn(usize) -> &'static str,
) -> Result<Ratings, CpdError> {
    let levels = indicators.iter().enumerate();
    let levels: Vec<Value> =
        levels.map(|(place, id)| json!({ "indicator": id, "level": level(place) })).collect();
    let mut ratings = json!({
        "owner": owner, "sets": [{ "rater": "self", "by": by, "on": on, "levels": levels }],
    });
    if let Some(post) = post {
        ratings["post"] = json!(post);
    }
    Ratings::from_json(&ratings.to_string())
}

/// The levels of the only set.
fn levels(ratings: &Ratings) -> Value {
    json!(ratings.sets.iter().flat_map(|set| &set.levels).collect::<Vec<_>>())
}

fn wish(
    cycle: &str,
    owner: &str,
    by: &str,
    role: &str,
    on: &str,
    action: &Value,
) -> Result<Command, CpdError> {
    let command = json!({
        "cycle": cycle, "owner": owner, "run": RUN, "by": by, "role": role, "on": on, "action": action,
    });
    Command::from_json(&command.to_string())
}
