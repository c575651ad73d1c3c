//! The default transport. Nothing outside this module names reqwest.

mod connecting;
mod connections;
mod failure;
mod proxies;

use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::pin::pin;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::Uri;
use http::uri::{Authority, Scheme};
use reqwest::Url;
use tokio::time::Instant;

use self::connecting::{ConnectLayer, Sending};
use self::connections::Connections;
use self::proxies::Proxies;
use super::{AttemptEnd, BoxFuture, Evidence, Transport, TransportError, TransportErrorKind};
use crate::error::Error;
use crate::future::{Late, within};

/// Longest time to connect, by default: name resolution, TCP and TLS together.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);

/// Longest silence while a reply is awaited or read, by default.
const READ_TIMEOUT: Duration = Duration::from_secs(10);

/// Largest reply, by default. The largest documented ones are lists of a few hundred kilobytes.
const MAX_REPLY_BYTES: usize = 8 * 1024 * 1024;

/// How long an unused connection is kept, by default. A guess: gateways commonly drop one after a minute, and a request sent
/// on a connection that is just being dropped fails, and may not be repeated. That of CAMS documents no time.
const IDLE_TIMEOUT: Duration = Duration::from_secs(45);

/// How often an HTTP/2 connection is pinged, by default, and how long it may take to answer.
const PING_INTERVAL: Duration = Duration::from_secs(20);
const PING_TIMEOUT: Duration = Duration::from_secs(5);

/// Sends requests through [reqwest](https://docs.rs/reqwest): connections are kept and reused, HTTP/2 is used where the
/// server offers it, proxies are taken from the environment (`HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY`), and
/// redirects are not followed. Hand it to the client's builder.
///
/// Each tokio runtime has connections of its own, so that a client may be used on several.
///
/// Connections of HTTP/2 are pinged, and one that does not answer is closed. After a request that ran out of time none of the
/// connections there are is used for another one: over HTTP/2 it would be the same one, which may be dead. Those on which
/// requests are still waiting live on until these are done.
///
/// ```no_run
/// use std::time::Duration;
/// # use alibabacloud_runtime::transport::ReqwestTransport;
///
/// # fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let transport = ReqwestTransport::builder()
///     .read_timeout(Duration::from_secs(20))
///     .ca_certificate(std::fs::read("company-root.pem")?)
///     .build()?;
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct ReqwestTransport {
    connections: Arc<Connections>,
    max_reply_bytes: usize,
    /// Whoever set the client up may have let it follow redirects.
    may_redirect: bool,
    endpoint: Arc<OnceLock<Endpoint>>,
}

impl ReqwestTransport {
    /// A transport with settings of your own.
    pub fn builder() -> ReqwestTransportBuilder {
        ReqwestTransportBuilder {
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

    /// A transport over a client that you set up, with its proxies, timeouts and certificates.
    ///
    /// Set it to follow no redirect, `redirect(Policy::none())`: requests carry signatures and, with temporary keys, a
    /// security token. A reply that comes from elsewhere is [refused](TransportErrorKind::Redirected).
    ///
    /// Use it on one tokio runtime: the client's connections belong to the one that they were made on, and stand still or end with
    /// it.
    ///
    /// Of a request that runs out of time before it has a connection this transport cannot say so, and of the requests that
    /// the client repeats by itself it knows nothing: `retry(reqwest::retry::never())` turns that off.
    #[must_use]
    pub fn from_client(client: reqwest::Client) -> Self {
        Self {
            connections: Arc::new(Connections::given(client)),
            max_reply_bytes: MAX_REPLY_BYTES,
            may_redirect: true,
            endpoint: Arc::default(),
        }
    }

    /// The same transport with another limit on the size of a reply, in bytes after decompression.
    #[must_use]
    pub fn with_max_reply_bytes(mut self, max_reply_bytes: usize) -> Self {
        self.max_reply_bytes = max_reply_bytes;
        self
    }

    async fn exchange(
        &self,
        request: http::Request<Bytes>,
    ) -> Result<http::Response<Bytes>, TransportError> {
        let (parts, body) = request.into_parts();
        let end = parts.extensions.get().copied().map(AttemptEnd::instant);
        let url = self.url(&parts.uri)?;
        let asked = self.may_redirect.then(|| url.clone());
        let mut request = reqwest::Request::new(parts.method, url);
        *request.headers_mut() = parts.headers;
        *request.body_mut() = Some(body.into());
        let connections = self.connections.current().map_err(|error| {
            TransportError::new(TransportErrorKind::Other)
                .with_evidence(Evidence::NotSent)
                .with_source(error)
        })?;
        let outcome = self.reply(connections.execute(request), asked, end).await;
        if let Err(failure) = &outcome
            && failure.kind() == TransportErrorKind::Timeout
        {
            self.connections.replace(&connections);
        }
        outcome
    }

    /// The whole reply to a request that is `sent` as this is polled, by `end`. It has to come from where it was `asked` for.
    async fn reply(
        &self,
        sent: impl Future<Output = reqwest::Result<reqwest::Response>> + Unpin,
        asked: Option<Url>,
        end: Option<Instant>,
    ) -> Result<http::Response<Bytes>, TransportError> {
        let mut sending = Sending::new(sent);
        let mut response = match within(end, &mut sending).await {
            Ok(Ok(response)) => response,
            Ok(Err(error)) => return Err(failure::before_reply(error, sending.is_connecting())),
            Err(Late) => return Err(failure::timed_out(sending.is_connecting())),
        };
        if asked.is_some_and(|asked| asked != *response.url()) {
            return Err(TransportErrorKind::Redirected.into());
        }
        let body = within(end, pin!(self.body(&mut response)))
            .await
            .map_err(|Late| failure::timed_out(false))??;
        let mut reply = http::Response::new(body);
        *reply.status_mut() = response.status();
        *reply.version_mut() = response.version();
        *reply.headers_mut() = std::mem::take(response.headers_mut());
        Ok(reply)
    }

    /// The URL of `uri`. That of the first request is kept without its query: the next ones will go there too, and
    /// parsing a URL takes longer than all else that is done here.
    fn url(&self, uri: &Uri) -> Result<Url, TransportError> {
        let parsed = || {
            Url::parse(&uri.to_string()).map_err(|error| {
                TransportError::new(TransportErrorKind::Other)
                    .with_evidence(Evidence::NotSent)
                    .with_source(error)
            })
        };
        match self.endpoint.get() {
            Some(endpoint) if endpoint.serves(uri) => Ok(endpoint.with_query(uri.query())),
            Some(_) => parsed(),
            None => {
                let url = parsed()?;
                if let Some(endpoint) = Endpoint::of(uri, &url) {
                    // Another request may have been first, which is as good.
                    let _ = self.endpoint.set(endpoint);
                }
                Ok(url)
            }
        }
    }

    /// The whole body, unless it is too large.
    async fn body(&self, response: &mut reqwest::Response) -> Result<Bytes, TransportError> {
        let limit = self.max_reply_bytes;
        let announced = response
            .content_length()
            .and_then(|length| usize::try_from(length).ok());
        if announced.is_some_and(|length| length > limit) {
            return Err(too_large(limit));
        }
        let broken = failure::within_reply;
        let Some(first) = response.chunk().await.map_err(broken)? else {
            return Ok(Bytes::new());
        };
        let mut whole = Whole::One(first);
        while whole.len() <= limit {
            match response.chunk().await.map_err(broken)? {
                None => return Ok(whole.into_bytes()),
                Some(next) => whole = whole.and(&next),
            }
        }
        Err(too_large(limit))
    }
}

/// Where requests go, apart from their queries.
struct Endpoint {
    scheme: Scheme,
    authority: Authority,
    path: String,
    url: Url,
}

impl Endpoint {
    /// The endpoint of a request to `uri`, which is `url` too. Nothing if it is not absolute.
    fn of(uri: &Uri, url: &Url) -> Option<Self> {
        let mut url = url.clone();
        url.set_query(None);
        Some(Self {
            scheme: uri.scheme()?.clone(),
            authority: uri.authority()?.clone(),
            path: uri.path().to_owned(),
            url,
        })
    }

    /// Whether requests to `uri` come here.
    fn serves(&self, uri: &Uri) -> bool {
        uri.scheme() == Some(&self.scheme)
            && uri.authority() == Some(&self.authority)
            && uri.path() == self.path
    }

    fn with_query(&self, query: Option<&str>) -> Url {
        let mut url = self.url.clone();
        url.set_query(query);
        url
    }
}

/// A body as far as it has come. Most come in one piece, which needs no copy.
enum Whole {
    One(Bytes),
    Many(BytesMut),
}

impl Whole {
    fn len(&self) -> usize {
        match self {
            Self::One(bytes) => bytes.len(),
            Self::Many(bytes) => bytes.len(),
        }
    }

    fn and(self, next: &[u8]) -> Self {
        let mut many = match self {
            Self::One(first) => BytesMut::from(first),
            Self::Many(many) => many,
        };
        many.extend_from_slice(next);
        Self::Many(many)
    }

    fn into_bytes(self) -> Bytes {
        match self {
            Self::One(bytes) => bytes,
            Self::Many(bytes) => bytes.freeze(),
        }
    }
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(self.exchange(request))
    }
}

impl fmt::Debug for ReqwestTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReqwestTransport")
            .field("max_reply_bytes", &self.max_reply_bytes)
            .finish_non_exhaustive()
    }
}

/// Sets up a [`ReqwestTransport`].
#[derive(Clone)]
#[must_use = "a builder does nothing until `build`"]
pub struct ReqwestTransportBuilder {
    connect_timeout: Duration,
    read_timeout: Duration,
    idle_timeout: Option<Duration>,
    ping_interval: Option<Duration>,
    ping_timeout: Duration,
    max_reply_bytes: usize,
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
enum Secured {
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

    /// The transport.
    ///
    /// # Errors
    ///
    /// [`Config`](crate::ErrorKind::Config), when a certificate cannot be read, the system has none to trust, a proxy that
    /// is set here or by the environment cannot be used, or rustls has no cryptography (feature `rustls-no-provider`).
    pub fn build(self) -> Result<ReqwestTransport, Error> {
        Ok(ReqwestTransport {
            max_reply_bytes: self.max_reply_bytes,
            may_redirect: false,
            connections: Arc::new(Connections::made_by(self)?),
            endpoint: Arc::default(),
        })
    }

    /// A client with connections of its own, which tells `watch` about them.
    fn client(&self, secured: &Secured, watch: ConnectLayer) -> Result<reqwest::Client, Error> {
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
    fn secured(&self) -> Result<Secured, Error> {
        Ok(match self.tls {
            #[cfg(feature = "_rustls")]
            Tls::Rustls => Secured::Rustls(Box::new(super::tls::verified(&self.certificates)?)),
            #[cfg(feature = "native-tls")]
            Tls::Native => Secured::Native(self.native_certificates()?),
            #[cfg(feature = "_rustls")]
            Tls::Nothing => Secured::Rustls(Box::new(super::tls::unverified()?)),
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

fn too_large(limit: usize) -> TransportError {
    TransportError::new(TransportErrorKind::TooLarge)
        .with_source(format!("more than {limit} bytes"))
}

fn root_cause(error: &dyn StdError) -> String {
    let mut error = error;
    while let Some(source) = error.source() {
        error = source;
    }
    error.to_string()
}

#[cfg(test)]
mod tests;
