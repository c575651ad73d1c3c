//! The configuration file of the command-line tool.

use std::fmt;
use std::time::{Duration, SystemTime};

use serde_json::Value;

use crate::credentials::Credentials;
use crate::credentials::json::{self, Object};
use crate::credentials::timestamp::from_unix_seconds;

/// What errors call this provider.
pub(super) const PROVIDER: &str = "CLI profile";

/// What `~/.aliyun/config.json` says. `Debug` shows names and modes only.
#[derive(Debug)]
pub(crate) struct CliConfig {
    /// The name of the profile in use.
    pub(crate) current: Option<String>,
    pub(crate) profiles: Vec<Profile>,
}

/// One way to sign in.
#[derive(Clone)]
pub(crate) struct Profile {
    pub(crate) name: String,
    members: Object,
}

/// Reads the configuration file. The error shows nothing of it.
pub(crate) fn parse_cli_config(text: &str) -> Result<CliConfig, String> {
    let mut object = json::parse_object(text)?;
    let profiles = match object.remove("profiles") {
        None | Some(Value::Null) => Vec::new(),
        Some(Value::Array(profiles)) => profiles,
        Some(_) => return Err("has `profiles` that are no list".to_owned()),
    };
    let profiles = profiles
        .into_iter()
        .enumerate()
        .map(|(index, profile)| match profile {
            Value::Object(members) => Ok(Profile {
                name: json::text(&members, "name").unwrap_or_default().to_owned(),
                members,
            }),
            _ => Err(format!(
                "has a profile that is no object (number {})",
                index + 1
            )),
        });
    Ok(CliConfig {
        profiles: profiles.collect::<Result<_, _>>()?,
        current: json::text(&object, "current").map(str::to_owned),
    })
}

impl CliConfig {
    pub(crate) fn profile(&self, name: &str) -> Option<&Profile> {
        self.profiles.iter().find(|profile| profile.name == name)
    }
}

impl Profile {
    pub(super) fn mode(&self) -> &str {
        json::text(&self.members, "mode").unwrap_or_default()
    }

    /// A member's text; `None` if it is missing or empty.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        json::text(&self.members, name)
    }

    pub(super) fn owned(&self, name: &str) -> Option<String> {
        self.text(name).map(str::to_owned)
    }

    pub(super) fn flag(&self, name: &str) -> bool {
        json::flag(&self.members, name)
    }

    /// A duration in seconds; the tool stores 0 where none was asked for.
    pub(super) fn seconds(&self, name: &str) -> Option<Duration> {
        let seconds =
            json::integer(&self.members, name).and_then(|seconds| u64::try_from(seconds).ok());
        seconds
            .filter(|seconds| *seconds > 0)
            .map(Duration::from_secs)
    }

    /// A time that is stored in seconds since 1970; the tool stores 0 where there is none.
    pub(super) fn time(&self, name: &str) -> Option<SystemTime> {
        let seconds = json::integer(&self.members, name).filter(|seconds| *seconds > 0);
        seconds.and_then(from_unix_seconds)
    }

    /// The temporary keys that the tool fetched last and keeps here.
    pub(super) fn kept_keys(&self) -> Option<Credentials> {
        let keys = Credentials::new(self.text("access_key_id")?, self.text("access_key_secret")?);
        let expires_at = self.time("sts_expiration")?;
        Some(
            keys.with_security_token(self.text("sts_token")?)
                .with_expiry(expires_at),
        )
    }
}

impl fmt::Debug for Profile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Profile")
            .field("name", &self.name)
            .field("members", &self.members.len())
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use super::parse_cli_config;

    #[test]
    fn reads_profiles_with_byte_order_mark_and_windows_line_ends() {
        let config = parse_cli_config(
            "\u{feff}{\r\n\"current\": \"b\",\r\n\"profiles\": [{\"name\": \"a\", \"mode\": \"AK\"},\r\n\
             {\"name\": \"b\", \"mode\": \"RamRoleArn\", \"expired_seconds\": 900, \"sts_expiration\": 7,\
             \"enable_vpc\": true, \"sts_region\": \"\"}]}\r\n",
        )
        .unwrap();
        assert_eq!(config.current.as_deref(), Some("b"));
        let profile = config.profile("b").unwrap();
        assert_eq!(profile.mode(), "RamRoleArn");
        assert_eq!(
            profile.seconds("expired_seconds"),
            Some(Duration::from_secs(900))
        );
        assert_eq!(
            profile.time("sts_expiration"),
            Some(UNIX_EPOCH + Duration::from_secs(7))
        );
        assert_eq!(profile.text("sts_region"), None);
        assert!(profile.flag("enable_vpc"));
        assert!(config.profile("c").is_none());
    }

    #[test]
    fn odd_numbers_count_as_missing() {
        let config = parse_cli_config(
            r#"{"profiles":[{"name":"a","expired_seconds":-5,"sts_expiration":0,"x":1e300,"y":"z"}]}"#,
        )
        .unwrap();
        let profile = config.profile("a").unwrap();
        assert_eq!(profile.seconds("expired_seconds"), None);
        assert_eq!(profile.time("sts_expiration"), None);
        assert_eq!(profile.seconds("x"), None);
        assert_eq!(profile.seconds("y"), None);
    }

    #[test]
    fn malformed_files_are_refused_without_being_shown() {
        for text in [
            "",
            "hush-hush",
            "[\"hush-hush\"]",
            r#"{"profiles": "hush-hush"}"#,
            r#"{"profiles": ["hush-hush"]}"#,
            r#"{"profiles": [{"name": "hush-hush}]}"#,
        ] {
            let error = parse_cli_config(text).unwrap_err();
            assert!(!error.contains("hush"), "{error}");
        }
        assert!(parse_cli_config("{}").unwrap().profiles.is_empty());
    }

    #[test]
    fn debug_shows_no_members() {
        let config =
            parse_cli_config(r#"{"profiles": [{"name": "a", "access_key_secret": "hush-hush"}]}"#)
                .unwrap();
        assert!(!format!("{config:?}").contains("hush-hush"));
    }
}
