// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! Marketing.
//!
//! Runs marketing flows, message campaigns, custom audiences and the Marketing Messages feature of
//! WhatsApp.
//!
//! # Operations
//!
//! - [`add_custom_audience_user`](crate::Client::add_custom_audience_user): Adds users to a custom
//!   audience.
//! - [`add_marketing_flow`](crate::Client::add_marketing_flow): Creates a marketing flow.
//! - [`create_custom_audience`](crate::Client::create_custom_audience): Creates a custom audience
//!   in a Meta ad account.
//! - [`create_message_campaign`](crate::Client::create_message_campaign): Creates a message
//!   campaign with a budget in a Meta ad account.
//! - [`delete_marketing_flow`](crate::Client::delete_marketing_flow): Deletes a marketing flow.
//! - [`delete_message_campaign`](crate::Client::delete_message_campaign): Deletes a message
//!   campaign.
//! - [`get_message_campaign_insights`](crate::Client::get_message_campaign_insights): Gets the
//!   figures of a message campaign: deliveries, clicks, reads and costs.
//! - [`list_custom_audience`](crate::Client::list_custom_audience): Lists the custom audiences of a
//!   Messenger page.
//! - [`list_marketing_flow`](crate::Client::list_marketing_flow): Lists marketing flows.
//! - [`list_message_campaign`](crate::Client::list_message_campaign): Lists the message campaigns
//!   of a Messenger page.
//! - [`list_page_ad_account`](crate::Client::list_page_ad_account): Lists the Meta ad accounts of a
//!   Messenger page.
//! - [`pause_marketing_flow`](crate::Client::pause_marketing_flow): Pauses a marketing flow.
//! - [`query_mml_active`](crate::Client::query_mml_active): Queries whether the Marketing Messages
//!   feature of WhatsApp is active.
//! - [`sync_message_campaign`](crate::Client::sync_message_campaign): Synchronizes the message
//!   campaigns of a Meta ad account.
//! - [`update_marketing_flow`](crate::Client::update_marketing_flow): Changes a marketing flow.
//! - [`update_waba_mml_status`](crate::Client::update_waba_mml_status): Updates the status of the
//!   Marketing Messages feature of a WhatsApp Business account (WABA).

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
