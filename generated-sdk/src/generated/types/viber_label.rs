// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`ViberLabel`].

use alibabacloud_runtime::emitted as runtime;

/// Purpose of a Viber message.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ViberLabel {
    /// `promotion`: Marketing or promotion.
    Promotion,
    /// `transaction`: A notification.
    Transaction,
    /// `pormotion`: Marketing or promotion, as a list in the documentation spells it; title and example
    /// have `promotion`, and which of the two the service takes is unknown.
    Pormotion,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    ViberLabel { Promotion => "promotion", Transaction => "transaction", Pormotion =>
    "pormotion" }
}
