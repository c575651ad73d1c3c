// @generated from spec/events/ChatAppInbound.yaml by `cargo xtask generate`. Do not edit.

//! `ChatAppInbound`.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

/// Brings a message that a user sent.
///
/// A text, a file, a location, or the press of a button. What `Message` holds depends on `Type`:
/// the text itself for `TEXT`, for other types an object, which the service sends as JSON text.
///
/// Note: How `Message` looks for `CONTACTS`, `SYSTEM`, `INTERACTIVE`, `ORDER` and `STICKER` is not
/// documented for this service; what comes in another form than described is kept as it came.
///
/// **Warning:** Nothing is signed: whoever knows the address can push. Keep the address secret, and
/// compare `To` and `CustSpaceId` with your own.
///
/// Arrives pushed by HTTP POST, in a JSON array of one or more; or in a queue, one for each
/// message.
///
/// Two that agree in `MessageId` are one, delivered twice. Not documented; observed by public
/// programs that receive reports.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InboundMessage {
    /// ID of the message; `SendChatappMessage` takes it as `ContextMessageId` to answer it.
    ///
    /// Example: `1000000000000001`.
    pub message_id: Option<String>,
    /// Number of the user, with or without a leading `+`. For one that the user hides behind a user
    /// name see `from_user_id`.
    ///
    /// Example: `861380000****`. Never printed.
    pub from: Option<String>,
    /// Number of the business, with or without a leading `+`; on other channels presumably the ID of
    /// the page, account, service or bot.
    ///
    /// Example: `861390000****`. Never printed.
    pub to: Option<String>,
    /// ID of the channel or space; missing from pushes of older versions.
    ///
    /// Example: `cams-****`.
    pub cust_space_id: Option<String>,
    /// ID of the WhatsApp Business account; missing from pushes of older versions.
    ///
    /// Example: `9527****`.
    pub waba_id: Option<String>,
    /// Business-scoped user ID (BSUID) of the user.
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
    /// When the message was sent, in milliseconds since 1970-01-01T00:00:00Z.
    ///
    /// Example: `1662104191973`.
    pub timestamp: Option<i64>,
    /// Display name of the number of the business, presumably `VerifiedName` in
    /// `QueryChatappPhoneNumbers`.
    ///
    /// Example: `Shop`.
    pub display_name: Option<String>,
    /// Name that the user has set in the chat app.
    ///
    /// Example: `A`. Never printed.
    pub name: Option<String>,
    /// Kind of the notice.
    ///
    /// Example: `inbound`. Not documented; seen in an example in the documentation.
    pub notice_type: Option<String>,
    /// What the message holds.
    ///
    /// Example: `TEXT`.
    pub message_type: Option<InboundMessageType>,
    /// The text for `TEXT`, otherwise an object, sent as JSON text or as it is.
    ///
    /// Never printed.
    pub message: Option<types::InboundContent>,
    /// The message that this one answers.
    ///
    /// Not documented; seen in an example in the documentation.
    pub context: Option<InboundContext>,
    /// Members that this version of the crate does not know. Never printed.
    pub other: serde_json::Map<String, serde_json::Value>,
}

impl fmt::Debug for InboundMessage {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InboundMessage")
            .field("message_id", &self.message_id)
            .field("from", &runtime::redacted(self.from.as_ref()))
            .field("to", &runtime::redacted(self.to.as_ref()))
            .field("cust_space_id", &self.cust_space_id)
            .field("waba_id", &self.waba_id)
            .field("from_user_id", &runtime::redacted(self.from_user_id.as_ref()))
            .field(
                "from_parent_user_id",
                &runtime::redacted(self.from_parent_user_id.as_ref()),
            )
            .field("from_user_name", &runtime::redacted(self.from_user_name.as_ref()))
            .field("timestamp", &self.timestamp)
            .field("display_name", &self.display_name)
            .field("name", &runtime::redacted(self.name.as_ref()))
            .field("notice_type", &self.notice_type)
            .field("message_type", &self.message_type)
            .field("message", &runtime::redacted(self.message.as_ref()))
            .field("context", &self.context)
            .field("other", &runtime::redacted(self.other.values().next()))
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for InboundMessage {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("MessageId", &self.message_id);
        object.member("From", &self.from);
        object.member("To", &self.to);
        object.member("CustSpaceId", &self.cust_space_id);
        object.member("WabaId", &self.waba_id);
        object.member("FromUserId", &self.from_user_id);
        object.member("FromParentUserId", &self.from_parent_user_id);
        object.member("FromUserName", &self.from_user_name);
        object.member("Timestamp", &self.timestamp);
        object.member("DisplayName", &self.display_name);
        object.member("Name", &self.name);
        object.member("NoticeType", &self.notice_type);
        object.member("Type", &self.message_type);
        object.member("Message", &self.message);
        object.member("Context", &self.context);
        for (name, value) in &self.other {
            object.filled(name, value);
        }
    }
}

impl runtime::ReadObject for InboundMessage {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        let told_message = object.told("Message");
        Self {
            message_id: object.take("MessageId"),
            from: object.take("From"),
            to: object.take("To"),
            cust_space_id: object.take("CustSpaceId"),
            waba_id: object.take("WabaId"),
            from_user_id: object.take("FromUserId"),
            from_parent_user_id: object.take("FromParentUserId"),
            from_user_name: object.take("FromUserName"),
            timestamp: object.take("Timestamp"),
            display_name: object.take("DisplayName"),
            name: object.take("Name"),
            notice_type: object.take("NoticeType"),
            message_type: object.take("Type"),
            message: told_message,
            context: object.take("Context"),
            other: object.rest(),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply InboundMessage);

impl InboundMessage {
    /// Equal for reports that are the same one, delivered twice; `None` if a member that tells it is missing.
    #[must_use]
    pub fn dedup_key(&self) -> Option<runtime::events::DedupKey> {
        runtime::events::dedup_key(
            "ChatAppInbound",
            [runtime::events::key_part(&self.message_id)],
        )
    }
}

/// What the message holds.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InboundMessageType {
    /// `TEXT`: Text.
    Text,
    /// `LOCATION`: Place.
    Location,
    /// `DOCUMENT`: Document.
    Document,
    /// `VIDEO`: Video.
    Video,
    /// `AUDIO`: Audio.
    Audio,
    /// `REPLY`: Press of a quick-reply button.
    Reply,
    /// `IMAGE`: Image.
    Image,
    /// `CONTACTS`: Contacts.
    Contacts,
    /// `SYSTEM`: Notice such as that the user has another number.
    System,
    /// `INTERACTIVE`: Choice from a list or of a button, or a filled-in WhatsApp flow. Not documented;
    /// observed by public programs that receive reports.
    Interactive,
    /// `STICKER`: Sticker. Not documented; observed by public programs that receive reports.
    Sticker,
    /// `ORDER`: Order of products. Not documented; observed by public programs that receive reports.
    Order,
    /// `CONTACT`: Contacts. Not documented; observed by public programs that receive reports.
    Contact,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    any_case InboundMessageType { Text => "TEXT", Location => "LOCATION", Document =>
    "DOCUMENT", Video => "VIDEO", Audio => "AUDIO", Reply => "REPLY", Image => "IMAGE",
    Contacts => "CONTACTS", System => "SYSTEM", Interactive => "INTERACTIVE", Sticker =>
    "STICKER", Order => "ORDER", Contact => "CONTACT" }
}

/// The message that this one answers.
///
/// A part of [`InboundMessage`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InboundContext {
    /// Number of the one who sent that message.
    ///
    /// Never printed.
    pub from: Option<String>,
    /// ID of that message; for one of the business, `SendChatappMessage` returned it.
    pub id: Option<String>,
    /// Members that this version of the crate does not know. Never printed.
    pub other: serde_json::Map<String, serde_json::Value>,
}

impl fmt::Debug for InboundContext {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InboundContext")
            .field("from", &runtime::redacted(self.from.as_ref()))
            .field("id", &self.id)
            .field("other", &runtime::redacted(self.other.values().next()))
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for InboundContext {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("from", &self.from);
        object.member("id", &self.id);
        for (name, value) in &self.other {
            object.filled(name, value);
        }
    }
}

impl runtime::ReadObject for InboundContext {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            from: object.take("from"),
            id: object.take("id"),
            other: object.rest(),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply InboundContext);
