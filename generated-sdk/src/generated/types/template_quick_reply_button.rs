// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`TemplateQuickReplyButton`].

use alibabacloud_runtime::emitted as runtime;

/// Sends a quick reply.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TemplateQuickReplyButton {
    /// Label of the button, without variables; by Meta's documentation, at most 25 characters.
    pub text: Option<String>,
    /// Whether the button opts out of marketing messages; for WhatsApp templates of the category
    /// `MARKETING`. A press stops later marketing messages only if sending control is switched on in
    /// the console of ChatApp.
    pub is_opt_out: Option<bool>,
}

impl TemplateQuickReplyButton {
    /// Takes what is required.
    #[must_use]
    #[allow(clippy::new_without_default, reason = "made like its neighbours")]
    pub fn new() -> Self {
        Self {
            text: None,
            is_opt_out: None,
        }
    }

    /// Label of the button, without variables; by Meta's documentation, at most 25 characters.
    ///
    /// Example: `No more of this`.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Whether the button opts out of marketing messages; for WhatsApp templates of the category
    /// `MARKETING`. A press stops later marketing messages only if sending control is switched on in
    /// the console of ChatApp.
    #[must_use]
    pub fn is_opt_out(mut self, is_opt_out: bool) -> Self {
        self.is_opt_out = Some(is_opt_out);
        self
    }
}

impl runtime::WriteObject for TemplateQuickReplyButton {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Text", &self.text);
        object.member("IsOptOut", &self.is_opt_out);
    }
}

impl runtime::CheckLimits for TemplateQuickReplyButton {
    #[inline]
    fn check(&self, _: &mut runtime::Limits) {}
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for TemplateQuickReplyButton {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            text: object.take("Text"),
            is_opt_out: object.take("IsOptOut"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter TemplateQuickReplyButton);
