// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`ChatFlowVersionStatus`].

use alibabacloud_runtime::emitted as runtime;

/// Status of a version of a chat flow.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatFlowVersionStatus {
    /// `DRAFT`: The version is a draft.
    Draft,
    /// `ONLINE`: The version is online.
    Online,
    /// `OFFLINE`: The version is offline.
    Offline,
    /// `DELETED`: The version is deleted.
    Deleted,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    ChatFlowVersionStatus { Draft => "DRAFT", Online => "ONLINE", Offline => "OFFLINE",
    Deleted => "DELETED" }
}
