// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! WhatsApp flows.
//!
//! Manages WhatsApp Flows, the forms that customers fill in inside a chat.
//!
//! # Operations
//!
//! - [`create_flow`](crate::Client::create_flow): Creates a WhatsApp Flow.
//! - [`delete_flow`](crate::Client::delete_flow): Deletes a WhatsApp Flow.
//! - [`deprecate_flow`](crate::Client::deprecate_flow): Deprecates a WhatsApp Flow.
//! - [`get_flow`](crate::Client::get_flow): Gets a WhatsApp Flow.
//! - [`get_flow_json_asset`](crate::Client::get_flow_json_asset): Gets the JSON file that defines a
//!   WhatsApp Flow.
//! - [`get_flow_preview_url`](crate::Client::get_flow_preview_url): Gets a temporary URL that shows
//!   a preview of a WhatsApp Flow.
//! - [`list_flow`](crate::Client::list_flow): Lists WhatsApp Flows.
//! - [`modify_flow`](crate::Client::modify_flow): Changes the name, the categories and the endpoint
//!   of a WhatsApp Flow.
//! - [`publish_flow`](crate::Client::publish_flow): Publishes a WhatsApp Flow.
//! - [`sync_flow`](crate::Client::sync_flow): Synchronizes the WhatsApp Flows of a channel.
//! - [`update_flow_json_asset`](crate::Client::update_flow_json_asset): Replaces the JSON file that
//!   defines a WhatsApp Flow.

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
