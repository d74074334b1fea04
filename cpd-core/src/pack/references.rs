//! Every place of a pack where a rule names something: one walk that both the check and the lint read.

use std::any::Any;

use super::Pack;
use crate::document::{Place, Walk};
use crate::id::{
    ActivityKindId, CareerLevelId, CategoryId, EvidenceId, FactId, LicenceClassId, RoleId, SourceId, UnitId,
};

/// What kind of thing an id names. The word is used in messages, the field is where the pack declares it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Family {
    Unit,
    Category,
    ActivityKind,
    Role,
    Evidence,
    LicenceClass,
    Fact,
    Source,
    CareerLevel,
}

impl Family {
    pub(crate) const ALL: [Self; 9] = [
        Self::Unit,
        Self::Category,
        Self::ActivityKind,
        Self::Role,
        Self::Evidence,
        Self::LicenceClass,
        Self::Fact,
        Self::Source,
        Self::CareerLevel,
    ];

    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Unit => "unit",
            Self::Category => "category",
            Self::ActivityKind => "kind of activity",
            Self::Role => "role",
            Self::Evidence => "kind of evidence",
            Self::LicenceClass => "class of licence",
            Self::Fact => "fact",
            Self::Source => "source",
            Self::CareerLevel => "level of the career",
        }
    }

    pub(crate) fn field(self) -> &'static str {
        match self {
            Self::Unit => "units",
            Self::Category => "categories",
            Self::ActivityKind => "activityKinds",
            Self::Role => "roles",
            Self::Evidence => "evidence",
            Self::LicenceClass => "licenceClasses",
            Self::Fact => "facts",
            Self::Source => "sources",
            Self::CareerLevel => "career/levels",
        }
    }

    /// Whether a pack declares an id of this family.
    pub(crate) fn knows(self, pack: &Pack, id: &str) -> bool {
        macro_rules! among {
            ($list:expr) => {
                $list.iter().any(|term| term.id == *id)
            };
        }
        // Every id of every record is looked up: without the iterator of `declared`, which is made on the heap.
        match self {
            Self::Unit => among!(pack.units),
            Self::Category => among!(pack.categories),
            Self::ActivityKind => among!(pack.activity_kinds),
            Self::Role => among!(pack.roles),
            Self::Evidence => among!(pack.evidence),
            Self::LicenceClass => among!(pack.licence_classes),
            Self::Fact => among!(pack.facts),
            Self::Source | Self::CareerLevel => self.declared(pack).any(|known| known == id),
        }
    }

    /// The ids of this family that a pack declares, in its order.
    pub(crate) fn declared(self, pack: &Pack) -> Box<dyn Iterator<Item = &str> + '_> {
        match self {
            Self::Unit => Box::new(pack.units.iter().map(|term| term.id.as_str())),
            Self::Category => Box::new(pack.categories.iter().map(|term| term.id.as_str())),
            Self::ActivityKind => Box::new(pack.activity_kinds.iter().map(|term| term.id.as_str())),
            Self::Role => Box::new(pack.roles.iter().map(|term| term.id.as_str())),
            Self::Evidence => Box::new(pack.evidence.iter().map(|term| term.id.as_str())),
            Self::LicenceClass => Box::new(pack.licence_classes.iter().map(|term| term.id.as_str())),
            Self::Fact => Box::new(pack.facts.iter().map(|term| term.id.as_str())),
            Self::Source => Box::new(pack.sources.iter().map(|source| source.id.as_str())),
            Self::CareerLevel => {
                let levels = pack.career.iter().flat_map(|career| &career.levels);
                Box::new(levels.map(|level| level.id.as_str()))
            }
        }
    }
}

/// One place where a rule names something.
#[derive(Debug, Clone)]
pub(crate) struct Reference<'a> {
    pub(crate) pointer: String,
    pub(crate) family: Family,
    pub(crate) id: &'a str,
}

/// The pointer of a rule set.
pub(crate) fn rule_set_pointer(index: usize) -> String {
    format!("/credit/ruleSets/{index}")
}

/// Every reference of the rules, in the order of the document: an id in any field but `id`, which declares it.
pub(crate) fn references<'a>(pack: &'a Pack) -> Vec<Reference<'a>> {
    let mut found = Vec::new();
    let mut visit = |place: Place<'_>, part: &'a dyn Any| {
        if !matches!(place, Place::Field(_, "id"))
            && let Some((family, id)) = named(part)
        {
            found.push(Reference { pointer: place.pointer(), family, id });
        }
    };
    pack.credit.walk(Place::Field(&Place::Root, "credit"), &mut visit);
    pack.career.walk(Place::Field(&Place::Root, "career"), &mut visit);
    found
}

/// The id that a part of a pack is, if it is one that the pack declares in one of its lists.
fn named(part: &dyn Any) -> Option<(Family, &str)> {
    macro_rules! families {
        ($($type:ty => $family:ident),* $(,)?) => {$(
            if let Some(id) = part.downcast_ref::<$type>() {
                return Some((Family::$family, id.as_str()));
            }
        )*};
    }
    families!(
        UnitId => Unit,
        CategoryId => Category,
        ActivityKindId => ActivityKind,
        RoleId => Role,
        EvidenceId => Evidence,
        LicenceClassId => LicenceClass,
        FactId => Fact,
        SourceId => Source,
        CareerLevelId => CareerLevel,
    );
    None
}
