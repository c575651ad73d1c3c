// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! Chat groups.
//!
//! Manages WhatsApp group chats with their participants and invite links.

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
