// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! Error codes that the documentation lists.

use alibabacloud_runtime::emitted::open_enumeration;

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
