// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! Messenger.
//!
//! Binds Facebook pages for Messenger, and manages the subscription tokens of their users.
//!
//! # Operations
//!
//! - [`bind_messenger_page`](crate::Client::bind_messenger_page): Binds a Messenger page to an
//!   instance.
//! - [`create_messenger_page`](crate::Client::create_messenger_page): Creates a Messenger page from
//!   an embedded authorization.
//! - [`delete_messenger_page`](crate::Client::delete_messenger_page): Deletes a Messenger page from
//!   an instance.
//! - [`get_fb_messenger_pages`](crate::Client::get_fb_messenger_pages): Gets the Messenger pages
//!   that an access token reaches.
//! - [`list_facebook_posts`](crate::Client::list_facebook_posts): Lists the posts of a Facebook
//!   page.
//! - [`list_messenger_subscription_token`](crate::Client::list_messenger_subscription_token): Lists
//!   the subscription tokens of the users of a Messenger page.
//! - [`sync_messenger_subscription_token`](crate::Client::sync_messenger_subscription_token):
//!   Synchronizes the subscription tokens of the users of a Messenger page.

mod bind_messenger_page;
mod create_messenger_page;
mod delete_messenger_page;
mod get_fb_messenger_pages;
mod list_facebook_posts;
mod list_messenger_subscription_token;
mod sync_messenger_subscription_token;

pub use self::bind_messenger_page::{
    BindMessengerPageBuilder, BindMessengerPageRequest, BindMessengerPageResponse,
    BoundMessengerPage,
};
pub use self::create_messenger_page::{
    CreateMessengerPageBuilder, CreateMessengerPageRequest, CreateMessengerPageResponse,
};
pub use self::delete_messenger_page::{
    DeleteMessengerPageBuilder, DeleteMessengerPageRequest, DeleteMessengerPageResponse,
};
pub use self::get_fb_messenger_pages::{
    GetFbMessengerPagesBuilder, GetFbMessengerPagesRequest, GetFbMessengerPagesResponse,
    MessengerPage,
};
pub use self::list_facebook_posts::{
    FacebookPost, ListFacebookPostsBuilder, ListFacebookPostsRequest,
    ListFacebookPostsResponse,
};
pub use self::list_messenger_subscription_token::{
    ListMessengerSubscriptionTokenBuilder, ListMessengerSubscriptionTokenRequest,
    ListMessengerSubscriptionTokenResponse, ListedTokenType, MessengerSubscriptionToken,
};
pub use self::sync_messenger_subscription_token::{
    SyncMessengerSubscriptionTokenBuilder, SyncMessengerSubscriptionTokenRequest,
    SyncMessengerSubscriptionTokenResponse,
};
