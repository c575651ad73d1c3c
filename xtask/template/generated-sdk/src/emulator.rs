//! An emulator of the service on a loopback port, made from the same spec as the client.
//!
//! It verifies the signature, the date, the nonce and the security token of each request, checks action, version and
//! parameters, keeps the documented rate limits and the RAM policies of its keys, answers with the documented examples, and
//! fails with the documented errors in the service's own form. It knows the documentation, not the service.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::LazyLock;

use alibabacloud_emulator::table::{Event, Operation};
pub use alibabacloud_emulator::{Answer, Clock, Outcome, Policy, PolicyError, Received, Script};
use alibabacloud_emulator::{
    Description, Direct, Fault, Flow, Key, Product, Refusal, TableError, Tables,
};
use bytes::Bytes;
use http::{Request, Response};
use serde_json::Value;

use crate::credentials::Credentials;
use crate::generated::{SERVICE, emulation};
use crate::transport::{BoxFuture, Transport, TransportError, TransportErrorKind};
use crate::{Client, ClientBuilder};

/// A running emulator of the service.
pub type Emulator = alibabacloud_emulator::Emulator<Service>;

/// Sets up an [`Emulator`]; made by `Emulator::builder`.
pub type Builder = alibabacloud_emulator::Builder<Service>;

/// The service, as the emulator plays it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Service {}

/// Read when the first emulator of the process starts.
static OPERATIONS: LazyLock<Result<Vec<&'static Operation>, TableError>> =
    LazyLock::new(|| TABLES.read());

static EVENTS: LazyLock<Result<Vec<&'static Event>, TableError>> =
    LazyLock::new(|| TABLES.read_events());

const TABLES: Tables = Tables {
    types: emulation::TYPES,
    groups: emulation::GROUPS,
    events: emulation::EVENTS,
};

impl Product for Service {
    type Credentials = Credentials;
    type ClientBuilder = ClientBuilder;
    type Transport = EmulatorTransport;

    fn description() -> Result<Description, TableError> {
        Ok(Description {
            product: SERVICE.product,
            version: SERVICE.version,
            operations: OPERATIONS.as_ref().map_err(Clone::clone)?.clone(),
            events: EVENTS.as_ref().map_err(Clone::clone)?.clone(),
            complete: None,
        })
    }

    fn flow(_: &str) -> Box<dyn Flow> {
        Box::new(NoMemory)
    }

    fn key(credentials: Credentials) -> Key {
        Key::new(credentials.access_key_id(), credentials.access_key_secret())
            .with_security_token(credentials.security_token().map(str::to_owned))
            .with_expiry(credentials.expires_at())
    }

    fn credentials(key: &Key) -> Credentials {
        let mut credentials = Credentials::new(key.access_key_id(), key.access_key_secret());
        if let Some(token) = key.security_token() {
            credentials = credentials.with_security_token(token);
        }
        if let Some(expires_at) = key.expires_at() {
            credentials = credentials.with_expiry(expires_at);
        }
        credentials
    }

    fn client_builder(endpoint: String, credentials: Credentials) -> ClientBuilder {
        Client::builder()
            .endpoint(endpoint)
            .credentials(credentials)
    }

    fn transport(direct: Direct) -> EmulatorTransport {
        EmulatorTransport { direct }
    }
}

/// No operation has to be called before another. Where one has, this is the place to say so.
#[derive(Debug)]
struct NoMemory;

impl Flow for NoMemory {
    fn step(
        &mut self,
        _: &str,
        _: &BTreeMap<String, String>,
        _: &mut Value,
    ) -> Result<(), Refusal> {
        Ok(())
    }
}

/// Hands requests to an emulator in the same process; from `Emulator::transport`.
#[derive(Clone)]
pub struct EmulatorTransport {
    direct: Direct,
}

impl Transport for EmulatorTransport {
    fn send(
        &self,
        request: Request<Bytes>,
    ) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        Box::pin(async move {
            self.direct.send(request).await.map_err(|fault| {
                TransportError::new(match fault {
                    Fault::Truncated => TransportErrorKind::Body,
                    Fault::Broken => TransportErrorKind::Other,
                })
            })
        })
    }
}

impl fmt::Debug for EmulatorTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EmulatorTransport").finish_non_exhaustive()
    }
}
