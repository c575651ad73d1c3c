// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`TemplateUrlType`].

use alibabacloud_runtime::emitted as runtime;

/// Kind of URL that a template button opens.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateUrlType {
    /// `static`: The URL is the same in every message.
    Static,
    /// `dynamic`: The URL holds a variable.
    Dynamic,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    TemplateUrlType { Static => "static", Dynamic => "dynamic" }
}
