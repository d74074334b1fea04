//! The cases about programmes have the answers that they expect.

use cpd_tests::{differences, programme_answer, programme_case_files};

#[test]
fn every_case_about_programmes_has_the_expected_answer() {
    let mut wrong = Vec::new();
    for (path, file) in programme_case_files() {
        let rulebook = file.rulebook();
        for case in &file.cases {
            let found = differences(&programme_answer(&rulebook, case), &case.expect);
            if !found.is_empty() {
                wrong.push(format!("{}: {}\n  {}", path.display(), case.name, found.join("\n  ")));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
