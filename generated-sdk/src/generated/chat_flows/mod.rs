// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! Chat flows.
//!
//! Builds automated conversations, brings versions of them online, binds them to phone numbers, and
//! logs and measures their runs.
//!
//! # Operations
//!
//! - [`create_chat_flow`](crate::Client::create_chat_flow): Creates a chat flow, from scratch or
//!   from a version of another flow.
//! - [`create_chat_flow_by_import`](crate::Client::create_chat_flow_by_import): Creates a chat flow
//!   from an exported definition.
//! - [`create_chat_flow_log_setting`](crate::Client::create_chat_flow_log_setting): Creates the log
//!   setting of a chat flow.
//! - [`create_flow_version`](crate::Client::create_flow_version): Creates a version of a chat flow,
//!   copied from another version.
//! - [`delete_chat_flow`](crate::Client::delete_chat_flow): Deletes a chat flow.
//! - [`delete_flow_version`](crate::Client::delete_flow_version): Deletes a version of a chat flow.
//! - [`flow_bind_phone`](crate::Client::flow_bind_phone): Binds phone numbers to a chat flow.
//! - [`flow_rebind_phone`](crate::Client::flow_rebind_phone): Rebinds phone numbers to a chat flow.
//! - [`flow_unbind_phone`](crate::Client::flow_unbind_phone): Unbinds phone numbers from a chat
//!   flow.
//! - [`get_chat_flow_metric`](crate::Client::get_chat_flow_metric): Gets a metric of the runs of a
//!   chat flow.
//! - [`get_chat_flow_template`](crate::Client::get_chat_flow_template): Gets a template of a chat
//!   flow.
//! - [`list_binding_relations_for_flow_version`](crate::Client::list_binding_relations_for_flow_version):
//!   Lists the bindings of the versions of a chat flow in a chat app.
//! - [`list_chat_flow`](crate::Client::list_chat_flow): Lists chat flows.
//! - [`list_chat_flow_template`](crate::Client::list_chat_flow_template): Lists the templates of
//!   chat flows.
//! - [`list_flow_node_group`](crate::Client::list_flow_node_group): Lists the groups of the
//!   components that chat flows are built from.
//! - [`list_flow_node_prototype_v2`](crate::Client::list_flow_node_prototype_v2): Lists the
//!   prototypes of the components that chat flows are built from.
//! - [`list_flow_version`](crate::Client::list_flow_version): Lists the versions of a chat flow.
//! - [`offline_flow_version`](crate::Client::offline_flow_version): Takes a version of a chat flow
//!   offline.
//! - [`online_flow_version`](crate::Client::online_flow_version): Brings a version of a chat flow
//!   online.
//! - [`read_chat_flow`](crate::Client::read_chat_flow): Reads a chat flow.
//! - [`read_chat_flow_log_setting`](crate::Client::read_chat_flow_log_setting): Reads the log
//!   setting of a chat flow.
//! - [`read_flow_version`](crate::Client::read_flow_version): Reads a version of a chat flow.
//! - [`trigger_chat_flow`](crate::Client::trigger_chat_flow): Triggers a run of a chat flow.
//! - [`update_chat_flow`](crate::Client::update_chat_flow): Changes the title and the remark of a
//!   chat flow.
//! - [`update_chat_flow_log_setting`](crate::Client::update_chat_flow_log_setting): Turns the log
//!   of a chat flow on or off, or deletes it.
//! - [`update_flow_version`](crate::Client::update_flow_version): Saves the definition of a version
//!   of a chat flow.

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

pub use self::create_chat_flow::{
    CreateChatFlowBuilder, CreateChatFlowRequest, CreateChatFlowResponse,
};
pub use self::create_chat_flow_by_import::{
    CreateChatFlowByImportBuilder, CreateChatFlowByImportRequest,
    CreateChatFlowByImportResponse,
};
pub use self::create_chat_flow_log_setting::{
    CreateChatFlowLogSettingBuilder, CreateChatFlowLogSettingRequest,
    CreateChatFlowLogSettingResponse,
};
pub use self::create_flow_version::{
    CreateFlowVersionBuilder, CreateFlowVersionRequest, CreateFlowVersionResponse,
};
pub use self::delete_chat_flow::{
    DeleteChatFlowBuilder, DeleteChatFlowRequest, DeleteChatFlowResponse,
};
pub use self::delete_flow_version::{
    DeleteFlowVersionBuilder, DeleteFlowVersionRequest, DeleteFlowVersionResponse,
};
pub use self::flow_bind_phone::{
    FlowBindPhoneBuilder, FlowBindPhoneRequest, FlowBindPhoneResponse,
};
pub use self::flow_rebind_phone::{
    FlowRebindPhoneBuilder, FlowRebindPhoneRequest, FlowRebindPhoneResponse,
};
pub use self::flow_unbind_phone::{
    FlowUnbindPhoneBuilder, FlowUnbindPhoneRequest, FlowUnbindPhoneResponse,
};
pub use self::get_chat_flow_metric::{
    ChatFlowMetric, GetChatFlowMetricBuilder, GetChatFlowMetricRequest,
    GetChatFlowMetricResponse,
};
pub use self::get_chat_flow_template::{
    GetChatFlowTemplateBuilder, GetChatFlowTemplateData, GetChatFlowTemplateRequest,
    GetChatFlowTemplateResponse,
};
pub use self::list_binding_relations_for_flow_version::{
    ListBindingRelationsForFlowVersionBuilder, ListBindingRelationsForFlowVersionRequest,
    ListBindingRelationsForFlowVersionResponse,
};
pub use self::list_chat_flow::{
    ChatFlowStatus, ListChatFlowBuilder, ListChatFlowRequest, ListChatFlowResponse,
};
pub use self::list_chat_flow_template::{
    ListChatFlowTemplateBuilder, ListChatFlowTemplateData, ListChatFlowTemplateRequest,
    ListChatFlowTemplateResponse,
};
pub use self::list_flow_node_group::{
    FlowNodeGroup, ListFlowNodeGroupBuilder, ListFlowNodeGroupData,
    ListFlowNodeGroupRequest, ListFlowNodeGroupResponse,
};
pub use self::list_flow_node_prototype_v2::{
    FlowNodePrototype, ListFlowNodePrototypeV2Builder, ListFlowNodePrototypeV2Data,
    ListFlowNodePrototypeV2Request, ListFlowNodePrototypeV2Response,
};
pub use self::list_flow_version::{
    ListFlowVersionBuilder, ListFlowVersionRequest, ListFlowVersionResponse,
};
pub use self::offline_flow_version::{
    OfflineFlowVersionBuilder, OfflineFlowVersionRequest, OfflineFlowVersionResponse,
};
pub use self::online_flow_version::{
    OnlineFlowVersionBuilder, OnlineFlowVersionRequest, OnlineFlowVersionResponse,
};
pub use self::read_chat_flow::{
    ReadChatFlowBuilder, ReadChatFlowRequest, ReadChatFlowResponse,
};
pub use self::read_chat_flow_log_setting::{
    ReadChatFlowLogSettingBuilder, ReadChatFlowLogSettingRequest,
    ReadChatFlowLogSettingResponse,
};
pub use self::read_flow_version::{
    ReadFlowVersionBuilder, ReadFlowVersionRequest, ReadFlowVersionResponse,
};
pub use self::trigger_chat_flow::{
    TriggerChatFlowBuilder, TriggerChatFlowRequest, TriggerChatFlowResponse,
};
pub use self::update_chat_flow::{
    UpdateChatFlowBuilder, UpdateChatFlowRequest, UpdateChatFlowResponse,
};
pub use self::update_chat_flow_log_setting::{
    ChatFlowLogStatus, UpdateChatFlowLogSettingBuilder, UpdateChatFlowLogSettingRequest,
    UpdateChatFlowLogSettingResponse,
};
pub use self::update_flow_version::{
    UpdateFlowVersionBuilder, UpdateFlowVersionRequest, UpdateFlowVersionResponse,
};
