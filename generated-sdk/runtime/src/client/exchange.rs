//! One call from the first attempt to the last.

use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;
use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::Instant;
use tracing::Instrument;

use super::answer::{self, Answer};
use super::finished::Finished;
use super::prepared::Prepared;
use super::request;
use super::shared::{Options, Shared};
use super::trace::{self, Summary};
use crate::clock::has_timers;
use crate::credentials::{Credentials, ProvideCredentials};
use crate::error::{Cause, Error, Evidence, ServiceErrorClass};
use crate::future::{Late, within};
use crate::interceptor::{Attempt, AttemptOutcome};
use crate::pacing::PacingRequest;
use crate::retry::{DecideRetry as _, FailedAttempt};
use crate::transport::{AttemptEnd, TransportError, TransportErrorKind};

/// A call that is being made.
pub(super) struct Exchange {
    shared: Arc<Shared>,
    options: Options,
    prepared: Prepared,
    began: Instant,
    deadline: Option<Instant>,
    attempts: u32,
    /// What the failed attempts leave open.
    evidence: Evidence,
    /// Time spent on pacing so far.
    waited: Duration,
    /// Keys of the last attempt, whose echo must not show.
    keys: Option<Credentials>,
    /// What the service found wrong with earlier attempts, as far as signing again can mend it.
    mended: Vec<ServiceErrorClass>,
}

impl Exchange {
    pub(super) fn new(shared: Arc<Shared>, options: Options, mut prepared: Prepared) -> Self {
        prepared.shorten_query(shared.max_query_bytes);
        Self {
            shared,
            options,
            prepared,
            // Until it is awaited.
            began: Instant::now(),
            deadline: None,
            attempts: 0,
            evidence: Evidence::NotSent,
            waited: Duration::ZERO,
            keys: None,
            mended: Vec::new(),
        }
    }

    /// Makes the call.
    pub(super) async fn run(mut self) -> Result<Finished, Error> {
        self.check()?;
        self.began = Instant::now();
        self.deadline = self
            .options
            .deadline
            .and_then(|limit| self.began.checked_add(limit));
        let shared = &*self.shared;
        let span = trace::span(
            shared.service,
            self.prepared.operation,
            shared.endpoint.authority(),
        );
        if shared.trace_parameters {
            span.in_scope(|| trace::parameters(&self.prepared));
        }
        let ended = if span.is_disabled() {
            self.attempt_until_settled().await
        } else {
            self.attempt_until_settled().instrument(span.clone()).await
        };
        let ended = ended.map_err(|error| {
            error
                .of(self.prepared.operation)
                .with_attempts(self.attempts)
                .after_attempts(self.evidence)
                .repeatable(self.is_repeatable())
        });
        let summary = Summary {
            status: ended
                .as_ref()
                .map_or_else(Error::status, |answer| Some(answer.status)),
            request_id: ended
                .as_ref()
                .map_or_else(Error::request_id, |answer| answer.request_id.as_deref()),
            error: ended.as_ref().err(),
            attempts: self.attempts,
            waited: self.waited,
        };
        trace::ended(&span, &summary);
        let Self {
            prepared,
            keys,
            attempts,
            waited,
            ..
        } = self;
        ended.map(|answer| Finished {
            answer,
            prepared,
            keys,
            attempts,
            waited,
        })
    }

    /// What can be known to fail before anything is done.
    fn check(&mut self) -> Result<(), Error> {
        if !self.prepared.breaches.is_empty() {
            let breaches = std::mem::take(&mut self.prepared.breaches);
            return Err(Error::new(Cause::InvalidRequest(breaches)).of(self.prepared.operation));
        }
        // Timers and connections need it, and would panic.
        if tokio::runtime::Handle::try_current().is_err() || !has_timers() {
            return Err(Error::config(
                "calls must be awaited on a tokio runtime, with timers and I/O (`enable_all`)",
            )
            .of(self.prepared.operation));
        }
        Ok(())
    }

    async fn attempt_until_settled(&mut self) -> Result<Answer, Error> {
        let mut last = None;
        loop {
            let delay = match self.attempt(last.take()).await {
                Ok(answer) => {
                    self.shared.budget.reward();
                    return Ok(answer);
                }
                Err((error, None)) => return Err(error),
                Err((error, Some(delay))) => {
                    last = Some(error);
                    delay
                }
            };
            tokio::time::sleep(delay).await;
        }
    }

    /// Makes one attempt. On failure yields the delay before the next, if there is to be one.
    async fn attempt(&mut self, last: Option<Error>) -> Result<Answer, (Error, Option<Duration>)> {
        let (keys, waited) = match self.admit().await {
            Ok(admitted) => admitted,
            Err(cause) => return Err((after(cause, last), None)),
        };
        let shared = Arc::clone(&self.shared);
        let turn = match self.turn(&shared.in_flight).await {
            Ok(turn) => turn,
            Err(cause) => return Err((after(cause, last), None)),
        };
        let interceptors = &self.shared.interceptors;
        let number = self.attempts + 1;
        let request = match self.request(&keys, number, waited) {
            Ok(request) => request,
            Err(error) => return Err((error, None)),
        };
        self.attempts = number;
        // Interceptors see the headers after the request is gone.
        let headers = if interceptors.is_empty() {
            HeaderMap::new()
        } else {
            request.headers().clone()
        };
        let attempt = self.seen(number, waited, &headers);
        for interceptor in interceptors {
            interceptor.before_attempt(&attempt);
        }
        let started = Instant::now();
        let result = self
            .send(request, &keys, started)
            .await
            .map_err(|error| error.repeatable(self.is_repeatable()));
        drop(turn);
        let elapsed = started.elapsed();
        let retry_in = match &result {
            Ok(_) => None,
            Err(error) => self.retry_in(error, &keys).await,
        };
        match &result {
            Ok(answer) => trace::succeeded(
                self.attempts,
                elapsed,
                answer.status,
                answer.request_id.as_deref(),
            ),
            Err(error) => trace::failed(self.attempts, elapsed, error, retry_in),
        }
        if !interceptors.is_empty() {
            let outcome = AttemptOutcome {
                elapsed,
                status: result
                    .as_ref()
                    .map_or_else(Error::status, |answer| Some(answer.status)),
                request_id: result
                    .as_ref()
                    .map_or_else(Error::request_id, |answer| answer.request_id.as_deref()),
                error: result.as_ref().err(),
                retry_in,
            };
            for interceptor in interceptors {
                interceptor.after_attempt(&attempt, &outcome);
            }
        }
        self.keys = Some(keys);
        if let Err(error) = &result {
            self.mended.extend(error.service_class());
            self.evidence = self.evidence.max(error.evidence());
        }
        result.map_err(|error| (error, retry_in))
    }

    /// Waits for keys and for the pacer.
    async fn admit(&mut self) -> Result<(Credentials, Duration), Cause> {
        let shared = &*self.shared;
        let limit = self.options.deadline.unwrap_or_default();
        let late = |waiting_for| Cause::Deadline {
            limit,
            waiting_for,
            last: None,
        };
        let keys = within(self.deadline, shared.credentials.provide())
            .await
            .map_err(|Late| match shared.credentials.passing_failure() {
                Some(error) => late(format!("credentials, which fail so far: {error}").into()),
                None => late("credentials".into()),
            })?
            .map_err(Cause::Credentials)?;
        let mut waited = Duration::ZERO;
        if self.options.pacing {
            let mut asked = PacingRequest::new(self.prepared.operation, keys.counted_as())
                .in_region(shared.endpoint.region());
            if let Some(end) = self.deadline {
                asked = asked.within(end.saturating_duration_since(Instant::now()));
            }
            waited = within(self.deadline, shared.pacer.acquire(asked))
                .await
                .map_err(|Late| late("pacing".into()))?
                .map_err(|error| match error.would_wait() {
                    Some(wait) => {
                        late(format!("pacing, which would take {:.3} s", wait.as_secs_f64()).into())
                    }
                    None => Cause::Pacing(error),
                })?;
        }
        if !waited.is_zero() {
            trace::paced(waited);
        }
        self.waited += waited;
        Ok((keys, waited))
    }

    /// Waits until not too many others are on their way. Nothing is sent once the deadline is over.
    async fn turn<'a>(&self, in_flight: &'a Semaphore) -> Result<SemaphorePermit<'a>, Cause> {
        let late = |waiting_for: &'static str| Cause::Deadline {
            limit: self.options.deadline.unwrap_or_default(),
            waiting_for: waiting_for.into(),
            last: None,
        };
        let turn = match within(self.deadline, pin!(in_flight.acquire())).await {
            Ok(Ok(turn)) => turn,
            Ok(Err(_)) | Err(Late) => return Err(late("others that are on their way")),
        };
        // What was ready at once did not look at the clock.
        if is_over(self.deadline) {
            return Err(late("an attempt"));
        }
        Ok(turn)
    }

    /// The signed request of an attempt, with what interceptors send along.
    fn request(
        &self,
        keys: &Credentials,
        number: u32,
        waited: Duration,
    ) -> Result<http::Request<Bytes>, Error> {
        let shared = &*self.shared;
        let mut request = request::signed(shared, &self.prepared, keys)?;
        let mut unsigned = HeaderMap::new();
        for interceptor in &shared.interceptors {
            unsigned.extend(interceptor.headers(&self.seen(number, waited, request.headers())));
        }
        request::add_unsigned(&mut request, &unsigned)?;
        Ok(request)
    }

    /// An attempt as interceptors see it.
    fn seen<'a>(&'a self, number: u32, waited: Duration, headers: &'a HeaderMap) -> Attempt<'a> {
        Attempt {
            operation: self.prepared.operation,
            number,
            host: self.shared.endpoint.authority(),
            waited,
            headers,
        }
    }

    /// Sends the request and reads the reply, within the time of the attempt and of the call.
    async fn send(
        &self,
        mut request: http::Request<Bytes>,
        keys: &Credentials,
        started: Instant,
    ) -> Result<Answer, Error> {
        let shared = &*self.shared;
        let timeout = self.options.attempt_timeout;
        let attempt_end = timeout.and_then(|timeout| started.checked_add(timeout));
        let end = attempt_end.into_iter().chain(self.deadline).min();
        let timed_out = TransportError::new(TransportErrorKind::Timeout);
        let failure = if is_over(end) {
            timed_out.with_evidence(Evidence::NotSent)
        } else {
            if let Some(end) = end {
                request.extensions_mut().insert(AttemptEnd::new(end));
            }
            match within(end, shared.transport.send(request)).await {
                Ok(Ok(response)) => {
                    let clock = &*shared.clock;
                    return answer::read(shared.service, &self.prepared, keys, response, clock);
                }
                Ok(Err(failure)) => failure,
                Err(Late) => timed_out,
            }
        };
        let error = Error::new(Cause::Transport(failure)).of(self.prepared.operation);
        let deadline = self.options.deadline;
        let over = deadline.filter(|_| end == self.deadline && is_over(end));
        Err(match over {
            None => error,
            Some(limit) => Error::new(Cause::Deadline {
                limit,
                waiting_for: "the reply".into(),
                last: Some(error),
            })
            .of(self.prepared.operation),
        })
    }

    /// Whether the call may be carried out more than once.
    fn is_repeatable(&self) -> bool {
        let told = self.options.repeatable;
        told.unwrap_or(self.prepared.operation.repeatable || self.prepared.idempotent)
    }

    /// How long to wait before trying again after an attempt with `keys`; `None` to give up.
    async fn retry_in(&self, error: &Error, keys: &Credentials) -> Option<Duration> {
        let Shared { random, budget, .. } = &*self.shared;
        let refusal = self.refused_signature(error, keys);
        let failed = FailedAttempt {
            error,
            operation: self.prepared.operation,
            evidence: self.evidence.max(error.evidence()),
            attempt: self.attempts,
            elapsed: self.began.elapsed(),
            repeatable: self.is_repeatable(),
            can_help: refusal.is_some() || error.may_pass(),
            random: random.next(),
        };
        let delay = self.options.retry.retry_in(&failed)?;
        match refusal {
            // Nothing is overloaded, so there is no delay, and the budget is for those who have no better reason.
            Some(ServiceErrorClass::KeysRefused) => {
                let others = self.has_other_keys(keys).await;
                return others.then_some(Duration::ZERO);
            }
            Some(_) => return Some(Duration::ZERO),
            None => {}
        }
        let in_time = self
            .deadline
            .is_none_or(|end| Instant::now().checked_add(delay).is_some_and(|at| at < end));
        // Asked last: what is spent is gone.
        (in_time && budget.spend()).then_some(delay)
    }

    /// What the service refused about the signature, if another one does without it: with other keys, the service's own
    /// time, a fresh nonce. Once in a call for each: a service that goes on refusing has another reason.
    fn refused_signature(&self, error: &Error, keys: &Credentials) -> Option<ServiceErrorClass> {
        let refusal = error.service_class()?;
        let shared = &*self.shared;
        match refusal {
            ServiceErrorClass::KeysRefused => shared.credentials.invalidate(keys),
            ServiceErrorClass::ClockWrong => {
                shared.clock.adjust(error.date()?);
            }
            ServiceErrorClass::NonceUsed => {}
            _ => return None,
        }
        (!self.mended.contains(&refusal)).then_some(refusal)
    }

    async fn has_other_keys(&self, refused: &Credentials) -> bool {
        match within(self.deadline, self.shared.credentials.provide()).await {
            Ok(Ok(keys)) => keys != *refused,
            // The next attempt finds no keys, and says why.
            Ok(Err(_)) | Err(Late) => true,
        }
    }
}

/// The error of a call that could not go on after `last`.
fn after(cause: Cause, last: Option<Error>) -> Error {
    Error::new(match cause {
        Cause::Deadline {
            limit, waiting_for, ..
        } => Cause::Deadline {
            limit,
            waiting_for,
            last,
        },
        other => other,
    })
}

/// Whether this moment has come.
fn is_over(end: Option<Instant>) -> bool {
    end.is_some_and(|end| Instant::now() >= end)
}
