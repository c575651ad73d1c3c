//! A running emulator, as a test holds it.

use std::fmt;
use std::marker::PhantomData;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;
use tokio::task::JoinHandle;

use super::clock::Clock;
use super::direct::Direct;
use super::policy::Policy;
use super::product::Product;
use super::pushes::{PushError, Pushed, Pushing};
use super::received::Received;
use super::script::Script;
use super::service::{FlowControl, Service};

/// A running emulator.
///
/// Dropping it stops it at once: the port is closed and requests at work get no reply. [`Emulator::stop`] waits for
/// them.
pub struct Emulator<P> {
    pub(super) address: SocketAddr,
    pub(super) service: Arc<Service>,
    pub(super) stop: watch::Sender<bool>,
    pub(super) task: Option<JoinHandle<()>>,
    pub(super) pusher: JoinHandle<()>,
    pub(super) product: PhantomData<fn() -> P>,
}

impl<P: Product> Emulator<P> {
    /// Where this machine reaches it, such as `http://127.0.0.1:40123`.
    #[must_use]
    pub fn endpoint(&self) -> String {
        let mut address = self.address;
        match address.ip() {
            IpAddr::V4(ip) if ip.is_unspecified() => address.set_ip(Ipv4Addr::LOCALHOST.into()),
            IpAddr::V6(ip) if ip.is_unspecified() => address.set_ip(Ipv6Addr::LOCALHOST.into()),
            _ => {}
        }
        format!("http://{address}")
    }

    /// The address it listens on.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The first key that the emulator knows.
    #[must_use]
    pub fn credentials(&self) -> P::Credentials {
        P::credentials(&self.service.settings().keys[0].0)
    }

    /// Settings of a client that calls this emulator with [`Emulator::credentials`].
    #[must_use]
    pub fn client_builder(&self) -> P::ClientBuilder {
        P::client_builder(self.endpoint(), self.credentials())
    }

    /// A transport that leads here without a socket, for a client in tests under tokio's paused time.
    #[must_use]
    pub fn transport(&self) -> P::Transport {
        P::transport(Direct::new(Arc::clone(&self.service)))
    }

    /// Names of the operations that it plays, ordered within their groups.
    pub fn operations(&self) -> impl Iterator<Item = &'static str> {
        let operations = &self.service.settings().description.operations;
        operations.iter().map(|operation| operation.name)
    }

    /// Codes that the documentation lists for an operation, with their HTTP status; empty for one that is not known.
    pub fn documented_errors(&self, operation: &str) -> impl Iterator<Item = (u16, &'static str)> {
        let operation = self.service.operation(operation);
        operation
            .into_iter()
            .flat_map(|operation| operation.errors)
            .map(|error| (error.status, error.code))
    }

    /// An example of a request of the operation: parameters by wire name. `None` for one that is not known.
    #[must_use]
    pub fn example_request(&self, operation: &str) -> Option<serde_json::Value> {
        let example = self.service.operation(operation)?.examples.first()?;
        serde_json::from_str(example.request).ok()
    }

    /// Scripts what an operation answers, by its wire name; `None` if the spec has no such operation.
    #[must_use]
    pub fn on(&self, operation: &str) -> Option<Script<'_>> {
        let operation = self.service.operation(operation)?;
        Some(Script::new(&self.service, operation))
    }

    /// Drops every script: all operations answer as usual again.
    pub fn forget_scripts(&self) {
        self.service.forget_scripts();
    }

    /// Knows a key from now on, in place of one with the same ID.
    pub fn put_key(&self, key: P::Credentials, policy: Policy) {
        self.service.put_key(P::key(key), policy);
    }

    /// Knows a key no more; false if it did not.
    #[must_use]
    pub fn remove_key(&self, access_key_id: &str) -> bool {
        self.service.remove_key(access_key_id)
    }

    /// Gives a key another policy; false if there is no such key.
    #[must_use]
    pub fn set_policy(&self, access_key_id: &str, policy: Policy) -> bool {
        self.service.set_policy(access_key_id, policy)
    }

    /// Keeps the documented rate limits from now on, or does not.
    pub fn set_rate_limits(&self, kept: bool) {
        self.service.set_rate_limits(kept);
    }

    /// Lets only so many calls of all operations through in each period from now on, or any number; as
    /// [`Builder::flow_control`](crate::Builder::flow_control).
    pub fn set_flow_control(&self, limit: Option<(u32, Duration)>) {
        let limit = limit.map(|(calls, period)| FlowControl { calls, period });
        self.service.set_flow_control(limit);
    }

    /// Its clock. To move it moves the emulator's time.
    #[must_use]
    pub fn clock(&self) -> &Clock {
        &self.service.settings().clock
    }

    /// The requests received so far, oldest first; of very many, the most recent.
    #[must_use]
    pub fn received(&self) -> Vec<Received> {
        self.service.received()
    }

    /// The least policy with which a key may make the calls that were made so far by keys that may make them: what a program
    /// under test has to be granted. It does not forget with the record.
    #[must_use]
    pub fn policy_of_calls(&self) -> Policy {
        self.service.policy_of_calls()
    }

    /// What the service remembers of the calls so far, for [`Builder::state`](crate::Builder::state) of another emulator: steps that were taken, and which
    /// operations were called. May hold personal data. Scripts, keys, limits, the record and the clock are no part of it.
    #[must_use]
    pub fn state(&self) -> serde_json::Value {
        self.service.saved()
    }

    /// Drops the record of requests.
    pub fn forget_received(&self) {
        self.service.forget_received();
    }

    /// Pushes the reports of an event to this `http://` URL from now on; `None` pushes them nowhere.
    ///
    /// # Errors
    ///
    /// If there is no such event, or the URL is none that can be pushed to.
    pub fn push_to(&self, event: &str, url: Option<&str>) -> Result<(), PushError> {
        self.service
            .pushes()
            .set_address(event, url.map(str::to_owned))
    }

    /// Changes how reports are pushed.
    pub fn set_pushing(&self, pushing: Pushing) {
        self.service.pushes().set_pushing(pushing);
    }

    /// Makes these the reports of the next series of an event, in place of the usual ones: each the members in which it differs
    /// from the others.
    ///
    /// # Errors
    ///
    /// If there is no such event, or too much is scripted.
    pub fn report_next(
        &self,
        event: &str,
        reports: impl IntoIterator<Item = serde_json::Map<String, serde_json::Value>>,
    ) -> Result<(), PushError> {
        let reports = reports.into_iter().collect();
        self.service.pushes().script(event, reports)
    }

    /// Pushes reports now, in one push. `about` is what they are about, such as a phone number, by which they find their
    /// address.
    ///
    /// # Errors
    ///
    /// If there is no such event, or no address for it that can be pushed to.
    pub fn push(
        &self,
        event: &str,
        about: &str,
        reports: &[serde_json::Value],
    ) -> Result<(), PushError> {
        let now = self.clock().now();
        self.service.pushes().push(event, about, reports, now)
    }

    /// Examples of the reports of an event; empty for one that is not known.
    #[must_use]
    pub fn example_reports(&self, event: &str) -> Vec<serde_json::Value> {
        let events = self.service.settings().description.events.iter();
        let examples = events.filter(|known| known.name == event);
        let examples = examples.flat_map(|known| known.examples);
        examples
            .filter_map(|example| serde_json::from_str(example).ok())
            .collect()
    }

    /// The pushes made so far, oldest first; of very many, the most recent.
    #[must_use]
    pub fn pushed(&self) -> Vec<Pushed> {
        self.service.pushes().made()
    }

    /// Returns when all that is to be pushed was pushed, or given up. On a clock that stands still that may be never: see
    /// [`Emulator::clock`].
    pub async fn pushes_settled(&self) {
        self.service.pushes().settle().await;
    }

    /// Is again as it was when it was started: scripts, keys, policies, limits, record, clock, and what the service
    /// remembers of earlier calls.
    pub fn reset(&self) {
        self.service.reset();
    }

    /// Accepts no more connections, answers the requests at work, and stops. It waits for 5 seconds at most, whatever
    /// clients do.
    pub async fn stop(mut self) {
        self.stop.send_replace(true);
        self.pusher.abort();
        if let Some(task) = self.task.take() {
            // An error would mean that the task was aborted, or panicked and was reported by tokio.
            let _ = task.await;
        }
    }
}

impl<P> Drop for Emulator<P> {
    fn drop(&mut self) {
        self.pusher.abort();
        if let Some(task) = &self.task {
            task.abort();
        }
    }
}

impl<P: Product> fmt::Debug for Emulator<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Emulator")
            .field("endpoint", &self.endpoint())
            .field("service", &self.service)
            .finish_non_exhaustive()
    }
}
