// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! Contacts.
//!
//! Keeps contacts and the groups that they are sorted into.
//!
//! # Operations
//!
//! - [`add_contacts`](crate::Client::add_contacts): Adds contacts, and puts them into groups.
//! - [`add_group`](crate::Client::add_group): Adds a group of contacts.
//! - [`delete_contacts`](crate::Client::delete_contacts): Deletes the contacts that match the given
//!   details.
//! - [`delete_contacts_by_ids`](crate::Client::delete_contacts_by_ids): Deletes contacts by their
//!   codes.
//! - [`delete_group_by_id`](crate::Client::delete_group_by_id): Deletes a group of contacts by its
//!   ID.
//! - [`get_download_excel_list`](crate::Client::get_download_excel_list): Gets the list of contacts
//!   for an Excel download.
//! - [`get_group_exist`](crate::Client::get_group_exist): Checks whether a group of contacts
//!   exists.
//! - [`list_all_groups`](crate::Client::list_all_groups): Lists all groups of contacts.
//! - [`move_contact_to_group`](crate::Client::move_contact_to_group): Changes the groups that
//!   contacts belong to.
//! - [`remove_contact_by_id`](crate::Client::remove_contact_by_id): Removes a contact from a group.
//! - [`update_contact_by_id`](crate::Client::update_contact_by_id): Changes the details of a
//!   contact.
//! - [`update_group_name`](crate::Client::update_group_name): Renames a group of contacts.

mod add_contacts;
mod add_group;
mod delete_contacts;
mod delete_contacts_by_ids;
mod delete_group_by_id;
mod get_download_excel_list;
mod get_group_exist;
mod list_all_groups;
mod move_contact_to_group;
mod remove_contact_by_id;
mod update_contact_by_id;
mod update_group_name;

pub use self::add_contacts::{
    AddContactsBuilder, AddContactsRequest, AddContactsResponse,
};
pub use self::add_group::{AddGroupBuilder, AddGroupRequest, AddGroupResponse};
pub use self::delete_contacts::{
    DeleteContactsBuilder, DeleteContactsRequest, DeleteContactsResponse,
};
pub use self::delete_contacts_by_ids::{
    DeleteContactsByIdsBuilder, DeleteContactsByIdsRequest, DeleteContactsByIdsResponse,
};
pub use self::delete_group_by_id::{
    DeleteGroupByIdBuilder, DeleteGroupByIdRequest, DeleteGroupByIdResponse,
};
pub use self::get_download_excel_list::{
    GetDownloadExcelListBuilder, GetDownloadExcelListRequest,
    GetDownloadExcelListResponse,
};
pub use self::get_group_exist::{
    GetGroupExistBuilder, GetGroupExistRequest, GetGroupExistResponse,
};
pub use self::list_all_groups::{
    ContactGroup, ListAllGroupsBuilder, ListAllGroupsRequest, ListAllGroupsResponse,
};
pub use self::move_contact_to_group::{
    MoveContactToGroupBuilder, MoveContactToGroupRequest, MoveContactToGroupResponse,
};
pub use self::remove_contact_by_id::{
    RemoveContactByIdBuilder, RemoveContactByIdRequest, RemoveContactByIdResponse,
};
pub use self::update_contact_by_id::{
    UpdateContactByIdBuilder, UpdateContactByIdRequest, UpdateContactByIdResponse,
};
pub use self::update_group_name::{
    UpdateGroupNameBuilder, UpdateGroupNameRequest, UpdateGroupNameResponse,
};
