//! What a text must be before it is parsed: one document, not deep, without what the spec language leaves out.
//!
//! Aliases are refused here, so that no text grows while it is parsed.

use std::collections::BTreeMap;
use std::ops::Range;

use super::events::{Event, Events, Kind, Malformed};
use super::positions::underline;
use crate::diagnostic::{Also, Code, Diagnostic, codes, quote};
use crate::source::{Lines, Position};

/// Deepest nesting of lists and mappings; a spec needs a dozen levels or two.
const DEPTH: usize = 64;

/// Most doubled keys reported of one file.
const MOST: usize = 20;

/// What the gate found.
#[derive(Debug, Default)]
pub(super) struct Inspection {
    /// What is wrong, placed.
    pub(super) diagnostics: Vec<Diagnostic>,
    /// The first error of syntax.
    pub(super) malformed: Option<Malformed>,
    /// True if the text must not be parsed.
    pub(super) closed: bool,
    /// True if the text holds no value.
    pub(super) empty: bool,
}

/// Keys whose values are texts for people. A `#` in such a text, without quotes, starts a comment.
const TEXTS: &[&str] = &[
    "action_because",
    "because",
    "description",
    "message",
    "notes",
    "summary",
    "title",
    "warnings",
];

/// A collection that has not ended.
enum Open {
    List,
    Mapping {
        /// Where each key stands.
        keys: BTreeMap<String, Position>,
        /// The key that was read last.
        key: String,
        key_next: bool,
    },
}

/// Walks the text once. Stops at the first error of syntax, and where nesting is too deep.
pub(super) fn inspect(path: &str, text: &str) -> Inspection {
    let mut gate = Gate {
        path,
        text,
        lines: Lines::of(text),
        open: Vec::new(),
        documents: 0,
        found: Inspection {
            empty: true,
            ..Inspection::default()
        },
    };
    for event in Events::of(text) {
        match event {
            Ok(event) => gate.pass(&event),
            Err(malformed) => {
                gate.found.malformed = Some(malformed);
                gate.found.empty = false;
                break;
            }
        }
        if gate.found.closed {
            break;
        }
    }
    gate.found
}

struct Gate<'a> {
    path: &'a str,
    text: &'a str,
    lines: Lines<'a>,
    open: Vec<Open>,
    documents: usize,
    found: Inspection,
}

impl Gate<'_> {
    fn span(&self, event: &Event<'_>) -> Range<usize> {
        let (start, end) = (self.lines.offset(event.start), self.lines.offset(event.end));
        underline(self.text, &self.lines, start..end)
    }

    fn pass(&mut self, event: &Event<'_>) {
        if event.decorated || matches!(event.kind, Kind::Alias) {
            let message = "anchors, aliases and tags are not part of the spec language";
            let help = "define shared parts in the service file and refer to them with `use`; \
                        quote text that starts with `&`, `*` or `!`";
            self.refuse(event, codes::YAML_FEATURE, message, help);
        } else if matches!(event.kind, Kind::MappingStart | Kind::SequenceStart)
            && self.open.len() == DEPTH
        {
            let span = self.span(event);
            self.found
                .diagnostics
                .push(too_deep(self.path).at(event.start, span));
            self.found.closed = true;
        } else if matches!(event.kind, Kind::Document) {
            self.documents += 1;
            if self.documents > 1 {
                let message = "a second document starts here";
                let help = "put each operation into a file of its own";
                self.refuse(event, codes::DOCUMENTS, message, help);
            }
            return;
        }
        let blank =
            self.open.is_empty() && matches!(&event.kind, Kind::Scalar(text) if text.is_empty());
        self.found.empty &= blank;
        if let Kind::Scalar(text) = &event.kind
            && event.plain
            && is_text(&self.open)
        {
            self.warn_of_cut(event, text);
        }
        match step(&mut self.open, event) {
            Key::Fine => {}
            Key::NotText => {
                let help =
                    "a `?`, `[` or `{` where a key is expected starts a key that is a collection";
                self.refuse(event, codes::YAML_FEATURE, "a key must be text", help);
            }
            Key::Twice(key, first) => {
                let message = format!("the key {} stands twice in this mapping", quote(&key));
                self.refuse(
                    event,
                    codes::DUPLICATE_KEY,
                    &message,
                    "remove one of the two",
                );
                let start = self.lines.offset(first);
                let also = Also {
                    path: self.path.to_owned(),
                    position: Some(first),
                    span: start..start + self.text[start..].find(':').unwrap_or(0),
                    label: "first here".to_owned(),
                };
                if let Some(last) = self.found.diagnostics.last_mut() {
                    last.also = Some(also);
                }
            }
        }
    }

    /// Warns where a text that has no quotes is followed by a comment, and does not end like a sentence.
    fn warn_of_cut(&mut self, event: &Event<'_>, scalar: &str) {
        if scalar.ends_with(['.', '!', '?']) || scalar == "TODO" {
            return;
        }
        for line in event.start.line..=event.end.line.max(event.start.line) {
            let mut bytes = self.lines.line(line);
            if line == event.start.line {
                bytes.start = self.lines.offset(event.start);
            }
            let written = &self.text[bytes.clone()];
            let Some(at) = written.find(" #") else {
                continue;
            };
            let before = written[..at].trim();
            if before.is_empty() || !scalar.ends_with(before) {
                continue;
            }
            let start = bytes.start + at + 1;
            let message = format!(
                "the text ends before this `#`, which starts a comment: {}",
                quote(scalar)
            );
            self.found.diagnostics.push(
                Diagnostic::of_file(codes::CUT_TEXT, self.path, message)
                    .at(self.lines.position(start), start..bytes.end)
                    .help("put the text in quotes; or the comment on a line of its own"),
            );
            return;
        }
    }

    fn refuse(&mut self, event: &Event<'_>, code: Code, message: &str, help: &str) {
        let span = self.span(event);
        let diagnostic = Diagnostic::of_file(code, self.path, message)
            .at(event.start, span)
            .help(help);
        self.found.diagnostics.push(diagnostic);
        // A doubled key alone does not hinder parsing.
        let is_doubled = |found: &&Diagnostic| found.code == codes::DUPLICATE_KEY;
        let doubled = self.found.diagnostics.iter().filter(is_doubled).count();
        self.found.closed |= code != codes::DUPLICATE_KEY || doubled >= MOST;
    }
}

pub(super) fn too_deep(path: &str) -> Diagnostic {
    Diagnostic::of_file(
        codes::DEPTH,
        path,
        format!("nested more than {DEPTH} levels deep"),
    )
    .help("is a bracket missing?")
}

/// What an event means as a key.
enum Key {
    Fine,
    NotText,
    /// The key, and where it stood first.
    Twice(String, Position),
}

/// Whether the next value is a text for people.
fn is_text(open: &[Open]) -> bool {
    let is_texts = |open: &Open| matches!(open, Open::Mapping { key, key_next: false, .. } if TEXTS.contains(&key.as_str()));
    match open {
        [.., mapping @ Open::Mapping { .. }] => is_texts(mapping),
        // The key of a list was read, and its value has begun.
        [.., Open::Mapping { key, .. }, Open::List] => TEXTS.contains(&key.as_str()),
        _ => false,
    }
}

/// Follows an event: opens, closes, and takes scalars as keys where keys are due.
fn step(open: &mut Vec<Open>, event: &Event<'_>) -> Key {
    let kind = &event.kind;
    if matches!(kind, Kind::MappingEnd | Kind::SequenceEnd) {
        open.pop();
        return Key::Fine;
    }
    let mut verdict = Key::Fine;
    if let Some(Open::Mapping {
        keys,
        key,
        key_next,
    }) = open.last_mut()
    {
        if *key_next {
            match kind {
                Kind::Scalar(text) => {
                    key.clear();
                    key.push_str(text);
                    match keys.get(key.as_str()) {
                        Some(first) => verdict = Key::Twice(key.clone(), *first),
                        None => drop(keys.insert(key.clone(), event.start)),
                    }
                }
                _ => verdict = Key::NotText,
            }
        }
        *key_next = !*key_next;
    }
    match kind {
        Kind::MappingStart => open.push(Open::Mapping {
            keys: BTreeMap::new(),
            key: String::new(),
            key_next: true,
        }),
        Kind::SequenceStart => open.push(Open::List),
        _ => {}
    }
    verdict
}
