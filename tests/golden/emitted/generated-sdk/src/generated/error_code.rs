// @generated from spec/post.yaml by `cargo xtask generate`. Do not edit.

//! Error codes that the documentation lists.

use crate::runtime::emitted::{Error, open_enumeration, ServiceError};

/// An error code of the service.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// `Letter.TooHeavy`: It weighs more than 2 kg.
    LetterTooHeavy,
    /// `Post.Closed`: Come back later.
    PostClosed,
    /// A value that this version of the crate does not know.
    Other(String),
}

open_enumeration! {
    ErrorCode { LetterTooHeavy => "Letter.TooHeavy", PostClosed => "Post.Closed" }
}

impl ServiceError {
    /// The error code.
    #[must_use]
    pub fn code(&self) -> ErrorCode {
        ErrorCode::from(self.raw_code())
    }
}

impl Error {
    /// The error code, if the service answered with one.
    #[must_use]
    pub fn code(&self) -> Option<ErrorCode> {
        self.service().map(ServiceError::code)
    }
}
