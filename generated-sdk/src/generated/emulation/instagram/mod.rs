// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! Instagram.

use alibabacloud_emulator::table::Operation;

mod bind_instagram_page;
mod delete_instagram_page;
mod get_fb_instagram_pages;
mod list_instagram_page;
mod list_instagram_posts;

/// The operations of the group.
pub(super) static OPERATIONS: &[&Operation] = &[
    &bind_instagram_page::OPERATION,
    &delete_instagram_page::OPERATION,
    &get_fb_instagram_pages::OPERATION,
    &list_instagram_page::OPERATION,
    &list_instagram_posts::OPERATION,
];
