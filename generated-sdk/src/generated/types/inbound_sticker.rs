// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`InboundSticker`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// A sticker. How the service sends it is not documented.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InboundSticker {
    /// ID that the chat app gave to the sticker.
    ///
    /// Example: `s-1`. Never printed.
    pub id: Option<String>,
    /// Its format, such as `image/webp`.
    ///
    /// Example: `image/webp`.
    pub mime_type: Option<String>,
    /// Where it can be loaded from.
    ///
    /// Example: `https://example.com/s-1`. Read from `link`, `media_url` too. Never printed.
    pub url: Option<String>,
    /// Members that this version of the crate does not know. Never printed.
    pub other: serde_json::Map<String, serde_json::Value>,
}

impl fmt::Debug for InboundSticker {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InboundSticker")
            .field("id", &runtime::redacted(self.id.as_ref()))
            .field("mime_type", &self.mime_type)
            .field("url", &runtime::redacted(self.url.as_ref()))
            .field("other", &runtime::redacted(self.other.values().next()))
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for InboundSticker {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("id", &self.id);
        object.member("mimeType", &self.mime_type);
        object.member("url", &self.url);
        for (name, value) in &self.other {
            object.filled(name, value);
        }
    }
}

impl runtime::ReadObject for InboundSticker {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            id: object.take("id"),
            mime_type: object.take("mimeType"),
            url: object.take_any(&["url", "link", "media_url"]),
            other: object.rest(),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply InboundSticker);
