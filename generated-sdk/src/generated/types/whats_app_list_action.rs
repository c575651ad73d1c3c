// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`WhatsAppListAction`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

/// The list: the button that opens it, and its sections.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WhatsAppListAction {
    /// Label of the button that opens it.
    pub button: Option<String>,
    /// The sections; with 10 rows in all at most.
    pub sections: Option<Vec<types::WhatsAppListSection>>,
}

impl fmt::Debug for WhatsAppListAction {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WhatsAppListAction")
            .field("button", &runtime::redacted(self.button.as_ref()))
            .field("sections", &self.sections)
            .finish()
    }
}

impl WhatsAppListAction {
    /// Takes what is required.
    ///
    /// `button`: Label of the button that opens it. At most 20 characters. Not documented for this
    /// service; taken from Meta's description of messages.
    ///
    /// `sections`: The sections; with 10 rows in all at most. From 1 to 10 items. Not documented for
    /// this service; taken from Meta's description of messages.
    #[must_use]
    pub fn new(
        button: impl Into<String>,
        sections: impl IntoIterator<Item = impl Into<types::WhatsAppListSection>>,
    ) -> Self {
        Self {
            button: Some(button.into()),
            sections: Some(sections.into_iter().map(Into::into).collect()),
        }
    }
}

impl runtime::WriteObject for WhatsAppListAction {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("button", &self.button);
        object.member("sections", &self.sections);
    }
}

impl runtime::CheckLimits for WhatsAppListAction {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("button", &self.button);
        limits.length("button", &self.button, ..=20);
        limits.required("sections", &self.sections);
        limits.items("sections", &self.sections, 1..=10);
        limits.member("sections", &self.sections);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for WhatsAppListAction {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            button: object.take("button"),
            sections: object.take("sections"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter WhatsAppListAction);
