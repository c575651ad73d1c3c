// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`QrImageFormat`].

use alibabacloud_runtime::emitted as runtime;

/// Format of the image of a QR code.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QrImageFormat {
    /// `PNG`: A PNG image.
    Png,
    /// `SVG`: An SVG image.
    Svg,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    QrImageFormat { Png => "PNG", Svg => "SVG" }
}
