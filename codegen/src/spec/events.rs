//! YAML events with their places. The only user of `saphyr_parser`.

use std::borrow::Cow;

use saphyr_parser::{Event as Raw, Marker, Parser, ScalarStyle, ScanError, StrInput};

use crate::source::Position;

/// What a stretch of YAML text starts, ends or is.
#[derive(Debug)]
pub(crate) enum Kind<'a> {
    Document,
    MappingStart,
    MappingEnd,
    SequenceStart,
    SequenceEnd,
    Scalar(Cow<'a, str>),
    Alias,
}

/// An event.
#[derive(Debug)]
pub(crate) struct Event<'a> {
    pub(crate) kind: Kind<'a>,
    /// True if it carries an anchor or a tag.
    pub(crate) decorated: bool,
    /// True of a scalar without quotes, on a line or several.
    pub(crate) plain: bool,
    pub(crate) start: Position,
    pub(crate) end: Position,
}

/// The text is not YAML.
#[derive(Debug)]
pub(crate) struct Malformed {
    pub(crate) position: Position,
    pub(crate) message: String,
}

/// The events of a text, up to the first error.
///
/// The parser keeps its state in a list, not on the stack, so that no nesting overflows it.
pub(crate) struct Events<'a> {
    parser: Parser<'a, StrInput<'a>>,
    done: bool,
}

impl<'a> Events<'a> {
    pub(crate) fn of(text: &'a str) -> Self {
        Self {
            parser: Parser::new_from_str(text),
            done: false,
        }
    }
}

impl<'a> Iterator for Events<'a> {
    type Item = Result<Event<'a>, Malformed>;

    fn next(&mut self) -> Option<Self::Item> {
        while !self.done {
            let (event, span) = match self.parser.next_event()? {
                Ok(event) => event,
                Err(error) => {
                    self.done = true;
                    return Some(Err(malformed(&error)));
                }
            };
            let plain = matches!(event, Raw::Scalar(_, ScalarStyle::Plain, ..));
            let (kind, decorated) = match event {
                Raw::Nothing | Raw::StreamStart | Raw::DocumentEnd => continue,
                Raw::StreamEnd => break,
                Raw::DocumentStart(_) => (Kind::Document, false),
                Raw::Alias(_) => (Kind::Alias, false),
                Raw::Scalar(text, _, anchor, tag) => {
                    (Kind::Scalar(text), anchor != 0 || tag.is_some())
                }
                Raw::SequenceStart(anchor, tag) => {
                    (Kind::SequenceStart, anchor != 0 || tag.is_some())
                }
                Raw::MappingStart(anchor, tag) => {
                    (Kind::MappingStart, anchor != 0 || tag.is_some())
                }
                Raw::SequenceEnd => (Kind::SequenceEnd, false),
                Raw::MappingEnd => (Kind::MappingEnd, false),
            };
            return Some(Ok(Event {
                kind,
                decorated,
                plain,
                start: position(span.start),
                end: position(span.end),
            }));
        }
        None
    }
}

fn malformed(error: &ScanError) -> Malformed {
    Malformed {
        position: position(*error.marker()),
        message: error.info().to_owned(),
    }
}

fn position(marker: Marker) -> Position {
    Position {
        line: marker.line(),
        column: marker.col() + 1,
    }
}
