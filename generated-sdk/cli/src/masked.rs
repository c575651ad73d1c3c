//! Requests as people may see them.

use alibabacloud_cams::operation::Operation;
use alibabacloud_cams::transport::bytes::Bytes;
use alibabacloud_cams::transport::http::Request;
use serde_json::{Map, Value, json};

/// What stands in place of a value.
pub(crate) const MASK: &str = "<redacted>";

/// The request as JSON: method, URL without its query, the decoded parameters of query and form, headers.
pub(crate) fn request(request: &Request<Bytes>, operation: &Operation) -> Value {
    let names = operation.sensitive;
    let uri = request.uri();
    let query = form(uri.query().unwrap_or_default().as_bytes(), names);
    let body = form(request.body(), names);
    let hides_body = is_masked(&body);
    let headers: Map<String, Value> = request
        .headers()
        .iter()
        .map(|(name, value)| {
            let value = String::from_utf8_lossy(value.as_bytes());
            let shown = header(name.as_str(), &value, names, hides_body);
            (name.as_str().to_owned(), Value::String(shown))
        })
        .collect();
    let url = format!(
        "{}://{}{}",
        uri.scheme_str().unwrap_or("https"),
        uri.authority().map_or("", |authority| authority.as_str()),
        uri.path()
    );
    json!({
        "Method": request.method().as_str(),
        "Url": url,
        "Query": query,
        "Form": body,
        "Headers": headers,
    })
}

fn form(encoded: &[u8], names: &[&str]) -> Value {
    let parameters = form_urlencoded::parse(encoded);
    let shown = parameters.map(|(name, value)| {
        let shown = parameter(&name, &value, names);
        (name.into_owned(), Value::String(shown))
    });
    Value::Object(shown.collect())
}

/// A value as it is shown: the whole of it, or what of its JSON is not sensitive. `Name.1.Member` is sensitive where one of
/// its parts is.
pub(crate) fn parameter(name: &str, value: &str, names: &[&str]) -> String {
    let is_secret = name.eq_ignore_ascii_case("SecurityToken") || name == "Signature";
    if is_secret || name.split('.').any(|part| names.contains(&part)) {
        return MASK.to_owned();
    }
    let text = value.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    if !text.starts_with(['{', '[', '"']) {
        return value.to_owned();
    }
    match serde_json::from_str::<Value>(text) {
        Ok(mut members) => {
            if mask(&mut members, names) {
                members.to_string()
            } else {
                value.to_owned()
            }
        }
        // What cannot be read may hold anything.
        Err(_) if names.iter().any(|name| text.contains(name)) => MASK.to_owned(),
        Err(_) => value.to_owned(),
    }
}

/// Masks members with one of these names, at any depth, also in JSON that is text; whether there was one.
pub(crate) fn mask(value: &mut Value, names: &[&str]) -> bool {
    let mut masked = false;
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                if names.contains(&name.as_str()) {
                    *member = MASK.into();
                    masked = true;
                } else {
                    masked |= mask(member, names);
                }
            }
        }
        Value::Array(items) => {
            for item in items {
                masked |= mask(item, names);
            }
        }
        Value::String(text) => {
            let shown = parameter("", text, names);
            masked = shown != *text;
            *text = shown;
        }
        _ => {}
    }
    masked
}

fn is_masked(form: &Value) -> bool {
    form.to_string().contains(MASK)
}

fn header(name: &str, value: &str, names: &[&str], hides_body: bool) -> String {
    let is_sensitive = names.iter().any(|known| known.eq_ignore_ascii_case(name));
    match name {
        "authorization" => authorization(value),
        "x-acs-security-token" | "x-acs-bearer-token" => MASK.to_owned(),
        "x-acs-accesskey-id" => key(value),
        // Whoever knows all of a body but a phone number finds it by its hash.
        "x-acs-content-sha256" if hides_body => MASK.to_owned(),
        _ if is_sensitive => MASK.to_owned(),
        _ => value.to_owned(),
    }
}

/// `ACS3-HMAC-SHA256 Credential=…,SignedHeaders=…,Signature=…`
fn authorization(value: &str) -> String {
    let Some((scheme, parts)) = value.split_once(' ') else {
        return MASK.to_owned();
    };
    let parts = parts.split(',').map(|part| match part.split_once('=') {
        Some(("Credential", id)) => format!("Credential={}", key(id)),
        Some(("SignedHeaders", _)) => part.to_owned(),
        Some((name, _)) => format!("{name}={MASK}"),
        None => MASK.to_owned(),
    });
    format!("{scheme} {}", parts.collect::<Vec<_>>().join(","))
}

/// The beginning of an access key ID names its kind.
pub(crate) fn key(id: &str) -> String {
    match id.char_indices().nth(4) {
        Some((end, _)) if id.len() >= 12 => format!("{}****", &id[..end]),
        _ => "****".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_and_flat_names_are_masked() {
        let names = ["To", "Phone"];
        for (name, value, shown) in [
            ("To", "861380000", MASK),
            ("Receivers.1.Phone", "861380000", MASK),
            ("Other", "861380000", "861380000"),
            (
                "List",
                r#"[{"Phone":["1"],"Name":"x"}]"#,
                r#"[{"Name":"x","Phone":"<redacted>"}]"#,
            ),
            ("List", r#"[ {"Name":"x"} ]"#, r#"[ {"Name":"x"} ]"#),
            (
                "List",
                r#" {"Inner":"{\"Phone\":\"1\"}"}"#,
                r#"{"Inner":"{\"Phone\":\"<redacted>\"}"}"#,
            ),
            (
                "Text",
                r#""{\"Phone\":\"1\"}""#,
                r#""{\"Phone\":\"<redacted>\"}""#,
            ),
            ("Text", r#""Hello" she said"#, r#""Hello" she said"#),
            ("Text", "{no JSON", "{no JSON"),
            ("Text", r#"{"Phone":"861380000""#, MASK),
            ("SecurityToken", "abc", MASK),
        ] {
            assert_eq!(parameter(name, value, &names), shown, "{name}={value}");
        }
    }

    #[test]
    fn of_an_authorization_the_scheme_and_the_signed_headers_stay() {
        let value = "ACS3-HMAC-SHA256 Credential=LTAI5tAbcdefgh,SignedHeaders=host;x-acs-date,Signature=0123abcd";
        assert_eq!(
            authorization(value),
            "ACS3-HMAC-SHA256 Credential=LTAI****,SignedHeaders=host;x-acs-date,Signature=<redacted>"
        );
        assert_eq!(authorization("token"), MASK);
    }
}
