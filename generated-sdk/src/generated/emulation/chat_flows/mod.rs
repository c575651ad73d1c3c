// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! Chat flows.

use alibabacloud_emulator::table::Operation;

mod create_chat_flow;
mod create_chat_flow_by_import;
mod create_chat_flow_log_setting;
mod create_flow_version;
mod delete_chat_flow;
mod delete_flow_version;
mod flow_bind_phone;
mod flow_rebind_phone;
mod flow_unbind_phone;
mod get_chat_flow_metric;
mod get_chat_flow_template;
mod list_binding_relations_for_flow_version;
mod list_chat_flow;
mod list_chat_flow_template;
mod list_flow_node_group;
mod list_flow_node_prototype_v2;
mod list_flow_version;
mod offline_flow_version;
mod online_flow_version;
mod read_chat_flow;
mod read_chat_flow_log_setting;
mod read_flow_version;
mod trigger_chat_flow;
mod update_chat_flow;
mod update_chat_flow_log_setting;
mod update_flow_version;

/// The operations of the group.
pub(super) static OPERATIONS: &[&Operation] = &[
    &create_chat_flow::OPERATION,
    &create_chat_flow_by_import::OPERATION,
    &create_chat_flow_log_setting::OPERATION,
    &create_flow_version::OPERATION,
    &delete_chat_flow::OPERATION,
    &delete_flow_version::OPERATION,
    &flow_bind_phone::OPERATION,
    &flow_rebind_phone::OPERATION,
    &flow_unbind_phone::OPERATION,
    &get_chat_flow_metric::OPERATION,
    &get_chat_flow_template::OPERATION,
    &list_binding_relations_for_flow_version::OPERATION,
    &list_chat_flow::OPERATION,
    &list_chat_flow_template::OPERATION,
    &list_flow_node_group::OPERATION,
    &list_flow_node_prototype_v2::OPERATION,
    &list_flow_version::OPERATION,
    &offline_flow_version::OPERATION,
    &online_flow_version::OPERATION,
    &read_chat_flow::OPERATION,
    &read_chat_flow_log_setting::OPERATION,
    &read_flow_version::OPERATION,
    &trigger_chat_flow::OPERATION,
    &update_chat_flow::OPERATION,
    &update_chat_flow_log_setting::OPERATION,
    &update_flow_version::OPERATION,
];
