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
        match self {
            Self::LetterTooHeavy => Some("It weighs more than 2 kg."),
            Self::PostStrike => Some("Nobody works."),
            _ => None,
        }
    }

    /// What can be done about it, where that is known.
    #[must_use]
    pub fn advice(&self) -> Option<&'static str> {
        match self {
            Self::LetterTooHeavy => Some("Send a parcel."),
            _ => None,
        }
    }
    /** Whether repeating the same call can help, where that is known. Whether it does no harm is another question, which
 [`Error::is_retryable`](crate::Error::is_retryable) answers.*/
    #[must_use]
    pub fn repeating_helps(&self) -> Option<bool> {
        match self {
            Self::PostClosed | Self::PostStrike => Some(true),
            Self::LetterTooHeavy => Some(false),
            _ => None,
        }
    }
}
