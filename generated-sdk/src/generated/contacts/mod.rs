// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! Contacts.
//!
//! Keeps contacts and the groups that they are sorted into.

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

pub use add_contacts::{AddContactsBuilder, AddContactsRequest, AddContactsResponse};
pub use add_group::{AddGroupBuilder, AddGroupRequest, AddGroupResponse};
pub use delete_contacts::{
    DeleteContactsBuilder, DeleteContactsRequest, DeleteContactsResponse,
};
pub use delete_contacts_by_ids::{
    DeleteContactsByIdsBuilder, DeleteContactsByIdsRequest, DeleteContactsByIdsResponse,
};
pub use delete_group_by_id::{
    DeleteGroupByIdBuilder, DeleteGroupByIdRequest, DeleteGroupByIdResponse,
};
pub use get_download_excel_list::{
    GetDownloadExcelListBuilder, GetDownloadExcelListRequest,
    GetDownloadExcelListResponse,
};
pub use get_group_exist::{
    GetGroupExistBuilder, GetGroupExistRequest, GetGroupExistResponse,
};
pub use list_all_groups::{
    ContactGroup, ListAllGroupsBuilder, ListAllGroupsRequest, ListAllGroupsResponse,
};
pub use move_contact_to_group::{
    MoveContactToGroupBuilder, MoveContactToGroupRequest, MoveContactToGroupResponse,
};
pub use remove_contact_by_id::{
    RemoveContactByIdBuilder, RemoveContactByIdRequest, RemoveContactByIdResponse,
};
pub use update_contact_by_id::{
    UpdateContactByIdBuilder, UpdateContactByIdRequest, UpdateContactByIdResponse,
};
pub use update_group_name::{
    UpdateGroupNameBuilder, UpdateGroupNameRequest, UpdateGroupNameResponse,
};
