//! Setting a client up.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;
use tokio::sync::Semaphore;

use super::Client;
use super::lazy::LazyTransport;
use super::shared::{Options, Shared};
use crate::clock::{AdjustedClock, Clock, Random, SystemClock, SystemRandom};
use crate::credentials::{
    CachedCredentials, CredentialsChain, ProvideCredentials, ProviderContext,
};
use crate::endpoint::{Endpoint, Network};
use crate::error::Error;
use crate::interceptor::Interceptor;
use crate::pacing::{Pacer, RateLimiter};
use crate::retry::{DecideRetry, RetryBudget, RetryPolicy};
use crate::service::Service;
use crate::transport::Transport;

/// Longest time a call takes by default, waiting and retries included.
const DEADLINE: Duration = Duration::from_secs(120);

/// Longest time an attempt takes by default.
const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(30);

/// How many attempts are on their way at once, by default. Over HTTP/1 each takes a connection, for a moment a second one, and a
/// process may often have no more than 1024 files open, on macOS 256. At a tenth of a second for a reply this is 1,000 calls a
/// second.
const MAX_IN_FLIGHT: usize = 100;

/// Longest query in bytes, by default. Servers and proxies commonly stop at 8 KiB for the line that holds it, or for the whole
/// head of the request.
const MAX_QUERY_BYTES: usize = 4096;

/// Sets up a [`Client`]. Callers know it as the `ClientBuilder` of their service's crate, which lists the defaults.
#[must_use = "a builder does nothing until `build`"]
pub struct ClientBuilder {
    service: &'static Service,
    region: Option<String>,
    endpoint: Option<String>,
    network: Network,
    allow_plain_http: bool,
    application: Option<String>,
    credentials: Option<Arc<dyn ProvideCredentials>>,
    transport: Option<Arc<dyn Transport>>,
    pacer: Option<Arc<dyn Pacer>>,
    interceptors: Vec<Arc<dyn Interceptor>>,
    trace_parameters: bool,
    clock: Arc<dyn Clock>,
    random: Arc<dyn Random>,
    max_in_flight: usize,
    max_query_bytes: usize,
    options: Options,
}

impl ClientBuilder {
    /// Settings of a client of `service`, all at their defaults.
    pub fn new(service: &'static Service) -> Self {
        Self {
            service,
            region: None,
            endpoint: None,
            network: Network::Public,
            allow_plain_http: false,
            application: None,
            credentials: None,
            transport: None,
            pacer: None,
            interceptors: Vec::new(),
            trace_parameters: false,
            clock: Arc::new(SystemClock),
            random: Arc::new(SystemRandom::new()),
            max_in_flight: MAX_IN_FLIGHT,
            max_query_bytes: MAX_QUERY_BYTES,
            options: Options {
                retry: Arc::new(RetryPolicy::standard()),
                repeatable: None,
                deadline: Some(DEADLINE),
                attempt_timeout: Some(ATTEMPT_TIMEOUT),
                pacing: true,
            },
        }
    }

    /// The region whose endpoint is called, such as `ap-southeast-1`. Default: what the environment variable
    /// `ALIBABA_CLOUD_REGION_ID` names, else the service's own default.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Calls this endpoint instead of that of a region: a host, or `https://host[:port]`.
    ///
    /// Plain `http://` is refused unless the host is this machine, or [`allow_plain_http`](Self::allow_plain_http).
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }

    /// Calls the region's endpoint inside Alibaba Cloud's VPC network.
    pub fn vpc_endpoint(mut self) -> Self {
        self.network = Network::Vpc;
        self
    }

    /// Allows an endpoint with plain `http://` on another machine. Anyone on the way can read what is sent.
    pub fn allow_plain_http(mut self) -> Self {
        self.allow_plain_http = true;
        self
    }

    /// Where the keys come from: [`Credentials`](crate::credentials::Credentials), a provider of that module, or one of
    /// your own. What it yields is kept as [`CachedCredentials`] says.
    pub fn credentials(mut self, credentials: impl ProvideCredentials) -> Self {
        self.credentials = Some(Arc::new(credentials));
        self
    }

    /// How requests travel.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// When calls are tried again: a [`RetryPolicy`] with other figures, or one of your own.
    pub fn retry(mut self, retry: impl DecideRetry) -> Self {
        self.options.retry = Arc::new(retry);
        self
    }

    /// Longest time a call takes, credentials, pacing, all attempts and the delays between them included; `None` for
    /// as long as it needs.
    pub fn deadline(mut self, deadline: impl Into<Option<Duration>>) -> Self {
        self.options.deadline = deadline.into();
        self
    }

    /// Longest time one attempt takes, connecting included; `None` leaves it to the transport.
    pub fn attempt_timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.options.attempt_timeout = timeout.into();
        self
    }

    /// Paces calls with this, which several clients may share, instead of a pacer of this client's own.
    pub fn pacer(mut self, pacer: impl Pacer) -> Self {
        self.pacer = Some(Arc::new(pacer));
        self.options.pacing = true;
        self
    }

    /// Does not pace: calls leave at once, and the service will throttle those that are too many.
    pub fn without_pacing(mut self) -> Self {
        self.options.pacing = false;
        self
    }

    /// How many attempts are on their way at once; further ones wait for one of them to end, within the deadline. All clones
    /// of the client share it. Default: 100. 0 counts as 1.
    ///
    /// Over HTTP/1 each attempt takes a connection, for a moment two, and so as many file descriptors. Raise it where more calls than that
    /// are to wait for their replies at the same time, together with the process's limit on open files (`ulimit -n`).
    pub fn max_in_flight(mut self, attempts: usize) -> Self {
        self.max_in_flight = attempts.clamp(1, Semaphore::MAX_PERMITS);
        self
    }

    /// How long the query of a request may be, in bytes as encoded; the parameters of a longer one travel as a form in the
    /// body, where the service takes them too. Default: 4,096.
    pub fn max_query_bytes(mut self, bytes: usize) -> Self {
        self.max_query_bytes = bytes;
        self
    }

    /// Lets this see each attempt. May be given several times; called in that order.
    pub fn interceptor(mut self, interceptor: impl Interceptor) -> Self {
        self.interceptors.push(Arc::new(interceptor));
        self
    }

    /// Traces the parameters of each call, at level `DEBUG`. Those that are sensitive stay redacted.
    pub fn trace_parameters(mut self) -> Self {
        self.trace_parameters = true;
        self
    }

    /// Adds the calling program's name and version to the user agent, such as `my-shop/1.2`.
    pub fn application(mut self, application: impl Into<String>) -> Self {
        self.application = Some(application.into());
        self
    }

    /// Signs every request with this time and this nonce, so that requests can be compared with recorded ones. For tests.
    #[cfg(any(test, feature = "test-util"))]
    pub fn fixed_signing(mut self, now: std::time::SystemTime, nonce: u128) -> Self {
        self.clock = Arc::new(crate::clock::FixedClock(now));
        self.random = Arc::new(crate::clock::FixedRandom(nonce));
        self
    }

    /// The client. Nothing is sent, and no credentials are looked for, until the first call.
    ///
    /// # Errors
    ///
    /// [`Config`](crate::ErrorKind::Config), when the region, the endpoint or the application is malformed, or the default
    /// transport cannot be set up.
    pub fn build(self) -> Result<Client, Error> {
        let endpoint = if let Some(endpoint) = &self.endpoint {
            Endpoint::parse(endpoint, self.allow_plain_http)?
        } else {
            let variable = std::env::var(REGION_ID).ok();
            let region = region(self.region.as_deref(), variable.as_deref());
            let region = region.unwrap_or(self.service.default_region);
            Endpoint::of_region(self.service, region, self.network)?
        };
        let clock = Arc::new(AdjustedClock::new(self.clock));
        let credentials = match self.credentials {
            Some(credentials) => credentials,
            None => Arc::new(default_credentials(
                self.transport.as_ref(),
                Arc::clone(&clock),
            )),
        };
        let transport = match self.transport {
            Some(transport) => transport,
            None => default_transport(&endpoint)?,
        };
        let shared = Shared {
            service: self.service,
            endpoint,
            user_agent: user_agent(self.service, self.application.as_deref())?,
            credentials: CachedCredentials::with_clock(credentials, clock.clone()),
            transport,
            pacer: self
                .pacer
                .unwrap_or_else(|| Arc::new(RateLimiter::default())),
            interceptors: self.interceptors,
            trace_parameters: self.trace_parameters,
            clock,
            random: self.random,
            budget: RetryBudget::new(),
            in_flight: Semaphore::new(self.max_in_flight),
            max_query_bytes: self.max_query_bytes,
        };
        Ok(Client {
            shared: Arc::new(shared),
            options: self.options,
        })
    }
}

/// The variable that names the region for all of Alibaba Cloud's SDKs.
const REGION_ID: &str = "ALIBABA_CLOUD_REGION_ID";

/// The region that the caller set, or else the variable of the environment.
fn region<'a>(set: Option<&'a str>, variable: Option<&'a str>) -> Option<&'a str> {
    let variable = || variable.map(str::trim).filter(|region| !region.is_empty());
    set.or_else(variable)
}

/// The default chain. What has to be asked over the network goes through the transport that the caller set, else through
/// ones made for it: that of the client may be without TLS or without proxies, as its endpoint asks.
fn default_credentials(
    transport: Option<&Arc<dyn Transport>>,
    clock: Arc<AdjustedClock>,
) -> CredentialsChain {
    let context = match transport {
        Some(transport) => ProviderContext::new(Arc::clone(transport)),
        None => ProviderContext::new(LazyTransport::new(true))
            .with_direct_transport(LazyTransport::new(false)),
    };
    CredentialsChain::from_environment(&context.with_clock(clock))
}

#[cfg(any(feature = "_rustls", feature = "native-tls"))]
fn default_transport(endpoint: &Endpoint) -> Result<Arc<dyn Transport>, Error> {
    let mut builder = crate::transport::ReqwestTransport::builder();
    if !endpoint.is_https() {
        builder = builder.without_tls();
    }
    if endpoint.is_loopback() {
        // A proxy would look for the endpoint on its own machine.
        builder = builder.no_proxy();
    }
    Ok(Arc::new(builder.build()?))
}

#[cfg(not(any(feature = "_rustls", feature = "native-tls")))]
fn default_transport(_: &Endpoint) -> Result<Arc<dyn Transport>, Error> {
    Err(Error::config(
        "this build has no transport of its own: enable the feature `rustls`, or set one",
    ))
}

/// `alibabacloud-things/0.1.0 (linux; x86_64) my-shop/1.2`.
fn user_agent(service: &Service, application: Option<&str>) -> Result<HeaderValue, Error> {
    let (os, arch) = (std::env::consts::OS, std::env::consts::ARCH);
    let mut text = format!("{} ({os}; {arch})", service.user_agent);
    if let Some(application) = application {
        text.push(' ');
        text.push_str(application);
    }
    HeaderValue::from_str(&text).map_err(|_| {
        Error::config("the application's name holds characters that an HTTP header cannot carry")
    })
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("region", &self.region)
            .field("network", &self.network)
            .field("allow_plain_http", &self.allow_plain_http)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::region;

    #[test]
    fn the_region_that_is_set_comes_before_that_of_the_environment() {
        let beijing = Some("cn-beijing");
        assert_eq!(region(Some("cn-hangzhou"), beijing), Some("cn-hangzhou"));
        assert_eq!(region(None, Some(" cn-beijing\n")), beijing);
        assert_eq!(region(None, Some("  ")), None);
        assert_eq!(region(None, None), None);
    }
}
