//! What the service sends on its own: reports that are pushed to the addresses which the caller set.

use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use serde_json::{Map, Value};
use tokio::sync::Notify;

use super::clock::Clock;
use super::post::{Address, post};

/// A push that is not answered within this time is made again; that much is documented.
const PATIENCE: Duration = Duration::from_secs(3);
/// After so long a push that was not taken is made again. The service's own schedule is not known.
const RETRIES: [Duration; 3] = [
    Duration::from_secs(5),
    Duration::from_secs(30),
    Duration::from_secs(120),
];
/// So many pushes are planned at a time, and remembered.
const MOST: usize = 10_000;
/// The bodies of those planned, and of those remembered, take so much memory.
const MOST_BYTES: usize = 16 << 20;

/// What comes of a call, beside its reply.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Consequence {
    /// Reports of an event on something go to an address from now on; without one, nowhere.
    Address {
        /// Name of the event.
        event: &'static str,
        /// What they are about, such as a phone number; empty for anything.
        about: String,
        /// Where they go.
        url: Option<String>,
    },
    /// Reports follow, one after the other.
    Reports {
        /// Name of the event.
        event: &'static str,
        /// What they are about.
        about: String,
        /// The members that all of them have.
        base: Map<String, Value>,
        /// Member that holds the time of each, in milliseconds since 1970.
        stamp: Option<&'static str>,
        /// What each has besides, unless a test scripts something else.
        usual: Vec<Map<String, Value>>,
    },
}

/// Sets what no two reports of an event share, such as an ID, in one that a test orders.
pub type Complete = fn(event: &str, report: &mut Map<String, Value>, now: SystemTime);

/// How reports are pushed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Pushing {
    /// Time before each report of a series. Default: none.
    pub delay: Duration,
    /// How often each push is made once more, though it was taken. Default: 0.
    pub duplicates: usize,
    /// Whether the last report of a series comes first. Default: no.
    pub reordered: bool,
    /// Whether a series comes in one push. Default: no.
    pub together: bool,
}

impl Pushing {
    /// Waits for so long before each report of a series.
    #[must_use]
    pub fn with_delay(self, delay: Duration) -> Self {
        Self { delay, ..self }
    }

    /// Makes each push so many times more.
    #[must_use]
    pub fn with_duplicates(self, duplicates: usize) -> Self {
        Self { duplicates, ..self }
    }

    /// Pushes the last report of a series first.
    #[must_use]
    pub fn reordered(self) -> Self {
        Self {
            reordered: true,
            ..self
        }
    }

    /// Pushes a series at once.
    #[must_use]
    pub fn together(self) -> Self {
        Self {
            together: true,
            ..self
        }
    }
}

/// Why a report cannot be pushed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PushError {
    /// The service has no event of this name.
    UnknownEvent,
    /// Nobody said where reports of the event go.
    NoAddress,
    /// The address is no `http://` URL.
    NoHttp,
    /// The address leads beyond this machine, which was not allowed.
    NotLoopback,
    /// Too much is waiting to be pushed.
    Full,
}

impl fmt::Display for PushError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::UnknownEvent => "the service has no event of this name",
            Self::NoAddress => "nobody said where reports of this event go",
            Self::NoHttp => "the address is no http:// URL",
            Self::NotLoopback => {
                "the address leads beyond this machine; allow it with `push_beyond_loopback`"
            }
            Self::Full => "too many reports wait to be pushed",
        })
    }
}

impl std::error::Error for PushError {}

/// A push that was made. `Debug` does not show what it held.
#[derive(Clone)]
pub struct Pushed {
    event: Arc<str>,
    body: Bytes,
    attempt: usize,
    at: SystemTime,
    status: Option<u16>,
}

impl Pushed {
    /// Name of the event.
    #[must_use]
    pub fn event(&self) -> &str {
        &self.event
    }

    /// The reports, as they went over the wire: a list in JSON.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// How often the same push had been made before and was not taken.
    #[must_use]
    pub fn attempt(&self) -> usize {
        self.attempt
    }

    /// When it was made, by the emulator's clock.
    #[must_use]
    pub fn at(&self) -> SystemTime {
        self.at
    }

    /// The HTTP status of the answer; `None` if none came within 3 seconds.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.status
    }

    /// Whether it was taken: answered with a status of success.
    #[must_use]
    pub fn was_taken(&self) -> bool {
        self.status
            .is_some_and(|status| (200..300).contains(&status))
    }
}

impl fmt::Debug for Pushed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pushed")
            .field("event", &self.event)
            .field("bytes", &self.body.len())
            .field("attempt", &self.attempt)
            .field("status", &self.status)
            .finish_non_exhaustive()
    }
}

/// The pushes of an emulator: planned, under way and made.
pub(super) struct Pushes {
    events: Vec<&'static str>,
    beyond_loopback: bool,
    /// As it was set up.
    initial: (Pushing, Vec<(String, String)>),
    state: Mutex<State>,
    /// Something was planned, or dropped.
    news: Notify,
    /// Nothing is planned or under way.
    settled: Notify,
}

#[derive(Default)]
struct State {
    pushing: Pushing,
    /// By event and what reports are about.
    addresses: BTreeMap<(String, String), String>,
    /// What replaces the usual reports of the next series of an event.
    scripts: BTreeMap<String, VecDeque<Vec<Map<String, Value>>>>,
    planned: BTreeMap<(SystemTime, u64), Planned>,
    planned_bytes: usize,
    /// Numbers what is planned.
    number: u64,
    under_way: bool,
    made: VecDeque<Pushed>,
    made_bytes: usize,
}

#[derive(Clone)]
struct Planned {
    event: Arc<str>,
    address: Address,
    body: Bytes,
    attempt: usize,
}

impl Pushes {
    pub(super) fn new(
        events: Vec<&'static str>,
        pushing: Pushing,
        addresses: Vec<(String, String)>,
        beyond_loopback: bool,
    ) -> Self {
        let pushes = Self {
            events,
            beyond_loopback,
            initial: (pushing, addresses),
            state: Mutex::default(),
            news: Notify::new(),
            settled: Notify::new(),
        };
        pushes.reset();
        pushes
    }

    /// Is as it was set up; what is planned is dropped.
    pub(super) fn reset(&self) {
        let (pushing, addresses) = self.initial.clone();
        let addresses = addresses.into_iter();
        let mut state = self.state();
        *state = State {
            pushing,
            addresses: addresses
                .map(|(event, url)| ((event, String::new()), url))
                .collect(),
            number: state.number,
            under_way: state.under_way,
            ..State::default()
        };
        drop(state);
        self.news.notify_waiters();
        self.settled.notify_waiters();
    }

    pub(super) fn set_pushing(&self, pushing: Pushing) {
        self.state().pushing = pushing;
    }

    pub(super) fn pushing(&self) -> Pushing {
        self.state().pushing.clone()
    }

    pub(super) fn set_address(&self, event: &str, url: Option<String>) -> Result<(), PushError> {
        self.known(event)?;
        if let Some(url) = &url {
            self.address(url)?;
        }
        self.state().turn_to(event, "", url);
        Ok(())
    }

    /// Makes `reports` those of the next series of an event.
    pub(super) fn script(
        &self,
        event: &str,
        reports: Vec<Map<String, Value>>,
    ) -> Result<(), PushError> {
        self.known(event)?;
        let mut state = self.state();
        let scripts = state.scripts.entry(event.to_owned()).or_default();
        if scripts.len() >= MOST {
            return Err(PushError::Full);
        }
        scripts.push_back(reports);
        Ok(())
    }

    /// Whether reports of an event on something go somewhere.
    pub(super) fn is_listened_to(&self, event: &str, about: &str) -> bool {
        let url = self.state().url(event, about).map(str::to_owned);
        url.is_some_and(|url| self.address(&url).is_ok())
    }

    /// Pushes reports now.
    pub(super) fn push(
        &self,
        event: &str,
        about: &str,
        reports: &[Value],
        now: SystemTime,
    ) -> Result<(), PushError> {
        self.known(event)?;
        let mut state = self.state();
        let url = state.url(event, about).ok_or(PushError::NoAddress)?;
        let address = self.address(url)?;
        state.plan(event, &address, reports, now)?;
        drop(state);
        self.news.notify_waiters();
        Ok(())
    }

    /// Lets things happen that a call has caused. What goes nowhere, and what there is no room for, is left out.
    pub(super) fn follow(&self, consequences: Vec<Consequence>, now: SystemTime) {
        let mut state = self.state();
        for consequence in consequences {
            match consequence {
                Consequence::Address { event, about, url } => state.turn_to(event, &about, url),
                Consequence::Reports {
                    event,
                    about,
                    base,
                    stamp,
                    usual,
                } => {
                    let scripted = state.scripts.get_mut(event).and_then(VecDeque::pop_front);
                    let address = state.url(event, &about).map(|url| self.address(url));
                    if let Some(Ok(address)) = address {
                        let series = scripted.unwrap_or(usual);
                        let reports = reports(&base, stamp, series, state.pushing.delay, now);
                        state.plan_series(event, &address, reports);
                    }
                }
            }
        }
        drop(state);
        self.news.notify_waiters();
    }

    pub(super) fn made(&self) -> Vec<Pushed> {
        self.state().made.iter().cloned().collect()
    }

    /// How many pushes are planned or under way.
    pub(super) fn waiting(&self) -> usize {
        let state = self.state();
        state.planned.len() + usize::from(state.under_way)
    }

    /// Returns when nothing is planned and nothing under way.
    pub(super) async fn settle(&self) {
        loop {
            let mut settled = std::pin::pin!(self.settled.notified());
            settled.as_mut().enable();
            if self.waiting() == 0 {
                return;
            }
            settled.await;
        }
    }

    /// Makes the pushes when they are due, one at a time, for as long as it is polled.
    pub(super) async fn make(&self, clock: &Clock) {
        loop {
            let mut news = std::pin::pin!(self.news.notified());
            news.as_mut().enable();
            let Some(due) = self.state().planned.keys().next().map(|(due, _)| *due) else {
                news.await;
                continue;
            };
            tokio::select! {
                () = clock.reach(due) => {}
                () = news => continue,
            }
            let Some(planned) = self.state().take_due(clock.now()) else {
                continue;
            };
            let at = clock.now();
            let patience = clock.reach(at.checked_add(PATIENCE).unwrap_or(at));
            let status = tokio::select! {
                biased;
                status = post(&planned.address, planned.body.clone(), self.beyond_loopback) => status,
                () = patience => None,
            };
            self.state().note(planned, at, status, clock.now());
            self.settled.notify_waiters();
        }
    }

    fn known(&self, event: &str) -> Result<(), PushError> {
        let known = self.events.contains(&event);
        if known {
            Ok(())
        } else {
            Err(PushError::UnknownEvent)
        }
    }

    fn address(&self, url: &str) -> Result<Address, PushError> {
        let address = Address::parse(url).ok_or(PushError::NoHttp)?;
        if !self.beyond_loopback && !address.is_loopback() {
            return Err(PushError::NotLoopback);
        }
        Ok(address)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The reports of a series, and when each is due.
fn reports(
    base: &Map<String, Value>,
    stamp: Option<&'static str>,
    series: Vec<Map<String, Value>>,
    delay: Duration,
    now: SystemTime,
) -> Vec<(SystemTime, Value)> {
    let mut due = now;
    let series = series.into_iter().map(|own| {
        due = due.checked_add(delay).unwrap_or(due);
        let mut report = base.clone();
        if let Some(stamp) = stamp {
            let since = due.duration_since(UNIX_EPOCH).unwrap_or_default();
            let milliseconds = u64::try_from(since.as_millis()).unwrap_or(u64::MAX);
            report.insert(stamp.to_owned(), milliseconds.into());
        }
        report.extend(own);
        (due, Value::Object(report))
    });
    series.collect()
}

impl State {
    /// Where reports go: of those that are about something, else of all.
    fn url(&self, event: &str, about: &str) -> Option<&str> {
        let key = |about: &str| (event.to_owned(), about.to_owned());
        let url = self.addresses.get(&key(about));
        url.or_else(|| self.addresses.get(&key("")))
            .map(String::as_str)
    }

    fn turn_to(&mut self, event: &str, about: &str, url: Option<String>) {
        let key = (event.to_owned(), about.to_owned());
        match url {
            // What they are about comes from the network; whoever names so much starts anew.
            Some(_) if self.addresses.len() >= MOST => self.addresses.clear(),
            Some(url) => {
                self.addresses.insert(key, url);
            }
            None => {
                self.addresses.remove(&key);
            }
        }
    }

    fn plan_series(
        &mut self,
        event: &str,
        address: &Address,
        mut reports: Vec<(SystemTime, Value)>,
    ) {
        if self.pushing.reordered {
            let mut bodies: Vec<Value> = reports.iter().map(|(_, body)| body.clone()).collect();
            bodies.reverse();
            let due = reports.iter().map(|(due, _)| *due);
            reports = due.zip(bodies).collect();
        }
        // What there is no room for is left out.
        if self.pushing.together {
            if let Some((due, _)) = reports.last() {
                let due = *due;
                let all: Vec<Value> = reports.into_iter().map(|(_, body)| body).collect();
                let _ = self.plan(event, address, &all, due);
            }
        } else {
            for (due, body) in reports {
                let _ = self.plan(event, address, &[body], due);
            }
        }
    }

    fn plan(
        &mut self,
        event: &str,
        address: &Address,
        reports: &[Value],
        due: SystemTime,
    ) -> Result<(), PushError> {
        let body = Bytes::from(Value::Array(reports.to_vec()).to_string());
        let planned = Planned {
            event: event.into(),
            address: address.clone(),
            body,
            attempt: 0,
        };
        for _ in 0..=self.pushing.duplicates {
            self.put(planned.clone(), due)?;
        }
        Ok(())
    }

    fn put(&mut self, planned: Planned, due: SystemTime) -> Result<(), PushError> {
        let bytes = self.planned_bytes + planned.body.len();
        if self.planned.len() >= MOST || bytes > MOST_BYTES {
            return Err(PushError::Full);
        }
        self.planned_bytes = bytes;
        self.number += 1;
        self.planned.insert((due, self.number), planned);
        Ok(())
    }

    fn take_due(&mut self, now: SystemTime) -> Option<Planned> {
        let first = self.planned.first_entry()?;
        if first.key().0 > now {
            return None;
        }
        let planned = first.remove();
        self.planned_bytes -= planned.body.len();
        self.under_way = true;
        Some(planned)
    }

    /// Remembers a push, and plans it anew if it was not taken.
    fn note(&mut self, planned: Planned, at: SystemTime, status: Option<u16>, now: SystemTime) {
        self.under_way = false;
        let pushed = Pushed {
            event: Arc::clone(&planned.event),
            body: planned.body.clone(),
            attempt: planned.attempt,
            at,
            status,
        };
        if let (false, Some(wait)) = (pushed.was_taken(), RETRIES.get(planned.attempt)) {
            let due = now.checked_add(*wait).unwrap_or(now);
            let attempt = planned.attempt + 1;
            let _ = self.put(Planned { attempt, ..planned }, due);
        }
        self.made_bytes += pushed.body.len();
        self.made.push_back(pushed);
        while self.made.len() > MOST || self.made_bytes > MOST_BYTES {
            let Some(oldest) = self.made.pop_front() else {
                break;
            };
            self.made_bytes -= oldest.body.len();
        }
    }
}
