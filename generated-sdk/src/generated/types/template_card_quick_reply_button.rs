// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`TemplateCardQuickReplyButton`].

use alibabacloud_runtime::emitted as runtime;

/// Sends a quick reply.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TemplateCardQuickReplyButton {
    /// Label of the button, without variables; by Meta's documentation, at most 25 characters.
    pub text: Option<String>,
}

impl TemplateCardQuickReplyButton {
    /// Takes what is required.
    #[must_use]
    #[allow(clippy::new_without_default, reason = "made like its neighbours")]
    pub fn new() -> Self {
        Self { text: None }
    }

    /// Label of the button, without variables; by Meta's documentation, at most 25 characters.
    ///
    /// Example: `Tell me more`.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

impl runtime::WriteObject for TemplateCardQuickReplyButton {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Text", &self.text);
    }
}

impl runtime::CheckLimits for TemplateCardQuickReplyButton {
    #[inline]
    fn check(&self, _: &mut runtime::Limits) {}
}

impl runtime::ReadObject for TemplateCardQuickReplyButton {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self { text: object.take("Text") }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter TemplateCardQuickReplyButton);
