// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`TemplateUrlButton`].

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

/// Button of a message template that opens a web page.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TemplateUrlButton {
    /// Label of the button, without variables; by Meta's documentation, at most 25 characters.
    pub text: Option<String>,
    /// URL that the button opens, with one variable at most. Viber templates of the category
    /// `text_video_button` have none: their button opens the video.
    pub url: Option<String>,
    /// Whether the URL is the same in every message or holds a variable.
    pub url_type: Option<types::TemplateUrlType>,
}

impl TemplateUrlButton {
    /// Takes what is required.
    #[must_use]
    #[allow(clippy::new_without_default, reason = "made like its neighbours")]
    pub fn new() -> Self {
        Self {
            text: None,
            url: None,
            url_type: None,
        }
    }

    /// Label of the button, without variables; by Meta's documentation, at most 25 characters.
    ///
    /// Example: `Track it`.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// URL that the button opens, with one variable at most. Viber templates of the category
    /// `text_video_button` have none: their button opens the video.
    ///
    /// Example: `https://example.com/orders`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Whether the URL is the same in every message or holds a variable.
    ///
    /// Example: `static`.
    #[must_use]
    pub fn url_type(mut self, url_type: impl Into<types::TemplateUrlType>) -> Self {
        self.url_type = Some(url_type.into());
        self
    }
}

impl runtime::WriteObject for TemplateUrlButton {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Text", &self.text);
        object.member("Url", &self.url);
        object.member("UrlType", &self.url_type);
    }
}

impl runtime::CheckLimits for TemplateUrlButton {
    #[inline]
    fn check(&self, _: &mut runtime::Limits) {}
}

impl runtime::ReadObject for TemplateUrlButton {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            text: object.take("Text"),
            url: object.take("Url"),
            url_type: object.take("UrlType"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter TemplateUrlButton);
