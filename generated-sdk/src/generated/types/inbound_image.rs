// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`InboundImage`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// An image.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InboundImage {
    /// Text that the user wrote below the image.
    ///
    /// Example: `Broken on arrival`. Never printed.
    pub caption: Option<String>,
    /// ID that the chat app gave to the image.
    ///
    /// Example: `i-1`. Never printed.
    pub id: Option<String>,
    /// Its format, such as `image/jpeg`.
    ///
    /// Example: `image/jpeg`.
    pub mime_type: Option<String>,
    /// Where it can be loaded from, for 7 days.
    ///
    /// Example: `https://example.com/i-1`. Never printed.
    pub url: Option<String>,
    /// Members that this version of the crate does not know. Never printed.
    pub other: serde_json::Map<String, serde_json::Value>,
}

impl fmt::Debug for InboundImage {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InboundImage")
            .field("caption", &runtime::redacted(self.caption.as_ref()))
            .field("id", &runtime::redacted(self.id.as_ref()))
            .field("mime_type", &self.mime_type)
            .field("url", &runtime::redacted(self.url.as_ref()))
            .field("other", &runtime::redacted(self.other.values().next()))
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for InboundImage {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("caption", &self.caption);
        object.member("id", &self.id);
        object.member("mimeType", &self.mime_type);
        object.member("url", &self.url);
        for (name, value) in &self.other {
            object.filled(name, value);
        }
    }
}

impl runtime::ReadObject for InboundImage {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            caption: object.take("caption"),
            id: object.take("id"),
            mime_type: object.take("mimeType"),
            url: object.take("url"),
            other: object.rest(),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply InboundImage);
