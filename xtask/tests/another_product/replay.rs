//! What official clients of other products send where parameters travel otherwise than as JSON, and what this client sends.

use std::collections::BTreeMap;

use alibabacloud_mixed::dynamic;
use alibabacloud_mixed::test_util::{ScriptedReply, ScriptedTransport};
use serde_json::Value;

#[tokio::test]
async fn requests_are_those_of_the_official_clients() {
    let recorded = include_str!("../official_styles.jsonl").lines();
    let mut compared = 0;
    for line in recorded {
        let line: Value = serde_json::from_str(line).expect("a line of JSON");
        let name = line["operation"].as_str().expect("an operation");
        let transport = ScriptedTransport::new([ScriptedReply::new(200, r#"{"RequestId": "1"}"#)]);
        let operation = dynamic::operation(name).expect("the operation is there");
        let call = operation.call(&transport.client(), &line["input"].to_string());
        let call = call.expect("the input fits");
        call.await.expect("the call succeeds");
        let sent = &transport.requests()[0];
        let query = sent.uri().query().unwrap_or_default();
        assert_eq!(decoded(query), expected(&line["query"]), "{name}");
        let form = std::str::from_utf8(sent.body()).expect("a form is text");
        assert_eq!(decoded(form), expected(&line["form"]), "{name}");
        assert_eq!(sent.method().as_str(), line["method"], "{name}");
        compared += 1;
    }
    assert_eq!(compared, 8);
}

/// Booleans the Python client writes as Python does; the service takes both.
fn expected(recorded: &Value) -> BTreeMap<String, String> {
    let members = recorded.as_object().expect("parameters").iter();
    let text = |value: &Value| match value.as_str().expect("text") {
        "True" => "true".to_owned(),
        "False" => "false".to_owned(),
        other => other.to_owned(),
    };
    members.map(|(name, value)| (name.clone(), text(value))).collect()
}

fn decoded(form: &str) -> BTreeMap<String, String> {
    let pairs = form.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| {
            let (name, value) = pair.split_once('=').expect("a pair");
            (percent_decoded(name), percent_decoded(value))
        })
        .collect()
}

fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        match (first, after) {
            (b'%', [high, low, after @ ..]) => {
                let digits = [*high, *low];
                let digits = std::str::from_utf8(&digits).expect("two digits");
                bytes.push(u8::from_str_radix(digits, 16).expect("two digits"));
                rest = after;
            }
            (other, after) => {
                bytes.push(*other);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).expect("text")
}
