// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`WhatsAppList`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

/// A text with a button that opens a list on WhatsApp. The ID of the row that the user picks comes
/// back in an inbound message.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WhatsAppList {
    /// The text.
    pub body: Option<types::WhatsAppListBody>,
    /// The list: the button that opens it, and its sections.
    pub action: Option<types::WhatsAppListAction>,
    /// What stands above the text: `type` is `text`, with a member `text`.
    pub header: Option<serde_json::Value>,
    /// What stands below.
    pub footer: Option<types::WhatsAppFooter>,
}

impl fmt::Debug for WhatsAppList {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WhatsAppList")
            .field("body", &self.body)
            .field("action", &self.action)
            .field("header", &runtime::redacted(self.header.as_ref()))
            .field("footer", &self.footer)
            .finish()
    }
}

impl WhatsAppList {
    /// Takes what is required.
    ///
    /// `body`: The text.
    ///
    /// `action`: The list: the button that opens it, and its sections.
    #[must_use]
    pub fn new(
        body: impl Into<types::WhatsAppListBody>,
        action: impl Into<types::WhatsAppListAction>,
    ) -> Self {
        Self {
            body: Some(body.into()),
            action: Some(action.into()),
            header: None,
            footer: None,
        }
    }

    /// What stands above the text: `type` is `text`, with a member `text`.
    ///
    /// Never printed.
    #[must_use]
    pub fn header(mut self, header: impl Into<serde_json::Value>) -> Self {
        self.header = Some(header.into());
        self
    }

    /// What stands below.
    #[must_use]
    pub fn footer(mut self, footer: impl Into<types::WhatsAppFooter>) -> Self {
        self.footer = Some(footer.into());
        self
    }
}

impl runtime::WriteObject for WhatsAppList {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("body", &self.body);
        object.member("action", &self.action);
        object.member("header", &self.header);
        object.member("footer", &self.footer);
    }
}

impl runtime::CheckLimits for WhatsAppList {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("body", &self.body);
        limits.member("body", &self.body);
        limits.required("action", &self.action);
        limits.member("action", &self.action);
        limits.member("footer", &self.footer);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for WhatsAppList {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            body: object.take("body"),
            action: object.take("action"),
            header: object.take("header"),
            footer: object.take("footer"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter WhatsAppList);
