// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! Phone numbers.
//!
//! Adds, verifies, registers and sets up the phone numbers that send messages, with their business
//! profiles and user names.
//!
//! # Operations
//!
//! - [`add_chatapp_phone_number`](crate::Client::add_chatapp_phone_number): Adds a phone number to
//!   a sub-customer.
//! - [`chatapp_phone_number_deregister`](crate::Client::chatapp_phone_number_deregister):
//!   Deregisters a phone number.
//! - [`chatapp_phone_number_register`](crate::Client::chatapp_phone_number_register): Registers a
//!   phone number.
//! - [`chatapp_sync_phone_number`](crate::Client::chatapp_sync_phone_number): Synchronizes the
//!   phone numbers of a sub-customer, and returns them.
//! - [`chatapp_verify_and_register`](crate::Client::chatapp_verify_and_register): Verifies a phone
//!   number with its verification code, and registers it.
//! - [`delete_whatsapp_user_name`](crate::Client::delete_whatsapp_user_name): Deletes the WhatsApp
//!   user name of a phone number.
//! - [`get_chatapp_phone_number_metric`](crate::Client::get_chatapp_phone_number_metric): Counts
//!   the messages that phone numbers sent, and those delivered, by period.
//! - [`get_chatapp_phone_number_setting`](crate::Client::get_chatapp_phone_number_setting): Gets
//!   the settings of a phone number.
//! - [`get_chatapp_verify_code`](crate::Client::get_chatapp_verify_code): Gets the verification
//!   code for a phone number.
//! - [`get_conversational_automation`](crate::Client::get_conversational_automation): Gets the
//!   welcome message setting, commands and prompts of a phone number.
//! - [`get_phone_encryption_public_key`](crate::Client::get_phone_encryption_public_key): Gets the
//!   public key for encryption of a phone number.
//! - [`get_phone_number_verification_status`](crate::Client::get_phone_number_verification_status):
//!   Gets whether a phone number is verified.
//! - [`get_pre_validate_phone_id`](crate::Client::get_pre_validate_phone_id): Gets the ID of a
//!   pre-validated phone number.
//! - [`get_whatsapp_user_name`](crate::Client::get_whatsapp_user_name): Gets the WhatsApp user name
//!   of a phone number.
//! - [`get_whatsapp_user_name_suggestions`](crate::Client::get_whatsapp_user_name_suggestions):
//!   Suggests WhatsApp user names for a phone number.
//! - [`modify_phone_business_profile`](crate::Client::modify_phone_business_profile): Changes the
//!   business profile of a phone number.
//! - [`query_chatapp_phone_numbers`](crate::Client::query_chatapp_phone_numbers): Lists the phone
//!   numbers of a sub-customer.
//! - [`query_phone_business_profile`](crate::Client::query_phone_business_profile): Gets the
//!   business profile of a phone number.
//! - [`submit_verify_code_result`](crate::Client::submit_verify_code_result): Submits the result of
//!   the verification that a message was sent for.
//! - [`sync_business_app_history`](crate::Client::sync_business_app_history): Synchronizes the
//!   WhatsApp Business app history of a phone number.
//! - [`update_conversational_automation`](crate::Client::update_conversational_automation): Sets
//!   the welcome message, commands and prompts of a phone number.
//! - [`update_phone_encryption_public_key`](crate::Client::update_phone_encryption_public_key):
//!   Sets the public key for encryption of a phone number.
//! - [`update_phone_webhook`](crate::Client::update_phone_webhook): Sets whether receipts of a
//!   phone number arrive by HTTP callback or in a queue.
//! - [`update_whatsapp_user_name`](crate::Client::update_whatsapp_user_name): Sets the WhatsApp
//!   user name of a phone number.

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

pub use self::add_chatapp_phone_number::{
    AddChatappPhoneNumberBuilder, AddChatappPhoneNumberRequest,
    AddChatappPhoneNumberResponse,
};
pub use self::chatapp_phone_number_deregister::{
    ChatappPhoneNumberDeregisterBuilder, ChatappPhoneNumberDeregisterRequest,
    ChatappPhoneNumberDeregisterResponse,
};
pub use self::chatapp_phone_number_register::{
    ChatappPhoneNumberRegisterBuilder, ChatappPhoneNumberRegisterRequest,
    ChatappPhoneNumberRegisterResponse,
};
pub use self::chatapp_sync_phone_number::{
    ChatappSyncPhoneNumberBuilder, ChatappSyncPhoneNumberRequest,
    ChatappSyncPhoneNumberResponse, SyncedCallHours, SyncedCalling,
    SyncedCallingConfigure, SyncedPhoneNumber,
};
pub use self::chatapp_verify_and_register::{
    ChatappVerifyAndRegisterBuilder, ChatappVerifyAndRegisterRequest,
    ChatappVerifyAndRegisterResponse,
};
pub use self::delete_whatsapp_user_name::{
    DeleteWhatsappUserNameBuilder, DeleteWhatsappUserNameRequest,
    DeleteWhatsappUserNameResponse,
};
pub use self::get_chatapp_phone_number_metric::{
    GetChatappPhoneNumberMetricBuilder, GetChatappPhoneNumberMetricRequest,
    GetChatappPhoneNumberMetricResponse, PhoneNumberMetric,
};
pub use self::get_chatapp_phone_number_setting::{
    GetChatappPhoneNumberSettingBuilder, GetChatappPhoneNumberSettingRequest,
    GetChatappPhoneNumberSettingResponse, PhoneNumberSetting,
};
pub use self::get_chatapp_verify_code::{
    GetChatappVerifyCodeBuilder, GetChatappVerifyCodeRequest,
    GetChatappVerifyCodeResponse, VerificationLocale, VerificationMethod,
};
pub use self::get_conversational_automation::{
    ConversationalAutomation, GetConversationalAutomationBuilder,
    GetConversationalAutomationRequest, GetConversationalAutomationResponse,
};
pub use self::get_phone_encryption_public_key::{
    EncryptionPublicKeyStatus, GetPhoneEncryptionPublicKeyBuilder,
    GetPhoneEncryptionPublicKeyRequest, GetPhoneEncryptionPublicKeyResponse,
    PhoneEncryptionPublicKey,
};
pub use self::get_phone_number_verification_status::{
    GetPhoneNumberVerificationStatusBuilder, GetPhoneNumberVerificationStatusRequest,
    GetPhoneNumberVerificationStatusResponse, PhoneNumberVerification,
};
pub use self::get_pre_validate_phone_id::{
    GetPreValidatePhoneIdBuilder, GetPreValidatePhoneIdRequest,
    GetPreValidatePhoneIdResponse, PreValidatedPhoneNumber,
};
pub use self::get_whatsapp_user_name::{
    GetWhatsappUserNameBuilder, GetWhatsappUserNameRequest, GetWhatsappUserNameResponse,
    WhatsappUserName,
};
pub use self::get_whatsapp_user_name_suggestions::{
    GetWhatsappUserNameSuggestionsBuilder, GetWhatsappUserNameSuggestionsRequest,
    GetWhatsappUserNameSuggestionsResponse,
};
pub use self::modify_phone_business_profile::{
    ModifyPhoneBusinessProfileBuilder, ModifyPhoneBusinessProfileRequest,
    ModifyPhoneBusinessProfileResponse,
};
pub use self::query_chatapp_phone_numbers::{
    CallHours, CallingConfigure, CallingSettings, ChatappPhoneNumber,
    QueryChatappPhoneNumbersBuilder, QueryChatappPhoneNumbersRequest,
    QueryChatappPhoneNumbersResponse,
};
pub use self::query_phone_business_profile::{
    PhoneBusinessProfile, QueryPhoneBusinessProfileBuilder,
    QueryPhoneBusinessProfileRequest, QueryPhoneBusinessProfileResponse,
};
pub use self::submit_verify_code_result::{
    SubmitVerifyCodeResultBuilder, SubmitVerifyCodeResultRequest,
    SubmitVerifyCodeResultResponse,
};
pub use self::sync_business_app_history::{
    SyncBusinessAppHistoryBuilder, SyncBusinessAppHistoryRequest,
    SyncBusinessAppHistoryResponse,
};
pub use self::update_conversational_automation::{
    UpdateConversationalAutomationBuilder, UpdateConversationalAutomationRequest,
    UpdateConversationalAutomationResponse,
};
pub use self::update_phone_encryption_public_key::{
    UpdatePhoneEncryptionPublicKeyBuilder, UpdatePhoneEncryptionPublicKeyRequest,
    UpdatePhoneEncryptionPublicKeyResponse,
};
pub use self::update_phone_webhook::{
    UpdatePhoneWebhookBuilder, UpdatePhoneWebhookRequest, UpdatePhoneWebhookResponse,
};
pub use self::update_whatsapp_user_name::{
    UpdateWhatsappUserNameBuilder, UpdateWhatsappUserNameRequest,
    UpdateWhatsappUserNameResponse, UserNameStatus, UserNameTransferAction,
    UserNameUpdate,
};
