// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`OpenPageParameters`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// Its label and where it leads.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OpenPageParameters {
    /// Label of the button.
    pub display_text: Option<String>,
    /// URL of the page that the button opens.
    pub url: Option<String>,
}

impl fmt::Debug for OpenPageParameters {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OpenPageParameters")
            .field("display_text", &runtime::redacted(self.display_text.as_ref()))
            .field("url", &runtime::redacted(self.url.as_ref()))
            .finish()
    }
}

impl OpenPageParameters {
    /// Takes what is required.
    ///
    /// `display_text`: Label of the button. At most 20 characters. Not documented for this service;
    /// taken from Meta's description of messages.
    ///
    /// `url`: URL of the page that the button opens.
    #[must_use]
    pub fn new(display_text: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            display_text: Some(display_text.into()),
            url: Some(url.into()),
        }
    }
}

impl runtime::WriteObject for OpenPageParameters {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("display_text", &self.display_text);
        object.member("url", &self.url);
    }
}

impl runtime::CheckLimits for OpenPageParameters {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("display_text", &self.display_text);
        limits.length("display_text", &self.display_text, ..=20);
        limits.required("url", &self.url);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for OpenPageParameters {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            display_text: object.take("display_text"),
            url: object.take("url"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter OpenPageParameters);
