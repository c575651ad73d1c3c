//! What is wrong with a text that is no YAML, in plain words.

use std::ops::Range;

use super::events::{Events, Kind, Malformed};
use super::gate::too_deep;
use crate::diagnostic::{Code, Diagnostic, codes, quote};
use crate::source::Lines;

/// Where something is wrong, what, and the way out.
struct Reason {
    code: Code,
    span: Range<usize>,
    message: String,
    help: String,
}

impl Reason {
    fn new(span: Range<usize>, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self {
            code: codes::SYNTAX,
            span,
            message: message.into(),
            help: help.into(),
        }
    }
}

/// Says what is wrong with the syntax: what the parser saw, put in the words of who wrote it where the reason is known.
pub(super) fn explain(path: &str, text: &str, malformed: &Malformed) -> Diagnostic {
    let lines = Lines::of(text);
    if malformed.message.contains("recursion limit") {
        let offset = lines.offset(malformed.position);
        return too_deep(path).at(lines.position(offset), offset..offset);
    }
    let place = Place {
        text,
        lines: &lines,
        at: lines.offset(malformed.position),
        line: malformed.position.line,
        said: &malformed.message,
    };
    let reason = conflict(text)
        .or_else(|| place.tab())
        .or_else(|| place.number())
        .or_else(|| place.control_character())
        .or_else(|| place.quotes())
        .or_else(|| place.bracket())
        .or_else(|| place.colon())
        .or_else(|| place.start_of_text())
        .or_else(|| place.block());
    let reason = reason.unwrap_or_else(|| {
        Reason::new(
            place.rest_of_line(),
            format!("not YAML: {}", malformed.message),
            "text that holds `: `, ` #` or starts with a sign needs quotes; check the indentation of the lines above",
        )
    });
    Diagnostic::of_file(reason.code, path, reason.message)
        .at(lines.position(reason.span.start), reason.span)
        .help(reason.help)
}

/// What version control leaves where two changes met.
fn conflict(text: &str) -> Option<Reason> {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if ["<<<<<<< ", ">>>>>>> ", "||||||| "]
            .iter()
            .any(|mark| line.starts_with(mark))
        {
            return Some(Reason::new(
                start..start + line.trim_end().len(),
                "a merge conflict is not resolved",
                "keep what is right of the two versions, and remove the lines that start with `<<<<<<<`, `=======` and `>>>>>>>`",
            ));
        }
        start += line.len();
    }
    None
}

/// Where the parser gave up.
struct Place<'a> {
    text: &'a str,
    lines: &'a Lines<'a>,
    at: usize,
    line: usize,
    said: &'a str,
}

impl Place<'_> {
    fn rest_of_line(&self) -> Range<usize> {
        self.at..self.lines.line(self.line).end.max(self.at)
    }

    /// The place up to the end of its line, wherever it is.
    fn to_line_end(&self, from: usize) -> Range<usize> {
        let line = self.lines.position(from).line;
        from..self.lines.line(line).end.max(from)
    }

    /// The first tab among the blanks a line starts with, at or shortly before the line where the parser gave up.
    fn tab(&self) -> Option<Reason> {
        (self.line.saturating_sub(1).max(1)..=self.line + 1).find_map(|line| {
            let bytes = self.lines.line(line);
            let content = &self.text[bytes.clone()];
            let blanks = content.len() - content.trim_start_matches([' ', '\t']).len();
            let tab = content[..blanks].find('\t')?;
            let start = bytes.start + tab;
            let end = start + content[tab..blanks].len();
            let message = "a tab is used for indentation";
            Some(Reason {
                code: codes::TAB,
                ..Reason::new(start..end, message, "indent with spaces")
            })
        })
    }

    /// A number that is too large for the parser. It names a place at or before it.
    fn number(&self) -> Option<Reason> {
        if !self.said.contains("does not fit 64 bits") {
            return None;
        }
        let is_large = |text: &str| {
            let digits = text.trim_start_matches(['+', '-']).replace('_', "");
            let radix = [("0x", 16), ("0o", 8), ("0b", 2)];
            let (digits, radix) = radix
                .iter()
                .find_map(|(prefix, radix)| Some((digits.strip_prefix(prefix)?, *radix)))
                .unwrap_or((digits.as_str(), 10));
            !digits.is_empty()
                && digits.chars().all(|c| c.is_digit(radix))
                && i64::from_str_radix(digits, radix).is_err()
        };
        let event = Events::of(self.text).map_while(Result::ok).find(|event| {
            event.plain && matches!(&event.kind, Kind::Scalar(text) if is_large(text))
        })?;
        let start = self.lines.offset(event.start);
        let Kind::Scalar(number) = &event.kind else {
            return None;
        };
        let reason = Reason::new(
            start..start + number.len(),
            format!("the number {} does not fit 64 bits, signed", quote(number)),
            format!(
                "if it is text, put it in quotes: \"{}\"",
                number.chars().take(40).collect::<String>()
            ),
        );
        Some(Reason {
            code: codes::WRONG_TYPE,
            ..reason
        })
    }

    fn control_character(&self) -> Option<Reason> {
        if !self.said.contains("control characters") {
            return None;
        }
        let is_control = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t');
        let at = self.text.find(is_control)?;
        let c = self.text[at..].chars().next()?;
        Some(Reason::new(
            at..at + c.len_utf8(),
            format!("the control character U+{:04X} stands here", u32::from(c)),
            "remove it",
        ))
    }

    fn quotes(&self) -> Option<Reason> {
        let said = |words: &str| self.said.contains(words);
        if said("unknown escape") {
            return Some(Reason::new(
                self.rest_of_line(),
                "a backslash in double quotes escapes what follows it, and this is no such escape",
                "write `\\\\` for a backslash, or put the text in single quotes",
            ));
        }
        if said("quoted scalar") && (said("indentation") || said("end of stream")) {
            let mark = self.text[self.at..].chars().next().unwrap_or('"');
            return Some(Reason::new(
                self.rest_of_line(),
                format!("the quote that {mark} opens here is never closed"),
                format!("put a {mark} at the end of the text"),
            ));
        }
        if !said("trailing content after") {
            return None;
        }
        let start = self.lines.line(self.line).start;
        let before = &self.text[start..self.at];
        let help = if before.trim_end().ends_with('\'') {
            "in single quotes, a `'` of the text is written twice, as in 'It''s'; or put the text in double quotes: \"It's\""
        } else {
            "in double quotes, a `\"` of the text is written `\\\"`; or put the text in single quotes"
        };
        let message = "text goes on after its closing quote";
        Some(Reason::new(self.rest_of_line(), message, help))
    }

    fn bracket(&self) -> Option<Reason> {
        let said = |words: &str| self.said.contains(words);
        if !(said("flow mapping") || said("flow sequence") || said("illegal placement of ':'")) {
            return None;
        }
        let (at, open) = unclosed(&self.text[..self.at])?;
        let close = if open == '{' { '}' } else { ']' };
        let rest = self.to_line_end(at);
        if self.text[rest.clone()].contains(close) {
            return Some(Reason::new(
                self.rest_of_line(),
                format!("a `,` or a `{close}` is missing before this"),
                "text that holds `: `, `,`, or a bracket needs quotes here",
            ));
        }
        let message = format!("the `{open}` that opens here is never closed");
        Some(Reason::new(
            rest,
            message,
            format!("is a `{close}` missing?"),
        ))
    }

    fn colon(&self) -> Option<Reason> {
        let said = |words: &str| self.said.contains(words);
        if said("simple key") {
            // The parser notices on the line after.
            let line = (1..self.line).rev().find(|line| {
                let content = self.text[self.lines.line(*line)].trim();
                !content.is_empty() && !content.starts_with('#')
            })?;
            return Some(Reason::new(
                self.content_of(line),
                "this line is no `key: value`",
                "is a `:` missing, or the indentation of a text that goes on?",
            ));
        }
        if !said("mapping values are not allowed") {
            return None;
        }
        let content = self.content_of(self.line);
        let before = &self.text[content.start..self.at.clamp(content.start, content.end)];
        if let Some((key, _)) = before.split_once(": ") {
            let value = self.text[content.start + key.len() + 1..content.end].trim();
            let value = value.split(" #").next().unwrap_or(value).trim_end();
            return Some(Reason::new(
                self.rest_of_line(),
                "a `: ` in a text that has no quotes",
                in_quotes(&format!("{}: ", key.trim_start_matches("- ")), value),
            ));
        }
        let above = (1..self.line).rev().find(|line| {
            let content = &self.text[self.content_of(*line)];
            !content.is_empty() && !content.starts_with('#')
        })?;
        let above_text = &self.text[self.content_of(above)];
        if !above_text.contains(": ") && !above_text.ends_with(':') {
            return Some(Reason::new(
                self.content_of(above),
                "this line is no `key: value`",
                "is the blank after a `:` missing?",
            ));
        }
        Some(Reason::new(
            content,
            "this line is indented further than the one above, which has a value already",
            "indent it like its neighbours",
        ))
    }

    /// A line without its indentation.
    fn content_of(&self, line: usize) -> Range<usize> {
        let bytes = self.lines.line(line);
        let content = self.text[bytes.clone()].trim_start_matches(' ');
        bytes.end - content.len()..bytes.end
    }

    fn start_of_text(&self) -> Option<Reason> {
        let said = |words: &str| self.said.contains(words);
        let starts = said("unexpected character")
            || said("cannot start any token")
            || said("scanning a block scalar")
            || said("mapping keys are not allowed");
        if !starts {
            return None;
        }
        let rest = &self.text[self.rest_of_line()];
        let sign = rest.chars().next()?;
        Some(Reason::new(
            self.rest_of_line(),
            format!(
                "a text without quotes cannot start with {}",
                quote(&sign.to_string())
            ),
            format!(
                "put it in quotes: {}",
                serde_json::Value::from(rest.trim_end())
            ),
        ))
    }

    fn block(&self) -> Option<Reason> {
        let said = |words: &str| self.said.contains(words);
        let (message, help) = if said("block sequence entries are not allowed") {
            (
                "a list cannot begin on the line of its key",
                "put each `- ` on a line of its own, below the key; if this is a text, put it in quotes",
            )
        } else if said("did not find expected '-'") {
            (
                "this line is indented like the items of the list above, and is none",
                "start it with `- `, or check its indentation",
            )
        } else if said("expected <document start>") {
            (
                "this line is indented less than the first line of the file",
                "start all keys of the file at the same column",
            )
        } else {
            return None;
        };
        Some(Reason::new(self.rest_of_line(), message, help))
    }
}

/// Advice to put a text in quotes; how it looks then, if that is short enough to be of use.
fn in_quotes(key: &str, text: &str) -> String {
    if text.len() + key.len() > 120 {
        return "put the text in quotes".to_owned();
    }
    format!(
        "put the text in quotes: {key}{}",
        serde_json::Value::from(text)
    )
}

/// The last bracket that is open at the end of a text.
fn unclosed(text: &str) -> Option<(usize, char)> {
    let mut open = Vec::new();
    let mut quoted = None;
    let mut before = ' ';
    let mut in_comment = false;
    for (at, c) in text.char_indices() {
        match (c, quoted) {
            ('\n', None) => in_comment = false,
            _ if in_comment => {}
            (c, Some(mark)) => {
                if c == mark && !(mark == '"' && before == '\\') {
                    quoted = None;
                }
            }
            ('#', None) if before.is_whitespace() => in_comment = true,
            ('"' | '\'', None) if !before.is_alphanumeric() => quoted = Some(c),
            ('{' | '[', None) => open.push((at, c)),
            ('}' | ']', None) => {
                open.pop();
            }
            _ => {}
        }
        before = c;
    }
    open.pop()
}
