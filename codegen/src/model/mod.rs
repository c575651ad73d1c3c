//! The resolved model: what emitters read.
//!
//! Only [`crate::check`] makes one, and everything in it has been checked: names are valid and unique, references are
//! resolved, texts are safe for doc comments and Markdown, examples fit their types. Emitting it cannot fail: what refers to
//! a type holds its [`Id`], which was made with the type, so that [`Registry::get`] answers with the type and not with an `Option`.

mod condition;
mod error_code;
mod event;
mod limits;
mod literal;
mod operation;
mod paging;
mod reference;
mod registry;
mod related;
mod source;
mod types;

use crate::names::Ident;
pub use crate::spec::{
    AccessLevel, Certainty, Empty, ErrorKind, Number, Period, Rare, RateLimitScope, Repeating,
    Transport, Value,
};
use crate::target::Target;
pub use condition::{Beside, Conditions, OnlyIf, Required};
pub use error_code::ErrorCode;
pub use event::{Duplicates, Event, EventExample, Order, Sign};
pub use limits::Limits;
pub use literal::Literal;
pub use operation::{
    ErrorExample, Example, IdempotencyKey, Location, Operation, Parameter, Ram, RateLimit, Retry,
    Style,
};
pub use paging::{PagedBy, Paging, Path};
pub use reference::{Id, TypeRef};
pub use registry::{Kind, Registry, Types};
pub use related::{Deprecation, SeeAlso};
pub use source::Source;
pub use types::{
    Builder, Choice, EnumValue, Enumeration, Field, Made, Structure, Type, TypeDefinition, Union,
    Usage, Variant,
};

/// The whole API.
#[derive(Debug, Clone)]
pub struct Api {
    /// The product as paths and names.
    pub target: Target,
    /// The service.
    pub service: Service,
    /// Groups that have operations, in the order of the service file.
    pub groups: Vec<Group>,
    /// What the service sends on its own, ordered by name.
    pub events: Vec<Event>,
    /// Types that several operations share, ordered by name.
    pub types: Types,
    /// Every error code of the service or any operation, ordered by code, each once.
    pub errors: Vec<ErrorCode>,
    /// Codes that hold a name of the request, such as `Missing{ParameterName}`: they have no variant.
    pub error_families: Vec<ErrorCode>,
    /// Codes that operations answer with too whose documentation does not list them.
    pub common_errors: Vec<ErrorCode>,
    /// Where facts come from, ordered by name.
    pub sources: Vec<Source>,
    /// Error codes of receipts, in the order of the spec.
    pub receipt_errors: Vec<ErrorCode>,
    /// What spec files can refer to.
    pub shared: SharedNames,
}

/// Names that the service file defines and operations refer to; each list is ordered, and holds each name once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SharedNames {
    /// Of parameters, for `use`.
    pub parameters: Vec<String>,
    /// Of reply fields, for `use`.
    pub fields: Vec<String>,
    /// Of types, for `type`.
    pub types: Vec<String>,
    /// Of error codes, for `use`.
    pub errors: Vec<String>,
    /// Of sources, for `source`.
    pub sources: Vec<String>,
}

/// The service.
#[derive(Debug, Clone)]
pub struct Service {
    /// Name for people.
    pub title: String,
    /// Product code, such as `cams`.
    pub product: String,
    /// API version.
    pub version: String,
    /// What the service is for.
    pub description: String,
    /// Region used when the caller names none.
    pub default_region: String,
    /// `(region, host)` as documented.
    pub endpoints: Vec<(String, String)>,
    /// Host of any other region; holds `{region}`.
    pub endpoint_pattern: String,
    /// Host of a region inside a VPC; holds `{region}`.
    pub vpc_endpoint_pattern: String,
    /// Reply field that tells success, where replies do.
    pub success_field: Option<String>,
    /// Path of the spec file.
    pub source: String,
}

/// A group of operations.
#[derive(Debug, Clone)]
pub struct Group {
    /// Module and feature name; also the folder.
    pub name: Ident,
    /// Modules and features that it was before.
    pub renamed_from: Vec<Ident>,
    /// Heading.
    pub title: String,
    /// What its operations are for.
    pub description: String,
    /// Operations, ordered by name.
    pub operations: Vec<Operation>,
}
