// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`WhatsAppProduct`].

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

/// A product of a catalog on WhatsApp. It takes no header.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WhatsAppProduct {
    /// The product, by its catalog and its ID there.
    pub action: Option<types::WhatsAppProductAction>,
    /// A text.
    pub body: Option<types::WhatsAppBody>,
    /// What stands below.
    pub footer: Option<types::WhatsAppFooter>,
}

impl WhatsAppProduct {
    /// Takes what is required.
    ///
    /// `action`: The product, by its catalog and its ID there.
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

#[cfg(feature = "serde")]
impl runtime::ReadObject for WhatsAppProduct {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            action: object.take("action"),
            body: object.take("body"),
            footer: object.take("footer"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter WhatsAppProduct);
