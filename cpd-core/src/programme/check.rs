//! What makes a programme unusable: ids that name nothing, and parts that contradict each other.

use std::any::Any;

use super::Programme;
use crate::assessment::rule_problems;
use crate::document::{Declared, Place, Problems, Walk, named, undeclared};
use crate::id::{
    ActivityKindId, AssessmentId, CycleId, EvidenceId, FactId, PlaceLevelId, QualificationId, RoleId,
    SourceId, TeacherTypeId,
};
use crate::needs;

/// The format that this library reads.
const FORMAT: u32 = 1;

/// Everything that makes the programme unusable.
pub(super) fn problems(programme: &Programme) -> Problems {
    let mut found = Problems::default();
    found.format(programme.format, FORMAT);
    rule_problems(&programme.assessments, &mut found);
    let lists = declared(programme);
    for (list, _, ids) in &lists {
        found.unique(&format!("/{list}"), ids.iter().copied());
    }
    found.append(undeclared("programme", &lists, programme, id_of));
    for (index, cycle) in programme.cycles.iter().enumerate() {
        let rule = programme.assessments.iter().find(|rule| Some(&rule.id) == cycle.assessment.as_ref());
        found.append(cycle.problems(rule, &format!("/cycles/{index}")));
    }
    needs::problems(programme, &mut found);
    found
}

/// The ids of a document that a programme does not know.
pub(crate) fn unknown_in(programme: &Programme, document: &dyn Walk) -> Problems {
    undeclared("programme", &declared(programme), document, id_of)
}

/// The lists of ids that a programme declares: the field, the word for messages, the ids.
fn declared(programme: &Programme) -> Vec<Declared<'_>> {
    macro_rules! ids {
        ($($field:ident).+) => {
            programme.$($field).+.iter().map(|one| one.id.as_str()).collect()
        };
    }
    vec![
        ("sources", "source", ids!(sources)),
        ("roles", "role", ids!(roles)),
        ("activityKinds", "kind of activity", ids!(activity_kinds)),
        ("evidence", "kind of evidence", ids!(evidence)),
        ("leave", "kind of leave", ids!(leave)),
        ("places", "level of the administration", ids!(places)),
        ("assessments", "assessment", ids!(assessments)),
        ("cycles", "cycle", ids!(cycles)),
        ("targets", "target", ids!(targets)),
        ("population/teacherTypes", "type of teacher", ids!(population.teacher_types)),
        ("population/qualifications", "qualification", ids!(population.qualifications)),
    ]
}

/// The list and the id, where a part of a document is an id that one of a programme's lists declares.
fn id_of<'p>(_: Place<'_>, part: &'p dyn Any) -> Option<(&'static str, &'p str)> {
    named!(part;
        SourceId => "sources",
        RoleId => "roles",
        ActivityKindId => "activityKinds",
        EvidenceId => "evidence",
        FactId => "leave",
        PlaceLevelId => "places",
        AssessmentId => "assessments",
        CycleId => "cycles",
        TeacherTypeId => "population/teacherTypes",
        QualificationId => "population/qualifications",
    )
}
