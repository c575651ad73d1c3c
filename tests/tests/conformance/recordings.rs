//! What the official Python client sends; see `tests/conformance/record_official.py`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use alibabacloud_cams::dynamic;
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

/// The recordings of an operation.
pub(crate) fn of(operation: &str) -> &'static Recordings {
    RECORDINGS.get(operation).unwrap_or_else(|| {
        panic!("no recording of {operation}: run tests/conformance/record_official.py")
    })
}

#[test]
fn every_operation_of_the_spec_is_recorded() {
    let missing: Vec<&str> = dynamic::operations()
        .map(dynamic::Dynamic::name)
        .filter(|name| !RECORDINGS.contains_key(*name))
        .collect();
    assert_eq!(missing, Vec::<&str>::new());
    assert!(dynamic::operations().count() > 0);
}
