//! Asking several providers in turn.

use std::sync::atomic::{AtomicUsize, Ordering};

use super::{
    BoxFuture, CliProfileCredentials, Credentials, CredentialsError, EcsRamRoleCredentials,
    EnvironmentCredentials, FileCredentials, OidcCredentials, ProvideCredentials, ProviderContext,
    UriCredentials,
};

/// No provider has served yet.
const NONE: usize = usize::MAX;

/// Asks providers in order and takes the keys of the first that is configured.
///
/// - A provider that is *not configured* is passed over.
/// - A provider that is configured and *fails* ends the search with its error. The official SDKs go on instead, and may
///   then sign calls as somebody else than was configured, because of a typing error or an outage of a minute.
/// - The first provider that serves is the only one asked from then on, so that the identity does not change under a
///   running program.
///
/// The error lists every provider that was asked and why it did not serve.
#[derive(Debug)]
pub struct CredentialsChain {
    providers: Vec<Box<dyn ProvideCredentials>>,
    serving: AtomicUsize,
}

impl CredentialsChain {
    /// The default chain of Alibaba Cloud's SDKs:
    ///
    /// 1. [`EnvironmentCredentials`], `ALIBABA_CLOUD_ACCESS_KEY_ID` and `ALIBABA_CLOUD_ACCESS_KEY_SECRET`;
    /// 2. [`OidcCredentials`], a role for a pod's token;
    /// 3. [`CliProfileCredentials`], `~/.aliyun/config.json`;
    /// 4. [`FileCredentials`], `~/.alibabacloud/credentials` or `credentials.ini`;
    /// 5. [`EcsRamRoleCredentials`], the role of an ECS instance;
    /// 6. [`UriCredentials`], `ALIBABA_CLOUD_CREDENTIALS_URI`.
    #[must_use]
    pub fn from_environment(context: &ProviderContext) -> Self {
        Self::new(vec![
            Box::new(EnvironmentCredentials::from_environment(
                &context.environment,
            )),
            Box::new(OidcCredentials::from_environment(context)),
            Box::new(CliProfileCredentials::from_environment(context)),
            Box::new(FileCredentials::from_environment(context)),
            Box::new(EcsRamRoleCredentials::from_environment(context)),
            Box::new(UriCredentials::from_environment(context)),
        ])
    }

    /// A chain of these providers.
    #[must_use]
    pub fn new(providers: Vec<Box<dyn ProvideCredentials>>) -> Self {
        Self {
            providers,
            serving: AtomicUsize::new(NONE),
        }
    }

    async fn ask(&self) -> Result<Credentials, CredentialsError> {
        if let Some(provider) = self.providers.get(self.serving.load(Ordering::Relaxed)) {
            return provider
                .provide()
                .await
                .map_err(CredentialsError::of_settled_chain);
        }
        let mut causes = Vec::new();
        for (index, provider) in self.providers.iter().enumerate() {
            match provider.provide().await {
                Ok(credentials) => {
                    // Of calls that search at the same time, the first to find a provider decides for all later ones.
                    let _ = self.serving.compare_exchange(
                        NONE,
                        index,
                        Ordering::Relaxed,
                        Ordering::Relaxed,
                    );
                    return Ok(credentials);
                }
                Err(error) => {
                    let goes_on = error.is_not_configured();
                    causes.push(error);
                    if !goes_on {
                        break;
                    }
                }
            }
        }
        Err(CredentialsError::of_chain(causes))
    }
}

impl ProvideCredentials for CredentialsChain {
    fn provide(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(self.ask())
    }

    fn invalidate(&self, credentials: &Credentials) {
        if let Some(provider) = self.providers.get(self.serving.load(Ordering::Relaxed)) {
            provider.invalidate(credentials);
        }
    }
}
