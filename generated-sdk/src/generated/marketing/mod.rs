// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! Marketing.
//!
//! Runs marketing flows, message campaigns, custom audiences and the Marketing Messages feature of
//! WhatsApp.

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

pub use self::add_custom_audience_user::{
    AddCustomAudienceUserBuilder, AddCustomAudienceUserRequest,
    AddCustomAudienceUserResponse, CustomAudienceUser, CustomAudienceUserBuilder,
};
pub use self::add_marketing_flow::{
    AddMarketingFlowBuilder, AddMarketingFlowRequest, AddMarketingFlowResponse,
};
pub use self::create_custom_audience::{
    AudienceUploadType, CreateCustomAudienceBuilder, CreateCustomAudienceRequest,
    CreateCustomAudienceResponse,
};
pub use self::create_message_campaign::{
    CampaignBudgetType, CreateMessageCampaignBuilder, CreateMessageCampaignRequest,
    CreateMessageCampaignResponse,
};
pub use self::delete_marketing_flow::{
    DeleteMarketingFlowBuilder, DeleteMarketingFlowRequest, DeleteMarketingFlowResponse,
};
pub use self::delete_message_campaign::{
    DeleteMessageCampaignBuilder, DeleteMessageCampaignRequest,
    DeleteMessageCampaignResponse,
};
pub use self::get_message_campaign_insights::{
    GetMessageCampaignInsightsBuilder, GetMessageCampaignInsightsRequest,
    GetMessageCampaignInsightsResponse, MessageCampaignInsights,
};
pub use self::list_custom_audience::{
    CustomAudience, ListCustomAudienceBuilder, ListCustomAudiencePage,
    ListCustomAudiencePageBuilder, ListCustomAudienceRequest, ListCustomAudienceResponse,
};
pub use self::list_marketing_flow::{
    ListMarketingFlowBuilder, ListMarketingFlowRequest, ListMarketingFlowResponse,
    MarketingFlow,
};
pub use self::list_message_campaign::{
    ListMessageCampaignBuilder, ListMessageCampaignPage, ListMessageCampaignPageBuilder,
    ListMessageCampaignRequest, ListMessageCampaignResponse, MessageCampaign,
};
pub use self::list_page_ad_account::{
    ListPageAdAccountBuilder, ListPageAdAccountRequest, ListPageAdAccountResponse,
    PageAdAccount,
};
pub use self::pause_marketing_flow::{
    PauseMarketingFlowBuilder, PauseMarketingFlowRequest, PauseMarketingFlowResponse,
};
pub use self::query_mml_active::{
    QueryMmlActiveBuilder, QueryMmlActiveRequest, QueryMmlActiveResponse,
};
pub use self::sync_message_campaign::{
    SyncMessageCampaignBuilder, SyncMessageCampaignRequest, SyncMessageCampaignResponse,
};
pub use self::update_marketing_flow::{
    UpdateMarketingFlowBuilder, UpdateMarketingFlowRequest, UpdateMarketingFlowResponse,
};
pub use self::update_waba_mml_status::{
    UpdateWabaMmlStatusBuilder, UpdateWabaMmlStatusRequest, UpdateWabaMmlStatusResponse,
};
