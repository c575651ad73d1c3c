// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`TemplateCategory`].

use alibabacloud_runtime::emitted as runtime;

/// Category of a message template.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateCategory {
    /// `UTILITY`: Notices about a transaction.
    Utility,
    /// `MARKETING`: Marketing.
    Marketing,
    /// `AUTHENTICATION`: Verification of identity.
    Authentication,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    TemplateCategory { Utility => "UTILITY", Marketing => "MARKETING", Authentication =>
    "AUTHENTICATION" }
}
