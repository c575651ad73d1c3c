// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! WhatsApp Business accounts.

use alibabacloud_emulator::table::Operation;

mod chatapp_bind_waba;
mod enable_whatsapp_roi_metric;
mod get_permission_by_code;
mod get_whatsapp_health_status;
mod isv_get_app_id;
mod query_chatapp_bind_waba;
mod query_waba_business_info;
mod update_account_webhook;

/// The operations of the group.
pub(super) static OPERATIONS: &[&Operation] = &[
    &chatapp_bind_waba::OPERATION,
    &enable_whatsapp_roi_metric::OPERATION,
    &get_permission_by_code::OPERATION,
    &get_whatsapp_health_status::OPERATION,
    &isv_get_app_id::OPERATION,
    &query_chatapp_bind_waba::OPERATION,
    &query_waba_business_info::OPERATION,
    &update_account_webhook::OPERATION,
];
