//! Keeping keys until they have to be fetched again.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use tokio::runtime::{self, Handle};
use tokio::sync::watch;
use tokio::time::Instant;

use super::{BoxFuture, Credentials, CredentialsError, ProvideCredentials};
use crate::clock::{Clock, Random as _, SystemClock, SystemRandom};
use crate::retry::fraction;

const PROVIDER: &str = "cache";
/// Keys are replaced from this long before they expire.
const REFRESH_BEFORE_EXPIRY: Duration = Duration::from_secs(15 * 60);
/// Keys that do not say when they expire are asked for again after this long, so that keys replaced in a file or by a
/// command come into use without a restart.
const RELOAD_AFTER: Duration = Duration::from_secs(5 * 60);
/// A fetch that takes longer has failed. Providers have shorter limits of their own; this one is for those that do not.
const FETCH_LIMIT: Duration = Duration::from_secs(120);
/// With nothing to sign with, calls share a failure for this long before one of them asks again.
const FAIL_FAST: Duration = Duration::from_secs(1);
/// Keys that a service refuses are kept if they were fetched within this time: others are not to be had so soon, and no
/// number of refused calls makes for more fetches than one in this time.
const YOUNG: Duration = Duration::from_secs(10);
/// While old keys still serve, the pause after each failure doubles from the first to the last of these.
const FIRST_PAUSE: Duration = Duration::from_secs(1);
const LAST_PAUSE: Duration = Duration::from_secs(60);
/// While calls wait, the pause after each failure that may pass doubles from the first to the last of these.
const FIRST_BACKOFF: Duration = Duration::from_millis(200);
const LAST_BACKOFF: Duration = Duration::from_secs(5);

/// Wraps a provider so that its keys are fetched once and kept until shortly before they expire.
///
/// - Keys are fetched anew from 15 minutes before expiry (from half their life, if that is shorter than half an hour).
///   Keys that do not expire are fetched anew every 5 minutes.
/// - One fetch runs at a time, however many calls wait for it: one for each tokio runtime, where calls are made on several.
/// - While the old keys are valid nobody waits: calls are signed with them as the fetch goes on. If it fails, they are
///   kept, the failure is logged at level `WARN`, and the next fetch waits: 1 second at first, up to 1 minute.
/// - Without valid keys calls wait for the fetch and share its outcome; a failure is shared for 1 second.
/// - A fetch that fails in passing ([`CredentialsError::is_retryable`]) is repeated while a call waits for it, for up to 2
///   minutes: after 200 ms at first, later after up to 5 seconds.
/// - Keys that the service refuses as expired, unknown or disabled are dropped, unless they were fetched within the last 10
///   seconds. The next call fetches others.
/// - The fetch is a task of its own: dropping calls neither stops nor repeats it.
///
/// The client wraps whatever provider it is given; wrap one yourself to share its keys between clients.
///
/// ```
/// use std::sync::Arc;
/// # use alibabacloud_runtime::credentials::{CachedCredentials, EnvironmentCredentials};
///
/// let shared = Arc::new(CachedCredentials::new(EnvironmentCredentials::new()));
/// ```
pub struct CachedCredentials {
    shared: Arc<Shared>,
}

struct Shared {
    provider: Box<dyn ProvideCredentials>,
    clock: Arc<dyn Clock>,
    state: Mutex<State>,
}

type Outcome = Result<Credentials, CredentialsError>;

#[derive(Default)]
struct State {
    kept: Option<Kept>,
    /// Where the outcomes of running fetches appear: one for each tokio runtime, for a fetch goes on only while the runtime
    /// does that it began on, and there may be one that nobody drives at the moment.
    running: Vec<(Option<runtime::Id>, watch::Receiver<Option<Outcome>>)>,
    /// Why the running fetch has to ask again.
    passing: Option<CredentialsError>,
    failure: Option<Failure>,
}

struct Kept {
    credentials: Credentials,
    /// By the monotonic clock: a clock that is set must not stop the reload of keys without expiry.
    fetched_at: Instant,
    /// By the time of day, as expiry is.
    refresh_at: Option<SystemTime>,
}

struct Failure {
    error: CredentialsError,
    at: Instant,
    in_a_row: u32,
}

/// What a call does after looking at the state.
enum Step {
    Use(Outcome),
    /// Use these, and set this fetch going for those who come later.
    UseAndFetch(Credentials, Finish),
    Wait(watch::Receiver<Option<Outcome>>),
    /// Fetch after a pause.
    FetchAndWait(Finish, Duration),
}

impl CachedCredentials {
    /// Caches what `provider` yields.
    pub fn new(provider: impl ProvideCredentials) -> Self {
        Self::with_clock(provider, Arc::new(SystemClock))
    }

    /// Why there are no keys yet, where a fetch has failed and goes on.
    pub(crate) fn passing_failure(&self) -> Option<CredentialsError> {
        self.shared.lock().passing.clone()
    }

    pub(crate) fn with_clock(provider: impl ProvideCredentials, clock: Arc<dyn Clock>) -> Self {
        let shared = Shared {
            provider: Box::new(provider),
            clock,
            state: Mutex::default(),
        };
        Self {
            shared: Arc::new(shared),
        }
    }
}

impl fmt::Debug for CachedCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CachedCredentials")
            .field("provider", &self.shared.provider)
            .finish_non_exhaustive()
    }
}

impl ProvideCredentials for CachedCredentials {
    fn provide(&self) -> BoxFuture<'_, Outcome> {
        Box::pin(self.shared.provide())
    }

    fn invalidate(&self, credentials: &Credentials) {
        // First the provider, which may keep keys too: a fetch that begins in between must find new ones.
        self.shared.provider.invalidate(credentials);
        self.shared.invalidate(credentials);
    }
}

impl Shared {
    async fn provide(self: &Arc<Self>) -> Outcome {
        // Keys that are there are there outside of a runtime too.
        let runtime = Handle::try_current().ok();
        // A fetch ends without an outcome when its tokio runtime is shut down, which this call's need not be, and when
        // the provider panics, which it would do again: one more try serves the former and bounds the latter.
        for _ in 0..2 {
            let mut running = match self.step(runtime.as_ref().map(Handle::id)) {
                Step::Use(outcome) => return outcome,
                Step::UseAndFetch(credentials, finish) => {
                    // Failing to start it is no harm yet: the next call tries again.
                    let _ = finish.start(runtime, Duration::ZERO);
                    return Ok(credentials);
                }
                Step::Wait(running) => running,
                Step::FetchAndWait(finish, pause) => finish.start(runtime.clone(), pause)?,
            };
            if let Ok(outcome) = running.wait_for(Option::is_some).await
                && let Some(outcome) = outcome.as_ref()
            {
                return outcome.clone();
            }
        }
        Err(CredentialsError::failed(
            PROVIDER,
            "the provider panicked, or its tokio runtime is shutting down",
        ))
    }

    /// Looks at the state once, on behalf of a call on this tokio runtime.
    fn step(self: &Arc<Self>, runtime: Option<runtime::Id>) -> Step {
        let mut state = self.lock();
        let now = self.clock.now();
        let running = state.running.iter().find(|(id, _)| *id == runtime);
        let running = running.map(|(_, running)| running.clone());
        if let Some(kept) = state.kept.as_ref().filter(|kept| kept.is_valid(now)) {
            let credentials = kept.credentials.clone();
            return if kept.is_due(now) && running.is_none() && state.pause(true).is_zero() {
                Step::UseAndFetch(credentials, self.begin(&mut state, runtime))
            } else {
                Step::Use(Ok(credentials))
            };
        }
        if let Some(running) = running {
            return Step::Wait(running);
        }
        let pause = state.pause(false);
        match &state.failure {
            Some(failure) if !pause.is_zero() && !failure.error.is_retryable() => {
                Step::Use(Err(failure.error.clone()))
            }
            _ => Step::FetchAndWait(self.begin(&mut state, runtime), pause),
        }
    }

    /// Drops the kept keys if they are these, and old enough for others to be had.
    fn invalidate(&self, refused: &Credentials) {
        let mut state = self.lock();
        let dropped = state
            .kept
            .take_if(|kept| kept.credentials == *refused && kept.fetched_at.elapsed() >= YOUNG);
        drop(state);
        if dropped.is_some() {
            tracing::warn!("the service refused the credentials; they are fetched anew");
        }
    }

    /// Marks a fetch as running. It is started without the lock: a runtime that is shutting down drops tasks at once,
    /// and dropping [`Finish`] takes the lock.
    fn begin(self: &Arc<Self>, state: &mut State, runtime: Option<runtime::Id>) -> Finish {
        let (report, running) = watch::channel(None);
        state.running.push((runtime, running));
        Finish {
            shared: Arc::clone(self),
            report,
        }
    }

    /// Keeps the outcome of a fetch.
    fn settle(&self, state: &mut State, outcome: &Outcome) {
        let now = self.clock.now();
        match outcome {
            Ok(credentials) => {
                state.kept = Some(Kept::new(credentials.clone(), now));
                state.failure = None;
            }
            Err(error) => {
                if state.kept.as_ref().is_some_and(|kept| kept.is_valid(now)) {
                    tracing::warn!(%error, "could not refresh the credentials; the old ones are still valid and stay in use");
                }
                let in_a_row = state
                    .failure
                    .as_ref()
                    .map_or(0, |failure| failure.in_a_row)
                    .saturating_add(1);
                state.failure = Some(Failure {
                    error: error.clone(),
                    at: Instant::now(),
                    in_a_row,
                });
            }
        }
    }

    /// The state stays whole at every point where a panic could strike, so a poisoned lock is as good as any.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Ends a fetch, however it ends: with an outcome, by a panic, or because the runtime drops the task.
struct Finish {
    shared: Arc<Shared>,
    report: watch::Sender<Option<Outcome>>,
}

impl Finish {
    /// Runs the fetch as a task, after a pause.
    fn start(
        self,
        runtime: Option<Handle>,
        pause: Duration,
    ) -> Result<watch::Receiver<Option<Outcome>>, CredentialsError> {
        let runtime = runtime.ok_or_else(|| {
            CredentialsError::failed(PROVIDER, "called outside of a tokio runtime")
        })?;
        let running = self.report.subscribe();
        runtime.spawn(async move {
            if !pause.is_zero() {
                tokio::time::sleep(pause).await;
            }
            let outcome = self.fetch().await;
            self.with(outcome);
        });
        Ok(running)
    }

    /// Asks the provider, and asks again while it fails in passing and somebody waits.
    async fn fetch(&self) -> Outcome {
        let end = Instant::now() + FETCH_LIMIT;
        let random = SystemRandom::new();
        let mut backoff = FIRST_BACKOFF;
        loop {
            let fetch = self.shared.provider.provide();
            let error = match tokio::time::timeout_at(end, fetch).await {
                Ok(Err(error)) if error.is_retryable() => error,
                Ok(outcome) => return outcome,
                Err(_) => {
                    let reason = "the provider did not answer within 2 minutes";
                    return Err(CredentialsError::failed(PROVIDER, reason));
                }
            };
            // Half of it by chance: an outage ends for many machines at once.
            let pause = backoff / 2 + fraction(backoff / 2, random.next());
            backoff = (backoff * 2).min(LAST_BACKOFF);
            if !self.is_awaited() || Instant::now() + pause >= end {
                return Err(error);
            }
            tracing::debug!(%error, pause_ms = pause.as_millis(), "there are no credentials yet");
            self.shared.lock().passing = Some(error.clone());
            tokio::time::sleep(pause).await;
            if !self.is_awaited() {
                return Err(error);
            }
        }
    }

    /// Whether a call waits, besides the one who may come and looks at the state.
    fn is_awaited(&self) -> bool {
        self.report.receiver_count() > 1
    }

    fn with(self, outcome: Outcome) {
        let mut state = self.shared.lock();
        self.shared.settle(&mut state, &outcome);
        // In one step with the above: a call must not find neither a running fetch nor what it brought.
        state.end(&self.report);
        drop(state);
        self.report.send_replace(Some(outcome));
    }
}

impl Drop for Finish {
    fn drop(&mut self) {
        // A fetch that was settled has been taken out already.
        self.shared.lock().end(&self.report);
    }
}

impl State {
    /// What is left of the pause after the last failure.
    fn pause(&self, keys_are_valid: bool) -> Duration {
        let Some(failure) = &self.failure else {
            return Duration::ZERO;
        };
        let doublings = failure.in_a_row.saturating_sub(1).min(6);
        let pause = if keys_are_valid {
            (FIRST_PAUSE * 2_u32.pow(doublings)).min(LAST_PAUSE)
        } else {
            FAIL_FAST
        };
        pause.saturating_sub(failure.at.elapsed())
    }

    /// Takes out the fetch that reports here.
    fn end(&mut self, report: &watch::Sender<Option<Outcome>>) {
        let own = report.subscribe();
        self.running
            .retain(|(_, running)| !running.same_channel(&own));
        if self.running.is_empty() {
            self.passing = None;
        }
    }
}

impl Kept {
    fn new(credentials: Credentials, now: SystemTime) -> Self {
        let refresh_at = credentials.expires_at().map(|expires_at| {
            let life = expires_at.duration_since(now).unwrap_or_default();
            expires_at
                .checked_sub(REFRESH_BEFORE_EXPIRY.min(life / 2))
                .unwrap_or(expires_at)
        });
        Self {
            credentials,
            fetched_at: Instant::now(),
            refresh_at,
        }
    }

    fn is_valid(&self, now: SystemTime) -> bool {
        self.credentials
            .expires_at()
            .is_none_or(|expires_at| now < expires_at)
    }

    fn is_due(&self, now: SystemTime) -> bool {
        match self.refresh_at {
            Some(refresh_at) => now >= refresh_at,
            None => self.fetched_at.elapsed() >= RELOAD_AFTER,
        }
    }
}
