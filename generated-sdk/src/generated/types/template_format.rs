// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`TemplateFormat`].

use alibabacloud_runtime::emitted as runtime;

/// Format of the content of a template component.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateFormat {
    /// `TEXT`: Text.
    Text,
    /// `IMAGE`: Image.
    Image,
    /// `DOCUMENT`: Document.
    Document,
    /// `VIDEO`: Video.
    Video,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    TemplateFormat { Text => "TEXT", Image => "IMAGE", Document => "DOCUMENT", Video =>
    "VIDEO" }
}
