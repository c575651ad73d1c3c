// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! WhatsApp flows.
//!
//! Manages WhatsApp Flows, the forms that customers fill in inside a chat.

mod create_flow;
mod delete_flow;
mod deprecate_flow;
mod get_flow;
mod get_flow_json_assest;
mod get_flow_preview_url;
mod list_flow;
mod modify_flow;
mod publish_flow;
mod sync_flow;
mod update_flow_json_asset;

pub use create_flow::{CreateFlowBuilder, CreateFlowRequest, CreateFlowResponse};
pub use delete_flow::{DeleteFlowBuilder, DeleteFlowRequest, DeleteFlowResponse};
pub use deprecate_flow::{
    DeprecateFlowBuilder, DeprecateFlowRequest, DeprecateFlowResponse,
};
pub use get_flow::{
    GetFlowBuilder, GetFlowRequest, GetFlowResponse, WhatsAppFlowDetails,
    WhatsAppFlowStatus,
};
pub use get_flow_json_assest::{
    GetFlowJsonAssestBuilder, GetFlowJsonAssestData, GetFlowJsonAssestRequest,
    GetFlowJsonAssestResponse,
};
pub use get_flow_preview_url::{
    GetFlowPreviewUrlBuilder, GetFlowPreviewUrlData, GetFlowPreviewUrlRequest,
    GetFlowPreviewUrlResponse,
};
pub use list_flow::{
    ListFlowBuilder, ListFlowPage, ListFlowPageBuilder, ListFlowRequest, ListFlowResponse,
};
pub use modify_flow::{
    ModifyFlowBuilder, ModifyFlowData, ModifyFlowRequest, ModifyFlowResponse,
};
pub use publish_flow::{PublishFlowBuilder, PublishFlowRequest, PublishFlowResponse};
pub use sync_flow::{SyncFlowBuilder, SyncFlowRequest, SyncFlowResponse};
pub use update_flow_json_asset::{
    UpdateFlowJsonAssetBuilder, UpdateFlowJsonAssetData, UpdateFlowJsonAssetRequest,
    UpdateFlowJsonAssetResponse,
};
