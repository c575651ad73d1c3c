// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`WhatsAppProductList`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

/// Products of a catalog on WhatsApp.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WhatsAppProductList {
    /// What stands above the text: `type` is `text`, with a member `text`.
    pub header: Option<serde_json::Value>,
    /// The text.
    pub body: Option<types::WhatsAppBody>,
    /// The products, by their catalog and in sections.
    pub action: Option<types::WhatsAppProductListAction>,
    /// What stands below.
    pub footer: Option<types::WhatsAppFooter>,
}

impl fmt::Debug for WhatsAppProductList {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WhatsAppProductList")
            .field("header", &runtime::redacted(self.header.as_ref()))
            .field("body", &self.body)
            .field("action", &self.action)
            .field("footer", &self.footer)
            .finish()
    }
}

impl WhatsAppProductList {
    /// Takes what is required.
    ///
    /// `header`: What stands above the text: `type` is `text`, with a member `text`.
    ///
    /// `body`: The text.
    ///
    /// `action`: The products, by their catalog and in sections.
    #[must_use]
    pub fn new(
        header: impl Into<serde_json::Value>,
        body: impl Into<types::WhatsAppBody>,
        action: impl Into<types::WhatsAppProductListAction>,
    ) -> Self {
        Self {
            header: Some(header.into()),
            body: Some(body.into()),
            action: Some(action.into()),
            footer: None,
        }
    }

    /// What stands below.
    #[must_use]
    pub fn footer(mut self, footer: impl Into<types::WhatsAppFooter>) -> Self {
        self.footer = Some(footer.into());
        self
    }
}

impl runtime::WriteObject for WhatsAppProductList {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("header", &self.header);
        object.member("body", &self.body);
        object.member("action", &self.action);
        object.member("footer", &self.footer);
    }
}

impl runtime::CheckLimits for WhatsAppProductList {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("header", &self.header);
        limits.required("body", &self.body);
        limits.member("body", &self.body);
        limits.required("action", &self.action);
        limits.member("action", &self.action);
        limits.member("footer", &self.footer);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for WhatsAppProductList {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            header: object.take("header"),
            body: object.take("body"),
            action: object.take("action"),
            footer: object.take("footer"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter WhatsAppProductList);
