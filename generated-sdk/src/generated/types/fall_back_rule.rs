// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`FallBackRule`].

use alibabacloud_runtime::emitted as runtime;

/// When the fallback of a message is sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FallBackRule {
    /// `undelivered`: When the message cannot be delivered to the device; the template and its
    /// parameters must be valid.
    Undelivered,
    /// `sentFailed`: Also when the template or its variables turn out invalid; only the channel,
    /// message types, sender and recipient must be valid.
    SentFailed,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    FallBackRule { Undelivered => "undelivered", SentFailed => "sentFailed" }
}
