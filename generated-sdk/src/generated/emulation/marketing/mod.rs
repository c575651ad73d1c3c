// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! Marketing.

use alibabacloud_emulator::table::Operation;

mod add_custom_audience_user;
mod add_marketing_flow;
mod create_custom_audience;
mod create_message_campaign;
mod delete_marketing_flow;
mod delete_message_campaign;
mod get_message_campaign_insights;
mod list_custom_audience;
mod list_marketing_flow;
mod list_message_campaign;
mod list_page_ad_account;
mod pause_marketing_flow;
mod query_mml_active;
mod sync_message_campaign;
mod update_marketing_flow;
mod update_waba_mml_status;

/// The operations of the group.
pub(super) static OPERATIONS: &[&Operation] = &[
    &add_custom_audience_user::OPERATION,
    &add_marketing_flow::OPERATION,
    &create_custom_audience::OPERATION,
    &create_message_campaign::OPERATION,
    &delete_marketing_flow::OPERATION,
    &delete_message_campaign::OPERATION,
    &get_message_campaign_insights::OPERATION,
    &list_custom_audience::OPERATION,
    &list_marketing_flow::OPERATION,
    &list_message_campaign::OPERATION,
    &list_page_ad_account::OPERATION,
    &pause_marketing_flow::OPERATION,
    &query_mml_active::OPERATION,
    &sync_message_campaign::OPERATION,
    &update_marketing_flow::OPERATION,
    &update_waba_mml_status::OPERATION,
];
