//! A small HTTP client: one POST over one connection.

use std::net::IpAddr;
use std::pin::pin;

use bytes::Bytes;
use http::{Request, Uri};
use http_body_util::Full;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpStream, lookup_host};

/// Where a push goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Address {
    /// Name or IP address, without the brackets of one of version 6.
    host: String,
    port: u16,
    /// As the header `Host` has it.
    authority: String,
    target: String,
}

impl Address {
    /// The address that an `http://` URL names.
    pub(super) fn parse(url: &str) -> Option<Self> {
        let url: Uri = url.trim().parse().ok()?;
        let authority = url
            .authority()
            .filter(|_| url.scheme_str() == Some("http"))?;
        let host = authority.host();
        let bare = host
            .strip_prefix('[')
            .and_then(|host| host.strip_suffix(']'));
        let port = authority.port_u16();
        Some(Self {
            host: bare.unwrap_or(host).to_owned(),
            port: port.unwrap_or(80),
            authority: match port {
                Some(port) => format!("{host}:{port}"),
                None => host.to_owned(),
            },
            target: url
                .path_and_query()
                .map_or("/", |target| target.as_str())
                .to_owned(),
        })
    }

    /// Whether it names this machine. What a name stands for is looked at again when it is connected to.
    pub(super) fn is_loopback(&self) -> bool {
        match self.host.parse::<IpAddr>() {
            Ok(address) => address.is_loopback(),
            Err(_) => self.host.eq_ignore_ascii_case("localhost"),
        }
    }

    async fn connect(&self, beyond_loopback: bool) -> Option<TcpStream> {
        for address in lookup_host((self.host.as_str(), self.port)).await.ok()? {
            if !beyond_loopback && !address.ip().is_loopback() {
                continue;
            }
            if let Ok(stream) = TcpStream::connect(address).await {
                return Some(stream);
            }
        }
        None
    }
}

/// Posts JSON, and returns the status of the answer; `None` if there is none.
pub(super) async fn post(address: &Address, body: Bytes, beyond_loopback: bool) -> Option<u16> {
    let stream = address.connect(beyond_loopback).await?;
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream))
        .await
        .ok()?;
    let request = Request::post(address.target.as_str())
        .header(http::header::HOST, &address.authority)
        .header(http::header::CONTENT_TYPE, "application/json;charset=utf-8")
        .body(Full::new(body))
        .ok()?;
    let mut exchange = pin!(sender.send_request(request));
    let mut connection = pin!(connection);
    let response = tokio::select! {
        response = &mut exchange => response,
        _ = &mut connection => exchange.await,
    };
    response.ok().map(|response| response.status().as_u16())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_those_of_http_urls() {
        let parsed = |url| {
            let address = Address::parse(url)?;
            Some((
                address.host.clone(),
                address.port,
                address.target.clone(),
                address.is_loopback(),
            ))
        };
        for (url, expected) in [
            (
                "http://127.0.0.1:8080/a?b=c",
                Some(("127.0.0.1", 8080, "/a?b=c", true)),
            ),
            ("http://127.9.9.9", Some(("127.9.9.9", 80, "/", true))),
            ("http://[::1]:1/", Some(("::1", 1, "/", true))),
            ("http://LocalHost/x", Some(("LocalHost", 80, "/x", true))),
            (
                "http://example.com/x",
                Some(("example.com", 80, "/x", false)),
            ),
            (
                "http://127.0.0.1.example.com/",
                Some(("127.0.0.1.example.com", 80, "/", false)),
            ),
            (
                "http://user@127.0.0.1:1/",
                Some(("127.0.0.1", 1, "/", true)),
            ),
            ("http://10.0.0.1/", Some(("10.0.0.1", 80, "/", false))),
            ("https://127.0.0.1/", None),
            ("127.0.0.1:80", None),
            ("/x", None),
            ("", None),
        ] {
            let expected = expected.map(|(host, port, target, loopback)| {
                (host.to_owned(), port, target.to_owned(), loopback)
            });
            assert_eq!(parsed(url), expected, "{url}");
        }
    }
}
