// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`SendingHealth`].

use alibabacloud_runtime::emitted as runtime;

/// Whether something lets messages be sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SendingHealth {
    /// `AVAILABLE`: Messages can be sent. Not documented; seen in an example in the documentation.
    Available,
    /// `LIMITED`: Messages can be sent, with limits; the errors say which. Not documented for this
    /// service; taken from Meta's documentation.
    Limited,
    /// `BLOCKED`: No messages can be sent; the errors say why. Not documented for this service; taken
    /// from Meta's documentation.
    Blocked,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    SendingHealth { Available => "AVAILABLE", Limited => "LIMITED", Blocked => "BLOCKED"
    }
}
