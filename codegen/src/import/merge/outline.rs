//! Where everything stands in the text of a spec file: what edits need to leave the rest as it is.

use crate::source::Lines;
use crate::spec::events::{Events, Kind};

/// A value in a text.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Outline {
    /// First byte.
    pub(super) start: usize,
    /// Byte after the last, blanks and comments behind it left out.
    pub(super) end: usize,
    pub(super) held: Held,
}

/// What a value holds.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Held {
    Scalar,
    Map { flow: bool, entries: Vec<Entry> },
    List { flow: bool, items: Vec<Outline> },
}

/// An entry of a mapping.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Entry {
    pub(super) key: String,
    /// First byte of the key.
    pub(super) start: usize,
    pub(super) value: Outline,
}

impl Outline {
    /// The outline of a text; `None` if it is not the YAML that a spec is made of.
    pub(super) fn of(text: &str) -> Option<Self> {
        let lines = Lines::of(text);
        let mut open: Vec<Open> = Vec::new();
        for event in Events::of(text) {
            let event = event.ok()?;
            let start = lines.offset(event.start);
            let end = trimmed(text, start, lines.offset(event.end));
            let flow = text[start..].starts_with(['{', '[']);
            let finished = match event.kind {
                Kind::Document => continue,
                Kind::Alias => return None,
                Kind::MappingStart | Kind::SequenceStart => {
                    let held = if matches!(event.kind, Kind::MappingStart) {
                        Held::Map {
                            flow,
                            entries: Vec::new(),
                        }
                    } else {
                        Held::List {
                            flow,
                            items: Vec::new(),
                        }
                    };
                    open.push(Open {
                        outline: Outline {
                            start,
                            end: start,
                            held,
                        },
                        key: None,
                    });
                    continue;
                }
                Kind::MappingEnd | Kind::SequenceEnd => open.pop()?.finish(end),
                Kind::Scalar(scalar) => match open.last_mut() {
                    Some(parent) if parent.awaits_key() => {
                        parent.key = Some((scalar.into_owned(), start));
                        continue;
                    }
                    _ => Outline {
                        start,
                        end,
                        held: Held::Scalar,
                    },
                },
            };
            match open.last_mut() {
                None => return Some(finished),
                Some(parent) => parent.add(finished)?,
            }
        }
        None
    }

    /// The entry of that key.
    pub(super) fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries().iter().find(|entry| entry.key == key)
    }

    /// The value of that key.
    pub(super) fn get(&self, key: &str) -> Option<&Outline> {
        self.entry(key).map(|entry| &entry.value)
    }

    pub(super) fn entries(&self) -> &[Entry] {
        match &self.held {
            Held::Map { entries, .. } => entries,
            _ => &[],
        }
    }

    pub(super) fn items(&self) -> &[Outline] {
        match &self.held {
            Held::List { items, .. } => items,
            _ => &[],
        }
    }

    pub(super) fn is_flow(&self) -> bool {
        matches!(
            self.held,
            Held::Map { flow: true, .. } | Held::List { flow: true, .. }
        )
    }
}

/// The end of a value without the blanks that the parser counts to it.
fn trimmed(text: &str, start: usize, end: usize) -> usize {
    let end = end.max(start);
    start + text[start..end].trim_end().len()
}

/// A collection that has not ended.
struct Open {
    outline: Outline,
    key: Option<(String, usize)>,
}

impl Open {
    fn awaits_key(&self) -> bool {
        self.key.is_none() && matches!(self.outline.held, Held::Map { .. })
    }

    fn add(&mut self, value: Outline) -> Option<()> {
        self.outline.end = self.outline.end.max(value.end);
        match &mut self.outline.held {
            Held::Map { entries, .. } => {
                let (key, start) = self.key.take()?;
                entries.push(Entry { key, start, value });
            }
            Held::List { items, .. } => items.push(value),
            Held::Scalar => return None,
        }
        Some(())
    }

    /// A collection in brackets ends with its bracket, any other with what it holds last.
    fn finish(self, end: usize) -> Outline {
        let mut outline = self.outline;
        if outline.is_flow() {
            outline.end = end;
        }
        outline
    }
}
