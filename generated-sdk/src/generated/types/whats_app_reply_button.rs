// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`WhatsAppReplyButton`].

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

/// One that sends an answer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WhatsAppReplyButton {
    /// What it says and sends back.
    pub reply: Option<types::WhatsAppReply>,
}

impl WhatsAppReplyButton {
    /// Takes what is required.
    ///
    /// `reply`: What it says and sends back.
    #[must_use]
    pub fn new(reply: impl Into<types::WhatsAppReply>) -> Self {
        Self { reply: Some(reply.into()) }
    }
}

impl runtime::WriteObject for WhatsAppReplyButton {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("reply", &self.reply);
    }
}

impl runtime::CheckLimits for WhatsAppReplyButton {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("reply", &self.reply);
        limits.member("reply", &self.reply);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for WhatsAppReplyButton {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            reply: object.take("reply"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter WhatsAppReplyButton);
