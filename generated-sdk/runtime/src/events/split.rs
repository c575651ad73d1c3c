//! Where in a body one report ends and the next begins: found without parsing, so that what is broken stays by itself.

use std::borrow::Cow;
use std::ops::Range;

use serde_json::Value;

use crate::read::parse_json;

/// So often a body is taken out of a JSON text.
const MOST_WRAPPINGS: usize = 3;

/// A body that is taken apart.
pub(super) enum Body<'a> {
    /// There is nothing left.
    Empty,
    /// It is one report.
    One(Cow<'a, [u8]>),
    /// It is a list: what stands behind its first bracket, and how far it was read.
    List(Cow<'a, [u8]>, usize),
}

impl<'a> Body<'a> {
    pub(super) fn of(body: &'a [u8]) -> Self {
        let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
        let mut body = Cow::Borrowed(body.trim_ascii());
        for _ in 0..MOST_WRAPPINGS {
            let inner = match &body {
                Cow::Borrowed(body) => unquoted(body),
                Cow::Owned(body) => unquoted(body).map(|inner| Cow::Owned(inner.into_owned())),
            };
            match inner {
                Some(inner) => body = trimmed(inner),
                None => break,
            }
        }
        if body.starts_with(b"[") {
            Self::List(body, 1)
        } else {
            Self::One(body)
        }
    }

    /// The text of the next report.
    pub(super) fn next(&mut self) -> Option<Cow<'a, [u8]>> {
        match std::mem::replace(self, Self::Empty) {
            Self::Empty => None,
            Self::One(text) => Some(text),
            Self::List(text, from) => {
                let rest = &text[from..];
                let end = end_of(rest);
                let report = from..from + end;
                let stopped_at = rest.get(end).copied();
                let is_blank = rest[..end].trim_ascii().is_empty();
                match stopped_at {
                    // An empty list, or its end behind a comma too many.
                    Some(b']') if is_blank && from == 1 => self.end(&text, report.end),
                    Some(b']') => {
                        let found = slice(&text, report.clone());
                        if ends_there(&text, report.end) {
                            Some(found)
                        } else {
                            // What stands behind the list comes as a report that cannot be read.
                            let behind = slice(&text, report.end + 1..text.len());
                            *self = Self::One(behind);
                            Some(found)
                        }
                    }
                    Some(_) => {
                        let found = slice(&text, report.clone());
                        *self = Self::List(text, report.end + 1);
                        Some(found)
                    }
                    // The list does not end: neither does its last report, or the text would go on.
                    None => Some(slice(&text, report)),
                }
            }
        }
    }

    fn end(&mut self, text: &Cow<'a, [u8]>, at: usize) -> Option<Cow<'a, [u8]>> {
        if ends_there(text, at) {
            return None;
        }
        let behind = slice(text, at + 1..text.len());
        *self = Self::Empty;
        Some(behind)
    }
}

/// A text that a list of reports may come wrapped in.
fn unquoted(body: &[u8]) -> Option<Cow<'_, [u8]>> {
    let inner = body.strip_prefix(b"\"")?.strip_suffix(b"\"")?;
    match parse_json(body) {
        Ok(Value::String(text)) => Some(Cow::Owned(text.into_bytes())),
        // Quotes were put around it, and nothing else was done.
        _ => Some(Cow::Borrowed(inner)),
    }
}

fn ends_there(text: &[u8], bracket: usize) -> bool {
    text[bracket + 1..].trim_ascii().is_empty()
}

fn slice<'a>(text: &Cow<'a, [u8]>, range: Range<usize>) -> Cow<'a, [u8]> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(text[range].trim_ascii()),
        Cow::Owned(text) => Cow::Owned(text[range].trim_ascii().to_vec()),
    }
}

fn trimmed(text: Cow<'_, [u8]>) -> Cow<'_, [u8]> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.trim_ascii()),
        Cow::Owned(text) => Cow::Owned(text.trim_ascii().to_vec()),
    }
}

/// Where the first value of a list ends: at the comma or bracket behind it, or with the text.
fn end_of(text: &[u8]) -> usize {
    let mut depth = 0_usize;
    let mut in_text = false;
    let mut at = 0;
    while let Some(&byte) = text.get(at) {
        match byte {
            b'\\' if in_text => at += 1,
            b'"' => in_text = !in_text,
            _ if in_text => {}
            b',' | b']' if depth == 0 => break,
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        at += 1;
    }
    at.min(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reports(body: &str) -> Vec<String> {
        let mut body = Body::of(body.as_bytes());
        let next = || body.next();
        std::iter::from_fn(next)
            .map(|text| String::from_utf8_lossy(&text).into_owned())
            .collect()
    }

    #[test]
    fn bodies_are_taken_apart() {
        for (body, expected) in [
            ("[]", &[][..]),
            (" [ ] ", &[]),
            ("{\"a\":1}", &["{\"a\":1}"]),
            (
                "[1, {\"a\":[2,3]} ,\"],\"]",
                &["1", "{\"a\":[2,3]}", "\"],\""],
            ),
            ("[{\"a\":\"\\\"]\"},2]", &["{\"a\":\"\\\"]\"}", "2"]),
            ("\u{feff}[1]", &["1"]),
            (r#""[1,{\"a\":\"b\"}]""#, &["1", "{\"a\":\"b\"}"]),
            ("\"[1,{\"a\":2}]\"", &["1", "{\"a\":2}"]),
            // Broken ones: what can be told apart is.
            ("", &[""]),
            ("[1,]", &["1", ""]),
            ("[1", &["1"]),
            ("[1] 2", &["1", "2"]),
            ("[] 2", &["2"]),
            ("[1, {\"a\": tru}, 2]", &["1", "{\"a\": tru}", "2"]),
            ("[1, {\"a\": \"x, 2]", &["1", "{\"a\": \"x, 2]"]),
        ] {
            assert_eq!(reports(body), expected, "{body}");
        }
    }
}
