//! The text of spec files, and places in it.

use std::ops::Range;

/// A file of the spec.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Path in the repository, with `/` between its parts, such as `spec/operations/migration/X.yaml`.
    pub path: String,
    /// What the file holds. Bytes, because a file that is not UTF-8 is worth a diagnostic.
    pub bytes: Vec<u8>,
}

impl Source {
    /// A file at `path` that holds `bytes`.
    pub fn new(path: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self {
            path: path.into(),
            bytes: bytes.into(),
        }
    }
}

/// A place in a text: line and column, both counted from 1, the column in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

/// Finds lines in a text and turns byte offsets into positions and back.
#[derive(Debug)]
pub(crate) struct Lines<'a> {
    text: &'a str,
    /// Byte offset at which each line starts; never empty.
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    pub(crate) fn of(text: &'a str) -> Self {
        let starts = std::iter::once(0)
            .chain(text.match_indices('\n').map(|(at, _)| at + 1))
            .collect();
        Self { text, starts }
    }

    /// The bytes of a line (from 1) without its line end; empty past the end of the text.
    pub(crate) fn line(&self, line: usize) -> Range<usize> {
        let Some(&start) = line.checked_sub(1).and_then(|index| self.starts.get(index)) else {
            return self.text.len()..self.text.len();
        };
        let end = self
            .starts
            .get(line)
            .map_or(self.text.len(), |next| next - 1);
        let end = start + self.text[start..end].trim_end_matches('\r').len();
        start..end
    }

    /// The position of a byte offset.
    pub(crate) fn position(&self, offset: usize) -> Position {
        let offset = floor_char(self.text, offset);
        let line = self.starts.partition_point(|&start| start <= offset).max(1);
        let start = self.starts[line - 1];
        Position {
            line,
            column: self.text[start..offset].chars().count() + 1,
        }
    }

    /// The byte offset of a position; the end of the line where the line is shorter.
    pub(crate) fn offset(&self, position: Position) -> usize {
        let line = self.line(position.line);
        self.text[line.clone()]
            .char_indices()
            .nth(position.column.saturating_sub(1))
            .map_or(line.end, |(at, _)| line.start + at)
    }
}

/// The nearest character boundary at or before `offset`.
fn floor_char(text: &str, offset: usize) -> usize {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_and_positions_agree() {
        let text = "a: 1\r\nß: 番号\n";
        let lines = Lines::of(text);
        assert_eq!(&text[lines.line(1)], "a: 1");
        assert_eq!(&text[lines.line(2)], "ß: 番号");
        assert_eq!(&text[lines.line(3)], "");
        assert_eq!(&text[lines.line(9)], "");
        let at = text.find('号').expect("it is there");
        let position = Position { line: 2, column: 5 };
        assert_eq!(lines.position(at), position);
        assert_eq!(lines.offset(position), at);
    }

    #[test]
    fn offsets_outside_the_text_are_brought_back() {
        let lines = Lines::of("番");
        assert_eq!(lines.position(1), Position { line: 1, column: 1 });
        assert_eq!(lines.position(99), Position { line: 1, column: 2 });
        assert_eq!(lines.offset(Position { line: 0, column: 0 }), 3);
        assert_eq!(Lines::of("").position(0), Position { line: 1, column: 1 });
    }
}
