use std::borrow::Cow;
use std::time::Duration;

use serde_json::{Map, Value, json};

use super::{
    DedupKey, Kind, Limits, Problem, Pushed, Ranked, Reason, Receipts, Sign, Unknown, dedup_key,
    key_part, parse, read_value, supersedes,
};
use crate::read::{Object, ReadObject};

/// What became of a letter, for these tests.
#[derive(Debug, Clone, PartialEq, Default)]
struct Letter {
    id: Option<String>,
    to: Option<String>,
    status: Option<String>,
    at: Option<i64>,
    stamps: Vec<Stamp>,
    sender: Option<Stamp>,
    other: Map<String, Value>,
}

#[derive(Debug, Clone, PartialEq, Default)]
struct Stamp {
    name: Option<String>,
}

impl ReadObject for Stamp {
    fn read(object: &mut Object<'_>) -> Self {
        Self {
            name: object.take_any(&["fileName", "filename"]),
        }
    }
}

impl ReadObject for Letter {
    fn read(object: &mut Object<'_>) -> Self {
        Self {
            id: object.take("Id"),
            to: object.take("To"),
            status: object.take("Status"),
            at: object.take("At"),
            stamps: object.take("Stamps").unwrap_or_default(),
            sender: object.take("Sender"),
            other: object.rest(),
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
enum Event {
    Letter(Box<Letter>),
    Unknown(Unknown),
}

impl Pushed for Event {
    const KINDS: &'static [Kind] = &[Kind {
        name: "LetterStatus",
        told_by: &[Sign {
            has: &["Id", "Status"],
            lacks: &["Text"],
        }],
    }];

    fn read(_: usize, report: &mut Object<'_>) -> Self {
        Self::Letter(Box::new(Letter::read(report)))
    }

    fn unknown(report: Unknown) -> Self {
        Self::Unknown(report)
    }
}

impl Letter {
    fn of(id: &str, status: &str) -> Self {
        Self {
            id: Some(id.to_owned()),
            to: Some("861".to_owned()),
            status: Some(status.to_owned()),
            ..Self::default()
        }
    }
}

impl Ranked for Letter {
    fn id(&self) -> Option<Cow<'_, str>> {
        key_part(&self.id)
    }

    fn subject(&self) -> Option<DedupKey> {
        dedup_key("LetterStatus", [key_part(&self.id), key_part(&self.to)])
    }

    fn rank(&self) -> Option<u8> {
        let ranks = ["Sent", "Failed", "Delivered", "Read"];
        let rank = ranks
            .iter()
            .position(|rank| Some(*rank) == self.status.as_deref());
        rank.and_then(|rank| u8::try_from(rank).ok())
    }
}

fn all(body: impl AsRef<[u8]>) -> Vec<Result<Event, Problem>> {
    parse(body.as_ref(), Limits::default()).collect()
}

fn letter(body: impl AsRef<[u8]>) -> Letter {
    match all(body).as_slice() {
        [Ok(Event::Letter(letter))] => (**letter).clone(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_is_tolerated() {
    let plain = letter(
        r#"[{"Id":"1","Status":"Sent","At":5,"Sender":{"filename":"a"},"Stamps":[{"fileName":"b"}]}]"#,
    );
    assert_eq!(
        plain.sender,
        Some(Stamp {
            name: Some("a".into())
        })
    );
    assert_eq!(
        plain.stamps,
        [Stamp {
            name: Some("b".into())
        }]
    );
    assert_eq!(plain.at, Some(5));
    for same in [
        // A queue's message, an object that comes as text, a list as text, numbers as text, blanks around names.
        r#"{"Id":"1","Status":"Sent","At":"5","Sender":{"filename":"a"},"Stamps":[{"fileName":"b"}]}"#,
        r#"[{"Id":1,"Status":"Sent","At ":5,"Sender":"{\"filename \":\"a\"}","Stamps":"[{\"fileName\":\"b\"}]"}]"#,
        r#""[{\"Id\":\"1\",\"Status\":\"Sent\",\"At\":5,\"Sender\":{\"filename\":\"a\"},\"Stamps\":[{\"fileName\":\"b\"}]}]""#,
        r#"["{\"Id\":\"1\",\"Status\":\"Sent\",\"At\":5,\"Sender\":{\"filename\":\"a\"},\"Stamps\":[{\"fileName\":\"b\"}]}"]"#,
    ] {
        assert_eq!(letter(same), plain, "{same}");
    }
}

#[test]
fn what_is_not_known_is_kept() {
    let odd = letter(r#"{"Id":"1","Status":"Lost","New":{"a":[1]},"Gone":null}"#);
    assert_eq!(odd.status.as_deref(), Some("Lost"));
    assert_eq!(Value::Object(odd.other), json!({"New": {"a": [1]}}));
    for body in [
        r#"[{"Something":"8613800001234"}]"#,
        r#"[{"Id":"1","Status":"8613800001234","Text":"x"}]"#,
        r#"[{"Id":"1","Status":" ","x":"8613800001234"}]"#,
        "[{}]",
    ] {
        let reports = all(body);
        let [Ok(Event::Unknown(unknown))] = reports.as_slice() else {
            panic!("{body}");
        };
        let expected: Value = serde_json::from_str(body).unwrap();
        assert_eq!(Value::Object(unknown.members().clone()), expected[0]);
        assert!(!format!("{unknown:?}").contains("8613800001234"));
    }
}

#[test]
fn one_bad_report_does_not_lose_its_neighbours() {
    let good = r#"{"Id":"1","Status":"Sent"}"#;
    let deep = format!("{{\"Id\":{}1{}}}", "[".repeat(500), "]".repeat(500));
    for (bad, problem) in [
        (
            r#"{"Id":"1","Status":"Sent","At":{"8613800001234":1}}"#,
            "report 1 (LetterStatus): At: expected a whole number of 64 bits, found an object",
        ),
        (
            r#"{"Id":"1","Status":"Sent","Stamps":[{},["8613800001234"]]}"#,
            "report 1 (LetterStatus): Stamps[1]: expected an object, found a list",
        ),
        (
            r#"{"Id":"1","Status":"Sent","Sender":"8613800001234"}"#,
            "report 1 (LetterStatus): Sender: expected an object, found text",
        ),
        (
            r#"{"Id":"8613800001234","Status":tru}"#,
            "report 1: no JSON from line 1, column 35 on",
        ),
        (
            r#"{"At":1e999}"#,
            "report 1: no JSON from line 1, column 11 on",
        ),
        (
            "8613800001234",
            "report 1: expected an object, found a number",
        ),
        (
            "\"[8613800001234]\"",
            "report 1: expected an object, found a list",
        ),
        ("", "report 1: no JSON from line 1, column 0 on"),
        (deep.as_str(), "report 1: nested more deeply than 32"),
    ] {
        let reports = all(format!("[{good},{bad},{good}]"));
        assert_eq!(reports.len(), 3, "{bad}");
        assert!(reports[0].is_ok() && reports[2].is_ok(), "{bad}");
        let found = reports[1].as_ref().unwrap_err();
        assert_eq!(found.to_string(), problem);
        assert_eq!(found.index(), Some(1));
        assert_eq!(found.text(), Some(bad.as_bytes()));
        assert!(!format!("{found:?}").contains("8613800001234"));
    }
    let utf8 = [
        b"[".as_slice(),
        good.as_bytes(),
        b",\"\xff\",",
        good.as_bytes(),
        b"]",
    ]
    .concat();
    let reports = all(utf8);
    let fine: Vec<bool> = reports.iter().map(Result::is_ok).collect();
    assert_eq!(fine, [true, false, true]);
}

#[test]
fn limits_are_kept() {
    let body = r#"[{"Id":"1","Status":"Sent"}]"#;
    let limits = Limits::default().with_max_bytes(body.len());
    assert!(parse::<Event>(body.as_bytes(), limits).all(|report| report.is_ok()));
    let limits = limits.with_max_bytes(body.len() - 1);
    let reports: Vec<_> = parse::<Event>(body.as_bytes(), limits).collect();
    let [Err(problem)] = reports.as_slice() else {
        panic!("{reports:?}");
    };
    assert_eq!(problem.index(), None);
    let (bytes, limit) = (body.len(), body.len() - 1);
    assert_eq!(problem.reason(), &Reason::TooLarge { bytes, limit });
    let nested = r#"{"Id":"1","Status":"Sent","New":[[1]]}"#;
    for (max_depth, fine) in [(3, true), (2, false)] {
        let limits = Limits::default().with_max_depth(max_depth);
        let mut reports = parse::<Event>(nested.as_bytes(), limits);
        assert_eq!(reports.next().map(|report| report.is_ok()), Some(fine));
    }
    // However high the limit, the stack is not used up.
    let deep = format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000));
    let limits = Limits::default().with_max_depth(usize::MAX);
    for body in [
        deep.clone(),
        format!("{{\"Id\":1,\"Status\":1,\"Stamps\":{}}}", json!(deep)),
    ] {
        let reports: Vec<_> = parse::<Event>(body.as_bytes(), limits).collect();
        assert!(reports.iter().any(Result::is_err));
    }
}

#[test]
fn a_report_by_itself() {
    assert!(read_value::<Event>(json!({"Id": 1, "Status": "Sent"})).is_ok());
    let problem = read_value::<Event>(json!([1])).unwrap_err();
    assert_eq!(
        problem.to_string(),
        "the body: expected an object, found a list"
    );
}

#[test]
fn keys_are_those_of_one_report() {
    let key = |letter: &Letter| {
        dedup_key(
            "LetterStatus",
            [
                key_part(&letter.id),
                key_part(&letter.to),
                key_part(&letter.status),
            ],
        )
    };
    let sent = Letter::of("1", "Sent");
    let mut again = sent.clone();
    again.to = Some(" +861".to_owned());
    assert_eq!(key(&sent), key(&again));
    let text = key(&sent).unwrap();
    assert_eq!(text.as_str(), r#"["LetterStatus","1","861","Sent"]"#);
    assert!(!format!("{text:?}").contains("861"));
    assert_ne!(key(&sent), key(&Letter::of("1", "Read")));
    assert_ne!(key(&sent), key(&Letter::of("2", "Sent")));
    again.to = Some(" ".to_owned());
    assert_eq!(key(&again), None);
    again.to = None;
    assert_eq!(key(&again), None);
}

#[test]
fn a_later_status_counts_whichever_came_first() {
    let of = |status| Letter::of("1", status);
    let counts = |new, old| supersedes(&of(new), &of(old));
    assert!(counts("Delivered", "Sent") && counts("Read", "Sent") && counts("Read", "Delivered"));
    assert!(counts("Failed", "Sent") && counts("Delivered", "Failed"));
    assert!(!counts("Failed", "Read") && !counts("Sent", "Read") && !counts("Sent", "Sent"));
    assert!(!counts("Lost", "Sent") && !counts("Sent", "Lost"));
    assert!(!supersedes(&Letter::of("2", "Read"), &of("Sent")));
    let nobody = |status: &str| Letter {
        id: None,
        ..Letter::of("1", status)
    };
    assert!(!supersedes(&nobody("Read"), &nobody("Sent")));
}

#[tokio::test(start_paused = true)]
async fn a_receipt_is_waited_for() {
    let receipts = Receipts::new();
    let feeder = receipts.clone();
    let wait = |id, status: &'static str| {
        let receipts = receipts.clone();
        async move {
            let minute = Duration::from_secs(60);
            let wanted = |letter: &Letter| letter.status.as_deref() == Some(status);
            receipts.wait(id, minute, wanted).await
        }
    };
    // It came before anybody asked.
    assert!(feeder.feed(Letter::of("1", "Sent")));
    assert_eq!(wait("1", "Sent").await, Ok(Letter::of("1", "Sent")));
    // It comes while it is waited for, after others.
    let waiting = tokio::spawn(wait("1", "Read"));
    tokio::task::yield_now().await;
    assert!(feeder.feed(Letter::of("2", "Read")));
    assert!(feeder.feed(Letter::of("1", "Delivered")));
    assert!(!feeder.feed(Letter::of("1", "Delivered")));
    assert!(!feeder.feed(Letter::of("1", "Sent")));
    assert!(feeder.feed(Letter::of("1", "Read")));
    assert_eq!(waiting.await.unwrap(), Ok(Letter::of("1", "Read")));
    assert!(!feeder.feed(Letter::default()));
    // It does not come.
    let started = tokio::time::Instant::now();
    assert!(wait("3", "Sent").await.is_err());
    assert_eq!(started.elapsed(), Duration::from_secs(60));
    assert_eq!(receipts.latest("1"), Some(Letter::of("1", "Read")));
    assert_eq!(receipts.latest("3"), None);
}

#[test]
fn the_oldest_receipts_are_forgotten() {
    let receipts = Receipts::with_capacity(2);
    for id in ["1", "2", "3"] {
        assert!(receipts.feed(Letter::of(id, "Sent")));
    }
    assert_eq!(receipts.latest("1"), None);
    assert!(receipts.latest("2").is_some() && receipts.latest("3").is_some());
    // Reports on one message that went to many count each.
    let mut other = Letter::of("3", "Sent");
    other.to = Some("862".to_owned());
    assert!(receipts.feed(other));
    assert_eq!(receipts.latest("2"), None);
}
