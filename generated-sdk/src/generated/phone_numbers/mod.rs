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

pub use add_chatapp_phone_number::{
    AddChatappPhoneNumberBuilder, AddChatappPhoneNumberRequest,
    AddChatappPhoneNumberResponse,
};
pub use chatapp_phone_number_deregister::{
    ChatappPhoneNumberDeregisterBuilder, ChatappPhoneNumberDeregisterRequest,
    ChatappPhoneNumberDeregisterResponse,
};
pub use chatapp_phone_number_register::{
    ChatappPhoneNumberRegisterBuilder, ChatappPhoneNumberRegisterRequest,
    ChatappPhoneNumberRegisterResponse,
};
pub use chatapp_sync_phone_number::{
    ChatappSyncPhoneNumberBuilder, ChatappSyncPhoneNumberRequest,
    ChatappSyncPhoneNumberResponse, SyncedCallHours, SyncedCalling,
    SyncedCallingConfigure, SyncedPhoneNumber,
};
pub use chatapp_verify_and_register::{
    ChatappVerifyAndRegisterBuilder, ChatappVerifyAndRegisterRequest,
    ChatappVerifyAndRegisterResponse,
};
pub use delete_whatsapp_user_name::{
    DeleteWhatsappUserNameBuilder, DeleteWhatsappUserNameRequest,
    DeleteWhatsappUserNameResponse,
};
pub use get_chatapp_phone_number_metric::{
    GetChatappPhoneNumberMetricBuilder, GetChatappPhoneNumberMetricRequest,
    GetChatappPhoneNumberMetricResponse, PhoneNumberMetric,
};
pub use get_chatapp_phone_number_setting::{
    GetChatappPhoneNumberSettingBuilder, GetChatappPhoneNumberSettingRequest,
    GetChatappPhoneNumberSettingResponse, PhoneNumberSetting,
};
pub use get_chatapp_verify_code::{
    GetChatappVerifyCodeBuilder, GetChatappVerifyCodeRequest,
    GetChatappVerifyCodeResponse, VerificationLocale, VerificationMethod,
};
pub use get_conversational_automation::{
    ConversationalAutomation, GetConversationalAutomationBuilder,
    GetConversationalAutomationRequest, GetConversationalAutomationResponse,
};
pub use get_phone_encryption_public_key::{
    EncryptionPublicKeyStatus, GetPhoneEncryptionPublicKeyBuilder,
    GetPhoneEncryptionPublicKeyRequest, GetPhoneEncryptionPublicKeyResponse,
    PhoneEncryptionPublicKey,
};
pub use get_phone_number_verification_status::{
    GetPhoneNumberVerificationStatusBuilder, GetPhoneNumberVerificationStatusRequest,
    GetPhoneNumberVerificationStatusResponse, PhoneNumberVerification,
};
pub use get_pre_validate_phone_id::{
    GetPreValidatePhoneIdBuilder, GetPreValidatePhoneIdRequest,
    GetPreValidatePhoneIdResponse, PreValidatedPhoneNumber,
};
pub use get_whatsapp_user_name::{
    GetWhatsappUserNameBuilder, GetWhatsappUserNameRequest, GetWhatsappUserNameResponse,
    WhatsappUserName,
};
pub use get_whatsapp_user_name_suggestions::{
    GetWhatsappUserNameSuggestionsBuilder, GetWhatsappUserNameSuggestionsRequest,
    GetWhatsappUserNameSuggestionsResponse,
};
pub use modify_phone_business_profile::{
    ModifyPhoneBusinessProfileBuilder, ModifyPhoneBusinessProfileRequest,
    ModifyPhoneBusinessProfileResponse,
};
pub use query_chatapp_phone_numbers::{
    CallHours, CallingConfigure, CallingSettings, ChatappPhoneNumber,
    QueryChatappPhoneNumbersBuilder, QueryChatappPhoneNumbersRequest,
    QueryChatappPhoneNumbersResponse,
};
pub use query_phone_business_profile::{
    PhoneBusinessProfile, QueryPhoneBusinessProfileBuilder,
    QueryPhoneBusinessProfileRequest, QueryPhoneBusinessProfileResponse,
};
pub use submit_verify_code_result::{
    SubmitVerifyCodeResultBuilder, SubmitVerifyCodeResultRequest,
    SubmitVerifyCodeResultResponse,
};
pub use sync_business_app_history::{
    SyncBusinessAppHistoryBuilder, SyncBusinessAppHistoryRequest,
    SyncBusinessAppHistoryResponse,
};
pub use update_conversational_automation::{
    UpdateConversationalAutomationBuilder, UpdateConversationalAutomationRequest,
    UpdateConversationalAutomationResponse,
};
pub use update_phone_encryption_public_key::{
    UpdatePhoneEncryptionPublicKeyBuilder, UpdatePhoneEncryptionPublicKeyRequest,
    UpdatePhoneEncryptionPublicKeyResponse,
};
pub use update_phone_webhook::{
    UpdatePhoneWebhookBuilder, UpdatePhoneWebhookRequest, UpdatePhoneWebhookResponse,
};
pub use update_whatsapp_user_name::{
    UpdateWhatsappUserNameBuilder, UpdateWhatsappUserNameRequest,
    UpdateWhatsappUserNameResponse, UserNameStatus, UserNameTransferAction,
    UserNameUpdate,
};
