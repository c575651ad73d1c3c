// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`InboundDocument`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// A file.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InboundDocument {
    /// Name of the file, as the user has it.
    ///
    /// Example: `Receipt`. Never printed.
    pub name: Option<String>,
    /// ID that the chat app gave to the file.
    ///
    /// Example: `d-1`. Never printed.
    pub id: Option<String>,
    /// Name of the file with its ending.
    ///
    /// Example: `receipt.pdf`. Read from `fileName` too. Never printed.
    pub filename: Option<String>,
    /// Its format. The documentation says that it is always `application/pdf`.
    ///
    /// Example: `application/pdf`.
    pub mime_type: Option<String>,
    /// Where it can be loaded from, for 7 days.
    ///
    /// Example: `https://example.com/d-1`. Never printed.
    pub url: Option<String>,
    /// Members that this version of the crate does not know. Never printed.
    pub other: serde_json::Map<String, serde_json::Value>,
}

impl fmt::Debug for InboundDocument {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InboundDocument")
            .field("name", &runtime::redacted(self.name.as_ref()))
            .field("id", &runtime::redacted(self.id.as_ref()))
            .field("filename", &runtime::redacted(self.filename.as_ref()))
            .field("mime_type", &self.mime_type)
            .field("url", &runtime::redacted(self.url.as_ref()))
            .field("other", &runtime::redacted(self.other.values().next()))
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for InboundDocument {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("name", &self.name);
        object.member("id", &self.id);
        object.member("filename", &self.filename);
        object.member("mimeType", &self.mime_type);
        object.member("url", &self.url);
        for (name, value) in &self.other {
            object.filled(name, value);
        }
    }
}

impl runtime::ReadObject for InboundDocument {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            name: object.take("name"),
            id: object.take("id"),
            filename: object.take_any(&["filename", "fileName"]),
            mime_type: object.take("mimeType"),
            url: object.take("url"),
            other: object.rest(),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply InboundDocument);
