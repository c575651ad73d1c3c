//! The skeleton of a YAML text: where each value stands, and what it holds. The one tree of texts: reports find their places in it, and
//! edits what they have to leave as it is.

use super::events::{Events, Kind};
use crate::source::Lines;

/// A value in a text.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Outline {
    /// First byte.
    pub(crate) start: usize,
    /// Byte after the last, blanks and comments behind it left out.
    pub(crate) end: usize,
    pub(crate) held: Held,
}

/// What a value holds.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Held {
    Scalar,
    Map { flow: bool, entries: Vec<Entry> },
    List { flow: bool, items: Vec<Outline> },
}

/// An entry of a mapping.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Entry {
    pub(crate) key: String,
    /// First byte of the key.
    pub(crate) start: usize,
    /// Byte after the key.
    pub(crate) end: usize,
    pub(crate) value: Outline,
}

impl Outline {
    /// The outline of a text; `None` if it is no YAML, or holds nothing. An alias counts as a scalar.
    pub(crate) fn of(text: &str) -> Option<Self> {
        let lines = Lines::of(text);
        let mut open: Vec<Open> = Vec::new();
        for event in Events::of(text) {
            let event = event.ok()?;
            let start = lines.offset(event.start);
            let end = trimmed(text, start, lines.offset(event.end));
            let flow = text[start..].starts_with(['{', '[']);
            let finished = match event.kind {
                Kind::Document => continue,
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
                        parent.key = Some((scalar.into_owned(), start, end));
                        continue;
                    }
                    _ => Outline::scalar(start, end),
                },
                Kind::Alias => Outline::scalar(start, end),
            };
            match open.last_mut() {
                None => return Some(finished),
                Some(parent) => parent.add(finished)?,
            }
        }
        None
    }

    fn scalar(start: usize, end: usize) -> Self {
        Self {
            start,
            end,
            held: Held::Scalar,
        }
    }

    /// The entry of that key.
    pub(crate) fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries().iter().find(|entry| entry.key == key)
    }

    /// The value of that key.
    pub(crate) fn get(&self, key: &str) -> Option<&Outline> {
        self.entry(key).map(|entry| &entry.value)
    }

    pub(crate) fn entries(&self) -> &[Entry] {
        match &self.held {
            Held::Map { entries, .. } => entries,
            _ => &[],
        }
    }

    pub(crate) fn items(&self) -> &[Outline] {
        match &self.held {
            Held::List { items, .. } => items,
            _ => &[],
        }
    }

    pub(crate) fn is_flow(&self) -> bool {
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
    /// The key whose value comes next, and where it stands.
    key: Option<(String, usize, usize)>,
}

impl Open {
    fn awaits_key(&self) -> bool {
        self.key.is_none() && matches!(self.outline.held, Held::Map { .. })
    }

    fn add(&mut self, value: Outline) -> Option<()> {
        self.outline.end = self.outline.end.max(value.end);
        match &mut self.outline.held {
            Held::Map { entries, .. } => {
                let (key, start, end) = self.key.take()?;
                entries.push(Entry {
                    key,
                    start,
                    end,
                    value,
                });
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
