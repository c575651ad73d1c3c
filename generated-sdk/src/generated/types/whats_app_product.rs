// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`WhatsAppProduct`].

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

/// A product of a catalog on WhatsApp. It takes no header.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "PascalCase", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct WhatsAppProduct {
    /// The product.
    #[cfg_attr(feature = "serde", serde(rename = "action"))]
    pub action: Option<types::WhatsAppProductAction>,
    /// A text.
    #[cfg_attr(feature = "serde", serde(rename = "body"))]
    pub body: Option<types::WhatsAppBody>,
    /// What stands below.
    #[cfg_attr(feature = "serde", serde(rename = "footer"))]
    pub footer: Option<types::WhatsAppFooter>,
}

impl WhatsAppProduct {
    /// Takes what is required.
    ///
    /// `action`: The product.
    #[must_use]
    pub fn new(action: impl Into<types::WhatsAppProductAction>) -> Self {
        Self {
            action: Some(action.into()),
            body: None,
            footer: None,
        }
    }

    /// A text.
    #[must_use]
    pub fn body(mut self, body: impl Into<types::WhatsAppBody>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// What stands below.
    #[must_use]
    pub fn footer(mut self, footer: impl Into<types::WhatsAppFooter>) -> Self {
        self.footer = Some(footer.into());
        self
    }
}

impl runtime::WriteObject for WhatsAppProduct {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("action", &self.action);
        object.member("body", &self.body);
        object.member("footer", &self.footer);
    }
}

impl runtime::CheckLimits for WhatsAppProduct {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("action", &self.action);
        limits.member("action", &self.action);
        limits.member("body", &self.body);
        limits.member("footer", &self.footer);
    }
}
