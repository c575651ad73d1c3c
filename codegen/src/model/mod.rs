//! The resolved model: what emitters read.
//!
//! Only [`crate::check`] makes one, and everything in it has been checked: names are valid and unique, references are
//! resolved, texts are safe for doc comments and Markdown, examples fit their types. Emitting it cannot fail.

mod condition;

use crate::names::{Ident, Name};
pub use crate::spec::{
    AccessLevel, Certainty, Empty, ErrorKind, Number, Period, Rare, RateLimitScope, Repeating,
    Transport, Value,
};
use crate::target::Target;
pub use condition::{Beside, Conditions, OnlyIf, Required};

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
    pub types: Vec<TypeDefinition>,
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

/// Where a fact comes from, and how sure it is.
#[derive(Debug, Clone, PartialEq)]
pub struct Source {
    /// What the spec calls it.
    pub name: String,
    /// How sure its facts are.
    pub certainty: Certainty,
    /// What it is; a noun phrase.
    pub description: String,
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

/// An operation.
#[derive(Debug, Clone)]
pub struct Operation {
    /// Wire name and method name.
    pub name: Name,
    /// Method names that it had before.
    pub renamed_from: Vec<Ident>,
    /// Module and file of the code.
    pub module: Ident,
    /// File of its page, without its ending.
    pub page: String,
    /// The structure that holds its parameters.
    pub request: Ident,
    /// Names that this structure had before.
    pub request_renamed_from: Vec<Ident>,
    /// The builder of the request.
    pub builder: Builder,
    /// One sentence.
    pub summary: String,
    /// More, in Markdown.
    pub description: Option<String>,
    /// RAM authorization.
    pub ram: Ram,
    /// True for an operation that is called by GET.
    pub is_get: bool,
    /// Documented limit.
    pub rate_limit: Option<RateLimit>,
    /// Whether it may be repeated.
    pub retry: Retry,
    /// True if it changes nothing: its access level, the verb of its name and its retries all say so, since each is wrong of some.
    pub only_reads: bool,
    /// Values of [`Service::success_field`] that mean success; empty where the field tells nothing.
    pub success_values: Vec<String>,
    /// Remarks.
    pub notes: Vec<String>,
    /// Dangers.
    pub warnings: Vec<String>,
    /// Related operations.
    pub see_also: Vec<SeeAlso>,
    /// Set when it should no longer be used.
    pub deprecated: Option<Deprecation>,
    /// How it pages.
    pub paging: Option<Paging>,
    /// Request parameters in the order of the documentation.
    pub parameters: Vec<Parameter>,
    /// The reply.
    pub response: Structure,
    /// Types that only this operation uses, in order of first use; the reply itself is not among them.
    pub types: Vec<TypeDefinition>,
    /// Wire names of the parameters and fields, at any depth, whose values never print; ordered.
    pub sensitive: Vec<String>,
    /// Error codes: those that its documentation lists, in the order of the spec, then those common to all operations.
    pub errors: Vec<ErrorCode>,
    /// Worked examples.
    pub examples: Vec<Example>,
    /// Path of the spec file.
    pub source: String,
}

/// What the service sends on its own.
#[derive(Debug, Clone)]
pub struct Event {
    /// Wire name, and the name of the structure.
    pub name: Name,
    /// Module and file of the code.
    pub module: Ident,
    /// File of its page, without its ending.
    pub page: String,
    /// One sentence.
    pub summary: String,
    /// More, in Markdown.
    pub description: Option<String>,
    /// The ways in which it arrives; at least one.
    pub transports: Vec<Transport>,
    /// How it is told from other events: any of these does; at least one.
    pub told_by: Vec<Sign>,
    /// How reports that were delivered twice are known.
    pub duplicates: Option<Duplicates>,
    /// Which of two reports on the same thing counts.
    pub order: Option<Order>,
    /// Text member that holds one of [`Api::receipt_errors`].
    pub receipt_error: Option<Name>,
    /// Remarks.
    pub notes: Vec<String>,
    /// Dangers.
    pub warnings: Vec<String>,
    /// Related operations.
    pub see_also: Vec<SeeAlso>,
    /// Its members.
    pub report: Structure,
    /// Types that only this event uses, in order of first use; the report itself is not among them.
    pub types: Vec<TypeDefinition>,
    /// Worked examples.
    pub examples: Vec<EventExample>,
    /// Path of the spec file.
    pub source: String,
}

/// Members that tell an event from others, by wire name.
#[derive(Debug, Clone)]
pub struct Sign {
    /// Members that are there, and not empty; at least one.
    pub has: Vec<String>,
    /// Members that are not there, or empty.
    pub lacks: Vec<String>,
    /// Where this is known from, if said.
    pub source: Option<Source>,
}

/// How reports that were delivered twice are known.
#[derive(Debug, Clone)]
pub struct Duplicates {
    /// Scalar members that are equal in both; at least one.
    pub agree_in: Vec<Name>,
    /// Where this is known from, if said.
    pub source: Option<Source>,
}

/// Which of two reports on the same thing counts.
#[derive(Debug, Clone)]
pub struct Order {
    /// Scalar members that are equal in reports on the same thing; at least one.
    pub agree_in: Vec<Name>,
    /// Member whose value ranks them.
    pub by: Name,
    /// Its enumeration.
    pub values: TypeRef,
    /// Ranked values, the lowest first.
    pub ranks: Vec<Name>,
    /// Where this is known from, if said.
    pub source: Option<Source>,
}

/// A worked example of an event whose values fit the types.
#[derive(Debug, Clone)]
pub struct EventExample {
    /// Heading.
    pub title: String,
    /// What it shows.
    pub description: Option<String>,
    /// The report, typed: members of [`Event::report`].
    pub report: Vec<(usize, Literal)>,
    /// The report as the service sends it.
    pub body: Value,
}

/// RAM authorization.
#[derive(Debug, Clone)]
pub struct Ram {
    /// Action to grant.
    pub action: String,
    /// True where the action is made up from the names of product and operation.
    pub guessed: bool,
    /// Access level.
    pub access_level: AccessLevel,
    /// Where the access level is known from, if said.
    pub source: Option<Source>,
    /// Resource; `*` for all.
    pub resource: String,
    /// Condition keys.
    pub condition_keys: Vec<String>,
    /// Further actions.
    pub dependent_actions: Vec<String>,
}

/// Documented limit on the rate of calls.
#[derive(Debug, Clone)]
pub struct RateLimit {
    /// Calls in each period; at least 1.
    pub requests: u32,
    /// The period.
    pub per: Period,
    /// Whose calls are counted together.
    pub scope: RateLimitScope,
    /// Where the limit is known from, if said.
    pub source: Option<Source>,
}

/// Whether a call may be repeated once the service may have seen it.
#[derive(Debug, Clone)]
pub struct Retry {
    /// True where repeating does no harm.
    pub safe: bool,
    /// What makes repeating harmless where it is set.
    pub key: Option<IdempotencyKey>,
    /// Why; completes "because …".
    pub because: String,
}

/// A parameter by which the service knows a call that it has seen before.
#[derive(Debug, Clone)]
pub struct IdempotencyKey {
    /// Wire name of the parameter.
    pub parameter: String,
    /// Wire name of the member of each of its elements that is the key, where it is not the parameter itself.
    pub member: Option<String>,
    /// The client sets it to a random UUID where the caller does not.
    pub filled: bool,
}

/// A related operation.
#[derive(Debug, Clone)]
pub struct SeeAlso {
    /// Its wire and method name.
    pub name: Name,
    /// Its group.
    pub group: Ident,
    /// File of its page, without its ending.
    pub page: String,
}

/// Why and since when something should no longer be used.
#[derive(Debug, Clone, PartialEq)]
pub struct Deprecation {
    /// Date as `YYYY-MM-DD`.
    pub since: Option<String>,
    /// What to use instead: wire name and Rust name.
    pub replacement: Option<Name>,
    /// Anything more to say.
    pub description: Option<String>,
}

/// How an operation pages; each path leads through structures by name.
#[derive(Debug, Clone)]
pub struct Paging {
    /// What leads from page to page.
    pub by: PagedBy,
    /// Reply field that holds the items.
    pub items: Vec<Name>,
    /// Type of one item.
    pub item_type: Type,
}

/// What leads from page to page.
#[derive(Debug, Clone)]
pub enum PagedBy {
    /// Pages are numbered from 1.
    Number {
        /// Parameter (and members) that carries the page number.
        number: Vec<Name>,
        /// Parameter (and members) that carries the page size.
        size: Vec<Name>,
        /// The page size to ask for where the caller names none and the structure that holds the number needs one.
        default_size: Option<i64>,
        /// Reply field that holds the number of items in all pages.
        total: Option<Vec<Name>>,
    },
    /// Each reply holds a token for the next.
    Token {
        /// Parameter (and members) that carries the token.
        token: Vec<Name>,
        /// Reply field that holds the token of the next page.
        next: Vec<Name>,
    },
}

/// A request parameter.
#[derive(Debug, Clone)]
pub struct Parameter {
    /// Name, type and texts.
    pub field: Field,
    /// Where it travels.
    pub location: Location,
    /// How it travels, if it is no scalar.
    pub style: Style,
}

/// How a list, a map or a structure travels as a parameter.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Style {
    /// As one JSON text.
    #[default]
    Json,
    /// As one parameter for each value in it: `Name.1=…`, `Name.2.Member=…`.
    Flat,
    /// A list of scalars, joined by commas.
    Simple,
}

/// Where a parameter travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Location {
    /// In the query of the URL.
    Query,
    /// In the form body.
    Body,
    /// As an HTTP header: a scalar, or a list of scalars in [`Style::Simple`].
    Header,
}

/// A request parameter or a member of a structure.
#[derive(Debug, Clone)]
pub struct Field {
    /// Wire name and Rust name.
    pub name: Name,
    /// Rust names that it had before.
    pub renamed_from: Rare<Vec<Ident>>,
    /// Other wire names that the service uses too; only in events.
    pub aliases: Rare<Vec<String>>,
    /// Type.
    pub type_: Type,
    /// True if a request must have it, or an event always has it. Always false in replies.
    pub required: bool,
    /// True if its value never prints.
    pub sensitive: bool,
    /// What it is.
    pub description: String,
    /// Example value, as text.
    pub example: Option<String>,
    /// What the service takes when it is left out, as text.
    pub default: Rare<Option<String>>,
    /// Set when it should no longer be used.
    pub deprecated: Rare<Option<Deprecation>>,
    /// Limits checked before a request is sent.
    pub limits: Rare<Limits>,
    /// What a union has to do with the fields beside it.
    pub choice: Rare<Option<Choice>>,
    /// What it has to do with the fields beside it in a request.
    pub conditions: Rare<Conditions>,
    /// Where it is known from, if said.
    pub source: Rare<Option<Source>>,
}

/// What a union has to do with the fields beside it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Choice {
    /// The fields that tell the variant, in the order of [`Union::told_by`].
    pub beside: Vec<Name>,
    /// What choosing any variant says of other fields, which are set with it: name and wire value.
    pub sets: Vec<(Name, String)>,
}

/// Limits on a value; inclusive.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Limits {
    /// Smallest number.
    pub minimum: Option<Number>,
    /// Largest number.
    pub maximum: Option<Number>,
    /// Smallest number of characters.
    pub min_length: Option<u64>,
    /// Largest number of characters.
    pub max_length: Option<u64>,
    /// Smallest number of items.
    pub min_items: Option<u64>,
    /// Largest number of items.
    pub max_items: Option<u64>,
    /// Regular expression that the whole text matches.
    pub pattern: Option<String>,
}

impl Empty for Limits {
    const EMPTY: &'static Self = &Self {
        minimum: None,
        maximum: None,
        min_length: None,
        max_length: None,
        min_items: None,
        max_items: None,
        pattern: None,
    };
}

/// The type of a value.
#[derive(Debug, Clone, PartialEq)]
pub enum Type {
    /// Text.
    String,
    /// Whole number of 32 bits.
    Int32,
    /// Whole number of 64 bits.
    Int64,
    /// Any number.
    Double,
    /// `true` or `false`.
    Boolean,
    /// Any JSON value.
    Any,
    /// A list.
    List(Box<Type>),
    /// A map from text.
    Map(Box<Type>),
    /// A structure.
    Structure(TypeRef),
    /// An open enumeration of texts.
    Enumeration(TypeRef),
    /// One of several structures.
    Union(TypeRef),
}

/// A reference to an emitted type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypeRef {
    /// Rust name.
    pub name: Ident,
    /// True for a type in [`Api::types`]; false for one in [`Operation::types`] of the operation at hand.
    pub shared: bool,
    /// True where the member must be boxed because the type holds itself without a list or map between.
    pub boxed: bool,
}

/// A type that is emitted.
#[derive(Debug, Clone)]
pub enum TypeDefinition {
    /// A structure.
    Structure(Structure),
    /// An open enumeration.
    Enumeration(Enumeration),
    /// One of several structures.
    Union(Union),
}

/// A structure.
#[derive(Debug, Clone)]
pub struct Structure {
    /// Rust name.
    pub name: Ident,
    /// Names that it had before.
    pub renamed_from: Vec<Ident>,
    /// What it is.
    pub description: String,
    /// Members.
    pub fields: Vec<Field>,
    /// Where it is used: what must be emitted for it.
    pub usage: Usage,
    /// How requests make it, if they hold it.
    pub made: Option<Made>,
}

/// How a structure that requests hold is made.
#[derive(Debug, Clone)]
pub enum Made {
    /// By a builder.
    Builder(Builder),
    /// By `new`, which takes the members that are required, and a setter for each of the others.
    New,
}

/// The builder of a request or of a structure in one. Its names meet no other in the file.
#[derive(Debug, Clone)]
pub struct Builder {
    /// Rust name.
    pub name: Ident,
    /// Names that it had before.
    pub renamed_from: Vec<Ident>,
    /// Module with a trait for each member that is required.
    pub required: Ident,
    /// Type parameter that stands for the client.
    pub client: Ident,
    /// A type parameter, and trait, for each member that is required, in the order of the members.
    pub states: Vec<Ident>,
    /// Type parameter of a setter that stands for what a union is made of.
    pub chosen: Ident,
}

/// Where a type is used.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Usage {
    /// Requests hold it.
    pub request: bool,
    /// Replies hold it.
    pub response: bool,
    /// Events hold it.
    pub event: bool,
}

/// An open enumeration: known values, and room for any other.
#[derive(Debug, Clone)]
pub struct Enumeration {
    /// Rust name.
    pub name: Ident,
    /// Names that it had before.
    pub renamed_from: Vec<Ident>,
    /// What it is.
    pub description: String,
    /// Known values: wire value and variant name.
    pub values: Vec<EnumValue>,
    /// Where it is used.
    pub usage: Usage,
}

/// An open union: a value is one of its variants, or anything else.
#[derive(Debug, Clone)]
pub struct Union {
    /// Rust name.
    pub name: Ident,
    /// Names that it had before.
    pub renamed_from: Vec<Ident>,
    /// What it is.
    pub description: String,
    /// The member inside that tells the variant.
    pub tag: Option<String>,
    /// Wire names beside the value that tell the variant.
    pub told_by: Vec<String>,
    /// The variants, in the order in which they are tried.
    pub variants: Vec<Variant>,
    /// Where it is used.
    pub usage: Usage,
}

/// One of the things that a value of a union can be.
#[derive(Debug, Clone)]
pub struct Variant {
    /// Rust name.
    pub name: Ident,
    /// What it is.
    pub description: String,
    /// For each of [`Union::told_by`], the values that go with it; none where any does.
    pub beside: Vec<Vec<String>>,
    /// Values of the tag; none where any does.
    pub tags: Vec<String>,
    /// What it holds: a text or a structure.
    pub payload: Type,
    /// True if no other variant holds the same: what it holds can become the union.
    pub only: bool,
    /// Where it is known from, if said.
    pub source: Option<Source>,
}

impl Variant {
    /// The one value that goes with the variant of the name at this place of [`Union::told_by`].
    #[must_use]
    pub fn tells(&self, place: usize) -> Option<&str> {
        match self.beside.get(place)?.as_slice() {
            [value] => Some(value),
            _ => None,
        }
    }

    /// Whether it tells all that stands beside it.
    #[must_use]
    pub fn tells_all(&self) -> bool {
        (0..self.beside.len()).all(|place| self.tells(place).is_some())
    }
}

/// A known value of an enumeration.
#[derive(Debug, Clone)]
pub struct EnumValue {
    /// Wire value and variant name.
    pub name: Name,
    /// Names that the variant had before.
    pub renamed_from: Vec<Ident>,
    /// What it means.
    pub description: String,
    /// Where the value is known from, if said.
    pub source: Option<Source>,
}

/// An error code.
#[derive(Debug, Clone, PartialEq)]
pub struct ErrorCode {
    /// Wire code and variant name.
    pub name: Name,
    /// HTTP status, where known.
    pub status: Option<u16>,
    /// The service's message, where known.
    pub message: Option<String>,
    /// What it means; there is this or a message.
    pub description: Option<String>,
    /// What a caller can do about it.
    pub advice: Option<String>,
    /// Class, where callers treat it alike with others.
    pub kind: Option<ErrorKind>,
    /// Whether repeating the same call can help.
    pub repeating: Repeating,
    /// Where the code is known from, if said.
    pub source: Option<Source>,
}

/// A worked example whose values fit the types.
#[derive(Debug, Clone)]
pub struct Example {
    /// Heading.
    pub title: String,
    /// What it shows.
    pub description: Option<String>,
    /// Parameters set, by index into [`Operation::parameters`], in that order.
    pub request: Vec<(usize, Literal)>,
    /// The reply, typed: members of [`Operation::response`].
    pub response: Vec<(usize, Literal)>,
    /// The reply as the service sends it.
    pub response_json: Value,
}

/// A value that fits a type, ready to be written as a Rust expression.
#[derive(Debug, Clone, PartialEq)]
pub enum Literal {
    /// Text.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// A number.
    Float(f64),
    /// `true` or `false`.
    Boolean(bool),
    /// Any JSON value.
    Any(Value),
    /// A list.
    List(Vec<Literal>),
    /// A map.
    Map(Vec<(String, Literal)>),
    /// A structure: members set, by index into its fields.
    Structure(TypeRef, Vec<(usize, Literal)>),
    /// A known value of an enumeration, by index into its values.
    Variant(TypeRef, usize),
    /// A value the enumeration does not know.
    OtherVariant(TypeRef, String),
    /// What a union is, by index into its variants.
    Union(TypeRef, usize, Box<Literal>),
    /// A value that no variant of a union is told by, or a text that is one as a whole.
    OtherUnion(TypeRef, Value),
}
