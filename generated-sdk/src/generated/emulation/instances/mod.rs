// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! Instances and service.

use alibabacloud_emulator::table::Operation;

mod change_resource_group;
mod create_instance;
mod delete_instance;
mod get_chatapp_open_status;
mod get_customer_site;
mod list_instance;
mod open_chatapp_service;
mod query_instance;
mod update_instance;

/// The operations of the group.
pub(super) static OPERATIONS: &[&Operation] = &[
    &change_resource_group::OPERATION,
    &create_instance::OPERATION,
    &delete_instance::OPERATION,
    &get_chatapp_open_status::OPERATION,
    &get_customer_site::OPERATION,
    &list_instance::OPERATION,
    &open_chatapp_service::OPERATION,
    &query_instance::OPERATION,
    &update_instance::OPERATION,
];
