// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! Direct Mail accounts.
//!
//! Binds Direct Mail accounts, so that chat flows can send mail.
//!
//! # Operations
//!
//! - [`bind_dm_account`](crate::Client::bind_dm_account): Binds a Direct Mail account to a space.
//! - [`list_bind_dm_account`](crate::Client::list_bind_dm_account): Lists the Direct Mail accounts
//!   that are bound to a space.
//! - [`list_dm_account`](crate::Client::list_dm_account): Lists Direct Mail accounts.
//! - [`list_dm_tag`](crate::Client::list_dm_tag): Lists the tags of Direct Mail.
//! - [`unbind_dm_account`](crate::Client::unbind_dm_account): Unbinds the Direct Mail account from
//!   a space.

mod bind_dm_account;
mod list_bind_dm_account;
mod list_dm_account;
mod list_dm_tag;
mod unbind_dm_account;

pub use self::bind_dm_account::{
    BindDmAccountBuilder, BindDmAccountRequest, BindDmAccountResponse,
    DmAccountAttributes, DmAccountAttributesBuilder,
};
pub use self::list_bind_dm_account::{
    BoundDmAccount, BoundDmAccountAttributes, ListBindDmAccountBuilder,
    ListBindDmAccountRequest, ListBindDmAccountResponse,
};
pub use self::list_dm_account::{
    DmAccount, ListDmAccountBuilder, ListDmAccountRequest, ListDmAccountResponse,
};
pub use self::list_dm_tag::{
    DmTag, ListDmTagBuilder, ListDmTagRequest, ListDmTagResponse,
};
pub use self::unbind_dm_account::{
    UnbindDmAccountBuilder, UnbindDmAccountRequest, UnbindDmAccountResponse,
};
