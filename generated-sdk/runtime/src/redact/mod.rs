//! Keeping secrets and personal data out of every text that people read.

mod excerpt;
mod sensitive;

use std::fmt;

pub(crate) use self::sensitive::{Sensitive, decode_form};

/// What stands in place of a value.
pub(crate) const REDACTED: &str = "<redacted>";

/// For `Debug` of a sensitive field: tells whether it is set, not what it holds.
#[must_use]
pub fn redacted<T>(value: Option<&T>) -> impl fmt::Debug + use<T> {
    RedactedOption(value.is_some())
}

struct RedactedOption(bool);

impl fmt::Debug for RedactedOption {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0 { "Some(<redacted>)" } else { "None" })
    }
}

/// Removes known secrets from texts that came from elsewhere. Made only once something went wrong.
///
/// Services and gateways echo what they were sent, so each secret is looked for as it is and in the encodings in
/// which it travels, without regard to case. Phone numbers are also found without their country code or their `+`.
pub(crate) struct Scrubber {
    /// Lower-case, longest first.
    needles: Vec<String>,
    /// Digits of the secrets that have enough of them to be a phone number.
    numbers: Vec<String>,
    /// Wire names whose values are never shown.
    names: &'static [&'static str],
}

/// Fewer characters than this are replaced only where they stand alone: a two-letter secret is in every message.
const LONG_ENOUGH: usize = 3;

/// Shortest run of digits that can tell a phone number.
const PHONE_DIGITS: usize = 6;

/// Longest text, in bytes, that an error keeps of a message from elsewhere.
const MESSAGE_BYTES: usize = 2048;

impl Scrubber {
    /// A scrubber of these secrets. `names` are the wire names of sensitive members.
    pub(crate) fn new(secrets: Sensitive, names: &'static [&'static str]) -> Self {
        let secrets = secrets.into_values();
        let mut needles: Vec<String> = secrets
            .iter()
            .flat_map(|secret| encodings(secret))
            .collect();
        needles.sort_unstable_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
        needles.dedup();
        let mut numbers: Vec<String> = secrets
            .iter()
            .map(|secret| {
                secret
                    .chars()
                    .filter(char::is_ascii_digit)
                    .collect::<String>()
            })
            .filter(|digits| digits.len() >= PHONE_DIGITS)
            .collect();
        numbers.sort_unstable();
        numbers.dedup();
        Self {
            needles,
            numbers,
            names,
        }
    }

    /// A message without secrets, cut to a length that people read.
    pub(crate) fn message(&self, text: &str) -> String {
        let kept = cut(text, MESSAGE_BYTES);
        let mut shown = self.scrub(kept, kept.len() < text.len());
        if shown.contains(char::is_control) {
            // A message is one line of a log, whatever the other side put into it.
            shown = shown.replace(char::is_control, " ");
        }
        if kept.len() < text.len() {
            shown.push('…');
        }
        shown
    }

    /// An identifier that the service made up, such as an error code: printable, short, and without secrets.
    pub(crate) fn identifier(&self, text: &str) -> String {
        let text: String = text
            .trim()
            .chars()
            .filter(|c| c.is_ascii_graphic() || *c == ' ')
            .take(128)
            .collect();
        let lower = text.to_ascii_lowercase();
        let echo =
            |needle: &String| needle.len() >= PHONE_DIGITS && lower.contains(needle.as_str());
        let number = (0..lower.len()).any(|at| self.number_at(lower.as_bytes(), at).is_some());
        if number || self.needles.iter().any(echo) {
            REDACTED.to_owned()
        } else {
            text
        }
    }

    /// `text` with every secret replaced. If it was cut, a secret's beginning at its end goes too.
    fn scrub(&self, text: &str, was_cut: bool) -> String {
        let lower = text.to_ascii_lowercase();
        let bytes = lower.as_bytes();
        let end = if was_cut {
            text.len() - self.broken_secret(&lower)
        } else {
            text.len()
        };
        let mut out = String::with_capacity(text.len());
        let mut at = 0;
        while at < end {
            let secret = self
                .secret_at(bytes, at)
                .or_else(|| self.number_at(bytes, at));
            if let Some(length) = secret {
                out.push_str(REDACTED);
                at += length;
            } else {
                let Some(character) = text[at..].chars().next() else {
                    break;
                };
                out.push(character);
                at += character.len_utf8();
            }
        }
        out
    }

    /// Length of the secret that begins at `at`.
    fn secret_at(&self, text: &[u8], at: usize) -> Option<usize> {
        let rest = &text[at..];
        self.needles
            .iter()
            .find(|needle| {
                rest.starts_with(needle.as_bytes())
                    && (needle.len() >= LONG_ENOUGH || stands_alone(text, at, at + needle.len()))
            })
            .map(String::len)
    }

    /// Length of the run of digits that begins at `at`, if it is part of a secret number or holds one.
    fn number_at(&self, text: &[u8], at: usize) -> Option<usize> {
        let digits = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_digit);
        if self.numbers.is_empty() || (at > 0 && digits(text.get(at - 1))) || !digits(text.get(at))
        {
            return None;
        }
        let length = text[at..]
            .iter()
            .take_while(|byte| byte.is_ascii_digit())
            .count();
        let run = std::str::from_utf8(&text[at..at + length]).ok()?;
        let related = |number: &String| number.contains(run) || run.contains(number.as_str());
        (length >= PHONE_DIGITS && self.numbers.iter().any(related)).then_some(length)
    }

    /// How many bytes at the end of a text that was cut are the beginning of a secret.
    fn broken_secret(&self, text: &str) -> usize {
        let broken = |needle: &String| {
            (1..needle.len())
                .rev()
                .filter(|length| needle.is_char_boundary(*length))
                .find(|length| text.ends_with(&needle[..*length]))
        };
        self.needles.iter().filter_map(broken).max().unwrap_or(0)
    }
}

fn stands_alone(text: &[u8], start: usize, end: usize) -> bool {
    let in_word = |byte: Option<&u8>| {
        byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || !byte.is_ascii())
    };
    !(in_word(start.checked_sub(1).and_then(|before| text.get(before))) || in_word(text.get(end)))
}

/// The forms in which a secret may come back, in lower case.
fn encodings(secret: &str) -> Vec<String> {
    if secret.is_empty() {
        return Vec::new();
    }
    let mut percent = String::new();
    super::signing::percent_encode_into(&mut percent, secret);
    let form = percent.replace("%20", "+");
    let json = serde_json::to_string(secret).unwrap_or_default();
    let json = json
        .get(1..json.len().saturating_sub(1))
        .unwrap_or_default()
        .to_owned();
    let html = secret
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&#39;");
    let mut all: Vec<String> = [secret.to_owned(), percent, form, json, html]
        .into_iter()
        .filter(|form| !form.is_empty())
        .map(|form| form.to_ascii_lowercase())
        .collect();
    all.dedup();
    all
}

/// The longest beginning of `text` that has at most `bytes` bytes.
fn cut(text: &str, bytes: usize) -> &str {
    let mut end = bytes.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

#[cfg(test)]
mod tests;
