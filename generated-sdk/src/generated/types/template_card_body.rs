// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`TemplateCardBody`].

use alibabacloud_runtime::emitted as runtime;

/// Text of the card.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TemplateCardBody {
    /// Text of the card.
    pub text: Option<String>,
}

impl TemplateCardBody {
    /// Takes what is required.
    ///
    /// `text`: Text of the card.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: Some(text.into()) }
    }
}

impl runtime::WriteObject for TemplateCardBody {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Text", &self.text);
    }
}

impl runtime::CheckLimits for TemplateCardBody {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("Text", &self.text);
    }
}

impl runtime::ReadObject for TemplateCardBody {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self { text: object.take("Text") }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter TemplateCardBody);
