//! The default transport. Nothing outside this module names reqwest.

mod builder;
mod connecting;
mod connections;
mod failure;
mod proxies;

use std::fmt;
use std::future::Future;
use std::pin::pin;
use std::sync::{Arc, OnceLock};

use bytes::{Bytes, BytesMut};
use http::Uri;
use http::uri::{Authority, Scheme};
use reqwest::Url;
use tokio::time::Instant;

use self::builder::MAX_REPLY_BYTES;
pub use self::builder::ReqwestTransportBuilder;
use self::connecting::Sending;
use self::connections::Connections;
use super::{AttemptEnd, BoxFuture, Evidence, Transport, TransportError, TransportErrorKind};
use crate::error::Error;
use crate::future::{Late, within};

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
        ReqwestTransportBuilder::new()
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

impl ReqwestTransportBuilder {
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

fn too_large(limit: usize) -> TransportError {
    TransportError::new(TransportErrorKind::TooLarge)
        .with_source(format!("more than {limit} bytes"))
}

#[cfg(test)]
mod tests;
