//! Keys from the credentials file of the SDKs.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::error::there_is;
use super::ini::{Ini, parse_ini};
use super::{
    AssumeRoleCredentials, BoxFuture, Credentials, CredentialsError, EcsRamRoleCredentials,
    OidcCredentials, ProvideCredentials, ProviderContext, files,
};

const PROVIDER: &str = "credentials file";
const FILE_LIMIT: u64 = 1024 * 1024;
/// What a section may have as its `type`.
const TYPES: &str = "access_key, sts, ram_role_arn, oidc_role_arn, ecs_ram_role";

/// Keys from an INI file: `~/.alibabacloud/credentials` or, where that does not exist, `~/.alibabacloud/credentials.ini`.
///
/// `ALIBABA_CLOUD_CREDENTIALS_FILE` names another file. The section is the one that [`with_section`](Self::with_section)
/// or `ALIBABA_CLOUD_PROFILE` names, else `default`:
///
/// ```ini
/// [default]
/// type = access_key
/// access_key_id = …
/// access_key_secret = …
/// ```
///
/// | `type` | keys |
/// |---|---|
/// | `access_key` | `access_key_id`, `access_key_secret` |
/// | `sts` | `access_key_id`, `access_key_secret`, `security_token` |
/// | `ram_role_arn` | `access_key_id`, `access_key_secret`, `role_arn`; optional `security_token`, `role_session_name`, `policy`, `external_id`, `sts_region` |
/// | `oidc_role_arn` | `role_arn`, `oidc_provider_arn`, `oidc_token_file_path`; optional `role_session_name`, `policy`, `sts_region` |
/// | `ecs_ram_role` | optional `role_name` |
///
/// Every call reads the file: wrap it in [`CachedCredentials`](super::CachedCredentials), as the client does.
#[derive(Debug)]
pub struct FileCredentials {
    context: ProviderContext,
    section: Option<String>,
}

type Section = BTreeMap<String, String>;

impl FileCredentials {
    /// Reads the file that the environment names, else the one in the home directory.
    #[must_use]
    pub fn from_environment(context: &ProviderContext) -> Self {
        Self {
            context: context.clone(),
            section: None,
        }
    }

    /// Takes this section, whatever the environment says.
    #[must_use]
    pub fn with_section(mut self, section: impl Into<String>) -> Self {
        self.section = Some(section.into());
        self
    }

    async fn fetch(&self) -> Result<Credentials, CredentialsError> {
        let text = self.read().await?;
        let ini = parse_ini(&text).map_err(|error| {
            CredentialsError::failed(PROVIDER, format!("line {} is {}", error.line, error.what))
        })?;
        drop(text);
        self.provider(self.section_of(&ini)?)?.provide().await
    }

    /// The text of the first file there is.
    async fn read(&self) -> Result<String, CredentialsError> {
        const VARIABLE: &str = "ALIBABA_CLOUD_CREDENTIALS_FILE";
        if let Some(path) = self.context.environment.get(VARIABLE) {
            let path = PathBuf::from(path);
            let what = format!("the file that {VARIABLE} names");
            let text = files::read(PROVIDER, "the file", path.clone(), FILE_LIMIT).await?;
            return text
                .ok_or_else(|| CredentialsError::failed(PROVIDER, files::missing(&what, &path)));
        }
        let home = self.context.environment.home();
        let home = home.ok_or_else(|| {
            CredentialsError::not_configured(PROVIDER, "there is no home directory")
        })?;
        for name in ["credentials", "credentials.ini"] {
            let path = home.join(".alibabacloud").join(name);
            if let Some(text) = files::read(PROVIDER, "the file", path, FILE_LIMIT).await? {
                return Ok(text);
            }
        }
        let reason =
            "neither ~/.alibabacloud/credentials nor ~/.alibabacloud/credentials.ini exists";
        Err(CredentialsError::not_configured(PROVIDER, reason))
    }

    /// The section that is asked for. That `default` is missing is no mistake; that a named one is missing is.
    fn section_of<'a>(&self, ini: &'a Ini) -> Result<&'a Section, CredentialsError> {
        let named = self
            .section
            .as_deref()
            .or_else(|| self.context.environment.get("ALIBABA_CLOUD_PROFILE"));
        let name = named.unwrap_or("default");
        ini.section(name).ok_or_else(|| {
            let reason = format!(
                "there is no section [{name}]; {}",
                there_is("the file", "sections", ini.names())
            );
            if self.section.is_some() {
                CredentialsError::failed(PROVIDER, reason)
            } else {
                // ALIBABA_CLOUD_PROFILE speaks to the command-line tool as well, and may mean a profile of its file.
                CredentialsError::not_configured(PROVIDER, reason)
            }
        })
    }

    fn provider(&self, section: &Section) -> Result<Box<dyn ProvideCredentials>, CredentialsError> {
        let failed = |reason: String| CredentialsError::failed(PROVIDER, reason);
        let optional = |key: &str| section.get(key).filter(|value| !value.is_empty()).cloned();
        let required = |key: &str| {
            optional(key).ok_or_else(|| failed(format!("{key} is not set in the section")))
        };
        let long_lived = || {
            Ok(Credentials::new(
                required("access_key_id")?,
                required("access_key_secret")?,
            ))
        };
        let kind = optional("type").ok_or_else(|| {
            failed(format!(
                "type is not set in the section; it is one of {TYPES}"
            ))
        })?;
        match kind.as_str() {
            "access_key" => Ok(Box::new(long_lived()?)),
            "sts" => Ok(Box::new(
                long_lived()?.with_security_token(required("security_token")?),
            )),
            "ram_role_arn" => {
                let source = match optional("security_token") {
                    Some(token) => long_lived()?.with_security_token(token),
                    None => long_lived()?,
                };
                let mut role =
                    AssumeRoleCredentials::new(&self.context, source, required("role_arn")?);
                if let Some(external_id) = optional("external_id") {
                    role = role.with_external_id(external_id);
                }
                Ok(Box::new(role.with(|session| {
                    session.name = optional("role_session_name");
                    session.policy = optional("policy");
                    session.region = optional("sts_region");
                })))
            }
            "oidc_role_arn" => {
                let role = OidcCredentials::new(
                    &self.context,
                    required("role_arn")?,
                    required("oidc_provider_arn")?,
                    required("oidc_token_file_path")?,
                );
                Ok(Box::new(role.with(|session| {
                    session.name = optional("role_session_name");
                    session.policy = optional("policy");
                    session.region = optional("sts_region");
                })))
            }
            "ecs_ram_role" => Ok(Box::new(EcsRamRoleCredentials::of(
                &self.context,
                optional("role_name"),
            ))),
            "rsa_key_pair" | "bearer" => Err(failed(format!(
                "the type of the section is not supported; those that are: {TYPES}"
            ))),
            // It does not show: in a file that was edited by hand it may be anything.
            _ => Err(failed(format!(
                "the type of the section is unknown; it is one of {TYPES}"
            ))),
        }
    }
}

impl ProvideCredentials for FileCredentials {
    fn provide(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(async {
            self.fetch().await.map_err(|error| {
                if error.provider() == PROVIDER {
                    error
                } else {
                    error.within(PROVIDER, "the section")
                }
            })
        })
    }
}
