// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`MailSendType`].

use alibabacloud_runtime::emitted as runtime;

/// Kind of mail that a Direct Mail account sends.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MailSendType {
    /// `batch`: Mail in batches.
    Batch,
    /// `trigger`: Mail that an event triggers.
    Trigger,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    MailSendType { Batch => "batch", Trigger => "trigger" }
}
