//! Prose from the spec, made safe for doc comments and Markdown.
//!
//! Prose is plain text with code spans: everything that Markdown or HTML would take for markup is escaped, so text from
//! the spec cannot break out of a table, open a tag or start a link. Blank lines part paragraphs, and lines that start
//! with `- ` stay list items.

use crate::diagnostic::is_invisible;

/// Widest line of a doc comment, without indentation and `/// `.
const WIDTH: usize = 96;

/// Escapes prose, leaving code spans as they are. A backtick without a partner is escaped too.
pub(crate) fn prose(text: &str) -> String {
    let text = text.trim();
    let paired = text.matches('`').count() / 2 * 2;
    let mut out = String::with_capacity(text.len());
    for (index, part) in text.split('`').enumerate() {
        if index > 0 {
            out.push_str(if index > paired { "\\`" } else { "`" });
        }
        if index % 2 == 1 && index < paired {
            out.push_str(part);
        } else {
            escape(part, MARKUP, &mut out);
        }
    }
    out
}

/// What Markdown or HTML would take for markup.
const MARKUP: &[u8] = br"&<>*[]~\$";

/// Appends `text`, with each of `marks` escaped.
fn escape(text: &str, marks: &[u8], out: &mut String) {
    let mut done = 0;
    // Marks are ASCII, so none of them is a part of another character. Searching bytes one by one is what a debug build
    // does fastest, and most of what is emitted passes through here.
    for (at, byte) in text.bytes().enumerate() {
        if !byte.is_ascii_punctuation() || !marks.contains(&byte) {
            continue;
        }
        out.push_str(&text[done..at]);
        done = at + 1;
        match byte {
            b'&' => out.push_str("&amp;"),
            b'<' => out.push_str("&lt;"),
            b'>' => out.push_str("&gt;"),
            mark => out.extend(['\\', char::from(mark)]),
        }
    }
    out.push_str(&text[done..]);
}

/// Escapes text that must show to the letter outside of code, such as the service's messages.
pub(crate) fn verbatim(text: &str) -> String {
    const MARKS: &[u8] = br"&<>*[]~\$`_#";
    let mut out = String::with_capacity(text.len());
    escape(text.trim(), MARKS, &mut out);
    out
}

/// Text with what does not print as Rust escapes it: readers would not see it, and rustc refuses some of it in comments.
fn visible(text: &str) -> std::borrow::Cow<'_, str> {
    if !text.contains(is_invisible) {
        return text.into();
    }
    let mut out = String::new();
    for c in text.chars() {
        if is_invisible(c) {
            out.extend(c.escape_default());
        } else {
            out.push(c);
        }
    }
    out.into()
}

/// Text as a code span.
pub(crate) fn code(text: &str) -> String {
    let text = text.replace(['\n', '\r'], " ");
    let text = visible(&text);
    if !text.is_empty() && !text.starts_with(' ') && !text.contains('`') {
        return format!("`{text}`");
    }
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    if longest > 0 || text.starts_with(' ') || text.is_empty() {
        format!("{fence} {text} {fence}")
    } else {
        format!("{fence}{text}{fence}")
    }
}

/// A table row; cells are Markdown already.
pub(crate) fn row<S: AsRef<str>>(cells: impl IntoIterator<Item = S>) -> String {
    let mut out = String::from("|");
    for cell in cells {
        let start = out.len();
        for word in cell.as_ref().split_whitespace() {
            out.push(' ');
            escape(word, b"|", &mut out);
        }
        // An empty cell is as wide as a blank.
        out.push_str(if out.len() == start { "  |" } else { " |" });
    }
    out
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

/// Breaks Markdown prose into lines of at most [`WIDTH`] characters; paragraphs and list items stay apart.
pub(crate) fn wrap(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.lines() {
        let (first, rest) = match paragraph.strip_prefix("- ") {
            Some(_) => ("- ", "  "),
            None => ("", ""),
        };
        let mut line = String::from(first);
        let mut width = first.len();
        for word in paragraph.trim_start_matches("- ").split_whitespace() {
            let blank = usize::from(!line.is_empty() && !line.ends_with(' '));
            let length = word.chars().count();
            if width + blank + length > WIDTH && !line.trim().is_empty() {
                lines.push(std::mem::replace(&mut line, String::from(rest)));
                width = rest.len() + length;
            } else {
                if blank == 1 {
                    line.push(' ');
                }
                width += blank + length;
            }
            line.push_str(word);
        }
        lines.push(line);
    }
    lines
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
    fn prose_cannot_become_markup() {
        assert_eq!(
            prose("a <b>x</b> & [c](d)"),
            "a &lt;b&gt;x&lt;/b&gt; &amp; \\[c\\](d)"
        );
        assert_eq!(prose("use `a<b>*` or *c*"), "use `a<b>*` or \\*c\\*");
        assert_eq!(prose("an open ` tick <i>"), "an open \\` tick &lt;i&gt;");
    }

    #[test]
    fn code_spans_hold_backticks_and_blanks() {
        assert_eq!(code("29348393884****"), "`29348393884****`");
        assert_eq!(code("a`b"), "`` a`b ``");
        assert_eq!(code("two\nlines"), "`two lines`");
    }

    #[test]
    fn cells_cannot_leave_their_table() {
        assert_eq!(row(["a|b", "c\nd"]), "| a\\|b | c d |");
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
    fn fences_outgrow_their_text() {
        assert_eq!(
            fenced("json", "```").first().map(String::as_str),
            Some("````json")
        );
    }
}
