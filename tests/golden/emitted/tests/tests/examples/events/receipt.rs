// @generated from spec/events/LetterStatus.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `LetterStatus`.

use alibabacloud_post::events::{self, Event, ReceiptState};

/// Handed over: pushed, and as the message of a queue.
#[test]
fn event_1() {
    let body = r#"{
  "LetterId": "L-1",
  "State": "Handed Over",
  "Weight ": 20,
  "Sender": "A. Sender",
  "Offices": "[{\"Name\": \"North\", \"Open\": true}]",
  "Stamp": {
    "type": "round"
  }
}"#;
    for body in [body.to_owned(), format!("[{body}]")] {
        let reports: Vec<_> = events::parse(body.as_bytes()).collect();
        let [Ok(Event::Receipt(report))] = reports.as_slice() else {
            panic!("{reports:?}")
        };
        assert_eq!(report.letter_id.as_deref(), Some("L-1"));
        assert_eq!(report.state, Some(ReceiptState::HandedOver));
        assert_eq!(report.sent_by.as_deref(), Some("A. Sender"));
        assert_eq!(report.weight, Some(20));
        assert_eq!(report.offices.len(), 1);
        assert_eq!(report.offices[0].name.as_deref(), Some("North"));
        assert_eq!(report.offices[0].open, Some(true));
        assert_eq!(
            report.stamp.as_ref().expect("present").kind.as_deref(), Some("round")
        );
        assert!(report.other.is_empty());
    }
}

/// Lost: pushed, and as the message of a queue.
#[test]
fn event_2() {
    let body = r#"{
  "LetterId": "L-2",
  "State": "lost",
  "Failure": "7"
}"#;
    for body in [body.to_owned(), format!("[{body}]")] {
        let reports: Vec<_> = events::parse(body.as_bytes()).collect();
        let [Ok(Event::Receipt(report))] = reports.as_slice() else {
            panic!("{reports:?}")
        };
        assert_eq!(report.letter_id.as_deref(), Some("L-2"));
        assert_eq!(report.state, Some(ReceiptState::Lost));
        assert_eq!(report.failure.as_deref(), Some("7"));
        assert!(report.other.is_empty());
    }
}
