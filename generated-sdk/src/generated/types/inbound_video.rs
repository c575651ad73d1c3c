// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`InboundVideo`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// A video.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InboundVideo {
    /// Name of the file, as the user has it.
    ///
    /// Example: `box.mp4`. Never printed.
    pub name: Option<String>,
    /// ID that the chat app gave to the video.
    ///
    /// Example: `v-1`. Never printed.
    pub id: Option<String>,
    /// Its format. The documentation says that it is always `ogg`, which is doubtful.
    ///
    /// Example: `video/mp4`.
    pub mime_type: Option<String>,
    /// Where it can be loaded from, for 7 days.
    ///
    /// Example: `https://example.com/v-1`. Never printed.
    pub url: Option<String>,
    /// Members that this version of the crate does not know. Never printed.
    pub other: serde_json::Map<String, serde_json::Value>,
}

impl fmt::Debug for InboundVideo {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InboundVideo")
            .field("name", &runtime::redacted(self.name.as_ref()))
            .field("id", &runtime::redacted(self.id.as_ref()))
            .field("mime_type", &self.mime_type)
            .field("url", &runtime::redacted(self.url.as_ref()))
            .field("other", &runtime::redacted(self.other.values().next()))
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for InboundVideo {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("name", &self.name);
        object.member("id", &self.id);
        object.member("mimeType", &self.mime_type);
        object.member("url", &self.url);
        for (name, value) in &self.other {
            object.filled(name, value);
        }
    }
}

impl runtime::ReadObject for InboundVideo {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            name: object.take("name"),
            id: object.take("id"),
            mime_type: object.take("mimeType"),
            url: object.take("url"),
            other: object.rest(),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply InboundVideo);
