// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`TemplateHeader`].

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

/// A media file, or on WhatsApp a text of at most 60 characters.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TemplateHeader {
    /// Whether the content is text, an image, a document or a video.
    pub format: Option<types::TemplateFormat>,
    /// Text of the header, with one variable at most.
    pub text: Option<String>,
    /// Path of the media file; an image for Viber should measure 800 by 800 pixels. On Viber, images,
    /// videos and files belong into `HEADER`, although the app shows an image below the text.
    pub url: Option<String>,
    /// Description of the file, where `format` is `IMAGE`, `DOCUMENT` or `VIDEO`.
    pub caption: Option<String>,
    /// Name of the file with its ending, where `format` is `DOCUMENT`.
    pub file_name: Option<String>,
    /// Type of the file, such as `docx`; only on Viber.
    pub file_type: Option<String>,
    /// URL of the thumbnail of the video; only on Viber.
    pub thumb_url: Option<String>,
    /// Length of the video in seconds; only on Viber.
    pub duration: Option<i32>,
}

impl TemplateHeader {
    /// Takes what is required.
    #[must_use]
    #[allow(clippy::new_without_default, reason = "made like its neighbours")]
    pub fn new() -> Self {
        Self {
            format: None,
            text: None,
            url: None,
            caption: None,
            file_name: None,
            file_type: None,
            thumb_url: None,
            duration: None,
        }
    }

    /// Whether the content is text, an image, a document or a video.
    ///
    /// Example: `IMAGE`.
    #[must_use]
    pub fn format(mut self, format: impl Into<types::TemplateFormat>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// Text of the header, with one variable at most.
    ///
    /// Example: `Your order`.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Path of the media file; an image for Viber should measure 800 by 800 pixels. On Viber, images,
    /// videos and files belong into `HEADER`, although the app shows an image below the text.
    ///
    /// Example: `https://example.com/sale.jpg`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Description of the file, where `format` is `IMAGE`, `DOCUMENT` or `VIDEO`.
    ///
    /// Example: `Your invoice`.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// Name of the file with its ending, where `format` is `DOCUMENT`.
    ///
    /// Example: `invoice.pdf`.
    #[must_use]
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = Some(file_name.into());
        self
    }

    /// Type of the file, such as `docx`; only on Viber.
    ///
    /// Example: `docx`.
    #[must_use]
    pub fn file_type(mut self, file_type: impl Into<String>) -> Self {
        self.file_type = Some(file_type.into());
        self
    }

    /// URL of the thumbnail of the video; only on Viber.
    ///
    /// Example: `https://example.com/film.jpg`.
    #[must_use]
    pub fn thumb_url(mut self, thumb_url: impl Into<String>) -> Self {
        self.thumb_url = Some(thumb_url.into());
        self
    }

    /// Length of the video in seconds; only on Viber.
    ///
    /// Example: `50`. From 0 to 600.
    #[must_use]
    pub fn duration(mut self, duration: i32) -> Self {
        self.duration = Some(duration);
        self
    }
}

impl runtime::WriteObject for TemplateHeader {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Format", &self.format);
        object.member("Text", &self.text);
        object.member("Url", &self.url);
        object.member("Caption", &self.caption);
        object.member("FileName", &self.file_name);
        object.member("FileType", &self.file_type);
        object.member("ThumbUrl", &self.thumb_url);
        object.member("Duration", &self.duration);
    }
}

impl runtime::CheckLimits for TemplateHeader {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.number("Duration", self.duration, 0..=600);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for TemplateHeader {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            format: object.take("Format"),
            text: object.take("Text"),
            url: object.take("Url"),
            caption: object.take("Caption"),
            file_name: object.take("FileName"),
            file_type: object.take("FileType"),
            thumb_url: object.take("ThumbUrl"),
            duration: object.take("Duration"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter TemplateHeader);
