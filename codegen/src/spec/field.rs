//! Parameters, members and types.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::value::{Number, Rare, Value};

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
