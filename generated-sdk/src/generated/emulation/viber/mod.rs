// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! Viber.

use alibabacloud_emulator::table::Operation;

mod add_address_recover_suspend;
mod add_audit_viber_open;
mod get_audit_request_by_type_un_audit;
mod get_viber_by_request_no;
mod get_viber_pause_times;
mod list_viber_service_message;
mod update_audit_request;

/// The operations of the group.
pub(super) static OPERATIONS: &[&Operation] = &[
    &add_address_recover_suspend::OPERATION,
    &add_audit_viber_open::OPERATION,
    &get_audit_request_by_type_un_audit::OPERATION,
    &get_viber_by_request_no::OPERATION,
    &get_viber_pause_times::OPERATION,
    &list_viber_service_message::OPERATION,
    &update_audit_request::OPERATION,
];
