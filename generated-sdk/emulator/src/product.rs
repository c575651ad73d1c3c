//! What the crate of a service hands to the emulator.

use super::description::{Description, Flow};
use super::direct::Direct;
use super::key::Key;
use super::read::TableError;

/// A service that can be played, and what callers of its crate use for keys, clients and transports.
pub trait Product: 'static {
    /// How callers hold a key.
    type Credentials;
    /// What callers set a client up with.
    type ClientBuilder;
    /// How a client sends requests.
    type Transport;

    /// The service and its operations.
    ///
    /// # Errors
    ///
    /// If its tables cannot be read.
    fn description() -> Result<Description, TableError>;

    /// What the service remembers from call to call. `verification_code` is what every phone receives.
    fn flow(verification_code: &str) -> Box<dyn Flow>;

    /// A key as the emulator holds it.
    fn key(credentials: Self::Credentials) -> Key;

    /// A key as callers hold it.
    fn credentials(key: &Key) -> Self::Credentials;

    /// Settings of a client that calls `endpoint`.
    fn client_builder(endpoint: String, credentials: Self::Credentials) -> Self::ClientBuilder;

    /// A transport that leads to the emulator without a socket.
    fn transport(direct: Direct) -> Self::Transport;
}
