//! What a client's handles share, and in what they differ.

use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;
use tokio::sync::Semaphore;

use crate::clock::{AdjustedClock, Random};
use crate::credentials::CachedCredentials;
use crate::endpoint::Endpoint;
use crate::interceptor::Interceptor;
use crate::pacing::Pacer;
use crate::retry::{DecideRetry, RetryBudget};
use crate::service::Service;
use crate::transport::Transport;

/// What clones of a client share.
pub(super) struct Shared {
    pub(super) service: &'static Service,
    pub(super) endpoint: Endpoint,
    pub(super) user_agent: HeaderValue,
    pub(super) credentials: CachedCredentials,
    pub(super) transport: Arc<dyn Transport>,
    pub(super) pacer: Arc<dyn Pacer>,
    pub(super) interceptors: Vec<Arc<dyn Interceptor>>,
    pub(super) trace_parameters: bool,
    pub(super) clock: Arc<AdjustedClock>,
    pub(super) random: Arc<dyn Random>,
    pub(super) budget: RetryBudget,
    /// A permit for each attempt that may be on its way at once.
    pub(super) in_flight: Semaphore,
    /// Longest query; what is longer travels in the body.
    pub(super) max_query_bytes: usize,
}

/// What may differ between handles.
#[derive(Debug, Clone)]
pub(super) struct Options {
    pub(super) retry: Arc<dyn DecideRetry>,
    /// What the caller knows about repeating, where that is not what the spec says.
    pub(super) repeatable: Option<bool>,
    pub(super) deadline: Option<Duration>,
    pub(super) attempt_timeout: Option<Duration>,
    pub(super) pacing: bool,
}
