//! The file of an operation.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::error::ErrorCode;
use super::field::{Deprecation, Field};
use crate::value::Value;

/// One operation: `spec/operations/<group>/<Operation>.yaml`.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Operation {
    /// Name, sent as `x-acs-action`; the file is named after it.
    pub operation: String,
    /// Method name in `snake_case`, where the one derived from the name does not please; emitted types follow it.
    pub rust_name: Option<String>,
    /// Method names in `snake_case` that it had before: they, and the types named after them, stay as deprecated aliases.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub renamed_from: Vec<String>,
    /// One sentence.
    pub summary: String,
    /// More than the summary says, in Markdown without HTML.
    pub description: Option<String>,
    /// What the documentation's table of RAM authorization says.
    pub ram: Ram,
    /// HTTP method; `post` unless said otherwise.
    pub method: Option<Method>,
    /// Documented limit on the rate of calls.
    pub rate_limit: Option<RateLimit>,
    /// Whether a call may be repeated.
    pub retry: Retry,
    /// Values of the service's success field that mean success here, where they are not the service's own; none where the
    /// field tells nothing.
    pub success_values: Option<Vec<String>>,
    /// Remarks shown in docs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
    /// Dangers shown in docs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<String>,
    /// Names of related operations.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub see_also: Vec<String>,
    /// Set when the operation should no longer be used.
    pub deprecated: Option<Deprecation>,
    /// How the operation pages.
    pub paging: Option<Paging>,
    /// Request parameters, in the order of the documentation.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parameters: Vec<Field>,
    /// The reply.
    pub response: Response,
    /// Documented error codes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<ErrorCode>,
    /// Worked examples; the first is the one shown everywhere.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub examples: Vec<Example>,
    /// Worked examples of calls that fail: the `Code` of the response is one of the operation's error codes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub error_examples: Vec<Example>,
}

/// RAM authorization: what an account must be granted to call the operation.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Ram {
    /// Action to grant, such as `cams:GetMigrationVerifyCode`.
    pub action: String,
    /// Why `action` is not `<product>:<operation>`; required where it is not.
    pub action_because: Option<String>,
    /// True where the action is made up from the names of product and operation, and no documentation confirms it.
    pub action_guessed: Option<bool>,
    /// Access level.
    pub access_level: AccessLevel,
    /// Where the access level is known from, if the documentation does not state it.
    pub source: Option<String>,
    /// Resource the action applies to; `*` for all.
    pub resource: String,
    /// Condition keys that a policy may use.
    #[serde(default)]
    pub condition_keys: Vec<String>,
    /// Further actions that must be granted.
    #[serde(default)]
    pub dependent_actions: Vec<String>,
}

/// Access level of a RAM action, in the documentation's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum AccessLevel {
    /// Creates a resource.
    Create,
    /// Deletes a resource.
    Delete,
    /// Reads one resource.
    Get,
    /// Reads many resources.
    List,
    /// Changes a resource.
    Update,
    /// The documentation names none.
    None,
}

/// Documented limit on the rate of calls.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RateLimit {
    /// Calls allowed in each period; at least 1.
    pub requests: u32,
    /// The period.
    pub per: Period,
    /// Whose calls are counted together.
    pub scope: RateLimitScope,
    /// Where the limit is known from, if the documentation of the operation does not state it.
    pub source: Option<String>,
}

/// Period of a rate limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Period {
    /// 1 s.
    Second,
    /// 60 s.
    Minute,
    /// 3600 s.
    Hour,
}

/// Whose calls a rate limit counts together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum RateLimitScope {
    /// All calls of one Alibaba Cloud account.
    Account,
}

/// Whether a call may be repeated once the service may have seen it.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Retry {
    /// True where repeating the call does no harm.
    pub safe: bool,
    /// Parameter by which the service knows a call that it has seen before: where it is set, repeating does no harm.
    /// `List[].Member` stands for a member of each element of an array.
    pub safe_if: Option<String>,
    /// What the client sets `safe_if` to where the caller does not.
    pub fill: Option<Fill>,
    /// Why; a clause that completes "because …".
    pub because: String,
}

/// A value that the client makes up, a new one for each call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Fill {
    /// A random UUID, as 32 hexadecimal digits.
    Uuid,
}

/// How an operation pages: by `page_number` and `page_size`, or by `token` and `next_token`. Paths are wire names joined
/// by dots, such as `Page.Index` or `Data.List`.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Paging {
    /// Parameter that carries the page number, counted from 1; an integer, or text.
    pub page_number: Option<String>,
    /// Parameter that carries the page size; an integer, or text.
    pub page_size: Option<String>,
    /// Parameter that carries the token of the page, also called a cursor; text.
    pub token: Option<String>,
    /// Reply field that holds the token of the next page, and none on the last.
    pub next_token: Option<String>,
    /// Reply field that holds the items of the page.
    pub items: String,
    /// Reply field that holds the number of items in all pages, where there is one.
    pub total: Option<String>,
}

/// The reply of an operation.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Response {
    /// What the reply is.
    pub description: String,
    /// Its fields.
    pub fields: Vec<Field>,
}

/// A worked example.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// Heading.
    pub title: String,
    /// What it shows.
    pub description: Option<String>,
    /// Parameters by wire name.
    pub request: Value,
    /// The reply as the service sends it.
    pub response: Value,
}

/// The HTTP method of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Method {
    /// `GET`, for operations that know no other.
    Get,
    /// `POST`.
    Post,
}
