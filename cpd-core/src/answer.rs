//! How the types of answers are declared.

/// Declares types of an answer: written by serde, described by schemars.
macro_rules! answer {
    ($($(#[$meta:meta])* pub $kind:tt $name:ident { $($body:tt)* })*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "camelCase")]
        pub $kind $name { $($body)* }
    )*};
}

pub(crate) use answer;
