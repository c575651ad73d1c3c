//! Reading the JSON of files and replies without ever showing what is in it.

use serde_json::{Map, Value};

use super::timestamp::parse_timestamp;
use super::{Credentials, CredentialsError};

/// A JSON object.
pub(crate) type Object = Map<String, Value>;

/// Reads a text that is one JSON object, with or without a byte order mark.
///
/// The error says where the text is wrong, and shows none of it.
pub(crate) fn parse_object(text: &str) -> Result<Object, String> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    match serde_json::from_str(text) {
        Ok(Value::Object(object)) => Ok(object),
        Ok(_) => Err("is JSON, but not an object".to_owned()),
        Err(_) if text.trim().is_empty() => Err("is empty".to_owned()),
        Err(error) => Err(format!(
            "is not valid JSON at line {}, column {}",
            error.line(),
            error.column()
        )),
    }
}

/// The text of a member without surrounding white space; `None` when it is missing, empty, or no text.
pub(crate) fn text<'a>(object: &'a Object, name: &str) -> Option<&'a str> {
    object
        .get(name)?
        .as_str()
        .map(str::trim)
        .filter(|text| !text.is_empty())
}

/// A whole number, also when written as text.
pub(crate) fn integer(object: &Object, name: &str) -> Option<i64> {
    match object.get(name)? {
        Value::String(text) => text.trim().parse().ok(),
        other => other.as_i64(),
    }
}

/// A truth value, also when written as text; missing and odd ones are false.
pub(crate) fn flag(object: &Object, name: &str) -> bool {
    match object.get(name) {
        Some(Value::Bool(value)) => *value,
        Some(Value::String(text)) => text.trim().eq_ignore_ascii_case("true"),
        _ => false,
    }
}

/// Reads temporary keys from a reply of STS, of the metadata service, or of a sign-in service.
///
/// All four members are required; OAuth's begin with a lower-case letter, the others' do not.
pub(crate) fn temporary_keys(
    reply: &Object,
    provider: &'static str,
) -> Result<Credentials, CredentialsError> {
    let member = |name: &'static str| {
        let camel_case = format!("{}{}", name[..1].to_ascii_lowercase(), &name[1..]);
        text(reply, name)
            .or_else(|| text(reply, &camel_case))
            .ok_or_else(|| CredentialsError::failed(provider, format!("the reply has no {name}")))
    };
    let keys = Credentials::new(member("AccessKeyId")?, member("AccessKeySecret")?)
        .with_security_token(member("SecurityToken")?);
    let expires_at = parse_timestamp(member("Expiration")?).ok_or_else(|| {
        CredentialsError::failed(provider, "the Expiration of the reply is not a time")
    })?;
    Ok(keys.with_expiry(expires_at))
}

#[cfg(test)]
mod tests {
    use super::{flag, integer, parse_object, temporary_keys, text};

    #[test]
    fn errors_show_where_and_not_what() {
        for (json, expected) in [
            ("", "is empty"),
            ("\u{feff} \r\n", "is empty"),
            ("[1]", "not an object"),
            ("null", "not an object"),
            ("{\"access_key_secret\": \"hush-hush\",\r\n oops}", "line 2"),
            ("{\"access_key_secret\": \"hush-hush", "line 1"),
            ("<html>hush-hush</html>", "line 1"),
            (&"[".repeat(100_000), "line 1"),
        ] {
            let error = parse_object(json).unwrap_err();
            assert!(error.contains(expected), "{error}");
            assert!(!error.contains("hush"), "{error}");
        }
    }

    #[test]
    fn members_are_read_leniently() {
        let object = parse_object("\u{feff}{\"t\":\" x \",\"e\":\" \",\"n\":7,\"m\":\"8\",\"f\":1.5,\"y\":\"True\",\"z\":null}\r\n").unwrap();
        assert_eq!(text(&object, "t"), Some("x"));
        assert_eq!(text(&object, "e"), None);
        assert_eq!(text(&object, "n"), None);
        assert_eq!(integer(&object, "n"), Some(7));
        assert_eq!(integer(&object, "m"), Some(8));
        assert_eq!(integer(&object, "f"), None);
        assert!(flag(&object, "y"));
        assert!(!flag(&object, "z") && !flag(&object, "missing"));
    }

    #[test]
    fn missing_members_of_a_reply_are_named() {
        let whole = [
            ("AccessKeyId", "hush-id"),
            ("AccessKeySecret", "hush-secret"),
            ("SecurityToken", "hush-token"),
            ("Expiration", "2030-01-01T00:00:00Z"),
        ];
        for (missing, _) in whole {
            let rest: Vec<_> = whole.iter().filter(|(name, _)| *name != missing).collect();
            let json: Vec<_> = rest
                .iter()
                .map(|(name, value)| format!("\"{name}\":\"{value}\""))
                .collect();
            let error = temporary_keys(
                &parse_object(&format!("{{{}}}", json.join(","))).unwrap(),
                "p",
            )
            .unwrap_err();
            assert!(error.to_string().contains(missing), "{error}");
            assert!(!format!("{error:?}").contains("hush"), "{error:?}");
        }
    }
}
