//! Where each value of a file stands. Built only for a file that has something to report.

use std::ops::Range;

use super::events::{Event, Events, Kind};
use super::place::{Finding, Other, Part, SPELLING, Step};
use crate::diagnostic::{Also, Diagnostic};
use crate::source::{Lines, Position};

/// Path to place: the skeleton of a file.
#[derive(Debug)]
pub(crate) struct Positions<'a> {
    lines: Lines<'a>,
    text: &'a str,
    root: Option<Node>,
}

#[derive(Debug)]
struct Node {
    start: Position,
    end: Position,
    /// What it holds; a mapping's entries have keys, a list's have none.
    held: Vec<(Option<Key>, Node)>,
}

#[derive(Debug)]
struct Key {
    text: String,
    start: Position,
    end: Position,
}

impl<'a> Positions<'a> {
    /// The places of a text that is YAML, and not deeply nested.
    pub(crate) fn of(text: &'a str) -> Self {
        Self {
            lines: Lines::of(text),
            text,
            root: build(text),
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
        let root = self.root.as_ref()?;
        let (mut key, mut node, mut part) = (None, root, part);
        for step in at {
            let next = match step {
                Step::Key(wanted) => node
                    .held
                    .iter()
                    .find(|(key, _)| key.as_ref().is_some_and(|key| key.text == *wanted)),
                Step::Index(index) => node.held.get(*index),
            };
            let Some((next_key, next_node)) = next else {
                part = Part::Key;
                break;
            };
            (key, node) = (next_key.as_ref(), next_node);
        }
        let (start, end) = match (part, key) {
            (Part::Key, Some(key)) => (key.start, key.end),
            // At the root, and in a list: the first key stands for the mapping.
            (Part::Key, None) => match node.held.first() {
                Some((Some(first), _)) => (first.start, first.end),
                _ => (node.start, node.end),
            },
            (Part::Value, Some(key)) if !node.held.is_empty() => (key.start, key.end),
            (Part::Value, _) => (node.start, node.end),
        };
        Some(underline(self.text, &self.lines, start, end))
    }
}

/// The bytes of a value from `start` to `end`, cut at the end of its first line.
///
/// The parser's `end` may lie behind blanks and a comment that follow.
pub(super) fn underline(
    text: &str,
    lines: &Lines<'_>,
    start: Position,
    end: Position,
) -> Range<usize> {
    let from = lines.offset(start);
    let line_end = lines.line(start.line).end;
    let to = if end.line > start.line {
        line_end
    } else {
        lines.offset(end)
    };
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

/// A collection that is being built.
struct Open {
    node: Node,
    /// The key whose value comes next.
    key: Option<Key>,
    mapping: bool,
}

fn build(text: &str) -> Option<Node> {
    let mut open: Vec<Open> = Vec::new();
    for event in Events::of(text) {
        let Event {
            kind, start, end, ..
        } = event.ok()?;
        let leaf = Node {
            start,
            end,
            held: Vec::new(),
        };
        let finished = match kind {
            Kind::Document => continue,
            Kind::MappingStart | Kind::SequenceStart => {
                open.push(Open {
                    node: leaf,
                    key: None,
                    mapping: matches!(kind, Kind::MappingStart),
                });
                continue;
            }
            Kind::MappingEnd | Kind::SequenceEnd => {
                let mut node = open.pop()?.node;
                node.end = end;
                node
            }
            Kind::Scalar(text) => match open.last_mut() {
                Some(parent) if parent.mapping && parent.key.is_none() => {
                    parent.key = Some(Key {
                        text: text.into_owned(),
                        start,
                        end,
                    });
                    continue;
                }
                _ => leaf,
            },
            Kind::Alias => leaf,
        };
        match open.last_mut() {
            None => return Some(finished),
            Some(parent) => {
                let key = parent.key.take();
                parent.node.held.push((key, finished));
            }
        }
    }
    None
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
