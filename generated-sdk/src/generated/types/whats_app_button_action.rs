// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`WhatsAppButtonAction`].

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

/// The buttons, at most 3.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WhatsAppButtonAction {
    /// The buttons.
    pub buttons: Option<Vec<types::WhatsAppButton>>,
}

impl WhatsAppButtonAction {
    /// Takes what is required.
    ///
    /// `buttons`: The buttons. From 1 to 3 items. Not documented for this service; taken from Meta's
    /// description of messages.
    #[must_use]
    pub fn new(
        buttons: impl IntoIterator<Item = impl Into<types::WhatsAppButton>>,
    ) -> Self {
        Self {
            buttons: Some(buttons.into_iter().map(Into::into).collect()),
        }
    }
}

impl runtime::WriteObject for WhatsAppButtonAction {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("buttons", &self.buttons);
    }
}

impl runtime::CheckLimits for WhatsAppButtonAction {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("buttons", &self.buttons);
        limits.items("buttons", &self.buttons, 1..=3);
        limits.member("buttons", &self.buttons);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for WhatsAppButtonAction {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            buttons: object.take("buttons"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter WhatsAppButtonAction);
