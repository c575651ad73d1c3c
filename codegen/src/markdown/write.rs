//! Markdown of prose, in each of the forms that emitters need.

use super::prose::{Block, Inline, Prose};
use crate::diagnostic::is_invisible;

/// Widest line of a doc comment, without indentation and `/// `.
const WIDTH: usize = 96;

/// Prose as paragraphs and lists, each paragraph and item on one line.
pub(crate) fn prose(text: &str) -> String {
    blocks(&Prose::of(text), "")
}

/// What to write in place of a code span, in Markdown; `None` leaves it.
pub(crate) type Cite<'a> = &'a dyn Fn(&str) -> Option<String>;

/// As [`prose`], with some code spans written otherwise.
pub(crate) fn prose_citing(text: &str, cite: Cite<'_>) -> String {
    blocks_citing(&Prose::of(text), "", cite)
}

/// Prose that goes on where `start`, which is Markdown, ends; below it if it begins with a list.
pub(crate) fn after(start: &str, text: &str) -> String {
    after_citing(start, text, &|_| None)
}

/// As [`after`], with some code spans written otherwise.
pub(crate) fn after_citing(start: &str, text: &str, cite: Cite<'_>) -> String {
    let prose = Prose::of(text);
    match prose.blocks.first() {
        Some(Block::List { .. }) => format!("{start}\n\n{}", blocks_citing(&prose, "", cite)),
        _ => blocks_citing(&prose, &format!("{start} "), cite),
    }
}

/// Adds a sentence, which is Markdown, to prose: to its paragraph, if it is one, and else below it.
pub(crate) fn then(prose: &str, sentence: &str) -> String {
    let parting = if prose.contains('\n') { "\n\n" } else { " " };
    format!("{prose}{parting}{sentence}")
}

/// Text that must show to the letter outside of code, such as the service's messages.
pub(crate) fn verbatim(text: &str) -> String {
    blocks(&Prose::verbatim(text), "")
}

/// The Markdown of prose that goes on behind `start`.
pub(super) fn blocks(prose: &Prose, start: &str) -> String {
    blocks_citing(prose, start, &|_| None)
}

fn blocks_citing(prose: &Prose, start: &str, cite: Cite<'_>) -> String {
    let mut parts: Vec<String> = Vec::new();
    let mut start = start;
    let mut delimiter = '.';
    let mut after_counted = false;
    for block in &prose.blocks {
        match block {
            Block::Paragraph(inlines) => {
                let text = inlines_of(inlines, Links::Live, cite);
                // Behind other text nothing can start.
                let text = if start.is_empty() {
                    at_start(&text)
                } else {
                    text
                };
                parts.push(format!("{start}{text}"));
                after_counted = false;
            }
            Block::List { counted, items } => {
                // Another sign tells a list from one right before it.
                delimiter = match (after_counted && *counted, delimiter) {
                    (true, '.') => ')',
                    _ => '.',
                };
                let lines = items.iter().enumerate().map(|(index, inlines)| {
                    let text = at_start(&inlines_of(inlines, Links::Live, cite));
                    if *counted {
                        format!("{}{delimiter} {text}", index + 1)
                    } else {
                        format!("- {text}")
                    }
                });
                parts.push(lines.collect::<Vec<_>>().join("\n"));
                after_counted = *counted;
            }
        }
        start = "";
    }
    parts.join("\n\n")
}

/// A heading of prose, without the blank lines around it.
pub(crate) fn heading(level: usize, text: &str) -> String {
    heading_of(level, &Prose::of(text))
}

pub(super) fn heading_of(level: usize, prose: &Prose) -> String {
    let mut text = label_of(prose);
    // A heading ends before signs that close it or give it an anchor.
    if let Some(last) = text.pop() {
        if matches!(last, '#' | '}') {
            text.push('\\');
        }
        text.push(last);
    }
    format!("{} {text}", "#".repeat(level))
}

/// Prose of one line without links, for headings and for the text of a link.
pub(crate) fn label(text: &str) -> String {
    label_of(&Prose::of(text))
}

fn label_of(prose: &Prose) -> String {
    match prose.blocks.first() {
        Some(Block::Paragraph(inlines)) => inlines_of(inlines, Links::Plain, &|_| None),
        // The check lets no list pass where a label is wanted.
        _ => String::new(),
    }
}

/// Markdown as a quotation.
pub(crate) fn quoted(markdown: &str) -> String {
    let lines = markdown.lines().map(|line| format!("> {line}"));
    let lines: Vec<String> = lines.map(|line| line.trim_end().to_owned()).collect();
    lines.join("\n")
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Links {
    Live,
    Plain,
}

fn inlines_of(inlines: &[Inline], links: Links, cite: Cite<'_>) -> String {
    let mut out = String::new();
    for inline in inlines {
        match inline {
            Inline::Text(text) => escape(text, &mut out),
            Inline::Code(text) => out.push_str(&cite(text).unwrap_or_else(|| code(text))),
            Inline::Link(url) if links == Links::Live => {
                out.push('<');
                out.push_str(url);
                out.push('>');
            }
            // The sign keeps readers of Markdown that look for URLs from making a link of it.
            Inline::Link(url) => escape(&url.replacen(':', "\u{0}", 1), &mut out),
        }
    }
    out.replace('\u{0}', r"\:")
}

/// Appends text, with all that Markdown or HTML would take for markup escaped.
fn escape(text: &str, out: &mut String) {
    let mut done = 0;
    // Marks are ASCII, so none of them is a part of another character. Searching bytes one by one is what a debug build
    // does fastest, and most of what is emitted passes through here.
    for (at, byte) in text.bytes().enumerate() {
        if !byte.is_ascii_punctuation() {
            continue;
        }
        let escaped = match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'*' => r"\*",
            b'[' => r"\[",
            b']' => r"\]",
            b'~' => r"\~",
            b'$' => r"\$",
            b'`' => r"\`",
            b'\\' => r"\\",
            b'_' if !is_inside_word(text, at) => r"\_",
            // Two would show as a dash.
            b'-' if text[..at].ends_with('-') => r"\-",
            _ => continue,
        };
        out.push_str(&text[done..at]);
        out.push_str(escaped);
        done = at + 1;
    }
    out.push_str(&text[done..]);
}

/// Whether letters or digits stand on both sides of a run of underscores: such a run emphasises nothing.
fn is_inside_word(text: &str, at: usize) -> bool {
    let before = text[..at].trim_end_matches('_').chars().next_back();
    let after = text[at..].trim_start_matches('_').chars().next();
    let is_of_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    is_of_word(before) && is_of_word(after)
}

/// Markdown of a line, with its first word escaped if that would start a block.
fn at_start(line: &str) -> String {
    let word = line.split(' ').next().unwrap_or_default();
    match block_mark(word) {
        Some(at) => format!("{}\\{}", &line[..at], &line[at..]),
        None => line.to_owned(),
    }
}

/// Where a word has the sign that, at the start of a line, makes it a bullet, a number, a heading, a rule, the underline
/// of a heading or of a table's head, a definition.
fn block_mark(word: &str) -> Option<usize> {
    let signs = |c: char| "-+:|=#\\".contains(c);
    if word.starts_with(|c| "-+:|=#".contains(c)) && word.chars().all(signs) {
        return Some(0);
    }
    let number = word.strip_suffix(['.', ')'])?;
    (!number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())).then_some(number.len())
}

/// Text with what does not print as Rust escapes it: readers would not see it, and rustc refuses some of it in comments.
fn visible(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if is_invisible(c) {
            out.extend(c.escape_default());
        } else {
            out.push(c);
        }
    }
    out
}

/// Text as a code span.
pub(crate) fn code(text: &str) -> String {
    let text = visible(&text.replace(['\n', '\r'], " "));
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let touches = text.starts_with('`') || text.ends_with('`');
    let is_blank = text.bytes().all(|byte| byte == b' ');
    // Of code with a blank at either end one of each is not shown.
    let loses = text.starts_with(' ') && text.ends_with(' ') && !is_blank;
    if text.is_empty() || touches || loses {
        format!("{fence} {text} {fence}")
    } else {
        format!("{fence}{text}{fence}")
    }
}

/// A table row; cells are Markdown already, of one or more blocks.
pub(crate) fn row<S: AsRef<str>>(cells: impl IntoIterator<Item = S>) -> String {
    let mut out = String::from("|");
    for cell in cells {
        let cell = cell.as_ref().trim_matches([' ', '\n']);
        let mut lines = cell.split('\n').filter(|line| !line.is_empty());
        out.push(' ');
        if let Some(first) = lines.next() {
            in_cell(first, &mut out);
        }
        for line in lines {
            // A cell holds one paragraph; this is what Markdown has for a new line in it.
            out.push_str("<br>");
            in_cell(line, &mut out);
        }
        out.push_str(" |");
    }
    out
}

/// Appends a line of a cell. A bar would end the cell, in code too.
fn in_cell(line: &str, out: &mut String) {
    out.push_str(&line.replace('|', r"\|"));
}

/// A table: header and rows as lines.
pub(crate) fn table(header: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> Vec<String> {
    let mut lines = vec![row(header), row(header.iter().map(|_| "---"))];
    lines.extend(rows.into_iter().map(row));
    lines
}

/// A fenced code block as lines; the fence is longer than any inside.
pub(crate) fn fenced(language: &str, text: &str) -> Vec<String> {
    let mut fence = String::from("```");
    while text.contains(&fence) {
        fence.push('`');
    }
    let mut lines = vec![format!("{fence}{language}")];
    lines.extend(text.lines().map(str::to_owned));
    lines.push(fence);
    lines
}

/// Breaks Markdown into lines of at most 96 characters, where words let it. Code is never broken: blanks in it count.
pub(crate) fn wrap(markdown: &str) -> Vec<String> {
    wrap_to(WIDTH, markdown)
}

/// The same with a width.
pub(super) fn wrap_to(width: usize, markdown: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for line in markdown.trim_matches([' ', '\n']).split('\n') {
        let marker = marker_length(line);
        let indent = " ".repeat(marker);
        let mut current = line[..marker].to_owned();
        let mut length = marker;
        let mut is_fresh = true;
        for word in words(&line[marker..]) {
            let word_length = word.chars().count();
            if !is_fresh && length + 1 + word_length > width {
                lines.push(std::mem::replace(&mut current, indent.clone()));
                current.push_str(&at_start(word));
                length = marker + word_length;
            } else {
                if !is_fresh {
                    current.push(' ');
                    length += 1;
                }
                current.push_str(word);
                length += word_length;
            }
            is_fresh = false;
        }
        lines.push(current);
    }
    lines
}

/// The length of `- ` or `12. ` at the start of a line of our own Markdown, in which nothing else starts so.
fn marker_length(line: &str) -> usize {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let sign = &line[digits..];
    let is_marker = if digits == 0 {
        sign.starts_with("- ")
    } else {
        sign.starts_with(". ") || sign.starts_with(") ")
    };
    if is_marker { digits + 2 } else { 0 }
}

/// What a line is broken into: at blanks, but not at those in code.
fn words(line: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut start = 0;
    let mut at = 0;
    while at < line.len() {
        let rest = &line[at..];
        match rest.as_bytes()[0] {
            // Escaped: no code begins here.
            b'\\' => at += 1 + rest[1..].chars().next().map_or(0, char::len_utf8),
            b'`' => {
                let run = rest.len() - rest.trim_start_matches('`').len();
                let fence = &rest[..run];
                at += run + closing(&rest[run..], fence).map_or(0, |end| end + run);
            }
            b' ' => {
                if start < at {
                    words.push(&line[start..at]);
                }
                at += 1;
                start = at;
            }
            _ => at += rest.chars().next().map_or(1, char::len_utf8),
        }
    }
    if start < line.len() {
        words.push(&line[start..]);
    }
    words
}

fn closing(text: &str, fence: &str) -> Option<usize> {
    let mut at = 0;
    while let Some(next) = text[at..].find('`') {
        let found = &text[at + next..];
        let run = found.len() - found.trim_start_matches('`').len();
        if run == fence.len() {
            return Some(at + next);
        }
        at += next + run;
    }
    None
}

/// The first letter in lower case, for a sentence that goes on after a colon. Acronyms stay as they are.
pub(crate) fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    match (chars.next(), chars.clone().next()) {
        (Some(first), Some(second)) if !second.is_uppercase() => {
            first.to_lowercase().collect::<String>() + chars.as_str()
        }
        _ => text.to_owned(),
    }
}

/// The first letter in upper case.
pub(crate) fn upper_first(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| {
        first.to_uppercase().collect::<String>() + chars.as_str()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_spans_hold_backticks_and_blanks() {
        assert_eq!(code("29348393884****"), "`29348393884****`");
        assert_eq!(code("a`b"), "``a`b``");
        assert_eq!(code("`"), "`` ` ``");
        assert_eq!(code("two\nlines"), "`two lines`");
        assert_eq!(code(" a "), "`  a  `");
    }

    #[test]
    fn cells_cannot_leave_their_table() {
        assert_eq!(row(["a|b", "c\nd", ""]), r"| a\|b | c<br>d |  |");
    }

    #[test]
    fn wrapping_keeps_words_paragraphs_and_lists() {
        let long = "word ".repeat(30);
        let lines = wrap(&format!("{long}\n\n- {long}"));
        assert!(lines.iter().all(|line| line.chars().count() <= WIDTH));
        assert_eq!(lines.iter().filter(|line| line.is_empty()).count(), 1);
        assert!(lines.iter().any(|line| line.starts_with("- word")));
        assert!(lines.last().is_some_and(|line| line.starts_with("  word")));
    }

    #[test]
    fn code_is_not_broken_and_no_line_starts_a_list() {
        assert_eq!(
            wrap_to(8, "one two - three `a  - b` 1. x"),
            ["one two", r"\- three", "`a  - b`", r"1\. x"]
        );
    }

    #[test]
    fn prose_goes_on_behind_its_label() {
        assert_eq!(after("Note:", "One.\n\nTwo."), "Note: One.\n\nTwo.");
        assert_eq!(after("Note:", "- a\n- b"), "Note:\n\n- a\n- b");
        assert_eq!(quoted("Note:\n\n- a"), "> Note:\n>\n> - a");
        assert_eq!(then("- a\n- b", "More."), "- a\n- b\n\nMore.");
    }

    #[test]
    fn fences_outgrow_their_text() {
        assert_eq!(
            fenced("json", "```").first().map(String::as_str),
            Some("````json")
        );
    }
}
