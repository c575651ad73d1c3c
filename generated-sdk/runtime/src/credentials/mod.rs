//! Where the client's access keys come from.
//!
//! [`Credentials`] is one set of keys. A [`ProvideCredentials`] yields one whenever a call is about to be signed;
//! `Credentials` itself is the provider that always yields itself.
//!
//! Unless told otherwise, the client asks [`CredentialsChain::from_environment`], the default chain of Alibaba Cloud's
//! SDKs, and keeps what it finds in [`CachedCredentials`]. Each provider of the chain can be used alone.

mod assume_role;
mod cached;
mod chain;
mod cli;
mod command;
mod context;
mod credentials_file;
mod ecs;
mod environment;
mod environment_provider;
mod error;
mod exchange;
mod external;
mod files;
mod ini;
mod json;
mod oidc;
mod provide;
mod sts;
#[cfg(test)]
mod tests;
mod timestamp;
mod uri;
mod value;

pub use assume_role::AssumeRoleCredentials;
pub use cached::CachedCredentials;
pub use chain::CredentialsChain;
pub use cli::CliProfileCredentials;
pub use context::ProviderContext;
pub use credentials_file::FileCredentials;
pub use ecs::EcsRamRoleCredentials;
pub use environment::Environment;
pub use environment_provider::EnvironmentCredentials;
pub use error::CredentialsError;
pub use external::ExternalCredentials;
pub use oidc::OidcCredentials;
pub use provide::{BoxFuture, ProvideCredentials};
pub use uri::UriCredentials;
pub use value::Credentials;

/// The parsers of what comes from outside, for fuzzing. Not part of the API.
#[cfg(feature = "test-util")]
#[doc(hidden)]
pub mod fuzzing {
    /// Parses a credentials file.
    pub fn ini(text: &str) {
        let _ = super::ini::parse_ini(text);
    }

    /// Parses a configuration of the command-line tool.
    pub fn cli_config(text: &str) {
        let _ = super::cli::config::parse_cli_config(text);
    }

    /// Parses the output of an external program.
    pub fn external_output(text: &str) {
        let _ = super::external::read_output(text);
    }

    /// Splits a command line.
    pub fn command(text: &str) {
        let _ = super::command::split_command(text, false);
        let _ = super::command::split_command(text, true);
    }

    /// Parses a time.
    pub fn timestamp(text: &str) {
        let _ = super::timestamp::parse_timestamp(text);
    }
}
