//! What a text must be before it is parsed: one document, not deep, without what the spec language leaves out.
//!
//! Aliases are refused here, so that no text grows while it is parsed.

use std::collections::BTreeSet;

use super::events::{Events, Kind, Malformed};
use crate::diagnostic::{Code, Diagnostic, codes, quote};
use crate::source::{Lines, Position};

/// Deepest nesting of lists and mappings; a spec needs a dozen levels or two.
const DEPTH: usize = 64;

/// Most mistakes of this kind reported of one file.
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
    Mapping { keys: BTreeSet<String>, key_next: bool },
}

/// Walks the text once. Stops at the first error of syntax, and where nesting is too deep.
pub(super) fn inspect(path: &str, text: &str) -> Inspection {
    let lines = Lines::of(text);
    let mut inspection = Inspection::default();
    let mut open: Vec<Open> = Vec::new();
    let mut documents = 0;
    let mut values = 0;
    for event in Events::of(text) {
        let event = match event {
            Ok(event) => event,
            Err(malformed) => {
                inspection.malformed = Some(malformed);
                return inspection;
            }
        };
        if inspection.diagnostics.len() >= MOST {
            inspection.closed = true;
            return inspection;
        }
        let mut refuse = |code: Code, message: String, help: &str| {
            let start = lines.offset(event.start);
            let end = if event.end.line > event.start.line {
                lines.line(event.start.line).end
            } else {
                lines.offset(event.end).max(start)
            };
            let span = start..start + text[start..end].trim_end().len();
            inspection
                .diagnostics
                .push(Diagnostic::of_file(code, path, message).at(event.start, span).help(help));
            // Other than doubled keys, all of it hinders parsing.
            inspection.closed |= code != codes::DUPLICATE_KEY;
        };
        if event.decorated || matches!(event.kind, Kind::Alias) {
            refuse(
                codes::YAML_FEATURE,
                "anchors, aliases and tags are not part of the spec language".to_owned(),
                "define shared parts in `spec/cams.yaml` and refer to them with `use`; quote text that starts with `&`, `*` or `!`",
            );
        }
        if matches!(event.kind, Kind::MappingStart | Kind::SequenceStart) && open.len() == DEPTH {
            refuse(
                codes::DEPTH,
                format!("nested more than {DEPTH} levels deep"),
                "is a bracket missing?",
            );
            return inspection;
        }
        match &event.kind {
            Kind::Document => {
                documents += 1;
                if documents == 2 {
                    refuse(
                        codes::DOCUMENTS,
                        "a second document starts here".to_owned(),
                        "put each operation into a file of its own",
                    );
                    return inspection;
                }
            }
            kind => {
                values += usize::from(!matches!(kind, Kind::Scalar(text) if text.is_empty() && open.is_empty()));
                match step(&mut open, kind) {
                    Key::Fine => {}
                    Key::NotText => refuse(
                        codes::YAML_FEATURE,
                        "a key must be text".to_owned(),
                        "a `?`, `[` or `{` where a key is expected starts a key that is a collection",
                    ),
                    Key::Twice(key) => refuse(
                        codes::DUPLICATE_KEY,
                        format!("the key {} stands twice in this mapping", quote(&key)),
                        "remove one of the two",
                    ),
                }
            }
        }
    }
    inspection.empty = values == 0;
    inspection
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
        let position = Position { line, column: lines.position(span.start).column };
        return Diagnostic::of_file(codes::TAB, path, "a tab is used for indentation")
            .at(position, span)
            .help("indent with spaces");
    }
    let position = malformed.position;
    let start = lines.offset(position);
    let end = lines.line(position.line).end.max(start);
    Diagnostic::of_file(codes::SYNTAX, path, format!("not YAML: {}", malformed.message))
        .at(lines.position(start), start..end)
        .help("text that holds `: `, ` #` or starts with a sign needs quotes; check the indentation of the lines above")
}

/// The first tab among the blanks a line starts with, at or shortly before the line where the parser gave up.
fn tab_indentation(text: &str, lines: &Lines<'_>, gave_up: usize) -> Option<(usize, std::ops::Range<usize>)> {
    (gave_up.saturating_sub(1).max(1)..=gave_up + 1).find_map(|line| {
        let bytes = lines.line(line);
        let content = &text[bytes.clone()];
        let blanks = content.len() - content.trim_start_matches([' ', '\t']).len();
        let tab = content[..blanks].find('\t')?;
        let tabs = content[tab..blanks].len();
        Some((line, bytes.start + tab..bytes.start + tab + tabs))
    })
}
