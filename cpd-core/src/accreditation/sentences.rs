//! A check in sentences, finding by finding: [`CheckSentences`].

use super::finding::CheckVerdict;
use crate::answer::answer;
use crate::id::CriterionId;

answer! {
    /// A check in sentences, for a host that shows every finding in a place of its own.
    pub struct CheckSentences {
        /// The language of the sentences, as a BCP 47 tag: the one that was asked for, or else English.
        pub language: String,
        /// Which proposal was checked, by what, and when.
        pub title: String,
        /// Whether the proposal can be filed.
        pub verdict: CheckVerdict,
        /// The same in words.
        pub verdict_sentence: String,
        /// The findings: first what is required and not met, then what is recommended and not met, what is met, and what
        /// is not asked. A group without findings is left out.
        pub groups: Vec<SentenceGroup>,
    }

    /// Findings that stand together.
    pub struct SentenceGroup {
        /// What they have in common.
        pub about: SentenceGroupKind,
        /// The same in words, to stand above them.
        pub heading: String,
        /// The findings, in the order of the scheme.
        pub findings: Vec<FindingSentences>,
    }

    /// What findings have in common.
    #[derive(Copy)]
    pub enum SentenceGroupKind {
        /// They are required, and not met.
        Required,
        /// They are recommended, and not met.
        Recommended,
        /// They are met.
        Met,
        /// They are not asked of this proposal.
        NotAsked,
    }

    /// A finding in sentences.
    pub struct FindingSentences {
        /// The criterion.
        pub criterion: CriterionId,
        /// What the scheme calls it.
        pub name: NamedText,
        /// What keeps it from being met.
        pub problems: Vec<ProblemSentence>,
        /// What the scheme says would settle it; only where something keeps it from being met.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub fix: Option<NamedText>,
    }

    /// What keeps a criterion from being met, as a sentence.
    pub struct ProblemSentence {
        /// The sentence.
        pub sentence: String,
        /// Where, as a JSON Pointer into the proposal; where something is missing, the place that it belongs in.
        pub pointer: String,
    }

    /// A text of the scheme, which may be in another language than the sentences.
    pub struct NamedText {
        /// Its language, as a BCP 47 tag.
        pub language: String,
        /// The text.
        pub text: String,
    }
}
