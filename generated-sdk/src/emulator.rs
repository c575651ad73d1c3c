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

pub use alibabacloud_emulator::{
    Answer, Clock, Outcome, Policy, PolicyError, PushError, Pushed, Pushing, Received, Script,
};
use alibabacloud_emulator::{Called, Consequence, Flow, Refusal};
use serde_json::json;

use self::migration::Migrations;
use self::reports::Reports;

alibabacloud_emulator::product_emulator! {
    /// CAMS, as the emulator plays it.
    Cams,
    |verification_code| Box::new(Memory {
        migrations: Migrations::new(verification_code.to_owned()),
        reports: Reports::default(),
    }),
    Some(reports::complete),
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
