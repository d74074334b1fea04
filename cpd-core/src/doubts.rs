//! What is doubtful in any document of rules, once for packs, frameworks and schemes.

use std::any::Any;

use crate::document::{Declared, Place, Problems, Walk};
use crate::locale::{Language, Text};
use crate::pack::Basis;

/// Names that are not given in a language that the document promises; `whole` is what the document is called.
pub(crate) fn untranslated(whole: &str, languages: &[Language], document: &dyn Walk, found: &mut Problems) {
    document.walk(Place::Root, &mut |place: Place<'_>, part: &dyn Any| {
        let Some(text) = part.downcast_ref::<Text>() else { return };
        for language in languages.iter().filter(|language| !text.is_given_in(language)) {
            found.warn(
                place.pointer(),
                "missingTranslation",
                format!("the {whole} promises `{language}`, but this name is not given in it"),
                Some(format!("add `{language}`, or take it out of `/languages`")),
            );
        }
    });
}

/// Parts that name no source and are not marked as assumed.
pub(crate) fn unfounded(document: &dyn Walk, found: &mut Problems) {
    document.walk(Place::Root, &mut |place: Place<'_>, part: &dyn Any| {
        let Some(basis) = part.downcast_ref::<Basis>() else { return };
        if !basis.assumed && basis.sources.is_empty() {
            found.warn(
                place.pointer(),
                "missingSource",
                "this names no source and is not marked as assumed".to_owned(),
                Some("name a source in `sources`, or set `assumed` and say why in `note`".to_owned()),
            );
        }
    });
}

/// Parts that are assumed.
pub(crate) fn assumed(document: &dyn Walk, found: &mut Problems) {
    document.walk(Place::Root, &mut |place: Place<'_>, part: &dyn Any| {
        if part.downcast_ref::<Basis>().is_some_and(|basis| basis.assumed) {
            found.warn(
                place.pointer(),
                "assumed",
                "this is assumed in whole or in part, because no source states it".to_owned(),
                Some("ask the authority, and name the source".to_owned()),
            );
        }
    });
}

/// Ids that are declared and that nothing names; `named` says to which list a part belongs, if it is an id.
pub(crate) fn unused(
    lists: &[Declared<'_>],
    document: &dyn Walk,
    named: impl for<'p> Fn(Place<'_>, &'p dyn Any) -> Option<(&'static str, &'p str)>,
    found: &mut Problems,
) {
    let mut used: Vec<(&'static str, String)> = Vec::new();
    document.walk(Place::Root, &mut |place: Place<'_>, part: &dyn Any| {
        // Where an id is declared it is not used.
        if !matches!(place, Place::Field(_, "id")) {
            used.extend(named(place, part).map(|(list, id)| (list, id.to_owned())));
        }
    });
    for (list, word, ids) in lists {
        for (index, id) in ids.iter().enumerate() {
            if !used.iter().any(|(known, name)| known == list && name == id) {
                let message = format!("the {word} `{id}` is declared, but nothing uses it");
                let help = "use it or remove it".to_owned();
                found.warn(format!("/{list}/{index}"), "unusedId", message, Some(help));
            }
        }
    }
}
