//! Which rate each operation keeps, and whose calls count together.

use std::collections::HashMap;
use std::fmt;
use std::time::Duration;

use crate::service::{Operation, RateLimit, Request};

use super::PacingRequest;

/// Which rate each operation keeps, and whose calls count together.
///
/// By default the documented rate of each operation, for each region, and for each account or access key ID on its own.
#[derive(Clone, Default)]
pub struct PacingPolicy {
    /// By name of the operation; `None` is unlimited.
    overrides: HashMap<&'static str, Option<RateLimit>>,
    account: Option<Box<str>>,
}

impl PacingPolicy {
    /// The documented rates.
    #[must_use]
    pub fn documented() -> Self {
        Self::default()
    }

    /// Keeps `rate` for the operation of the request type `R`, in place of the documented one: higher where Alibaba
    /// Cloud has raised your quota, lower to leave a part of it to others.
    ///
    /// At least one call per period is allowed, and a period of zero is no limit.
    #[must_use]
    pub fn rate<R: Request>(mut self, rate: RateLimit) -> Self {
        self.overrides.insert(R::operation().name, Some(rate));
        self
    }

    /// Never holds back a call of the operation of the request type `R`.
    #[must_use]
    pub fn unlimited<R: Request>(mut self) -> Self {
        self.overrides.insert(R::operation().name, None);
        self
    }

    /// Counts all calls to a region together, under this name, whatever access key they are signed with.
    ///
    /// The service counts per operation, region and main account: the RAM users and roles of one account share a limit. The
    /// client learns the account from the ARN of a role that it assumes; of other keys it knows only the ID. Name the account
    /// where several keys of it are in use, or temporary ones from elsewhere, whose ID changes each time they are renewed.
    #[must_use]
    pub fn account(mut self, name: impl Into<String>) -> Self {
        self.account = Some(name.into().into_boxed_str());
        self
    }

    /// The rate that `operation` keeps; `None` is unlimited.
    pub(super) fn rate_of(&self, operation: &Operation) -> Option<RateLimit> {
        let rate = match self.overrides.get(operation.name) {
            Some(overridden) => *overridden,
            None => operation.rate_limit,
        }?;
        (!rate.period.is_zero()).then_some(RateLimit {
            requests: rate.requests.max(1),
            period: rate.period,
        })
    }

    /// The name that this call counts under, beside its operation: region and account.
    pub(super) fn who(&self, request: &PacingRequest<'_>) -> String {
        let account = self.account.as_deref().unwrap_or(request.account);
        format!("{}/{account}", request.region)
    }
}

impl fmt::Debug for PacingPolicy {
    /// The account may be told by an access key ID.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PacingPolicy")
            .field("overrides", &self.overrides)
            .field("account", &self.account.as_ref().map(|_| "<redacted>"))
            .finish()
    }
}

/// What a limiter adds to the period: a share of it, up to `cap`.
///
/// The service counts calls when they arrive, not when they leave, and no two take the same time on the way.
pub(super) fn margin(period: Duration, percent: u32, cap: Duration) -> Duration {
    (period / 100).saturating_mul(percent).min(cap)
}
