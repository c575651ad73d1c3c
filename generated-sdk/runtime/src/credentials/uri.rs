//! Keys from a URL.

use std::time::Duration;

use bytes::Bytes;
use http::{Request, Uri};

use super::exchange::{Exchange, PlainHttp, check_url};
use super::{BoxFuture, Credentials, CredentialsError, ProvideCredentials, ProviderContext, json};

const PROVIDER: &str = "credentials URI";
const VARIABLE: &str = "ALIBABA_CLOUD_CREDENTIALS_URI";
const LIMIT: Duration = Duration::from_secs(10);

/// Temporary keys from a URL that answers GET with JSON: `AccessKeyId`, `AccessKeySecret`, `SecurityToken`,
/// `Expiration`, and `Code` with the value `Success`.
///
/// The URL is never shown: it may hold a secret. Every call sends a request: wrap it in
/// [`CachedCredentials`](super::CachedCredentials), as the client does.
pub struct UriCredentials {
    context: ProviderContext,
    uri: Result<Uri, CredentialsError>,
}

impl UriCredentials {
    /// Takes the URL from `ALIBABA_CLOUD_CREDENTIALS_URI`.
    #[must_use]
    pub fn from_environment(context: &ProviderContext) -> Self {
        let missing =
            || CredentialsError::not_configured(PROVIDER, format!("{VARIABLE} is not set"));
        let uri = context
            .environment
            .get_unquoted(PROVIDER, VARIABLE)
            .and_then(|uri| read_uri(uri.ok_or_else(missing)?));
        Self {
            context: context.clone(),
            uri,
        }
    }

    /// Takes keys from `uri`, which begins with `https://` or `http://`.
    #[must_use]
    pub fn new(context: &ProviderContext, uri: &str) -> Self {
        Self {
            context: context.clone(),
            uri: read_uri(uri),
        }
    }

    async fn fetch(&self) -> Result<Credentials, CredentialsError> {
        let uri = self.uri.clone()?;
        let exchange = Exchange {
            provider: PROVIDER,
            peer: "the server",
            transport: &self.context.direct,
            limit: LIMIT,
        };
        let mut request = Request::new(Bytes::new());
        *request.uri_mut() = uri;
        let reply = exchange.object(request).await?;
        // The official clients differ in whether they ask for it; keys without it are keys all the same.
        if json::text(&reply, "Code").is_some_and(|code| code != "Success") {
            return Err(CredentialsError::failed(
                PROVIDER,
                "the Code of the reply is not Success",
            ));
        }
        json::temporary_keys(&reply, PROVIDER)
    }
}

fn read_uri(uri: &str) -> Result<Uri, CredentialsError> {
    check_url(uri, PlainHttp::Anywhere)
        .map_err(|what| CredentialsError::failed(PROVIDER, format!("the configured text {what}")))
}

impl std::fmt::Debug for UriCredentials {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UriCredentials").finish_non_exhaustive()
    }
}

impl ProvideCredentials for UriCredentials {
    fn provide(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(self.fetch())
    }
}
