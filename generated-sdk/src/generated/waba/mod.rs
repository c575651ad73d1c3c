// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! WhatsApp Business accounts.
//!
//! Binds WhatsApp Business accounts to sub-customers, and reads their status, permissions and
//! settings.
//!
//! # Operations
//!
//! - [`chatapp_bind_waba`](crate::Client::chatapp_bind_waba): Binds a WhatsApp Business account
//!   (WABA) to a space.
//! - [`enable_whatsapp_roi_metric`](crate::Client::enable_whatsapp_roi_metric): Turns on the
//!   return-on-investment (ROI) metrics of WhatsApp.
//! - [`get_permission_by_code`](crate::Client::get_permission_by_code): Obtains permissions with an
//!   authorization code.
//! - [`get_whatsapp_health_status`](crate::Client::get_whatsapp_health_status): Tells whether a
//!   template, phone number or account is fit to send messages.
//! - [`isv_get_app_id`](crate::Client::isv_get_app_id): Gets the ID of the app of an independent
//!   software vendor (ISV).
//! - [`query_chatapp_bind_waba`](crate::Client::query_chatapp_bind_waba): Gets the WhatsApp
//!   Business account (WABA) that is bound to a space.
//! - [`query_waba_business_info`](crate::Client::query_waba_business_info): Gets the business that
//!   a WhatsApp Business account (WABA) belongs to.
//! - [`update_account_webhook`](crate::Client::update_account_webhook): Sets how an account
//!   receives status reports and receipts.

mod chatapp_bind_waba;
mod enable_whatsapp_roi_metric;
mod get_permission_by_code;
mod get_whatsapp_health_status;
mod isv_get_app_id;
mod query_chatapp_bind_waba;
mod query_waba_business_info;
mod update_account_webhook;

pub use self::chatapp_bind_waba::{
    ChatappBindWabaBuilder, ChatappBindWabaData, ChatappBindWabaRequest,
    ChatappBindWabaResponse,
};
pub use self::enable_whatsapp_roi_metric::{
    EnableWhatsappRoiMetricBuilder, EnableWhatsappRoiMetricRequest,
    EnableWhatsappRoiMetricResponse,
};
pub use self::get_permission_by_code::{
    GetPermissionByCodeBuilder, GetPermissionByCodeRequest, GetPermissionByCodeResponse,
    MetaPermission,
};
pub use self::get_whatsapp_health_status::{
    GetWhatsappHealthStatusBuilder, GetWhatsappHealthStatusData,
    GetWhatsappHealthStatusRequest, GetWhatsappHealthStatusResponse, HealthEntity,
    HealthEntityType, HealthError, HealthNodeType,
};
pub use self::isv_get_app_id::{
    AppPermission, IsvAppType, IsvGetAppIdBuilder, IsvGetAppIdRequest,
    IsvGetAppIdResponse,
};
pub use self::query_chatapp_bind_waba::{
    AccountReviewStatus, QueryChatappBindWabaBuilder, QueryChatappBindWabaData,
    QueryChatappBindWabaRequest, QueryChatappBindWabaResponse,
};
pub use self::query_waba_business_info::{
    QueryWabaBusinessInfoBuilder, QueryWabaBusinessInfoData,
    QueryWabaBusinessInfoRequest, QueryWabaBusinessInfoResponse,
};
pub use self::update_account_webhook::{
    UpdateAccountWebhookBuilder, UpdateAccountWebhookRequest,
    UpdateAccountWebhookResponse,
};
