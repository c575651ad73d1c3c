//! Where in a body one report ends and the next begins: found without parsing, so that what is broken stays by itself.

use std::borrow::Cow;
use std::ops::Range;

use super::unquoted;

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
                let scanned = scan(rest, true);
                let report = from..from + scanned.end;
                let stopped_at = rest.get(scanned.end).copied();
                let is_blank = rest[..scanned.end].trim_ascii().is_empty();
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

/// What a look at a text of JSON tells.
#[derive(Debug, PartialEq)]
pub(super) struct Scanned {
    /// Where a report of a list ends: at the comma or bracket behind it, or with the text.
    pub(super) end: usize,
    /// How deep lists and objects are nested.
    pub(super) deepest: usize,
}

/// Looks through a text up to its end, or, `in_list`, to the comma or bracket behind the first value.
pub(super) fn scan(text: &[u8], in_list: bool) -> Scanned {
    let (mut depth, mut deepest) = (0_usize, 0);
    let mut in_text = false;
    let mut at = 0;
    while let Some(&byte) = text.get(at) {
        match byte {
            b'\\' if in_text => at += 1,
            b'"' => in_text = !in_text,
            _ if in_text => {}
            b',' | b']' if in_list && depth == 0 => break,
            b'[' | b'{' => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        at += 1;
    }
    let end = at.min(text.len());
    Scanned { end, deepest }
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

    #[test]
    fn depth_is_counted_outside_of_texts() {
        let deepest = |text: &str| scan(text.as_bytes(), false).deepest;
        assert_eq!(deepest("1"), 0);
        assert_eq!(deepest("[{\"[[[[\":[]}]"), 3);
        assert_eq!(deepest("\"\\\"[[\""), 0);
        assert_eq!(deepest("]]][[\\"), 2);
    }
}
