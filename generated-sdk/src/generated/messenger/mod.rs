// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! Messenger.
//!
//! Binds Facebook pages for Messenger, and manages the subscription tokens of their users.

mod bind_messenger_page;
mod create_messenger_page;
mod delete_messenger_page;
mod get_fb_messenger_pages;
mod list_facebook_posts;
mod list_messenger_subscription_token;
mod sync_messenger_subscription_token;

pub use bind_messenger_page::{
    BindMessengerPageBuilder, BindMessengerPageRequest, BindMessengerPageResponse,
    BoundMessengerPage,
};
pub use create_messenger_page::{
    CreateMessengerPageBuilder, CreateMessengerPageRequest, CreateMessengerPageResponse,
};
pub use delete_messenger_page::{
    DeleteMessengerPageBuilder, DeleteMessengerPageRequest, DeleteMessengerPageResponse,
};
pub use get_fb_messenger_pages::{
    GetFbMessengerPagesBuilder, GetFbMessengerPagesRequest, GetFbMessengerPagesResponse,
    MessengerPage,
};
pub use list_facebook_posts::{
    FacebookPost, ListFacebookPostsBuilder, ListFacebookPostsRequest,
    ListFacebookPostsResponse,
};
pub use list_messenger_subscription_token::{
    ListMessengerSubscriptionTokenBuilder, ListMessengerSubscriptionTokenRequest,
    ListMessengerSubscriptionTokenResponse, ListedTokenType, MessengerSubscriptionToken,
};
pub use sync_messenger_subscription_token::{
    SyncMessengerSubscriptionTokenBuilder, SyncMessengerSubscriptionTokenRequest,
    SyncMessengerSubscriptionTokenResponse,
};
