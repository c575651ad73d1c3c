//! One request for keys, and the checks that all of them share.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{Request, StatusCode, Uri};

use super::CredentialsError;
use super::json::{self, Object};
use crate::transport::{Transport, TransportErrorKind};

/// The most that a reply with keys may hold; real ones stay below 8 KiB.
const REPLY_LIMIT: usize = 256 * 1024;
/// The address of the instance metadata service, which speaks plain HTTP.
const METADATA_ADDRESS: IpAddr = IpAddr::V4(std::net::Ipv4Addr::new(100, 100, 100, 200));

/// Where plain HTTP is acceptable.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum PlainHttp {
    /// To this machine and to the instance metadata service.
    Local,
    /// Anywhere: the user named this very URL.
    Anywhere,
}

/// Sends requests on behalf of one provider; its errors name it.
pub(super) struct Exchange<'a> {
    pub(super) provider: &'static str,
    /// What answers, for messages: `STS`.
    pub(super) peer: &'static str,
    pub(super) transport: &'a Arc<dyn Transport>,
    pub(super) limit: Duration,
}

/// A reply, whatever its status.
pub(super) struct Reply {
    pub(super) status: StatusCode,
    pub(super) body: Bytes,
    /// The time of the server, where it says so.
    pub(super) date: Option<SystemTime>,
}

impl Reply {
    fn object(&self) -> Option<Object> {
        json::parse_object(std::str::from_utf8(&self.body).ok()?).ok()
    }

    /// The server's time, where it refused the date of the request.
    pub(super) fn time_if_date_was_refused(&self) -> Option<SystemTime> {
        let object = (self.status != StatusCode::OK).then(|| self.object())??;
        let code = json::text(&object, "Code")?;
        code.starts_with("InvalidTimeStamp.Expired")
            .then_some(self.date)?
    }
}

/// No reply.
pub(super) struct NoReply {
    reason: String,
    is_connect: bool,
    passes: bool,
}

impl NoReply {
    /// Whether nothing accepted the connection.
    pub(super) fn is_connect(&self) -> bool {
        self.is_connect
    }
}

impl Exchange<'_> {
    /// Sends a request, and waits no longer than the limit.
    pub(super) async fn send(&self, request: Request<Bytes>) -> Result<Reply, NoReply> {
        let reply = match tokio::time::timeout(self.limit, self.transport.send(request)).await {
            Err(_) => {
                return Err(NoReply {
                    reason: format!("{} did not answer within {:?}", self.peer, self.limit),
                    is_connect: false,
                    passes: true,
                });
            }
            Ok(Err(error)) => {
                // Only the stage is shown: what the HTTP stack adds may hold the address, which may be secret.
                let reason = format!("{}: {error}", self.peer);
                return Err(NoReply {
                    reason,
                    is_connect: error.kind() == TransportErrorKind::Connect,
                    passes: error.kind() != TransportErrorKind::Tls,
                });
            }
            Ok(Ok(reply)) => reply,
        };
        if reply.body().len() > REPLY_LIMIT {
            return Err(NoReply {
                reason: format!("the reply of {} is larger than 256 KiB", self.peer),
                is_connect: false,
                passes: false,
            });
        }
        let date = reply.headers().get(http::header::DATE);
        let date = date.and_then(|date| httpdate::parse_http_date(date.to_str().ok()?).ok());
        Ok(Reply {
            date,
            status: reply.status(),
            body: reply.into_body(),
        })
    }

    /// Sends a request whose reply must have status 200 and hold one JSON object.
    pub(super) async fn object(&self, request: Request<Bytes>) -> Result<Object, CredentialsError> {
        let reply = self
            .send(request)
            .await
            .map_err(|error| self.no_reply(&error))?;
        self.read_object(&reply)
    }

    /// The JSON object of a reply with status 200.
    pub(super) fn read_object(&self, reply: &Reply) -> Result<Object, CredentialsError> {
        if reply.status != StatusCode::OK {
            return Err(self.refused(reply));
        }
        let text =
            std::str::from_utf8(&reply.body).map_err(|_| self.failed("the reply is not UTF-8"))?;
        json::parse_object(text)
            .map_err(|what| self.failed(&format!("the reply of {} {what}", self.peer)))
    }

    pub(super) fn no_reply(&self, error: &NoReply) -> CredentialsError {
        self.failed(&error.reason).passing(error.passes)
    }

    /// The error for a reply with another status than 200: status, error code and request ID.
    ///
    /// Never the message of the reply: services echo what they were sent.
    pub(super) fn refused(&self, reply: &Reply) -> CredentialsError {
        let mut reason = format!(
            "{} answered with HTTP status {}",
            self.peer,
            reply.status.as_u16()
        );
        let object = reply.object();
        let member = |names: [&str; 2]| {
            let object = object.as_ref()?;
            let found = names.iter().find_map(|name| json::text(object, name));
            found.filter(|text| is_identifier(text))
        };
        let code = member(["Code", "code"]);
        for (label, found) in [
            ("code", code),
            ("request ID", member(["RequestId", "requestId"])),
        ] {
            if let Some(found) = found {
                reason = format!("{reason}, {label} {found}");
            }
        }
        // Asking for keys changes nothing, so it may be repeated whatever the server did before it failed.
        let passes = reply.status.is_server_error()
            || reply.status == StatusCode::TOO_MANY_REQUESTS
            || code.is_some_and(|code| code.starts_with("Throttling"));
        self.failed(&reason).passing(passes)
    }

    fn failed(&self, reason: &str) -> CredentialsError {
        CredentialsError::failed(self.provider, reason.to_owned())
    }
}

/// Whether a text from outside looks like an error code or a request ID, and so is safe to show.
fn is_identifier(text: &str) -> bool {
    text.len() <= 64
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_'))
}

/// Reads a URL to send keys or tokens to, or to receive keys from. The reason for refusing it does not show it.
pub(super) fn check_url(url: &str, plain_http: PlainHttp) -> Result<Uri, &'static str> {
    let uri: Uri = url.trim().parse().map_err(|_| "is not a valid URL")?;
    let host = uri
        .host()
        .filter(|host| !host.is_empty())
        .ok_or("has no host")?;
    match uri.scheme_str() {
        Some("https") => Ok(uri),
        Some("http") if plain_http == PlainHttp::Anywhere || is_local(host) => Ok(uri),
        Some("http") => Err("uses plain http, which is allowed to this machine only"),
        _ => Err("does not begin with https:// or http://"),
    }
}

/// Whether a request to `host` stays on this machine or goes to the metadata service.
fn is_local(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    match bare.parse::<IpAddr>() {
        Ok(address) => address.is_loopback() || address == METADATA_ADDRESS,
        Err(_) => bare.eq_ignore_ascii_case("localhost"),
    }
}

/// The URL of `path` on the server that `base` names. The path of `base` is dropped if `path` begins with a slash.
pub(super) fn at_path(base: &Uri, path: &str) -> Option<Uri> {
    Uri::builder()
        .scheme(base.scheme()?.clone())
        .authority(base.authority()?.clone())
        .path_and_query(path)
        .build()
        .ok()
}

/// The `host` header that goes with a URL: its port only where it is not the scheme's own.
pub(super) fn host_of(uri: &Uri) -> String {
    let host = uri.host().unwrap_or_default();
    match (uri.port_u16(), uri.scheme_str()) {
        (None, _) | (Some(443), Some("https")) | (Some(80), Some("http")) => host.to_owned(),
        (Some(port), _) => format!("{host}:{port}"),
    }
}

#[cfg(test)]
mod tests {
    use super::{PlainHttp, at_path, check_url, host_of, is_identifier};

    #[test]
    fn plain_http_stays_local() {
        for url in [
            "https://sts.aliyuncs.com",
            "http://127.0.0.1:8080/x",
            "http://[::1]:1",
            "http://LOCALHOST",
            "http://100.100.100.200/",
        ] {
            assert!(check_url(url, PlainHttp::Local).is_ok(), "{url}");
        }
        for url in [
            "http://sts.aliyuncs.com",
            "http://100.100.100.201",
            "http://127.0.0.1.example.com",
            "http://localhost.example.com",
            "ftp://127.0.0.1",
            "127.0.0.1",
            "/path",
            "",
            "http://",
            "https:// x",
        ] {
            assert!(check_url(url, PlainHttp::Local).is_err(), "{url}");
        }
        assert!(check_url("http://credentials.example.com/keys", PlainHttp::Anywhere).is_ok());
        assert!(check_url("file:///etc/passwd", PlainHttp::Anywhere).is_err());
    }

    #[test]
    fn host_header_drops_the_default_port() {
        for (url, host) in [
            ("https://sts.aliyuncs.com/", "sts.aliyuncs.com"),
            ("https://sts.aliyuncs.com:443/", "sts.aliyuncs.com"),
            ("https://sts.aliyuncs.com:80/", "sts.aliyuncs.com:80"),
            ("http://127.0.0.1:80/", "127.0.0.1"),
            ("http://[::1]:8080/", "[::1]:8080"),
        ] {
            assert_eq!(host_of(&url.parse().unwrap()), host);
        }
    }

    #[test]
    fn paths_replace_the_one_of_the_base() {
        let base = "https://signin.example.com/device/login?x=1"
            .parse()
            .unwrap();
        assert_eq!(
            at_path(&base, "/cloud-credentials").unwrap(),
            "https://signin.example.com/cloud-credentials"
        );
        assert!(at_path(&base, "/with space").is_none());
    }

    #[test]
    fn odd_identifiers_are_not_shown() {
        assert!(is_identifier("InvalidSecurityToken.Expired"));
        assert!(!is_identifier("key LTAI is wrong") && !is_identifier(&"a".repeat(65)));
    }
}
