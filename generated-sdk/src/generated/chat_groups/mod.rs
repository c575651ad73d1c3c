// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! Chat groups.
//!
//! Manages WhatsApp group chats with their participants and invite links.
//!
//! # Operations
//!
//! - [`add_chat_group`](crate::Client::add_chat_group): Creates a group chat.
//! - [`add_chat_group_invite_link`](crate::Client::add_chat_group_invite_link): Creates an invite
//!   link for a group chat.
//! - [`delete_chat_group`](crate::Client::delete_chat_group): Deletes a group chat.
//! - [`delete_chat_group_invite_link`](crate::Client::delete_chat_group_invite_link): Deletes the
//!   invite link of a group chat.
//! - [`delete_chat_group_participants`](crate::Client::delete_chat_group_participants): Removes
//!   participants from a group chat.
//! - [`list_chat_group`](crate::Client::list_chat_group): Lists the group chats of a phone number
//!   of a business.
//! - [`list_chat_group_participants`](crate::Client::list_chat_group_participants): Lists the
//!   participants of a group chat.
//! - [`update_chat_group`](crate::Client::update_chat_group): Changes the title, the description
//!   and the picture of a group chat.

mod add_chat_group;
mod add_chat_group_invite_link;
mod delete_chat_group;
mod delete_chat_group_invite_link;
mod delete_chat_group_participants;
mod list_chat_group;
mod list_chat_group_participants;
mod update_chat_group;

pub use self::add_chat_group::{
    AddChatGroupBuilder, AddChatGroupRequest, AddChatGroupResponse,
};
pub use self::add_chat_group_invite_link::{
    AddChatGroupInviteLinkBuilder, AddChatGroupInviteLinkRequest,
    AddChatGroupInviteLinkResponse,
};
pub use self::delete_chat_group::{
    DeleteChatGroupBuilder, DeleteChatGroupRequest, DeleteChatGroupResponse,
};
pub use self::delete_chat_group_invite_link::{
    DeleteChatGroupInviteLinkBuilder, DeleteChatGroupInviteLinkRequest,
    DeleteChatGroupInviteLinkResponse,
};
pub use self::delete_chat_group_participants::{
    DeleteChatGroupParticipantsBuilder, DeleteChatGroupParticipantsRequest,
    DeleteChatGroupParticipantsResponse,
};
pub use self::list_chat_group::{
    ChatGroup, ListChatGroupBuilder, ListChatGroupData, ListChatGroupPage,
    ListChatGroupPageBuilder, ListChatGroupRequest, ListChatGroupResponse,
};
pub use self::list_chat_group_participants::{
    ListChatGroupParticipantsBuilder, ListChatGroupParticipantsData,
    ListChatGroupParticipantsPage, ListChatGroupParticipantsPageBuilder,
    ListChatGroupParticipantsRequest, ListChatGroupParticipantsResponse,
};
pub use self::update_chat_group::{
    UpdateChatGroupBuilder, UpdateChatGroupRequest, UpdateChatGroupResponse,
};
