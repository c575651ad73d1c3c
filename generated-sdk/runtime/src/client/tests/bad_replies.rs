//! Replies that nobody documents: each has its promised outcome, and none ends in a panic.

use bytes::Bytes;

use super::{PHONE, client, script};
use crate::test_util::ScriptedReply;
use crate::testing::{Method, Outcome, SendCode};
use crate::{Error, ErrorKind, Reply};

async fn reply(status: u16, body: impl Into<Bytes>) -> Result<Reply<Outcome>, Error> {
    let transport = script([ScriptedReply::new(status, body)]);
    client(&transport)
        .without_retries()
        .send(&SendCode::to(PHONE))
        .await
}

#[tokio::test]
async fn success_that_cannot_be_read_is_a_decode_error_with_status_and_excerpt() {
    let gbk = b"{\"Code\":\"OK\",\"Message\":\"\xb3\xc9\xb9\xa6\"}".to_vec();
    let utf16: Vec<u8> = "{\"Code\":\"OK\"}"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let deep = "[".repeat(100_000);
    let nested = format!("{{\"Data\":{}1{}}}", "{\"a\":".repeat(500), "}".repeat(500));
    let table: [(&str, Vec<u8>, &str); 14] = [
        ("empty", vec![], "it is empty"),
        ("blank", b" \r\n".to_vec(), "it is empty"),
        (
            "HTML",
            b"<html><body>Sign in</body></html>".to_vec(),
            "<html><body>Sign in</body></html>",
        ),
        (
            "XML",
            b"<?xml version='1.0'?><Code>OK</Code>".to_vec(),
            "<?xml version='1.0'?>",
        ),
        (
            "truncated",
            br#"{"Code":"OK","Data":{"Cou"#.to_vec(),
            "line 1 column",
        ),
        ("GBK", gbk, "no JSON"),
        ("UTF-16", utf16, "no JSON"),
        (
            "null",
            b"null".to_vec(),
            "the reply: expected an object, found null",
        ),
        (
            "list",
            b"[]".to_vec(),
            "the reply: expected an object, found a list",
        ),
        (
            "text",
            b"\"OK\"".to_vec(),
            "the reply: expected an object, found text",
        ),
        (
            "number",
            b"200".to_vec(),
            "the reply: expected an object, found a number",
        ),
        ("two values", b"{} {}".to_vec(), "trailing characters"),
        ("deep", deep.into_bytes(), "recursion limit"),
        ("nested", nested.into_bytes(), "recursion limit"),
    ];
    for (name, body, expected) in table {
        let error = reply(200, body).await.unwrap_err();
        assert_eq!(
            (error.kind(), error.status().unwrap().as_u16()),
            (ErrorKind::Decode, 200),
            "{name}"
        );
        let shown = error.to_string();
        assert!(
            shown.contains(expected) && shown.contains("HTTP 200"),
            "{name}: {shown}"
        );
        assert!(
            shown.len() < 600 && !error.is_retryable(),
            "{name}: {shown}"
        );
    }
}

#[tokio::test]
async fn a_huge_reply_is_shown_in_part() {
    let error = reply(200, "x".repeat(5_000_000)).await.unwrap_err();
    assert!(error.to_string().len() < 600 && error.to_string().contains('…'));
}

#[tokio::test]
async fn an_error_in_xml_is_one_of_the_service() {
    let xml = "<?xml version='1.0'?><Error><RequestId>R-1</RequestId><Code>Throttling.User</Code>\
               <Message>Too fast: a &lt; b</Message></Error>";
    let error = reply(400, xml).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Service);
    assert_eq!(error.request_id(), Some("R-1"));
    let service = error.service().unwrap();
    assert_eq!(service.raw_code(), "Throttling.User");
    assert_eq!(service.message(), Some("Too fast: a < b"));
    assert!(error.is_throttled());
}

#[tokio::test]
async fn half_an_emoji_hides_nothing() {
    let body = r#"{"Code":"OK","RequestId":"R\ud83d","Data":{"Count":7}}"#;
    let outcome = reply(200, body).await.unwrap();
    assert_eq!(outcome.request_id.as_deref(), Some("R\u{fffd}"));
    assert_eq!(outcome.data.as_ref().unwrap().count, Some(7));
}

#[tokio::test]
async fn the_status_of_a_failure_without_a_code_survives() {
    let table: [(u16, &str, &str); 8] = [
        (502, "<html>Bad Gateway</html>", "<html>Bad Gateway</html>"),
        (503, "", "an empty reply"),
        (404, "null", "null"),
        (500, "[1]", "[1]"),
        (400, "{\"Message\":\"no code\"}", "no code"),
        (400, "{\"Code\":\"\"}", "\"Code\""),
        (302, "", "an empty reply"),
        (
            403,
            "<Error><Message>Forbidden</Message></Error>",
            "<Message>Forbidden</Message>",
        ),
    ];
    for (status, body, expected) in table {
        let error = reply(status, body).await.unwrap_err();
        assert_eq!(
            (error.kind(), error.status().unwrap().as_u16()),
            (ErrorKind::Status, status)
        );
        let shown = error.to_string();
        assert!(
            shown.contains(expected) && shown.contains(&format!("HTTP {status}")),
            "{shown}"
        );
        assert!(error.service().is_none());
    }
}

#[tokio::test]
async fn service_errors_are_read_in_any_spelling() {
    let table = [
        (
            400,
            r#"{"Code":"Product.Unsubscript","Message":"No.","RequestId":"R-1","HostId":"h","Recommend":"https://x"}"#,
        ),
        (
            400,
            r#"{"code":"Product.Unsubscript","message":"No.","requestId":"R-1","hostId":"h","recommend":"https://x"}"#,
        ),
        (
            200,
            r#"{"Code":"Product.Unsubscript","Message":"No.","RequestId":"R-1","HostId":"h","Recommend":"https://x"}"#,
        ),
        (
            200,
            r#"{"code":"Product.Unsubscript","message":"No.","requestId":"R-1","hostId":"h","recommend":"https://x"}"#,
        ),
        (
            400,
            "\u{feff}{\"Code\":\" Product.Unsubscript\\n\",\"Message\":\"No.\",\"RequestId\":\"\\tR-1\",\"HostId\":\"h\",\"Recommend\":\"https://x\"}",
        ),
    ];
    for (status, body) in table {
        let error = reply(status, body).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Service, "{body}");
        let service = error.service().unwrap();
        assert_eq!(
            (
                service.raw_code(),
                service.message(),
                service.host_id(),
                service.recommend()
            ),
            (
                "Product.Unsubscript",
                Some("No."),
                Some("h"),
                Some("https://x")
            )
        );
        assert_eq!(
            error.to_string(),
            format!(
                "SendCode: Product.Unsubscript: No. (HTTP {status}, request ID R-1); see https://x"
            )
        );
        assert_eq!(
            error.code(),
            Some(crate::testing::ErrorCode::ProductUnsubscript)
        );
    }
}

#[tokio::test]
async fn odd_kinds_in_service_errors_are_taken_as_text() {
    let error = reply(
        400,
        r#"{"Code":40001,"Message":["a"],"RequestId":7,"Recommend":null}"#,
    )
    .await
    .unwrap_err();
    let service = error.service().unwrap();
    assert_eq!(
        (service.raw_code(), service.message(), service.recommend()),
        ("40001", Some("[\"a\"]"), None)
    );
    assert_eq!(error.request_id(), Some("7"));
}

#[tokio::test]
async fn a_denied_permission_names_the_action_to_grant() {
    for (body, detail) in [
        (
            r#"{"Code":"Ram.PermissionDeny","AccessDeniedDetail":"by policy"}"#,
            "by policy",
        ),
        (
            r#"{"Code":"NoPermission","AccessDeniedDetail":{"AuthAction":"cams:SendCode","PolicyType":"RAM"}}"#,
            r#"{"AuthAction":"cams:SendCode","PolicyType":"RAM"}"#,
        ),
    ] {
        let error = reply(403, body).await.unwrap_err();
        assert!(error.is_permission_denied() && !error.is_throttled() && !error.is_retryable());
        assert_eq!(
            error.service().unwrap().access_denied_detail(),
            Some(detail)
        );
        assert!(
            error
                .to_string()
                .contains("grant the RAM action `cams:SendCode`"),
            "{error}"
        );
    }
}

#[tokio::test]
async fn refused_keys_are_told_from_the_rest() {
    for (code, refused) in [
        ("InvalidAccessKeyId.NotFound", true),
        ("InvalidAccessKeyId.Inactive", true),
        ("InvalidSecurityToken.Expired", true),
        ("SignatureDoesNotMatch", true),
        ("NoPermission", false),
        ("InvalidTimeStamp.Expired", false),
        ("Product.Unsubscript", false),
    ] {
        let error = reply(403, format!(r#"{{"Code":"{code}"}}"#)).await;
        assert_eq!(error.unwrap_err().is_key_refused(), refused, "{code}");
    }
}

#[tokio::test]
async fn what_is_success() {
    for body in [
        r#"{"Code":"OK"}"#,
        r#"{"Code":null}"#,
        r#"{"Code":""}"#,
        "{}",
        "\u{feff}{}",
    ] {
        reply(200, body).await.unwrap();
    }
    for body in [
        r#"{"Code":"Ok"}"#,
        r#"{"Code":500}"#,
        // Success only where the operation's spec says so.
        r#"{"Code":200}"#,
        r#"{"Code":false}"#,
        r#"{"Code":{}}"#,
    ] {
        assert_eq!(
            reply(200, body).await.unwrap_err().kind(),
            ErrorKind::Service,
            "{body}"
        );
    }
}

#[tokio::test]
async fn values_of_the_wrong_kind_are_taken_where_their_meaning_is_plain() {
    let body = r#"{"RequestId":12,"Surprise":[{}],"Data":{"PhoneNumber":8613800001234,"Count":"3","Method":"fax","Tags":[1,null,true]}}"#;
    let reply = reply(200, body).await.unwrap();
    assert_eq!(reply.request_id.as_deref(), Some("12"));
    let data = reply.data.as_ref().unwrap();
    assert_eq!(data.phone_number.as_deref(), Some(PHONE));
    assert_eq!(
        (data.count, data.method.clone()),
        (Some(3), Some(Method::Other("fax".into())))
    );
    assert_eq!(
        data.tags.as_deref(),
        Some(["1".to_owned(), "true".to_owned()].as_slice())
    );
}

#[tokio::test]
async fn missing_and_null_members_are_none() {
    for body in [
        r#"{"Code":"OK"}"#,
        r#"{"Code":"OK","Data":null,"RequestId":null}"#,
        r#"{"Code":"OK","Data":""}"#,
    ] {
        let reply = reply(200, body).await.unwrap();
        assert_eq!((reply.data.clone(), reply.request_id()), (None, None));
    }
}

#[tokio::test]
async fn a_value_of_the_wrong_kind_names_its_place_and_not_itself() {
    let body = format!(
        r#"{{"Code":"OK","RequestId":"R-1","Data":{{"PhoneNumber":"{PHONE}","Count":"{PHONE}0000000000"}}}}"#
    );
    let error = reply(200, body).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.request_id(), error.attempts()),
        (ErrorKind::Decode, Some("R-1"), 1)
    );
    let mismatch = error.mismatch().unwrap();
    assert_eq!(
        (mismatch.path(), mismatch.expected(), mismatch.found()),
        ("Data.Count", "a whole number of 32 bits", "text")
    );
    let shown = error.to_string();
    assert!(
        shown.starts_with("SendCode: cannot read the reply: Data.Count: expected"),
        "{shown}"
    );
    assert!(
        !shown.contains(PHONE) && shown.contains("HTTP 200"),
        "{shown}"
    );
}

/// Good and bad replies, broken at random: whatever comes of them, it is no panic and no secret.
#[test]
fn broken_replies_end_in_a_reply_or_an_error() {
    let seeds = [
        format!(
            r#"{{"Code":"OK","RequestId":"R","Data":{{"PhoneNumber":"{PHONE}","Count":1,"Method":"sms","Tags":["a"]}}}}"#
        ),
        format!(
            r#"{{"Code":"Throttling","Message":"{PHONE}","Recommend":"https://x?{PHONE}","HostId":"h"}}"#
        ),
        format!("<html><body>{PHONE}</body></html>"),
        format!(r#"{{"Data":"{{\"PhoneNumber\":\"{PHONE}\"}}"}}"#),
    ];
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut draw = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % u64::try_from(below.max(1)).unwrap()).unwrap()
    };
    for round in 0..2_000 {
        let mut body = seeds[round % seeds.len()].clone().into_bytes();
        for _ in 0..draw(4) {
            let at = draw(body.len());
            match draw(4) {
                0 => body.truncate(at),
                1 => body.insert(at, b"\"\\{}[],:\x00\xff7"[draw(11)]),
                2 if !body.is_empty() => body[at] = u8::try_from(draw(256)).unwrap(),
                _ => body
                    .splice(at..at, seeds[draw(seeds.len())].bytes().take(40))
                    .for_each(drop),
            }
        }
        let status = [200, 400, 503, 301][draw(4)];
        let response = http::Response::builder()
            .status(status)
            .body(Bytes::from(body))
            .unwrap();
        let outcome =
            super::super::read_reply(&crate::testing::SERVICE, &SendCode::to(PHONE), response);
        if let Err(error) = outcome {
            assert!(
                !format!("{error}").contains(PHONE),
                "round {round}: {error}"
            );
        }
    }
}
