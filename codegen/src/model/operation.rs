//! Operations.

use super::error_code::ErrorCode;
use super::literal::Literal;
use super::paging::Paging;
use super::registry::Types;
use super::related::{Deprecation, SeeAlso};
use super::source::Source;
use super::types::{Builder, Field, Structure};
use crate::names::{Ident, Name};
use crate::spec::{AccessLevel, Period, RateLimitScope, Value};

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
    /// Values of [`Service::success_field`](super::Service::success_field) that mean success; empty where the field tells nothing.
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
    pub types: Types,
    /// Wire names of the parameters and fields, at any depth, whose values never print; ordered.
    pub sensitive: Vec<String>,
    /// Error codes: those that its documentation lists, in the order of the spec, then those common to all operations.
    pub errors: Vec<ErrorCode>,
    /// Worked examples.
    pub examples: Vec<Example>,
    /// Worked examples of calls that fail.
    pub error_examples: Vec<ErrorExample>,
    /// Path of the spec file.
    pub source: String,
}

impl Operation {
    /// Whether it has examples that are tests.
    #[must_use]
    pub fn has_tests(&self) -> bool {
        !self.examples.is_empty() || !self.error_examples.is_empty()
    }

    /// The parameters that an example sets, and to what.
    pub fn set<'a>(
        &'a self,
        request: &'a [(usize, Literal)],
    ) -> impl Iterator<Item = (&'a Parameter, &'a Literal)> {
        request
            .iter()
            .map(|(index, literal)| (&self.parameters[*index], literal))
    }
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

/// A worked example of a call that fails.
#[derive(Debug, Clone)]
pub struct ErrorExample {
    /// Heading.
    pub title: String,
    /// What it shows.
    pub description: Option<String>,
    /// Parameters set, by index into [`Operation::parameters`], in that order.
    pub request: Vec<(usize, Literal)>,
    /// The code of the error, one of [`Operation::errors`].
    pub error: Name,
    /// The HTTP status that comes with it.
    pub status: u16,
    /// The answer as the service sends it.
    pub answer: Value,
}
