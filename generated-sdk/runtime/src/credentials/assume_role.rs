//! Keys of a role that other keys are allowed to assume.

use std::sync::Arc;
use std::time::Duration;

use super::exchange::host_of;
use super::sts::{self, FORM, RoleSession};
use super::{BoxFuture, Credentials, CredentialsError, ProvideCredentials, ProviderContext};
use crate::clock::Clock as _;
use crate::signing::{Signable, canonical_query, sign};

const PROVIDER: &str = "RAM role";

/// Temporary keys of a RAM role, which STS issues to whoever may assume it (`AssumeRole`).
///
/// Every call asks STS: wrap it in [`CachedCredentials`](super::CachedCredentials), as the client does.
///
/// The endpoint is `sts.aliyuncs.com`, or the one of the region that [`with_sts_region`](Self::with_sts_region) or
/// `ALIBABA_CLOUD_STS_REGION` names.
#[derive(Debug)]
pub struct AssumeRoleCredentials {
    context: ProviderContext,
    source: Arc<dyn ProvideCredentials>,
    session: RoleSession,
    external_id: Option<String>,
}

impl AssumeRoleCredentials {
    /// Assumes the role `role_arn` (`acs:ram::<account>:role/<name>`) with the keys of `source`.
    pub fn new(
        context: &ProviderContext,
        source: impl ProvideCredentials,
        role_arn: impl Into<String>,
    ) -> Self {
        Self {
            context: context.clone(),
            source: Arc::new(source),
            session: RoleSession::new(role_arn.into()),
            external_id: None,
        }
    }

    /// Names the session in audit logs: 2 to 64 characters of `A-Za-z0-9.@-_`.
    ///
    /// Default: `ALIBABA_CLOUD_ROLE_SESSION_NAME`, else `alibabacloud-rust-` and the time.
    #[must_use]
    pub fn with_session_name(mut self, name: impl Into<String>) -> Self {
        self.session.name = Some(name.into());
        self
    }

    /// How long the keys serve: 15 minutes to the longest that the role allows, in whole seconds. Default: 1 hour.
    #[must_use]
    pub fn with_duration(mut self, duration: Duration) -> Self {
        self.session.duration = duration;
        self
    }

    /// Narrows what the keys may do to this policy (JSON).
    #[must_use]
    pub fn with_policy(mut self, policy: impl Into<String>) -> Self {
        self.session.policy = Some(policy.into());
        self
    }

    /// The external ID that the role's trust policy asks for.
    #[must_use]
    pub fn with_external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// Asks the STS endpoint of this region.
    #[must_use]
    pub fn with_sts_region(mut self, region: impl Into<String>) -> Self {
        self.session.region = Some(region.into());
        self
    }

    /// Asks the region's endpoint on the VPC network; without a region there is none. Default:
    /// `ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED`.
    #[must_use]
    pub fn with_vpc(mut self, vpc: bool) -> Self {
        self.session.vpc = vpc;
        self
    }

    pub(super) fn with(mut self, change: impl FnOnce(&mut RoleSession)) -> Self {
        change(&mut self.session);
        self
    }

    async fn fetch(&self) -> Result<Credentials, CredentialsError> {
        let source = self
            .source
            .provide()
            .await
            .map_err(|error| error.within(PROVIDER, "source keys"))?;
        let mut parameters = self.session.parameters(PROVIDER, &self.context)?;
        parameters.extend(self.external_id.clone().map(|id| ("ExternalId", id)));
        let body = canonical_query(
            parameters
                .iter()
                .map(|(name, value)| (*name, value.as_str())),
        );
        let uri = self.session.endpoint(PROVIDER, &self.context)?;
        let signable = Signable {
            method: "POST",
            host: &host_of(&uri),
            path: "/",
            query: "",
            action: "AssumeRole",
            version: sts::VERSION,
            content_type: Some(FORM),
            body: body.as_bytes(),
        };
        let signed = || {
            let (now, nonce) = (self.context.clock.now(), self.context.random.next());
            let headers = sign(&signable, &source, now, nonce)
                .map_err(|error| CredentialsError::failed(PROVIDER, error.to_string()))?;
            let mut request = sts::post(PROVIDER, uri.clone(), body.clone())?;
            request.headers_mut().extend(headers);
            Ok(request)
        };
        sts::fetch_keys(PROVIDER, &self.context, &signed, &self.session.role_arn).await
    }
}

impl ProvideCredentials for AssumeRoleCredentials {
    fn provide(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(self.fetch())
    }
}
