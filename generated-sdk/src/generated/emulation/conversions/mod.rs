// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! Conversions.

use alibabacloud_emulator::table::Operation;

mod create_whatsapp_conversion_api;
mod get_whatsapp_conversion_api;
mod request_whatsapp_conversion_api;

/// The operations of the group.
pub(super) static OPERATIONS: &[&Operation] = &[
    &create_whatsapp_conversion_api::OPERATION,
    &get_whatsapp_conversion_api::OPERATION,
    &request_whatsapp_conversion_api::OPERATION,
];
