//! From bytes to JSON, of services that do not always write it well.

use serde_json::{Map, Value};

/// The JSON value of `text`. An unpaired surrogate escape (`"\ud83d"`), which is no character, is read as U+FFFD: half an
/// emoji in one message must not hide all the others.
pub(crate) fn parse_json(text: &[u8]) -> Result<Value, serde_json::Error> {
    let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text);
    match serde_json::from_slice(text) {
        Err(error) => match mended(text) {
            Some(text) => serde_json::from_str(&text),
            None => Err(error),
        },
        parsed => parsed,
    }
}

/// `text` with U+FFFD for what is no character. Nothing if there is none.
fn mended(text: &[u8]) -> Option<String> {
    // Bytes that are no UTF-8 are another encoding, of which a guess would make nonsense.
    let text = std::str::from_utf8(text).ok()?;
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut found = false;
    while let Some(at) = rest.find('\\') {
        let (before, escape) = rest.split_at(at);
        out.push_str(before);
        let length = match surrogate(escape) {
            None => 1 + escape[1..].chars().next().map_or(0, char::len_utf8),
            Some(high)
                if high < 0xDC00 && surrogate(&escape[6..]).is_some_and(|low| low >= 0xDC00) =>
            {
                12
            }
            Some(_) => {
                found = true;
                out.push('\u{fffd}');
                rest = &escape[6..];
                continue;
            }
        };
        out.push_str(&escape[..length]);
        rest = &escape[length..];
    }
    out.push_str(rest);
    found.then_some(out)
}

/// The surrogate whose escape `text` begins with.
fn surrogate(text: &str) -> Option<u16> {
    let digits = text.strip_prefix("\\u")?.get(..4)?;
    let digits = digits
        .bytes()
        .all(|byte| byte.is_ascii_hexdigit())
        .then_some(digits)?;
    u16::from_str_radix(digits, 16)
        .ok()
        .filter(|unit| (0xD800..0xE000).contains(unit))
}

/// The members of an error reply that is XML, as gateways send it where they do not know what was asked for:
/// `<Error><Code>…</Code><Message>…</Message></Error>`. Nothing if it is something else or has no code.
pub(crate) fn parse_xml_error(text: &[u8]) -> Option<Map<String, Value>> {
    const MOST_BYTES: usize = 64 * 1024;
    const MEMBERS: [&str; 5] = ["Code", "Message", "RequestId", "HostId", "Recommend"];
    let text = std::str::from_utf8(text.get(..MOST_BYTES.min(text.len()))?).ok()?;
    let mut rest = text.trim_start_matches('\u{feff}').trim_start();
    // The declaration, comments.
    while rest.starts_with("<?") || rest.starts_with("<!--") {
        rest = rest.split_once('>')?.1.trim_start();
    }
    let root = rest.strip_prefix('<')?;
    let name = &root[..root.find(|c: char| !c.is_ascii_alphanumeric())?];
    if !["Error", "ErrorResponse", "Response"].contains(&name) {
        return None;
    }
    let members: Map<String, Value> = MEMBERS
        .iter()
        .filter_map(|name| {
            let (_, rest) = rest.split_once(&format!("<{name}>"))?;
            let (value, _) = rest.split_once(&format!("</{name}>"))?;
            Some(((*name).to_owned(), Value::String(xml_text(value)?)))
        })
        .collect();
    members.contains_key("Code").then_some(members)
}

/// The text that an element without children holds.
fn xml_text(text: &str) -> Option<String> {
    let text = text.trim();
    if let Some(text) = text.strip_prefix("<![CDATA[") {
        return Some(text.strip_suffix("]]>")?.to_owned());
    }
    let plain = !text.contains('<');
    plain.then(|| {
        text.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&apos;", "'")
            .replace("&#39;", "'")
            .replace("&amp;", "&")
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{parse_json, parse_xml_error};

    #[test]
    fn what_is_no_character_is_read_as_the_replacement() {
        for (text, expected) in [
            (&br#""a\ud83d""#[..], "a\u{fffd}"),
            (br#""\uDE00b""#, "\u{fffd}b"),
            (br#""\ud83d\ud83d\ude00""#, "\u{fffd}\u{1f600}"),
            (br#""\ud83d\n""#, "\u{fffd}\n"),
            (br#""\ud83dx\\ud83d \u00e9""#, "\u{fffd}x\\ud83d \u{e9}"),
            (br#""\ud83d\ude00""#, "\u{1f600}"),
            (b"\xef\xbb\xbf\"mark\"", "mark"),
        ] {
            assert_eq!(parse_json(text).unwrap(), json!(expected));
        }
        for broken in [
            &br#""\ud83"#[..],
            br#""\ud83d"#,
            b"\"\\",
            br#"{"a":"\ud83d",}"#,
            b"",
            b"<html>",
        ] {
            assert!(parse_json(broken).is_err(), "{broken:?}");
        }
    }

    #[test]
    fn errors_in_xml() {
        let text = "\u{feff}<?xml version='1.0' encoding='UTF-8'?>\n<Error><RequestId>R-1</RequestId>\
                    <HostId>cams.aliyuncs.com</HostId><Code>InvalidAction.NotFound</Code>\
                    <Message><![CDATA[a < b]]></Message><Recommend>x?a=1&amp;b=&lt;2&gt;</Recommend></Error>";
        assert_eq!(
            serde_json::Value::Object(parse_xml_error(text.as_bytes()).unwrap()),
            json!({
                "Code": "InvalidAction.NotFound", "Message": "a < b", "RequestId": "R-1",
                "HostId": "cams.aliyuncs.com", "Recommend": "x?a=1&b=<2>",
            })
        );
        for other in [
            "<html><Code>X</Code></html>",
            "<Error><Message>no code</Message></Error>",
            "<Error><Code>X",
            "<Error",
            "<?xml",
            "<",
            "{}",
        ] {
            assert_eq!(parse_xml_error(other.as_bytes()), None, "{other}");
        }
    }
}
