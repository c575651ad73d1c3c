//! Which keys of a field mean something where it stands.

use super::report::At;
use crate::diagnostic::{codes, quote};
use crate::spec::Field;
use crate::spec::roles::{About, Role, about};

/// Reports keys that mean nothing here.
pub(super) fn refuse(field: &Field, at: &At<'_, '_>, role: Role, is_shared: bool) {
    for (key, about) in present(field) {
        let overriding = field.uses.is_some() && matches!(about, About::Identity | About::Type);
        let fits = role.has(about, is_shared);
        if overriding {
            at.key(key).on_key().report_with(
                codes::OVERRIDE,
                format!("`use` cannot override {}", quote(key)),
                "define a field of its own here instead".to_owned(),
            );
        } else if !fits {
            misplaced(at, key, &format!("in {}", role.in_words()));
        }
    }
}

/// Reports what a shared definition cannot say: nothing stands beside it yet, and not every use of it is in an event.
pub(super) fn refuse_shared(field: &Field, at: &At<'_, '_>) {
    let refused = |about| matches!(about, About::Condition | About::Event);
    for (key, _) in present(field).filter(|(_, about)| refused(*about)) {
        at.key(key).on_key().report_with(
            codes::MISPLACED_KEY,
            format!("{} means nothing in a shared definition", quote(key)),
            "say it where the definition is used, beside `use`".to_owned(),
        );
    }
}

/// Reports a key that means nothing where it stands.
pub(super) fn misplaced(at: &At<'_, '_>, key: &str, place: &str) {
    at.key(key).on_key().report(
        codes::MISPLACED_KEY,
        format!("{} means nothing {place}", quote(key)),
    );
}

/// The keys that are set.
fn present(field: &Field) -> impl Iterator<Item = (&'static str, About)> {
    // Taken apart whole, so that a new key is not forgotten here.
    let Field {
        uses,
        name,
        aliases,
        rust_name,
        renamed_from,
        type_,
        format,
        items,
        fields,
        values,
        type_name,
        type_renamed_from,
        required,
        required_if,
        required_unless,
        only_if,
        requires,
        conflicts_with,
        sensitive,
        description,
        example,
        default,
        deprecated,
        location,
        style,
        minimum,
        maximum,
        min_length,
        max_length,
        min_items,
        max_items,
        pattern,
        sets,
        source,
    } = field;
    [
        ("use", uses.is_some()),
        ("name", name.is_some()),
        ("aliases", aliases.is_some()),
        ("rust_name", rust_name.is_some()),
        ("renamed_from", renamed_from.is_some()),
        ("type", type_.is_some()),
        ("format", format.is_some()),
        ("items", items.is_some()),
        ("fields", fields.is_some()),
        ("values", values.is_some()),
        ("type_name", type_name.is_some()),
        ("type_renamed_from", type_renamed_from.is_some()),
        ("required", required.is_some()),
        ("required_if", required_if.is_some()),
        ("required_unless", required_unless.is_some()),
        ("only_if", only_if.is_some()),
        ("requires", requires.is_some()),
        ("conflicts_with", conflicts_with.is_some()),
        ("sensitive", sensitive.is_some()),
        ("description", description.is_some()),
        ("example", example.is_some()),
        ("default", default.is_some()),
        ("deprecated", deprecated.is_some()),
        ("location", location.is_some()),
        ("style", style.is_some()),
        ("minimum", minimum.is_some()),
        ("maximum", maximum.is_some()),
        ("min_length", min_length.is_some()),
        ("max_length", max_length.is_some()),
        ("min_items", min_items.is_some()),
        ("max_items", max_items.is_some()),
        ("pattern", pattern.is_some()),
        ("sets", sets.is_some()),
        ("source", source.is_some()),
    ]
    .into_iter()
    .filter(|(_, set)| *set)
    .filter_map(|(key, _)| Some((key, about(key)?)))
}
