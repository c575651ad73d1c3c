//! The small INI dialect of the credentials file.

use std::collections::BTreeMap;
use std::fmt;

/// Sections by name, each with its values by lower-case key. Values before the first section header are in the section without a name.
///
/// `Debug` shows names and keys only.
#[derive(Default)]
pub(crate) struct Ini {
    sections: BTreeMap<String, BTreeMap<String, String>>,
}

/// A line that is neither a header, nor a comment, nor `key = value`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct IniError {
    /// Counted from 1.
    pub(crate) line: usize,
    pub(crate) what: &'static str,
}

impl Ini {
    pub(crate) fn section(&self, name: &str) -> Option<&BTreeMap<String, String>> {
        self.sections.get(name)
    }

    /// The names of the sections.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.sections.keys().map(String::as_str)
    }
}

impl fmt::Debug for Ini {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map()
            .entries(
                self.sections
                    .iter()
                    .map(|(name, values)| (name, values.keys())),
            )
            .finish()
    }
}

/// Reads an INI file.
///
/// Takes what the official clients' parsers agree on, and is lenient where they differ:
///
/// - Unix and Windows line ends, white space around names and values, a byte order mark;
/// - `=` or `:` between key and value, keys in any case;
/// - comments after `#` or `;`, at the beginning of a line or after white space (a secret may hold either character);
/// - a value in quotes stands for what is between them, inner quotes included;
/// - a section that occurs again continues the first; of equal keys the last one counts.
pub(crate) fn parse_ini(text: &str) -> Result<Ini, IniError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut ini = Ini::default();
    let mut section = String::new();
    for (index, line) in text.lines().enumerate() {
        let at = |what| IniError {
            line: index + 1,
            what,
        };
        let line = line.trim();
        if line.is_empty() || line.starts_with(['#', ';']) {
            continue;
        }
        if let Some(header) = line.strip_prefix('[') {
            let (name, rest) = header
                .split_once(']')
                .ok_or_else(|| at("a section header without `]`"))?;
            if !is_comment_or_blank(rest) {
                return Err(at("text after a section header"));
            }
            name.trim().clone_into(&mut section);
            ini.sections.entry(section.clone()).or_default();
            continue;
        }
        let (key, value) = line
            .split_once(['=', ':'])
            .ok_or_else(|| at("neither a section nor `key = value`"))?;
        let key = key.trim().to_ascii_lowercase();
        if key.is_empty() {
            return Err(at("a value without a key"));
        }
        ini.sections
            .entry(section.clone())
            .or_default()
            .insert(key, value_of(value.trim()).to_owned());
    }
    Ok(ini)
}

/// What a trimmed value stands for: the text between its quotes, or all up to a comment.
fn value_of(value: &str) -> &str {
    if let Some(quote) = value.chars().next().filter(|c| matches!(c, '"' | '\'')) {
        let inner = &value[1..];
        // The closing quote is the first that nothing but a comment follows: the ones before it belong to the value.
        let closing = inner
            .match_indices(quote)
            .find(|(at, _)| is_comment_or_blank(&inner[at + 1..]));
        if let Some((at, _)) = closing {
            return &inner[..at];
        }
    }
    let comment = value.char_indices().find(|&(at, c)| {
        matches!(c, '#' | ';') && (at == 0 || value[..at].ends_with(char::is_whitespace))
    });
    comment.map_or(value, |(at, _)| value[..at].trim_end())
}

fn is_comment_or_blank(text: &str) -> bool {
    let text = text.trim_start();
    text.is_empty() || text.starts_with(['#', ';'])
}

#[cfg(test)]
mod tests {
    use super::{Ini, IniError, parse_ini};

    fn value<'a>(ini: &'a Ini, section: &str, key: &str) -> Option<&'a str> {
        ini.section(section)?.get(key).map(String::as_str)
    }

    #[test]
    fn reads_sections_and_keys() {
        let ini = parse_ini(
            "orphan = 1\n[default]\ntype = access_key\n ACCESS_KEY_ID : id\n[ other one ]\nx=y=z\n",
        )
        .unwrap();
        assert_eq!(value(&ini, "", "orphan"), Some("1"));
        assert_eq!(value(&ini, "default", "type"), Some("access_key"));
        assert_eq!(value(&ini, "default", "access_key_id"), Some("id"));
        assert_eq!(value(&ini, "other one", "x"), Some("y=z"));
        assert!(ini.section("missing").is_none());
    }

    #[test]
    fn windows_line_ends_and_byte_order_mark() {
        let ini = parse_ini("\u{feff}[default]\r\ntype = access_key\r\n\r\naccess_key_id = id\r\n")
            .unwrap();
        assert_eq!(value(&ini, "default", "type"), Some("access_key"));
        assert_eq!(value(&ini, "default", "access_key_id"), Some("id"));
    }

    #[test]
    fn comments() {
        let ini =
            parse_ini("# one\n; two\n[a] ; three\nk = v # four\nl = v#w;x\nm = # five\nn =\n")
                .unwrap();
        assert_eq!(value(&ini, "a", "k"), Some("v"));
        assert_eq!(value(&ini, "a", "l"), Some("v#w;x"));
        assert_eq!(value(&ini, "a", "m"), Some(""));
        assert_eq!(value(&ini, "a", "n"), Some(""));
    }

    #[test]
    fn quotes() {
        for (written, meant) in [
            (r#""plain""#, "plain"),
            (r#"'{"Version":"1"}'"#, r#"{"Version":"1"}"#),
            (r#""a "b" c""#, r#"a "b" c"#),
            (r#""a # b" # comment "c""#, "a # b"),
            (r#"" padded ""#, " padded "),
            (r"'it's'", "it's"),
            (r#""unclosed"#, r#""unclosed"#),
            (r#""""#, ""),
            ("\"", "\""),
            (
                r#"{"Statement":[{"Effect":"Allow"}]}"#,
                r#"{"Statement":[{"Effect":"Allow"}]}"#,
            ),
            ("'é' ;", "é"),
        ] {
            let ini = parse_ini(&format!("[s]\nk = {written}\n")).unwrap();
            assert_eq!(value(&ini, "s", "k"), Some(meant), "{written}");
        }
    }

    #[test]
    fn the_last_of_equal_keys_counts_across_parts_of_a_section() {
        let ini = parse_ini("[a]\nk=1\nl=1\n[b]\nk=9\n[a]\nk=2\n").unwrap();
        assert_eq!(value(&ini, "a", "k"), Some("2"));
        assert_eq!(value(&ini, "a", "l"), Some("1"));
    }

    #[test]
    fn malformed_lines_are_named_by_number_and_not_shown() {
        for (text, line) in [
            ("[default\n", 1),
            ("[default]\r\n\r\njust some words\r\n", 3),
            ("[a] b\n", 1),
            ("\n= secret\n", 2),
        ] {
            let error = parse_ini(text).unwrap_err();
            assert_eq!(error.line, line, "{text}");
        }
        let IniError { what, .. } = parse_ini("hush-hush").unwrap_err();
        assert!(!what.contains("hush"));
    }

    #[test]
    fn debug_shows_no_values() {
        let ini = parse_ini("[default]\naccess_key_secret = hush-hush").unwrap();
        let shown = format!("{ini:?}");
        assert!(
            shown.contains("access_key_secret") && !shown.contains("hush-hush"),
            "{shown}"
        );
    }
}
