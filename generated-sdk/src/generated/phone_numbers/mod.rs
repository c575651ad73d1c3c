// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! Phone numbers.
//!
//! Adds, verifies, registers and sets up the phone numbers that send messages, with their business
//! profiles and user names.

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
