//! What was imported last, as it is kept beside the spec: the metadata in essence.
//!
//! It is metadata itself, so the next import reads it as such: facts alone, since texts and what is no part of a spec are not taken
//! over, and a line for each operation, so that `git diff` shows which have changed. The same metadata makes the same bytes.

use super::json::Json;
use super::{APIS, operation, parse};
use crate::spec::Value;

/// Texts of the metadata, which no import takes over.
const TEXTS: &[&str] = &["title", "summary", "description", "externalDocs"];

/// The text of the lock that an import of `metadata` leaves behind.
///
/// # Errors
///
/// The metadata is no JSON, or has no operations: what is wrong with it.
pub fn lock(metadata: &str) -> Result<String, String> {
    let json = parse(metadata)?;
    let operations = operations(metadata)?;
    let mut out = String::from("{\n");
    let members = json.members().iter();
    let listed: Vec<String> = members
        .filter(|(key, _)| !super::service::NOT_TAKEN.contains(&key.as_str()))
        .map(|(key, value)| match (key.as_str(), value) {
            (APIS, _) => format!("{}: {operations}", text(key)),
            (key, value) => format!("{}: {}", text(key), fact(value)),
        })
        .collect();
    out.push_str(&listed.join(",\n"));
    out.push_str("\n}\n");
    Ok(out)
}

/// Operations, one in each line.
fn operations(metadata: &str) -> Result<String, String> {
    // A reply that is shown makes an example, once.
    let is_kept = |key: &str| key != "responseDemo" && !operation::NOT_TAKEN.contains(&key);
    let mut lines = Vec::new();
    let read = Json::each_member(APIS, metadata, |name, mut api| {
        if let Json::Object(members) = &mut api {
            members.retain(|(key, _)| is_kept(key));
        }
        lines.push(format!("{}: {}", text(name), fact(&api)));
    });
    read?;
    Ok(format!("{{\n{}\n}}", lines.join(",\n")))
}

fn text(text: &str) -> String {
    Value::Text(text.to_owned()).to_json()
}

/// A value without texts, in one line.
fn fact(json: &Json) -> String {
    match json {
        Json::List(items) => {
            let items: Vec<String> = items.iter().map(fact).collect();
            format!("[{}]", items.join(","))
        }
        Json::Object(members) => {
            let kept = members.iter().filter(|(key, value)| {
                // A parameter or a field may be called so too; its value is no text.
                !(TEXTS.contains(&key.as_str()) && value.text().is_some())
            });
            let kept: Vec<String> = kept
                .map(|(key, value)| format!("{}:{}", text(key), fact(value)))
                .collect();
            format!("{{{}}}", kept.join(","))
        }
        scalar => scalar.to_value().to_json(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_are_kept_and_texts_are_not() {
        let metadata = r#"{"info": {"product": "P", "title": "T"}, "directories": ["d"], "apis": {
            "B": {"summary": "S", "parameters": [{"name": "N", "schema": {"type": "object",
                "properties": {"title": {"type": "string", "description": "D"}}}}]},
            "A": {"title": "x", "schemes": ["https"], "responseDemo": "[]", "qpsPerUser": 10, "new": 1.50}},
            "endpoints": []}"#;
        let kept = r#"{
"info": {"product":"P"},
"apis": {
"B": {"parameters":[{"name":"N","schema":{"type":"object","properties":{"title":{"type":"string"}}}}]},
"A": {"qpsPerUser":10,"new":1.5}
},
"endpoints": []
}
"#;
        assert_eq!(lock(metadata).as_deref(), Ok(kept));
        assert_eq!(lock(kept).as_deref(), Ok(kept));
        assert!(lock("[]").is_err());
    }
}
