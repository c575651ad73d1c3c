// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`PhoneNumberStatus`].

use alibabacloud_runtime::emitted as runtime;

/// Status of a phone number. The lists in the documentation differ, so other values are likely.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PhoneNumberStatus {
    /// `PENDING`: The number is being set up.
    Pending,
    /// `DELETED`: The number was deleted.
    Deleted,
    /// `MIGRATED`: The number has moved to another account.
    Migrated,
    /// `BANNED`: The number is banned.
    Banned,
    /// `RESTRICTED`: The number has reached its messaging limit, and starts no conversations until it
    /// is reset.
    Restricted,
    /// `RATE_LIMITED`: The number sends too fast.
    RateLimited,
    /// `FLAGGED`: The quality of the number is low, and it may lose its messaging limit.
    Flagged,
    /// `CONNECTED`: The number can be used.
    Connected,
    /// `DISCONNECTED`: The number is not connected.
    Disconnected,
    /// `UNKNOWN`: The status is not known.
    Unknown,
    /// `UNVERIFIED`: The number is not verified.
    Unverified,
    /// `OFFLINE`: The number is offline.
    Offline,
    /// `PAUSED`: The number is paused.
    Paused,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    PhoneNumberStatus { Pending => "PENDING", Deleted => "DELETED", Migrated =>
    "MIGRATED", Banned => "BANNED", Restricted => "RESTRICTED", RateLimited =>
    "RATE_LIMITED", Flagged => "FLAGGED", Connected => "CONNECTED", Disconnected =>
    "DISCONNECTED", Unknown => "UNKNOWN", Unverified => "UNVERIFIED", Offline =>
    "OFFLINE", Paused => "PAUSED" }
}
