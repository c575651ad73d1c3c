//! The default transport. The only file that names reqwest.

use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::Uri;
use http::uri::{Authority, Scheme};
use reqwest::Url;

use super::{BoxFuture, Transport, TransportError, TransportErrorKind};
use crate::error::Error;

/// Longest time to connect, by default: name resolution, TCP and TLS together.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);

/// Longest silence while a reply is awaited or read, by default.
const READ_TIMEOUT: Duration = Duration::from_secs(10);

/// Largest reply, by default. The largest documented ones are lists of a few hundred kilobytes.
const MAX_REPLY_BYTES: usize = 8 * 1024 * 1024;

/// How long an unused connection is kept. Shorter than the minute after which gateways commonly drop one: a request sent
/// on a connection that is just being dropped fails, and may not be repeated.
const IDLE_TIMEOUT: Duration = Duration::from_secs(45);

/// Sends requests through [reqwest](https://docs.rs/reqwest): connections are kept and reused, HTTP/2 is used where the
/// server offers it, proxies are taken from the environment (`HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY`), and
/// redirects are not followed. Hand it to the client's builder.
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
    client: reqwest::Client,
    max_reply_bytes: usize,
    endpoint: Arc<OnceLock<Endpoint>>,
}

impl ReqwestTransport {
    /// A transport with settings of your own.
    pub fn builder() -> ReqwestTransportBuilder {
        ReqwestTransportBuilder {
            connect_timeout: CONNECT_TIMEOUT,
            read_timeout: READ_TIMEOUT,
            max_reply_bytes: MAX_REPLY_BYTES,
            proxies: true,
            certificates: Vec::new(),
            tls: Tls::USUAL,
        }
    }

    /// A transport over a client that you set up, with its proxies, timeouts and certificates.
    ///
    /// Set it to follow no redirect: requests carry signatures and, with temporary keys, a security token.
    #[must_use]
    pub fn from_client(client: reqwest::Client) -> Self {
        Self {
            client,
            max_reply_bytes: MAX_REPLY_BYTES,
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
        let mut request = reqwest::Request::new(parts.method, self.url(&parts.uri)?);
        *request.headers_mut() = parts.headers;
        *request.body_mut() = Some(body.into());
        let mut response = self
            .client
            .execute(request)
            .await
            .map_err(|error| classify(error, TransportErrorKind::Other))?;
        let body = self.body(&mut response).await?;
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
                    .with_request_sent(false)
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
        let broken = |error| classify(error, TransportErrorKind::Body);
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
    max_reply_bytes: usize,
    proxies: bool,
    /// PEM files.
    certificates: Vec<Vec<u8>>,
    tls: Tls,
}

/// What encrypts connections.
#[derive(Debug, Clone, Copy)]
enum Tls {
    Nothing,
    #[cfg(feature = "rustls")]
    Rustls,
    #[cfg(feature = "native-tls")]
    Native,
}

impl Tls {
    #[cfg(feature = "rustls")]
    const USUAL: Self = Self::Rustls;
    #[cfg(not(feature = "rustls"))]
    const USUAL: Self = Self::Native;
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
        self.proxies = false;
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
    /// [`Config`](crate::ErrorKind::Config), when a certificate cannot be read or the system has none to trust.
    pub fn build(self) -> Result<ReqwestTransport, Error> {
        let builder = reqwest::Client::builder()
            .connect_timeout(self.connect_timeout)
            .read_timeout(self.read_timeout)
            .pool_idle_timeout(IDLE_TIMEOUT)
            .redirect(reqwest::redirect::Policy::none());
        let builder = if self.proxies {
            builder
        } else {
            builder.no_proxy()
        };
        let client = self.secure(builder)?.build().map_err(|error| {
            Error::config(format!(
                "cannot set up the transport: {}",
                root_cause(&error)
            ))
        })?;
        Ok(ReqwestTransport {
            client,
            max_reply_bytes: self.max_reply_bytes,
            endpoint: Arc::default(),
        })
    }

    fn secure(&self, builder: reqwest::ClientBuilder) -> Result<reqwest::ClientBuilder, Error> {
        match self.tls {
            #[cfg(feature = "rustls")]
            Tls::Rustls => {
                let config = super::tls::verified(&self.certificates)?;
                Ok(builder.tls_backend_preconfigured(config))
            }
            #[cfg(feature = "native-tls")]
            Tls::Native => {
                let certificates = self.native_certificates()?;
                Ok(builder.tls_backend_native().tls_certs_merge(certificates))
            }
            #[cfg(feature = "rustls")]
            Tls::Nothing => Ok(builder.tls_backend_preconfigured(super::tls::unverified()?)),
            #[cfg(not(feature = "rustls"))]
            Tls::Nothing => Ok(builder),
        }
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
            .field("max_reply_bytes", &self.max_reply_bytes)
            .field("proxies", &self.proxies)
            .field("tls", &self.tls)
            .finish_non_exhaustive()
    }
}

fn too_large(limit: usize) -> TransportError {
    TransportError::new(TransportErrorKind::Body)
        .with_source(format!("the reply is larger than {limit} bytes"))
}

/// The stage at which reqwest failed; `otherwise` where it does not say.
fn classify(error: reqwest::Error, otherwise: TransportErrorKind) -> TransportError {
    // The URL holds every parameter.
    let error = error.without_url();
    let kind = if error.is_connect() {
        if is_tls(&error) {
            TransportErrorKind::Tls
        } else {
            TransportErrorKind::Connect
        }
    } else if error.is_timeout() {
        TransportErrorKind::Timeout
    } else if error.is_body() || error.is_decode() {
        TransportErrorKind::Body
    } else {
        otherwise
    };
    TransportError::new(kind).with_source(error)
}

/// Whether a connection failed in the TLS handshake rather than before. A peer that hangs up during the handshake
/// counts as no connection.
fn is_tls(error: &(dyn StdError + 'static)) -> bool {
    let mut next = Some(error);
    while let Some(error) = next {
        if is_tls_itself(error) {
            return true;
        }
        // An I/O error that wraps another names that one's cause as its own, which would skip it.
        let wrapped = error
            .downcast_ref::<io::Error>()
            .and_then(io::Error::get_ref);
        next = match wrapped {
            Some(inner) => Some(inner),
            None => error.source(),
        };
    }
    false
}

fn is_tls_itself(error: &(dyn StdError + 'static)) -> bool {
    #[cfg(feature = "rustls")]
    if error.is::<rustls::Error>() {
        return true;
    }
    #[cfg(feature = "native-tls")]
    if error.is::<native_tls::Error>() {
        // OpenSSL has no other way to tell that the peer hung up.
        return error.to_string() != "unexpected EOF";
    }
    false
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
