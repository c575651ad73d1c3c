// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! Messenger.

use alibabacloud_emulator::table::Operation;

mod bind_messenger_page;
mod create_messenger_page;
mod delete_messenger_page;
mod get_fb_messenger_pages;
mod list_facebook_posts;
mod list_messenger_subscription_token;
mod sync_messenger_subscription_token;

/// The operations of the group.
pub(super) static OPERATIONS: &[&Operation] = &[
    &bind_messenger_page::OPERATION,
    &create_messenger_page::OPERATION,
    &delete_messenger_page::OPERATION,
    &get_fb_messenger_pages::OPERATION,
    &list_facebook_posts::OPERATION,
    &list_messenger_subscription_token::OPERATION,
    &sync_messenger_subscription_token::OPERATION,
];
