//! What a text must be before it is parsed: one document, not deep, without what the spec language leaves out.
//!
//! Aliases are refused here, so that no text grows while it is parsed.

use std::collections::BTreeSet;

use super::events::{Event, Events, Kind, Malformed};
use super::positions::underline;
use crate::diagnostic::{Code, Diagnostic, codes, quote};
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

/// A collection that has not ended.
enum Open {
    List,
    Mapping {
        keys: BTreeSet<String>,
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
    fn pass(&mut self, event: &Event<'_>) {
        if event.decorated || matches!(event.kind, Kind::Alias) {
            let message = "anchors, aliases and tags are not part of the spec language";
            let help = "define shared parts in the service file and refer to them with `use`; \
                        quote text that starts with `&`, `*` or `!`";
            self.refuse(event, codes::YAML_FEATURE, message, help);
        } else if matches!(event.kind, Kind::MappingStart | Kind::SequenceStart)
            && self.open.len() == DEPTH
        {
            let span = underline(self.text, &self.lines, event.start, event.end);
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
        match step(&mut self.open, &event.kind) {
            Key::Fine => {}
            Key::NotText => {
                let help =
                    "a `?`, `[` or `{` where a key is expected starts a key that is a collection";
                self.refuse(event, codes::YAML_FEATURE, "a key must be text", help);
            }
            Key::Twice(key) => {
                let message = format!("the key {} stands twice in this mapping", quote(&key));
                self.refuse(
                    event,
                    codes::DUPLICATE_KEY,
                    &message,
                    "remove one of the two",
                );
            }
        }
    }

    fn refuse(&mut self, event: &Event<'_>, code: Code, message: &str, help: &str) {
        let span = underline(self.text, &self.lines, event.start, event.end);
        let diagnostic = Diagnostic::of_file(code, self.path, message)
            .at(event.start, span)
            .help(help);
        self.found.diagnostics.push(diagnostic);
        // A doubled key alone does not hinder parsing.
        self.found.closed |= code != codes::DUPLICATE_KEY || self.found.diagnostics.len() >= MOST;
    }
}

fn too_deep(path: &str) -> Diagnostic {
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
    Twice(String),
}

/// Follows an event: opens, closes, and takes scalars as keys where keys are due.
fn step(open: &mut Vec<Open>, kind: &Kind<'_>) -> Key {
    if matches!(kind, Kind::MappingEnd | Kind::SequenceEnd) {
        open.pop();
        return Key::Fine;
    }
    let mut verdict = Key::Fine;
    if let Some(Open::Mapping { keys, key_next }) = open.last_mut() {
        if *key_next {
            match kind {
                Kind::Scalar(text) => {
                    if !keys.insert(text.to_string()) {
                        verdict = Key::Twice(text.to_string());
                    }
                }
                _ => verdict = Key::NotText,
            }
        }
        *key_next = !*key_next;
    }
    match kind {
        Kind::MappingStart => open.push(Open::Mapping {
            keys: BTreeSet::new(),
            key_next: true,
        }),
        Kind::SequenceStart => open.push(Open::List),
        _ => {}
    }
    verdict
}

/// Says what is wrong with the syntax, in plain words where the reason is known.
pub(super) fn explain(path: &str, text: &str, malformed: &Malformed) -> Diagnostic {
    let lines = Lines::of(text);
    if let Some((line, span)) = tab_indentation(text, &lines, malformed.position.line) {
        let position = Position {
            line,
            column: lines.position(span.start).column,
        };
        return Diagnostic::of_file(codes::TAB, path, "a tab is used for indentation")
            .at(position, span)
            .help("indent with spaces");
    }
    if malformed.message.contains("recursion limit") {
        let offset = lines.offset(malformed.position);
        return too_deep(path).at(lines.position(offset), offset..offset);
    }
    let position = malformed.position;
    let start = lines.offset(position);
    let end = lines.line(position.line).end.max(start);
    Diagnostic::of_file(codes::SYNTAX, path, format!("not YAML: {}", malformed.message))
        .at(lines.position(start), start..end)
        .help("text that holds `: `, ` #` or starts with a sign needs quotes; check the indentation of the lines above")
}

/// The first tab among the blanks a line starts with, at or shortly before the line where the parser gave up.
fn tab_indentation(
    text: &str,
    lines: &Lines<'_>,
    gave_up: usize,
) -> Option<(usize, std::ops::Range<usize>)> {
    (gave_up.saturating_sub(1).max(1)..=gave_up + 1).find_map(|line| {
        let bytes = lines.line(line);
        let content = &text[bytes.clone()];
        let blanks = content.len() - content.trim_start_matches([' ', '\t']).len();
        let tab = content[..blanks].find('\t')?;
        let tabs = content[tab..blanks].len();
        Some((line, bytes.start + tab..bytes.start + tab + tabs))
    })
}
