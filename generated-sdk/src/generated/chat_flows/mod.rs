// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! Chat flows.
//!
//! Builds automated conversations, brings versions of them online, binds them to phone numbers, and
//! logs and measures their runs.

mod create_chat_flow;
mod create_chat_flow_by_import;
mod create_chat_flow_log_setting;
mod create_flow_version;
mod delete_chat_flow;
mod delete_flow_version;
mod flow_bind_phone;
mod flow_rebind_phone;
mod flow_unbind_phone;
mod get_chat_flow_metric;
mod get_chat_flow_template;
mod list_binding_relations_for_flow_version;
mod list_chat_flow;
mod list_chat_flow_template;
mod list_flow_node_group;
mod list_flow_node_prototype_v2;
mod list_flow_version;
mod offline_flow_version;
mod online_flow_version;
mod read_chat_flow;
mod read_chat_flow_log_setting;
mod read_flow_version;
mod trigger_chat_flow;
mod update_chat_flow;
mod update_chat_flow_log_setting;
mod update_flow_version;

pub use create_chat_flow::{
    CreateChatFlowBuilder, CreateChatFlowRequest, CreateChatFlowResponse,
};
pub use create_chat_flow_by_import::{
    CreateChatFlowByImportBuilder, CreateChatFlowByImportRequest,
    CreateChatFlowByImportResponse,
};
pub use create_chat_flow_log_setting::{
    CreateChatFlowLogSettingBuilder, CreateChatFlowLogSettingRequest,
    CreateChatFlowLogSettingResponse,
};
pub use create_flow_version::{
    CreateFlowVersionBuilder, CreateFlowVersionRequest, CreateFlowVersionResponse,
};
pub use delete_chat_flow::{
    DeleteChatFlowBuilder, DeleteChatFlowRequest, DeleteChatFlowResponse,
};
pub use delete_flow_version::{
    DeleteFlowVersionBuilder, DeleteFlowVersionRequest, DeleteFlowVersionResponse,
};
pub use flow_bind_phone::{
    FlowBindPhoneBuilder, FlowBindPhoneRequest, FlowBindPhoneResponse,
};
pub use flow_rebind_phone::{
    FlowRebindPhoneBuilder, FlowRebindPhoneRequest, FlowRebindPhoneResponse,
};
pub use flow_unbind_phone::{
    FlowUnbindPhoneBuilder, FlowUnbindPhoneRequest, FlowUnbindPhoneResponse,
};
pub use get_chat_flow_metric::{
    ChatFlowMetric, GetChatFlowMetricBuilder, GetChatFlowMetricRequest,
    GetChatFlowMetricResponse,
};
pub use get_chat_flow_template::{
    GetChatFlowTemplateBuilder, GetChatFlowTemplateData, GetChatFlowTemplateRequest,
    GetChatFlowTemplateResponse,
};
pub use list_binding_relations_for_flow_version::{
    ListBindingRelationsForFlowVersionBuilder, ListBindingRelationsForFlowVersionRequest,
    ListBindingRelationsForFlowVersionResponse,
};
pub use list_chat_flow::{
    ChatFlowStatus, ListChatFlowBuilder, ListChatFlowRequest, ListChatFlowResponse,
};
pub use list_chat_flow_template::{
    ListChatFlowTemplateBuilder, ListChatFlowTemplateData, ListChatFlowTemplateRequest,
    ListChatFlowTemplateResponse,
};
pub use list_flow_node_group::{
    FlowNodeGroup, ListFlowNodeGroupBuilder, ListFlowNodeGroupData,
    ListFlowNodeGroupRequest, ListFlowNodeGroupResponse,
};
pub use list_flow_node_prototype_v2::{
    FlowNodePrototype, ListFlowNodePrototypeV2Builder, ListFlowNodePrototypeV2Data,
    ListFlowNodePrototypeV2Request, ListFlowNodePrototypeV2Response,
};
pub use list_flow_version::{
    ListFlowVersionBuilder, ListFlowVersionRequest, ListFlowVersionResponse,
};
pub use offline_flow_version::{
    OfflineFlowVersionBuilder, OfflineFlowVersionRequest, OfflineFlowVersionResponse,
};
pub use online_flow_version::{
    OnlineFlowVersionBuilder, OnlineFlowVersionRequest, OnlineFlowVersionResponse,
};
pub use read_chat_flow::{ReadChatFlowBuilder, ReadChatFlowRequest, ReadChatFlowResponse};
pub use read_chat_flow_log_setting::{
    ReadChatFlowLogSettingBuilder, ReadChatFlowLogSettingRequest,
    ReadChatFlowLogSettingResponse,
};
pub use read_flow_version::{
    ReadFlowVersionBuilder, ReadFlowVersionRequest, ReadFlowVersionResponse,
};
pub use trigger_chat_flow::{
    TriggerChatFlowBuilder, TriggerChatFlowRequest, TriggerChatFlowResponse,
};
pub use update_chat_flow::{
    UpdateChatFlowBuilder, UpdateChatFlowRequest, UpdateChatFlowResponse,
};
pub use update_chat_flow_log_setting::{
    ChatFlowLogStatus, UpdateChatFlowLogSettingBuilder, UpdateChatFlowLogSettingRequest,
    UpdateChatFlowLogSettingResponse,
};
pub use update_flow_version::{
    UpdateFlowVersionBuilder, UpdateFlowVersionRequest, UpdateFlowVersionResponse,
};
