//! An emulator of CAMS on a loopback port, made from the same spec as the client.
//!
//! Test a service that calls CAMS without an account, a phone number or a network. The emulator verifies the signature,
//! the date, the nonce and the security token of each request, checks action, version and parameters, keeps the
//! documented rate limits and the RAM policies of its keys, answers with the documented examples, and fails with the
//! documented errors in the service's own form.
//!
//! ```no_run
//! use alibabacloud_cams::emulator::{Answer, Emulator};
//!
//! # async fn example() -> std::io::Result<()> {
//! let emulator = Emulator::start().await?;
//! println!("listening on {}", emulator.endpoint());
//! let client = emulator.client_builder().build().expect("the settings are right");
//!
//! // The next two calls fail, the third is answered as usual.
//! if let Some(script) = emulator.on("GetMigrationVerifyCode") {
//!     script
//!         .then(Answer::error("System.LimitControl"))
//!         .then(Answer::as_usual().reset());
//! }
//! // … have the program under test use the client, or the endpoint and the credentials …
//! # let _ = client;
//! assert_eq!(emulator.received().len(), 3);
//! # Ok(())
//! # }
//! ```
//!
//! # What it is not
//!
//! It knows the documentation, not the service: what Alibaba Cloud does not document, such as the order in which the
//! service checks things, is a guess. Enumerations are open, so any value passes. It keeps no data, apart from the
//! progress of phone number migrations: a code must have been requested before it is verified, and a wrong one is
//! refused.

mod migration;
mod reports;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::LazyLock;

use alibabacloud_emulator::table::{Event, Operation};
pub use alibabacloud_emulator::{
    Answer, Clock, Outcome, Policy, PolicyError, PushError, Pushed, Pushing, Received, Script,
};
use alibabacloud_emulator::{
    Called, Consequence, Description, Direct, Fault, Flow, Key, Product, Refusal, TableError,
    Tables,
};
use bytes::Bytes;
use http::{Request, Response};
use serde_json::json;

use self::migration::Migrations;
use self::reports::Reports;
use crate::credentials::Credentials;
use crate::generated::{SERVICE, emulation};
use crate::transport::{BoxFuture, Transport, TransportError, TransportErrorKind};
use crate::{Client, ClientBuilder};

/// A running emulator of CAMS.
pub type Emulator = alibabacloud_emulator::Emulator<Cams>;

/// Sets up an [`Emulator`]; made by `Emulator::builder`.
pub type Builder = alibabacloud_emulator::Builder<Cams>;

/// CAMS, as the emulator plays it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cams {}

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

impl Product for Cams {
    type Credentials = Credentials;
    type ClientBuilder = ClientBuilder;
    type Transport = EmulatorTransport;

    fn description() -> Result<Description, TableError> {
        Ok(Description {
            product: SERVICE.product,
            version: SERVICE.version,
            operations: OPERATIONS.as_ref().map_err(Clone::clone)?.clone(),
            events: EVENTS.as_ref().map_err(Clone::clone)?.clone(),
            complete: Some(reports::complete),
        })
    }

    fn flow(verification_code: &str) -> Box<dyn Flow> {
        Box::new(Memory {
            migrations: Migrations::new(verification_code.to_owned()),
            reports: Reports::default(),
        })
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

/// What CAMS remembers from call to call.
#[derive(Debug)]
struct Memory {
    migrations: Migrations,
    reports: Reports,
}

impl Flow for Memory {
    fn step(
        &mut self,
        operation: &str,
        parameters: &BTreeMap<String, String>,
        reply: &mut serde_json::Value,
    ) -> Result<(), Refusal> {
        self.migrations.step(operation, parameters, reply)
    }

    fn save(&self) -> serde_json::Value {
        json!({"Migrations": self.migrations.save(), "Messages": self.reports.save()})
    }

    fn load(&mut self, saved: &serde_json::Value) {
        self.migrations.load(&saved["Migrations"]);
        self.reports.load(&saved["Messages"]);
    }

    fn follow(&mut self, called: &mut Called<'_>) -> Vec<Consequence> {
        self.reports.follow(called)
    }
}

/// What a user can do to an emulator of CAMS.
pub trait Receive {
    /// A user writes a text to the business: pushes it as an inbound message, to the address for the number `to`.
    ///
    /// # Errors
    ///
    /// If nobody said where inbound messages go, or that is no address that can be pushed to.
    fn receive(&self, from: &str, to: &str, text: &str) -> Result<(), PushError>;
}

impl Receive for Emulator {
    fn receive(&self, from: &str, to: &str, text: &str) -> Result<(), PushError> {
        let message = reports::text_message(from, to, text, self.clock().now());
        self.push(reports::INBOUND, &reports::about(to), &[message])
    }
}

/// Hands requests to an emulator in the same process; from `Emulator::transport`.
///
/// No socket is involved, so it works under tokio's paused time: delays pass at once, and the order of events is the
/// same in each run. Faults of a script arrive as the errors that a network would yield.
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
