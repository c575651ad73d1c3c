//! Keys from the configuration of the command-line tool.

pub(crate) mod config;
mod sign_in;

use std::sync::Arc;

use self::config::{CliConfig, PROVIDER, Profile, parse_cli_config};
use self::sign_in::SignIn;
use super::environment::is_quoted;
use super::error::there_is;
use super::sts::RoleSession;
use super::{
    AssumeRoleCredentials, BoxFuture, Credentials, CredentialsError, EcsRamRoleCredentials,
    ExternalCredentials, OidcCredentials, ProvideCredentials, ProviderContext, UriCredentials,
    files,
};

const FILE_LIMIT: u64 = 4 * 1024 * 1024;
/// Real configurations chain two or three roles; STS itself allows few more.
const LONGEST_CHAIN: usize = 8;

/// Keys from a profile of the `aliyun` command-line tool, in `~/.aliyun/config.json`.
///
/// The profile is the one that [`with_profile`](Self::with_profile) or `ALIBABA_CLOUD_PROFILE` names, else the current
/// one. Its mode decides:
///
/// | mode | keys |
/// |---|---|
/// | `AK`, `StsToken` | those in the profile |
/// | `RamRoleArn` | a role, assumed with the keys in the profile |
/// | `ChainableRamRoleArn` | a role, assumed with the keys of the profile that `source_profile` names |
/// | `EcsRamRole`, `RamRoleArnWithRoleName` | the role of the ECS instance, or one assumed with it |
/// | `OIDC` | a role, assumed with the token in `oidc_token_file` |
/// | `External` | those that `process_command` prints: see [`ExternalCredentials`] |
/// | `CredentialsURI` | those that `credentials_uri` serves: see [`UriCredentials`] |
/// | `CloudSSO`, `OAuth` | those the tool has kept, or new ones for the access token it has kept, until that expires |
///
/// The file is never written. Other modes are errors. Every call reads the file: wrap it in
/// [`CachedCredentials`](super::CachedCredentials), as the client does.
///
/// Not configured if `ALIBABA_CLOUD_CLI_PROFILE_DISABLED` is `true`, if there is no such file, or if the profile holds no
/// keys yet, as the one that the tool creates at its first run.
#[derive(Debug)]
pub struct CliProfileCredentials {
    context: ProviderContext,
    profile: Option<String>,
}

impl CliProfileCredentials {
    /// Takes the profile that the environment names, else the current one.
    #[must_use]
    pub fn from_environment(context: &ProviderContext) -> Self {
        Self {
            context: context.clone(),
            profile: None,
        }
    }

    /// Takes this profile, whatever the environment says.
    #[must_use]
    pub fn with_profile(mut self, profile: impl Into<String>) -> Self {
        self.profile = Some(profile.into());
        self
    }

    async fn fetch(&self) -> Result<Credentials, CredentialsError> {
        let config = self.read().await?;
        let profile = self.profile_of(&config)?;
        let provider = Resolver {
            context: &self.context,
            config: &config,
        }
        .provider(profile, &mut Vec::new())?;
        drop(config);
        provider.provide().await
    }

    async fn read(&self) -> Result<CliConfig, CredentialsError> {
        let absent = |reason| Err(CredentialsError::not_configured(PROVIDER, reason));
        if self.profile.is_none()
            && self
                .context
                .environment
                .is_true("ALIBABA_CLOUD_CLI_PROFILE_DISABLED")
        {
            return absent("switched off by ALIBABA_CLOUD_CLI_PROFILE_DISABLED");
        }
        let Some(home) = self.context.environment.home() else {
            return absent("there is no home directory");
        };
        let path = home.join(".aliyun").join("config.json");
        let Some(text) = files::read(PROVIDER, "~/.aliyun/config.json", path, FILE_LIMIT).await?
        else {
            return absent("~/.aliyun/config.json does not exist");
        };
        parse_cli_config(&text).map_err(|what| {
            CredentialsError::failed(PROVIDER, format!("~/.aliyun/config.json {what}"))
        })
    }

    /// The profile that is asked for.
    fn profile_of<'a>(&self, config: &'a CliConfig) -> Result<&'a Profile, CredentialsError> {
        let missing = |name: &str| {
            let names = config.profiles.iter().map(|profile| profile.name.as_str());
            format!(
                "~/.aliyun/config.json has no profile {name:?}; {}",
                there_is("it", "profiles", names)
            )
        };
        let profile = if let Some(name) = &self.profile {
            config
                .profile(name)
                .ok_or_else(|| CredentialsError::failed(PROVIDER, missing(name)))?
        } else if let Some(name) = self.context.environment.get("ALIBABA_CLOUD_PROFILE") {
            // The variable also names sections of the credentials file, and may mean one of those.
            config
                .profile(name)
                .ok_or_else(|| CredentialsError::not_configured(PROVIDER, missing(name)))?
        } else if config.profiles.is_empty() {
            return Err(CredentialsError::not_configured(
                PROVIDER,
                "~/.aliyun/config.json has no profiles",
            ));
        } else {
            let name = config.current.as_deref().unwrap_or("default");
            config
                .profile(name)
                .ok_or_else(|| CredentialsError::failed(PROVIDER, missing(name)))?
        };
        // The tool's first run leaves such a profile behind.
        let is_blank = profile.mode() == "AK"
            && profile.text("access_key_id").is_none()
            && profile.text("access_key_secret").is_none();
        if is_blank && self.profile.is_none() {
            return Err(CredentialsError::not_configured(
                PROVIDER,
                format!("profile {:?} has no keys yet", profile.name),
            ));
        }
        Ok(profile)
    }
}

impl ProvideCredentials for CliProfileCredentials {
    fn provide(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(async {
            self.fetch().await.map_err(|error| {
                if error.provider() == PROVIDER {
                    error
                } else {
                    error.within(PROVIDER, "the profile")
                }
            })
        })
    }
}

/// Turns profiles into the providers that they describe.
struct Resolver<'a> {
    context: &'a ProviderContext,
    config: &'a CliConfig,
}

impl<'a> Resolver<'a> {
    /// The provider that `profile` describes; `seen` are the profiles that led here.
    fn provider(
        &self,
        profile: &'a Profile,
        seen: &mut Vec<&'a str>,
    ) -> Result<Arc<dyn ProvideCredentials>, CredentialsError> {
        let context = self.context;
        let required = |name| required(profile, name);
        Ok(match Mode::of(profile)? {
            Mode::Ak => Arc::new(keys_in(profile)?),
            Mode::StsToken => {
                let keys = keys_in(profile)?.with_security_token(required("sts_token")?);
                Arc::new(match profile.time("sts_expiration") {
                    Some(expires_at) => keys.with_expiry(expires_at),
                    None => keys,
                })
            }
            Mode::RamRoleArn => {
                let keys = keys_in(profile)?;
                self.role(
                    profile,
                    match profile.text("sts_token") {
                        Some(token) => keys.with_security_token(token),
                        None => keys,
                    },
                )?
            }
            Mode::ChainableRamRoleArn => {
                let source = self.source(profile, seen)?;
                self.role(profile, source)?
            }
            Mode::EcsRamRole => Arc::new(EcsRamRoleCredentials::of(
                context,
                profile.owned("ram_role_name"),
            )),
            Mode::RamRoleArnWithRoleName => self.role(
                profile,
                EcsRamRoleCredentials::of(context, profile.owned("ram_role_name")),
            )?,
            Mode::Oidc => {
                let (role, provider) = (required("ram_role_arn")?, required("oidc_provider_arn")?);
                let role =
                    OidcCredentials::new(context, role, provider, required("oidc_token_file")?);
                Arc::new(role.with(|session| apply(profile, session)))
            }
            Mode::External => {
                // Quotes around the whole of it may be those of a program's path.
                let command = profile.text("process_command");
                let command = command.map_or_else(|| required("process_command"), Ok)?;
                Arc::new(ExternalCredentials::new(command))
            }
            Mode::CredentialsUri => {
                Arc::new(UriCredentials::new(context, required("credentials_uri")?))
            }
            Mode::SignIn(sign_in) => Arc::new(SignInCredentials {
                context: context.clone(),
                profile: profile.clone(),
                sign_in,
            }),
        })
    }

    /// The role of `profile`, assumed with the keys of `source`.
    fn role(
        &self,
        profile: &Profile,
        source: impl ProvideCredentials,
    ) -> Result<Arc<dyn ProvideCredentials>, CredentialsError> {
        let mut role =
            AssumeRoleCredentials::new(self.context, source, required(profile, "ram_role_arn")?);
        if let Some(external_id) = profile.text("external_id") {
            role = role.with_external_id(external_id);
        }
        Ok(Arc::new(role.with(|session| apply(profile, session))))
    }

    /// The provider of the profile whose keys may assume the role of `profile`.
    fn source(
        &self,
        profile: &'a Profile,
        seen: &mut Vec<&'a str>,
    ) -> Result<Arc<dyn ProvideCredentials>, CredentialsError> {
        seen.push(&profile.name);
        let name = required(profile, "source_profile")?;
        if seen.contains(&name) {
            let reason = format!(
                "source_profile leads in a circle: {} -> {name}",
                seen.join(" -> ")
            );
            return Err(CredentialsError::failed(PROVIDER, reason));
        }
        if seen.len() >= LONGEST_CHAIN {
            let reason = format!("source_profile leads through more than {LONGEST_CHAIN} profiles");
            return Err(CredentialsError::failed(PROVIDER, reason));
        }
        let source = self.config.profile(name).ok_or_else(|| {
            let names = self
                .config
                .profiles
                .iter()
                .map(|profile| profile.name.as_str());
            let reason = format!(
                "profile {:?} names {name:?} as its source_profile, which does not exist; {}",
                profile.name,
                there_is("the file", "profiles", names)
            );
            CredentialsError::failed(PROVIDER, reason)
        })?;
        self.provider(source, seen)
    }
}

/// The modes that can be served.
#[derive(Clone, Copy)]
enum Mode {
    Ak,
    StsToken,
    RamRoleArn,
    ChainableRamRoleArn,
    EcsRamRole,
    RamRoleArnWithRoleName,
    Oidc,
    External,
    CredentialsUri,
    SignIn(SignIn),
}

impl Mode {
    /// The mode of a profile, in any case, as the tool reads it.
    fn of(profile: &Profile) -> Result<Self, CredentialsError> {
        const MODES: [(&str, Mode); 11] = [
            ("AK", Mode::Ak),
            ("StsToken", Mode::StsToken),
            ("RamRoleArn", Mode::RamRoleArn),
            ("ChainableRamRoleArn", Mode::ChainableRamRoleArn),
            ("EcsRamRole", Mode::EcsRamRole),
            ("RamRoleArnWithRoleName", Mode::RamRoleArnWithRoleName),
            ("OIDC", Mode::Oidc),
            ("External", Mode::External),
            ("CredentialsURI", Mode::CredentialsUri),
            ("CloudSSO", Mode::SignIn(SignIn::CloudSso)),
            ("OAuth", Mode::SignIn(SignIn::OAuth)),
        ];
        const UNSUPPORTED: [&str; 3] = ["RsaKeyPair", "BearerToken", "Anonymous"];
        let supported = || format!("those that are: {}", MODES.map(|(name, _)| name).join(", "));
        let written = profile.mode();
        let is_written = |name: &str| name.eq_ignore_ascii_case(written);
        if let Some((_, mode)) = MODES.iter().find(|(name, _)| is_written(name)) {
            return Ok(*mode);
        }
        let name = &profile.name;
        // An unknown mode is not shown: in a file that was edited by hand it may be anything.
        let what = match UNSUPPORTED.iter().find(|name| is_written(name)) {
            Some(mode) => {
                format!(
                    "mode {mode} of profile {name:?} is not supported; {}",
                    supported()
                )
            }
            None if written.is_empty() => {
                format!("profile {name:?} has no mode: run `aliyun configure --profile {name}`")
            }
            None => format!(
                "profile {name:?} has an unknown mode, which is not supported; {}",
                supported()
            ),
        };
        Err(CredentialsError::failed(PROVIDER, what))
    }
}

/// Keys for which somebody signed in with the tool.
#[derive(Debug)]
struct SignInCredentials {
    context: ProviderContext,
    profile: Profile,
    sign_in: SignIn,
}

impl ProvideCredentials for SignInCredentials {
    fn provide(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(sign_in::fetch(&self.context, &self.profile, self.sign_in))
    }
}

fn required<'a>(profile: &'a Profile, name: &str) -> Result<&'a str, CredentialsError> {
    let what = match profile.text(name) {
        Some(text) if is_quoted(text) => "stands in quotes of its own",
        Some(text) => return Ok(text),
        None => "is not set",
    };
    let profile = &profile.name;
    Err(CredentialsError::failed(
        PROVIDER,
        format!("{name} {what} in profile {profile:?}"),
    ))
}

fn keys_in(profile: &Profile) -> Result<Credentials, CredentialsError> {
    Ok(Credentials::new(
        required(profile, "access_key_id")?,
        required(profile, "access_key_secret")?,
    ))
}

/// The settings of a session, which all modes that assume a role share.
fn apply(profile: &Profile, session: &mut RoleSession) {
    session.name = profile.owned("ram_session_name");
    session.policy = profile.owned("policy");
    session.region = profile.owned("sts_region");
    session.vpc = profile.flag("enable_vpc");
    if let Some(duration) = profile.seconds("expired_seconds") {
        session.duration = duration;
    }
}
