//! Keys of a role for whoever holds a token of an OIDC provider, as pods in a cluster do (RRSA).

use std::path::PathBuf;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Uri};

use super::sts::{self, FORM, RoleSession};
use super::{BoxFuture, Credentials, CredentialsError, ProvideCredentials, ProviderContext, files};
use crate::clock::{Clock as _, format_utc};
use crate::signing::canonical_query;

const PROVIDER: &str = "OIDC role";
/// Real tokens are a few KiB.
const TOKEN_LIMIT: u64 = 64 * 1024;

const ROLE_ARN: &str = "ALIBABA_CLOUD_ROLE_ARN";
const PROVIDER_ARN: &str = "ALIBABA_CLOUD_OIDC_PROVIDER_ARN";
const TOKEN_FILE: &str = "ALIBABA_CLOUD_OIDC_TOKEN_FILE";

/// Temporary keys of a RAM role, which STS issues for an OIDC token (`AssumeRoleWithOIDC`).
///
/// Every call reads the token file, which the platform renews, and asks STS: wrap it in
/// [`CachedCredentials`](super::CachedCredentials), as the client does.
///
/// The endpoint is `sts.aliyuncs.com`, or the one of the region that [`with_sts_region`](Self::with_sts_region) or
/// `ALIBABA_CLOUD_STS_REGION` names.
#[derive(Debug)]
pub struct OidcCredentials {
    context: ProviderContext,
    configured: Result<Configured, CredentialsError>,
}

#[derive(Debug)]
struct Configured {
    session: RoleSession,
    provider_arn: String,
    token_file: PathBuf,
}

impl OidcCredentials {
    /// Reads `ALIBABA_CLOUD_ROLE_ARN`, `ALIBABA_CLOUD_OIDC_PROVIDER_ARN` and `ALIBABA_CLOUD_OIDC_TOKEN_FILE`; unless
    /// all three are set, the provider is not configured.
    #[must_use]
    pub fn from_environment(context: &ProviderContext) -> Self {
        let variable = |name| {
            let missing =
                || CredentialsError::not_configured(PROVIDER, format!("{name} is not set"));
            context
                .environment
                .get_unquoted(PROVIDER, name)?
                .map(str::to_owned)
                .ok_or_else(missing)
        };
        let configured = (|| {
            Ok(Configured {
                session: RoleSession::new(variable(ROLE_ARN)?),
                provider_arn: variable(PROVIDER_ARN)?,
                token_file: variable(TOKEN_FILE)?.into(),
            })
        })();
        Self {
            context: context.clone(),
            configured,
        }
    }

    /// Assumes the role `role_arn` with the token in `token_file`, which the provider `provider_arn` issued.
    pub fn new(
        context: &ProviderContext,
        role_arn: impl Into<String>,
        provider_arn: impl Into<String>,
        token_file: impl Into<PathBuf>,
    ) -> Self {
        let configured = Ok(Configured {
            session: RoleSession::new(role_arn.into()),
            provider_arn: provider_arn.into(),
            token_file: token_file.into(),
        });
        Self {
            context: context.clone(),
            configured,
        }
    }

    /// Names the session in audit logs: 2 to 64 characters of `A-Za-z0-9.@-_`.
    ///
    /// Default: `ALIBABA_CLOUD_ROLE_SESSION_NAME`, else `alibabacloud-rust-` and the time.
    #[must_use]
    pub fn with_session_name(self, name: impl Into<String>) -> Self {
        self.with(|session| session.name = Some(name.into()))
    }

    /// How long the keys serve: 15 minutes to the longest that the role allows, in whole seconds. Default: 1 hour.
    #[must_use]
    pub fn with_duration(self, duration: Duration) -> Self {
        self.with(|session| session.duration = duration)
    }

    /// Narrows what the keys may do to this policy (JSON).
    #[must_use]
    pub fn with_policy(self, policy: impl Into<String>) -> Self {
        self.with(|session| session.policy = Some(policy.into()))
    }

    /// Asks the STS endpoint of this region.
    #[must_use]
    pub fn with_sts_region(self, region: impl Into<String>) -> Self {
        self.with(|session| session.region = Some(region.into()))
    }

    /// Asks the region's endpoint on the VPC network; without a region there is none. Default:
    /// `ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED`.
    #[must_use]
    pub fn with_vpc(self, vpc: bool) -> Self {
        self.with(|session| session.vpc = vpc)
    }

    pub(super) fn with(mut self, change: impl FnOnce(&mut RoleSession)) -> Self {
        if let Ok(configured) = &mut self.configured {
            change(&mut configured.session);
        }
        self
    }

    async fn fetch(&self) -> Result<Credentials, CredentialsError> {
        let Configured {
            session,
            provider_arn,
            token_file,
        } = self.configured.as_ref().map_err(Clone::clone)?;
        let token = files::read(
            PROVIDER,
            "the OIDC token file",
            token_file.clone(),
            TOKEN_LIMIT,
        )
        .await?;
        let token = token.ok_or_else(|| {
            let missing = files::missing("the OIDC token file", token_file);
            CredentialsError::failed(PROVIDER, missing)
        })?;
        let token = token.trim();
        if token.is_empty() {
            return Err(CredentialsError::failed(
                PROVIDER,
                "the OIDC token file is empty",
            ));
        }
        let mut parameters = session.parameters(PROVIDER, &self.context)?;
        parameters.push(("OIDCProviderArn", provider_arn.clone()));
        parameters.push(("OIDCToken", token.to_owned()));
        let body = canonical_query(
            parameters
                .iter()
                .map(|(name, value)| (*name, value.as_str())),
        );

        let endpoint = session.endpoint(PROVIDER, &self.context)?;
        let made = || self.request(&endpoint, body.clone());
        sts::fetch_keys(PROVIDER, &self.context, &made, &session.role_arn).await
    }

    /// Unsigned: the token is the proof. Without signed headers the common parameters travel in the query.
    fn request(&self, endpoint: &Uri, body: String) -> Result<Request<Bytes>, CredentialsError> {
        let timestamp = format_utc(self.context.clock.now());
        let nonce = format!("{:032x}", self.context.random.next());
        let query = canonical_query([
            ("Action", "AssumeRoleWithOIDC"),
            ("Version", sts::VERSION),
            ("Format", "JSON"),
            ("Timestamp", &timestamp),
            ("SignatureNonce", &nonce),
        ]);
        let uri = super::exchange::at_path(endpoint, &format!("/?{query}")).ok_or_else(|| {
            CredentialsError::failed(PROVIDER, "the STS endpoint is not a valid URL")
        })?;
        let mut request = sts::post(PROVIDER, uri, body)?;
        request.headers_mut().insert(
            http::header::CONTENT_TYPE,
            http::HeaderValue::from_static(FORM),
        );
        Ok(request)
    }
}

impl ProvideCredentials for OidcCredentials {
    fn provide(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(self.fetch())
    }
}
