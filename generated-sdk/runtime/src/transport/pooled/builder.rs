//! Settings of the default transport, and the client of reqwest that they make.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use super::connecting::ConnectLayer;
use super::proxies::Proxies;
use crate::error::Error;

/// Longest time to connect, by default: name resolution, TCP and TLS together.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);

/// Longest silence while a reply is awaited or read, by default.
const READ_TIMEOUT: Duration = Duration::from_secs(10);

/// Largest reply, by default. The largest documented ones are lists of a few hundred kilobytes.
pub(super) const MAX_REPLY_BYTES: usize = 8 * 1024 * 1024;

/// How long an unused connection is kept, by default. A guess: gateways commonly drop one after a minute, and a request sent
/// on a connection that is just being dropped fails, and may not be repeated. That of CAMS documents no time.
const IDLE_TIMEOUT: Duration = Duration::from_secs(45);

/// How often an HTTP/2 connection is pinged, by default, and how long it may take to answer.
const PING_INTERVAL: Duration = Duration::from_secs(20);
const PING_TIMEOUT: Duration = Duration::from_secs(5);

/// Sets up a [`ReqwestTransport`](super::ReqwestTransport).
#[derive(Clone)]
#[must_use = "a builder does nothing until `build`"]
pub struct ReqwestTransportBuilder {
    connect_timeout: Duration,
    read_timeout: Duration,
    idle_timeout: Option<Duration>,
    ping_interval: Option<Duration>,
    ping_timeout: Duration,
    pub(super) max_reply_bytes: usize,
    proxies: Proxies,
    /// PEM files.
    certificates: Vec<Vec<u8>>,
    tls: Tls,
}

/// What encrypts connections.
#[derive(Debug, Clone, Copy)]
enum Tls {
    Nothing,
    #[cfg(feature = "_rustls")]
    Rustls,
    #[cfg(feature = "native-tls")]
    Native,
}

impl Tls {
    #[cfg(feature = "_rustls")]
    const USUAL: Self = Self::Rustls;
    #[cfg(not(feature = "_rustls"))]
    const USUAL: Self = Self::Native;
}

/// [`Tls`], with the certificates read.
pub(super) enum Secured {
    #[cfg(not(feature = "_rustls"))]
    Nothing,
    #[cfg(feature = "_rustls")]
    Rustls(Box<rustls::ClientConfig>),
    #[cfg(feature = "native-tls")]
    Native(Vec<reqwest::Certificate>),
}

impl Secured {
    fn apply(&self, builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
        match self {
            #[cfg(not(feature = "_rustls"))]
            Self::Nothing => builder,
            #[cfg(feature = "_rustls")]
            Self::Rustls(config) => builder.tls_backend_preconfigured((**config).clone()),
            #[cfg(feature = "native-tls")]
            Self::Native(certificates) => builder
                .tls_backend_native()
                .tls_certs_merge(certificates.iter().cloned()),
        }
    }
}

impl ReqwestTransportBuilder {
    /// Every setting at its default.
    pub(super) fn new() -> Self {
        Self {
            connect_timeout: CONNECT_TIMEOUT,
            read_timeout: READ_TIMEOUT,
            idle_timeout: Some(IDLE_TIMEOUT),
            ping_interval: Some(PING_INTERVAL),
            ping_timeout: PING_TIMEOUT,
            max_reply_bytes: MAX_REPLY_BYTES,
            proxies: Proxies::Environment,
            certificates: Vec::new(),
            tls: Tls::USUAL,
        }
    }

    /// Longest time to connect: name resolution, TCP and TLS together. Default: 5 s.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Longest silence while a reply is awaited or read. Default: 10 s.
    pub fn read_timeout(mut self, timeout: Duration) -> Self {
        self.read_timeout = timeout;
        self
    }

    /// How long an unused connection is kept; `None` until the server closes it. Default: 45 s, a guess about when
    /// the service does. A request that meets a connection just being closed fails, and one that must not be repeated is then
    /// left undecided, so rather too short than too long.
    pub fn idle_timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.idle_timeout = timeout.into();
        self
    }

    /// How often an HTTP/2 connection is pinged, used or not; `None` for never. Default: 20 s.
    pub fn http2_ping_interval(mut self, interval: impl Into<Option<Duration>>) -> Self {
        self.ping_interval = interval.into();
        self
    }

    /// How long a ping may take to be answered before the connection is taken for dead, and closed with all requests on it.
    /// Default: 5 s.
    pub fn http2_ping_timeout(mut self, timeout: Duration) -> Self {
        self.ping_timeout = timeout;
        self
    }

    /// Largest reply, in bytes after decompression. Default: 8 MiB.
    pub fn max_reply_bytes(mut self, max_reply_bytes: usize) -> Self {
        self.max_reply_bytes = max_reply_bytes;
        self
    }

    /// Trusts these certificates too, besides those the system trusts: PEM, one or more.
    pub fn ca_certificate(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.certificates.push(pem.into());
        self
    }

    /// Uses no proxy, whatever the environment says.
    pub fn no_proxy(mut self) -> Self {
        self.proxies = Proxies::None;
        self
    }

    /// Uses this proxy for all requests, whatever the environment says, `NO_PROXY` included:
    /// `http://[user:password@]host[:port]`, and with the feature `socks` `socks5h://…` too (`socks5://…` resolves names on this
    /// machine).
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.proxies = Proxies::Set(url.into());
        self
    }

    /// Encrypts with the system's own TLS library even where the feature `rustls` is enabled, which any crate of a program
    /// can do. Without that feature nothing else is used.
    #[cfg(feature = "native-tls")]
    pub fn native_tls(mut self) -> Self {
        self.tls = Tls::Native;
        self
    }

    /// For plain http alone: the system's certificates need not be loaded, nor even be there.
    pub(crate) fn without_tls(mut self) -> Self {
        self.tls = Tls::Nothing;
        self
    }

    /// A client with connections of its own, which tells `watch` about them.
    pub(super) fn client(
        &self,
        secured: &Secured,
        watch: ConnectLayer,
    ) -> Result<reqwest::Client, Error> {
        let builder = reqwest::Client::builder()
            .connect_timeout(self.connect_timeout)
            .read_timeout(self.read_timeout)
            .pool_idle_timeout(self.idle_timeout)
            .http2_keep_alive_interval(self.ping_interval)
            .http2_keep_alive_timeout(self.ping_timeout)
            .http2_keep_alive_while_idle(true)
            .redirect(reqwest::redirect::Policy::none())
            // Only the client knows what may be repeated, and counts it.
            .retry(reqwest::retry::never())
            .connector_layer(watch);
        let builder = self.proxies.apply(builder)?;
        secured.apply(builder).build().map_err(|error| {
            Error::config(format!(
                "cannot set up the transport: {}",
                root_cause(&error)
            ))
        })
    }

    /// What encrypts: the system's certificates are read once, however many clients there will be.
    pub(super) fn secured(&self) -> Result<Secured, Error> {
        Ok(match self.tls {
            #[cfg(feature = "_rustls")]
            Tls::Rustls => Secured::Rustls(Box::new(crate::transport::tls::verified(
                &self.certificates,
            )?)),
            #[cfg(feature = "native-tls")]
            Tls::Native => Secured::Native(self.native_certificates()?),
            #[cfg(feature = "_rustls")]
            Tls::Nothing => Secured::Rustls(Box::new(crate::transport::tls::unverified()?)),
            #[cfg(not(feature = "_rustls"))]
            Tls::Nothing => Secured::Nothing,
        })
    }

    #[cfg(feature = "native-tls")]
    fn native_certificates(&self) -> Result<Vec<reqwest::Certificate>, Error> {
        let mut certificates = Vec::new();
        for pem in &self.certificates {
            let read = reqwest::Certificate::from_pem_bundle(pem)
                .ok()
                .filter(|read| !read.is_empty());
            certificates.extend(read.ok_or_else(|| Error::config("a CA certificate is no PEM"))?);
        }
        Ok(certificates)
    }
}

impl fmt::Debug for ReqwestTransportBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReqwestTransportBuilder")
            .field("connect_timeout", &self.connect_timeout)
            .field("read_timeout", &self.read_timeout)
            .field("idle_timeout", &self.idle_timeout)
            .field("http2_ping_interval", &self.ping_interval)
            .field("http2_ping_timeout", &self.ping_timeout)
            .field("max_reply_bytes", &self.max_reply_bytes)
            .field("proxies", &self.proxies)
            .field("tls", &self.tls)
            .finish_non_exhaustive()
    }
}

fn root_cause(error: &dyn StdError) -> String {
    let mut error = error;
    while let Some(source) = error.source() {
        error = source;
    }
    error.to_string()
}
