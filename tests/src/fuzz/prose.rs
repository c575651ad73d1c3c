//! Prose as authors of a spec write it, made of what means something to Markdown or HTML.

use std::fmt::Write as _;

use super::Choices;

/// Words that mean something to Markdown or HTML somewhere. None holds a backtick, and none is refused for itself.
const WORDS: [&str; 62] = [
    "word", "The", "end.", "and", "_id_", "__init__", "a_b", "_", "*so*", "**", "*", "-", "--",
    "---", "+", "+1", "-5", "1.", "2.", "17)", "1)", "#", "##", "#1", "=", "===", ">", ">=", "<",
    "<-", "|", "|-|", ":-:", ":", "::", "a|b", "---|---", "[x]", "[a](b)", "![a](b)", "[^1]",
    "[a]:", "[[w]]", "$x$", "$$", "~", "a~b", "\\", "\\*", "\\n", "^2", "{#id}", "&", "R&D",
    "\"so\"", "it's", "...", "(see", "http", "https://", "é", "番号",
];

const CODE: [&str; 14] = [
    "a", "a b", "a  b", "`", "``", "a`b", "|", "a\\|b", "\\", "<b>", "*a*", "- a", " a", "](x)",
];

const URLS: [&str; 6] = [
    "https://example.com",
    "http://example.com/a_b_c?d=*e*&f=(g)",
    "https://a.example/~b/#c",
    "https://example.com/{id}",
    "https://a.example/x-_y",
    "https://example.com:8080/",
];

/// A text as an author writes it, and the lines that readers are to see.
#[derive(Debug, Default)]
pub struct Prose {
    /// Paragraphs and lists, parted by blank lines. The generator refuses some of them, such as a list in an item.
    pub written: String,
    /// Paragraphs, and items with their markers: code between `«` and `»`, links between `‹` and `›`.
    pub seen: Vec<String>,
}

impl Prose {
    /// Up to three blocks, and a last line.
    pub fn any(choices: &mut Choices<'_>) -> Self {
        let mut prose = Self::default();
        for block in 0..=choices.below(3) {
            if block > 0 {
                prose.written.push_str("\n\n");
            }
            match choices.below(3) {
                0 => prose.list(choices, |_| "- ".to_owned()),
                1 => prose.list(choices, |index| format!("{}. ", index + 1)),
                _ => {
                    let (written, seen) = line(choices, false);
                    prose.written.push_str(&written);
                    prose.seen.push(seen);
                }
            }
            // Lists side by side would be one.
            prose.written.push_str("\n\nA line.");
            prose.seen.push("A line.".to_owned());
        }
        prose
    }

    /// One line, as in a title.
    pub fn one_line(choices: &mut Choices<'_>) -> String {
        line(choices, false).0.replace('\n', " ")
    }

    fn list(&mut self, choices: &mut Choices<'_>, marker: impl Fn(usize) -> String) {
        for index in 0..=choices.below(3) {
            let marker = marker(index);
            let (written, seen) = line(choices, true);
            let _ = writeln!(self.written, "{marker}{written}");
            self.seen.push(format!("{marker}{seen}"));
        }
    }
}

/// A paragraph, or an item: as it is written, perhaps on several lines, and as it is seen.
fn line(choices: &mut Choices<'_>, in_list: bool) -> (String, String) {
    let (mut written, mut seen) = (String::new(), String::new());
    for index in 0..=choices.below(30) {
        let (how, what) = piece(choices);
        let is_plain = how.starts_with(char::is_alphabetic) && !how.contains("http");
        // A word that starts a block does so where an author's line starts. Tables show the first letter in upper case.
        let (how, what) = if index == 0 && !in_list {
            (format!("So {how}"), format!("So {what}"))
        } else {
            (how, what)
        };
        if index > 0 {
            let breaks = is_plain && choices.one_in(6);
            written.push_str(match (breaks, in_list) {
                (true, true) => "\n  ",
                (true, false) => "\n",
                (false, _) => " ",
            });
            seen.push(' ');
        }
        written.push_str(&how);
        seen.push_str(&what);
    }
    written.push('.');
    seen.push('.');
    (written, seen)
}

fn piece(choices: &mut Choices<'_>) -> (String, String) {
    match choices.below(8) {
        0 => {
            let code = choices.pick(&CODE);
            let longest = code.split(|c| c != '`').map(str::len).max().unwrap_or(0);
            let fence = "`".repeat(longest + 1);
            (
                format!("{fence} {code} {fence}"),
                format!("\u{ab}{code}\u{bb}"),
            )
        }
        1 => {
            let url = choices.pick(&URLS);
            let (before, after) = choices.pick(&[("", ""), ("(", ")"), ("", ","), ("", ".")]);
            (
                format!("{before}{url}{after}"),
                format!("{before}\u{2039}{url}\u{203a}{after}"),
            )
        }
        _ => {
            let word = choices.pick(&WORDS);
            (word.to_owned(), word.to_owned())
        }
    }
}
