// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! WhatsApp flows.
//!
//! Manages WhatsApp Flows, the forms that customers fill in inside a chat.

mod create_flow;
mod delete_flow;
mod deprecate_flow;
mod get_flow;
mod get_flow_json_asset;
mod get_flow_preview_url;
mod list_flow;
mod modify_flow;
mod publish_flow;
mod sync_flow;
mod update_flow_json_asset;

pub use self::create_flow::{CreateFlowBuilder, CreateFlowRequest, CreateFlowResponse};
pub use self::delete_flow::{DeleteFlowBuilder, DeleteFlowRequest, DeleteFlowResponse};
pub use self::deprecate_flow::{
    DeprecateFlowBuilder, DeprecateFlowRequest, DeprecateFlowResponse,
};
pub use self::get_flow::{
    GetFlowBuilder, GetFlowRequest, GetFlowResponse, WhatsAppFlowDetails,
    WhatsAppFlowStatus,
};
pub use self::get_flow_json_asset::{
    GetFlowJsonAssetBuilder, GetFlowJsonAssetData, GetFlowJsonAssetRequest,
    GetFlowJsonAssetResponse,
};
pub use self::get_flow_preview_url::{
    GetFlowPreviewUrlBuilder, GetFlowPreviewUrlData, GetFlowPreviewUrlRequest,
    GetFlowPreviewUrlResponse,
};
pub use self::list_flow::{
    ListFlowBuilder, ListFlowPage, ListFlowPageBuilder, ListFlowRequest, ListFlowResponse,
};
pub use self::modify_flow::{
    ModifyFlowBuilder, ModifyFlowData, ModifyFlowRequest, ModifyFlowResponse,
};
pub use self::publish_flow::{
    PublishFlowBuilder, PublishFlowRequest, PublishFlowResponse,
};
pub use self::sync_flow::{SyncFlowBuilder, SyncFlowRequest, SyncFlowResponse};
pub use self::update_flow_json_asset::{
    UpdateFlowJsonAssetBuilder, UpdateFlowJsonAssetData, UpdateFlowJsonAssetRequest,
    UpdateFlowJsonAssetResponse,
};
