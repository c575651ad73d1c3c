//! The emulator under control over HTTP.

use crate::common::{Call, Reply, Things, builder, control, order, send};
use alibabacloud_emulator::{Emulator, Key};
use serde_json::json;

async fn call(emulator: &Emulator<Things>) -> Reply {
    send(emulator, &Call::default().signed()).await
}

#[tokio::test]
async fn answers_are_lined_up_and_dropped() {
    let emulator = builder().start().await.unwrap();
    emulator.set_rate_limits(false);
    for body in [
        r#"{"Operation": "SendThing", "Error": "Thing.Broken", "Times": 2}"#,
        r#"{"Operation": "SendThing", "Error": "Throttling.User", "RetryAfterMilliseconds": 70}"#,
        r#"{"Operation": "SendThing", "Error": "Made.Up", "Undocumented": true, "Status": 418, "Message": "m"}"#,
        r#"{"Operation": "SendThing", "Reply": {"Code": "OK", "Mine": 1}}"#,
        r#"{"Operation": "SendThing", "Error": "ServiceUnavailable", "Always": true}"#,
    ] {
        order(&emulator, "POST /emulator/answers", body).await;
    }
    let lined = order(&emulator, "GET /emulator/answers", "").await;
    assert_eq!(lined, json!({"SendThing": {"Next": 5, "Always": true}}));
    for (status, code) in [
        (400, "Thing.Broken"),
        (400, "Thing.Broken"),
        (400, "Throttling.User"),
    ] {
        let reply = call(&emulator).await;
        assert_eq!((reply.status, reply.code()), (status, code));
    }
    let reply = call(&emulator).await;
    assert_eq!((reply.status, &reply.body["Message"]), (418, &json!("m")));
    assert_eq!(call(&emulator).await.body["Mine"], 1);
    for _ in 0..2 {
        assert_eq!(call(&emulator).await.status, 503);
    }
    order(
        &emulator,
        "DELETE /emulator/answers?Operation=ListThings",
        "",
    )
    .await;
    assert_eq!(call(&emulator).await.status, 503);
    order(
        &emulator,
        "DELETE /emulator/answers?Operation=SendThing",
        "",
    )
    .await;
    assert_eq!(call(&emulator).await.code(), "OK");
    let lined = order(&emulator, "GET /emulator/answers", "").await;
    assert_eq!(lined, json!({}));
}

#[tokio::test]
#[allow(
    clippy::too_many_lines,
    reason = "a table of orders and what they are answered with"
)]
async fn orders_that_are_wrong_are_refused_and_nothing_is_done() {
    let emulator = builder().start().await.unwrap();
    let one = r#"{"Operation": "ListThings", "Error": "NoPermission"}"#;
    order(&emulator, "POST /emulator/answers", one).await;
    for (request, body, status, expected) in [
        (
            "POST /emulator/answers",
            r#"{"Operation": "SendThing", "Eror": "Thing.Broken"}"#,
            400,
            "unknown field `Eror`",
        ),
        (
            "POST /emulator/answers",
            r#"{"Error": "Thing.Broken"}"#,
            400,
            "missing field `Operation`",
        ),
        (
            "POST /emulator/answers",
            r#"{"Operation": "SendThing", "Error": "Thing.Borken"}"#,
            400,
            "Thing.Broken, InvalidParameter.ToNotEmpty, Thing.Denied",
        ),
        (
            "POST /emulator/answers",
            r#"{"Operation": "ListThings", "Error": "Thing.Broken"}"#,
            400,
            "no documented error",
        ),
        (
            "POST /emulator/answers",
            r#"{"Operation": "SendThings"}"#,
            404,
            "no operation `SendThings`",
        ),
        (
            "POST /emulator/answers",
            r#"{"Operation": "SendThing", "Fault": "explode"}"#,
            400,
            "unknown variant `explode`",
        ),
        (
            "POST /emulator/answers",
            r#"{"Operation": "SendThing", "Status": 500}"#,
            400,
            "which is not set",
        ),
        (
            "POST /emulator/answers",
            r#"{"Operation": "SendThing", "Error": "Thing.Broken", "Reply": {}}"#,
            400,
            "exclude",
        ),
        (
            "POST /emulator/answers",
            r#"{"Operation": "SendThing", "Error": "Thing.Broken", "Status": 99}"#,
            400,
            "200 to 599",
        ),
        (
            "POST /emulator/answers",
            r#"{"Operation": "SendThing", "Times": 0}"#,
            400,
            "at least 1",
        ),
        (
            "POST /emulator/answers",
            r#"{"Operation": "ListThings", "Times": 10000}"#,
            400,
            "no more than 10000",
        ),
        (
            "POST /emulator/answers",
            r#"{"Operation": "ListThings", "Times": 18446744073709551615}"#,
            400,
            "no more than",
        ),
        (
            "POST /emulator/answers",
            r#"{"Operation": "SendThing", "Times": -1}"#,
            400,
            "invalid value",
        ),
        (
            "POST /emulator/answers",
            r#"{"Operation": "SendThing", "Times": 2, "Always": true}"#,
            400,
            "exclude",
        ),
        (
            "POST /emulator/answers",
            r#"{"Operation": "SendThing", "DelayMilliseconds": "5"}"#,
            400,
            "invalid type",
        ),
        (
            "POST /emulator/answers",
            r#"["SendThing", "Thing.Broken"]"#,
            400,
            "expected an object",
        ),
        ("POST /emulator/answers", "", 400, "EOF"),
        ("POST /emulator/answers", "\u{feff}{", 400, "expected value"),
        (
            "DELETE /emulator/answers?Operation=Nothing",
            "",
            404,
            "no operation",
        ),
        (
            "DELETE /emulator/answers?operation=SendThing",
            "",
            400,
            "unknown parameter `operation`",
        ),
        ("PUT /emulator/answers", "{}", 405, "GET, POST, DELETE"),
        ("GET /emulator/received?Last=x", "", 400, "whole number"),
        ("GET /emulator/nothing", "", 404, "GET /emulator lists"),
        (
            "POST /emulator/keys",
            r#"{"AccessKeyId": "", "AccessKeySecret": "x"}"#,
            400,
            "may not be empty",
        ),
        (
            "POST /emulator/keys",
            r#"{"AccessKeyId": "a"}"#,
            400,
            "missing field `AccessKeySecret`",
        ),
        (
            "POST /emulator/keys",
            r#"{"AccessKeyId": "a", "AccessKeySecret": "x", "ExpiresAt": "2025-01-02T03:04:05Z"}"#,
            400,
            "SecurityToken",
        ),
        (
            "POST /emulator/keys",
            r#"{"AccessKeyId": "a", "AccessKeySecret": "x", "SecurityToken": "t", "ExpiresAt": "soon"}"#,
            400,
            "YYYY",
        ),
        (
            "POST /emulator/keys",
            r#"{"AccessKeyId": "a", "AccessKeySecret": "x", "Policy": []}"#,
            400,
            "expected an object",
        ),
        (
            "POST /emulator/keys",
            r#"{"AccessKeyId": "a", "AccessKeySecret": "x", "Policy": {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "r"}]}}"#,
            400,
            "Policy: Resource is r",
        ),
        ("DELETE /emulator/keys", "", 400, "which key"),
        ("DELETE /emulator/keys?AccessKeyId=a", "", 404, "no key"),
        (
            "POST /emulator/policies",
            r#"{"AccessKeyId": "a", "Policy": {"Statement": []}}"#,
            404,
            "no key",
        ),
        ("POST /emulator/limits", "{}", 400, "neither"),
        (
            "POST /emulator/limits",
            r#"{"FlowControl": {"Calls": 1, "Milliseconds": 0}}"#,
            400,
            "at least 1",
        ),
        (
            "POST /emulator/limits",
            r#"{"FlowControl": [1, 1]}"#,
            400,
            "expected an object",
        ),
        ("POST /emulator/clock", "{}", 400, "none of"),
        (
            "POST /emulator/clock",
            r#"{"Now": "2025-01-02"}"#,
            400,
            "YYYY",
        ),
        (
            "POST /emulator/clock",
            r#"{"Now": "2025-01-02T03:04:05Z", "AdvanceSeconds": 1}"#,
            400,
            "exclude",
        ),
    ] {
        let reply = control(&emulator, request, body).await;
        let message = reply.body["Message"].as_str().unwrap_or_default();
        assert_eq!(reply.status, status, "{request} {body}: {message}");
        assert!(message.contains(expected), "{request} {body}: {message}");
    }
    let lined = order(&emulator, "GET /emulator/answers", "").await;
    assert_eq!(lined, json!({"ListThings": {"Next": 1, "Always": false}}));
    assert_eq!(call(&emulator).await.code(), "OK");
}

#[tokio::test]
async fn what_was_received_is_listed() {
    let emulator = builder().keep_received(2).start().await.unwrap();
    for query in ["To=a", "To=b", "Count=1"] {
        let call = Call {
            query,
            ..Call::default()
        };
        send(&emulator, &call.signed()).await;
    }
    let list = Call {
        action: "ListThings",
        query: "",
        ..Call::default()
    };
    send(&emulator, &list.signed()).await;
    let received = order(&emulator, "GET /emulator/received", "").await;
    assert_eq!(received["Dropped"], 2);
    let requests = received["Requests"].as_array().unwrap();
    assert_eq!(requests.len(), 2);
    let id = requests[0]["RequestId"].clone();
    assert_eq!(
        requests[0],
        json!({
            "Operation": "SendThing", "RequestId": id, "AccessKeyId": "LTAI5tEmulatorAccessKeyId",
            "Parameters": {"Count": "1"}, "At": crate::common::DATE, "Executed": false, "Status": 400, "Error": "Throttling.User",
        })
    );
    let of_one = order(
        &emulator,
        "GET /emulator/received?Operation=ListThings&Last=5",
        "",
    )
    .await;
    assert_eq!(of_one["Requests"][0]["Executed"], true);
    assert_eq!(of_one["Requests"].as_array().unwrap().len(), 1);
    let one = order(&emulator, "GET /emulator/received?Last=1", "").await;
    assert_eq!(one["Requests"][0]["Operation"], "ListThings");
    order(&emulator, "DELETE /emulator/received", "").await;
    let received = order(&emulator, "GET /emulator/received", "").await;
    assert_eq!(received, json!({"Requests": [], "Dropped": 0}));
}

#[tokio::test]
async fn keys_and_policies_are_set() {
    let emulator = builder().start().await.unwrap();
    emulator.set_rate_limits(false);
    let with = |key: Key, action| Call {
        action,
        key,
        ..Call::default()
    };
    let second = || Key::new("second", "its secret");
    assert_eq!(
        send(&emulator, &with(second(), "SendThing").signed())
            .await
            .code(),
        "InvalidAccessKeyId.NotFound"
    );
    let body = r#"{"AccessKeyId": "second", "AccessKeySecret": "its secret",
        "Policy": {"Statement": [{"Effect": "Allow", "Action": "things:List*"}]}}"#;
    order(&emulator, "POST /emulator/keys", body).await;
    let code = async |action| {
        let request = with(second(), action).signed();
        send(&emulator, &request).await.code().to_owned()
    };
    assert_eq!(code("SendThing").await, "Thing.Denied");
    assert_eq!(code("ListThings").await, "OK");
    let body = r#"{"AccessKeyId": "second", "Policy": {"Version": "1", "Statement": [
        {"Effect": "Allow", "Action": ["*"], "Resource": "*"}, {"Effect": "Deny", "Action": "things:List*"}]}}"#;
    order(&emulator, "POST /emulator/policies", body).await;
    assert_eq!(code("SendThing").await, "OK");
    assert_eq!(code("ListThings").await, "NoPermission");
    let keys = order(&emulator, "GET /emulator/keys", "").await;
    assert_eq!(keys["Keys"][1]["AccessKeyId"], "second");
    assert_eq!(keys["Keys"][1]["Policy"]["Statement"][1]["Effect"], "Deny");
    assert!(!keys.to_string().contains("its secret"));
    order(&emulator, "DELETE /emulator/keys?AccessKeyId=second", "").await;
    assert_eq!(code("SendThing").await, "InvalidAccessKeyId.NotFound");
}

#[tokio::test]
async fn limits_are_set() {
    let emulator = builder().start().await.unwrap();
    let code = async || call(&emulator).await.code().to_owned();
    assert_eq!((code().await, code().await), ("OK".into(), "OK".into()));
    assert_eq!(code().await, "Throttling.User");
    order(&emulator, "DELETE /emulator/limits", "").await;
    assert_eq!(code().await, "OK");
    let body = r#"{"RateLimits": false, "FlowControl": {"Calls": 1, "Milliseconds": 60000}}"#;
    let limits = order(&emulator, "POST /emulator/limits", body).await;
    let expected = json!({"RateLimits": false, "FlowControl": {"Calls": 1, "Milliseconds": 60000}});
    assert_eq!(limits, expected);
    assert_eq!(code().await, "OK");
    assert_eq!(code().await, "Throttling");
    order(
        &emulator,
        "POST /emulator/limits",
        r#"{"FlowControl": null}"#,
    )
    .await;
    for _ in 0..5 {
        assert_eq!(code().await, "OK");
    }
}

#[tokio::test]
async fn the_clock_is_moved() {
    let emulator = builder().start().await.unwrap();
    let clock = order(&emulator, "GET /emulator/clock", "").await;
    assert_eq!(clock, json!({"Now": crate::common::DATE, "Stopped": true}));
    let clock = order(
        &emulator,
        "POST /emulator/clock",
        r#"{"AdvanceSeconds": -1200}"#,
    )
    .await;
    assert_eq!(clock["Now"], "2025-01-02T02:44:05Z");
    assert_eq!(call(&emulator).await.code(), "InvalidTimeStamp.Expired");
    let body = r#"{"Now": "2025-01-02T03:05:00Z", "Stopped": false}"#;
    let clock = order(&emulator, "POST /emulator/clock", body).await;
    assert_eq!(clock["Stopped"], false);
    assert_eq!(call(&emulator).await.code(), "OK");
    let far = r#"{"AdvanceSeconds": 9223372036854775807}"#;
    let clock = order(&emulator, "POST /emulator/clock", far).await;
    assert_eq!(clock["Now"], "9999-12-31T23:59:59Z");
    // The date of a reply is still one.
    assert_eq!(call(&emulator).await.code(), "InvalidTimeStamp.Expired");
}

#[tokio::test]
async fn a_reset_makes_it_as_it_was() {
    let emulator = builder().start().await.unwrap();
    let once = Call {
        query: "To=once",
        ..Call::default()
    };
    let request = once.signed();
    assert_eq!(send(&emulator, &request).await.code(), "OK");
    assert_eq!(
        send(&emulator, &once.signed()).await.code(),
        "Thing.NotSent"
    );
    for (request, body) in [
        (
            "POST /emulator/answers",
            r#"{"Operation": "SendThing", "Error": "Thing.Broken"}"#,
        ),
        (
            "POST /emulator/clock",
            r#"{"AdvanceSeconds": 10000, "Stopped": false}"#,
        ),
        (
            "POST /emulator/limits",
            r#"{"RateLimits": false, "FlowControl": {"Calls": 0, "Milliseconds": 1}}"#,
        ),
        (
            "POST /emulator/keys",
            r#"{"AccessKeyId": "a", "AccessKeySecret": "b"}"#,
        ),
        (
            "DELETE /emulator/keys?AccessKeyId=LTAI5tEmulatorAccessKeyId",
            "",
        ),
    ] {
        order(&emulator, request, body).await;
    }
    order(&emulator, "POST /emulator/reset", "").await;
    assert!(emulator.received().is_empty());
    let clock = order(&emulator, "GET /emulator/clock", "").await;
    assert_eq!(clock, json!({"Now": crate::common::DATE, "Stopped": true}));
    let keys = order(&emulator, "GET /emulator/keys", "").await;
    assert_eq!(keys["Keys"].as_array().unwrap().len(), 1);
    // The nonce, the first call to `once` and the calls of this second are forgotten, too.
    assert_eq!(send(&emulator, &request).await.code(), "OK");
    assert_eq!(call(&emulator).await.code(), "OK");
    assert_eq!(call(&emulator).await.code(), "Throttling.User");
}

#[tokio::test]
async fn every_route_that_is_listed_is_there_and_only_where_it_was_asked_for() {
    let emulator = builder().start().await.unwrap();
    let routes = order(&emulator, "GET /emulator", "").await;
    let routes = routes["Routes"].as_array().unwrap();
    assert_eq!(routes.len(), 27);
    for route in routes {
        let path = route["Path"].as_str().unwrap().split('?').next().unwrap();
        let request = format!("{} {path}", route["Method"].as_str().unwrap());
        let reply = control(&emulator, &request, "").await;
        assert!(
            [200, 400].contains(&reply.status),
            "{request}: {}",
            reply.body
        );
    }
    assert_eq!(
        control(&emulator, "GET /emulators", "").await.code(),
        "MissingAction"
    );
    let emulator = Emulator::<Things>::start().await.unwrap();
    assert_eq!(
        control(&emulator, "GET /emulator", "").await.code(),
        "MissingAction"
    );
}
