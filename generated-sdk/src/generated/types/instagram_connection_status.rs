// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`InstagramConnectionStatus`].

use alibabacloud_runtime::emitted as runtime;

/// Connection status of an Instagram page.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstagramConnectionStatus {
    /// `Pending`: The connection is being modified.
    Pending,
    /// `Connecting`: The connection is being set up.
    Connecting,
    /// `Connected`: Connected.
    Connected,
    /// `Disconnecting`: The connection is being ended.
    Disconnecting,
    /// `Disconnected`: Not connected.
    Disconnected,
    /// `Deleting`: The connection is being deleted.
    Deleting,
    /// `ServiceDeleted`: The service behind the connection was deleted.
    ServiceDeleted,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    InstagramConnectionStatus { Pending => "Pending", Connecting => "Connecting",
    Connected => "Connected", Disconnecting => "Disconnecting", Disconnected =>
    "Disconnected", Deleting => "Deleting", ServiceDeleted => "ServiceDeleted" }
}
