// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`WhatsAppListSection`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

/// Section of a list on WhatsApp.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WhatsAppListSection {
    /// The rows.
    pub rows: Option<Vec<types::WhatsAppListRow>>,
    /// Its heading; needed where there is more than one section.
    pub title: Option<String>,
}

impl fmt::Debug for WhatsAppListSection {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WhatsAppListSection")
            .field("rows", &self.rows)
            .field("title", &runtime::redacted(self.title.as_ref()))
            .finish()
    }
}

impl WhatsAppListSection {
    /// Takes what is required.
    ///
    /// `rows`: The rows. From 1 to 10 items. Not documented for this service; taken from Meta's
    /// description of messages.
    #[must_use]
    pub fn new(
        rows: impl IntoIterator<Item = impl Into<types::WhatsAppListRow>>,
    ) -> Self {
        Self {
            rows: Some(rows.into_iter().map(Into::into).collect()),
            title: None,
        }
    }

    /// Its heading; needed where there is more than one section.
    ///
    /// Example: `Days`. At most 24 characters. Not documented for this service; taken from Meta's
    /// description of messages. Never printed.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

impl runtime::WriteObject for WhatsAppListSection {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("rows", &self.rows);
        object.member("title", &self.title);
    }
}

impl runtime::CheckLimits for WhatsAppListSection {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("rows", &self.rows);
        limits.items("rows", &self.rows, 1..=10);
        limits.member("rows", &self.rows);
        limits.length("title", &self.title, ..=24);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for WhatsAppListSection {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            rows: object.take("rows"),
            title: object.take("title"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter WhatsAppListSection);
