//! The process's surroundings, as a value.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

use super::CredentialsError;

/// The environment variables and the home directory that providers look at.
///
/// A value rather than the process's own environment, so that programs can run several configurations side by side and
/// tests need not touch their process.
///
/// `Debug` shows which variables are set, not what they hold.
#[derive(Clone, Default)]
pub struct Environment {
    variables: BTreeMap<String, String>,
    home: Option<PathBuf>,
}

/// Variables of other programs are none of ours, and their values may be secret: they are not copied.
const PREFIX: &str = "ALIBABA_CLOUD_";

impl Environment {
    /// An environment without variables and without a home directory.
    #[must_use]
    pub fn empty() -> Self {
        Self::default()
    }

    /// What the process sees at this moment: its variables that begin with `ALIBABA_CLOUD_`, and its user's home.
    ///
    /// Variables whose value is not Unicode count as unset.
    #[must_use]
    pub fn from_process() -> Self {
        let variables = std::env::vars_os()
            .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
            .filter(|(name, _)| name.starts_with(PREFIX))
            .collect();
        Self {
            variables,
            home: std::env::home_dir(),
        }
    }

    /// The same environment with one variable set.
    #[must_use]
    pub fn with_variable(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.variables.insert(name.into(), value.into());
        self
    }

    /// The same environment with another home directory.
    #[must_use]
    pub fn with_home(mut self, home: impl Into<PathBuf>) -> Self {
        self.home = Some(home.into());
        self
    }

    /// The variable's value without surrounding white space; `None` when it is unset or nothing remains.
    ///
    /// Line ends slip into variables from files and from container secrets, and no value here may hold one.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.variables
            .get(name)
            .map(|value| value.trim())
            .filter(|value| !value.is_empty())
    }

    /// As [`get`](Self::get), where a value that is in quotes is a mistake.
    ///
    /// A shell removes quotes; what sets variables without one, such as the env files of Docker and systemd's `Environment=`
    /// in some forms, hands them on as part of the value.
    pub(crate) fn get_unquoted(
        &self,
        provider: &'static str,
        name: &str,
    ) -> Result<Option<&str>, CredentialsError> {
        match self.get(name) {
            Some(value) if is_quoted(value) => Err(CredentialsError::failed(
                provider,
                format!(
                    "the value of {name} stands in quotes, which only a shell would remove: set it without them"
                ),
            )),
            value => Ok(value),
        }
    }

    /// Whether a switch is on: `true` in any case, as the official clients read it.
    #[allow(dead_code, reason = "read by the providers that can be switched off")]
    pub(crate) fn is_true(&self, name: &str) -> bool {
        self.get(name)
            .is_some_and(|value| value.eq_ignore_ascii_case("true"))
    }

    /// The home directory, if there is one.
    #[allow(dead_code, reason = "read by the providers that read files")]
    pub(crate) fn home(&self) -> Option<&Path> {
        self.home
            .as_deref()
            .filter(|home| !home.as_os_str().is_empty())
    }
}

/// Whether a text begins and ends with the same quote.
pub(crate) fn is_quoted(text: &str) -> bool {
    ['"', '\'', '`']
        .iter()
        .any(|quote| text.len() > 1 && text.starts_with(*quote) && text.ends_with(*quote))
}

impl fmt::Debug for Environment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Environment")
            .field("variables", &self.variables.keys())
            .field("home", &self.home)
            .finish()
    }
}
