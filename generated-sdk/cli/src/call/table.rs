//! A reply as a table.

use std::fmt::Write as _;

use serde_json::{Map, Value};
use unicode_width::UnicodeWidthStr as _;

/// The first list of objects in the value, a row for each; where there is none, the members of the value, a row for each.
pub(super) fn text(value: &Value) -> String {
    let (head, rows) = match (rows(value), value) {
        (Some(objects), _) => of_objects(&objects),
        (None, Value::Object(members)) => of_members(members),
        (None, other) => (Vec::new(), vec![vec![cell(other)]]),
    };
    aligned(head, rows)
}

/// The first list of objects, looked for from the outside in.
fn rows(value: &Value) -> Option<Vec<&Map<String, Value>>> {
    let mut level = vec![value];
    while !level.is_empty() {
        for value in &level {
            if let Value::Array(items) = value {
                let objects: Option<Vec<_>> = items.iter().map(Value::as_object).collect();
                if let Some(objects) = objects.filter(|objects| !objects.is_empty()) {
                    return Some(objects);
                }
            }
        }
        let members = level.iter().filter_map(|value| value.as_object());
        level = members.flat_map(|members| members.values()).collect();
    }
    None
}

fn of_objects(objects: &[&Map<String, Value>]) -> (Vec<String>, Vec<Vec<String>>) {
    let mut names: Vec<&String> = Vec::new();
    for name in objects.iter().flat_map(|members| members.keys()) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let row = |members: &&Map<String, Value>| {
        let cells = names
            .iter()
            .map(|name| members.get(*name).map_or_else(String::new, cell));
        cells.collect()
    };
    let rows = objects.iter().map(row).collect();
    (
        names.into_iter().map(|name| printable(name)).collect(),
        rows,
    )
}

fn of_members(members: &Map<String, Value>) -> (Vec<String>, Vec<Vec<String>>) {
    let rows = members
        .iter()
        .map(|(name, value)| vec![printable(name), cell(value)]);
    (Vec::new(), rows.collect())
}

fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => printable(text),
        other => printable(&other.to_string()),
    }
}

/// On one line, and without what a terminal could take for an order.
fn printable(text: &str) -> String {
    text.replace(
        |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}'),
        " ",
    )
}

fn aligned(head: Vec<String>, mut rows: Vec<Vec<String>>) -> String {
    if !head.is_empty() {
        let line = head.iter().map(|name| "-".repeat(name.width())).collect();
        rows.splice(0..0, [head, line]);
    }
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    let widths: Vec<usize> = (0..columns)
        .map(|column| {
            let cells = rows.iter().filter_map(|row| row.get(column));
            cells.map(|cell| cell.width()).max().unwrap_or_default()
        })
        .collect();
    let mut text = String::new();
    for row in &rows {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(&widths) {
            let _ = write!(line, "{cell}{}  ", " ".repeat(width - cell.width()));
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn columns_are_as_wide_as_what_is_shown() {
        let value = json!({"Code": "OK", "Data": {"List": [{"A": "漢字", "B": 1}, {"B": [true], "C": "x\ny"}]}});
        assert_eq!(
            text(&value),
            "A     B       C\n-     -       -\n漢字  1\n      [true]  x y"
        );
    }

    #[test]
    fn without_a_list_there_is_a_row_for_each_member() {
        let value = json!({"Code": "OK", "Names": ["a", "b"], "Nothing": null});
        assert_eq!(text(&value), "Code     OK\nNames    [\"a\",\"b\"]\nNothing");
        assert_eq!(text(&json!("x")), "x");
        assert_eq!(text(&json!({})), "");
    }
}
