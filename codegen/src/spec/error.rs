//! Error codes.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Error codes that operations answer with too whose documentation does not list them.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CommonErrors {
    /// Where that is known from.
    pub source: Option<String>,
    /// Codes out of `errors`.
    pub codes: Vec<String>,
}

/// An error code.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ErrorCode {
    /// Code of the shared definition that this is; the other keys then override it.
    #[serde(rename = "use")]
    pub uses: Option<String>,
    /// The code on the wire. `{Word}` in it stands for anything: a family of codes, which becomes no variant.
    pub code: Option<String>,
    /// Rust name of the variant, where the one derived from the code does not please.
    pub rust_name: Option<String>,
    /// HTTP status, where known.
    pub status: Option<u16>,
    /// The service's message, verbatim, where known.
    pub message: Option<String>,
    /// What it means; needed where there is no message.
    pub description: Option<String>,
    /// What a caller can do about it.
    pub advice: Option<String>,
    /// What a caller can do about it as a class.
    pub kind: Option<ErrorKind>,
    /// Whether repeating the same call can help; known from the `kind`, where it has one.
    pub repeating: Option<Repeating>,
    /// Where the code is known from, if the service's documentation does not list it.
    pub source: Option<String>,
}

/// Classes of errors that callers treat alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ErrorKind {
    /// The account lacks a permission.
    PermissionDenied,
    /// Too many calls; the call did nothing and may be repeated later.
    Throttled,
    /// The access key is unknown, disabled or expired; the call did nothing.
    KeysRefused,
    /// Refused before anything was done, for a reason that passes: the same call, signed again, can succeed.
    TryAgain,
    /// The service failed; whether the call was carried out is unknown.
    ServerError,
}

/// Whether repeating the same call, unchanged, can help.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Repeating {
    /// It can.
    CanHelp,
    /// It cannot: something has to change first.
    CannotHelp,
    /// Nobody knows.
    Unknown,
}
