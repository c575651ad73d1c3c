// @generated from spec/post.yaml by `cargo xtask generate`. Do not edit.

//! Error codes: what they mean, and what can be done about them.

use alibabacloud_runtime::emitted as runtime;

/// An error code of the service.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// `Letter.TooHeavy`: It weighs more than 2 kg. Send a parcel. Repeating the same call does not
    /// help.
    LetterTooHeavy,
    /// `Post.Closed`: Come back later. Repeating the call can help.
    PostClosed,
    /// `Post.Strike`: Nobody works. Repeating the call can help. Not documented for this service; taken
    /// from a notice at the counter.
    PostStrike,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    ErrorCode { LetterTooHeavy => "Letter.TooHeavy", PostClosed => "Post.Closed",
    PostStrike => "Post.Strike" }
}

impl ErrorCode {
    /// What the code means, where that is known beyond the service's message.
    #[must_use]
    pub fn meaning(&self) -> Option<&'static str> {
        self.facts()?.meaning
    }

    /// What can be done about it, where that is known.
    #[must_use]
    pub fn advice(&self) -> Option<&'static str> {
        self.facts()?.advice
    }

    /// Whether repeating the same call can help, where that is known. Whether it does no harm is
    /// another question, which [`Error::is_retryable`](crate::Error::is_retryable) answers.
    #[must_use]
    pub fn repeating_helps(&self) -> Option<bool> {
        self.facts()?.repeating_helps
    }

    fn facts(&self) -> Option<&'static Facts> {
        let known = FACTS.binary_search_by_key(&self.as_str(), |facts| facts.code);
        known.ok().map(|index| &FACTS[index])
    }
}

/// What is known of an error code.
struct Facts {
    code: &'static str,
    meaning: Option<&'static str>,
    advice: Option<&'static str>,
    repeating_helps: Option<bool>,
}

/// Ordered by code.
static FACTS: &[Facts] = &[
    Facts {
        code: "Letter.TooHeavy",
        meaning: Some("It weighs more than 2 kg."),
        advice: Some("Send a parcel."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "Post.Closed",
        meaning: None,
        advice: None,
        repeating_helps: Some(true),
    },
    Facts {
        code: "Post.Strike",
        meaning: Some("Nobody works."),
        advice: None,
        repeating_helps: Some(true),
    },
];
