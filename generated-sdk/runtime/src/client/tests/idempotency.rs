//! Parameters by which the service knows a call that it has seen.

use std::collections::HashSet;

use super::{PHONE, client, ok, script};
use crate::emitted::{IdempotencyKey, Operation, Parameters, Request};
use crate::test_util::{ScriptedReply, ScriptedTransport};
use crate::testing::{Outcome, SEND_CODE, SendCode};
use crate::transport::TransportErrorKind as Kind;

/// As an operation that starts something, once for each `Uuid`.
#[derive(Debug, Clone, Default)]
struct Trigger {
    uuid: Option<String>,
}

impl Request for Trigger {
    type Response = Outcome;

    fn operation() -> &'static Operation {
        &SEND_CODE
    }

    fn idempotency_key() -> Option<IdempotencyKey> {
        Some(IdempotencyKey::new("Uuid").filled())
    }

    fn write(&self, parameters: &mut Parameters) {
        parameters.query("Uuid", &self.uuid);
        parameters.query("Data", &Some("{}".to_owned()));
        parameters.query("Zone", &Some("1".to_owned()));
    }
}

/// As an operation that reports events, of which those with one ID count once.
#[derive(Debug, Clone)]
struct Report(Option<&'static str>);

impl Request for Report {
    type Response = Outcome;

    fn operation() -> &'static Operation {
        &SEND_CODE
    }

    fn idempotency_key() -> Option<IdempotencyKey> {
        Some(IdempotencyKey::new("Events").of_each("Id"))
    }

    fn write(&self, parameters: &mut Parameters) {
        parameters.query("Events", &self.0.map(str::to_owned));
    }
}

fn uuids(transport: &ScriptedTransport) -> Vec<String> {
    let requests = transport.requests();
    let uuid = |request: &crate::test_util::RecordedRequest| {
        request.parameter("Uuid").unwrap_or_default().to_owned()
    };
    requests.iter().map(uuid).collect()
}

fn time_out() -> ScriptedReply {
    ScriptedReply::error(Kind::Timeout)
}

#[tokio::test(start_paused = true)]
async fn a_call_with_a_key_is_repeated_with_the_same_key() {
    for uuid in [Some("mine".to_owned()), None, Some(String::new())] {
        let transport = script([time_out(), time_out(), ok()]);
        let request = Trigger { uuid: uuid.clone() };
        let reply = client(&transport).send(&request).await.unwrap();
        assert_eq!(reply.attempts(), 3);
        let sent = uuids(&transport);
        assert_eq!(sent.iter().collect::<HashSet<_>>().len(), 1, "{sent:?}");
        if let Some(uuid) = uuid.filter(|uuid| !uuid.is_empty()) {
            assert_eq!(sent[0], uuid);
        } else {
            // RFC 9562: 4 for random, and the two bits of its own variant.
            assert_eq!(sent[0].len(), 32, "{sent:?}");
            assert!(sent[0].bytes().all(|byte| byte.is_ascii_hexdigit()));
            assert_eq!(&sent[0][12..13], "4");
            assert!(["8", "9", "a", "b"].contains(&&sent[0][16..17]));
        }
        let query = transport.requests()[0].uri().query().unwrap().to_owned();
        let (data, rest) = query.split_once('&').unwrap();
        assert_eq!(data, "Data=%7B%7D");
        assert!(
            rest.starts_with("Uuid=") && rest.ends_with("&Zone=1"),
            "{rest}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn each_call_has_a_key_of_its_own() {
    let transport = script([ok(), ok()]);
    let client = client(&transport);
    for _ in 0..2 {
        client.send(&Trigger::default()).await.unwrap();
    }
    let sent = uuids(&transport);
    assert_ne!(sent[0], sent[1]);
}

#[tokio::test(start_paused = true)]
async fn a_caller_who_wants_no_repetition_gets_no_key() {
    let transport = script([time_out()]);
    let never = client(&transport).with_repeatable(false);
    let error = never.send(&Trigger::default()).await.unwrap_err();
    assert_eq!(error.attempts(), 1);
    assert_eq!(transport.requests()[0].parameter("Uuid"), None);
}

#[tokio::test(start_paused = true)]
async fn a_list_is_repeated_only_if_each_element_has_a_key() {
    for (events, again) in [
        (Some(r#"[{"Id":"1"}]"#), true),
        (Some(r#"[{"Id":"1"},{"Id":"2"}]"#), true),
        (Some(r#"[{"Id":"1"},{}]"#), false),
        (Some(r#"[{"Id":"1"},{"Id":" "}]"#), false),
        (Some(r#"[{"Id":null}]"#), false),
        (Some("[]"), false),
        (Some("{}"), false),
        (Some(""), false),
        (None, false),
    ] {
        let transport = script([time_out(), ok()]);
        let outcome = client(&transport).send(&Report(events)).await;
        assert_eq!(outcome.is_ok(), again, "{events:?}");
        if let Err(error) = outcome {
            assert!(!error.is_retryable());
        }
    }
}

#[tokio::test(start_paused = true)]
async fn without_a_key_nothing_changes() {
    let transport = script([time_out()]);
    let error = client(&transport)
        .send(&SendCode::to(PHONE))
        .await
        .unwrap_err();
    assert_eq!(error.attempts(), 1);
}
