// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`TemplateProductsButton`].

use alibabacloud_runtime::emitted as runtime;

/// Shows several products of a catalog.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TemplateProductsButton {
    /// Label of the button, without variables; by Meta's documentation, at most 25 characters.
    pub text: Option<String>,
}

impl TemplateProductsButton {
    /// Takes what is required.
    #[must_use]
    #[allow(clippy::new_without_default, reason = "made like its neighbours")]
    pub fn new() -> Self {
        Self { text: None }
    }

    /// Label of the button, without variables; by Meta's documentation, at most 25 characters.
    ///
    /// Example: `See our shoes`.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

impl runtime::WriteObject for TemplateProductsButton {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Text", &self.text);
    }
}

impl runtime::CheckLimits for TemplateProductsButton {
    #[inline]
    fn check(&self, _: &mut runtime::Limits) {}
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for TemplateProductsButton {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self { text: object.take("Text") }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter TemplateProductsButton);
