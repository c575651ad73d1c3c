// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! Instances and service.
//!
//! Opens the service, and manages instances (spaces of sub-customers) and their resource groups.

mod change_resource_group;
mod create_instance;
mod delete_instance;
mod get_chatapp_open_status;
mod get_customer_site;
mod list_instance;
mod open_chatapp_service;
mod query_instance;
mod update_instance;

pub use self::change_resource_group::{
    ChangeResourceGroupBuilder, ChangeResourceGroupRequest, ChangeResourceGroupResponse,
};
pub use self::create_instance::{
    CreateInstanceBuilder, CreateInstanceRequest, CreateInstanceResponse, CreatedInstance,
};
pub use self::delete_instance::{
    DeleteInstanceBuilder, DeleteInstanceRequest, DeleteInstanceResponse,
};
pub use self::get_chatapp_open_status::{
    GetChatappOpenStatusBuilder, GetChatappOpenStatusRequest,
    GetChatappOpenStatusResponse,
};
pub use self::get_customer_site::{
    GetCustomerSiteBuilder, GetCustomerSiteRequest, GetCustomerSiteResponse,
};
pub use self::list_instance::{
    InstanceSummary, ListInstanceBuilder, ListInstanceRequest, ListInstanceResponse,
};
pub use self::open_chatapp_service::{
    OpenChatappServiceBuilder, OpenChatappServiceRequest, OpenChatappServiceResponse,
};
pub use self::query_instance::{
    InstanceDetails, QueryInstanceBuilder, QueryInstanceRequest, QueryInstanceResponse,
};
pub use self::update_instance::{
    UpdateInstanceBuilder, UpdateInstanceRequest, UpdateInstanceResponse, UpdatedInstance,
};
