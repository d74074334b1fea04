//! What a rule rests on: its sources, or the plain word that it is assumed.

use crate::document::document;
use crate::id::SourceId;

document! {
    /// A published text that facts of the pack come from.
    ///
    /// ```json
    /// { "id": "s1", "title": "Teachers Act, section 12", "url": "https://example.org/act", "rank": "primary" }
    /// ```
    pub struct Source {
        /// Its id within the pack.
        id: SourceId,
        /// What it is.
        title: String,
        /// Where it can be read.
        url: Option<String> = default,
        /// Who says it.
        rank: SourceRank,
    }
}

document! {
    /// How close a source is to the rule.
    #[derive(Copy)]
    pub choice SourceRank {
        /// The law, or the authority that applies it.
        Primary,
        /// Somebody who reports it.
        Secondary,
    }
}

document! {
    /// What a rule rests on.
    ///
    /// ```json
    /// { "sources": ["s1"], "note": "Five years. That they begin on the day of issue is assumed." }
    /// ```
    ///
    /// ```json
    /// { "assumed": true, "note": "No source says how parts of an hour count." }
    /// ```
    #[derive(Default)]
    pub struct Basis {
        /// The sources that state the rule.
        sources: Vec<SourceId> = default,
        /// Whether the rule is an assumption, because no source states it; in programmes and frameworks also where a part
        /// of it is one, which the note names. Left out: it is none.
        assumed: bool = default,
        /// What a reader should know of it.
        note: Option<String> = default,
    }
}
