//! From a request to an answer, without a network: the order of the checks, and what the operation then does.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::fmt;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use serde_json::Value;

use super::answer::{Answer, Content, Ending};
use super::clock::{Clock, parse_date};
use super::incoming::Incoming;
use super::key::Key;
use super::ledger::{Counts, DATE_TOLERANCE, Nonces};
use super::policy::Policy;
use super::product::{Description, Flow};
use super::received::{Outcome, Received, Record};
use super::refusal::Refusal;
use super::signature::Authorization;
use super::table::{Kind, Operation};
use super::{reply, shape};

const JSON: &str = "application/json;charset=utf-8";

/// Called for each request once it is known what becomes of it.
pub(super) type Observer = Arc<dyn Fn(&Received) + Send + Sync>;

/// What the builder decided.
pub(super) struct Settings {
    pub(super) keys: Vec<(Key, Policy)>,
    pub(super) clock: Clock,
    pub(super) rate_limits: bool,
    pub(super) flow_control: Option<(u32, Duration)>,
    pub(super) flow: bool,
    pub(super) verification_code: String,
    pub(super) kept: usize,
    pub(super) control: bool,
    pub(super) observer: Option<Observer>,
}

/// The service that the emulator plays.
pub(super) struct Service {
    settings: Settings,
    description: Description,
    operations: HashMap<&'static str, &'static Operation>,
    state: Mutex<State>,
    ids: RandomState,
}

struct State {
    nonces: Nonces,
    counts: Counts,
    scripts: HashMap<&'static str, Script>,
    record: Record,
    flow: Box<dyn Flow>,
    requests: u64,
}

#[derive(Default)]
struct Script {
    next: VecDeque<Answer>,
    always: Option<Answer>,
}

/// A reply, and how it is to be delivered.
pub(super) struct Played {
    pub(super) status: u16,
    pub(super) content_type: String,
    pub(super) body: Bytes,
    pub(super) request_id: String,
    /// Milliseconds.
    pub(super) retry_after: Option<u64>,
    pub(super) delay: Duration,
    pub(super) ending: Ending,
}

/// What has become of a request, before it is put into bytes.
struct Verdict {
    outcome: Outcome,
    executed: bool,
    status: u16,
    content_type: String,
    body: Bytes,
    retry_after: Option<u64>,
}

impl Service {
    pub(super) fn new(settings: Settings, description: Description, flow: Box<dyn Flow>) -> Self {
        let operations = description
            .operations
            .iter()
            .map(|operation| (operation.name, *operation));
        Self {
            operations: operations.collect(),
            state: Mutex::new(State {
                nonces: Nonces::default(),
                counts: Counts::default(),
                scripts: HashMap::new(),
                record: Record::new(settings.kept),
                flow,
                requests: 0,
            }),
            ids: RandomState::new(),
            settings,
            description,
        }
    }

    pub(super) fn description(&self) -> &Description {
        &self.description
    }

    pub(super) fn settings(&self) -> &Settings {
        &self.settings
    }

    pub(super) fn operation(&self, name: &str) -> Option<&'static Operation> {
        self.operations.get(name).copied()
    }

    /// Makes `answers` the next ones of an operation.
    pub(super) fn answer_next(
        &self,
        operation: &Operation,
        answers: impl IntoIterator<Item = Answer>,
    ) {
        let mut state = self.state();
        let script = state.scripts.entry(operation.name).or_default();
        script.next.extend(answers);
    }

    /// Makes `answer` the one that an operation gives once those lined up are used up; `None` for the usual one.
    pub(super) fn answer_always(&self, operation: &Operation, answer: Option<Answer>) {
        let mut state = self.state();
        state.scripts.entry(operation.name).or_default().always = answer;
    }

    pub(super) fn forget_scripts(&self) {
        self.state().scripts.clear();
    }

    pub(super) fn received(&self) -> Vec<Received> {
        self.state().record.all()
    }

    pub(super) fn forget_received(&self) {
        self.state().record.clear();
    }

    /// Plays one request.
    pub(super) fn play(&self, request: &Incoming) -> Played {
        let now = self.settings.clock.now();
        let host = request.header("host").unwrap_or_default();
        let mut state = self.state();
        state.requests += 1;
        let request_id = self.request_id(state.requests);
        let (verdict, delay, ending) = match self.admit(request, &mut state, now) {
            Ok(operation) => {
                let answer = state.next_answer(operation.name);
                let verdict = self.carry_out(operation, request, &mut state, &answer, &request_id);
                let verdict =
                    verdict.unwrap_or_else(|refusal| self.refused(&refusal, &request_id, &host));
                (verdict, answer.delay, answer.ending)
            }
            Err(refusal) => {
                let verdict = self.refused(&refusal, &request_id, &host);
                (verdict, Duration::ZERO, Ending::Complete)
            }
        };
        let received = Received {
            operation: request.common("x-acs-action", "Action").unwrap_or_default(),
            request_id: request_id.clone(),
            access_key_id: request
                .header("authorization")
                .and_then(|text| Authorization::parse(&text))
                .map(|authorization| authorization.access_key_id),
            parameters: owned(request),
            at: now,
            executed: verdict.executed,
            outcome: verdict.outcome,
        };
        state.record.push(received.clone());
        drop(state);
        if let Some(observer) = &self.settings.observer {
            observer(&received);
        }
        Played {
            status: verdict.status,
            content_type: verdict.content_type,
            body: verdict.body,
            request_id,
            retry_after: verdict.retry_after,
            delay,
            ending,
        }
    }

    /// All that has to be right before an operation is carried out, in the order in which it is looked at.
    fn admit(
        &self,
        request: &Incoming,
        state: &mut State,
        now: SystemTime,
    ) -> Result<&'static Operation, Refusal> {
        if !matches!(request.parts.method, http::Method::GET | http::Method::POST) {
            return Err(Refusal::method());
        }
        let action = request
            .common("x-acs-action", "Action")
            .ok_or_else(|| Refusal::missing("Action"))?;
        let version = request
            .common("x-acs-version", "Version")
            .ok_or_else(|| Refusal::missing("Version"))?;
        if version != self.description.version {
            return Err(Refusal::unknown_version());
        }
        let operation = self
            .operation(&action)
            .ok_or_else(Refusal::unknown_action)?;
        let (key, policy) = self.authenticate(request, state, now)?;
        self.throttle(key.access_key_id(), operation, state, now)?;
        if !policy.allows(operation.ram_action) {
            let mut refusal = operation
                .error_of(Kind::PermissionDenied)
                .map_or_else(Refusal::no_permission, Refusal::documented);
            refusal.access_denied_detail = Some(policy.denial(operation.ram_action));
            return Err(refusal);
        }
        shape::check(operation.parameters, request)?;
        Ok(operation)
    }

    fn authenticate(
        &self,
        request: &Incoming,
        state: &mut State,
        now: SystemTime,
    ) -> Result<&(Key, Policy), Refusal> {
        let header = request
            .header("authorization")
            .ok_or_else(|| Refusal::missing("AccessKeyId"))?;
        let authorization =
            Authorization::parse(&header).ok_or_else(Refusal::incomplete_signature)?;
        let id = &authorization.access_key_id;
        let known = self.settings.keys.iter().rev();
        let entry = { known }
            .find(|(key, _)| key.access_key_id() == id)
            .ok_or_else(Refusal::unknown_key)?;
        let date = request
            .header("x-acs-date")
            .ok_or_else(|| Refusal::missing("Timestamp"))?;
        let date = parse_date(&date).ok_or_else(Refusal::date_format)?;
        let distance = now
            .duration_since(date)
            .unwrap_or_else(|error| error.duration());
        if distance > DATE_TOLERANCE {
            return Err(Refusal::date_expired());
        }
        let nonce = request
            .header("x-acs-signature-nonce")
            .filter(|nonce| !nonce.is_empty())
            .ok_or_else(|| Refusal::missing("SignatureNonce"))?;
        authorization.verify(request, entry.0.access_key_secret())?;
        if !state.nonces.note(id, &nonce, date, now) {
            return Err(Refusal::nonce_used());
        }
        check_token(&entry.0, request, now)?;
        Ok(entry)
    }

    fn throttle(
        &self,
        key: &str,
        operation: &'static Operation,
        state: &mut State,
        now: SystemTime,
    ) -> Result<(), Refusal> {
        if self.settings.rate_limits
            && let Some((calls, seconds)) = operation.rate_limit
        {
            let period = Duration::from_secs(seconds);
            let counted = state.counts.count(key, operation.name, calls, period, now);
            counted.map_err(Refusal::throttled)?;
        }
        if let Some((calls, period)) = self.settings.flow_control {
            let counted = state.counts.count("", "", calls, period, now);
            counted.map_err(|wait| match operation.error_of(Kind::Throttled) {
                Some(error) => Refusal::documented(error).retry_after(wait),
                None => Refusal::service_throttled(wait),
            })?;
        }
        Ok(())
    }

    fn carry_out(
        &self,
        operation: &'static Operation,
        request: &Incoming,
        state: &mut State,
        answer: &Answer,
        request_id: &str,
    ) -> Result<Verdict, Refusal> {
        let mut verdict = match &answer.content {
            Content::Usual => {
                let mut reply = reply::of_examples(operation, request);
                if self.settings.flow {
                    let parameters = owned(request);
                    state.flow.step(operation.name, &parameters, &mut reply)?;
                }
                if let Value::Object(fields) = &mut reply {
                    fields.insert("RequestId".to_owned(), request_id.into());
                }
                Verdict::succeeded(&reply)
            }
            Content::Reply(reply) => {
                let mut reply = reply.clone();
                if let Value::Object(fields) = &mut reply {
                    let id = fields.entry("RequestId").or_insert(Value::Null);
                    if id.is_null() {
                        *id = request_id.into();
                    }
                }
                Verdict::succeeded(&reply)
            }
            Content::Error {
                code,
                status,
                message,
            } => {
                let documented = operation.errors.iter().find(|error| error.code == code);
                let mut refusal = Refusal::new(
                    status
                        .or(documented.map(|error| error.status))
                        .unwrap_or(400),
                    code,
                    message
                        .as_deref()
                        .or(documented.map(|error| error.message))
                        .unwrap_or(code),
                );
                refusal.retry_after = answer.retry_after.map(milliseconds);
                return Err(refusal);
            }
            Content::Http {
                status,
                content_type,
                body,
            } => Verdict {
                outcome: Outcome::Http { status: *status },
                executed: false,
                status: *status,
                content_type: content_type.clone(),
                body: body.clone(),
                retry_after: None,
            },
        };
        verdict.retry_after = answer.retry_after.map(milliseconds);
        Ok(verdict)
    }

    /// 32 hexadecimal digits in the service's grouping; unique for each request of each emulator.
    fn request_id(&self, request: u64) -> String {
        let high = self.ids.hash_one((request, 'h'));
        let low = self.ids.hash_one((request, 'l'));
        let digits = format!("{high:016X}{low:016X}");
        let groups = [0..8, 8..12, 12..16, 16..20, 20..32];
        groups.map(|group| &digits[group]).join("-")
    }

    fn refused(&self, refusal: &Refusal, request_id: &str, host: &str) -> Verdict {
        let product = self.description.product;
        Verdict::refused(refusal, &refusal.body(product, request_id, host))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Service")
            .field("operations", &self.operations.len())
            .field("clock", &self.settings.clock)
            .finish_non_exhaustive()
    }
}

impl State {
    fn next_answer(&mut self, operation: &str) -> Answer {
        self.scripts
            .get_mut(operation)
            .and_then(|script| script.next.pop_front().or_else(|| script.always.clone()))
            .unwrap_or_else(Answer::as_usual)
    }
}

impl Verdict {
    fn succeeded(reply: &Value) -> Self {
        Self {
            outcome: Outcome::Succeeded,
            executed: true,
            status: 200,
            content_type: JSON.to_owned(),
            body: Bytes::from(reply.to_string()),
            retry_after: None,
        }
    }

    fn refused(refusal: &Refusal, body: &Value) -> Self {
        Self {
            outcome: Outcome::Failed {
                status: refusal.status,
                code: refusal.code.clone(),
            },
            executed: false,
            status: refusal.status,
            content_type: JSON.to_owned(),
            body: Bytes::from(body.to_string()),
            retry_after: refusal.retry_after,
        }
    }
}

fn check_token(key: &Key, request: &Incoming, now: SystemTime) -> Result<(), Refusal> {
    let sent = request.common("x-acs-security-token", "SecurityToken");
    match (key.security_token(), sent) {
        (None, None) => Ok(()),
        (Some(_), None) => Err(Refusal::missing("SecurityToken")),
        (Some(known), Some(sent)) if sent == known => match key.expires_at() {
            Some(expiry) if expiry <= now => Err(Refusal::token_expired()),
            _ => Ok(()),
        },
        _ => Err(Refusal::token_mismatch()),
    }
}

/// All parameters by name.
fn owned(request: &Incoming) -> BTreeMap<String, String> {
    request
        .parameters()
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
