// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`MessageDirection`].

use alibabacloud_runtime::emitted as runtime;

/// Direction of a message.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageDirection {
    /// `DOWN`: Outbound: from the business to the user.
    Down,
    /// `UP`: Inbound: from the user to the business.
    Up,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    MessageDirection { Down => "DOWN", Up => "UP" }
}
