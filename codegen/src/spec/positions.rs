//! Where each value of a file stands. Built only for a file that has something to report.

use std::ops::Range;

use super::outline::{Entry, Outline};
use super::place::{Finding, Other, Part, SPELLING, Step};
use crate::diagnostic::{Also, Diagnostic};
use crate::source::Lines;

/// Path to place in a text.
#[derive(Debug)]
pub(crate) struct Positions<'a> {
    lines: Lines<'a>,
    text: &'a str,
    root: Option<Outline>,
}

impl<'a> Positions<'a> {
    /// The places of a text that is YAML, and not deeply nested.
    pub(crate) fn of(text: &'a str) -> Self {
        Self {
            lines: Lines::of(text),
            text,
            root: Outline::of(text),
        }
    }

    /// Gives a finding its place. One whose path is not in the text is placed at the last step that is.
    pub(crate) fn place(&self, path: &str, finding: Finding) -> Diagnostic {
        let span = self.span(&finding.at, finding.part);
        let spelling = span.clone().map_or("", |span| &self.text[span]);
        let spelling = if spelling.len() > 120 {
            "…"
        } else {
            spelling
        };
        let spelled = |text: String| text.replace(SPELLING, spelling);
        let diagnostic = Diagnostic {
            help: finding.help.map(spelled),
            ..Diagnostic::of_file(finding.code, path, spelled(finding.message))
        }
        .label(finding.label)
        .also(finding.also.and_then(|also| match also {
            Other::Near(at, label) => self.also(path, &at, finding.part, label),
            // That file knows where.
            Other::Far(..) => None,
        }));
        match span {
            Some(span) => diagnostic.at(self.lines.position(span.start), span),
            None => diagnostic,
        }
    }

    /// A place of this file that a mistake elsewhere is about too.
    pub(crate) fn also(&self, path: &str, at: &[Step], part: Part, label: &str) -> Option<Also> {
        let span = self.span(at, part)?;
        Some(Also {
            path: path.to_owned(),
            position: Some(self.lines.position(span.start)),
            span,
            label: label.to_owned(),
        })
    }

    /// The line of the key or item that a path leads to.
    pub(crate) fn line(&self, at: &[Step]) -> Option<usize> {
        let span = self.span(at, Part::Key)?;
        Some(self.lines.position(span.start).line)
    }

    fn span(&self, at: &[Step], part: Part) -> Option<Range<usize>> {
        let mut node = self.root.as_ref()?;
        let mut entry: Option<&Entry> = None;
        let mut part = part;
        for step in at {
            let next = match step {
                Step::Key(wanted) => node.entry(wanted).map(|entry| (Some(entry), &entry.value)),
                Step::Index(index) => node.items().get(*index).map(|item| (None, item)),
            };
            let Some(next) = next else {
                part = Part::Key;
                break;
            };
            (entry, node) = next;
        }
        let holds_any = !node.entries().is_empty() || !node.items().is_empty();
        // At the root, and in a list: the first key stands for the mapping.
        let key = entry.or_else(|| node.entries().first());
        let (start, end) = match (part, entry, key) {
            (Part::Key, _, Some(key)) => (key.start, key.end),
            (Part::Value, Some(key), _) if holds_any => (key.start, key.end),
            _ => (node.start, node.end),
        };
        Some(underline(self.text, &self.lines, start..end))
    }
}

/// What to underline of the bytes of a value: those on its first line.
///
/// The parser counts blanks and a comment that follow to a value.
pub(super) fn underline(text: &str, lines: &Lines<'_>, value: Range<usize>) -> Range<usize> {
    let (from, to) = (value.start, value.end);
    let line_end = lines.line(lines.position(from).line).end;
    let value = &text[from..to.clamp(from, line_end.max(from))];
    let length = match value.chars().next() {
        Some(quote @ ('"' | '\'')) => quoted_length(value, quote),
        _ => value.find(" #").unwrap_or(value.len()),
    };
    from..from + value[..length].trim_end().len()
}

/// The length of a quoted text with its quotes; all of it if it ends on a later line.
fn quoted_length(value: &str, quote: char) -> usize {
    let mut escaped = false;
    let mut rest = value.char_indices().skip(1).peekable();
    while let Some((at, c)) = rest.next() {
        if escaped {
            escaped = false;
        } else if c == '\\' && quote == '"' {
            escaped = true;
        } else if c == quote {
            // In single quotes, two of them stand for one.
            if quote == '\'' && rest.next_if(|(_, next)| *next == quote).is_some() {
                continue;
            }
            return at + 1;
        }
    }
    value.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::place::Path;

    const TEXT: &str = "name: Größe\nlist:\n  - a: 'one'   # remark\n    番: |\n      two\n      three\n  - plain text\nflow: { x: [1, 22] }\n";

    fn underlined(path: Path<'_>, part: Part) -> &'static str {
        let span = Positions::of(TEXT)
            .span(&path.to_steps(), part)
            .expect("a place");
        &TEXT[span]
    }

    #[test]
    fn values_and_keys_are_found() {
        let root = Path::ROOT;
        assert_eq!(underlined(root.key("name"), Part::Value), "Größe");
        assert_eq!(underlined(root.key("name"), Part::Key), "name");
        let list = root.key("list");
        assert_eq!(underlined(list, Part::Value), "list");
        let first = list.index(0);
        assert_eq!(underlined(first, Part::Key), "a");
        assert_eq!(underlined(first.key("a"), Part::Value), "'one'");
        assert_eq!(underlined(first.key("番"), Part::Key), "番");
        assert_eq!(underlined(first.key("番"), Part::Value), "two");
        assert_eq!(underlined(list.index(1), Part::Value), "plain text");
        assert_eq!(
            underlined(root.key("flow").key("x").index(1), Part::Value),
            "22"
        );
    }

    #[test]
    fn comments_are_not_part_of_values() {
        for (line, value) in [
            ("a: 'it''s' # remark", "'it''s'"),
            (r#"a: "b \" # c" # d"#, r#""b \" # c""#),
            ("a: b#c # d", "b#c"),
            ("a: [b] # c", "[b]"),
        ] {
            let span = Positions::of(line)
                .span(&Path::ROOT.key("a").to_steps(), Part::Value)
                .expect("a place");
            let expected = if value == "[b]" { "a" } else { value };
            assert_eq!(&line[span], expected);
        }
    }

    #[test]
    fn what_is_missing_is_placed_where_it_should_be() {
        assert_eq!(underlined(Path::ROOT.key("nothing"), Part::Value), "name");
        assert_eq!(
            underlined(Path::ROOT.key("list").index(0).key("b"), Part::Value),
            "a"
        );
        assert_eq!(
            underlined(Path::ROOT.key("flow").key("y"), Part::Value),
            "flow"
        );
    }
}
