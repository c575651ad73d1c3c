// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`WhatsAppReply`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// What it says and sends back.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WhatsAppReply {
    /// What comes back when it is pressed.
    pub id: Option<String>,
    /// Its label.
    pub title: Option<String>,
}

impl fmt::Debug for WhatsAppReply {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WhatsAppReply")
            .field("id", &runtime::redacted(self.id.as_ref()))
            .field("title", &runtime::redacted(self.title.as_ref()))
            .finish()
    }
}

impl WhatsAppReply {
    /// Takes what is required.
    ///
    /// `id`: What comes back when it is pressed. At most 256 characters. Not documented for this
    /// service; taken from Meta's description of messages.
    ///
    /// `title`: Its label. At most 20 characters. Not documented for this service; taken from Meta's
    /// description of messages.
    #[must_use]
    pub fn new(id: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            title: Some(title.into()),
        }
    }
}

impl runtime::WriteObject for WhatsAppReply {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("id", &self.id);
        object.member("title", &self.title);
    }
}

impl runtime::CheckLimits for WhatsAppReply {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("id", &self.id);
        limits.length("id", &self.id, ..=256);
        limits.required("title", &self.title);
        limits.length("title", &self.title, ..=20);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for WhatsAppReply {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            id: object.take("id"),
            title: object.take("title"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter WhatsAppReply);
