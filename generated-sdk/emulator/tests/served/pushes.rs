//! Reports that the emulator pushes: where to, when, how often.

use std::time::Duration;

use crate::common::{Call, Things};
use alibabacloud_emulator::{Emulator, PushError, Pushing};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::sync::mpsc;

/// A receiver that hands on each body, and answers with the status that it is told; 0 stands for no answer.
async fn receiver(statuses: Vec<u16>) -> (String, mpsc::UnboundedReceiver<Value>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/hook?x=1", listener.local_addr().unwrap());
    let (sender, bodies) = mpsc::unbounded_channel();
    tokio::spawn(async move {
        let mut statuses = statuses.into_iter();
        let mut open = Vec::new();
        loop {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut text = Vec::new();
            let body = loop {
                let mut buffer = [0; 4096];
                let read = stream.read(&mut buffer).await.unwrap();
                text.extend_from_slice(&buffer[..read]);
                let whole = String::from_utf8_lossy(&text).into_owned();
                let Some((head, body)) = whole.split_once("\r\n\r\n") else {
                    continue;
                };
                assert!(head.starts_with("POST /hook?x=1 HTTP/1.1\r\n"), "{head}");
                if let Ok(body) = serde_json::from_str::<Value>(body) {
                    break body;
                }
            };
            let status = statuses.next().unwrap_or(200);
            if status == 0 {
                open.push(stream);
            } else {
                let answer = format!("HTTP/1.1 {status} X\r\ncontent-length: 0\r\n\r\n");
                stream.write_all(answer.as_bytes()).await.unwrap();
            }
            sender.send(body).unwrap();
        }
    });
    (url, bodies)
}

/// The emulator, which pushes to a receiver that answers so.
async fn started(
    statuses: Vec<u16>,
    pushing: Pushing,
) -> (Emulator<Things>, mpsc::UnboundedReceiver<Value>) {
    let (url, bodies) = receiver(statuses).await;
    let builder = crate::common::builder()
        .push_to("ThingGone", url)
        .pushing(pushing);
    (builder.start().await.unwrap(), bodies)
}

async fn send_thing(emulator: &Emulator<Things>) {
    let reply = crate::common::send(emulator, &Call::default().signed()).await;
    assert_eq!(reply.code(), "OK");
}

/// Returns when so many pushes were made.
async fn made(emulator: &Emulator<Things>, pushes: usize) {
    while emulator.pushed().len() < pushes {
        tokio::task::yield_now().await;
    }
}

const SECOND: Duration = Duration::from_secs(1);

#[tokio::test]
async fn what_a_call_causes_is_pushed_in_order() {
    let (emulator, mut bodies) = started(vec![], Pushing::default()).await;
    send_thing(&emulator).await;
    // `date -u -d 2025-01-02T03:04:05Z +%s`, in milliseconds.
    let at = 1_735_787_045_000_u64;
    for status in ["going", "gone"] {
        let body = bodies.recv().await.unwrap();
        assert_eq!(body, json!([{"Id": "1", "Status": status, "At": at}]));
    }
    emulator.pushes_settled().await;
    let pushed = emulator.pushed();
    assert_eq!(pushed.len(), 2);
    assert!(
        pushed
            .iter()
            .all(|push| push.was_taken() && push.attempt() == 0)
    );
    assert!(!format!("{pushed:?}").contains("going"));
}

#[tokio::test]
async fn reports_come_late_and_twice_by_the_clock() {
    let pushing = Pushing::default()
        .with_delay(10 * SECOND)
        .with_duplicates(1);
    let (emulator, mut bodies) = started(vec![], pushing).await;
    send_thing(&emulator).await;
    assert!(bodies.try_recv().is_err());
    for (status, seconds, pushes) in [("going", 10, 2), ("gone", 20, 4)] {
        emulator.clock().advance(10 * SECOND);
        for _ in 0..2 {
            let body = bodies.recv().await.unwrap();
            assert_eq!(body[0]["Status"], status);
            assert_eq!(body[0]["At"], 1_735_787_045_000_u64 + seconds * 1000);
        }
        // Moved earlier, the clock would say that nobody answered in time.
        made(&emulator, pushes).await;
    }
    emulator.pushes_settled().await;
    assert_eq!(emulator.pushed().len(), 4);
}

#[tokio::test]
async fn reports_come_in_another_order_together_and_as_scripted() {
    let pushing = Pushing::default().reordered();
    let (emulator, mut bodies) = started(vec![], pushing.clone()).await;
    send_thing(&emulator).await;
    for status in ["gone", "going"] {
        assert_eq!(bodies.recv().await.unwrap()[0]["Status"], status);
    }
    emulator.set_pushing(Pushing::default().together());
    let lost = json!({"Status": "lost", "Why": 7});
    let scripted = lost.as_object().cloned();
    emulator.report_next("ThingGone", scripted).unwrap();
    send_thing(&emulator).await;
    let body = bodies.recv().await.unwrap();
    assert_eq!(body.as_array().unwrap().len(), 1);
    assert_eq!(
        (&body[0]["Status"], &body[0]["Why"]),
        (&json!("lost"), &json!(7))
    );
    emulator.clock().advance(SECOND);
    send_thing(&emulator).await;
    let body = bodies.recv().await.unwrap();
    assert_eq!(body[0]["Status"], "going");
    assert_eq!(body[1]["Status"], "gone");
}

#[tokio::test]
async fn what_is_not_taken_is_pushed_again() {
    let (emulator, mut bodies) = started(vec![500, 0, 200], Pushing::default()).await;
    let report = json!({"Id": "1"});
    emulator
        .push("ThingGone", "", std::slice::from_ref(&report))
        .unwrap();
    bodies.recv().await.unwrap();
    made(&emulator, 1).await;
    emulator.clock().advance(5 * SECOND);
    // Nobody answers for three seconds.
    assert_eq!(bodies.recv().await.unwrap(), json!([report]));
    assert_eq!(emulator.pushed().len(), 1);
    emulator.clock().advance(3 * SECOND);
    made(&emulator, 2).await;
    emulator.clock().advance(30 * SECOND);
    assert_eq!(bodies.recv().await.unwrap(), json!([report]));
    emulator.pushes_settled().await;
    let pushed = emulator.pushed();
    let found: Vec<_> = pushed
        .iter()
        .map(|push| (push.attempt(), push.status()))
        .collect();
    assert_eq!(found, [(0, Some(500)), (1, None), (2, Some(200))]);
    assert_eq!(pushed[2].at(), crate::common::time() + 38 * SECOND);
}

#[tokio::test]
async fn only_this_machine_is_pushed_to() {
    let emulator = crate::common::builder().start().await.unwrap();
    let report = [json!({})];
    let push = |event: &str| emulator.push(event, "", &report);
    assert_eq!(push("Nothing"), Err(PushError::UnknownEvent));
    assert_eq!(push("ThingGone"), Err(PushError::NoAddress));
    for (url, problem) in [
        ("http://192.0.2.1/", PushError::NotLoopback),
        ("http://example.com/", PushError::NotLoopback),
        ("https://127.0.0.1/", PushError::NoHttp),
        ("nonsense", PushError::NoHttp),
    ] {
        assert_eq!(
            emulator.push_to("ThingGone", Some(url)),
            Err(problem),
            "{url}"
        );
    }
    // A call causes reports that nobody wants.
    send_thing(&emulator).await;
    emulator.pushes_settled().await;
    assert!(emulator.pushed().is_empty());
    assert_eq!(emulator.example_reports("ThingGone").len(), 1);
}

#[tokio::test]
async fn an_emulator_stops_though_a_receiver_is_silent() {
    let (emulator, mut bodies) = started(vec![0], Pushing::default()).await;
    emulator.push("ThingGone", "", &[json!({})]).unwrap();
    bodies.recv().await.unwrap();
    emulator.stop().await;
}

#[tokio::test]
async fn a_reset_drops_what_is_planned() {
    let pushing = Pushing::default().with_delay(SECOND);
    let (emulator, mut bodies) = started(vec![], pushing).await;
    send_thing(&emulator).await;
    emulator.reset();
    emulator.pushes_settled().await;
    emulator.clock().advance(10 * SECOND);
    // The address that was set up is there again.
    emulator
        .push("ThingGone", "", &[json!({"Id": "2"})])
        .unwrap();
    assert_eq!(bodies.recv().await.unwrap(), json!([{"Id": "2"}]));
    emulator.pushes_settled().await;
    assert_eq!(emulator.pushed().len(), 1);
}

/// All that a program in Rust can order, one in any language can order over HTTP.
#[tokio::test]
async fn pushes_are_under_control_over_http() {
    let emulator = crate::common::builder().start().await.unwrap();
    let (url, mut bodies) = receiver(vec![]).await;
    let order = |route: &'static str, body: Value| {
        let emulator = &emulator;
        async move { crate::common::order(emulator, route, &body.to_string()).await }
    };
    let events = order("GET /emulator/events", json!({})).await;
    assert_eq!(
        events,
        json!({"Events": [{"Event": "ThingGone", "Reports": [{"Id": "1", "Status": "gone"}]}]})
    );
    let address = json!({"Event": "ThingGone", "Url": url});
    order("POST /emulator/addresses", address).await;
    // What is left out is that of the example, and no two reports share an ID.
    let report = json!({"Event": "ThingGone", "Reports": [{"Status": "lost"}, {"Id": "7"}]});
    order("POST /emulator/pushes", report).await;
    assert_eq!(
        bodies.recv().await.unwrap(),
        json!([{"Id": "new", "Status": "lost"}, {"Id": "7", "Status": "gone"}])
    );
    let report =
        json!({"Event": "ThingGone", "About": "x", "AsGiven": true, "Reports": [{"Odd": 1}]});
    order("POST /emulator/pushes", report).await;
    assert_eq!(bodies.recv().await.unwrap(), json!([{"Odd": 1}]));
    // The next series, late and twice, its last report first.
    let series = json!({"Event": "ThingGone", "Reports": [{"Status": "a"}, {"Status": "b"}]});
    order("POST /emulator/series", series).await;
    let pushing = json!({"DelayMilliseconds": 1500, "Duplicates": 1, "Reordered": true});
    let said = order("POST /emulator/pushing", pushing).await;
    assert_eq!(
        said,
        json!({"DelayMilliseconds": 1500, "Duplicates": 1, "Reordered": true, "Together": false})
    );
    send_thing(&emulator).await;
    let pushes = order("GET /emulator/pushes?Event=ThingGone", json!({})).await;
    assert_eq!(pushes["Waiting"], 4);
    assert_eq!(pushes["Pushes"][0]["Reports"][0]["Status"], "lost");
    assert_eq!(pushes["Pushes"][0]["Status"], 200);
    for status in ["b", "a"] {
        order("POST /emulator/clock", json!({"AdvanceSeconds": 2})).await;
        for _ in 0..2 {
            assert_eq!(bodies.recv().await.unwrap()[0]["Status"], status);
        }
    }
    let usual = order("DELETE /emulator/pushing", json!({})).await;
    assert_eq!(usual["Duplicates"], 0);
    order(
        "POST /emulator/addresses",
        json!({"Event": "ThingGone", "Url": null}),
    )
    .await;
    for (route, body, said) in [
        (
            "POST /emulator/pushes",
            json!({"Event": "ThingGone", "Reports": [{}]}),
            "nobody said where reports of this event go",
        ),
        (
            "POST /emulator/pushes",
            json!({"Event": "ThingGone", "Reports": []}),
            "Reports lists no report",
        ),
        (
            "POST /emulator/series",
            json!({"Event": "ThingLost", "Reports": []}),
            "there is no event `ThingLost`",
        ),
        (
            "POST /emulator/addresses",
            json!({"Event": "ThingGone", "Url": "http://192.0.2.1/"}),
            "the address leads beyond this machine; allow it with `push_beyond_loopback`",
        ),
        (
            "POST /emulator/pushing",
            json!({"Duplicates": 101}),
            "Duplicates has to be at most 100",
        ),
    ] {
        let reply = crate::common::control(&emulator, route, &body.to_string()).await;
        assert!((400..500).contains(&reply.status), "{route}");
        assert_eq!(reply.body["Message"], said);
    }
}
