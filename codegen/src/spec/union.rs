//! Unions: values that are one of several structures.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Field, Value};

/// One of the structures that a value of a union can be.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Variant {
    /// Rust name of the variant, and of the structure emitted for `fields`, in `UpperCamelCase`.
    pub name: String,
    /// What it is.
    pub description: String,
    /// The values that tell it: of the `tag`, and of the names in `told_by`. One value or a list for each; any value does for a
    /// name that is left out. Of several variants that fit, the first is meant.
    #[schemars(schema_with = "crate::schema::values_by_name")]
    pub when: Value,
    /// `string`, or the name of a shared structure; for a structure of its own there are `fields`.
    #[serde(rename = "type")]
    pub type_: Option<String>,
    /// Rust name of the structure emitted for `fields`, where it is not that of the variant.
    pub type_name: Option<String>,
    /// Members, but for the tag.
    pub fields: Option<Vec<Field>>,
    /// Where this is known from, if the documentation does not state it.
    pub source: Option<String>,
}
