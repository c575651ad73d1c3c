// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`WhatsAppReaction`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// A reaction to a message on WhatsApp.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WhatsAppReaction {
    /// ID of the message that is reacted to: `MessageId` of an inbound message, or of one that was
    /// sent.
    pub message_id: Option<String>,
    /// The emoji; an empty one takes the reaction back.
    pub emoji: Option<String>,
}

impl fmt::Debug for WhatsAppReaction {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WhatsAppReaction")
            .field("message_id", &self.message_id)
            .field("emoji", &runtime::redacted(self.emoji.as_ref()))
            .finish()
    }
}

impl WhatsAppReaction {
    /// Takes what is required.
    ///
    /// `message_id`: ID of the message that is reacted to: `MessageId` of an inbound message, or of one
    /// that was sent.
    ///
    /// `emoji`: The emoji; an empty one takes the reaction back.
    #[must_use]
    pub fn new(message_id: impl Into<String>, emoji: impl Into<String>) -> Self {
        Self {
            message_id: Some(message_id.into()),
            emoji: Some(emoji.into()),
        }
    }
}

impl runtime::WriteObject for WhatsAppReaction {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("messageId", &self.message_id);
        object.member("emoji", &self.emoji);
    }
}

impl runtime::CheckLimits for WhatsAppReaction {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("messageId", &self.message_id);
        limits.required("emoji", &self.emoji);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for WhatsAppReaction {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            message_id: object.take("messageId"),
            emoji: object.take("emoji"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter WhatsAppReaction);
