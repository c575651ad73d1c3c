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
mod pause_marketing_f_low;
mod query_mml_active;
mod sync_message_campaign;
mod update_marketing_f_low;
mod update_waba_mml_status;

pub use add_custom_audience_user::{
    AddCustomAudienceUserBuilder, AddCustomAudienceUserRequest,
    AddCustomAudienceUserResponse, CustomAudienceUser, CustomAudienceUserBuilder,
};
pub use add_marketing_flow::{
    AddMarketingFlowBuilder, AddMarketingFlowRequest, AddMarketingFlowResponse,
};
pub use create_custom_audience::{
    AudienceUploadType, CreateCustomAudienceBuilder, CreateCustomAudienceRequest,
    CreateCustomAudienceResponse,
};
pub use create_message_campaign::{
    CampaignBudgetType, CreateMessageCampaignBuilder, CreateMessageCampaignRequest,
    CreateMessageCampaignResponse,
};
pub use delete_marketing_flow::{
    DeleteMarketingFlowBuilder, DeleteMarketingFlowRequest, DeleteMarketingFlowResponse,
};
pub use delete_message_campaign::{
    DeleteMessageCampaignBuilder, DeleteMessageCampaignRequest,
    DeleteMessageCampaignResponse,
};
pub use get_message_campaign_insights::{
    GetMessageCampaignInsightsBuilder, GetMessageCampaignInsightsRequest,
    GetMessageCampaignInsightsResponse, MessageCampaignInsights,
};
pub use list_custom_audience::{
    CustomAudience, ListCustomAudienceBuilder, ListCustomAudiencePage,
    ListCustomAudiencePageBuilder, ListCustomAudienceRequest, ListCustomAudienceResponse,
};
pub use list_marketing_flow::{
    ListMarketingFlowBuilder, ListMarketingFlowRequest, ListMarketingFlowResponse,
    MarketingFlow,
};
pub use list_message_campaign::{
    ListMessageCampaignBuilder, ListMessageCampaignPage, ListMessageCampaignPageBuilder,
    ListMessageCampaignRequest, ListMessageCampaignResponse, MessageCampaign,
};
pub use list_page_ad_account::{
    ListPageAdAccountBuilder, ListPageAdAccountRequest, ListPageAdAccountResponse,
    PageAdAccount,
};
pub use pause_marketing_f_low::{
    PauseMarketingFLowBuilder, PauseMarketingFLowRequest, PauseMarketingFLowResponse,
};
pub use query_mml_active::{
    QueryMmlActiveBuilder, QueryMmlActiveRequest, QueryMmlActiveResponse,
};
pub use sync_message_campaign::{
    SyncMessageCampaignBuilder, SyncMessageCampaignRequest, SyncMessageCampaignResponse,
};
pub use update_marketing_f_low::{
    UpdateMarketingFLowBuilder, UpdateMarketingFLowRequest, UpdateMarketingFLowResponse,
};
pub use update_waba_mml_status::{
    UpdateWabaMmlStatusBuilder, UpdateWabaMmlStatusRequest, UpdateWabaMmlStatusResponse,
};
