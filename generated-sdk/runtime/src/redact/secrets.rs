//! Where secrets stand in a text.

use std::collections::HashSet;
use std::ops::Range;

use aho_corasick::{AhoCorasick, AhoCorasickKind};

use crate::signing::percent_encode_into;

/// Shortest run of digits that can tell a phone number.
pub(super) const PHONE_DIGITS: usize = 6;

/// Fewer bytes than this are found only where they stand alone: a two-letter secret is in every message.
const LONG_ENOUGH: usize = 3;

/// Most bytes of secrets that are looked for at a time: a few times as much as the texts hold that are looked at. Only a
/// reply made for the purpose has more secrets that may stand in such a text.
const MOST_BYTES: usize = 64 * 1024;

/// The secrets of one call, in each form in which they may come back.
///
/// There may be megabytes of them, for each sensitive value of a reply is one. So what is done for each takes time in
/// proportion to its length, and only those that may stand in the text at hand are looked for.
#[derive(Default)]
pub(super) struct Secrets {
    /// In lower case.
    forms: HashSet<String>,
    /// Digits of the secrets that have enough of them to be a phone number.
    numbers: HashSet<String>,
}

/// There are too many secrets to look for.
#[derive(Debug)]
pub(super) struct TooMany;

/// What to look for in a text.
#[derive(Clone, Copy)]
pub(super) struct Look {
    /// The text was cut, so a secret at its end may be broken off.
    pub(super) was_cut: bool,
    /// Shorter secrets, in bytes, are left alone.
    pub(super) shortest: usize,
}

impl Secrets {
    pub(super) fn add(&mut self, secret: &str) {
        self.forms.extend(forms(secret));
        let digits: String = secret.chars().filter(char::is_ascii_digit).collect();
        if digits.len() >= PHONE_DIGITS {
            self.forms.insert(digits.clone());
            self.numbers.insert(digits);
        }
    }

    /// The parts of `text` that are secret, in order and apart from each other.
    pub(super) fn find(&self, text: &str, look: Look) -> Result<Vec<Range<usize>>, TooMany> {
        let text = text.to_ascii_lowercase();
        let mut marks = Marks::new(text.len());
        for found in self.whole(&text, look.shortest)? {
            marks.add(found);
        }
        if look.was_cut {
            marks.add(text.len() - self.broken_off(&text)..text.len());
        }
        // A number is hidden whole: what is left of it would tell the rest to those who know where it was sent.
        let runs = runs_of_digits(&text);
        let parts = self.parts_of_numbers(&text, &runs)?;
        let hidden = marks.hidden();
        for run in runs {
            if hidden[run.clone()].contains(&true) || parts.contains(&text[run.clone()]) {
                marks.add(run);
            }
        }
        Ok(marks.ranges())
    }

    /// Where whole secrets stand.
    fn whole(&self, text: &str, shortest: usize) -> Result<Vec<Range<usize>>, TooMany> {
        let pieces = Pieces::of(text);
        let candidates: Vec<&str> = self
            .forms
            .iter()
            .map(String::as_str)
            .filter(|form| form.len() >= shortest && pieces.may_hold(form))
            .collect();
        let found = search(&candidates)?
            .map(|search| {
                search
                    .find_overlapping_iter(text)
                    .map(|found| found.range())
                    .filter(|at| at.len() >= LONG_ENOUGH || stands_alone(text.as_bytes(), at))
                    .collect()
            })
            .unwrap_or_default();
        Ok(found)
    }

    /// How many bytes at the end of a text that was cut are the beginning of a secret.
    fn broken_off(&self, text: &str) -> usize {
        let mut table = Vec::new();
        self.forms
            .iter()
            .map(|form| overlap(form.as_bytes(), text.as_bytes(), &mut table))
            .max()
            .unwrap_or(0)
    }

    /// Those runs of digits that are part of a secret number, such as one without its country code.
    fn parts_of_numbers<'a>(
        &self,
        text: &'a str,
        runs: &[Range<usize>],
    ) -> Result<HashSet<&'a str>, TooMany> {
        let runs: Vec<&str> = runs.iter().map(|run| &text[run.clone()]).collect();
        let Some(search) = search(&runs)? else {
            return Ok(HashSet::new());
        };
        let found = self
            .numbers
            .iter()
            .flat_map(|number| search.find_overlapping_iter(number));
        Ok(found.map(|found| runs[found.pattern()]).collect())
    }
}

/// A search for all of `patterns` at once. Nothing if there are none.
fn search(patterns: &[&str]) -> Result<Option<AhoCorasick>, TooMany> {
    if patterns.is_empty() {
        return Ok(None);
    }
    if patterns.iter().map(|pattern| pattern.len()).sum::<usize>() > MOST_BYTES {
        return Err(TooMany);
    }
    // Used for one text and thrown away: the others are faster to use and slower to make.
    AhoCorasick::builder()
        .kind(Some(AhoCorasickKind::NoncontiguousNFA))
        .build(patterns)
        .map(Some)
        .map_err(|_| TooMany)
}

/// Which pieces of four bytes a text holds, as a set of hashes: enough to tell at a glance of most secrets that they are
/// not in it.
struct Pieces {
    length: usize,
    hashes: Vec<bool>,
}

impl Pieces {
    const BITS: u32 = 16;

    fn of(text: &str) -> Self {
        let mut hashes = vec![false; 1 << Self::BITS];
        for hash in Self::hashes(text) {
            hashes[hash] = true;
        }
        Self {
            length: text.len(),
            hashes,
        }
    }

    fn may_hold(&self, secret: &str) -> bool {
        secret.len() <= self.length && Self::hashes(secret).all(|hash| self.hashes[hash])
    }

    fn hashes(text: &str) -> impl Iterator<Item = usize> {
        text.as_bytes().windows(4).map(|piece| {
            let number = piece
                .iter()
                .fold(0_u32, |number, byte| number << 8 | u32::from(*byte));
            // Multiplied by the golden ratio, the upper bits depend on all of them.
            (number.wrapping_mul(0x9E37_79B1) >> (u32::BITS - Self::BITS)) as usize
        })
    }
}

/// Parts of a text, however many of them overlap.
struct Marks {
    /// How many parts begin, less how many end, at each byte.
    changes: Vec<i32>,
}

impl Marks {
    fn new(length: usize) -> Self {
        Self {
            changes: vec![0; length + 1],
        }
    }

    fn add(&mut self, part: Range<usize>) {
        self.changes[part.start] += 1;
        self.changes[part.end] -= 1;
    }

    /// Whether each byte is in a part.
    fn hidden(&self) -> Vec<bool> {
        let mut depth = 0;
        self.changes
            .iter()
            .map(|change| {
                depth += change;
                depth > 0
            })
            .collect()
    }

    fn ranges(&self) -> Vec<Range<usize>> {
        let mut ranges = Vec::new();
        let mut start = None;
        for (at, hidden) in self.hidden().into_iter().enumerate() {
            match (start, hidden) {
                (None, true) => start = Some(at),
                (Some(from), false) => {
                    ranges.push(from..at);
                    start = None;
                }
                _ => {}
            }
        }
        ranges
    }
}

/// Runs of digits that are long enough to tell a phone number.
fn runs_of_digits(text: &str) -> Vec<Range<usize>> {
    let mut runs = Vec::new();
    let mut start = None;
    for (at, byte) in text.bytes().chain([0]).enumerate() {
        match (start, byte.is_ascii_digit()) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                if at - from >= PHONE_DIGITS {
                    runs.push(from..at);
                }
                start = None;
            }
            _ => {}
        }
    }
    runs
}

fn stands_alone(text: &[u8], at: &Range<usize>) -> bool {
    let in_word = |byte: Option<&u8>| {
        byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || !byte.is_ascii())
    };
    let before = at.start.checked_sub(1).and_then(|before| text.get(before));
    !(in_word(before) || in_word(text.get(at.end)))
}

/// Length of the longest beginning of `pattern`, but not the whole of it, with which `text` ends, after Knuth, Morris and
/// Pratt. `table` is for use from call to call.
fn overlap(pattern: &[u8], text: &[u8], table: &mut Vec<usize>) -> usize {
    let longest = pattern.len().saturating_sub(1).min(text.len());
    let pattern = &pattern[..longest];
    // For each beginning of the pattern: the longest shorter one with which it ends.
    table.clear();
    let mut matched = 0;
    for (at, byte) in pattern.iter().enumerate() {
        while matched > 0 && (matched == at || pattern[matched] != *byte) {
            matched = table[matched - 1];
        }
        if matched < at && pattern[matched] == *byte {
            matched += 1;
        }
        table.push(matched);
    }
    matched = 0;
    for byte in &text[text.len() - longest..] {
        while matched > 0 && pattern.get(matched) != Some(byte) {
            matched = table[matched - 1];
        }
        if pattern.get(matched) == Some(byte) {
            matched += 1;
        }
    }
    matched
}

/// The forms in which a secret may come back, in lower case.
fn forms(secret: &str) -> Vec<String> {
    if secret.is_empty() {
        return Vec::new();
    }
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    if secret.bytes().all(plain) {
        return vec![secret.to_ascii_lowercase()];
    }
    let mut percent = String::new();
    percent_encode_into(&mut percent, secret);
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
    [secret.to_owned(), percent, form, json, html]
        .into_iter()
        .map(|form| form.to_ascii_lowercase())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::overlap;

    #[test]
    fn the_beginning_of_a_secret_at_the_end_of_a_text() {
        let letters = ["", "a", "b", "aa", "ab", "ba", "bb"];
        let words: Vec<String> = letters
            .iter()
            .flat_map(|one| letters.map(|two| format!("{one}{two}")))
            .flat_map(|word| letters.map(|three| format!("{word}{three}")))
            .collect();
        let mut table = Vec::new();
        for pattern in &words {
            for text in &words {
                let expected = (0..pattern.len())
                    .rev()
                    .find(|length| text.ends_with(&pattern[..*length]))
                    .unwrap_or(0);
                let found = overlap(pattern.as_bytes(), text.as_bytes(), &mut table);
                assert_eq!(found, expected, "{pattern} at the end of {text}");
            }
        }
    }
}
