//! A model of the Lao teacher's year: what the table says, as plain conditions over a handful of sets. It knows one teacher
//! (`T-1`), one year, three items, three activities, and no windows but the first day.

use std::collections::{BTreeMap, BTreeSet};

use cpd_core::ActionKind;
use proptest::prelude::*;
use serde_json::{Value, json};

/// What somebody wishes to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Wish {
    by: &'static str,
    role: &'static str,
    day: u32,
    reason: bool,
    what: What,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum What {
    Open,
    Rate {
        all: bool,
    },
    Designate(u8),
    /// Number, kind, whether it answers a gap, whether it follows up item 0, whether a facilitator is named.
    Plan {
        item: u8,
        kind: Kind,
        answers: bool,
        follows: bool,
        facilitated: bool,
    },
    Withdraw(u8),
    Submit,
    Agree,
    SendBack,
    Engage {
        activity: u8,
        item: Option<u8>,
    },
    Document {
        activity: Option<u8>,
        note: bool,
    },
    Verify(u8),
    Reflect(Option<u8>),
    BeginLeave,
    EndLeave,
    Transfer,
    Close,
    Reopen,
    Abandon,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    SelfStudy,
    Circle,
    /// The designated training of the same number.
    Training,
}

/// A wish, mostly one that fits some phase.
fn wish() -> impl Strategy<Value = Wish> {
    let item = 0_u8..3;
    let kind = prop::sample::select(vec![Kind::SelfStudy, Kind::Circle, Kind::Training]);
    let plan = (item.clone(), kind, any::<bool>(), any::<bool>(), any::<bool>()).prop_map(
        |(item, kind, answers, follows, facilitated)| What::Plan {
            item,
            kind,
            answers,
            follows,
            facilitated,
        },
    );
    let what = prop_oneof![
        2 => Just(What::Open),
        3 => prop::bool::weighted(0.8).prop_map(|all| What::Rate { all }),
        1 => item.clone().prop_map(What::Designate),
        5 => plan,
        1 => item.clone().prop_map(What::Withdraw),
        8 => Just(What::Submit),
        3 => Just(What::Agree),
        1 => Just(What::SendBack),
        4 => (0_u8..3, prop::option::of(item.clone()))
            .prop_map(|(activity, item)| What::Engage { activity, item }),
        4 => (prop::option::weighted(0.9, 0_u8..3), prop::bool::weighted(0.8))
            .prop_map(|(activity, note)| What::Document { activity, note }),
        1 => (0_u8..3).prop_map(What::Verify),
        4 => prop::option::weighted(0.6, 0_u8..3).prop_map(What::Reflect),
        1 => Just(What::BeginLeave),
        2 => Just(What::EndLeave),
        1 => Just(What::Transfer),
        3 => Just(What::Close),
        1 => Just(What::Reopen),
        1 => Just(What::Abandon),
    ];
    let actor = prop_oneof![
        8 => Just(("T-1", "teacher")),
        1 => Just(("T-2", "teacher")),
        1 => Just(("T-1", "principal")),
        5 => Just(("P-1", "principal")),
        1 => Just(("C-1", "coach")),
        1 => Just(("D-1", "district-office")),
    ];
    (what, actor, 0_u32..360, any::<bool>(), any::<bool>()).prop_map(|(what, actor, day, reason, usual)| {
        // Half of the wishes come from whom the table names.
        let (by, role) = if usual { usually(&what) } else { actor };
        Wish { by, role, day, reason, what }
    })
}

/// Wishes: some of the ordinary course of a year from its beginning, and then any, among them again those of the course.
pub(crate) fn wishes() -> impl Strategy<Value = Vec<Wish>> {
    let course = course();
    let again = prop::sample::select(course.clone());
    let any = prop_oneof![2 => wish(), 1 => again];
    (0..=course.len(), prop::collection::vec(any, 1..40))
        .prop_map(move |(begun, then)| course.iter().take(begun).cloned().chain(then).collect())
}

/// The ordinary course of a year.
fn course() -> Vec<Wish> {
    let plan =
        What::Plan { item: 0, kind: Kind::SelfStudy, answers: true, follows: false, facilitated: false };
    let steps = vec![
        What::Open,
        What::Rate { all: true },
        What::Submit,
        plan,
        What::Submit,
        What::Agree,
        What::Engage { activity: 0, item: Some(0) },
        What::Document { activity: Some(0), note: true },
        What::Submit,
        What::Reflect(Some(0)),
        What::Reflect(None),
        What::Close,
    ];
    let at = |(what, day): (What, u32)| {
        let (by, role) = usually(&what);
        Wish { by, role, day, reason: false, what }
    };
    steps.into_iter().zip((0..).map(|number| number * 25)).map(at).collect()
}

fn usually(what: &What) -> (&'static str, &'static str) {
    match what {
        What::Agree
        | What::SendBack
        | What::Verify(_)
        | What::Designate(_)
        | What::Transfer
        | What::Reopen
        | What::Abandon => ("P-1", "principal"),
        _ => ("T-1", "teacher"),
    }
}

/// A day of the school year, which begins on 2 September 2024.
pub(crate) fn day(number: u32) -> String {
    let (month, day) = (number / 30, number % 28 + 1);
    let (year, month) = if month < 4 { (2024, month + 9) } else { (2025, month - 3) };
    if (year, month, day) == (2024, 9, 1) {
        "2024-09-02".to_owned()
    } else {
        format!("{year}-{month:02}-{day:02}")
    }
}

/// An action that says nothing but itself.
pub(crate) fn plain(kind: ActionKind) -> Option<Value> {
    let kind = match kind {
        ActionKind::Open => "open",
        ActionKind::Submit => "submit",
        ActionKind::Agree => "agree",
        ActionKind::EndLeave => "endLeave",
        ActionKind::Close => "close",
        _ => return None,
    };
    Some(json!({ "kind": kind }))
}

impl Wish {
    pub(crate) fn command(&self) -> Value {
        let on = day(self.day);
        let item = |number: u8| format!("I-{number}");
        let activity = |number: u8| format!("A-{number}");
        let action = match &self.what {
            What::Open => json!({ "kind": "open" }),
            What::Rate { all } => {
                let rater = match self.role {
                    "teacher" if self.by == "T-1" => "self",
                    "teacher" => "peer",
                    role => role,
                };
                let last = if *all { 4 } else { 3 };
                let ids = (1..=last)
                    .flat_map(|a| (1..=2).flat_map(move |b| (1..=2).map(move |c| format!("{a}.{b}.{c}"))));
                let levels: Vec<Value> =
                    ids.map(|id| json!({ "indicator": id, "level": "level-1" })).collect();
                json!({ "kind": "rate", "rater": rater, "levels": levels })
            }
            What::Designate(number) => {
                json!({ "kind": "designate", "offering": format!("O-{number}"), "activityKind": "subject-training" })
            }
            What::Plan { item: number, kind, answers, follows, facilitated } => {
                let mut planned = json!({ "id": item(*number) });
                let (name, facilitator) = match kind {
                    Kind::SelfStudy => ("self-study", "principal"),
                    Kind::Circle => ("learning-circle", "principal"),
                    Kind::Training => ("subject-training", "trainer"),
                };
                planned["activityKind"] = json!(name);
                if *kind == Kind::Training {
                    planned["offering"] = json!(format!("O-{number}"));
                }
                if *answers {
                    planned["answers"] = json!(["2.1.1"]);
                }
                if *follows {
                    planned["follows"] = json!("I-0");
                }
                if *facilitated {
                    planned["facilitator"] = json!(facilitator);
                }
                json!({ "kind": "plan", "item": planned })
            }
            What::Withdraw(number) => json!({ "kind": "withdraw", "item": item(*number) }),
            What::Submit => json!({ "kind": "submit" }),
            What::Agree => json!({ "kind": "agree" }),
            What::SendBack => json!({ "kind": "sendBack" }),
            What::Engage { activity: number, item: carried } => {
                let mut action = json!({
                    "kind": "engage", "activity": activity(*number), "activityKind": "self-study", "from": on,
                });
                if let Some(carried) = carried {
                    action["item"] = json!(item(*carried));
                }
                action
            }
            What::Document { activity: number, note } => {
                let mut action = json!({ "kind": "document", "evidence": [if *note { "activity-note" } else { "materials" }] });
                if let Some(number) = number {
                    action["activity"] = json!(activity(*number));
                }
                action
            }
            What::Verify(number) => json!({ "kind": "verify", "activity": activity(*number) }),
            What::Reflect(number) => {
                let mut action = json!({ "kind": "reflect", "text": "Learned." });
                if let Some(number) = number {
                    action["activity"] = json!(activity(*number));
                }
                action
            }
            What::BeginLeave => json!({ "kind": "beginLeave", "leave": "sick-leave" }),
            What::EndLeave => json!({ "kind": "endLeave" }),
            What::Transfer => json!({ "kind": "transfer", "place": "S-8" }),
            What::Close => json!({ "kind": "close" }),
            What::Reopen => json!({ "kind": "reopen" }),
            What::Abandon => json!({ "kind": "abandon" }),
        };
        let mut command = json!({
            "cycle": "teacher-year", "owner": "T-1", "run": "2024", "by": self.by, "role": self.role, "on": on,
            "action": action,
        });
        if self.reason {
            command["reason"] = json!("So it was.");
        }
        command
    }
}

#[derive(Debug, Default)]
struct Item {
    kind: Option<Kind>,
    answers: bool,
    follows: bool,
    facilitated: bool,
    withdrawn: bool,
    done: bool,
}

/// Where the year stands.
#[derive(Debug, Default)]
pub(crate) struct Model {
    phase: Option<&'static str>,
    /// The day on which the leave began, while it lasts.
    away_since: Option<u32>,
    rated_all: bool,
    designated: BTreeSet<u8>,
    items: BTreeMap<u8, Item>,
    /// Whether each activity has a note, has anything, and was reflected on.
    activities: BTreeMap<u8, (bool, bool, bool)>,
    reflected: bool,
    /// What was done since the year came into its phase, on leave, or back from it, and cannot be done again in the same
    /// words.
    done: Vec<Value>,
    /// What has just led the year on.
    led_on: Option<Value>,
}

impl Model {
    pub(crate) fn phase(&self) -> Option<&'static str> {
        self.phase
    }

    pub(crate) fn allows(&self, wish: &Wish) -> bool {
        let (own, role) = (wish.by == "T-1", wish.role);
        let repeated = self.done.iter().chain(&self.led_on).any(|done| {
            ["by", "role", "on", "action"].iter().all(|name| done[*name] == wish.command()[*name])
        });
        if repeated {
            return false;
        }
        let Some(phase) = self.phase else {
            return wish.what == What::Open && (own && role == "teacher" || role == "principal");
        };
        let working =
            ["self-assessment", "planning", "agreeing", "engagement", "reflection"].contains(&phase);
        let leads = ["principal", "district-office"].contains(&role);
        let here = self.away_since.is_none();
        let teacher = role == "teacher" && own;
        match &wish.what {
            What::Open => false,
            What::Rate { .. } => {
                let by_owner = teacher && phase == "self-assessment";
                let by_peer = role == "teacher" && !own && working;
                let by_others = ["coach", "principal"].contains(&role) && !own && working;
                here && (by_owner || by_peer || by_others)
            }
            What::Designate(number) => here && working && leads && !self.designated.contains(number),
            What::Plan { item, follows, .. } => {
                here && teacher
                    && phase == "planning"
                    && !self.items.contains_key(item)
                    && (!follows || self.planned(0))
            }
            What::Withdraw(item) => here && teacher && phase == "planning" && self.planned(*item),
            What::Submit => here && teacher && self.can_be_handed_in(phase),
            What::Agree => here && phase == "agreeing" && role == "principal" && !own,
            What::SendBack => {
                let back = phase == "agreeing" && role == "principal" && !own;
                let revise = phase == "engagement" && (teacher || role == "principal");
                here && wish.reason && (back || revise)
            }
            What::Engage { activity, item } => {
                here && teacher
                    && phase == "engagement"
                    && !self.activities.contains_key(activity)
                    && item.is_none_or(|item| self.planned(item))
            }
            What::Document { activity, .. } => {
                here && teacher
                    && self.late_phase()
                    && activity.is_none_or(|id| self.activities.contains_key(&id))
            }
            What::Verify(activity) => {
                here && self.late_phase()
                    && ["coach", "principal"].contains(&role)
                    && !own
                    && self.activities.contains_key(activity)
            }
            What::Reflect(activity) => {
                here && teacher
                    && self.late_phase()
                    && activity.is_none_or(|id| self.activities.contains_key(&id))
            }
            What::BeginLeave => here && working && (teacher || role == "principal"),
            What::EndLeave => {
                let begun = self.away_since.is_some_and(|since| day(since) <= day(wish.day));
                begun && working && (teacher || role == "principal")
            }
            What::Transfer => working && leads,
            What::Close => {
                here && teacher
                    && phase == "reflection"
                    && self.documented()
                    && self.all_reflected()
                    && self.reflected
            }
            What::Reopen => ["closed", "abandoned"].contains(&phase) && leads && !own && wish.reason,
            What::Abandon => working && leads && wish.reason,
        }
    }

    pub(crate) fn apply(&mut self, wish: &Wish) {
        let (phase, away) = (self.phase, self.away_since);
        self.change(wish);
        let command = wish.command();
        if (phase, away) != (self.phase, self.away_since) {
            self.done.clear();
            self.led_on = Some(command);
            return;
        }
        self.led_on = None;
        // Who rates anew may come back to what was rated before.
        if matches!(wish.what, What::Rate { .. }) {
            let rater = |command: &Value| (command["by"].clone(), command["action"]["rater"].clone());
            let rates = |command: &Value| command["action"]["kind"] == "rate";
            self.done.retain(|done| !rates(done) || rater(done) != rater(&command));
        }
        self.done.push(command);
    }

    fn change(&mut self, wish: &Wish) {
        match &wish.what {
            What::Open => self.phase = Some("self-assessment"),
            What::Rate { all } => self.rated_all |= *all && wish.role == "teacher" && wish.by == "T-1",
            What::Designate(number) => drop(self.designated.insert(*number)),
            What::Plan { item, kind, answers, follows, facilitated } => {
                let (kind, answers, follows) = (Some(*kind), *answers, *follows);
                let planned = Item { kind, answers, follows, facilitated: *facilitated, ..Item::default() };
                self.items.insert(*item, planned);
            }
            What::Withdraw(item) => self.items.get_mut(item).unwrap().withdrawn = true,
            What::Submit => {
                self.phase = Some(match self.phase {
                    Some("self-assessment") => "planning",
                    Some("planning") => "agreeing",
                    _ => "reflection",
                });
            }
            What::Agree => self.phase = Some("engagement"),
            What::SendBack => self.phase = Some("planning"),
            What::Engage { activity, item } => {
                self.activities.insert(*activity, (false, false, false));
                if let Some(item) = item {
                    self.items.get_mut(item).unwrap().done = true;
                }
            }
            What::Document { activity: Some(id), note } => {
                let activity = self.activities.get_mut(id).unwrap();
                activity.0 |= *note;
                activity.1 = true;
            }
            What::Reflect(Some(id)) => self.activities.get_mut(id).unwrap().2 = true,
            What::Reflect(None) => self.reflected = true,
            What::BeginLeave => self.away_since = Some(wish.day),
            What::EndLeave => self.away_since = None,
            What::Close => self.phase = Some("closed"),
            What::Reopen => self.phase = Some("reflection"),
            What::Abandon => self.phase = Some("abandoned"),
            What::Document { .. } | What::Verify(_) | What::Transfer => {}
        }
    }

    fn late_phase(&self) -> bool {
        matches!(self.phase, Some("engagement" | "reflection"))
    }

    fn planned(&self, item: u8) -> bool {
        self.items.get(&item).is_some_and(|item| !item.withdrawn)
    }

    fn plan(&self) -> Vec<(u8, &Item)> {
        self.items.iter().filter(|(_, item)| !item.withdrawn).map(|(number, item)| (*number, item)).collect()
    }

    fn can_be_handed_in(&self, phase: &str) -> bool {
        let plan = self.plan();
        match phase {
            "self-assessment" => self.rated_all,
            "planning" => {
                let is_training = |item: &Item| item.kind == Some(Kind::Training);
                let in_plan =
                    |number: &u8| plan.iter().any(|(known, item)| known == number && is_training(item));
                // Only item 0 can be followed up here.
                let followed = |number: u8| number == 0 && plan.iter().any(|(_, item)| item.follows);
                !plan.is_empty()
                    && plan.iter().any(|(_, item)| item.answers)
                    && self.designated.iter().all(in_plan)
                    && plan.iter().all(|(number, item)| !is_training(item) || followed(*number))
                    && plan.iter().all(|(_, item)| item.facilitated || item.kind == Some(Kind::SelfStudy))
            }
            "engagement" => plan.iter().all(|(_, item)| item.done) && self.documented(),
            _ => false,
        }
    }

    fn documented(&self) -> bool {
        self.activities.values().all(|(note, any, _)| *note && *any)
    }

    fn all_reflected(&self) -> bool {
        self.activities.values().all(|(_, _, reflected)| *reflected)
    }
}
