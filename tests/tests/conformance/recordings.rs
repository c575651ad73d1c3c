//! What the official Python client sends; see `tests/conformance/record_official.py`.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;
use std::sync::LazyLock;

use alibabacloud_cams::dynamic::{self, Dynamic};
use serde_json::Value;

/// One recorded request: the input by wire name, and what arrived, decoded.
pub(crate) struct Recorded {
    pub(crate) input: String,
    pub(crate) version: String,
    pub(crate) query: BTreeMap<String, String>,
    pub(crate) form: BTreeMap<String, String>,
}

/// The recordings of one operation.
pub(crate) struct Recordings {
    pub(crate) full: Recorded,
    pub(crate) required: Recorded,
    /// Headers that a security token adds.
    pub(crate) token_headers: Vec<String>,
}

impl Recordings {
    pub(crate) fn kinds(&self) -> [(&'static str, &Recorded); 2] {
        [("full", &self.full), ("required", &self.required)]
    }
}

static RECORDINGS: LazyLock<BTreeMap<String, Recordings>> = LazyLock::new(|| {
    let lines = include_str!("../../conformance/official_requests.jsonl").lines();
    let recordings = lines.map(|line| {
        let line: Value = serde_json::from_str(line).unwrap();
        let name = line["operation"].as_str().unwrap().to_owned();
        let recordings = Recordings {
            full: recorded(&line["full"]),
            required: recorded(&line["required"]),
            token_headers: serde_json::from_value(line["token_headers"].clone()).unwrap(),
        };
        (name, recordings)
    });
    recordings.collect()
});

fn recorded(value: &Value) -> Recorded {
    let decoded = |key: &str| -> BTreeMap<String, String> {
        serde_json::from_value(value[key].clone()).unwrap_or_default()
    };
    Recorded {
        input: value["input"].to_string(),
        version: value["version"].as_str().unwrap().to_owned(),
        query: decoded("query"),
        form: decoded("form"),
    }
}

/// The recordings of an operation; `None` for one that the official client did not have when they were made.
pub(crate) fn of(operation: &str) -> Option<&'static Recordings> {
    RECORDINGS.get(operation)
}

/// The operations of the spec that are recorded, and their recordings.
pub(crate) fn all() -> impl Iterator<Item = (&'static Dynamic, &'static Recordings)> {
    dynamic::operations().filter_map(|operation| Some((operation, of(operation.name())?)))
}

/// A recording can only be made of what the official client has: an operation may be in the spec before, under another
/// name, or no longer.
#[test]
fn operations_without_a_recording_are_listed() {
    let specified: BTreeSet<&str> = dynamic::operations().map(Dynamic::name).collect();
    let recorded: BTreeSet<&str> = RECORDINGS.keys().map(String::as_str).collect();
    assert!(
        !specified.is_disjoint(&recorded),
        "nothing of the spec is compared with the official client"
    );
    list(
        "NOT COMPARED with the official client",
        &specified - &recorded,
    );
    list("recorded, and not in the spec", &recorded - &specified);
}

/// Past the test's own output, which shows only where it fails.
fn list(what: &str, operations: BTreeSet<&str>) {
    if !operations.is_empty() {
        let operations = Vec::from_iter(operations).join(", ");
        let _ = writeln!(
            std::io::stderr(),
            "{what}: {operations} (tests/conformance/record_official.py makes recordings)"
        );
    }
}
