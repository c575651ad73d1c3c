//! Signatures, old and new, over real sockets.

use std::time::Duration;

use crate::common::{Call, builder, send, time};
use alibabacloud_emulator::{Answer, Key, Policy};

#[tokio::test]
async fn both_signatures_are_known_in_all_ways_to_send_parameters() {
    let emulator = builder().start().await.unwrap();
    emulator.set_rate_limits(false);
    for (method, query, form) in [
        ("GET", "To=me%20%2A", ""),
        ("POST", "To=me%20%2A", ""),
        ("POST", "", "To=me%20%2A"),
        ("POST", "Count=1", "To=me%20%2A"),
    ] {
        let call = Call {
            method,
            query,
            form,
            ..Call::default()
        };
        for request in [call.signed(), call.signed_as_rpc()] {
            let reply = send(&emulator, &request).await;
            assert_eq!(reply.code(), "OK", "{request}: {}", reply.body);
            assert_eq!(reply.body["To"], "me *");
            // The same bytes again are a replay.
            let reply = send(&emulator, &request).await;
            assert_eq!(reply.code(), "SignatureNonceUsed", "{request}");
        }
    }
}

#[tokio::test]
async fn headers_that_need_not_be_signed_are_ignored() {
    let emulator = builder().start().await.unwrap();
    let call = Call {
        unsigned: "content-type: application/octet-stream\r\nuser-agent: x\r\n",
        ..Call::default()
    };
    assert_eq!(send(&emulator, &call.signed()).await.code(), "OK");
    let call = Call {
        unsigned: "x-acs-more: x\r\n",
        ..call
    };
    let reply = send(&emulator, &call.signed()).await;
    assert_eq!(reply.code(), "IncompleteSignature");
}

#[tokio::test]
async fn keys_are_judged_alike_by_either_signature() {
    let temporary = Key::new("temporary", "secret")
        .with_security_token(Some("token/+=".to_owned()))
        .with_expiry(Some(time() + Duration::from_secs(60)));
    let emulator = builder()
        .key(Key::new("plain", "secret"))
        .key_with_policy(temporary.clone(), Policy::allow(["things:Send*"]))
        .start()
        .await
        .unwrap();
    emulator.set_rate_limits(false);
    let plain = Key::new("plain", "secret");
    let of_another = plain.clone().with_security_token(Some("token".to_owned()));
    for (key, action, expected) in [
        (plain.clone(), "SendThing", "OK"),
        (temporary.clone(), "SendThing", "OK"),
        (temporary.clone(), "ListThings", "NoPermission"),
        (
            Key::new("plain", "wrong"),
            "SendThing",
            "SignatureDoesNotMatch",
        ),
        (
            Key::new("unknown", "secret"),
            "SendThing",
            "InvalidAccessKeyId.NotFound",
        ),
        (
            Key::new("temporary", "secret"),
            "SendThing",
            "MissingSecurityToken",
        ),
        (
            of_another,
            "SendThing",
            "InvalidSecurityToken.MismatchWithAccessKey",
        ),
        (plain, "SendNothing", "InvalidAction.NotFound"),
    ] {
        let call = Call {
            action,
            key,
            ..Call::default()
        };
        for request in [call.signed(), call.signed_as_rpc()] {
            let reply = send(&emulator, &request).await;
            assert_eq!(reply.code(), expected, "{request}: {}", reply.body);
        }
    }
    emulator.clock().advance(Duration::from_secs(61));
    let call = Call {
        key: temporary,
        ..Call::default()
    };
    for request in [call.signed(), call.signed_as_rpc()] {
        let reply = send(&emulator, &request).await;
        assert_eq!(reply.code(), "InvalidSecurityToken.Expired", "{request}");
    }
}

#[tokio::test]
async fn a_denied_call_says_in_detail_what_is_denied() {
    let key = Key::new("plain", "secret");
    let policy = Policy::allow(["things:*"]).deny(["things:Send*"]);
    let emulator = builder().key_with_policy(key.clone(), policy);
    let emulator = emulator.start().await.unwrap();
    let call = Call {
        key,
        ..Call::default()
    };
    let reply = send(&emulator, &call.signed()).await;
    assert_eq!((reply.status, reply.code()), (403, "Thing.Denied"));
    let detail = &reply.body["AccessDeniedDetail"];
    assert_eq!(detail["AuthAction"], "things:SendThing");
    assert_eq!(detail["NoPermissionType"], "ExplicitDeny");
    assert_eq!(detail["AuthPrincipalType"], "SubUser");
    // A script that denies says so, too.
    assert!(emulator.set_policy("plain", Policy::allow_all()));
    let script = emulator.on("SendThing").unwrap();
    script.then(Answer::error("Thing.Denied"));
    let reply = send(&emulator, &call.signed()).await;
    let detail = &reply.body["AccessDeniedDetail"];
    assert_eq!(detail["AuthAction"], "things:SendThing");
    assert_eq!(detail["NoPermissionType"], "ImplicitDeny");
}

#[tokio::test]
async fn what_the_older_signature_adds_is_not_recorded() {
    let key = Key::new("k", "s").with_security_token(Some("secret token".to_owned()));
    let emulator = builder().key(key.clone()).start().await.unwrap();
    let call = Call {
        key,
        ..Call::default()
    };
    assert_eq!(send(&emulator, &call.signed_as_rpc()).await.code(), "OK");
    let received = &emulator.received()[0];
    assert_eq!(received.operation(), "SendThing");
    assert_eq!(received.access_key_id(), Some("k"));
    let names: Vec<&String> = received.parameters().keys().collect();
    assert_eq!(names, ["To"]);
}

#[tokio::test]
async fn a_wrong_clock_is_refused_and_the_right_time_told() {
    let emulator = builder().start().await.unwrap();
    // Thu, 02 Jan 2025 03:24:05 GMT is 20 minutes after the request's date.
    emulator.clock().advance(Duration::from_secs(20 * 60));
    let call = Call::default();
    for request in [call.signed(), call.signed_as_rpc()] {
        let reply = send(&emulator, &request).await;
        assert_eq!(
            (reply.status, reply.code()),
            (400, "InvalidTimeStamp.Expired")
        );
        let message = "Specified time stamp or date value is expired.";
        assert_eq!(reply.body["Message"], message);
        let date = "date: Thu, 02 Jan 2025 03:24:05 GMT";
        assert!(reply.head.contains(date), "{}", reply.head);
    }
    emulator.clock().rewind(Duration::from_secs(5 * 60));
    assert_eq!(send(&emulator, &call.signed()).await.code(), "OK");
}

#[tokio::test]
async fn a_refusal_does_not_use_up_an_answer() {
    let emulator = builder().start().await.unwrap();
    emulator.set_rate_limits(false);
    let script = emulator.on("SendThing").unwrap();
    script.then(Answer::as_usual().retry_after(Duration::from_millis(7)));
    let good = Call::default;
    for refused in [
        Call {
            date: "2024-01-02T03:04:05Z",
            ..good()
        },
        Call {
            query: "",
            ..good()
        },
        Call {
            query: "Count=many&To=me",
            ..good()
        },
        Call {
            query: "To=nobody",
            ..good()
        },
        Call {
            unsigned: "x-acs-more: x\r\n",
            ..good()
        },
    ] {
        let reply = send(&emulator, &refused.signed()).await;
        assert_eq!(reply.status, 400, "{}", reply.body);
        assert!(!reply.head.contains("x-acs-retry-after"), "{}", reply.head);
    }
    let reply = send(&emulator, &good().signed()).await;
    assert!(
        reply.head.contains("x-acs-retry-after: 7"),
        "{}",
        reply.head
    );
    let reply = send(&emulator, &good().signed()).await;
    assert!(!reply.head.contains("x-acs-retry-after"), "{}", reply.head);
}

#[tokio::test]
async fn an_empty_required_value_is_refused_where_a_code_is_documented_for_it() {
    let emulator = builder().start().await.unwrap();
    let call = Call {
        query: "To=",
        ..Call::default()
    };
    let reply = send(&emulator, &call.signed()).await;
    let code = "InvalidParameter.ToNotEmpty";
    assert_eq!((reply.status, reply.code()), (200, code));
    assert!(!emulator.received()[0].executed());
}
