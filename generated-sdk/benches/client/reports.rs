//! What reading a report of an event costs: bodies as the service pushes them, on one core.

use std::hint::black_box;

use alibabacloud_cams::events;
use criterion::{BenchmarkId, Criterion, Throughput};
use serde_json::{Value, json};

/// Reports in the longer bodies.
const MANY: usize = 100;

pub(crate) fn read(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("reports");
    let status = examples("ChatAppStatus").remove(0);
    let inbound = examples("ChatAppInbound");
    let of = |reports: &[Value], count: usize| {
        let reports: Vec<&Value> = reports.iter().cycle().take(count).collect();
        json!(reports).to_string().into_bytes()
    };
    let one = std::slice::from_ref(&status);
    for (name, count, body) in [
        ("a status", 1, of(one, 1)),
        ("100 statuses", MANY, of(one, MANY)),
        ("100 inbound messages", MANY, of(&inbound, MANY)),
    ] {
        let read = || events::parse(&body).flatten().count();
        assert_eq!(read(), count, "every report is read");
        group.throughput(Throughput::Elements(count as u64));
        group.bench_function(BenchmarkId::from_parameter(name), |bencher| {
            bencher.iter(|| black_box(read()));
        });
    }
    group.finish();
}

/// The worked examples of an event.
fn examples(event: &str) -> Vec<Value> {
    let events = include_str!("../../src/generated/emulation/events.jsonl");
    let mut events = events.lines().skip(1).map(|line| {
        let event: Value = serde_json::from_str(line).expect("a line is JSON");
        event
    });
    let found = events.find(|found| found["name"] == event);
    let found = found.expect("the event is in the spec");
    let examples = found["examples"].as_array();
    examples.expect("an event has examples").clone()
}
