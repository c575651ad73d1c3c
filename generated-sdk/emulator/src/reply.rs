//! Replies made of the spec's examples.

use serde_json::Value;

use super::incoming::Incoming;
use super::table::{Example, Operation};

/// Reply fields that tell about the call and not about what was asked.
const OF_THE_CALL: [&str; 4] = ["RequestId", "Code", "Message", "AccessDeniedDetail"];

/// The reply of the example whose request is nearest to this one, with the values of the request in place of those of
/// the example wherever a field has the name of a parameter.
pub(super) fn of_examples(operation: &'static Operation, request: &Incoming) -> Value {
    let mut reply = operation
        .examples
        .iter()
        .rev()
        .max_by_key(|example| agreement(example, request))
        .and_then(|example| serde_json::from_str(example.reply).ok())
        .unwrap_or(Value::Null);
    if let Value::Object(fields) = &mut reply {
        for (name, field) in fields {
            if !OF_THE_CALL.contains(&name.as_str()) {
                carry_over(name, field, request);
            }
        }
    }
    reply
}

/// How many parameters have the value that the example gives them.
fn agreement(example: &Example, request: &Incoming) -> usize {
    let Ok(Value::Object(parameters)) = serde_json::from_str(example.request) else {
        return 0;
    };
    parameters
        .iter()
        .filter(|(name, value)| match (request.parameter(name), value) {
            (Some(sent), Value::String(text)) => sent == text,
            (Some(sent), value) => {
                serde_json::from_str(sent).is_ok_and(|sent: Value| sent == **value)
            }
            (None, _) => false,
        })
        .count()
}

/// Puts the parameter called `name` in place of `field`, if it is of the same kind, and goes on into what holds more.
fn carry_over(name: &str, field: &mut Value, request: &Incoming) {
    match field {
        Value::Object(members) => {
            for (name, member) in members {
                carry_over(name, member, request);
            }
        }
        Value::Array(items) => {
            for item in items {
                if matches!(item, Value::Object(_) | Value::Array(_)) {
                    carry_over(name, item, request);
                }
            }
        }
        Value::String(text) => {
            if let Some(sent) = request.parameter(name) {
                sent.clone_into(text);
            }
        }
        Value::Number(_) | Value::Bool(_) => {
            let sent = request
                .parameter(name)
                .map(str::to_ascii_lowercase)
                .and_then(|sent| serde_json::from_str::<Value>(&sent).ok());
            if let Some(sent) = sent
                && std::mem::discriminant(&sent) == std::mem::discriminant(field)
            {
                *field = sent;
            }
        }
        Value::Null => {}
    }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use serde_json::json;

    use super::*;

    static OPERATION: Operation = Operation {
        name: "Op",
        ram_action: "cams:Op",
        dependent_actions: &[],
        is_get: false,
        rate_limit: None,
        parameters: &[],
        conditions: &[],
        errors: &[],
        examples: &[
            Example {
                request: r#"{"Type":"A"}"#,
                reply: r#"{"Code":"OK","Kind":"first","Data":{"Phone":"1","Size":1,"Flag":false,"List":[{"Phone":"2"}]}}"#,
            },
            Example {
                request: r#"{"Type":"B"}"#,
                reply: r#"{"Code":"OK","Kind":"second"}"#,
            },
        ],
    };

    fn reply(query: &str) -> Value {
        let request = http::Request::builder().uri(format!("/?{query}"));
        let parts = request.body(()).unwrap().into_parts().0;
        of_examples(&OPERATION, &Incoming::new(parts, Bytes::new()))
    }

    #[test]
    fn the_nearest_example_answers() {
        assert_eq!(reply("")["Kind"], "first");
        assert_eq!(reply("Type=A")["Kind"], "first");
        assert_eq!(reply("Type=B")["Kind"], "second");
    }

    #[test]
    fn values_are_carried_over_where_name_and_kind_agree() {
        let reply = reply("Phone=86&Size=20&Flag=True&Code=mine&Kind=1&List=none");
        assert_eq!(
            reply,
            json!({"Code":"OK","Kind":"1","Data":{"Phone":"86","Size":20,"Flag":true,"List":[{"Phone":"86"}]}})
        );
        let wrong = self::reply("Size=many&Flag=1");
        assert_eq!(
            (&wrong["Data"]["Size"], &wrong["Data"]["Flag"]),
            (&json!(1), &json!(false))
        );
    }
}
