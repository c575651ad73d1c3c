//! Where the client's access keys come from.
//!
//! [`Credentials`] is one set of keys. A [`ProvideCredentials`] yields one whenever a call is about to be signed;
//! `Credentials` itself is the provider that always yields itself.

mod environment;
mod environment_provider;
mod error;
mod provide;
mod value;

pub use environment::Environment;
pub use environment_provider::EnvironmentCredentials;
pub use error::CredentialsError;
pub use provide::{BoxFuture, ProvideCredentials};
pub use value::Credentials;
