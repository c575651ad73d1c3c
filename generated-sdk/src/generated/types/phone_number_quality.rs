// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`PhoneNumberQuality`].

use alibabacloud_runtime::emitted as runtime;

/// Quality rating of a phone number, which follows from how users react to its messages.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PhoneNumberQuality {
    /// `GREEN`: High.
    Green,
    /// `YELLOW`: Medium.
    Yellow,
    /// `RED`: Low; a number that stays so for long can be downgraded or disabled.
    Red,
    /// `UNKNOWN`: Not known.
    Unknown,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    PhoneNumberQuality { Green => "GREEN", Yellow => "YELLOW", Red => "RED", Unknown =>
    "UNKNOWN" }
}
