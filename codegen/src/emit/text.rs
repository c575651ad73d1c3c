//! Prose from the spec, made safe for doc comments and Markdown.
//!
//! Prose is plain text with code spans: everything that Markdown or HTML would take for markup is escaped, so text from
//! the spec cannot break out of a table, open a tag or start a link. Blank lines part paragraphs, and lines that start
//! with `- ` stay list items.

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
            out.extend(part.chars().flat_map(escape));
        }
    }
    out
}

fn escape(c: char) -> Vec<char> {
    match c {
        '&' => "&amp;".chars().collect(),
        '<' => "&lt;".chars().collect(),
        '>' => "&gt;".chars().collect(),
        '*' | '[' | ']' | '~' | '\\' | '$' => vec!['\\', c],
        _ => vec![c],
    }
}

/// Escapes text that must show to the letter outside of code, such as the service's messages.
pub(crate) fn verbatim(text: &str) -> String {
    text.trim()
        .chars()
        .flat_map(|c| {
            if matches!(c, '`' | '_' | '#') {
                vec!['\\', c]
            } else {
                escape(c)
            }
        })
        .collect()
}

/// Text as a code span.
pub(crate) fn code(text: &str) -> String {
    let text = text.replace(['\n', '\r'], " ");
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
        let cell = cell
            .as_ref()
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        out.push(' ');
        out.push_str(&cell.replace('|', "\\|"));
        out.push_str(" |");
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
        for word in paragraph.trim_start_matches("- ").split_whitespace() {
            let blank = usize::from(!line.trim_end().is_empty() && !line.ends_with(' '));
            if line.chars().count() + blank + word.chars().count() > WIDTH
                && !line.trim().is_empty()
            {
                lines.push(std::mem::replace(&mut line, String::from(rest)));
                line.push_str(word);
            } else {
                if blank == 1 {
                    line.push(' ');
                }
                line.push_str(word);
            }
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
