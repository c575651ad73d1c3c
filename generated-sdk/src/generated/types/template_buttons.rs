// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`TemplateButtons`].

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

/// Buttons.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TemplateButtons {
    /// Buttons. WhatsApp takes up to 10, among them 1 `PHONE_NUMBER` and 2 `URL`, with no `QUICK_REPLY`
    /// mixed in between; Viber takes one `URL`.
    pub buttons: Option<Vec<types::TemplateButton>>,
}

impl TemplateButtons {
    /// Takes what is required.
    ///
    /// `buttons`: Buttons. WhatsApp takes up to 10, among them 1 `PHONE_NUMBER` and 2 `URL`, with no
    /// `QUICK_REPLY` mixed in between; Viber takes one `URL`.
    #[must_use]
    pub fn new(
        buttons: impl IntoIterator<Item = impl Into<types::TemplateButton>>,
    ) -> Self {
        Self {
            buttons: Some(buttons.into_iter().map(Into::into).collect()),
        }
    }
}

impl runtime::WriteObject for TemplateButtons {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Buttons", &self.buttons);
    }
}

impl runtime::CheckLimits for TemplateButtons {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("Buttons", &self.buttons);
        limits.member("Buttons", &self.buttons);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for TemplateButtons {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            buttons: object.take("Buttons"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter TemplateButtons);
