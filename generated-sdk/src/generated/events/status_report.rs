// @generated from spec/events/ChatAppStatus.yaml by `cargo xtask generate`. Do not edit.

//! `ChatAppStatus`.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// Tells what became of a message that was sent.
///
/// One report for each status that a message reaches. On WhatsApp `Sent` is followed by `Delivered`
/// and `Read`, and `Failed` ends it; a status can be left out.
///
/// Note: For a message that went to many, `MessageId` may be the `GroupMessageId` of
/// `SendChatappMassMessage`; the documentation does not say, so `To` belongs to what a report is
/// known by.
///
/// Note: The answer has to come within 3 seconds. What it has to hold and how often a push is
/// repeated is not documented; public consumers answer with the status 200.
///
/// **Warning:** Nothing is signed: whoever knows the address can push. Keep the address secret, and
/// compare the numbers with your own.
///
/// Arrives pushed by HTTP POST, in a JSON array of one or more; or in a queue, one for each
/// message.
///
/// Two that agree in `MessageId`, `To`, `Status` are one, delivered twice. Not documented; observed
/// by public programs that receive reports.
///
/// Of several that agree in `MessageId`, `To` the one whose `Status` comes last in the order
/// `Sent`, `Failed`, `Delivered`, `Read` counts, whichever arrived first. Other values neither
/// replace one nor are replaced. Not documented; observed by public programs that receive reports.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatusReport {
    /// ID of the message, as the reply to the call that sent it.
    ///
    /// Example: `1000000000000001`.
    pub message_id: Option<String>,
    /// Number or ID of the sender, with or without a leading `+`.
    ///
    /// Example: `861390000****`. Never printed.
    pub from: Option<String>,
    /// Number or ID of the recipient, with or without a leading `+`.
    ///
    /// Example: `861380000****`. Never printed.
    pub to: Option<String>,
    /// Business-scoped user ID (BSUID) of the user, where the user hides the number behind a user name.
    ///
    /// Never printed.
    pub from_user_id: Option<String>,
    /// Business-scoped user ID of the user within the parent of the business.
    ///
    /// Never printed.
    pub from_parent_user_id: Option<String>,
    /// User name of the user.
    ///
    /// Never printed.
    pub from_user_name: Option<String>,
    /// When the status was reached, in milliseconds since 1970-01-01T00:00:00Z.
    ///
    /// Example: `1662104191973`.
    pub timestamp: Option<i64>,
    /// What became of the message.
    ///
    /// Example: `Delivered`.
    pub status: Option<MessageStatus>,
    /// The status in words; examples of HTTP pushes lack it.
    pub status_description: Option<String>,
    /// Code of the chat app for a failure, on WhatsApp one of Meta.
    ///
    /// Example: `131026`.
    pub error_code: Option<String>,
    /// The failure in words, headed by its code.
    ///
    /// Example: `131026:Message undeliverable`. Not documented; seen in an example in the
    /// documentation.
    pub error_description: Option<String>,
    /// Kind of conversation that the message belongs to.
    ///
    /// Example: `utility`.
    pub conversation_type: Option<ConversationType>,
    /// ID of the conversation that the message belongs to; `ListChatappMessage` shows it too.
    pub conversation_id: Option<String>,
    /// When the conversation ends, in milliseconds since 1970-01-01T00:00:00Z.
    ///
    /// Read from `ConversionExpirationTime` too.
    ///
    /// Deprecated. WhatsApp charges for each message now, not for conversations.
    pub conversation_expiration_time: Option<i64>,
    /// Whether the message followed a template.
    ///
    /// Example: `template`.
    pub frame_type: Option<FrameType>,
    /// What the message holds; missing for text.
    pub content_type: Option<ContentType>,
    /// `task_id` of the call that sent the message, or the ID of the message if there was none.
    pub task_id: Option<String>,
    /// Real number of the sender.
    ///
    /// Never printed.
    pub origin_phone_number: Option<String>,
    /// Code of the template, from `CreateChatappTemplate`, if the message followed one.
    ///
    /// Example: `744c4b5c79c9432497a075bdfca3****`.
    pub template_code: Option<String>,
    /// Name of the template, if the message followed one.
    ///
    /// Example: `order_news`.
    pub template_name: Option<String>,
    /// Language of the template, if the message followed one.
    ///
    /// Example: `en`.
    pub language: Option<String>,
    /// Members that this version of the crate does not know. Never printed.
    pub other: serde_json::Map<String, serde_json::Value>,
}

impl fmt::Debug for StatusReport {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StatusReport")
            .field("message_id", &self.message_id)
            .field("from", &runtime::redacted(self.from.as_ref()))
            .field("to", &runtime::redacted(self.to.as_ref()))
            .field("from_user_id", &runtime::redacted(self.from_user_id.as_ref()))
            .field(
                "from_parent_user_id",
                &runtime::redacted(self.from_parent_user_id.as_ref()),
            )
            .field("from_user_name", &runtime::redacted(self.from_user_name.as_ref()))
            .field("timestamp", &self.timestamp)
            .field("status", &self.status)
            .field("status_description", &self.status_description)
            .field("error_code", &self.error_code)
            .field("error_description", &self.error_description)
            .field("conversation_type", &self.conversation_type)
            .field("conversation_id", &self.conversation_id)
            .field("conversation_expiration_time", &self.conversation_expiration_time)
            .field("frame_type", &self.frame_type)
            .field("content_type", &self.content_type)
            .field("task_id", &self.task_id)
            .field(
                "origin_phone_number",
                &runtime::redacted(self.origin_phone_number.as_ref()),
            )
            .field("template_code", &self.template_code)
            .field("template_name", &self.template_name)
            .field("language", &self.language)
            .field("other", &runtime::redacted(self.other.values().next()))
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for StatusReport {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("MessageId", &self.message_id);
        object.member("From", &self.from);
        object.member("To", &self.to);
        object.member("FromUserId", &self.from_user_id);
        object.member("FromParentUserId", &self.from_parent_user_id);
        object.member("FromUserName", &self.from_user_name);
        object.member("Timestamp", &self.timestamp);
        object.member("Status", &self.status);
        object.member("StatusDescription", &self.status_description);
        object.member("ErrorCode", &self.error_code);
        object.member("ErrorDescription", &self.error_description);
        object.member("ConversationType", &self.conversation_type);
        object.member("ConversationId", &self.conversation_id);
        object.member("ConversationExpirationTime", &self.conversation_expiration_time);
        object.member("MsgFrameType", &self.frame_type);
        object.member("Type", &self.content_type);
        object.member("TaskId", &self.task_id);
        object.member("OriginPhoneNumber", &self.origin_phone_number);
        object.member("TemplateCode", &self.template_code);
        object.member("TemplateName", &self.template_name);
        object.member("Language", &self.language);
        for (name, value) in &self.other {
            object.filled(name, value);
        }
    }
}

impl runtime::ReadObject for StatusReport {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            message_id: object.take("MessageId"),
            from: object.take("From"),
            to: object.take("To"),
            from_user_id: object.take("FromUserId"),
            from_parent_user_id: object.take("FromParentUserId"),
            from_user_name: object.take("FromUserName"),
            timestamp: object.take("Timestamp"),
            status: object.take("Status"),
            status_description: object.take("StatusDescription"),
            error_code: object.take("ErrorCode"),
            error_description: object.take("ErrorDescription"),
            conversation_type: object.take("ConversationType"),
            conversation_id: object.take("ConversationId"),
            conversation_expiration_time: object
                .take_any(&["ConversationExpirationTime", "ConversionExpirationTime"]),
            frame_type: object.take("MsgFrameType"),
            content_type: object.take("Type"),
            task_id: object.take("TaskId"),
            origin_phone_number: object.take("OriginPhoneNumber"),
            template_code: object.take("TemplateCode"),
            template_name: object.take("TemplateName"),
            language: object.take("Language"),
            other: object.rest(),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply StatusReport);

impl StatusReport {
    /// Equal for reports that are the same one, delivered twice; `None` if a member that tells it is missing.
    #[must_use]
    pub fn dedup_key(&self) -> Option<runtime::events::DedupKey> {
        runtime::events::dedup_key(
            "ChatAppStatus",
            [
                runtime::events::key_part(&self.message_id),
                runtime::events::key_part(&self.to),
                runtime::events::key_part(&self.status),
            ],
        )
    }

    /// Whether this report counts rather than `other`: it is on the same thing and ranks higher,
    /// whichever of them arrived first.
    #[must_use]
    pub fn supersedes(&self, other: &Self) -> bool {
        runtime::events::supersedes(self, other)
    }

    /// What `error_code` stands for, with its meaning and what can be done about it.
    #[must_use]
    pub fn error(&self) -> Option<super::ReceiptError> {
        let code = self.error_code.as_deref()?.trim();
        (!code.is_empty()).then(|| code.into())
    }
}

impl runtime::events::Ranked for StatusReport {
    fn id(&self) -> Option<std::borrow::Cow<'_, str>> {
        runtime::events::key_part(&self.message_id)
    }

    fn subject(&self) -> Option<runtime::events::DedupKey> {
        runtime::events::dedup_key(
            "ChatAppStatus",
            [
                runtime::events::key_part(&self.message_id),
                runtime::events::key_part(&self.to),
            ],
        )
    }

    fn rank(&self) -> Option<u8> {
        self.status.as_ref()?.rank()
    }
}

/// What became of the message.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageStatus {
    /// `Sent`: It was handed to the chat app.
    Sent,
    /// `Delivered`: It reached the device of the recipient.
    Delivered,
    /// `Read`: The recipient read it.
    Read,
    /// `Failed`: It could not be sent; `ErrorCode` says why.
    Failed,
    /// `Deleted`: The recipient deleted it; not reported by WhatsApp.
    Deleted,
    /// `subscribe`: The user subscribed; on Viber.
    Subscribe,
    /// `unsubscribe`: The user unsubscribed; on Viber.
    Unsubscribe,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    any_case MessageStatus { Sent => "Sent", Delivered => "Delivered", Read => "Read",
    Failed => "Failed", Deleted => "Deleted", Subscribe => "subscribe", Unsubscribe =>
    "unsubscribe" }
}

/// Kind of conversation that the message belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationType {
    /// `service`: The user began it.
    Service,
    /// `utility`: Notices about a transaction.
    Utility,
    /// `marketing`: Marketing.
    Marketing,
    /// `authentication`: Verification of identity.
    Authentication,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    any_case ConversationType { Service => "service", Utility => "utility", Marketing =>
    "marketing", Authentication => "authentication" }
}

/// Whether the message followed a template.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FrameType {
    /// `message`: Message of any form.
    Message,
    /// `template`: Message from a template.
    Template,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    any_case FrameType { Message => "message", Template => "template" }
}

/// What the message holds; missing for text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContentType {
    /// `image`: Image.
    Image,
    /// `video`: Video.
    Video,
    /// `document`: Document.
    Document,
    /// `audio`: Audio.
    Audio,
    /// `TEMPLATE`: What the template says. Not documented; seen in an example in the documentation.
    Template,
    /// `INTERACTIVE`: Interactive message. Not documented; seen in an example in the documentation.
    Interactive,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    any_case ContentType { Image => "image", Video => "video", Document => "document",
    Audio => "audio", Template => "TEMPLATE", Interactive => "INTERACTIVE" }
}

impl MessageStatus {
    /// Its place in the order [`Sent`](Self::Sent), [`Failed`](Self::Failed),
    /// [`Delivered`](Self::Delivered), [`Read`](Self::Read); `None` for any other value.
    #[must_use]
    pub fn rank(&self) -> Option<u8> {
        match self {
            Self::Sent => Some(0),
            Self::Failed => Some(1),
            Self::Delivered => Some(2),
            Self::Read => Some(3),
            _ => None,
        }
    }

    /// Whether this value ranks higher than `other`: then it counts, whichever of them arrived first.
    #[must_use]
    pub fn supersedes(&self, other: &Self) -> bool {
        matches!((self.rank(), other.rank()), (Some(new), Some(old)) if new > old)
    }
}
