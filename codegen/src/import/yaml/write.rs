//! A YAML tree, and its text.

use super::scalar::{Context, scalar};

/// Longest line that a mapping in braces may make.
const WIDTH: usize = 110;

/// What a key or a dash leads to.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::import) enum Node {
    /// A number, `true`, `false` or `null`: written as it is.
    Bare(String),
    /// Text, quoted where needed.
    Text(String),
    /// Text that gets quotes in any case.
    Quoted(String),
    /// A mapping, one entry in a line.
    Map(Vec<(String, Node)>),
    /// A mapping in braces where that makes a short line.
    Tiny(Vec<(String, Node)>),
    /// A list; `spaced` puts blank lines around items that take several lines.
    List { items: Vec<Node>, spaced: bool },
}

impl Node {
    pub(in crate::import) fn text(text: &str) -> Self {
        Node::Text(text.to_owned())
    }

    /// Whether it takes lines of its own.
    pub(in crate::import) fn is_long(&self) -> bool {
        one_line(self, 0, Context::Block).is_none()
    }
}

/// The entries of a mapping at an indentation, each line ended.
pub(in crate::import) fn entries(entries: &[(String, Node)], indent: usize) -> String {
    let mut out = String::new();
    for (key, node) in entries {
        out.push_str(&" ".repeat(indent));
        out.push_str(&scalar(key, Context::Key));
        out.push(':');
        value(node, indent, &mut out);
    }
    out
}

/// What follows the colon of a key that stands at `indent`.
fn value(node: &Node, indent: usize, out: &mut String) {
    if let Some(line) = one_line(node, indent, Context::Block) {
        out.push(' ');
        out.push_str(&line);
        out.push('\n');
        return;
    }
    match node {
        Node::Text(text) => literal(text, indent, out),
        Node::Map(map) | Node::Tiny(map) => {
            out.push('\n');
            out.push_str(&entries(map, indent + 2));
        }
        Node::List { items, spaced } => {
            out.push('\n');
            out.push_str(&list(items, *spaced, indent + 2));
        }
        Node::Bare(_) | Node::Quoted(_) => {}
    }
}

/// The items of a list at an indentation.
fn list(items: &[Node], spaced: bool, indent: usize) -> String {
    let texts: Vec<String> = items.iter().map(|node| item(node, indent)).collect();
    let mut out = String::new();
    for (index, text) in texts.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|before| texts.get(before));
        if spaced && before.is_some_and(|before| lines(before) > 1 || lines(text) > 1) {
            out.push('\n');
        }
        out.push_str(text);
    }
    out
}

fn lines(text: &str) -> usize {
    text.lines().count()
}

/// One item of a list whose dash stands at `indent`.
pub(in crate::import) fn item(node: &Node, indent: usize) -> String {
    let dash = format!("{}- ", " ".repeat(indent));
    if let Some(line) = one_line(node, indent, Context::Block) {
        return format!("{dash}{line}\n");
    }
    match node {
        Node::Map(map) | Node::Tiny(map) => {
            let text = entries(map, indent + 2);
            format!("{dash}{}", text.trim_start_matches(' '))
        }
        Node::List { items, spaced } => {
            let text = list(items, *spaced, indent + 2);
            format!("{dash}{}", text.trim_start_matches(' '))
        }
        Node::Text(text) => {
            let mut out = dash.trim_end().to_owned();
            literal(text, indent, &mut out);
            out
        }
        Node::Bare(_) | Node::Quoted(_) => String::new(),
    }
}

/// The node in one line, if that is how it is written.
fn one_line(node: &Node, indent: usize, context: Context) -> Option<String> {
    match node {
        Node::Bare(text) => Some(text.clone()),
        Node::Quoted(text) if scalar(text, context) == *text => Some(format!("\"{text}\"")),
        Node::Text(text) if context == Context::Block && is_literal(text) => None,
        Node::Quoted(text) | Node::Text(text) => Some(scalar(text, context)),
        Node::Map(map) | Node::Tiny(map) if map.is_empty() => Some("{}".to_owned()),
        Node::List { items, .. } if items.is_empty() => Some("[]".to_owned()),
        Node::Map(_) | Node::List { .. } if context == Context::Block => None,
        Node::Tiny(map) | Node::Map(map) => {
            let parts: Vec<String> = map
                .iter()
                .map(|(key, node)| {
                    Some(format!(
                        "{}: {}",
                        scalar(key, Context::Key),
                        one_line(node, indent, Context::Flow)?
                    ))
                })
                .collect::<Option<_>>()?;
            let line = format!("{{ {} }}", parts.join(", "));
            (context == Context::Flow || indent + line.chars().count() < WIDTH).then_some(line)
        }
        Node::List { items, .. } => {
            let parts: Vec<String> = items
                .iter()
                .map(|node| one_line(node, indent, Context::Flow))
                .collect::<Option<_>>()?;
            Some(format!("[{}]", parts.join(", ")))
        }
    }
}

/// Whether a text is written as lines of its own.
fn is_literal(text: &str) -> bool {
    let plain = |line: &str| {
        line.chars()
            .all(|c| !c.is_control() && !matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}'))
    };
    let body = text.strip_suffix('\n').unwrap_or(text);
    body.contains('\n')
        && !body.starts_with([' ', '\n'])
        && !body.ends_with('\n')
        && body
            .split('\n')
            .all(|line| plain(line) && !line.ends_with(' '))
}

fn literal(text: &str, indent: usize, out: &mut String) {
    out.push_str(if text.ends_with('\n') {
        " |\n"
    } else {
        " |-\n"
    });
    for line in text.lines() {
        if !line.is_empty() {
            out.push_str(&" ".repeat(indent + 2));
            out.push_str(line);
        }
        out.push('\n');
    }
}

/// A node inside braces or brackets; `None` if it cannot stand there.
pub(in crate::import) fn flow(node: &Node) -> Option<String> {
    one_line(node, 0, Context::Flow)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::{Value, read_other};

    fn map(entries: &[(&str, Node)]) -> Vec<(String, Node)> {
        entries
            .iter()
            .map(|(key, node)| ((*key).to_owned(), node.clone()))
            .collect()
    }

    #[test]
    fn layout_is_that_of_a_person() {
        let long = "word ".repeat(30);
        let tree = map(&[
            ("text", Node::text("one line")),
            ("lines", Node::text("one\n\n  two\n")),
            ("odd_lines", Node::text("one \ntwo")),
            ("version", Node::Quoted("2024-01-31".to_owned())),
            (
                "empty",
                Node::List {
                    items: vec![],
                    spaced: true,
                },
            ),
            (
                "tiny",
                Node::Tiny(map(&[
                    ("a", Node::Bare("1".to_owned())),
                    ("b", Node::text("x, y")),
                ])),
            ),
            (
                "too_long",
                Node::Tiny(map(&[("a", Node::text(long.trim()))])),
            ),
            (
                "list",
                Node::List {
                    items: vec![
                        Node::Map(map(&[("use", Node::text("A"))])),
                        Node::Map(map(&[("use", Node::text("B"))])),
                        Node::Map(map(&[
                            ("name", Node::text("C")),
                            ("type", Node::text("string")),
                        ])),
                        Node::Map(map(&[("use", Node::text("D"))])),
                    ],
                    spaced: true,
                },
            ),
            (
                "lists",
                Node::List {
                    items: vec![Node::List {
                        items: vec![Node::text("a"), Node::text("b\nc")],
                        spaced: false,
                    }],
                    spaced: false,
                },
            ),
        ]);
        let written = format!(
            r#"text: one line
lines: |
  one

    two
odd_lines: "one \ntwo"
version: "2024-01-31"
empty: []
tiny: {{ a: 1, b: "x, y" }}
too_long:
  a: {}
list:
  - use: A
  - use: B

  - name: C
    type: string

  - use: D
lists:
  - - a
    - |-
      b
      c
"#,
            long.trim()
        );
        assert_eq!(entries(&tree, 0), written);
        let Ok(Value::Object(read)) = read_other::<Value>(&written) else {
            panic!("a mapping");
        };
        assert_eq!(read[1].1, Value::Text("one\n\n  two\n".to_owned()));
        assert_eq!(read[2].1, Value::Text("one \ntwo".to_owned()));
        let lines = Value::List(vec![
            Value::Text("a".to_owned()),
            Value::Text("b\nc".to_owned()),
        ]);
        assert_eq!(read[8].1, Value::List(vec![lines]));
    }
}
