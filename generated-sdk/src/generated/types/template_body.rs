// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`TemplateBody`].

use alibabacloud_runtime::emitted as runtime;

/// The text of the message, on WhatsApp of at most 1024 characters.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TemplateBody {
    /// The text, in which `$(name)` is a variable; empty in WhatsApp templates of the category
    /// `AUTHENTICATION`.
    pub text: Option<String>,
    /// Whether to show advice above the text not to share the verification code; for WhatsApp templates
    /// of the category `AUTHENTICATION`.
    pub add_secret_recommendation: Option<bool>,
}

impl TemplateBody {
    /// Takes what is required.
    #[must_use]
    #[allow(clippy::new_without_default, reason = "made like its neighbours")]
    pub fn new() -> Self {
        Self {
            text: None,
            add_secret_recommendation: None,
        }
    }

    /// The text, in which `$(name)` is a variable; empty in WhatsApp templates of the category
    /// `AUTHENTICATION`.
    ///
    /// Example: `Your order $(order) has been shipped.`.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Whether to show advice above the text not to share the verification code; for WhatsApp templates
    /// of the category `AUTHENTICATION`.
    #[must_use]
    pub fn add_secret_recommendation(mut self, add_secret_recommendation: bool) -> Self {
        self.add_secret_recommendation = Some(add_secret_recommendation);
        self
    }
}

impl runtime::WriteObject for TemplateBody {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Text", &self.text);
        object.member("AddSecretRecommendation", &self.add_secret_recommendation);
    }
}

impl runtime::CheckLimits for TemplateBody {
    #[inline]
    fn check(&self, _: &mut runtime::Limits) {}
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for TemplateBody {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            text: object.take("Text"),
            add_secret_recommendation: object.take("AddSecretRecommendation"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter TemplateBody);
