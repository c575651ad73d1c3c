// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! Contacts.

use alibabacloud_emulator::table::Operation;

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

/// The operations of the group.
pub(super) static OPERATIONS: &[&Operation] = &[
    &add_contacts::OPERATION,
    &add_group::OPERATION,
    &delete_contacts::OPERATION,
    &delete_contacts_by_ids::OPERATION,
    &delete_group_by_id::OPERATION,
    &get_download_excel_list::OPERATION,
    &get_group_exist::OPERATION,
    &list_all_groups::OPERATION,
    &move_contact_to_group::OPERATION,
    &remove_contact_by_id::OPERATION,
    &update_contact_by_id::OPERATION,
    &update_group_name::OPERATION,
];
