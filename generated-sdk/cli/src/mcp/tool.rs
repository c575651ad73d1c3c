//! An operation as an assistant is told of it.

use alibabacloud_cams::dynamic::Description;
use rmcp::model::{Tool, ToolAnnotations};

use super::schema;

/// What names of operations begin with that change nothing.
const READING: [&str; 9] = [
    "Check", "Count", "Describe", "Find", "Get", "List", "Query", "Read", "Search",
];

/// Whether the operation changes nothing.
///
/// The access level alone does not tell: some operations that change or delete are documented as `get`. So what its name says,
/// and whether a repetition does no harm, have to agree with it.
pub(super) fn only_reads(description: &Description) -> bool {
    matches!(description.access.level.as_str(), "get" | "list")
        && description.repeatable
        && READING
            .iter()
            .any(|verb| begins_with(&description.name, verb))
}

/// Whether a name begins with a verb, as a word of its own.
fn begins_with(name: &str, verb: &str) -> bool {
    name.strip_prefix(verb)
        .is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_lowercase()))
}

/// The operation as a tool, which has its name.
pub(super) fn of(description: &Description) -> Tool {
    let only_reads = only_reads(description);
    // What creates leaves everything else as it was; whatever else changes something may take something away.
    let destroys = !only_reads && description.access.level != "create";
    let annotations = ToolAnnotations::new()
        .read_only(only_reads)
        .destructive(destroys)
        .idempotent(description.repeatable);
    Tool::new(
        description.name.clone(),
        text(description),
        schema::of(&description.input),
    )
    .with_annotations(annotations)
}

/// What it does, and what has to be known before it is called.
fn text(description: &Description) -> String {
    let mut parts = vec![description.summary.clone(), description.description.clone()];
    parts.extend(description.remarks.iter().cloned());
    if let Some(items) = &description.items {
        parts.push(format!(
            "A reply holds one page; its items are in `{}`.",
            items.join(".")
        ));
    }
    if let Some(limit) = description.rate_limit {
        parts.push(format!(
            "At most {} calls in {} s are allowed; calls wait for their turn.",
            limit.requests,
            limit.period.as_secs()
        ));
    }
    if !description.repeatable {
        parts.push(format!(
            "Repeating it is not safe: {}.",
            description.because
        ));
    }
    parts.retain(|part| !part.is_empty());
    parts.join("\n\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_verb_is_a_word() {
        for (name, is_reading) in [
            ("GetThing", true),
            ("ListV2Things", true),
            ("Get", true),
            ("Getaway", false),
            ("Checkout", false),
            ("DeleteGetThing", false),
        ] {
            let found = READING.iter().any(|verb| begins_with(name, verb));
            assert_eq!(found, is_reading, "{name}");
        }
    }
}
