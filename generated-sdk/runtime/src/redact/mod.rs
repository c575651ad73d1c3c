//! Keeping secrets and personal data out of every text that people read.

mod excerpt;
mod secrets;
mod sensitive;

use std::fmt;

use self::secrets::{Look, PHONE_DIGITS, Secrets, TooMany};
pub(crate) use self::sensitive::{Sensitive, decode_form, is_sensitive};

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
///
/// Takes time in proportion to the secrets and the text, whatever they hold.
pub(crate) struct Scrubber {
    secrets: Secrets,
    /// Wire names whose values are never shown.
    names: &'static [&'static str],
}

/// Longest text, in bytes, that an error keeps of a message from elsewhere.
const MESSAGE_BYTES: usize = 2048;

impl Scrubber {
    /// A scrubber of these secrets. `names` are the wire names of sensitive members.
    pub(crate) fn new(secrets: Sensitive, names: &'static [&'static str]) -> Self {
        Self {
            secrets: secrets.into_secrets(),
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
        let look = Look {
            was_cut: false,
            shortest: PHONE_DIGITS,
        };
        match self.secrets.find(&text, look) {
            Ok(found) if found.is_empty() => text,
            Ok(_) | Err(TooMany) => REDACTED.to_owned(),
        }
    }

    /// `text` with every secret replaced. If it was cut, a secret's beginning at its end goes too. Nothing of it is left
    /// where there are too many secrets to look for.
    fn scrub(&self, text: &str, was_cut: bool) -> String {
        let look = Look {
            was_cut,
            shortest: 1,
        };
        let Ok(found) = self.secrets.find(text, look) else {
            return REDACTED.to_owned();
        };
        let mut out = String::with_capacity(text.len());
        let mut at = 0;
        for secret in found {
            out.push_str(&text[at..secret.start]);
            out.push_str(REDACTED);
            at = secret.end;
        }
        out.push_str(&text[at..]);
        out
    }
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
