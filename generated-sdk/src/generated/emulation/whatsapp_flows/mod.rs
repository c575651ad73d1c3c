// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! WhatsApp flows.

use alibabacloud_emulator::table::Operation;

mod create_flow;
mod delete_flow;
mod deprecate_flow;
mod get_flow;
mod get_flow_json_asset;
mod get_flow_preview_url;
mod list_flow;
mod modify_flow;
mod publish_flow;
mod sync_flow;
mod update_flow_json_asset;

/// The operations of the group.
pub(super) static OPERATIONS: &[&Operation] = &[
    &create_flow::OPERATION,
    &delete_flow::OPERATION,
    &deprecate_flow::OPERATION,
    &get_flow::OPERATION,
    &get_flow_json_asset::OPERATION,
    &get_flow_preview_url::OPERATION,
    &list_flow::OPERATION,
    &modify_flow::OPERATION,
    &publish_flow::OPERATION,
    &sync_flow::OPERATION,
    &update_flow_json_asset::OPERATION,
];
