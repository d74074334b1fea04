//! Laws that every statement keeps, on generated records.

use cpd_core::{Amount, Pack, TeacherRecord};
use cpd_tests::{answer_line, answered, ask, question};
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    /// No activity counts for more than it earned, and a requirement counts no more than all activities and what
    /// was carried in: no hour counts twice.
    #[test]
    fn no_hour_counts_twice((pack, _, _, answer) in answered()) {
        for line in &answer.activities {
            prop_assert!(line.counted <= line.awarded, "{}", line.id);
            prop_assert!(line.counted >= Amount::ZERO, "{}", line.id);
        }
        let all = Amount::sum(answer.activities.iter().map(|line| line.counted)).unwrap();
        for line in &answer.requirements {
            if line.counts == cpd_core::CountedThing::Credit {
                let most = all.plus(answer.carry_over.brought_in).unwrap();
                prop_assert!(line.counted <= most, "{} {}", pack.id, line.id);
            }
            prop_assert_eq!(line.short, line.counted.short_of(line.required).unwrap());
        }
    }

    /// The order of the record's lists says nothing.
    #[test]
    fn the_order_of_a_record_changes_nothing((pack, value, on, answer) in answered()) {
        let mut turned = value;
        for list in ["activities", "absences", "grants", "awards", "service", "licences"] {
            if let Some(items) = turned[list].as_array_mut() {
                items.reverse();
            }
        }
        prop_assert_eq!(ask(&pack, &turned, on), Some(answer));
    }

    /// An outcome is met exactly where nothing is short, unless the person's own facts decide it.
    #[test]
    fn met_means_nothing_short((_, _, _, answer) in answered()) {
        use cpd_core::Outcome::{DeemedMet, Exempt, Inactive, Met, NotYetBegun, Waived};
        let short = answer.requirements.iter().any(|line| line.short.is_positive());
        match answer.outcome {
            Met => prop_assert!(!short),
            DeemedMet | Exempt | Inactive | NotYetBegun | Waived => {}
            _ => prop_assert!(short),
        }
    }

    /// Whatever the text, the answer is an answer or an error: nothing panics, and asking again says the same.
    #[test]
    fn every_text_is_answered(asked in question()) {
        let answer = answer_line(&asked.pack, &asked.record, &asked.on);
        prop_assert_eq!(&answer, &answer_line(&asked.pack, &asked.record, &asked.on));
    }

    /// What is written reads back as the same record.
    #[test]
    fn a_record_reads_back((pack, value, _, _) in answered()) {
        let record = TeacherRecord::from_json_for(&pack, &value.to_string()).unwrap();
        let written = serde_json::to_string(&record).unwrap();
        prop_assert_eq!(TeacherRecord::from_json(&written).unwrap(), record);
    }

    /// Noise is refused with a place, never with a panic.
    #[test]
    fn noise_is_refused(text in "\\PC{0,80}") {
        let error = TeacherRecord::from_json(&text).unwrap_err();
        prop_assert!(!error.problems().is_empty());
        prop_assert!(Pack::from_json(&text).is_err());
    }
}
