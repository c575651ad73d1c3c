//! What a field of the spec and one of the metadata say, ready to be compared.

use crate::import::yaml::{self, Node};
use crate::spec::Field;

/// The value of a fact; what a missing key stands for is none too.
pub(super) fn fact(entries: &[(String, Node)], key: &str) -> Option<Node> {
    let (_, node) = entries.iter().find(|(name, _)| name == key)?;
    let implied = match key {
        "required" => Some("false"),
        "location" => Some("query"),
        _ => None,
    };
    let says =
        matches!(node, Node::Bare(text) | Node::Text(text) if Some(text.as_str()) == implied);
    (!says).then(|| node.clone())
}

pub(super) fn changed(key: &str, theirs: Option<&Node>, ours: Option<&Node>) -> String {
    let text = |node: Option<&Node>| {
        node.and_then(yaml::flow)
            .unwrap_or_else(|| "not set".to_owned())
    };
    format!(
        "`{key}` is {} upstream, and was {} here",
        text(theirs),
        text(ours)
    )
}

/// A field with the shared definition that it uses filled in.
pub(super) fn effective(field: &Field, shared: &[Field]) -> Field {
    let Some(base) = field.uses.as_deref().and_then(|name| named(shared, name)) else {
        return field.clone();
    };
    let base = base.clone();
    let field = field.clone();
    Field {
        required: field.required.or(base.required),
        sensitive: field.sensitive.or(base.sensitive),
        description: field.description.or(base.description),
        example: field.example.or(base.example),
        default: field.default.or(base.default),
        deprecated: field.deprecated.or(base.deprecated),
        location: field.location.or(base.location),
        style: field.style.or(base.style),
        minimum: field.minimum.or(base.minimum),
        maximum: field.maximum.or(base.maximum),
        min_length: field.min_length.or(base.min_length),
        max_length: field.max_length.or(base.max_length),
        min_items: field.min_items.or(base.min_items),
        max_items: field.max_items.or(base.max_items),
        pattern: field.pattern.or(base.pattern),
        ..base
    }
}

/// The metadata's field with what was written by hand about the spec's.
pub(super) fn retyped(spec: &Field, effective: &Field, upstream: &Field) -> Field {
    let sensitive = effective.sensitive.filter(|_| upstream.fields.is_none());
    Field {
        rust_name: spec.rust_name.clone().or(upstream.rust_name.clone()),
        sensitive,
        description: effective.description.clone(),
        deprecated: (effective.deprecated.clone()).or(upstream.deprecated.clone()),
        ..upstream.clone()
    }
}

pub(super) fn wire_name(field: &Field) -> Option<&str> {
    field.uses.as_deref().or(field.name.as_deref())
}

pub(super) fn named<'f>(fields: &'f [Field], name: &str) -> Option<&'f Field> {
    fields.iter().find(|field| wire_name(field) == Some(name))
}

pub(super) fn type_name(field: &Field) -> &str {
    field.type_.as_deref().unwrap_or("any")
}

pub(super) fn is_built_in(type_: &str) -> bool {
    crate::check::BUILT_IN_TYPES.contains(&type_)
}

/// A type for people: `array of string`.
pub(super) fn in_words(field: &Field) -> String {
    match (type_name(field), &field.items) {
        (type_ @ ("array" | "map"), Some(items)) => format!("{type_} of {}", in_words(items)),
        (type_, _) => type_.to_owned(),
    }
}

pub(super) fn join(at: &str, name: &str) -> String {
    format!("{at}.{name}")
}
