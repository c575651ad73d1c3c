// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! WhatsApp Business accounts.
//!
//! Binds WhatsApp Business accounts to sub-customers, and reads their status, permissions and
//! settings.

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
