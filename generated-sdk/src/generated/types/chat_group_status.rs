// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`ChatGroupStatus`].

use alibabacloud_runtime::emitted as runtime;

/// Status of a group chat.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatGroupStatus {
    /// `ACTIVE`: The group is in use.
    Active,
    /// `INACTIVE`: The group is not activated.
    Inactive,
    /// `SUSPENDED`: The group is suspended.
    Suspended,
    /// `CREATING`: The group is being created.
    Creating,
    /// `UPDATING`: The group is being updated.
    Updating,
    /// `DELETING`: The group is being deleted.
    Deleting,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    ChatGroupStatus { Active => "ACTIVE", Inactive => "INACTIVE", Suspended =>
    "SUSPENDED", Creating => "CREATING", Updating => "UPDATING", Deleting => "DELETING" }
}
