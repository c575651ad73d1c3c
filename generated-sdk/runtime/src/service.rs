//! What the emitted code tells the runtime: data about the service and its operations, and the request trait.

use std::time::Duration;

use super::limits::Limits;
use super::parameters::Parameters;
use super::read::ReadObject;

/// The service: what is the same for all its operations.
#[derive(Debug)]
pub struct Service {
    /// Product code, such as `ecs`.
    pub product: &'static str,
    /// API version: a date, such as `2021-12-24`.
    pub version: &'static str,
    /// Name and version of the client's crate, as the user agent gives them: `alibabacloud-things/1.2.3`.
    pub user_agent: &'static str,
    /// Region used when the caller names none.
    pub default_region: &'static str,
    /// `(region, host)` as documented.
    pub endpoints: &'static [(&'static str, &'static str)],
    /// Host of any other region; holds `{region}`.
    pub endpoint_pattern: &'static str,
    /// Host of a region inside a VPC; holds `{region}`.
    pub vpc_endpoint_pattern: &'static str,
    /// Reply field that tells success.
    pub success_field: &'static str,
    /// Codes with which this service says that calls come too fast, besides those of all Alibaba Cloud services.
    pub throttling_codes: &'static [&'static str],
    /// Codes with which this service denies permission, besides those of all Alibaba Cloud services.
    pub permission_codes: &'static [&'static str],
}

/// An operation: what the client needs to know to call it well.
#[derive(Debug)]
pub struct Operation {
    /// Name on the wire, such as `GetMigrationVerifyCode`.
    pub name: &'static str,
    /// RAM action that a caller must be granted.
    pub ram_action: &'static str,
    /// True if repeating a call that the service may have carried out does no harm.
    pub repeatable: bool,
    /// Values of [`Service::success_field`] that mean success; empty where the field tells nothing.
    pub success_values: &'static [&'static str],
    /// Documented limit per account.
    pub rate_limit: Option<RateLimit>,
    /// Wire names of the parameters and reply fields, at any depth, whose values never print.
    pub sensitive: &'static [&'static str],
}

/// A parameter by which the service knows a call that it has seen before: where it is set, the call may be repeated, and
/// repeats carry the same value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct IdempotencyKey {
    /// Wire name of the parameter.
    pub parameter: &'static str,
    /// Wire name of the member of each of its elements that is the key, where it is not the parameter itself.
    pub member: Option<&'static str>,
    /// The client sets it to a random UUID where the caller does not.
    pub filled: bool,
}

impl IdempotencyKey {
    /// A parameter, which the client leaves to the caller.
    #[must_use]
    pub const fn new(parameter: &'static str) -> Self {
        Self {
            parameter,
            member: None,
            filled: false,
        }
    }

    /// The parameter is an array of objects, each with a key as this member.
    #[must_use]
    pub const fn of_each(mut self, member: &'static str) -> Self {
        self.member = Some(member);
        self
    }

    /// The client makes one up where the caller sets none. Only for parameters of the query.
    #[must_use]
    pub const fn filled(mut self) -> Self {
        self.filled = true;
        self
    }
}

/// A documented limit on the rate of calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RateLimit {
    /// Calls allowed in each period; at least 1.
    pub requests: u32,
    /// The period.
    pub period: Duration,
}

/// A request of one operation: a value that a client can send.
///
/// Implemented by the emitted requests. Implement it yourself only to call an operation that this version of the
/// crate does not know.
pub trait Request {
    /// What the service replies.
    type Response: Response;

    /// The operation.
    fn operation() -> &'static Operation;

    /// What makes repeating a call harmless where it is set, if the operation has such a parameter.
    #[must_use]
    fn idempotency_key() -> Option<IdempotencyKey> {
        None
    }

    /// Whether the operation is called by GET; else it is by POST.
    #[must_use]
    fn is_get() -> bool {
        false
    }

    /// Writes the parameters that are set.
    fn write(&self, parameters: &mut Parameters);

    /// Checks the documented limits before anything is sent.
    fn check(&self, limits: &mut Limits) {
        let _ = limits;
    }
}

/// A reply that can be read from JSON and handed between threads. Every [`ReadObject`] that can is one.
pub trait Response: ReadObject + Send + 'static {}

impl<T: ReadObject + Send + 'static> Response for T {}

/// Marks a required parameter that has been set.
#[derive(Debug, Clone, Copy)]
pub enum Set {}

/// Marks a required parameter that has not been set yet.
#[derive(Debug, Clone, Copy)]
pub enum Unset {}

/// Takes the place of the client in a builder that has none: it builds a value and sends nothing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Detached;
