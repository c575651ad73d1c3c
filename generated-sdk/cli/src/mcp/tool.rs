//! An operation as an assistant is told of it.

use alibabacloud_cams::dynamic::Description;
use rmcp::model::{Tool, ToolAnnotations};

use super::schema;

/// The operation as a tool, which has its name.
pub(super) fn of(description: &Description) -> Tool {
    let only_reads = description.only_reads;
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
