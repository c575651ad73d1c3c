//! Where requests go.

use std::net::IpAddr;

use super::error::Error;
use super::service::Service;

/// The origin that requests are sent to: scheme and authority.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Endpoint {
    /// `https://cams.ap-southeast-1.aliyuncs.com`, without a slash at the end.
    origin: String,
    /// Where the authority begins in `origin`.
    authority: usize,
    /// The region it is of, if it was found by that.
    region: Option<String>,
}

/// Which of a region's endpoints to use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Network {
    #[default]
    Public,
    Vpc,
}

impl Endpoint {
    /// The endpoint of a region.
    pub(crate) fn of_region(
        service: &Service,
        region: &str,
        network: Network,
    ) -> Result<Self, Error> {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if region.is_empty() || region.len() > 63 || !region.chars().all(plain) {
            return Err(Error::config(format!(
                "region {region:?} is no region ID: it looks like `{}`",
                service.default_region
            )));
        }
        let documented = service.endpoints.iter().find(|(known, _)| *known == region);
        let host = match (network, documented) {
            (Network::Public, Some((_, host))) => (*host).to_owned(),
            (Network::Public, None) => service.endpoint_pattern.replace("{region}", region),
            (Network::Vpc, _) => service.vpc_endpoint_pattern.replace("{region}", region),
        };
        Ok(Self {
            region: Some(region.to_owned()),
            ..Self::new("https", &host)
        })
    }

    /// An endpoint that the caller wrote: a host, or a URL without a path.
    ///
    /// Plain http is for this machine only, unless `allow_plain_http`: anyone on the way could read the phone numbers
    /// and repeat the request.
    pub(crate) fn parse(text: &str, allow_plain_http: bool) -> Result<Self, Error> {
        let refuse = |why: &str| Err(Error::config(format!("endpoint {text:?} {why}")));
        let (scheme, rest) = match text.split_once("://") {
            Some((scheme, rest)) => (scheme.to_ascii_lowercase(), rest),
            None => ("https".to_owned(), text),
        };
        let authority = rest.strip_suffix('/').unwrap_or(rest);
        if authority.contains('@') {
            // It may hold a password: the text must not show.
            return Err(Error::config(
                "the endpoint must not hold a user name or a password",
            ));
        }
        if authority.contains(['/', '?', '#']) {
            return refuse("has a path or a query: write the host alone");
        }
        let Ok(parsed) = authority.parse::<http::uri::Authority>() else {
            return refuse("is no host name");
        };
        let port = match (authority.rsplit_once(':'), parsed.port_u16()) {
            (_, Some(port)) => Some(port),
            (Some((_, tail)), None) if !tail.ends_with(']') => {
                return refuse("has a port that is no number");
            }
            _ => None,
        };
        let host = parsed.host().to_ascii_lowercase();
        if host.is_empty() {
            return refuse("is no host name");
        }
        match scheme.as_str() {
            "https" => {}
            "http" if allow_plain_http || is_loopback(&host) => {}
            "http" => {
                return refuse(
                    "is plain http: use https, or `allow_plain_http` where the network is yours",
                );
            }
            _ => return refuse("must begin with https:// or http://"),
        }
        // The default port goes: HTTP stacks leave it out of the `host` header, which is signed.
        let default = if scheme == "https" { 443 } else { 80 };
        match port {
            Some(port) if port != default => Ok(Self::new(&scheme, &format!("{host}:{port}"))),
            _ => Ok(Self::new(&scheme, &host)),
        }
    }

    fn new(scheme: &str, authority: &str) -> Self {
        Self {
            origin: format!("{scheme}://{authority}"),
            authority: scheme.len() + 3,
            region: None,
        }
    }

    /// What tells its region from others: the region, by whatever network it is reached, or else the host.
    pub(crate) fn region(&self) -> &str {
        self.region.as_deref().unwrap_or(self.authority())
    }

    /// `https://host[:port]`.
    pub(crate) fn origin(&self) -> &str {
        &self.origin
    }

    /// `host[:port]`, as the `host` header carries it.
    pub(crate) fn authority(&self) -> &str {
        &self.origin[self.authority..]
    }

    /// Whether requests stay on this machine.
    #[cfg(any(test, feature = "_reqwest"))]
    pub(crate) fn is_loopback(&self) -> bool {
        let authority = self.authority();
        let host = match authority.rsplit_once(':') {
            Some((host, port)) if !port.ends_with(']') => host,
            _ => authority,
        };
        is_loopback(host)
    }

    /// Whether requests are encrypted.
    #[cfg(any(test, feature = "_reqwest"))]
    pub(crate) fn is_https(&self) -> bool {
        self.origin.starts_with("https:")
    }
}

fn is_loopback(host: &str) -> bool {
    let address = host
        .trim_start_matches('[')
        .trim_end_matches(']')
        .parse::<IpAddr>();
    address.map_or(host == "localhost", |address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::{Endpoint, Network};
    use crate::testing::SERVICE;

    fn parse(text: &str) -> Result<String, String> {
        Endpoint::parse(text, false)
            .map(|endpoint| endpoint.origin().to_owned())
            .map_err(|error| error.to_string())
    }

    #[test]
    fn regions_by_map_then_by_pattern() {
        let origin = |region, network| {
            Endpoint::of_region(&SERVICE, region, network)
                .unwrap()
                .origin
        };
        assert_eq!(
            origin("ap-southeast-1", Network::Public),
            "https://cams.ap-southeast-1.aliyuncs.com"
        );
        assert_eq!(
            origin("cn-hongkong", Network::Public),
            "https://cams.cn-hongkong.aliyuncs.com"
        );
        assert_eq!(
            origin("ap-southeast-1", Network::Vpc),
            "https://cams-vpc.ap-southeast-1.aliyuncs.com"
        );
    }

    #[test]
    fn a_region_cannot_smuggle_in_a_host() {
        for region in [
            "",
            "evil.com/",
            "x.evil.com#",
            "a b",
            "Ap-Southeast-1",
            "é",
            &"a".repeat(64),
        ] {
            let error = Endpoint::of_region(&SERVICE, region, Network::Public).unwrap_err();
            assert!(error.to_string().contains("ap-southeast-1"), "{error}");
        }
    }

    #[test]
    fn explicit_endpoints() {
        for (text, origin) in [
            ("cams.example.com", "https://cams.example.com"),
            ("https://CAMS.example.com/", "https://cams.example.com"),
            ("https://cams.example.com:443", "https://cams.example.com"),
            ("cams.example.com:8443", "https://cams.example.com:8443"),
            ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
            ("http://127.9.9.9", "http://127.9.9.9"),
            ("HTTP://localhost:80/", "http://localhost"),
            ("http://[::1]:9000", "http://[::1]:9000"),
            ("http://[::1]", "http://[::1]"),
        ] {
            assert_eq!(parse(text).as_deref(), Ok(origin), "{text}");
        }
        let endpoint = Endpoint::parse("http://10.0.0.1:81", true).unwrap();
        assert_eq!(
            (endpoint.authority(), endpoint.is_https()),
            ("10.0.0.1:81", false)
        );
        assert!(!endpoint.is_loopback());
        for local in [
            "http://[::1]:9000",
            "http://[::1]",
            "http://127.0.0.1:1",
            "https://localhost",
        ] {
            assert!(Endpoint::parse(local, false).unwrap().is_loopback());
        }
    }

    #[test]
    fn refused_endpoints_say_why() {
        for (text, why) in [
            ("http://cams.example.com", "plain http"),
            ("http://127.0.0.1.evil.com", "plain http"),
            ("http://localhost.evil.com", "plain http"),
            ("ftp://x", "must begin with"),
            ("https://x/path", "path or a query"),
            ("https://x?y", "path or a query"),
            ("https://user:secret@x", "user name"),
            ("", "no host name"),
            ("https://", "no host name"),
            ("x:port", "no number"),
            ("x:99999", "no"),
            ("a b", "no host name"),
            (":80", "no"),
        ] {
            let error = parse(text).unwrap_err();
            assert!(error.contains(why), "{text}: {error}");
            assert!(!error.contains("secret"), "{error}");
        }
    }
}
