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
