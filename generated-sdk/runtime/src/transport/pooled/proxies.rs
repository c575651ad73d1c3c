//! Which proxies requests go through.

use std::fmt;

use http::Uri;

use crate::error::Error;

/// The variables that reqwest reads: of each pair the first that is set.
const VARIABLES: [[&str; 2]; 3] = [
    ["HTTPS_PROXY", "https_proxy"],
    ["HTTP_PROXY", "http_proxy"],
    ["ALL_PROXY", "all_proxy"],
];

/// Where proxies come from. `Debug` shows no URL, which may hold a password.
#[derive(Clone)]
pub(super) enum Proxies {
    Environment,
    None,
    /// One for all requests.
    Set(String),
}

impl Proxies {
    /// Sets them on `builder`.
    ///
    /// # Errors
    ///
    /// When one cannot be used. reqwest leaves out those of the environment that it cannot, and so would connect directly.
    pub(super) fn apply(
        &self,
        builder: reqwest::ClientBuilder,
    ) -> Result<reqwest::ClientBuilder, Error> {
        match self {
            Self::Environment => {
                // In a CGI program a request header could set `HTTP_PROXY`; reqwest ignores it there.
                let is_cgi = std::env::var_os("REQUEST_METHOD").is_some();
                for names in VARIABLES {
                    let set = names
                        .into_iter()
                        .find_map(|name| Some((name, std::env::var(name).ok()?)));
                    if let Some((name, url)) = set
                        && !url.is_empty()
                        && !(is_cgi && name.eq_ignore_ascii_case("HTTP_PROXY"))
                    {
                        check(name, &url)?;
                    }
                }
                Ok(builder)
            }
            Self::None => Ok(builder.no_proxy()),
            Self::Set(url) => {
                const NAME: &str = "the proxy of the transport";
                check(NAME, url)?;
                let proxy = reqwest::Proxy::all(url)
                    .map_err(|_| unusable(NAME, "is no URL that reqwest takes"))?;
                // Replaces those of the environment.
                Ok(builder.no_proxy().proxy(proxy))
            }
        }
    }
}

impl fmt::Debug for Proxies {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Environment => "Environment",
            Self::None => "None",
            Self::Set(_) => "Set",
        })
    }
}

/// Whether a request can go through the proxy at `url`, which `name` holds.
fn check(name: &str, url: &str) -> Result<(), Error> {
    let Ok(uri) = url.parse::<Uri>() else {
        return Err(unusable(name, "is no URL"));
    };
    let Some(host) = uri.host().filter(|host| !host.is_empty()) else {
        return Err(unusable(name, "names no host"));
    };
    // `Uri` takes any text for a port.
    let authority = uri.authority().map_or("", http::uri::Authority::as_str);
    let address = authority.rsplit('@').next().unwrap_or_default();
    let port = address.strip_prefix(host).unwrap_or_default();
    if !(port.is_empty() || uri.port_u16().is_some()) {
        return Err(unusable(name, "is no URL"));
    }
    match uri.scheme_str() {
        None | Some("http" | "https") => Ok(()),
        Some("socks4" | "socks4a" | "socks5" | "socks5h") if cfg!(feature = "socks") => Ok(()),
        Some(scheme @ ("socks4" | "socks4a" | "socks5" | "socks5h")) => {
            Err(Error::config(format!(
                "{name} is a {scheme} proxy, which this build cannot use: enable the feature `socks`"
            )))
        }
        Some(_) => Err(unusable(name, "has an unknown scheme")),
    }
}

/// Shows nothing of the URL: where it is malformed, nobody knows which part is the password.
fn unusable(name: &str, why: &str) -> Error {
    Error::config(format!(
        "{name} {why}: a proxy is written `http://host:port`, or `http://user:password@host:port` with reserved characters of \
         user and password percent-encoded"
    ))
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn proxies_that_can_be_used() {
        for url in [
            "http://proxy:3128",
            "https://proxy.example.com",
            "proxy:3128",
            "127.0.0.1:8080",
            "http://[::1]:3128/",
            "http://user:p%40ss@proxy:3128",
        ] {
            assert!(check("HTTPS_PROXY", url).is_ok(), "{url}");
        }
    }

    #[test]
    fn proxies_that_cannot_are_named_without_their_password() {
        for url in [
            "http://user:sesame@pro xy:3128",
            "http://user:ses#ame@:3128",
            "http://user:sesame",
            "://sesame",
            "http://",
            "ftp://user:sesame@proxy",
            "sesame\n",
        ] {
            let error = check("HTTPS_PROXY", url).unwrap_err();
            assert_eq!(error.kind(), crate::ErrorKind::Config);
            let shown = format!("{error} {error:?}");
            assert!(shown.contains("HTTPS_PROXY"), "{shown}");
            assert!(!shown.contains("sesame"), "{shown}");
        }
    }

    #[test]
    fn socks_takes_a_feature() {
        for scheme in ["socks4", "socks4a", "socks5", "socks5h"] {
            let outcome = check("all_proxy", &format!("{scheme}://user:sesame@proxy:1080"));
            if cfg!(feature = "socks") {
                outcome.unwrap();
            } else {
                let shown = outcome.unwrap_err().to_string();
                assert!(
                    shown.contains("all_proxy") && shown.contains("feature `socks`"),
                    "{shown}"
                );
                assert!(!shown.contains("sesame"), "{shown}");
            }
        }
    }
}
