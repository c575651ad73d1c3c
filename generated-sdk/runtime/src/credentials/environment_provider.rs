//! Keys from environment variables.

use std::future;

use super::{BoxFuture, Credentials, CredentialsError, Environment, ProvideCredentials};

const PROVIDER: &str = "environment";
const ACCESS_KEY_ID: &str = "ALIBABA_CLOUD_ACCESS_KEY_ID";
const ACCESS_KEY_SECRET: &str = "ALIBABA_CLOUD_ACCESS_KEY_SECRET";
const SECURITY_TOKEN: &str = "ALIBABA_CLOUD_SECURITY_TOKEN";

/// Keys from `ALIBABA_CLOUD_ACCESS_KEY_ID`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET` and, for temporary keys,
/// `ALIBABA_CLOUD_SECURITY_TOKEN`.
///
/// The variables are read once, when the provider is made. Empty ones count as unset.
#[derive(Debug)]
pub struct EnvironmentCredentials {
    found: Result<Credentials, CredentialsError>,
}

impl EnvironmentCredentials {
    /// Reads the process's variables.
    #[must_use]
    pub fn new() -> Self {
        Self::from_environment(&Environment::from_process())
    }

    /// Reads the variables of `environment`.
    #[must_use]
    pub fn from_environment(environment: &Environment) -> Self {
        Self {
            found: read(environment),
        }
    }
}

impl Default for EnvironmentCredentials {
    fn default() -> Self {
        Self::new()
    }
}

impl ProvideCredentials for EnvironmentCredentials {
    fn provide(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(future::ready(self.found.clone()))
    }
}

fn read(environment: &Environment) -> Result<Credentials, CredentialsError> {
    let half_set = |set: &str, missing: &str| {
        Err(CredentialsError::failed(
            PROVIDER,
            format!("{set} is set, but {missing} is not"),
        ))
    };
    let value = |name| environment.get_unquoted(PROVIDER, name);
    match (value(ACCESS_KEY_ID)?, value(ACCESS_KEY_SECRET)?) {
        (Some(id), Some(secret)) => {
            let keys = Credentials::new(id, secret);
            Ok(match value(SECURITY_TOKEN)? {
                Some(token) => keys.with_security_token(token),
                None => keys,
            })
        }
        (Some(_), None) => half_set(ACCESS_KEY_ID, ACCESS_KEY_SECRET),
        (None, Some(_)) => half_set(ACCESS_KEY_SECRET, ACCESS_KEY_ID),
        (None, None) => Err(CredentialsError::not_configured(
            PROVIDER,
            format!("{ACCESS_KEY_ID} and {ACCESS_KEY_SECRET} are not set"),
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::{EnvironmentCredentials, read};
    use crate::credentials::Environment;

    fn environment(variables: &[(&str, &str)]) -> Environment {
        variables
            .iter()
            .fold(Environment::empty(), |all, (name, value)| {
                all.with_variable(*name, *value)
            })
    }

    #[test]
    fn reads_long_lived_keys() {
        let keys = read(&environment(&[
            ("ALIBABA_CLOUD_ACCESS_KEY_ID", "the-id"),
            ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "the-secret"),
        ]))
        .unwrap();
        assert_eq!(keys.access_key_id(), "the-id");
        assert_eq!(keys.access_key_secret(), "the-secret");
        assert_eq!(keys.security_token(), None);
        assert_eq!(keys.expires_at(), None);
    }

    #[test]
    fn reads_temporary_keys_and_trims_line_ends() {
        let keys = read(&environment(&[
            ("ALIBABA_CLOUD_ACCESS_KEY_ID", "the-id\r\n"),
            ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", " the-secret\n"),
            ("ALIBABA_CLOUD_SECURITY_TOKEN", "the-token\n"),
        ]))
        .unwrap();
        assert_eq!(keys.access_key_id(), "the-id");
        assert_eq!(keys.access_key_secret(), "the-secret");
        assert_eq!(keys.security_token(), Some("the-token"));
    }

    #[test]
    fn an_empty_token_is_no_token() {
        let keys = read(&environment(&[
            ("ALIBABA_CLOUD_ACCESS_KEY_ID", "the-id"),
            ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "the-secret"),
            ("ALIBABA_CLOUD_SECURITY_TOKEN", ""),
        ]))
        .unwrap();
        assert_eq!(keys.security_token(), None);
    }

    #[test]
    fn nothing_set_is_not_configured() {
        for variables in [
            &[][..],
            &[
                ("ALIBABA_CLOUD_ACCESS_KEY_ID", ""),
                ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "  \n"),
            ],
            &[("ALIBABA_CLOUD_SECURITY_TOKEN", "alone")],
        ] {
            let error = read(&environment(variables)).unwrap_err();
            assert!(error.is_not_configured(), "{error}");
            assert_eq!(error.provider(), "environment");
        }
    }

    #[test]
    fn half_set_names_the_missing_one_and_not_the_value() {
        for (set, missing) in [
            (
                "ALIBABA_CLOUD_ACCESS_KEY_ID",
                "ALIBABA_CLOUD_ACCESS_KEY_SECRET is not",
            ),
            (
                "ALIBABA_CLOUD_ACCESS_KEY_SECRET",
                "ALIBABA_CLOUD_ACCESS_KEY_ID is not",
            ),
        ] {
            let error = read(&environment(&[(set, "hush-hush")])).unwrap_err();
            assert!(!error.is_not_configured());
            assert!(error.to_string().ends_with(missing), "{error}");
            assert!(!format!("{error} {error:?}").contains("hush-hush"));
        }
    }

    #[test]
    fn values_in_quotes_are_refused_by_name() {
        let variables = [
            ("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAIhush"),
            ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "hush-hush"),
            ("ALIBABA_CLOUD_SECURITY_TOKEN", "hush-token"),
        ];
        for quote in ["\"", "'"] {
            for (name, value) in variables {
                let quoted = format!("{quote}{value}{quote}\n");
                let error = read(&environment(&variables).with_variable(name, quoted)).unwrap_err();
                assert!(!error.is_not_configured());
                let shown = error.to_string();
                assert!(
                    shown.contains(name) && shown.contains("quotes") && !shown.contains("hush"),
                    "{shown}"
                );
            }
        }
        // One quote alone may belong to a secret.
        let odd = environment(&variables).with_variable(variables[1].0, "\"odd");
        assert_eq!(read(&odd).unwrap().access_key_secret(), "\"odd");
    }

    #[test]
    fn debug_hides_values() {
        let environment = environment(&[
            ("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAIhush-hush"),
            ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "hush-hush"),
        ]);
        let shown = format!(
            "{environment:?} {:?}",
            EnvironmentCredentials::from_environment(&environment)
        );
        assert!(shown.contains("ALIBABA_CLOUD_ACCESS_KEY_ID"));
        assert!(!shown.contains("hush-hush"), "{shown}");
    }
}
