//! What a call costs beside the same call made with reqwest by hand.
//!
//! ```text
//! cargo bench -p alibabacloud-cams --bench client              times, by criterion
//! cargo bench -p alibabacloud-cams --bench client -- reports   reading what the service pushes, by criterion
//! cargo bench -p alibabacloud-cams --bench client -- ratios    how they compare, taken in turns
//! generated-sdk/benches/instructions-per-call.sh               instructions, counted by valgrind
//! ```
//!
//! The time is CPU time of the one thread that makes all calls: the server is another process, and what else the machine
//! does hardly shows. Where the system does not tell it, it is wall time.

mod by_hand;
mod calls;
mod ratios;
mod reports;
mod server;

use std::error::Error;
use std::future::Future;
use std::hint::black_box;
use std::time::{Duration, Instant};

use alibabacloud_cams::transport::{Transport, TransportError};
use bytes::Bytes;
use criterion::{BenchmarkId, Criterion, Throughput};
use tokio::runtime::Runtime;

use calls::{Caller, REPLY};
use server::Server;

/// Makes this program make calls and end: `calls NAME COUNT`.
const CALLS_ARGUMENT: &str = "calls";

/// Makes this program print how the callers compare.
const RATIOS_ARGUMENT: &str = "ratios";

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments
        .iter()
        .map(String::as_str)
        .collect::<Vec<_>>()
        .as_slice()
    {
        [server::ARGUMENT] => server::run(),
        [CALLS_ARGUMENT, name, count] => make_calls(name, count.parse()?),
        // Cargo adds `--bench`.
        [RATIOS_ARGUMENT] | [RATIOS_ARGUMENT, "--bench"] => ratios::print(),
        _ => {
            let mut criterion = Criterion::default().configure_from_args();
            without_network(&mut criterion);
            reports::read(&mut criterion);
            over_loopback(&mut criterion)?;
            criterion.final_summary();
            Ok(())
        }
    }
}

/// Makes `count` calls, for a profiler around this process.
fn make_calls(name: &str, count: u64) -> Result<(), Box<dyn Error>> {
    let server = Server::start()?;
    let caller = Caller::new(name, server.port).ok_or("no such caller")?;
    runtime().block_on(async {
        for _ in 0..count {
            caller.call().await;
        }
    });
    Ok(())
}

/// From parameters to a signed request, and from the bytes of a reply to its type.
fn without_network(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("without network");
    group.bench_function("signed by hand", |bencher| {
        bencher.iter(by_hand_without_network);
    });
    let runtime = runtime();
    let caller = client_without_network();
    group.bench_function("client", |bencher| {
        bencher.iter_custom(|count| {
            cpu_time(&runtime, async {
                for _ in 0..count {
                    caller.call().await;
                }
            })
        });
    });
    group.finish();
}

fn by_hand_without_network() {
    let query = calls::by_hand_query();
    let headers = by_hand::signed_headers(
        "cams.ap-southeast-1.aliyuncs.com",
        "GetMigrationVerifyCode",
        "2020-06-06",
        &query,
    );
    let mut request =
        http::Request::post(format!("https://cams.ap-southeast-1.aliyuncs.com/?{query}"))
            .header("accept", "application/json");
    for (name, value) in headers {
        request = request.header(name, value);
    }
    black_box(request.body(Bytes::new()).expect("a request"));
    black_box(by_hand::Reply::read(REPLY.as_bytes()).expect("a successful reply"));
}

fn client_without_network() -> Caller {
    let client = calls::client_builder().transport(Canned).build();
    Caller::Client(client.expect("a client"))
}

/// Answers at once.
#[derive(Debug)]
struct Canned;

type Answer<'a> = std::pin::Pin<
    Box<dyn Future<Output = Result<http::Response<Bytes>, TransportError>> + Send + 'a>,
>;

impl Transport for Canned {
    fn send(&self, request: http::Request<Bytes>) -> Answer<'_> {
        black_box(request);
        Box::pin(std::future::ready(Ok(http::Response::new(
            Bytes::from_static(REPLY.as_bytes()),
        ))))
    }
}

fn over_loopback(criterion: &mut Criterion) -> Result<(), Box<dyn Error>> {
    let server = Server::start()?;
    let runtime = runtime();
    for (name, tasks) in [("sequential", 1), ("64 tasks", 64)] {
        let mut group = criterion.benchmark_group(name);
        group.throughput(Throughput::Elements(1)).sample_size(50);
        for name in Caller::NAMES {
            let caller = Caller::new(name, server.port).ok_or("no such caller")?;
            runtime.block_on(caller.call_from_tasks(tasks, tasks));
            group.bench_function(BenchmarkId::from_parameter(name), |bencher| {
                bencher
                    .iter_custom(|count| cpu_time(&runtime, caller.call_from_tasks(count, tasks)));
            });
        }
        group.finish();
    }
    Ok(())
}

fn runtime() -> Runtime {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime")
}

/// The CPU time that this thread takes for `work`.
fn cpu_time(runtime: &Runtime, work: impl Future<Output = ()>) -> Duration {
    let (cpu, wall) = (thread_cpu_time(), Instant::now());
    runtime.block_on(work);
    match (cpu, thread_cpu_time()) {
        (Some(before), Some(after)) => after.saturating_sub(before),
        _ => wall.elapsed(),
    }
}

/// The CPU time that this thread has taken so far.
#[cfg(unix)]
fn thread_cpu_time() -> Option<Duration> {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    Duration::try_from(time).ok()
}

#[cfg(not(unix))]
fn thread_cpu_time() -> Option<Duration> {
    None
}
