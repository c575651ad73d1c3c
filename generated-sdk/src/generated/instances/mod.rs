// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! Instances and service.
//!
//! Opens the service, and manages instances (spaces of sub-customers) and their resource groups.
//!
//! # Operations
//!
//! - [`change_resource_group`](crate::Client::change_resource_group): Moves a resource to another
//!   resource group.
//! - [`create_instance`](crate::Client::create_instance): Creates an instance.
//! - [`delete_instance`](crate::Client::delete_instance): Deletes an instance.
//! - [`get_chatapp_open_status`](crate::Client::get_chatapp_open_status): Gets whether the Chat App
//!   Message Service is activated.
//! - [`get_customer_site`](crate::Client::get_customer_site): Gets the site of the customer.
//! - [`list_instance`](crate::Client::list_instance): Lists instances, page by page.
//! - [`open_chatapp_service`](crate::Client::open_chatapp_service): Activates the Chat App Message
//!   Service.
//! - [`query_instance`](crate::Client::query_instance): Gets the details of an instance.
//! - [`update_instance`](crate::Client::update_instance): Changes the details of an instance.

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
