// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! Message templates.

use alibabacloud_emulator::table::Operation;

mod archive_chatapp_template;
mod copy_template;
mod create_chatapp_template;
mod delete_chatapp_template;
mod get_auto_generated_template;
mod get_chatapp_template_detail;
mod get_chatapp_template_metric;
mod get_pledge_template_address;
mod list_chatapp_template;
mod list_what_app_template;
mod modify_chatapp_template;
mod modify_chatapp_template_properties;

/// The operations of the group.
pub(super) static OPERATIONS: &[&Operation] = &[
    &archive_chatapp_template::OPERATION,
    &copy_template::OPERATION,
    &create_chatapp_template::OPERATION,
    &delete_chatapp_template::OPERATION,
    &get_auto_generated_template::OPERATION,
    &get_chatapp_template_detail::OPERATION,
    &get_chatapp_template_metric::OPERATION,
    &get_pledge_template_address::OPERATION,
    &list_chatapp_template::OPERATION,
    &list_what_app_template::OPERATION,
    &modify_chatapp_template::OPERATION,
    &modify_chatapp_template_properties::OPERATION,
];
