//! Classes of errors.

/// What kind of thing went wrong. [`Error::kind`](super::Error::kind) tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client cannot be set up as asked, or is used where it cannot work. Nothing was sent.
    ///
    /// # Troubleshooting
    ///
    /// The message names the setting. A plain `http` endpoint is refused unless it is on this machine; a client needs
    /// a running tokio runtime, and the blocking client must not be used inside one.
    Config,

    /// No credentials, or none that can be used. Nothing was sent.
    ///
    /// # Troubleshooting
    ///
    /// The message lists every place that was looked at and why it did not serve. Set `ALIBABA_CLOUD_ACCESS_KEY_ID` and
    /// `ALIBABA_CLOUD_ACCESS_KEY_SECRET`, or hand a provider to the client's builder.
    Credentials,

    /// The request breaks a documented limit, or is too long for a URL and must not travel in the body. Nothing was sent.
    ///
    /// # Troubleshooting
    ///
    /// The message lists every breach by parameter. The limits stand in the documentation of the operation.
    InvalidRequest,

    /// The pacer failed. Nothing was sent.
    ///
    /// # Troubleshooting
    ///
    /// The built-in pacer does not fail; look at the store behind a shared one. `without_pacing()` on the client
    /// leaves it out.
    Pacing,

    /// No complete reply arrived. [`Error::transport`](super::Error::transport) tells the stage.
    ///
    /// # Troubleshooting
    ///
    /// - *could not connect*: is the region right, does the host resolve, may this machine reach it, is a proxy needed?
    /// - *TLS handshake failed*: a proxy that inspects traffic needs its certificate added to the transport; an old
    ///   system may lack root certificates.
    /// - *timed out waiting for the reply*: the service may have carried the call out. Find out before repeating an
    ///   operation that is not [`repeatable`](crate::service::Operation::repeatable).
    /// - *could not read the reply*: the connection broke.
    /// - *the reply is too large*: ask for smaller pages, or let the transport read more. The service has very likely
    ///   carried the call out.
    ///
    /// [`Error::was_not_executed`](super::Error::was_not_executed) tells what is known in each case.
    Transport,

    /// The call's deadline passed, attempts and waiting included. The message tells what it was waiting for and, after
    /// a failed attempt, why that failed.
    ///
    /// # Troubleshooting
    ///
    /// Waiting for pacing means that calls are made faster than the service allows: spread them, or allow more time
    /// with `with_deadline`.
    Deadline,

    /// The service answered with an error code. [`Error::service`](super::Error::service) holds it.
    ///
    /// # Troubleshooting
    ///
    /// Look the code up in the documentation of the operation, and quote the request ID to Alibaba Cloud support. For
    /// a denied permission the message names the RAM action to grant; for throttling see
    /// [`Error::is_throttled`](super::Error::is_throttled).
    Service,

    /// An HTTP status that is no success, and no error code with it: often from a gateway or a proxy on the way.
    ///
    /// # Troubleshooting
    ///
    /// The message shows the beginning of the reply, which usually tells who sent it. 502, 503 and 504 pass; 3xx and
    /// 404 mean that the endpoint is wrong.
    Status,

    /// The service reported success, and the reply cannot be read. The operation was carried out.
    ///
    /// # Troubleshooting
    ///
    /// The message names the place in the reply and what was found there. The service changed, or the description
    /// behind this crate is wrong: please report it.
    Decode,
}
