// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! Messages.
//!
//! Sends messages to chat apps one by one or in bulk, lists those sent and received, and makes
//! calls.
//!
//! # Operations
//!
//! - [`check_direct_send_message_sample`](crate::Client::check_direct_send_message_sample): Checks
//!   a sample of a message for direct sending, and tells its template category.
//! - [`list_chatapp_message`](crate::Client::list_chatapp_message): Lists the messages that a
//!   business phone number sent and received.
//! - [`send_chatapp_mass_message`](crate::Client::send_chatapp_mass_message): Sends a template
//!   message to many recipients.
//! - [`send_chatapp_message`](crate::Client::send_chatapp_message): Sends a message to one
//!   recipient.
//! - [`whatsapp_call`](crate::Client::whatsapp_call): Acts on a WhatsApp call between a business
//!   phone number and a user.

mod check_direct_send_message_sample;
mod list_chatapp_message;
mod send_chatapp_mass_message;
mod send_chatapp_message;
mod whatsapp_call;

pub use self::check_direct_send_message_sample::{
    CheckDirectSendMessageSampleBuilder, CheckDirectSendMessageSampleData,
    CheckDirectSendMessageSampleRequest, CheckDirectSendMessageSampleResponse,
    DirectSendType,
};
pub use self::list_chatapp_message::{
    ListChatappMessageBuilder, ListChatappMessagePage, ListChatappMessagePageBuilder,
    ListChatappMessageRequest, ListChatappMessageResponse, ListedMessage,
};
pub use self::send_chatapp_mass_message::{
    MassMessageRecipient, MassMessageRecipientBuilder, SendChatappMassMessageBuilder,
    SendChatappMassMessageRequest, SendChatappMassMessageResponse,
};
pub use self::send_chatapp_message::{
    MessageType, SendChatappMessageBuilder, SendChatappMessageRequest,
    SendChatappMessageResponse, SendType,
};
pub use self::whatsapp_call::{
    CallAction, SdpType, WhatsappCallBuilder, WhatsappCallModel, WhatsappCallRequest,
    WhatsappCallResponse, WhatsappCallSession, WhatsappCallSessionBuilder,
};
