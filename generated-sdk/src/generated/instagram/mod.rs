// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! Instagram.
//!
//! Binds Instagram pages, and lists their posts.
//!
//! # Operations
//!
//! - [`bind_instagram_page`](crate::Client::bind_instagram_page): Binds an Instagram page to an
//!   instance.
//! - [`delete_instagram_page`](crate::Client::delete_instagram_page): Deletes an Instagram page
//!   from an instance.
//! - [`get_fb_instagram_pages`](crate::Client::get_fb_instagram_pages): Gets the Instagram pages
//!   that an access token reaches.
//! - [`list_instagram_page`](crate::Client::list_instagram_page): Gets the Instagram page of an
//!   instance with its settings.
//! - [`list_instagram_posts`](crate::Client::list_instagram_posts): Lists the posts of an Instagram
//!   page.

mod bind_instagram_page;
mod delete_instagram_page;
mod get_fb_instagram_pages;
mod list_instagram_page;
mod list_instagram_posts;

pub use self::bind_instagram_page::{
    BindInstagramPageBuilder, BindInstagramPageRequest, BindInstagramPageResponse,
    BoundInstagramPage,
};
pub use self::delete_instagram_page::{
    DeleteInstagramPageBuilder, DeleteInstagramPageRequest, DeleteInstagramPageResponse,
};
pub use self::get_fb_instagram_pages::{
    GetFbInstagramPagesBuilder, GetFbInstagramPagesRequest, GetFbInstagramPagesResponse,
    InstagramPage,
};
pub use self::list_instagram_page::{
    AgentInfo, BeebotInfo, InstagramInfo, InstagramPageSettings,
    ListInstagramPageBuilder, ListInstagramPageRequest, ListInstagramPageResponse,
};
pub use self::list_instagram_posts::{
    InstagramPost, ListInstagramPostsBuilder, ListInstagramPostsRequest,
    ListInstagramPostsResponse,
};
