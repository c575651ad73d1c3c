//! From a request to an answer, without a network: what the service remembers, and what an operation then does.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};
use std::fmt;
use std::hash::{BuildHasher, RandomState};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use serde_json::Value;

use super::admitted::{Admitted, Known};
use super::answer::{Answer, Content, Ending};
use super::claim::Claim;
use super::clock::{Clock, Hands};
use super::description::{Called, Description, Flow};
use super::faults::{Dice, Fault};
use super::incoming::Incoming;
use super::key::Key;
use super::ledger::{Counts, Nonces};
use super::policy::Policy;
use super::pushes::{Pushes, Pushing};
use super::received::{Facts, Outcome, Received, Record};
use super::refusal::Refusal;
use super::reply;
use super::table::Operation;
use super::verdict::{Played, Verdict};

/// Called for each request once it is known what becomes of it.
pub(super) type Observer = Arc<dyn Fn(&Received) + Send + Sync>;

/// Makes what the service remembers from call to call, as it is in the beginning.
pub(super) type MakeFlow = Box<dyn Fn() -> Box<dyn Flow> + Send + Sync>;

/// What the builder decided: how the emulator is in the beginning.
pub(super) struct Settings {
    pub(super) description: Description,
    pub(super) keys: Vec<(Key, Policy)>,
    pub(super) clock: Clock,
    pub(super) rate_limits: bool,
    pub(super) flow_control: Option<FlowControl>,
    pub(super) flow: Option<MakeFlow>,
    pub(super) kept: usize,
    pub(super) kept_bytes: usize,
    pub(super) control: bool,
    pub(super) observer: Option<Observer>,
    pub(super) pushing: Pushing,
    /// Events and the addresses of their reports.
    pub(super) addresses: Vec<(String, String)>,
    pub(super) beyond_loopback: bool,
    /// What comes by chance, and what chance begins with.
    pub(super) faults: Vec<Fault>,
    pub(super) seed: Option<u64>,
    /// What another emulator remembered.
    pub(super) saved: Option<Value>,
}

/// So many calls of all keys and operations in each period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct FlowControl {
    pub(super) calls: u32,
    pub(super) period: Duration,
}

/// The service that the emulator plays.
pub(super) struct Service {
    settings: Settings,
    operations: HashMap<&'static str, &'static Operation>,
    /// Held for moments: nothing is computed under it that grows with a request.
    state: Mutex<State>,
    /// Where the clock stood in the beginning.
    start: Hands,
    ids: RandomState,
    requests: AtomicU64,
    pushes: Pushes,
}

/// What changes, by calls and by tests.
pub(super) struct State {
    pub(super) nonces: Nonces,
    pub(super) counts: Counts,
    pub(super) keys: Vec<Arc<Known>>,
    pub(super) rate_limits: bool,
    pub(super) flow_control: Option<FlowControl>,
    pub(super) scripts: HashMap<&'static str, Lined>,
    pub(super) record: Record,
    /// The operations that were called by keys that may call them.
    called: BTreeSet<&'static str>,
    dice: Dice,
    flow: Option<Box<dyn Flow>>,
}

/// The answers lined up for an operation.
#[derive(Default)]
pub(super) struct Lined {
    pub(super) next: VecDeque<Answer>,
    pub(super) always: Option<Answer>,
}

impl Service {
    pub(super) fn new(settings: Settings) -> Self {
        let events = settings.description.events.iter();
        let pushes = Pushes::new(
            events.map(|event| event.name).collect(),
            settings.pushing.clone(),
            settings.addresses.clone(),
            settings.beyond_loopback,
        );
        let operations = settings.description.operations.iter();
        let operations = operations.map(|operation| (operation.name, *operation));
        let operations: HashMap<&'static str, &'static Operation> = operations.collect();
        Self {
            state: Mutex::new(State::new(&settings, &operations)),
            operations,
            start: settings.clock.position(),
            ids: RandomState::new(),
            requests: AtomicU64::new(0),
            pushes,
            settings,
        }
    }

    pub(super) fn settings(&self) -> &Settings {
        &self.settings
    }

    pub(super) fn pushes(&self) -> &Pushes {
        &self.pushes
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

    pub(super) fn forget_script(&self, operation: &str) {
        self.state().scripts.remove(operation);
    }

    /// How many answers are lined up for an operation.
    pub(super) fn lined_up(&self, operation: &Operation) -> usize {
        let state = self.state();
        let lined = state.scripts.get(operation.name);
        lined.map_or(0, |lined| lined.next.len())
    }

    pub(super) fn received(&self) -> Vec<Received> {
        self.state().record.all()
    }

    /// What was received, and how many requests of before are not kept.
    pub(super) fn record(&self) -> (Vec<Received>, u64) {
        let state = self.state();
        (state.record.all(), state.record.dropped())
    }

    pub(super) fn forget_received(&self) {
        self.state().record.clear();
    }

    pub(super) fn put_key(&self, key: Key, policy: Policy) {
        self.state().put_key(Known { key, policy });
    }

    pub(super) fn remove_key(&self, access_key_id: &str) -> bool {
        let mut state = self.state();
        let before = state.keys.len();
        state
            .keys
            .retain(|known| known.key.access_key_id() != access_key_id);
        state.keys.len() < before
    }

    pub(super) fn set_policy(&self, access_key_id: &str, policy: Policy) -> bool {
        let mut state = self.state();
        let Some(key) = state.key(access_key_id).map(|known| known.key.clone()) else {
            return false;
        };
        state.put_key(Known { key, policy });
        true
    }

    pub(super) fn set_rate_limits(&self, kept: bool) {
        self.state().rate_limits = kept;
    }

    pub(super) fn set_flow_control(&self, limit: Option<FlowControl>) {
        let mut state = self.state();
        state.flow_control = limit;
        // The calls so far were counted for another limit.
        state.counts = Counts::default();
    }

    pub(super) fn forget_calls(&self) {
        self.state().counts = Counts::default();
    }

    /// What a key must be granted for the calls so far.
    pub(super) fn policy_of_calls(&self) -> Policy {
        let called = self.state().called.clone();
        let called = called.iter().filter_map(|name| self.operation(name));
        let actions: BTreeSet<&str> = called
            .flat_map(|operation| {
                std::iter::once(&operation.ram_action).chain(operation.dependent_actions)
            })
            .copied()
            .collect();
        Policy::allow(actions)
    }

    /// What [`Builder::state`](super::Builder::state) takes.
    pub(super) fn saved(&self) -> Value {
        let state = self.state();
        let flow = state.flow.as_ref().map(|flow| flow.save());
        serde_json::json!({"Flow": flow, "Called": state.called})
    }

    /// Is as it was in the beginning.
    pub(super) fn reset(&self) {
        let state = State::new(&self.settings, &self.operations);
        *self.state() = state;
        self.pushes.reset();
        self.settings.clock.put_back(self.start);
    }

    /// Plays one request.
    pub(super) fn play(&self, request: Incoming) -> Played {
        let now = self.settings.clock.now();
        let host = request.header("host").unwrap_or_default();
        let request_id = self.request_id(self.requests.fetch_add(1, Ordering::Relaxed));
        let name = request.common("x-acs-action", "Action").unwrap_or_default();
        let request = match self.operation(&name) {
            Some(operation) => request.with_headers_of(operation.parameters),
            None => request,
        };
        let claim = Claim::read(&request);
        let admitted = self.admit(&request, claim.as_ref().map_err(Refusal::clone), now);
        let access_key_id = claim.ok().map(|claim| claim.access_key_id);
        let usual = admitted.as_ref().ok();
        let usual = usual.map(|admitted| reply::of_examples(admitted.operation, &request));
        let parameters = request.into_parameters();
        let decided = admitted.and_then(|admitted| {
            let mut usual = usual.unwrap_or_default();
            let answer = self.decide(&admitted, &parameters, &mut usual, now)?;
            Ok((admitted, answer, usual))
        });
        let (verdict, delay, ending) = match decided {
            Ok((admitted, answer, usual)) => (
                self.carry_out(&admitted, &answer, usual, &request_id, &host),
                answer.delay,
                answer.ending,
            ),
            Err(refusal) => (
                self.refused(&refusal, &request_id, &host),
                Duration::ZERO,
                Ending::Complete,
            ),
        };
        let received = Received::new(Facts {
            operation: name,
            request_id: request_id.clone(),
            access_key_id,
            parameters,
            at: now,
            executed: verdict.executed,
            outcome: verdict.outcome.clone(),
        });
        self.state().record.push(received.clone());
        if let Some(observer) = &self.settings.observer {
            observer(&received);
        }
        verdict.deliver(request_id, now, delay, ending)
    }

    /// Takes the answer that is lined up, and the step of the flow where the usual one is given. A step that is refused
    /// leaves the answer to the next call.
    fn decide(
        &self,
        admitted: &Admitted,
        parameters: &BTreeMap<String, String>,
        usual: &mut Value,
        now: SystemTime,
    ) -> Result<Answer, Refusal> {
        let name = admitted.operation.name;
        let mut state = self.state();
        state.called.insert(name);
        let answer = state.next_answer(name, &self.settings.faults);
        if let (Content::Usual, Some(flow)) = (&answer.content, &mut state.flow) {
            flow.step(name, parameters, usual)?;
            let consequences = flow.follow(&mut Called {
                operation: name,
                parameters,
                reply: usual,
                listened_to: &|event, about| self.pushes.is_listened_to(event, about),
            });
            self.pushes.follow(consequences, now);
        }
        state.use_up(name);
        Ok(answer)
    }

    fn carry_out(
        &self,
        admitted: &Admitted,
        answer: &Answer,
        usual: Value,
        request_id: &str,
        host: &str,
    ) -> Verdict {
        let mut verdict = match &answer.content {
            Content::Usual => Verdict::succeeded(usual, request_id, true),
            Content::Reply(reply) => Verdict::succeeded(Value::clone(reply), request_id, false),
            Content::Error {
                code,
                status,
                message,
            } => {
                let refusal = admitted.scripted(code, *status, message.as_deref());
                self.refused(&refusal, request_id, host)
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
        verdict
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
        let product = self.settings.description.product;
        Verdict::refused(refusal, &refusal.body(product, request_id, host))
    }

    pub(super) fn state(&self) -> MutexGuard<'_, State> {
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
    fn new(settings: &Settings, operations: &HashMap<&'static str, &'static Operation>) -> Self {
        let keys = settings.keys.iter().cloned();
        let mut flow = settings.flow.as_ref().map(|make| make());
        let mut called = BTreeSet::new();
        if let Some(saved) = &settings.saved {
            if let Some(flow) = &mut flow {
                flow.load(&saved["Flow"]);
            }
            let names = saved["Called"].as_array().into_iter().flatten();
            let names = names.filter_map(|name| operations.get(name.as_str()?));
            called.extend(names.map(|operation| operation.name));
        }
        Self {
            nonces: Nonces::default(),
            counts: Counts::default(),
            keys: keys
                .map(|(key, policy)| Arc::new(Known { key, policy }))
                .collect(),
            rate_limits: settings.rate_limits,
            flow_control: settings.flow_control,
            scripts: HashMap::new(),
            record: Record::new(settings.kept, settings.kept_bytes),
            called,
            dice: Dice::new(settings.seed),
            flow,
        }
    }

    /// What is lined up, else what chance brings, else the usual one.
    fn next_answer(&mut self, operation: &str, faults: &[Fault]) -> Answer {
        let script = self.scripts.get(operation);
        script
            .and_then(|script| script.next.front().or(script.always.as_ref()).cloned())
            .or_else(|| self.dice.pick(faults))
            .unwrap_or_else(Answer::as_usual)
    }

    fn use_up(&mut self, operation: &str) {
        if let Some(script) = self.scripts.get_mut(operation) {
            script.next.pop_front();
        }
    }

    /// Of several keys with one ID the last one counts.
    pub(super) fn key(&self, access_key_id: &str) -> Option<&Arc<Known>> {
        let keys = self.keys.iter().rev();
        { keys }.find(|known| known.key.access_key_id() == access_key_id)
    }

    /// Adds a key, in place of one with the same ID.
    pub(super) fn put_key(&mut self, known: Known) {
        let id = known.key.access_key_id();
        self.keys.retain(|other| other.key.access_key_id() != id);
        self.keys.push(Arc::new(known));
    }
}

pub(super) fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
