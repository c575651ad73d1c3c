//! The service file.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::error::{CommonErrors, ErrorCode};
use super::field::{Field, TypeDefinition};

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
