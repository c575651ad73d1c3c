//! Bodies of pushes of every kind: reports, or what is wrong with each; never a panic, nothing of a report in a problem, and no
//! report that takes its neighbours with it.

use alibabacloud_cams::events::{self, Event, Limits, Problem};
use serde_json::{Value, json};
use tests::fuzz::{Choices, arbitrary_text, mutate_json, mutate_text};

const PHONE: &str = "8613800001234";

/// Names and values of reports.
const WORDS: [&str; 36] = [
    "MessageId",
    "From",
    "To",
    "Type",
    "Status",
    "Message",
    "Timestamp ",
    "Timestamp",
    "ErrorCode",
    "131026",
    "AuditStatus",
    "TemplateCode",
    "Context",
    "Delivered",
    "read",
    "TEXT",
    "image",
    "INTERACTIVE",
    "CONTACTS",
    "ORDER",
    "interactive",
    "product_items",
    "quantity",
    "fileName",
    "filename",
    "{\"id\":\"1\",\"url\":\"https://example.com\"}",
    "{\"interactive\":\"{\\\"interactive\\\":{}}\"}",
    "[{\"MessageId\":\"1\",\"Status\":\"Sent\"}]",
    "[",
    "{\"",
    "\\\"",
    "12",
    "true",
    PHONE,
    "+8613800001234",
    "\u{e9}\u{4e2d}\u{1f511}",
];

/// The worked examples of all events.
fn samples() -> Vec<Value> {
    let lines = include_str!("../../../generated-sdk/src/generated/emulation/events.jsonl");
    let events = lines
        .lines()
        .skip(1)
        .map(|line| serde_json::from_str(line).expect("a line is JSON"));
    let examples = events.filter_map(|event: Value| event["examples"].as_array().cloned());
    let examples: Vec<Value> = examples.flatten().collect();
    assert!(examples.len() > 15);
    examples
}

/// A report that is nearly right.
fn report(choices: &mut Choices<'_>, samples: &[Value]) -> Value {
    let mut report = samples[choices.below(samples.len())].clone();
    if choices.one_in(2) {
        mutate_json(choices, &mut report, &WORDS);
    }
    if choices.one_in(3)
        && let Some(message) = report.get_mut("Message").filter(|it| it.is_object())
    {
        *message = json!(message.to_string());
    }
    if choices.one_in(8) {
        report = json!(report.to_string());
    }
    report
}

/// A body of such reports, broken now and then.
fn body(choices: &mut Choices<'_>, samples: &[Value]) -> Vec<u8> {
    if choices.one_in(8) {
        return arbitrary_text(choices, &WORDS);
    }
    let count = choices.below(4);
    let reports: Vec<Value> = (0..=count).map(|_| report(choices, samples)).collect();
    let mut text = match choices.below(4) {
        0 => reports[0].to_string(),
        1 => json!(json!(reports).to_string()).to_string(),
        _ => json!(reports).to_string(),
    }
    .into_bytes();
    if choices.one_in(2) {
        mutate_text(choices, &mut text, &[], &WORDS);
    }
    text
}

/// A report answers what callers ask; a problem prints, and shows nothing of the report.
fn judge(report: &Result<Event, Problem>) {
    match report {
        Ok(event) => {
            let _ = (event.kind(), event.dedup_key());
            if let Event::StatusReport(status) = event {
                let _ = (status.error(), status.supersedes(status));
            }
            assert!(!format!("{event:?}").is_empty());
        }
        Err(problem) => {
            let shown = format!("{problem} {problem:?}");
            assert!(!shown.contains("380000") && shown.len() < 1000, "{shown}");
        }
    }
}

#[test]
fn any_body() {
    let samples = samples();
    tests::fuzz!(|choices: &mut Choices<'_>| {
        let body = body(choices, &samples);
        let depth = choices.below(40);
        let limits = Limits::default().with_max_depth(depth);
        let reports: Vec<_> = events::parse_with(&body, limits).collect();
        // Each report takes a byte at least, and one may stand behind the list.
        assert!(reports.len() <= body.len() + 2);
        for report in &reports {
            judge(report);
        }
    });
}

/// Whatever a report is, its neighbours are read as if they were alone.
#[test]
fn neighbours() {
    let samples = samples();
    tests::fuzz!(|choices: &mut Choices<'_>| {
        let reports: Vec<Value> = (0..3).map(|_| report(choices, &samples)).collect();
        let alone = reports.iter().map(|report| {
            let text = format!("[{report}]");
            let mut read = events::parse(text.as_bytes());
            (read.next().expect("a report"), read.next())
        });
        let together = json!(reports).to_string();
        let together: Vec<_> = events::parse(together.as_bytes()).collect();
        assert_eq!(together.len(), reports.len());
        for ((alone, more), together) in alone.zip(&together) {
            assert_eq!(more, None);
            match (alone, together) {
                (Ok(alone), Ok(together)) => assert_eq!(alone, *together),
                (Err(alone), Err(together)) => assert_eq!(alone.reason(), together.reason()),
                (alone, together) => panic!("{alone:?} alone, {together:?} together"),
            }
        }
    });
}

/// What is read is written and read again by serde as it was.
#[test]
fn written_and_read_again() {
    let samples = samples();
    tests::fuzz!(|choices: &mut Choices<'_>| {
        let text = report(choices, &samples).to_string();
        for event in events::parse(text.as_bytes()).flatten() {
            let written = serde_json::to_value(&event).expect("it can be written");
            let again: Event = serde_json::from_value(written.clone()).expect("it can be read");
            assert_eq!(again, event, "{written}");
        }
    });
}
