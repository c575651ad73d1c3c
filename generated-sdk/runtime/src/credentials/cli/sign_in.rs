//! Profiles whose owner signed in with a browser: the command-line tool keeps what that brought in the profile.
//!
//! This side only reads the file. It never redeems a refresh token: that would void the one that the tool has stored,
//! and so sign its user out.

use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderValue, Method, Request};

use super::config::{PROVIDER, Profile};
use crate::clock::Clock as _;
use crate::credentials::exchange::{Exchange, PlainHttp, at_path, check_url};
use crate::credentials::{Credentials, CredentialsError, ProviderContext, json};

const LIMIT: Duration = Duration::from_secs(10);
/// Keys that the tool keeps are taken as they are if they serve for longer than this.
const LONG_ENOUGH: Duration = Duration::from_secs(15 * 60);

/// The two ways to sign in.
#[derive(Clone, Copy, Debug)]
pub(super) enum SignIn {
    CloudSso,
    OAuth,
}

/// The request that trades an access token for keys.
struct Trade {
    url: String,
    path: &'static str,
    token: String,
    body: String,
}

/// Yields the keys that the tool has kept, or trades the access token that it has kept for new ones.
pub(super) async fn fetch(
    context: &ProviderContext,
    profile: &Profile,
    sign_in: SignIn,
) -> Result<Credentials, CredentialsError> {
    let now = context.clock.now();
    let life = |keys: &Credentials| {
        keys.expires_at()
            .and_then(|end| end.duration_since(now).ok())
            .unwrap_or_default()
    };
    let kept = profile.kept_keys().filter(|keys| !life(keys).is_zero());
    if let Some(keys) = kept.as_ref().filter(|keys| life(keys) > LONG_ENOUGH) {
        return Ok(keys.clone());
    }
    let fresh = match trade_of(context, profile, sign_in) {
        Ok(trade) => trade_token(context, trade, sign_in).await,
        Err(error) => Err(error),
    };
    match (fresh, kept) {
        (Err(_), Some(kept)) => Ok(kept),
        (fresh, _) => fresh,
    }
}

/// What is needed to trade the token, if it is still good.
fn trade_of(
    context: &ProviderContext,
    profile: &Profile,
    sign_in: SignIn,
) -> Result<Trade, CredentialsError> {
    let failed = |reason: String| CredentialsError::failed(PROVIDER, reason);
    let required = |name: &str| {
        profile
            .owned(name)
            .ok_or_else(|| failed(format!("{name} is not set in the profile")))
    };
    let (token, expiry) = match sign_in {
        SignIn::CloudSso => ("access_token", "cloud_sso_access_token_expire"),
        SignIn::OAuth => ("oauth_access_token", "oauth_access_token_expire"),
    };
    let is_good = profile
        .time(expiry)
        .is_some_and(|expires_at| expires_at > context.clock.now());
    let token = profile.owned(token).filter(|_| is_good).ok_or_else(|| {
        let name = &profile.name;
        failed(format!("the sign-in of profile {name:?} has expired: run `aliyun configure --profile {name}` to log in again"))
    })?;
    match sign_in {
        SignIn::CloudSso => {
            let body = serde_json::json!({
                "AccountId": required("cloud_sso_account_id")?,
                "AccessConfigurationId": required("cloud_sso_access_config")?,
            });
            let url = required("cloud_sso_sign_in_url")?;
            Ok(Trade {
                url,
                path: "/cloud-credentials",
                token,
                body: body.to_string(),
            })
        }
        SignIn::OAuth => {
            let site = match profile.text("oauth_site_type") {
                Some("CN") => "https://oauth.aliyun.com",
                Some("INTL") => "https://oauth.alibabacloud.com",
                _ => {
                    return Err(failed(
                        "oauth_site_type of the profile is neither CN nor INTL".to_owned(),
                    ));
                }
            };
            let url = context.oauth_endpoint.as_deref().unwrap_or(site).to_owned();
            Ok(Trade {
                url,
                path: "/v1/exchange",
                token,
                body: String::new(),
            })
        }
    }
}

async fn trade_token(
    context: &ProviderContext,
    trade: Trade,
    sign_in: SignIn,
) -> Result<Credentials, CredentialsError> {
    let failed = |reason: &str| CredentialsError::failed(PROVIDER, reason.to_owned());
    let base = check_url(&trade.url, PlainHttp::Local)
        .map_err(|what| failed(&format!("the sign-in URL {what}")))?;
    let uri =
        at_path(&base, trade.path).ok_or_else(|| failed("the sign-in URL is not a valid URL"))?;
    let mut authorization =
        HeaderValue::from_str(&format!("Bearer {}", trade.token)).map_err(|_| {
            failed("the access token of the profile holds characters that no token has")
        })?;
    authorization.set_sensitive(true);
    let mut request = Request::new(Bytes::from(trade.body));
    *request.method_mut() = Method::POST;
    *request.uri_mut() = uri;
    let headers = request.headers_mut();
    headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert(AUTHORIZATION, authorization);
    let exchange = Exchange {
        provider: PROVIDER,
        peer: "the sign-in service",
        transport: &context.transport,
        limit: LIMIT,
    };
    let reply = exchange.object(request).await?;
    let keys = match sign_in {
        SignIn::OAuth => Some(&reply),
        SignIn::CloudSso => reply
            .get("CloudCredential")
            .and_then(serde_json::Value::as_object),
    };
    json::temporary_keys(
        keys.ok_or_else(|| failed("the reply has no CloudCredential"))?,
        PROVIDER,
    )
}
