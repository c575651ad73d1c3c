//! `cams show`: what the documentation says of an operation.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use alibabacloud_cams::dynamic::Description;
use serde_json::{Map, Value};

use crate::arguments::Show as Args;
use crate::failure::Failure;
use crate::{console, operation};

/// Runs the command.
///
/// # Errors
///
/// If there is no such operation.
pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    let (_, description) = operation::find(&args.operation)?;
    console::print(&if args.skeleton {
        format!("{:#}", description.example)
    } else if args.schema {
        format!("{:#}", description.input)
    } else {
        page(description)
    })
}

fn page(description: &Description) -> String {
    let mut page = format!("{} ({})\n\n", description.name, description.group);
    paragraph(&mut page, 0, &description.summary);
    if !description.description.is_empty() {
        page.push('\n');
        paragraph(&mut page, 0, &description.description);
    }
    for remark in &description.remarks {
        page.push('\n');
        paragraph(&mut page, 0, remark);
    }
    page.push('\n');
    facts(&mut page, description);
    page.push_str("\nParameters\n\n");
    let mut shown = BTreeSet::new();
    let mut pending = Vec::new();
    let root = &description.input;
    members(&mut page, root, &mut pending);
    while !pending.is_empty() {
        let name = pending.remove(0);
        if shown.insert(name.clone()) {
            let _ = write!(page, "\n{name}\n\n");
            type_(&mut page, &root["$defs"][&name], &mut pending);
        }
    }
    page.push_str("\nErrors\n\n");
    for error in &description.errors {
        let status = error
            .status
            .map_or_else(String::new, |status| format!(" (HTTP {status})"));
        let _ = writeln!(page, "  {}{status}", error.code);
        paragraph(&mut page, 6, &error.text);
    }
    let _ = write!(
        page,
        "\nAn input to begin with\n\n{:#}",
        description.example
    );
    page
}

fn facts(page: &mut String, description: &Description) {
    let access = &description.access;
    let inferred = if access.action_is_inferred {
        " (inferred from its name)"
    } else {
        ""
    };
    let from = access.level_is_inferred_from.as_ref();
    let from = from.map_or_else(String::new, |from| format!(" (inferred from {from})"));
    let mut lines = vec![
        ("method", format!("client.{}()", description.method)),
        ("RAM action", format!("{}{inferred}", access.action)),
        ("access level", format!("{}{from}", access.level)),
        ("resource", access.resource.clone()),
    ];
    if !access.dependent_actions.is_empty() {
        lines.push(("also needs", access.dependent_actions.join(", ")));
    }
    if !access.conditions.is_empty() {
        lines.push(("conditions", access.conditions.join(", ")));
    }
    if let Some(limit) = description.rate_limit {
        let period = limit.period.as_secs();
        lines.push((
            "rate limit",
            format!("{} calls in {period} s for each account", limit.requests),
        ));
    }
    let safe = if description.repeatable {
        "safe"
    } else {
        "not safe"
    };
    lines.push(("repeating", format!("{safe}: {}", description.because)));
    if let Some(items) = &description.items {
        lines.push(("pages", format!("items in {}", items.join("."))));
    }
    for (name, value) in lines {
        let _ = writeln!(page, "  {name:<14}{value}");
    }
}

fn type_(page: &mut String, schema: &Value, pending: &mut Vec<String>) {
    if let Some(text) = schema["description"].as_str() {
        paragraph(page, 2, text);
    }
    if schema["properties"].is_object() {
        page.push('\n');
        members(page, schema, pending);
    }
    for form in schema["anyOf"].as_array().into_iter().flatten() {
        let text = form["description"].as_str().unwrap_or_default();
        match (form["const"].as_str(), reference(form)) {
            (Some(value), _) => paragraph(page, 2, &format!("{value}: {text}")),
            (None, Some(name)) => {
                pending.push(name.to_owned());
                paragraph(page, 2, &format!("{name}: {text}"));
            }
            (None, None) if !text.is_empty() => paragraph(page, 2, &format!("text: {text}")),
            (None, None) => page.push_str("  or anything else\n"),
        }
    }
}

fn members(page: &mut String, schema: &Value, pending: &mut Vec<String>) {
    let none = Map::new();
    let required: Vec<&str> = schema["required"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    for (name, member) in schema["properties"].as_object().unwrap_or(&none) {
        let mut kind = kind(member, pending);
        for (is_so, word) in [
            (required.contains(&name.as_str()), "required"),
            (member["x-sensitive"] == true, "sensitive"),
            (member["deprecated"] == true, "deprecated"),
        ] {
            if is_so {
                let _ = write!(kind, ", {word}");
            }
        }
        let _ = writeln!(page, "  {name}  [{kind}]");
        let mut text = member["description"]
            .as_str()
            .unwrap_or_default()
            .to_owned();
        if let Some(limits) = limits(member) {
            let _ = write!(text, " Limits: {limits}.");
        }
        for (value, word) in [
            (&member["default"], "Default"),
            (&member["examples"][0], "Example"),
        ] {
            match value {
                Value::Null => {}
                Value::String(value) => text.extend([" ", word, ": ", value]),
                value => text.extend([" ", word, ": ", &value.to_string()]),
            }
        }
        paragraph(page, 6, text.trim_start());
    }
}

/// What a value is, in words; types that are shown below are noted.
fn kind(schema: &Value, pending: &mut Vec<String>) -> String {
    if let Some(name) = reference(schema) {
        pending.push(name.to_owned());
        return name.to_owned();
    }
    match schema["type"].as_str() {
        Some("string") => "text".to_owned(),
        Some("array") => format!("list of {}", kind(&schema["items"], pending)),
        Some("object") => format!("map to {}", kind(&schema["additionalProperties"], pending)),
        Some(other) => other.to_owned(),
        None => "any JSON".to_owned(),
    }
}

fn reference(schema: &Value) -> Option<&str> {
    schema["$ref"].as_str()?.strip_prefix("#/$defs/")
}

fn limits(member: &Value) -> Option<String> {
    let known = [
        ("minimum", "at least"),
        ("maximum", "at most"),
        ("minLength", "characters, at least"),
        ("maxLength", "characters, at most"),
        ("minItems", "items, at least"),
        ("maxItems", "items, at most"),
        ("pattern", "matches"),
    ];
    let said: Vec<String> = known
        .iter()
        .filter(|(key, _)| !member[*key].is_null())
        .map(|(key, words)| match member[*key].as_str() {
            Some(text) => format!("{words} {text}"),
            None => format!("{words} {}", member[*key]),
        })
        .collect();
    (!said.is_empty()).then(|| said.join("; "))
}

/// A text, broken at blanks so that lines have at most 100 characters.
fn paragraph(page: &mut String, indent: usize, text: &str) {
    const WIDTH: usize = 100;
    for paragraph in text.lines().filter(|line| !line.trim().is_empty()) {
        let mut line = " ".repeat(indent);
        let mut is_empty = true;
        for word in paragraph.split_whitespace() {
            if !is_empty && line.chars().count() + 1 + word.chars().count() > WIDTH {
                let _ = writeln!(page, "{line}");
                line = " ".repeat(indent);
                is_empty = true;
            }
            if !is_empty {
                line.push(' ');
            }
            line.push_str(word);
            is_empty = false;
        }
        let _ = writeln!(page, "{line}");
    }
}
