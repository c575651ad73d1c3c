//! What is wrong with a spec: collecting it, sorting it, and showing it the way rustc does.

pub mod codes;
mod render;

use std::ops::Range;

pub use codes::Code;

use crate::source::Position;

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is generated.
    Error,
    /// Worth mending; generating goes on.
    Warning,
}

/// One mistake in a spec file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// What kind of mistake; the severity follows from it.
    pub code: Code,
    /// File, as in [`crate::Source::path`].
    pub path: String,
    /// Line and column; `None` if the whole file is meant, or a file that does not exist.
    pub position: Option<Position>,
    /// Bytes to underline; empty underlines the place where something is missing.
    pub span: Range<usize>,
    /// What is wrong, in one line.
    pub message: String,
    /// A few words below the underlined text; may be empty.
    pub label: String,
    /// What to do about it.
    pub help: Option<String>,
    /// Another place that the mistake is about, such as the first of two definitions.
    pub also: Option<Also>,
}

/// Another place that a mistake is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Also {
    /// File, as in [`crate::Source::path`].
    pub path: String,
    /// Line and column; `None` if the whole file is meant.
    pub position: Option<Position>,
    /// Bytes to underline.
    pub span: Range<usize>,
    /// A few words below the underlined text.
    pub label: String,
}

impl Diagnostic {
    /// A mistake that concerns the whole of a file.
    pub fn of_file(code: Code, path: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            code,
            path: path.into(),
            position: None,
            span: 0..0,
            message: message.into(),
            label: String::new(),
            help: None,
            also: None,
        }
    }

    /// The same, at a place in the file.
    #[must_use]
    pub fn at(mut self, position: Position, span: Range<usize>) -> Self {
        self.position = Some(position);
        self.span = span;
        self
    }

    /// The same, with words below the underlined text.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// The same, with advice.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The same, with another place that it is about.
    #[must_use]
    pub fn also(mut self, also: Option<Also>) -> Self {
        self.also = also;
        self
    }

    /// How bad it is.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }

    /// Files in order, places in order, and mistakes of the same place in a fixed order too.
    fn sort_key(&self) -> impl Ord + use<'_> {
        (
            &self.path,
            self.position,
            self.span.end,
            self.code.id(),
            &self.message,
        )
    }
}

/// All mistakes found so far.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Diagnostics {
    /// Kept sorted, each once.
    items: Vec<Diagnostic>,
}

impl Diagnostics {
    /// None yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one; a mistake reported twice counts once.
    pub fn report(&mut self, diagnostic: Diagnostic) {
        let at = self
            .items
            .partition_point(|other| other.sort_key() < diagnostic.sort_key());
        if self.items.get(at) != Some(&diagnostic) {
            self.items.insert(at, diagnostic);
        }
    }

    /// Whether anything stops the generator.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.iter().any(|item| item.severity() == Severity::Error)
    }

    /// Whether there is nothing to say.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// How many there are of one severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.iter()
            .filter(|item| item.severity() == severity)
            .count()
    }

    /// Sorted by file, then by place.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.items.iter()
    }

    /// Leaves those for which `keep` is true.
    pub fn retain(&mut self, keep: impl FnMut(&Diagnostic) -> bool) {
        self.items.retain(keep);
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

impl<'a> IntoIterator for &'a Diagnostics {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// Most characters of a quoted text; the rest is cut.
const QUOTED: usize = 60;

/// Quotes text from a file for use in a message: one line, no control characters, not endless.
pub(crate) fn quote(text: &str) -> String {
    let mut quoted = String::from("`");
    for (count, c) in text.chars().enumerate() {
        if count == QUOTED {
            quoted.push('…');
            break;
        }
        if crate::diagnostic::is_invisible(c) {
            quoted.extend(c.escape_default());
        } else {
            quoted.push(c);
        }
    }
    quoted.push('`');
    quoted
}

/// Control characters, and the format characters that change the direction of text or cannot be seen.
pub(crate) fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{ad}'
                | '\u{61c}'
                | '\u{180e}'
                | '\u{200b}'..='\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{feff}'
                | '\u{fff9}'..='\u{fffb}'
                | '\u{e0000}'..='\u{e007f}'
        )
}

/// Says "did you mean …" if one of `candidates` is near to `text`.
pub(crate) fn did_you_mean<'a>(
    text: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<String> {
    nearest(text, candidates).map(|candidate| format!("did you mean {}?", quote(candidate)))
}

/// Advice on a name that leads nowhere: it may have been removed, and then a name that is only alike is no help.
pub(crate) fn gone_or_misspelt<'a>(
    text: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> String {
    let lower = text.to_lowercase();
    let misspelt = |candidate: &&str| {
        let slips = strsim::osa_distance(&lower, &candidate.to_lowercase());
        slips <= 2 && slips * 4 <= lower.chars().count()
    };
    match nearest(text, candidates.into_iter().filter(misspelt)) {
        Some(candidate) => format!(
            "did you mean {}? If it is gone, remove it here",
            quote(candidate)
        ),
        None => "if it is gone, remove it here".to_owned(),
    }
}

/// The candidate that a misspelt text most likely means.
pub(crate) fn nearest<'a>(
    text: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let lower = text.to_lowercase();
    candidates
        .into_iter()
        .map(|candidate| {
            let score = strsim::jaro_winkler(&lower, &candidate.to_lowercase());
            (score, candidate)
        })
        .filter(|(score, _)| *score >= 0.8)
        .max_by(|(a, x), (b, y)| a.total_cmp(b).then_with(|| y.cmp(x)))
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quoted_text_stays_on_one_line() {
        assert_eq!(
            quote("a\nb\u{1b}[31m\u{202e}"),
            "`a\\nb\\u{1b}[31m\\u{202e}`"
        );
        assert_eq!(quote(&"x".repeat(61)), format!("`{}…`", "x".repeat(60)));
    }

    #[test]
    fn near_names_are_suggested_and_far_ones_are_not() {
        let known = ["required", "rust_name", "type"];
        assert_eq!(
            did_you_mean("requird", known).as_deref(),
            Some("did you mean `required`?")
        );
        assert_eq!(
            did_you_mean("Type", known).as_deref(),
            Some("did you mean `type`?")
        );
        assert_eq!(did_you_mean("zebra", known), None);
    }

    #[test]
    fn order_does_not_depend_on_reporting() {
        let at = |path: &str, line| {
            Diagnostic::of_file(codes::UNKNOWN_KEY, path, "m")
                .at(Position { line, column: 1 }, 0..0)
        };
        let mut forward = Diagnostics::new();
        let mut backward = Diagnostics::new();
        let all = [at("a", 2), at("a", 10), at("b", 1), at("b", 1)];
        for item in &all {
            forward.report(item.clone());
        }
        for item in all.iter().rev() {
            backward.report(item.clone());
        }
        assert_eq!(forward, backward);
        let lines: Vec<_> = forward
            .iter()
            .filter_map(|d| d.position.map(|p| p.line))
            .collect();
        assert_eq!(lines, [2, 10, 1]);
    }
}
