//! The bundled packs: complete, clean, written as they are read; and every finding of check and lint.

use std::fs;
use std::path::Path;

use cpd_core::{CpdError, Pack, Problem, lint, packs};
use serde_json::{Value, json};

#[test]
fn every_folder_of_packs_is_bundled() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../cpd-core/packs");
    let mut folders: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    folders.sort();
    assert_eq!(folders, packs::ids().collect::<Vec<_>>());
}

#[test]
fn bundled_packs_are_clean_and_read_back() {
    for id in packs::ids() {
        let pack = packs::load(id).unwrap();
        assert_eq!(pack.id.as_str(), id);
        assert_eq!(lint(&pack), [], "{id}");
        assert_eq!(Pack::from_json(&serde_json::to_string(&pack).unwrap()).unwrap(), pack, "{id}");
    }
}

/// A change to a pack, and the code and place of what it leads to.
struct Mistake {
    pack: &'static str,
    at: &'static str,
    value: Value,
    code: &'static str,
    pointer: &'static str,
}

fn mistake(
    pack: &'static str,
    at: &'static str,
    value: Value,
    code: &'static str,
    pointer: &'static str,
) -> Mistake {
    Mistake { pack, at, value, code, pointer }
}

impl Mistake {
    fn text(&self) -> String {
        let mut pack: Value = serde_json::from_str(packs::json(self.pack).unwrap()).unwrap();
        match self.at.strip_suffix("/-") {
            Some(list) => pack.pointer_mut(list).unwrap().as_array_mut().unwrap().push(self.value.clone()),
            None => *pack.pointer_mut(self.at).unwrap_or_else(|| panic!("{}", self.at)) = self.value.clone(),
        }
        pack.to_string()
    }

    fn assert_among(&self, problems: &[Problem]) {
        let fits = |problem: &Problem| problem.code == self.code && problem.pointer == self.pointer;
        assert!(problems.iter().any(fits), "{} at {}: {problems:#?}", self.code, self.pointer);
    }
}

#[test]
fn contradictions_make_a_pack_unusable() {
    let rules = "/credit/ruleSets/0";
    let at = |path: &str| -> &'static str { Box::leak(format!("{rules}/{path}").into_boxed_str()) };
    let (pa, ny, act) = ("us-pa-act48", "us-ny-ctle", "au-act-tqi");
    let set: Value =
        serde_json::from_str::<Value>(packs::json(act).unwrap()).unwrap()["credit"]["ruleSets"][0].clone();
    for mistake in [
        mistake(pa, "/format", json!(2), "unknownFormat", "/format"),
        mistake(pa, "/units/1/id", json!("clock-hour"), "duplicateId", "/units/1/id"),
        mistake(pa, at("unit"), json!("hour"), "unknownId", at("unit")),
        mistake(pa, at("conversions/0/unit"), json!("hours"), "unknownId", at("conversions/0/unit")),
        mistake(pa, at("caps/0/id"), json!("presented-once"), "duplicateId", at("caps/0/id")),
        mistake(pa, at("caps/1/of/kinds/0"), json!("mentor"), "unknownId", at("caps/1/of/kinds/0")),
        mistake(pa, at("until"), json!("2016-07-13"), "versionsOverlap", "/credit/ruleSets/1/from"),
        mistake(
            pa,
            "/credit/ruleSets/1/until",
            json!("2016-07-01"),
            "endBeforeStart",
            "/credit/ruleSets/1/until",
        ),
        mistake(
            pa,
            at("requirements/0/basis/sources/0"),
            json!("s1"),
            "unknownId",
            at("requirements/0/basis/sources/0"),
        ),
        mistake(
            pa,
            "/credit/ruleSets/1/carryOver/0/requirement",
            json!("all"),
            "unknownId",
            "/credit/ruleSets/1/carryOver/0/requirement",
        ),
        mistake(pa, at("period/length"), json!({}), "periodTooShort", at("period/length")),
        mistake(
            pa,
            "/credit/ruleSets/1/requirements/0/per",
            json!("year"),
            "carriesNoCredit",
            "/credit/ruleSets/1/carryOver/0/requirement",
        ),
        mistake(
            pa,
            "/credit/ruleSets/1/transitions/-",
            json!({ "id": "x", "name": { "en": "x" }, "how": { "kind": "wholePeriods" }, "basis": {} }),
            "duplicateTransition",
            "/credit/ruleSets/1/transitions/1/how",
        ),
        mistake(
            pa,
            at("afterwards/-"),
            json!({ "id": "x", "name": { "en": "x" }, "outcome": "lapsed", "basis": {} }),
            "unreachableStage",
            at("afterwards/0"),
        ),
        mistake(
            ny,
            at("requirements/1/amount/otherwise/of"),
            json!("language-acquisition"),
            "unknownId",
            at("requirements/1/amount/otherwise/of"),
        ),
        mistake(
            ny,
            at("adjustments/0/amount/rows/1/atLeast"),
            json!(1),
            "rowsOutOfOrder",
            at("adjustments/0/amount/rows/1/atLeast"),
        ),
        mistake(
            ny,
            at("adjustments/0/requirement"),
            json!("sum"),
            "unknownId",
            at("adjustments/0/requirement"),
        ),
        mistake(
            ny,
            at("grants/0/effect/requirement"),
            json!("sum"),
            "unknownId",
            at("grants/0/effect/requirement"),
        ),
        mistake(ny, "/schoolYears", Value::Null, "noSchoolYears", at("adjustments/0/amount/measure")),
        mistake(act, at("requirements/1/amount"), json!(-1), "notPositive", at("requirements/1/amount")),
        mistake(act, "/credit/ruleSets", json!([]), "noRules", "/credit/ruleSets"),
        mistake(act, "/credit/ruleSets/-", set, "duplicateId", "/credit/ruleSets/1/id"),
        mistake(
            act,
            at("adjustments"),
            json!([{ "id": "x", "name": { "en": "x" }, "requirement": "total", "basis": {},
            "amount": { "kind": "scaled", "amount": 20, "measure": { "kind": "factAmount", "fact": "variation-plan" }, "over": 0 } }]),
            "notPositive",
            at("adjustments/0/amount/over"),
        ),
        mistake(
            act,
            at("caps"),
            json!([{ "id": "x", "name": { "en": "x" }, "limit": 4, "per": "period", "basis": {},
            "of": { "kind": "category", "categories": ["accredited"] } }]),
            "minimumAboveCap",
            at("requirements/1/amount"),
        ),
        mistake(pa, at("conversions/0/rate"), json!(-30), "notPositive", at("conversions/0/rate")),
        mistake(pa, at("multipliers/0/times"), json!("-4"), "notPositive", at("multipliers/0/times")),
        mistake(
            pa,
            "/credit/ruleSets/1/carryOver/0/limit",
            json!(-1),
            "notPositive",
            "/credit/ruleSets/1/carryOver/0/limit",
        ),
        mistake(
            pa,
            at("conversions/1/unit"),
            json!("semester-credit"),
            "duplicateConversion",
            at("conversions/1/unit"),
        ),
        mistake(
            act,
            at("eligibility/2/test/amount"),
            json!(-2),
            "notPositive",
            at("eligibility/2/test/amount"),
        ),
        mistake(act, at("requirements"), json!([]), "noRequirements", at("requirements")),
        mistake(
            act,
            at("adjustments"),
            json!([{ "id": "x", "name": { "en": "x" }, "requirement": "total", "basis": {},
                "amount": { "kind": "share", "share": "50%", "of": "accredited" } }]),
            "unknownId",
            at("adjustments/0/amount/of"),
        ),
        mistake(act, "/name", json!({ "lo": "x" }), "missingTranslation", "/name"),
        mistake(act, "/name/en", json!(" "), "emptyText", "/name/en"),
        mistake(act, "/languages/0", json!("English"), "invalidLanguage", "/languages/0"),
        mistake(act, "/id", json!("TQI"), "invalidId", "/id"),
        mistake(act, at("period/end/kind"), json!("lenght"), "unknownValue", at("period/end/kind")),
    ] {
        // A field that the pack leaves out is put in by its parent.
        let mut text = None;
        if serde_json::from_str::<Value>(packs::json(mistake.pack).unwrap())
            .unwrap()
            .pointer(mistake.at)
            .is_none()
            && !mistake.at.ends_with("/-")
        {
            let mut pack: Value = serde_json::from_str(packs::json(mistake.pack).unwrap()).unwrap();
            let (parent, field) = mistake.at.rsplit_once('/').unwrap();
            pack.pointer_mut(parent).unwrap()[field] = mistake.value.clone();
            text = Some(pack.to_string());
        }
        let error = Pack::from_json(&text.unwrap_or_else(|| mistake.text())).expect_err(mistake.code);
        assert!(matches!(error, CpdError::InvalidDocument { .. }));
        mistake.assert_among(error.problems());
    }
}

#[test]
fn doubts_are_reported_by_the_lint() {
    let rules = "/credit/ruleSets/0";
    let at = |path: &str| -> &'static str { Box::leak(format!("{rules}/{path}").into_boxed_str()) };
    let term = || json!({ "id": "x", "name": { "en": "x" } });
    for mistake in [
        mistake("us-pa-act48", "/facts/-", term(), "unusedId", "/facts/3"),
        mistake("us-ny-ctle", "/categories/-", term(), "unusedId", "/categories/1"),
        mistake("us-pa-act48", at("until"), json!("2016-07-11"), "versionGap", "/credit/ruleSets/1/from"),
        mistake("us-pa-act48", at("caps/0/basis"), json!({}), "missingSource", at("caps/0/basis")),
        mistake(
            "us-pa-act48",
            at("requirements/0/basis"),
            json!({}),
            "missingSource",
            at("requirements/0/basis"),
        ),
        mistake(
            "us-pa-act48",
            "/credit/ruleSets/1/transitions",
            json!([]),
            "missingTransition",
            "/credit/ruleSets/1/transitions",
        ),
        mistake(
            "us-pa-act48",
            "/credit/ruleSets/1/carryOver/0/window",
            json!({ "years": 6 }),
            "windowBeyondPeriod",
            "/credit/ruleSets/1/carryOver/0/window",
        ),
        mistake(
            "us-pa-act48",
            at("multipliers/0/of"),
            json!({ "kind": "all", "of": [
                { "kind": "kind", "kinds": ["presentation"] },
                { "kind": "kind", "kinds": ["workshop", "mentoring"] },
            ] }),
            "neverFits",
            at("multipliers/0/of"),
        ),
        mistake(
            "au-act-tqi",
            at("eligibility/-"),
            json!({ "id": "x", "name": { "en": "x" }, "test": { "kind": "excluded" }, "basis": { "assumed": true } }),
            "nothingEligible",
            at("eligibility/5"),
        ),
        mistake("au-act-tqi", "/units/-", term(), "missingConversion", at("conversions")),
        mistake("au-act-tqi", "/languages/-", json!("lo"), "missingTranslation", at("requirements/0/name")),
        mistake("au-act-tqi", "/languages/-", json!("km"), "missingTranslation", "/evidence/1/name"),
    ] {
        mistake.assert_among(&lint(&Pack::from_json(&mistake.text()).unwrap()));
    }
    // Rules that take several changes to go wrong.
    let mut pack: Value = serde_json::from_str(packs::json("au-act-tqi").unwrap()).unwrap();
    let set = &mut pack["credit"]["ruleSets"][0];
    set["counting"] = json!("oneCategory");
    set["requirements"][1]["amount"] = json!(12);
    set["requirements"][2]["amount"] = json!(9);
    let minima = mistake("", "", Value::Null, "minimaAboveTotal", at("requirements/0/amount"));
    minima.assert_among(&lint(&Pack::from_json(&pack.to_string()).unwrap()));
    let mut pack: Value = serde_json::from_str(packs::json("us-pa-act48").unwrap()).unwrap();
    let kinds = pack["activityKinds"].as_array().unwrap().iter().map(|kind| kind["id"].clone());
    let cap = json!({
        "id": "x", "name": { "en": "x" }, "limit": 134, "per": "period", "basis": { "assumed": true },
        "of": { "kind": "kind", "kinds": kinds.filter(|kind| kind != "mentoring").collect::<Vec<_>>() },
    });
    pack["credit"]["ruleSets"][0]["caps"].as_array_mut().unwrap().push(cap);
    let total = mistake("", "", Value::Null, "unreachable", at("requirements/0/amount"));
    total.assert_among(&lint(&Pack::from_json(&pack.to_string()).unwrap()));
}
