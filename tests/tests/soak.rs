//! Ten thousand calls that must not be repeated, and four thousand that may, through a network that fails in every way it
//! can.
//!
//! What is claimed: no call of the first kind is carried out twice, and none of the second fails while there is time.
//!
//! Time is tokio's and paused, the faults come from a fixed seed, and the faulty network is a transport in front of the
//! emulator: five minutes pass in seconds. The service's clock runs ahead of this machine's, further and further, and the keys
//! come from a service that fails every other time. Only the jitter of the client's retries differs from run to run.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::VecDeque;
use std::sync::atomic::{AtomicU32, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use alibabacloud_cams::credentials::{Credentials, CredentialsError, ProvideCredentials};
use alibabacloud_cams::emulator::{Clock, Emulator, EmulatorTransport, Outcome, Received};
use alibabacloud_cams::instances::QueryInstanceRequest;
use alibabacloud_cams::migration::{GetMigrationVerifyCodeRequest, VerificationMethod};
use alibabacloud_cams::pacing::RateLimiter;
use alibabacloud_cams::retry::RetryPolicy;
use alibabacloud_cams::transport::{
    BoxFuture, Evidence, Transport, TransportError, TransportErrorKind,
};
use alibabacloud_cams::{Client, ClientBuilder, Request};
use bytes::Bytes;
use tokio::time::Instant;

const CALLS: usize = 10_000;
/// So many that the budget for retries, one for every five successes, lasts: the network fails nearly as often.
const MENDABLE_CALLS: usize = 4000;
const TASKS: usize = 64;
/// Each has a limit of its own.
const KEYS: usize = 4;
/// After so many requests the service's clock jumps ahead, by more than the quarter of an hour that dates are good for.
const REQUESTS_PER_JUMP: u32 = 4000;
const JUMP: Duration = Duration::from_secs(20 * 60);
const DEADLINE: Duration = Duration::from_secs(20);
const SEED: u64 = 0x5EED_CA35;

/// What the network does to one request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    None,
    /// The request arrives late.
    DelayBefore,
    /// The reply arrives late.
    DelayAfter,
    /// The reply does not arrive in the time of any call.
    Hang,
    /// No connection.
    Refuse,
    /// No connection in time: TCP, proxy or TLS set-up hangs.
    RefuseLate,
    /// HTTP/2: the server refuses the stream, or goes away before it looks at it.
    RefuseStream,
    /// The connection is reset before the request arrives; the client cannot know.
    ResetBefore,
    /// The connection is reset once the request has arrived.
    ResetAfter,
    Truncate,
    /// A gateway answers in place of the service, in one of many ways.
    ServerError(usize),
    /// A gateway answers so after the service has carried the call out.
    ServerErrorAfter(usize),
    Throttle,
    Garbage,
}

impl Fault {
    /// Of a hundred requests, 70 are left alone.
    fn draw(random: u64) -> Self {
        match random % 100 {
            0..70 => Self::None,
            70..75 => Self::DelayBefore,
            75..80 => Self::DelayAfter,
            80 => Self::Hang,
            81..83 => Self::Refuse,
            83 => Self::RefuseLate,
            84 => Self::RefuseStream,
            85 => Self::ResetBefore,
            86..89 => Self::ResetAfter,
            89 => Self::Truncate,
            90..93 => Self::ServerError(of_many(random)),
            93..96 => Self::ServerErrorAfter(of_many(random)),
            96..98 => Self::Throttle,
            _ => Self::Garbage,
        }
    }

    /// As [`draw`](Self::draw), for calls that may be repeated. A reply that reports success and cannot be read is no fault
    /// that repeating mends.
    fn draw_mendable(random: u64) -> Self {
        match Self::draw(random) {
            Self::Garbage => Self::None,
            fault => fault,
        }
    }

    /// What is said in place of the service's reply.
    fn reply(self) -> Option<(u16, &'static str)> {
        match self {
            Self::ServerError(one) | Self::ServerErrorAfter(one) => Some(SERVER_ERRORS[one]),
            Self::Throttle => Some((
                400,
                r#"{"Code":"Throttling.User","Message":"Request was denied due to user flow control.","RequestId":"T"}"#,
            )),
            Self::Garbage => Some((200, "<html>hello</html>")),
            _ => None,
        }
    }
}

/// Failures of a server or a gateway, none of which proves that nothing was done.
const SERVER_ERRORS: [(u16, &str); 10] = [
    (
        503,
        r#"{"Code":"ServiceUnavailable","Message":"The service is unavailable.","RequestId":"U"}"#,
    ),
    (
        503,
        r#"{"code":"ServiceUnavailable","message":"lower case","requestId":"U"}"#,
    ),
    (
        400,
        r#"{"Code":"ServiceUnavailable","Message":"An odd status."}"#,
    ),
    (
        200,
        r#"{"Code":"ServiceUnavailable","Message":"An odder status."}"#,
    ),
    (
        503,
        r#"{"Code":"Product.Unsubscript","Message":"An odd code."}"#,
    ),
    (
        500,
        r#"{"Code":"InternalError","Message":"The request processing has failed."}"#,
    ),
    (503, r#"{"error":"Throttling"}"#),
    (
        503,
        "<Error><Code>ServiceUnavailable</Code><Message>XML</Message></Error>",
    ),
    (502, "<html>Throttling.User</html>"),
    (504, ""),
];

fn of_many(random: u64) -> usize {
    usize::try_from(random / 100).unwrap() % SERVER_ERRORS.len()
}

/// The service's clock: it follows tokio's, and jumps.
#[derive(Debug)]
struct ServiceClock {
    clock: Clock,
    start: (SystemTime, Instant),
    requests: AtomicU32,
}

impl ServiceClock {
    fn start() -> Self {
        let start = SystemTime::now();
        Self {
            clock: Clock::fixed(start),
            start: (start, Instant::now()),
            requests: AtomicU32::new(0),
        }
    }

    /// Sets it for one more request.
    fn tick(&self) -> SystemTime {
        let jumps = self.requests.fetch_add(1, Ordering::Relaxed) / REQUESTS_PER_JUMP;
        let now = self.start.0 + self.start.1.elapsed() + JUMP * jumps;
        self.clock.set(now);
        now
    }
}

/// Yields a key, for two minutes by the service's clock, every other time it is asked.
#[derive(Debug)]
struct FailingKeys {
    number: usize,
    clock: Arc<ServiceClock>,
    asked: AtomicUsize,
}

impl ProvideCredentials for FailingKeys {
    fn provide(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        let asked = self.asked.fetch_add(1, Ordering::Relaxed);
        let outcome = if asked.is_multiple_of(2) {
            Err(CredentialsError::unavailable("STS", "HTTP 503"))
        } else {
            let expiry = self.clock.clock.now() + Duration::from_secs(120);
            Ok(key(self.number).with_expiry(expiry))
        };
        Box::pin(std::future::ready(outcome))
    }
}

/// The network.
#[derive(Debug)]
struct Faulty {
    emulator: EmulatorTransport,
    clock: Arc<ServiceClock>,
    draw: fn(u64) -> Fault,
    random: Arc<AtomicU64>,
    /// When the last requests left, to see that the pace is kept.
    recent: Mutex<VecDeque<Instant>>,
    too_fast: AtomicUsize,
    sent: AtomicUsize,
}

impl Faulty {
    fn new(
        emulator: EmulatorTransport,
        clock: Arc<ServiceClock>,
        random: Arc<AtomicU64>,
        draw: fn(u64) -> Fault,
    ) -> Self {
        Self {
            emulator,
            clock,
            draw,
            random,
            recent: Mutex::default(),
            too_fast: AtomicUsize::new(0),
            sent: AtomicUsize::new(0),
        }
    }

    /// The next number of `SplitMix64`.
    fn draw(&self) -> u64 {
        let step = 0x9E37_79B9_7F4A_7C15;
        let mut z = self
            .random
            .fetch_add(step, Ordering::Relaxed)
            .wrapping_add(step);
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// Counts a request; 11 in less than a second are one too many.
    fn note(&self) {
        self.sent.fetch_add(1, Ordering::Relaxed);
        let mut recent = self.recent.lock().unwrap();
        let now = Instant::now();
        recent.push_back(now);
        if recent.len() > 10 {
            let first = recent.pop_front().unwrap();
            if now - first < Duration::from_secs(1) {
                self.too_fast.fetch_add(1, Ordering::Relaxed);
            }
        }
    }
}

impl Transport for Faulty {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        self.note();
        let fault = (self.draw)(self.draw());
        let delay = Duration::from_millis(self.draw() % 3000);
        Box::pin(async move {
            match fault {
                Fault::Refuse => {
                    return Err(TransportError::new(TransportErrorKind::Connect));
                }
                Fault::RefuseLate => {
                    tokio::time::sleep(delay).await;
                    return Err(TransportError::new(TransportErrorKind::Connect));
                }
                Fault::RefuseStream => {
                    return Err(TransportError::new(TransportErrorKind::Other)
                        .with_evidence(Evidence::NotSent));
                }
                Fault::ResetBefore => return Err(TransportError::new(TransportErrorKind::Other)),
                Fault::DelayBefore => tokio::time::sleep(delay).await,
                _ => {}
            }
            let reaches = !matches!(
                fault,
                Fault::ServerError(_) | Fault::Throttle | Fault::Garbage
            );
            let date = httpdate::fmt_http_date(self.clock.tick());
            let reply = if reaches {
                let mut reply = self.emulator.send(request).await?;
                // As every server does.
                reply.headers_mut().insert("date", date.parse().unwrap());
                Some(reply)
            } else {
                None
            };
            match fault {
                Fault::DelayAfter => tokio::time::sleep(delay).await,
                Fault::Hang => std::future::pending().await,
                Fault::ResetAfter => return Err(TransportError::new(TransportErrorKind::Other)),
                Fault::Truncate => return Err(TransportError::new(TransportErrorKind::Body)),
                _ => {}
            }
            match (fault.reply(), reply) {
                (Some((status, body)), _) => Ok(http::Response::builder()
                    .status(status)
                    .body(Bytes::from_static(body.as_bytes()))
                    .unwrap()),
                (None, Some(reply)) => Ok(reply),
                (None, None) => unreachable!("what does not reach the service has a reply"),
            }
        })
    }
}

fn request(call: usize) -> GetMigrationVerifyCodeRequest {
    GetMigrationVerifyCodeRequest::builder()
        .cust_space_id("29348393884****")
        .phone_number(call.to_string())
        .locale("zh_CN")
        .method(VerificationMethod::Sms)
        .build()
}

fn key(number: usize) -> Credentials {
    // The emulator's keys are of one account, and share its limits: the client has to know that to keep them.
    Credentials::new(format!("SoakAccessKeyId{number}"), "SoakAccessKeySecret")
        .with_account("1000000000000000")
}

/// Resident memory in bytes, where the system tells.
fn memory() -> Option<u64> {
    let statm = std::fs::read_to_string("/proc/self/statm").ok()?;
    let pages: u64 = statm.split(' ').nth(1)?.parse().ok()?;
    Some(pages * 4096)
}

/// All that a run is made of.
struct Run {
    clock: Arc<ServiceClock>,
    emulator: Emulator,
    networks: Vec<Arc<Faulty>>,
    /// The limits are those of an account, and the keys are of one.
    limiter: Arc<RateLimiter>,
    tally: Arc<Tally>,
}

/// What has become of the calls.
struct Tally {
    /// How often each call was carried out.
    executed: Vec<AtomicU32>,
    /// Requests that the service refused.
    refused: AtomicUsize,
    succeeded: AtomicUsize,
    failed: AtomicUsize,
    /// Of the failed ones those of which the error says that nothing was done.
    not_executed: AtomicUsize,
    /// Milliseconds.
    longest: AtomicU64,
    /// After the first quarter, in bytes.
    early_memory: AtomicU64,
}

impl Tally {
    fn new() -> Self {
        Self {
            executed: (0..CALLS).map(|_| AtomicU32::new(0)).collect(),
            refused: AtomicUsize::new(0),
            succeeded: AtomicUsize::new(0),
            failed: AtomicUsize::new(0),
            not_executed: AtomicUsize::new(0),
            longest: AtomicU64::new(0),
            early_memory: AtomicU64::new(0),
        }
    }

    /// Notes what the service has done.
    fn note(&self, received: &Received) {
        if received.executed() {
            let number = received.parameter("PhoneNumber");
            let number = number.or_else(|| received.parameter("InstanceId"));
            let call: usize = number.unwrap().parse().unwrap();
            self.executed[call].fetch_add(1, Ordering::Relaxed);
        }
        if let Outcome::Failed { .. } = received.outcome() {
            self.refused.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// Makes one call.
    async fn call(&self, client: &Client, call: usize) {
        if call == CALLS / 4 {
            let memory = memory().unwrap_or_default();
            self.early_memory.store(memory, Ordering::Relaxed);
        }
        let began = Instant::now();
        let outcome = client.send(&request(call)).await;
        let took = u64::try_from(began.elapsed().as_millis()).unwrap();
        self.longest.fetch_max(took, Ordering::Relaxed);
        let executed = self.executed[call].load(Ordering::Relaxed);
        let count = match outcome {
            Ok(_) => {
                assert_eq!(executed, 1, "call {call} succeeded");
                &self.succeeded
            }
            Err(error) => {
                // What the error claims is true.
                if error.was_not_executed() {
                    assert_eq!(executed, 0, "call {call}: {error}");
                    self.not_executed.fetch_add(1, Ordering::Relaxed);
                }
                &self.failed
            }
        };
        count.fetch_add(1, Ordering::Relaxed);
    }

    /// How many calls were carried out so often.
    fn carried_out(&self, times: impl Fn(u32) -> bool) -> usize {
        let counts = self.executed.iter();
        let counts = counts.map(|count| count.load(Ordering::Relaxed));
        counts.filter(|count| times(*count)).count()
    }
}

async fn set_up(draw: fn(u64) -> Fault) -> Run {
    let tally = Arc::new(Tally::new());
    let observer = Arc::clone(&tally);
    let clock = Arc::new(ServiceClock::start());
    let builder = Emulator::builder();
    let builder = (0..KEYS).fold(builder, |builder, number| builder.key(key(number)));
    let emulator = builder
        .clock(clock.clock.clone())
        .stateless()
        .keep_received(0)
        .observe(move |received| observer.note(received))
        .start()
        .await
        .unwrap();
    let random = Arc::new(AtomicU64::new(SEED));
    let networks = (0..KEYS)
        .map(|_| {
            let (clock, random) = (Arc::clone(&clock), Arc::clone(&random));
            Arc::new(Faulty::new(emulator.transport(), clock, random, draw))
        })
        .collect();
    Run {
        clock,
        emulator,
        networks,
        limiter: Arc::new(RateLimiter::default()),
        tally,
    }
}

fn client_builder(run: &Run, number: usize) -> ClientBuilder {
    run.emulator
        .client_builder()
        .credentials(FailingKeys {
            number,
            clock: Arc::clone(&run.clock),
            asked: AtomicUsize::new(0),
        })
        .transport(Arc::clone(&run.networks[number]))
        .pacer(Arc::clone(&run.limiter))
}

/// A client whose deadline has to end what never answers.
fn client(run: &Run, number: usize) -> Client {
    let builder = client_builder(run, number).deadline(DEADLINE);
    builder.attempt_timeout(None).build().unwrap()
}

#[tokio::test(start_paused = true)]
async fn no_call_is_lost_hangs_or_is_carried_out_twice() {
    assert!(
        !GetMigrationVerifyCodeRequest::operation().repeatable,
        "the operation must be one that may not be repeated"
    );
    let run = set_up(Fault::draw).await;
    let clients: Vec<Client> = (0..KEYS).map(|number| client(&run, number)).collect();
    let next = Arc::new(AtomicUsize::new(0));
    let start = Instant::now();
    let tasks = (0..TASKS).map(|task| {
        let client = clients[task % KEYS].clone();
        let (tally, next) = (Arc::clone(&run.tally), Arc::clone(&next));
        tokio::spawn(async move {
            loop {
                match next.fetch_add(1, Ordering::Relaxed) {
                    call if call < CALLS => tally.call(&client, call).await,
                    _ => return,
                }
            }
        })
    });
    let tasks: Vec<_> = tasks.collect();
    for task in tasks {
        task.await.unwrap();
    }
    judge(&run, start.elapsed());
}

/// Time is what ends a call that may be repeated, and there is enough of it.
#[tokio::test(start_paused = true)]
async fn no_call_fails_that_may_be_repeated() {
    assert!(
        QueryInstanceRequest::operation().repeatable,
        "the operation must be one that may be repeated"
    );
    let run = set_up(Fault::draw_mendable).await;
    let attempts = Arc::new(AtomicU32::new(0));
    // One client for each key: tasks of one key share its budget.
    let clients: Vec<Client> = (0..KEYS)
        .map(|number| {
            client_builder(&run, number)
                .attempt_timeout(Duration::from_secs(5))
                .retry(RetryPolicy::standard().with_max_attempts(10))
                .build()
                .unwrap()
        })
        .collect();
    let tasks: Vec<_> = (0..TASKS)
        .map(|task| {
            let (client, attempts) = (clients[task % KEYS].clone(), Arc::clone(&attempts));
            tokio::spawn(async move {
                for call in (task..MENDABLE_CALLS).step_by(TASKS) {
                    let request = QueryInstanceRequest::builder()
                        .instance_id(call.to_string())
                        .build();
                    match client.send(&request).await {
                        Ok(reply) => attempts.fetch_add(reply.attempts(), Ordering::Relaxed),
                        Err(error) => panic!("call {call} could have been served: {error}"),
                    };
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    let attempts = usize::try_from(attempts.load(Ordering::Relaxed)).unwrap();
    println!(
        "{MENDABLE_CALLS} calls that may be repeated took {attempts} attempts, and all succeeded"
    );
    assert!(attempts > MENDABLE_CALLS * 11 / 10, "too little failed");
}

fn judge(run: &Run, took: Duration) {
    let of = |count: &AtomicUsize| count.load(Ordering::Relaxed);
    let tally = &run.tally;
    let twice = tally.carried_out(|times| times > 1);
    let once = tally.carried_out(|times| times == 1);
    let sent: usize = run.networks.iter().map(|network| of(&network.sent)).sum();
    let too_fast: usize = run
        .networks
        .iter()
        .map(|network| of(&network.too_fast))
        .sum();
    let (succeeded, failed) = (of(&tally.succeeded), of(&tally.failed));
    let refused = of(&tally.refused);
    let not_executed = of(&tally.not_executed);
    let longest = Duration::from_millis(tally.longest.load(Ordering::Relaxed));
    let early = tally.early_memory.load(Ordering::Relaxed);
    let grown = memory().map(|now| now.saturating_sub(early));
    println!(
        "{CALLS} calls from {TASKS} tasks with {KEYS} keys, seed {SEED:#x}: {succeeded} succeeded, {failed} failed\n\
         {sent} requests in {:.0} s of its own time, {too_fast} of them sent too fast, {refused} refused by the service\n\
         carried out once: {once}, twice: {twice}; {not_executed} failed for certain before they were; longest call {longest:?} of {DEADLINE:?}\n\
         memory grew by {} KiB over the last three quarters",
        took.as_secs_f64(),
        grown.map_or_else(|| "?".to_owned(), |bytes| (bytes / 1024).to_string()),
    );

    assert_eq!(succeeded + failed, CALLS, "a call was lost");
    assert_eq!(twice, 0, "a call was carried out twice");
    assert!(
        once >= succeeded,
        "a call succeeded that was not carried out"
    );
    let slack = Duration::from_millis(2);
    assert!(longest <= DEADLINE + slack, "a call outlived its deadline");
    assert_eq!(too_fast, 0, "the pace was not kept");
    // Those that the network holds up, one in twenty, may arrive together with others.
    assert!(refused <= CALLS / 20, "the pace was not kept");
    assert!(
        succeeded > CALLS / 2,
        "too few calls succeeded for the rest to mean much"
    );
    assert!(sent > CALLS, "nothing was tried again");
    assert!(not_executed > 0, "no error knew that nothing was done");
    let jumps = run.clock.requests.load(Ordering::Relaxed) / REQUESTS_PER_JUMP;
    assert!(jumps >= 2, "the service's clock did not jump");
    assert!(grown.unwrap_or_default() < 16 << 20, "memory grew");
}
