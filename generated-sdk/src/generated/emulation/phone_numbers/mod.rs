// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! Phone numbers.

use alibabacloud_emulator::table::Operation;

mod add_chatapp_phone_number;
mod chatapp_phone_number_deregister;
mod chatapp_phone_number_register;
mod chatapp_sync_phone_number;
mod chatapp_verify_and_register;
mod delete_whatsapp_user_name;
mod get_chatapp_phone_number_metric;
mod get_chatapp_phone_number_setting;
mod get_chatapp_verify_code;
mod get_conversational_automation;
mod get_phone_encryption_public_key;
mod get_phone_number_verification_status;
mod get_pre_validate_phone_id;
mod get_whatsapp_user_name;
mod get_whatsapp_user_name_suggestions;
mod modify_phone_business_profile;
mod query_chatapp_phone_numbers;
mod query_phone_business_profile;
mod submit_verify_code_result;
mod sync_business_app_history;
mod update_conversational_automation;
mod update_phone_encryption_public_key;
mod update_phone_webhook;
mod update_whatsapp_user_name;

/// The operations of the group.
pub(super) static OPERATIONS: &[&Operation] = &[
    &add_chatapp_phone_number::OPERATION,
    &chatapp_phone_number_deregister::OPERATION,
    &chatapp_phone_number_register::OPERATION,
    &chatapp_sync_phone_number::OPERATION,
    &chatapp_verify_and_register::OPERATION,
    &delete_whatsapp_user_name::OPERATION,
    &get_chatapp_phone_number_metric::OPERATION,
    &get_chatapp_phone_number_setting::OPERATION,
    &get_chatapp_verify_code::OPERATION,
    &get_conversational_automation::OPERATION,
    &get_phone_encryption_public_key::OPERATION,
    &get_phone_number_verification_status::OPERATION,
    &get_pre_validate_phone_id::OPERATION,
    &get_whatsapp_user_name::OPERATION,
    &get_whatsapp_user_name_suggestions::OPERATION,
    &modify_phone_business_profile::OPERATION,
    &query_chatapp_phone_numbers::OPERATION,
    &query_phone_business_profile::OPERATION,
    &submit_verify_code_result::OPERATION,
    &sync_business_app_history::OPERATION,
    &update_conversational_automation::OPERATION,
    &update_phone_encryption_public_key::OPERATION,
    &update_phone_webhook::OPERATION,
    &update_whatsapp_user_name::OPERATION,
];
