//! What requests to STS, the service that trades one identity for temporary keys, have in common.

use std::time::{Duration, UNIX_EPOCH};

use bytes::Bytes;
use http::{Method, Request, Uri};

use super::exchange::{Exchange, PlainHttp, check_url};
use super::json;
use super::{Credentials, CredentialsError, ProviderContext};
use crate::clock::Clock as _;

pub(super) const VERSION: &str = "2015-04-01";
pub(super) const FORM: &str = "application/x-www-form-urlencoded";
/// How long one request may take, connecting included.
pub(super) const LIMIT: Duration = Duration::from_secs(10);
/// How long keys serve unless asked otherwise.
pub(super) const DEFAULT_DURATION: Duration = Duration::from_secs(3600);
/// STS issues none that serve for less.
const SHORTEST_DURATION: Duration = Duration::from_secs(900);

/// The session that STS is asked to open in a role.
#[derive(Clone, Debug)]
pub(super) struct RoleSession {
    pub(super) role_arn: String,
    pub(super) name: Option<String>,
    pub(super) duration: Duration,
    pub(super) policy: Option<String>,
    pub(super) region: Option<String>,
    pub(super) vpc: bool,
}

impl RoleSession {
    pub(super) fn new(role_arn: String) -> Self {
        Self {
            role_arn,
            name: None,
            duration: DEFAULT_DURATION,
            policy: None,
            region: None,
            vpc: false,
        }
    }

    /// The request's parameters, apart from those that prove who asks.
    pub(super) fn parameters(
        &self,
        provider: &'static str,
        context: &ProviderContext,
    ) -> Result<Vec<(&'static str, String)>, CredentialsError> {
        if self.duration < SHORTEST_DURATION {
            let reason = format!(
                "the session must last 900 seconds or more, not {}",
                self.duration.as_secs()
            );
            return Err(CredentialsError::failed(provider, reason));
        }
        let mut parameters = vec![
            ("RoleArn", self.role_arn.clone()),
            ("RoleSessionName", self.session_name(context)),
            ("DurationSeconds", self.duration.as_secs().to_string()),
        ];
        parameters.extend(self.policy.clone().map(|policy| ("Policy", policy)));
        Ok(parameters)
    }

    fn session_name(&self, context: &ProviderContext) -> String {
        let configured = self
            .name
            .as_deref()
            .or_else(|| context.environment.get("ALIBABA_CLOUD_ROLE_SESSION_NAME"));
        configured.map_or_else(
            || {
                let since = context
                    .clock
                    .now()
                    .duration_since(UNIX_EPOCH)
                    .unwrap_or_default();
                format!("alibabacloud-rust-{}", since.as_millis())
            },
            str::to_owned,
        )
    }

    /// Where this session is asked for: `sts.aliyuncs.com`, or the region's own endpoint, on the VPC network if asked.
    pub(super) fn endpoint(
        &self,
        provider: &'static str,
        context: &ProviderContext,
    ) -> Result<Uri, CredentialsError> {
        let failed = |what: String| CredentialsError::failed(provider, what);
        if let Some(url) = &context.sts_endpoint {
            return check_url(url, PlainHttp::Local)
                .map_err(|what| failed(format!("the STS endpoint {what}")));
        }
        let region = self
            .region
            .as_deref()
            .or_else(|| context.environment.get("ALIBABA_CLOUD_STS_REGION"));
        let vpc = self.vpc
            || context
                .environment
                .is_true("ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED");
        let host = match region {
            None => "sts.aliyuncs.com".to_owned(),
            // A region goes into the name of the host that is sent a token, so it must not be able to name another.
            Some(region)
                if !region
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') =>
            {
                return Err(failed(
                    "the STS region is not the name of a region".to_owned(),
                ));
            }
            Some(region) if vpc => format!("sts-vpc.{region}.aliyuncs.com"),
            Some(region) => format!("sts.{region}.aliyuncs.com"),
        };
        format!("https://{host}")
            .parse()
            .map_err(|_| failed("the STS region is not the name of a region".to_owned()))
    }
}

/// Sends a request to STS and reads the keys of the reply. Where STS refuses its date, the clock is put right, and it is `made`
/// and sent once more.
pub(super) async fn fetch_keys(
    provider: &'static str,
    context: &ProviderContext,
    made: &(dyn Fn() -> Result<Request<Bytes>, CredentialsError> + Sync),
    role_arn: &str,
) -> Result<Credentials, CredentialsError> {
    let exchange = Exchange {
        provider,
        peer: "STS",
        transport: &context.transport,
        limit: LIMIT,
    };
    let send = async || {
        let reply = exchange.send(made()?).await;
        reply.map_err(|error| exchange.no_reply(&error))
    };
    let mut reply = send().await?;
    if let Some(time) = reply.time_if_date_was_refused() {
        context.clock.adjust(time);
        reply = send().await?;
    }
    let reply = exchange.read_object(&reply)?;
    let keys = reply
        .get("Credentials")
        .and_then(serde_json::Value::as_object);
    let keys =
        keys.ok_or_else(|| CredentialsError::failed(provider, "the reply has no Credentials"))?;
    let keys = json::temporary_keys(keys, provider)?;
    Ok(match account_of(role_arn) {
        Some(account) => keys.with_account(account),
        None => keys,
    })
}

/// The account that a role belongs to: `acs:ram::<account>:role/<name>`.
fn account_of(role_arn: &str) -> Option<&str> {
    let account = role_arn.strip_prefix("acs:ram::")?.split(':').next()?;
    let is_id = !account.is_empty() && account.bytes().all(|byte| byte.is_ascii_digit());
    is_id.then_some(account)
}

/// A POST request.
pub(super) fn post(
    provider: &'static str,
    uri: Uri,
    body: String,
) -> Result<Request<Bytes>, CredentialsError> {
    Request::builder()
        .method(Method::POST)
        .uri(uri)
        .header(http::header::ACCEPT, "application/json")
        .body(Bytes::from(body))
        .map_err(|_| CredentialsError::failed(provider, "the request could not be built"))
}
