//! The cases about programmes have the answers that they expect.

use cpd_tests::{differences, programme_answer, programme_case_files};

#[test]
fn every_case_about_programmes_has_the_expected_answer() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for (path, file) in programme_case_files() {
        let rulebook = file.rulebook();
        for case in &file.cases {
            count += 1;
            let about = format!("{}: {}", path.display(), case.name);
            // An empty expectation fits every answer.
            assert!(case.expect != serde_json::json!({}), "{about}");
            let found = differences(&programme_answer(&rulebook, case), &case.expect);
            if !found.is_empty() {
                wrong.push(format!("{about}\n  {}", found.join("\n  ")));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {count} cases differ:\n{}", wrong.len(), wrong.join("\n"));
    assert!(count > 0, "there are no cases");
}
