// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`WhatsAppListRow`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// Row of a list on WhatsApp.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WhatsAppListRow {
    /// What comes back when it is picked.
    pub id: Option<String>,
    /// Its label.
    pub title: Option<String>,
    /// More about it.
    pub description: Option<String>,
}

impl fmt::Debug for WhatsAppListRow {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WhatsAppListRow")
            .field("id", &runtime::redacted(self.id.as_ref()))
            .field("title", &runtime::redacted(self.title.as_ref()))
            .field("description", &runtime::redacted(self.description.as_ref()))
            .finish()
    }
}

impl WhatsAppListRow {
    /// Takes what is required.
    ///
    /// `id`: What comes back when it is picked. At most 200 characters. Not documented for this
    /// service; taken from Meta's description of messages.
    ///
    /// `title`: Its label. At most 24 characters. Not documented for this service; taken from Meta's
    /// description of messages.
    #[must_use]
    pub fn new(id: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            title: Some(title.into()),
            description: None,
        }
    }

    /// More about it.
    ///
    /// Example: `From 8 to 12`. At most 72 characters. Not documented for this service; taken from
    /// Meta's description of messages. Never printed.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl runtime::WriteObject for WhatsAppListRow {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("id", &self.id);
        object.member("title", &self.title);
        object.member("description", &self.description);
    }
}

impl runtime::CheckLimits for WhatsAppListRow {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("id", &self.id);
        limits.length("id", &self.id, ..=200);
        limits.required("title", &self.title);
        limits.length("title", &self.title, ..=24);
        limits.length("description", &self.description, ..=72);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for WhatsAppListRow {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            id: object.take("id"),
            title: object.take("title"),
            description: object.take("description"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter WhatsAppListRow);
