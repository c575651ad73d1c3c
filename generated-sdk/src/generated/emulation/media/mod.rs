// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! Media files.

use alibabacloud_emulator::table::Operation;

mod generate_presigned_url;
mod get_chatapp_upload_authorization;

/// The operations of the group.
pub(super) static OPERATIONS: &[&Operation] = &[
    &generate_presigned_url::OPERATION,
    &get_chatapp_upload_authorization::OPERATION,
];
