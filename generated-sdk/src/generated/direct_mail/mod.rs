// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! Direct Mail accounts.
//!
//! Binds Direct Mail accounts, so that chat flows can send mail.

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
