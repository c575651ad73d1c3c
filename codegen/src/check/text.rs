//! Texts that end up in doc comments and on Markdown pages.
//!
//! Refused here, so that emitters need not care: control characters and characters that cannot be seen or turn the
//! direction of text; HTML; the `~~id~~` links of Alibaba Cloud's documentation; headings, rules, code blocks and anything
//! else that starts a block which a table cell or a doc comment cannot hold; code spans that never end.
//!
//! Left to emitters: in prose, a line break is one space in a table cell, and one more line in a doc comment (each line its
//! own `#[doc]`, so that no text can end a comment); `|` is escaped in table cells; `[` and `]` outside of code spans are
//! escaped in doc comments unless a `(` makes them a link. Wire names, values, messages and examples are *verbatim*: they
//! may hold anything but control characters, and emitters show them as code.

use super::report::At;
use super::todo;
use crate::diagnostic::{codes, is_invisible, quote};

/// Longest summary that reads well in a list, in characters.
const SUMMARY: usize = 100;

/// Markdown of one or more paragraphs.
pub(super) fn prose(at: &At<'_, '_>, text: &str) {
    if !present(at, text) || !visible(at, text, true) {
        return;
    }
    for line in text.lines() {
        if let Some(what) = starts_block(line) {
            at.report_with(
                codes::UNSAFE_TEXT,
                format!("a line of this text starts {what}: {}", quote(line)),
                "texts are paragraphs and plain lists".to_owned(),
            );
            return;
        }
    }
    inline(at, text);
    if text.trim_end().ends_with(char::is_alphanumeric) {
        at.report(codes::STYLE, "a description ends with a period");
    }
}

/// Optional prose.
pub(super) fn optional_prose(at: &At<'_, '_>, text: Option<&String>) {
    if let Some(text) = text {
        prose(at, text);
    }
}

/// Markdown of one line, such as a title.
pub(super) fn line(at: &At<'_, '_>, text: &str) {
    if !present(at, text) {
        return;
    }
    if text.trim().contains('\n') {
        at.report(codes::SUMMARY, "this text must be one line");
        return;
    }
    if visible(at, text, true) {
        inline(at, text);
    }
}

/// One sentence that says what an operation does.
pub(super) fn summary(at: &At<'_, '_>, text: &str) {
    line(at, text);
    let text = text.trim();
    if text.is_empty() || text.contains('\n') || todo::is_owed(text) {
        return;
    }
    if !text.ends_with('.') {
        at.report(codes::SUMMARY, "a summary ends with a period");
    }
    if text.chars().count() > SUMMARY {
        at.report_with(
            codes::STYLE,
            format!("this summary is longer than {SUMMARY} characters"),
            "say the rest in `description`".to_owned(),
        );
    }
    if text.starts_with(char::is_lowercase) {
        at.report(codes::STYLE, "a summary starts with a capital letter");
    }
}

/// A clause that completes "because …".
pub(super) fn clause(at: &At<'_, '_>, text: &str) {
    line(at, text);
    if text.starts_with("because ") || text.trim_end().ends_with('.') {
        at.report(
            codes::STYLE,
            "this completes \"because …\": it starts without that word and ends without a period",
        );
    }
}

/// Text of the service, kept as it is.
pub(super) fn verbatim(at: &At<'_, '_>, text: &str) {
    if present(at, text) {
        visible(at, text, false);
    }
}

fn present(at: &At<'_, '_>, text: &str) -> bool {
    let present = !text.trim().is_empty();
    if !present {
        at.report(codes::EMPTY_TEXT, "this text is empty");
    }
    present && !todo::is_owed(text)
}

fn visible(at: &At<'_, '_>, text: &str, lines: bool) -> bool {
    match text
        .chars()
        .find(|&c| is_invisible(c) && !(lines && c == '\n'))
    {
        None => true,
        Some(c) => {
            at.report(
                codes::UNSAFE_TEXT,
                format!(
                    "this text holds the character U+{:04X}, which cannot be seen",
                    u32::from(c)
                ),
            );
            false
        }
    }
}

/// What block, other than a paragraph or a list, a line starts.
fn starts_block(line: &str) -> Option<&'static str> {
    let text = line.trim_start();
    if line.len() - text.len() >= 4 {
        return Some("a code block");
    }
    let rule =
        |sign: char| text.len() >= 2 && text.trim_end().chars().all(|c| c == sign || c == ' ');
    match text.chars().next()? {
        '#' => Some("a heading"),
        '>' => Some("a quotation"),
        '|' => Some("a table"),
        '`' | '~' if text.starts_with("```") || text.starts_with("~~~") => Some("a code block"),
        sign @ ('-' | '=' | '*' | '_') if rule(sign) => Some("a rule"),
        '[' if text.contains("]:") => Some("a link definition"),
        _ => None,
    }
}

/// What may not stand inside a line: HTML, strikethrough, code that never ends.
fn inline(at: &At<'_, '_>, text: &str) {
    let mut plain = String::new();
    for (index, part) in text.split('`').enumerate() {
        if index % 2 == 0 {
            plain.push_str(part);
            plain.push(' ');
        }
    }
    if text.matches('`').count() % 2 == 1 {
        at.report(
            codes::UNSAFE_TEXT,
            "a code span in this text never ends: a backtick is missing",
        );
        return;
    }
    if let Some(tag) = html(&plain) {
        at.report_with(
            codes::UNSAFE_TEXT,
            format!("this text holds HTML: {}", quote(tag)),
            "use Markdown, and backticks around code".to_owned(),
        );
    }
    if plain.contains("~~") {
        at.report_with(
            codes::UNSAFE_TEXT,
            "this text holds `~~`, which strikes text out",
            "name the operation in backticks, or list it in `see_also`".to_owned(),
        );
    }
}

/// The first thing that a browser would take for a tag, a comment or an entity.
fn html(plain: &str) -> Option<&str> {
    let tag = plain.match_indices('<').find_map(|(at, _)| {
        let rest = &plain[at..];
        let after = rest.chars().nth(1)?;
        let end = rest.find('>').map_or(rest.len(), |end| end + 1);
        (after.is_ascii_alphabetic() || matches!(after, '/' | '!' | '?')).then(|| &rest[..end])
    });
    tag.or_else(|| {
        plain.match_indices('&').find_map(|(at, _)| {
            let rest = &plain[at + 1..];
            let end = rest.find(';')?;
            let name = &rest[..end];
            let entity =
                !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '#');
            entity.then(|| &plain[at..at + end + 2])
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_is_told_from_signs() {
        assert_eq!(html("a <b>c</b>"), Some("<b>"));
        assert_eq!(html("x </td> y"), Some("</td>"));
        assert_eq!(html("<!-- x"), Some("<!-- x"));
        assert_eq!(html("tea &amp; cake"), Some("&amp;"));
        assert_eq!(html("1 < 2 > 0, R&D; a <= b"), Some("&D;"));
        assert_eq!(html("1 < 2 > 0, a <= b, x & y"), None);
    }

    #[test]
    fn blocks_are_told_from_paragraphs_and_lists() {
        for line in [
            "# a",
            "    let x;",
            "\t\t\t\tx",
            "```",
            "~~~ rust",
            "---",
            "* * *",
            "===",
            "> a",
            "| a |",
            "[a]: b",
        ] {
            assert!(starts_block(line).is_some(), "{line:?}");
        }
        for line in [
            "",
            "- item",
            "* item",
            "1. item",
            "  continued",
            "`code` first",
            "-5 or less",
            "_so_",
        ] {
            assert_eq!(starts_block(line), None, "{line:?}");
        }
    }
}
