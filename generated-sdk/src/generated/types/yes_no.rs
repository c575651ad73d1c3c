// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`YesNo`].

use alibabacloud_runtime::emitted as runtime;

/// Yes or no, where the service takes a letter.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum YesNo {
    /// `Y`: Yes.
    Yes,
    /// `N`: No.
    No,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    YesNo { Yes => "Y", No => "N" }
}
