// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`InboundAudio`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// A sound recording.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InboundAudio {
    /// Name of the file; an example in the documentation lacks it.
    ///
    /// Never printed.
    pub name: Option<String>,
    /// The same.
    ///
    /// Example: `a.ogg`. Read from `fileName` too. Not documented; seen in an example in the
    /// documentation. Never printed.
    pub filename: Option<String>,
    /// ID that the chat app gave to the recording.
    ///
    /// Example: `a-1`. Never printed.
    pub id: Option<String>,
    /// Its format. The documentation says that it is always `audio`, and shows `audio/ogg`.
    ///
    /// Example: `audio/ogg`.
    pub mime_type: Option<String>,
    /// Not documented.
    ///
    /// Example: `false`. Not documented; seen in an example in the documentation.
    pub animated: Option<bool>,
    /// Where it can be loaded from, for 7 days.
    ///
    /// Example: `https://example.com/a-1`. Never printed.
    pub url: Option<String>,
    /// Members that this version of the crate does not know. Never printed.
    pub other: serde_json::Map<String, serde_json::Value>,
}

impl fmt::Debug for InboundAudio {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InboundAudio")
            .field("name", &runtime::redacted(self.name.as_ref()))
            .field("filename", &runtime::redacted(self.filename.as_ref()))
            .field("id", &runtime::redacted(self.id.as_ref()))
            .field("mime_type", &self.mime_type)
            .field("animated", &self.animated)
            .field("url", &runtime::redacted(self.url.as_ref()))
            .field("other", &runtime::redacted(self.other.values().next()))
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for InboundAudio {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("name", &self.name);
        object.member("filename", &self.filename);
        object.member("id", &self.id);
        object.member("mimeType", &self.mime_type);
        object.member("animated", &self.animated);
        object.member("url", &self.url);
        for (name, value) in &self.other {
            object.filled(name, value);
        }
    }
}

impl runtime::ReadObject for InboundAudio {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            name: object.take("name"),
            filename: object.take_any(&["filename", "fileName"]),
            id: object.take("id"),
            mime_type: object.take("mimeType"),
            animated: object.take("animated"),
            url: object.take("url"),
            other: object.rest(),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply InboundAudio);
