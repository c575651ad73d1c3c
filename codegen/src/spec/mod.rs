//! The spec language as a maintainer writes it: the serde model of the service file and of the files of operations and events.
//!
//! These types follow the text closely and decide nothing; [`crate::check`] turns them into the [`crate::model`] that
//! emitters read. Unknown keys are errors everywhere. The order of the fields is the order in which keys are written.

pub(crate) mod aliases;
mod event;
pub(crate) mod events;
pub(crate) mod forms;
mod gate;
mod keys;
mod malformed;
pub(crate) mod outline;
pub(crate) mod place;
pub(crate) mod positions;
mod read;
pub(crate) mod roles;
mod shape;
mod union;
mod yaml;

pub(crate) use keys::keys_of;
pub(crate) use yaml::{read_other, to_value};

pub use event::{Duplicates, Event, EventExample, Order, Sign, Transport};

pub use crate::value::{Empty, Number, Rare, Value};
pub use read::{File, Spec, read};
pub(crate) use read::{read_one, reads};
pub use union::Variant;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The service file: the service, and all that operations share.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ServiceFile {
    /// The service itself.
    pub service: Service,
    /// The groups that operations are filed under, in the order of the documentation.
    pub groups: Vec<Group>,
    /// Request parameters that operations refer to with `use`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parameters: Vec<Field>,
    /// Reply fields that operations refer to with `use`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<Field>,
    /// Structures and enumerations that fields of any operation refer to by `type`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub types: Vec<TypeDefinition>,
    /// Where facts come from that the documentation of an operation does not state; a `source` names one of them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
    /// Error codes of the service: those of single operations refer to them with `use`, others may answer any call.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<ErrorCode>,
    /// Error codes that operations answer with too whose documentation does not list them.
    pub common_errors: Option<CommonErrors>,
    /// Error codes of the receipts that tell what became of a message.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub receipt_errors: Vec<ErrorCode>,
}

/// Where facts come from, and how sure they are.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// What a `source` calls it, in `snake_case`.
    pub name: String,
    /// How sure its facts are.
    pub certainty: Certainty,
    /// What it is; a noun phrase that completes "inferred from …", "seen in …".
    pub description: String,
    /// Its address, where it is public.
    pub url: Option<String>,
}

/// How sure a fact is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    /// The service's documentation states it.
    Documented,
    /// The documentation of somebody else states it, such as that of the chat app behind the service.
    Elsewhere,
    /// An example shows it; other values are likely.
    Sample,
    /// Somebody has seen the service behave so.
    Observed,
    /// It follows from something else.
    Inferred,
}

/// Error codes that operations answer with too whose documentation does not list them.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CommonErrors {
    /// Where that is known from.
    pub source: Option<String>,
    /// Codes out of `errors`.
    pub codes: Vec<String>,
}

/// The facts of the service that hold for every operation.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// Name for people, such as `Chat App Message Service`.
    pub title: String,
    /// Product code as it stands in endpoints and RAM actions, such as `cams`.
    pub product: String,
    /// API version, sent as `x-acs-version`.
    pub version: String,
    /// What the service is for.
    pub description: String,
    /// Where the service is reached.
    pub endpoints: Endpoints,
    /// What a successful reply says, where replies say so.
    pub success: Option<SuccessRule>,
}

/// Where the service is reached.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Endpoints {
    /// Region used when the caller names none.
    pub default_region: String,
    /// Endpoints documented by region.
    pub regions: Vec<RegionEndpoint>,
    /// Host of a region that `regions` does not list; `{region}` stands for it.
    pub pattern: String,
    /// Host of a region inside a VPC; `{region}` stands for it.
    pub vpc_pattern: String,
}

/// The documented endpoint of one region.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RegionEndpoint {
    /// Region id, such as `ap-southeast-1`.
    pub region: String,
    /// Host name.
    pub endpoint: String,
}

/// A reply with HTTP status 200 is a success when this field, if present, has this value.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SuccessRule {
    /// Wire name of the field.
    pub field: String,
    /// The value that means success.
    pub value: String,
}

/// A group of operations: a folder of `spec/operations`, a module and a cargo feature of the emitted crate.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// Folder, module and feature name in `snake_case`.
    pub name: String,
    /// Names that it had before, which stay as deprecated modules and features.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub renamed_from: Vec<String>,
    /// Heading in the documentation.
    pub title: String,
    /// What the operations of the group are for.
    pub description: String,
}

/// A structure, enumeration or union defined once, referred to by its name as a `type`.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TypeDefinition {
    /// Rust name in `UpperCamelCase`.
    pub name: String,
    /// Names that it had before, which stay as deprecated aliases.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub renamed_from: Vec<String>,
    /// What the type stands for.
    pub description: String,
    /// Members, for a structure.
    pub fields: Option<Vec<Field>>,
    /// Known values, for an enumeration.
    pub values: Option<Vec<EnumValue>>,
    /// The member inside that tells the variants of a union.
    pub tag: Option<String>,
    /// The parameters or fields beside a value that tell the variants of a union.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub told_by: Vec<String>,
    /// What a value can be, for a union; a value that is none of these stays possible.
    pub variants: Option<Vec<Variant>>,
}

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

/// Marks an operation, parameter or field that should no longer be used.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Deprecation {
    /// Date as `YYYY-MM-DD`, where known.
    pub since: Option<String>,
    /// What to use instead: a wire name of the same kind.
    pub replacement: Option<String>,
    /// Anything more to say.
    pub description: Option<String>,
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

/// A request parameter, a member of a structure, or what a list or map holds.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Field {
    /// Name of the shared definition that this is; the other keys then override it.
    #[serde(rename = "use")]
    pub uses: Option<String>,
    /// Wire name.
    pub name: Option<String>,
    /// Other names of a member of an event that the service uses too.
    pub aliases: Rare<Option<Vec<String>>>,
    /// Rust name, where the one derived from the wire name does not please.
    pub rust_name: Rare<Option<String>>,
    /// Rust names that it had before: setters of these names, and the types named after them, stay as deprecated aliases. The
    /// public field of a structure cannot have an alias.
    pub renamed_from: Rare<Option<Vec<String>>>,
    /// `string`, `integer`, `number`, `boolean`, `array`, `map`, `object`, `any`, or the name of a shared type.
    #[serde(rename = "type")]
    #[schemars(schema_with = "crate::schema::type_name")]
    pub type_: Option<String>,
    /// Width of an `integer`; `int64` unless said otherwise.
    pub format: Option<IntegerFormat>,
    /// Rust name of the type emitted for `fields` or `values`.
    pub type_name: Option<String>,
    /// Rust names that this type had before, which stay as deprecated aliases.
    pub type_renamed_from: Rare<Option<Vec<String>>>,
    /// Where a parameter travels; `query` unless said otherwise.
    pub location: Option<Location>,
    /// How a parameter that is a list, a map or a structure travels; `json` unless said otherwise.
    pub style: Option<Style>,
    /// True for a parameter or member that a request must have.
    pub required: Option<bool>,
    /// Values of what stands beside it with which a request must have it: all of them, each a value or a list of values.
    #[schemars(schema_with = "crate::schema::values_by_name")]
    pub required_if: Rare<Option<Value>>,
    /// What stands beside it and makes up for it: a request must have it where none of these is set.
    #[schemars(schema_with = "crate::schema::names_beside")]
    pub required_unless: Rare<Option<Vec<String>>>,
    /// Values of what stands beside it with which alone it may be set; values that are not known are not judged.
    #[schemars(schema_with = "crate::schema::values_by_name")]
    pub only_if: Rare<Option<Value>>,
    /// What stands beside it and must be set where it is.
    #[schemars(schema_with = "crate::schema::names_beside")]
    pub requires: Rare<Option<Vec<String>>>,
    /// What stands beside it and must not be set where it is; said on one side, it holds for both.
    #[schemars(schema_with = "crate::schema::names_beside")]
    pub conflicts_with: Rare<Option<Vec<String>>>,
    /// True for personal data and secrets: never printed.
    pub sensitive: Option<bool>,
    /// Set when it should no longer be used.
    pub deprecated: Rare<Option<Deprecation>>,
    /// What it is.
    pub description: Option<String>,
    /// Where this is known from, if the documentation of the operation does not state it.
    pub source: Rare<Option<String>>,
    /// What the service takes when the parameter is left out.
    pub default: Rare<Option<Value>>,
    /// Smallest number.
    pub minimum: Rare<Option<Number>>,
    /// Largest number.
    pub maximum: Rare<Option<Number>>,
    /// Smallest number of characters.
    pub min_length: Rare<Option<u64>>,
    /// Largest number of characters.
    pub max_length: Rare<Option<u64>>,
    /// Smallest number of items.
    pub min_items: Rare<Option<u64>>,
    /// Largest number of items.
    pub max_items: Rare<Option<u64>>,
    /// Regular expression that the whole text matches.
    pub pattern: Rare<Option<String>>,
    /// What setting a parameter whose type is a union says of others, which are set with it: a value by name.
    #[schemars(schema_with = "crate::schema::values_by_name")]
    pub sets: Rare<Option<Value>>,
    /// Known values of a `string`; other values stay possible.
    pub values: Option<Vec<EnumValue>>,
    /// Example value, as text.
    pub example: Option<Value>,
    /// What an `array` or `map` holds.
    pub items: Option<Box<Field>>,
    /// Members of an `object`.
    pub fields: Option<Vec<Field>>,
}

impl Field {
    /// The name under which it is known, its own or that of the shared definition.
    #[must_use]
    pub fn name_said(&self) -> Option<&str> {
        self.name.as_deref().or(self.uses.as_deref())
    }
}

/// Width of an integer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum IntegerFormat {
    /// 32 bits, signed.
    Int32,
    /// 64 bits, signed.
    Int64,
}

/// Where a parameter travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Location {
    /// In the query of the URL.
    Query,
    /// In the form body.
    Body,
    /// As an HTTP header of this name.
    Header,
}

/// How a list, a map or a structure travels as a parameter. The names are those of Alibaba Cloud's metadata.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum Style {
    /// As one JSON text.
    Json,
    /// As one parameter for each value: `Name.1=…`, `Name.2.Member=…`.
    RepeatList,
    /// The same.
    Flat,
    /// A list of scalars as one text, joined by commas.
    Simple,
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

/// A known value of an open enumeration.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EnumValue {
    /// The value on the wire.
    pub value: String,
    /// Rust name of the variant, where the one derived from the value does not please.
    pub rust_name: Option<String>,
    /// Rust names that the variant had before, which stay as deprecated constants; patterns behind references do not match those.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub renamed_from: Vec<String>,
    /// What it means.
    pub description: String,
    /// Where the value is known from, if the documentation does not list it.
    pub source: Option<String>,
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
