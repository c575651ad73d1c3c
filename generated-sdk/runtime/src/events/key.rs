//! By what reports are known again.

use std::borrow::Cow;
use std::fmt;

use crate::parameters::Scalar;

/// Equal for reports that are the same one, delivered twice. It may hold a phone number, so `Debug` does not show it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DedupKey(String);

impl DedupKey {
    /// The key as text, for a set in a database: a list in JSON, of the kind of report and of what it is known by.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The key as text.
    #[must_use]
    pub fn into_string(self) -> String {
        self.0
    }
}

impl fmt::Debug for DedupKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DedupKey(<redacted>)")
    }
}

/// The key of a report of this kind; `None` if it lacks a part.
#[must_use]
pub fn dedup_key<const N: usize>(kind: &str, parts: [Option<Cow<'_, str>>; N]) -> Option<DedupKey> {
    let mut texts = vec![kind.to_owned()];
    for part in parts {
        let part = part?;
        texts.push(without_plus(&part).to_owned());
    }
    Some(DedupKey(serde_json::Value::from(texts).to_string()))
}

/// A part of a key, unless it is empty.
#[must_use]
pub fn key_part<T: Scalar>(value: &Option<T>) -> Option<Cow<'_, str>> {
    let text = value.as_ref()?.text();
    (!text.trim().is_empty()).then_some(text)
}

/// A phone number without blanks around it and without the `+` that may stand before it: the same number comes with and
/// without. Any other text is only trimmed.
///
/// ```
/// # use alibabacloud_runtime::events::without_plus;
/// assert_eq!(without_plus("+8613800001234"), "8613800001234");
/// assert_eq!(without_plus("+x"), "+x");
/// ```
#[must_use]
pub fn without_plus(number: &str) -> &str {
    let number = number.trim();
    match number.strip_prefix('+') {
        // Samples mask digits with `*`.
        Some(digits) if digits.starts_with(|c: char| c.is_ascii_digit()) => digits,
        _ => number,
    }
}
