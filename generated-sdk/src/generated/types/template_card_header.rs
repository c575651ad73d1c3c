// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`TemplateCardHeader`].

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

/// Picture or video of the card.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TemplateCardHeader {
    /// Format of the header, `IMAGE` or `VIDEO`; the same on all cards.
    pub format: Option<types::TemplateFormat>,
    /// Path of the media file.
    pub url: Option<String>,
}

impl TemplateCardHeader {
    /// Takes what is required.
    #[must_use]
    #[allow(clippy::new_without_default, reason = "made like its neighbours")]
    pub fn new() -> Self {
        Self { format: None, url: None }
    }

    /// Format of the header, `IMAGE` or `VIDEO`; the same on all cards.
    ///
    /// Example: `IMAGE`.
    #[must_use]
    pub fn format(mut self, format: impl Into<types::TemplateFormat>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// Path of the media file.
    ///
    /// Example: `https://example.com/shoe-42.jpg`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

impl runtime::WriteObject for TemplateCardHeader {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Format", &self.format);
        object.member("Url", &self.url);
    }
}

impl runtime::CheckLimits for TemplateCardHeader {
    #[inline]
    fn check(&self, _: &mut runtime::Limits) {}
}

impl runtime::ReadObject for TemplateCardHeader {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            format: object.take("Format"),
            url: object.take("Url"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter TemplateCardHeader);
