// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`WhatsAppReplyButtons`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

/// A text with up to three buttons on WhatsApp. The ID of the one that the user presses comes back
/// in an inbound message.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WhatsAppReplyButtons {
    /// The text.
    pub body: Option<types::WhatsAppBody>,
    /// The buttons, at most 3.
    pub action: Option<types::WhatsAppButtonAction>,
    /// What stands above the text: `type` is `text`, `image`, `video` or `document`, with a member of
    /// that name.
    pub header: Option<serde_json::Value>,
    /// What stands below.
    pub footer: Option<types::WhatsAppFooter>,
}

impl fmt::Debug for WhatsAppReplyButtons {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WhatsAppReplyButtons")
            .field("body", &self.body)
            .field("action", &self.action)
            .field("header", &runtime::redacted(self.header.as_ref()))
            .field("footer", &self.footer)
            .finish()
    }
}

impl WhatsAppReplyButtons {
    /// Takes what is required.
    ///
    /// `body`: The text.
    ///
    /// `action`: The buttons, at most 3.
    #[must_use]
    pub fn new(
        body: impl Into<types::WhatsAppBody>,
        action: impl Into<types::WhatsAppButtonAction>,
    ) -> Self {
        Self {
            body: Some(body.into()),
            action: Some(action.into()),
            header: None,
            footer: None,
        }
    }

    /// What stands above the text: `type` is `text`, `image`, `video` or `document`, with a member of
    /// that name.
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

impl runtime::WriteObject for WhatsAppReplyButtons {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("body", &self.body);
        object.member("action", &self.action);
        object.member("header", &self.header);
        object.member("footer", &self.footer);
    }
}

impl runtime::CheckLimits for WhatsAppReplyButtons {
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
impl runtime::ReadObject for WhatsAppReplyButtons {
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
runtime::by_name!(parameter WhatsAppReplyButtons);
