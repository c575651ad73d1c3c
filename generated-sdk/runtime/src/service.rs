//! What the emitted code tells the runtime: data about the service and its operations, and the request trait.

use std::time::Duration;

use super::limits::Limits;
use super::parameters::Parameters;
use super::read::ReadObject;

/// The service: what is the same for all its operations.
#[derive(Debug)]
#[non_exhaustive]
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

impl Service {
    /// A service of this product code and API version, whose client's name and version are `user_agent`. It has no endpoint yet.
    #[must_use]
    pub const fn new(
        product: &'static str,
        version: &'static str,
        user_agent: &'static str,
    ) -> Self {
        Self {
            product,
            version,
            user_agent,
            default_region: "",
            endpoints: &[],
            endpoint_pattern: "",
            vpc_endpoint_pattern: "",
            success_field: "",
            throttling_codes: &[],
            permission_codes: &[],
        }
    }

    /// The region that is called where none is named, the documented hosts as `(region, host)`, and the pattern of all others.
    #[must_use]
    pub const fn endpoints(
        mut self,
        default_region: &'static str,
        hosts: &'static [(&'static str, &'static str)],
        pattern: &'static str,
    ) -> Self {
        self.default_region = default_region;
        self.endpoints = hosts;
        self.endpoint_pattern = pattern;
        self
    }

    /// The pattern of hosts inside a VPC.
    #[must_use]
    pub const fn vpc_endpoints(mut self, pattern: &'static str) -> Self {
        self.vpc_endpoint_pattern = pattern;
        self
    }

    /// The reply field that tells success.
    #[must_use]
    pub const fn success_field(mut self, name: &'static str) -> Self {
        self.success_field = name;
        self
    }

    /// The service's own codes for calls that come too fast, and for permissions that are missing.
    #[must_use]
    pub const fn codes(
        mut self,
        throttling: &'static [&'static str],
        permission: &'static [&'static str],
    ) -> Self {
        self.throttling_codes = throttling;
        self.permission_codes = permission;
        self
    }
}

/// An operation: what the client needs to know to call it well.
///
/// ```
/// use std::time::Duration;
/// # use alibabacloud_runtime::operation::{Operation, RateLimit};
///
/// static LOOK_UP: Operation = Operation::new("LookUp", "things:LookUp")
///     .repeatable()
///     .success_values(&["OK"])
///     .rate_limit(RateLimit::new(10, Duration::from_secs(1)));
/// ```
#[derive(Debug)]
#[non_exhaustive]
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

impl Operation {
    /// An operation of this name that takes this permission; what is not said further holds not: it must not be repeated, no
    /// field tells success, there is no limit, and nothing is sensitive.
    #[must_use]
    pub const fn new(name: &'static str, ram_action: &'static str) -> Self {
        Self {
            name,
            ram_action,
            repeatable: false,
            success_values: &[],
            rate_limit: None,
            sensitive: &[],
        }
    }

    /// Repeating a call that the service may have carried out does no harm.
    #[must_use]
    pub const fn repeatable(mut self) -> Self {
        self.repeatable = true;
        self
    }

    /// The values of [`Service::success_field`] that mean success.
    #[must_use]
    pub const fn success_values(mut self, values: &'static [&'static str]) -> Self {
        self.success_values = values;
        self
    }

    /// The documented limit per account.
    #[must_use]
    pub const fn rate_limit(mut self, limit: RateLimit) -> Self {
        self.rate_limit = Some(limit);
        self
    }

    /// The wire names of what never prints: parameters and reply fields, at any depth.
    #[must_use]
    pub const fn sensitive(mut self, names: &'static [&'static str]) -> Self {
        self.sensitive = names;
        self
    }
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
#[non_exhaustive]
pub struct RateLimit {
    /// Calls allowed in each period; at least 1.
    pub requests: u32,
    /// The period.
    pub period: Duration,
}

impl RateLimit {
    /// This many calls in each period. None at all count as 1, or nothing could ever be called.
    #[must_use]
    pub const fn new(requests: u32, period: Duration) -> Self {
        Self {
            requests: if requests == 0 { 1 } else { requests },
            period,
        }
    }
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
