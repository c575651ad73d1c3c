//! Texts that end up in doc comments and on Markdown pages.
//!
//! Refused here, so that emitters need not care: control characters and characters that cannot be seen or turn the
//! direction of text; and what an author writes who expects more of Markdown than prose has (see [`crate::markdown`]):
//! HTML, the `~~id~~` links of Alibaba Cloud's documentation, headings, rules, code blocks, lists in lists, code that never
//! ends. What passes is written in every form that emitters use, and read back by a parser of Markdown: it has to show as
//! it was meant.
//!
//! Wire names, values, messages and examples are *verbatim*: they may hold anything but control characters.

use super::report::At;
use super::todo;
use crate::diagnostic::{codes, is_invisible, quote};
use crate::markdown::{self, Prose};

/// Longest summary that reads well in a list, in characters.
const SUMMARY: usize = 100;

/// Prose of one or more paragraphs.
pub(super) fn prose(at: &At<'_, '_>, text: &str) {
    if !present(at, text) || !visible(at, text, true) {
        return;
    }
    if let Some((what, line)) = misunderstood_line(text) {
        at.report_with(
            codes::UNSAFE_TEXT,
            format!("a line of this text starts {what}: {}", quote(line)),
            "texts are paragraphs, parted by blank lines, and plain lists".to_owned(),
        );
        return;
    }
    if let Some(what) = markdown::nested(text) {
        at.report_with(
            codes::UNSAFE_TEXT,
            format!("this text has {what}"),
            "an item of a list is one paragraph".to_owned(),
        );
        return;
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

/// Prose of one line, such as a title.
pub(super) fn line(at: &At<'_, '_>, text: &str) {
    if !present(at, text) {
        return;
    }
    if text.trim().contains('\n') {
        at.report(codes::SUMMARY, "this text must be one line");
        return;
    }
    if !visible(at, text, true) {
        return;
    }
    if Prose::of(text).has_list() {
        at.report_with(
            codes::UNSAFE_TEXT,
            "this text starts a list",
            "it is one line, so write a sentence or a few words".to_owned(),
        );
        return;
    }
    inline(at, text);
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
    if present(at, text)
        && visible(at, text, false)
        && let Some(seen) = markdown::verbatim_seen_otherwise(text)
    {
        unfaithful(at, &seen);
    }
}

/// Reports that emitters cannot write a text so that it shows as it is meant. None is known.
fn unfaithful(at: &At<'_, '_>, seen: &str) {
    at.report_with(
        codes::UNSAFE_TEXT,
        format!("in the docs, this text would show as {}", quote(seen)),
        "put code between backticks, or say it in other words".to_owned(),
    );
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

/// The first line of an author that starts what prose does not have, and what that is.
fn misunderstood_line(text: &str) -> Option<(&'static str, &str)> {
    let mut lines = text.lines();
    lines.find_map(|line| Some((starts_block(line)?, line)))
}

/// What may not stand inside of prose: HTML, strikethrough, code that never ends.
fn inline(at: &At<'_, '_>, text: &str) {
    let prose = Prose::of(text);
    if prose.has_open_code {
        at.report_with(
            codes::UNSAFE_TEXT,
            "a code span in this text never ends: a backtick is missing",
            "as many backticks end it as began it".to_owned(),
        );
        return;
    }
    let plain = prose.plain_text();
    if let Some(tag) = html(&plain) {
        at.report_with(
            codes::UNSAFE_TEXT,
            format!("this text holds HTML: {}", quote(tag)),
            "write plain text, and backticks around code".to_owned(),
        );
    } else if plain.contains("~~") {
        at.report_with(
            codes::UNSAFE_TEXT,
            "this text holds `~~`, which strikes text out",
            "name the operation in backticks, or list it in `see_also`".to_owned(),
        );
    } else if let Some(seen) = markdown::seen_otherwise(text) {
        unfaithful(at, &seen);
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
