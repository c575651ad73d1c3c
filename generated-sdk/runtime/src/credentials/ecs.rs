//! Keys of the RAM role that is attached to an ECS instance.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Method, Request, StatusCode, Uri};

use super::exchange::{Exchange, PlainHttp, Reply, at_path, check_url};
use super::{BoxFuture, Credentials, CredentialsError, ProvideCredentials, ProviderContext, json};

const PROVIDER: &str = "ECS RAM role";
/// The service is one hop away, or not there at all.
const LIMIT: Duration = Duration::from_secs(1);
const ROLES: &str = "/latest/meta-data/ram/security-credentials/";
const SESSION: &str = "/latest/api/token";
const SESSION_HEADER: HeaderName = HeaderName::from_static("x-aliyun-ecs-metadata-token");
const SESSION_SECONDS_HEADER: HeaderName =
    HeaderName::from_static("x-aliyun-ecs-metadata-token-ttl-seconds");
const SESSION_SECONDS: HeaderValue = HeaderValue::from_static("21600");

/// Temporary keys of the RAM role that is attached to the ECS instance, from its metadata service at 100.100.100.200.
///
/// Sessions of the hardened mode (IMDS v2) are used; where it does not answer, plain requests (IMDS v1), unless
/// `ALIBABA_CLOUD_IMDSV1_DISABLED` is `true` or [`without_imds_v1`](Self::without_imds_v1) says so. Each request may take
/// 1 second.
///
/// Every call asks the service: wrap it in [`CachedCredentials`](super::CachedCredentials), as the client does.
#[derive(Debug)]
pub struct EcsRamRoleCredentials {
    context: ProviderContext,
    role_name: Option<String>,
    imds_v1: bool,
    /// Whether `ALIBABA_CLOUD_ECS_METADATA_DISABLED` counts: it speaks of what nobody asked for by name.
    can_be_disabled: bool,
}

/// Why the first request brought no session.
enum NoSession {
    /// Nothing is there: no use in asking on.
    Unreachable(CredentialsError),
    /// Something may be there that does not know sessions.
    Unsupported(CredentialsError),
}

impl EcsRamRoleCredentials {
    /// The role that `ALIBABA_CLOUD_ECS_METADATA` names, else whichever is attached.
    ///
    /// Not configured if `ALIBABA_CLOUD_ECS_METADATA_DISABLED` is `true`, on machines without a metadata service, and
    /// on instances without a role.
    #[must_use]
    pub fn from_environment(context: &ProviderContext) -> Self {
        Self {
            can_be_disabled: true,
            ..Self::of(context, None)
        }
    }

    /// The role `role_name`, whatever the environment says.
    pub fn new(context: &ProviderContext, role_name: impl Into<String>) -> Self {
        Self::of(context, Some(role_name.into()))
    }

    /// The role of this name, else the one that the environment names, else whichever is attached.
    pub(super) fn of(context: &ProviderContext, role_name: Option<String>) -> Self {
        let imds_v1 = !context.environment.is_true("ALIBABA_CLOUD_IMDSV1_DISABLED");
        let named = || {
            context
                .environment
                .get("ALIBABA_CLOUD_ECS_METADATA")
                .map(str::to_owned)
        };
        Self {
            context: context.clone(),
            role_name: role_name.or_else(named),
            imds_v1,
            can_be_disabled: false,
        }
    }

    /// Never asks without a session.
    #[must_use]
    pub fn without_imds_v1(mut self) -> Self {
        self.imds_v1 = false;
        self
    }

    async fn fetch(&self) -> Result<Credentials, CredentialsError> {
        if self.can_be_disabled
            && self
                .context
                .environment
                .is_true("ALIBABA_CLOUD_ECS_METADATA_DISABLED")
        {
            let reason = "switched off by ALIBABA_CLOUD_ECS_METADATA_DISABLED";
            return Err(CredentialsError::not_configured(PROVIDER, reason));
        }
        let base =
            check_url(&self.context.metadata_endpoint, PlainHttp::Local).map_err(|what| {
                CredentialsError::failed(PROVIDER, format!("the metadata endpoint {what}"))
            })?;
        let session = match self.open_session(&base).await {
            Ok(session) => Some(session),
            Err(NoSession::Unsupported(_)) if self.imds_v1 => None,
            Err(NoSession::Unreachable(error) | NoSession::Unsupported(error)) => {
                return Err(self.absent(error));
            }
        };
        let role_name = match &self.role_name {
            Some(role_name) => role_name.clone(),
            None => self.attached_role(&base, session.as_ref()).await?,
        };
        // The name becomes part of a path, so it must not be able to lead elsewhere.
        if !role_name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'))
        {
            return Err(CredentialsError::failed(
                PROVIDER,
                "the role name holds characters that no role name has",
            ));
        }
        let reply = self
            .get(&base, &format!("{ROLES}{role_name}"), session.as_ref())
            .await?;
        if reply.status == StatusCode::NOT_FOUND {
            return Err(CredentialsError::failed(
                PROVIDER,
                "the instance has no role of this name",
            ));
        }
        let reply = self.exchange().read_object(&reply)?;
        if json::text(&reply, "Code").is_some_and(|code| code != "Success") {
            return Err(CredentialsError::failed(
                PROVIDER,
                "the metadata service reports that it has no keys",
            ));
        }
        json::temporary_keys(&reply, PROVIDER)
    }

    /// Opens a session of the hardened mode.
    async fn open_session(&self, base: &Uri) -> Result<HeaderValue, NoSession> {
        let exchange = self.exchange();
        let mut request =
            Self::request(Method::PUT, base, SESSION).map_err(NoSession::Unreachable)?;
        request
            .headers_mut()
            .insert(SESSION_SECONDS_HEADER, SESSION_SECONDS);
        let reply = exchange.send(request).await.map_err(|error| {
            let is_final = error.is_connect();
            let error = exchange.no_reply(&error);
            // A container can be one hop too far for sessions: their replies then get lost, others do not.
            if is_final {
                NoSession::Unreachable(error)
            } else {
                NoSession::Unsupported(error)
            }
        })?;
        if reply.status != StatusCode::OK {
            return Err(NoSession::Unsupported(exchange.refused(&reply)));
        }
        let mut session = HeaderValue::from_bytes(reply.body.trim_ascii()).map_err(|_| {
            NoSession::Unsupported(CredentialsError::failed(
                PROVIDER,
                "the session token is not valid in a header",
            ))
        })?;
        session.set_sensitive(true);
        Ok(session)
    }

    /// The name of the role that is attached to the instance.
    async fn attached_role(
        &self,
        base: &Uri,
        session: Option<&HeaderValue>,
    ) -> Result<String, CredentialsError> {
        let reply = self
            .get(base, ROLES, session)
            .await
            .map_err(|error| match session {
                Some(_) => error,
                None => self.absent(error),
            })?;
        let none =
            || CredentialsError::not_configured(PROVIDER, "no role is attached to the instance");
        match reply.status {
            StatusCode::OK => {
                let text = String::from_utf8_lossy(&reply.body);
                text.lines()
                    .map(str::trim)
                    .find(|line| !line.is_empty())
                    .map(str::to_owned)
                    .ok_or_else(none)
            }
            StatusCode::NOT_FOUND => Err(none()),
            _ => Err(self.exchange().refused(&reply)),
        }
    }

    /// Asks with the session, if there is one; if that fails and it is allowed to, without.
    async fn get(
        &self,
        base: &Uri,
        path: &str,
        session: Option<&HeaderValue>,
    ) -> Result<Reply, CredentialsError> {
        let exchange = self.exchange();
        if let Some(session) = session {
            let mut request = Self::request(Method::GET, base, path)?;
            request
                .headers_mut()
                .insert(SESSION_HEADER, session.clone());
            match exchange.send(request).await {
                // What is not there is not there without a session either.
                Ok(reply) if matches!(reply.status, StatusCode::OK | StatusCode::NOT_FOUND) => {
                    return Ok(reply);
                }
                other if !self.imds_v1 => return other.map_err(|error| exchange.no_reply(&error)),
                _ => {}
            }
        }
        let request = Self::request(Method::GET, base, path)?;
        exchange
            .send(request)
            .await
            .map_err(|error| exchange.no_reply(&error))
    }

    fn request(method: Method, base: &Uri, path: &str) -> Result<Request<Bytes>, CredentialsError> {
        let uri = at_path(base, path)
            .ok_or_else(|| CredentialsError::failed(PROVIDER, "the metadata endpoint is no URL"))?;
        let mut request = Request::new(Bytes::new());
        *request.method_mut() = method;
        *request.uri_mut() = uri;
        Ok(request)
    }

    fn exchange(&self) -> Exchange<'_> {
        Exchange {
            provider: PROVIDER,
            peer: "the metadata service",
            transport: &self.context.direct,
            limit: LIMIT,
        }
    }

    /// No metadata service answers. Unless a role was asked for by name, that is how most machines are.
    fn absent(&self, error: CredentialsError) -> CredentialsError {
        if self.role_name.is_some() {
            return error;
        }
        let reason = format!("this seems to be no ECS instance: {}", error.reason());
        error.absent(reason)
    }
}

impl ProvideCredentials for EcsRamRoleCredentials {
    fn provide(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(self.fetch())
    }
}
