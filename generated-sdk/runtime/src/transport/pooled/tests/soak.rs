//! Calls over real connections that fail in every way HTTP/2 has, on three runtimes at once, one of which stands still.
//!
//! The server refuses streams, goes away, hangs up and falls silent, before and after it has carried a call out; its clock is 20
//! minutes ahead; and keys come from an STS that fails as often as not. What is claimed: no call that must not be repeated is
//! carried out twice, none is said not to have been carried out that was, and none fails that may be repeated.

#![cfg(feature = "blocking")]

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use h2::Reason;
use h2::server::SendResponse;
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::{Builder, Runtime};
use tokio_rustls::TlsAcceptor;

use super::tls::acceptor;
use crate::blocking;
use crate::client::{Client, ClientBuilder};
use crate::clock::format_utc;
use crate::credentials::{AssumeRoleCredentials, Credentials, Environment, ProviderContext};
use crate::error::Error;
use crate::redact::decode_form;
use crate::retry::RetryPolicy;
use crate::testing::{LookUp, SERVICE, SendCode};
use crate::transport::ReqwestTransport;

const AHEAD: Duration = Duration::from_secs(20 * 60);
const UNSAFE_CALLS: usize = 1200;
const SAFE_CALLS: usize = 400;

/// What becomes of a request, and whether it is carried out before.
#[derive(Debug, Clone, Copy)]
enum Fault {
    None,
    RefuseStream,
    ResetStream(bool),
    GoAway(bool),
    HangUp(bool),
    /// The connection stays open, and nothing comes from it any more.
    FallSilent(bool),
    Unavailable(bool),
}

impl Fault {
    fn draw(random: u64) -> Self {
        let executes = (random >> 32).is_multiple_of(2);
        match random % 200 {
            0..4 => Self::RefuseStream,
            4..7 => Self::ResetStream(executes),
            7..10 => Self::GoAway(executes),
            10..13 => Self::HangUp(executes),
            13 => Self::FallSilent(executes),
            14..20 => Self::Unavailable(executes),
            _ => Self::None,
        }
    }

    fn executes(self) -> bool {
        match self {
            Self::None => true,
            Self::RefuseStream => false,
            Self::ResetStream(executes)
            | Self::GoAway(executes)
            | Self::HangUp(executes)
            | Self::FallSilent(executes)
            | Self::Unavailable(executes) => executes,
        }
    }
}

/// The service, and STS at the same address.
struct Server {
    url: String,
    pem: String,
    state: Arc<State>,
    _runtime: Runtime,
}

#[derive(Default)]
struct State {
    drawn: AtomicU64,
    executed: Mutex<HashMap<String, u32>>,
    connections: AtomicUsize,
    sessions: AtomicUsize,
    refused_dates: AtomicUsize,
    faults: AtomicUsize,
}

impl State {
    /// The next number of `SplitMix64`.
    fn random(&self) -> u64 {
        let step = 0x9E37_79B9_7F4A_7C15;
        let z = self
            .drawn
            .fetch_add(step, Ordering::Relaxed)
            .wrapping_add(step);
        let z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn executed(&self, call: &str) -> u32 {
        self.executed
            .lock()
            .unwrap()
            .get(call)
            .copied()
            .unwrap_or_default()
    }
}

fn server() -> Server {
    let runtime = Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap();
    let (acceptor, pem) = acceptor("localhost", &["h2"]);
    let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
    let url = format!(
        "https://localhost:{}",
        listener.local_addr().unwrap().port()
    );
    let state = Arc::new(State::default());
    let shared = Arc::clone(&state);
    runtime.spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            shared.connections.fetch_add(1, Ordering::Relaxed);
            tokio::spawn(serve(stream, acceptor.clone(), Arc::clone(&shared)));
        }
    });
    Server {
        url,
        pem,
        state,
        _runtime: runtime,
    }
}

/// One connection.
async fn serve(stream: TcpStream, acceptor: TlsAcceptor, state: Arc<State>) -> Option<()> {
    let stream = acceptor.accept(stream).await.ok()?;
    let mut connection = h2::server::handshake(stream).await.ok()?;
    loop {
        let (request, mut respond) = connection.accept().await?.ok()?;
        if let Some(answer) = before_the_service(&request, &state) {
            send(&mut respond, answer);
            continue;
        }
        let fault = Fault::draw(state.random());
        if fault.executes() {
            let query = request.uri().query().unwrap_or_default();
            // That of calls which may be repeated is in the body, and not counted.
            if let Some((_, call)) = decode_form(query).find(|(name, _)| name == "PhoneNumber") {
                *state.executed.lock().unwrap().entry(call).or_default() += 1;
            }
        }
        if !matches!(fault, Fault::None) {
            state.faults.fetch_add(1, Ordering::Relaxed);
        }
        match fault {
            Fault::None => send(
                &mut respond,
                (200, r#"{"Code":"OK","RequestId":"R"}"#.to_owned()),
            ),
            Fault::RefuseStream => respond.send_reset(Reason::REFUSED_STREAM),
            Fault::ResetStream(_) => respond.send_reset(Reason::INTERNAL_ERROR),
            Fault::GoAway(_) => {
                connection.abrupt_shutdown(Reason::NO_ERROR);
                while connection.accept().await.is_some() {}
                return None;
            }
            Fault::HangUp(_) => return None,
            Fault::FallSilent(_) => std::future::pending().await,
            Fault::Unavailable(_) => send(
                &mut respond,
                (
                    503,
                    r#"{"Code":"ServiceUnavailable","Message":"m"}"#.to_owned(),
                ),
            ),
        }
    }
}

/// What the gateway and STS answer in place of the service.
fn before_the_service(
    request: &http::Request<h2::RecvStream>,
    state: &State,
) -> Option<(u16, String)> {
    let header = |name| {
        request
            .headers()
            .get(name)
            .map(|value| value.to_str().unwrap())
    };
    let now = SystemTime::now() + AHEAD;
    // Dates of this form are ordered as texts are.
    if header("x-acs-date").unwrap() < &*format_utc(now - Duration::from_secs(15 * 60)) {
        state.refused_dates.fetch_add(1, Ordering::Relaxed);
        return Some((
            400,
            r#"{"Code":"InvalidTimeStamp.Expired","Message":"m"}"#.to_owned(),
        ));
    }
    if header("x-acs-action") != Some("AssumeRole") {
        return None;
    }
    if state.random().is_multiple_of(2) {
        return Some((503, r#"{"Code":"ServiceUnavailable"}"#.to_owned()));
    }
    let number = state.sessions.fetch_add(1, Ordering::Relaxed);
    let expiration = format_utc(now + Duration::from_secs(2));
    Some((
        200,
        format!(
            r#"{{"Credentials":{{"AccessKeyId":"STS.{number}","AccessKeySecret":"s","SecurityToken":"t","Expiration":"{expiration}"}}}}"#
        ),
    ))
}

fn send(respond: &mut SendResponse<Bytes>, (status, body): (u16, String)) {
    let date = httpdate::fmt_http_date(SystemTime::now() + AHEAD);
    let head = http::Response::builder()
        .status(status)
        .header("date", date);
    // A client that has hung up is no mistake of the server's.
    if let Ok(mut stream) = respond.send_response(head.body(()).unwrap(), false) {
        let _ = stream.send_data(body.into(), true);
    }
}

impl Server {
    fn client(&self) -> ClientBuilder {
        let transport = ReqwestTransport::builder()
            .no_proxy()
            .ca_certificate(self.pem.clone())
            .build()
            .unwrap();
        let context = ProviderContext::new(transport.clone())
            .with_environment(Environment::empty())
            .with_sts_endpoint(&self.url);
        let source = Credentials::new("LTAIsource", "secret");
        let role = "acs:ram::1234567890123456:role/soak";
        ClientBuilder::new(&SERVICE)
            .endpoint(self.url.clone())
            .transport(transport)
            .credentials(AssumeRoleCredentials::new(&context, source, role))
            .without_pacing()
    }

    /// Notes how a call ended that must not be repeated; true if it succeeded.
    fn judge<T>(&self, call: usize, outcome: Result<T, Error>) -> bool {
        let executed = self.state.executed(&call.to_string());
        match outcome {
            Ok(_) => assert_eq!(executed, 1, "call {call} succeeded"),
            Err(error) if error.was_not_executed() => {
                assert_eq!(executed, 0, "call {call}: {error}");
            }
            Err(_) => return false,
        }
        executed == 1
    }
}

/// Makes calls on the current runtime, some at a time.
async fn several<F: Future<Output = bool> + Send + 'static>(
    calls: impl Iterator<Item = usize>,
    make: impl Fn(usize) -> F,
) -> usize {
    let mut running = tokio::task::JoinSet::new();
    let mut succeeded = 0;
    for call in calls {
        running.spawn(make(call));
        if running.len() >= 8 {
            succeeded += usize::from(running.join_next().await.unwrap().unwrap());
        }
    }
    for outcome in running.join_all().await {
        succeeded += usize::from(outcome);
    }
    succeeded
}

#[test]
fn over_real_connections_no_call_is_carried_out_twice() {
    let server = Arc::new(server());
    let client: Client = server
        .client()
        .attempt_timeout(Duration::from_millis(500))
        .build()
        .unwrap();
    let unsafe_calls = |client: &Client| {
        let (client, server) = (client.clone(), Arc::clone(&server));
        move |call: usize| {
            let (client, server) = (client.clone(), Arc::clone(&server));
            async move { server.judge(call, client.send(&SendCode::to(&call.to_string())).await) }
        }
    };
    let third = UNSAFE_CALLS / 3;
    // It stands still from then on, with connections and perhaps a fetch of keys on it.
    let idle = Builder::new_current_thread().enable_all().build().unwrap();
    let mut succeeded = idle.block_on(several(0..third, unsafe_calls(&client)));
    let blocking = blocking::Client::new(client.clone()).unwrap();
    let threads = Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap();
    succeeded += thread::scope(|scope| {
        let blocked: Vec<_> = (0..4)
            .map(|thread| {
                let (blocking, server) = (&blocking, &server);
                let calls = (third + thread..2 * third).step_by(4);
                scope.spawn(move || {
                    let made = calls.map(|call| {
                        server.judge(call, blocking.send(&SendCode::to(&call.to_string())))
                    });
                    made.filter(|succeeded| *succeeded).count()
                })
            })
            .collect();
        let async_calls = several(2 * third..UNSAFE_CALLS, unsafe_calls(&client));
        let succeeded = threads.block_on(async_calls);
        succeeded
            + blocked
                .into_iter()
                .map(|thread| thread.join().unwrap())
                .sum::<usize>()
    });

    let state = &server.state;
    let count = |count: &AtomicUsize| count.load(Ordering::Relaxed);
    println!(
        "{UNSAFE_CALLS} calls: {succeeded} succeeded; {} faults on {} connections, {} dates refused, {} sessions of STS",
        count(&state.faults),
        count(&state.connections),
        count(&state.refused_dates),
        count(&state.sessions),
    );
    let executed = state.executed.lock().unwrap();
    let twice: Vec<_> = executed.iter().filter(|(_, times)| **times > 1).collect();
    assert!(twice.is_empty(), "carried out twice: {twice:?}");
    assert!(
        succeeded > UNSAFE_CALLS / 2,
        "too few for the rest to mean much: {succeeded}"
    );
    assert!(count(&state.faults) > UNSAFE_CALLS / 20);
    assert!(count(&state.refused_dates) > 0 && count(&state.sessions) > 0);
    drop(executed);
    drop(idle);
}

#[test]
fn over_real_connections_no_call_fails_that_may_be_repeated() {
    let server = server();
    let client = server
        .client()
        .attempt_timeout(Duration::from_secs(1))
        .retry(RetryPolicy::standard().with_max_attempts(10))
        .build()
        .unwrap();
    let threads = Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap();
    let succeeded = threads.block_on(several(0..SAFE_CALLS, |call| {
        let client = client.clone();
        async move {
            let phone_number = call.to_string();
            match client.send(&LookUp { phone_number }).await {
                Ok(_) => true,
                Err(error) => panic!("call {call} could have been served: {error}"),
            }
        }
    }));
    assert_eq!(succeeded, SAFE_CALLS);
    assert!(server.state.faults.load(Ordering::Relaxed) > SAFE_CALLS / 20);
}
