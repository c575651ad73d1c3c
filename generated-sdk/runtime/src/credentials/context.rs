//! What providers are given to work with.

use std::fmt;
use std::sync::Arc;

use super::Environment;
#[cfg(test)]
use crate::clock::Clock;
use crate::clock::{AdjustedClock, Random, SystemClock, SystemRandom};
use crate::transport::Transport;

/// What the providers share: the environment they read, and the transports they send through.
///
/// ```no_run
/// # fn example(transport: impl alibabacloud_runtime::transport::Transport) {
/// # use alibabacloud_runtime::credentials::{AssumeRoleCredentials, EnvironmentCredentials, ProviderContext};
///
/// let context = ProviderContext::new(transport);
/// let role = AssumeRoleCredentials::new(&context, EnvironmentCredentials::new(), "acs:ram::1234567890123456:role/reader");
/// # }
/// ```
#[derive(Clone)]
pub struct ProviderContext {
    pub(super) environment: Arc<Environment>,
    pub(super) transport: Arc<dyn Transport>,
    pub(super) direct: Arc<dyn Transport>,
    pub(super) clock: Arc<AdjustedClock>,
    pub(super) random: Arc<dyn Random>,
    pub(super) sts_endpoint: Option<Arc<str>>,
    pub(super) metadata_endpoint: Arc<str>,
    pub(super) oauth_endpoint: Option<Arc<str>>,
}

impl ProviderContext {
    /// The process's environment, with every request going through `transport`.
    pub fn new(transport: impl Transport) -> Self {
        let transport: Arc<dyn Transport> = Arc::new(transport);
        Self {
            environment: Arc::new(Environment::from_process()),
            direct: Arc::clone(&transport),
            transport,
            clock: Arc::new(AdjustedClock::new(Arc::new(SystemClock))),
            random: Arc::new(SystemRandom::new()),
            sts_endpoint: None,
            metadata_endpoint: "http://100.100.100.200".into(),
            oauth_endpoint: None,
        }
    }

    /// Reads this environment instead of the process's.
    #[must_use]
    pub fn with_environment(mut self, environment: Environment) -> Self {
        self.environment = Arc::new(environment);
        self
    }

    /// Sends requests to the instance metadata service and to a credentials URI through `transport`.
    ///
    /// Both are reached directly and mostly without TLS, so this one should use no proxy.
    #[must_use]
    pub fn with_direct_transport(mut self, transport: impl Transport) -> Self {
        self.direct = Arc::new(transport);
        self
    }

    /// Sends all requests to STS to this URL, whatever region or network is configured.
    ///
    /// `https`, or `http` to a loopback address.
    #[must_use]
    pub fn with_sts_endpoint(mut self, url: &str) -> Self {
        self.sts_endpoint = Some(url.into());
        self
    }

    /// Asks for instance metadata at this URL instead of `http://100.100.100.200`.
    ///
    /// `https`, or `http` to a loopback or the metadata service's own address.
    #[must_use]
    pub fn with_metadata_endpoint(mut self, url: &str) -> Self {
        self.metadata_endpoint = url.into();
        self
    }

    /// Takes the time from this clock, and puts it right where STS says that it is wrong.
    #[must_use]
    pub(crate) fn with_clock(mut self, clock: Arc<AdjustedClock>) -> Self {
        self.clock = clock;
        self
    }

    /// Draws the time and the nonces of signatures from here.
    #[cfg(test)]
    pub(super) fn with_clock_and_random(
        mut self,
        clock: Arc<dyn Clock>,
        random: Arc<dyn Random>,
    ) -> Self {
        self.clock = Arc::new(AdjustedClock::new(clock));
        self.random = random;
        self
    }

    #[cfg(test)]
    pub(super) fn with_oauth_endpoint(mut self, url: &str) -> Self {
        self.oauth_endpoint = Some(url.into());
        self
    }
}

impl fmt::Debug for ProviderContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProviderContext")
            .field("environment", &self.environment)
            .finish_non_exhaustive()
    }
}
