//! Documented error codes.

use std::collections::BTreeMap;

use super::report::{At, Kept, Seen};
use super::scope::{Section, Shared};
use super::service::check_wire_name;
use super::text;
use super::types::OTHER;
use crate::diagnostic::{codes, did_you_mean, quote};
use crate::model::ErrorCode;
use crate::names::{self, Name};
use crate::spec;

/// The error codes of one operation, each with its place.
pub(super) fn check_errors<'r>(
    errors: &'r [spec::ErrorCode],
    at: &At<'r, '_>,
    shared: &Shared<'r>,
) -> Vec<(ErrorCode, Kept<'r>)> {
    let mut wires = Seen::new();
    let mut checked: Vec<(ErrorCode, Kept<'r>)> = Vec::new();
    for (index, error) in errors.iter().enumerate() {
        let at = at.index(index);
        let code = match &error.uses {
            Some(name) => used(error, name, &at, shared),
            None => defined(error, &at),
        };
        let Some(code) = code else { continue };
        let key = if error.uses.is_some() { "use" } else { "code" };
        let twice = || format!("the error code {} is listed twice", quote(&code.name.wire));
        if !wires.take(code.name.wire.clone(), &at.key(key), twice) {
            continue;
        }
        checked.push((code, at.key(key).keep()));
    }
    checked
}

/// An error code that says everything itself.
pub(super) fn defined(error: &spec::ErrorCode, at: &At<'_, '_>) -> Option<ErrorCode> {
    for (key, set) in [
        ("code", error.code.is_some()),
        ("status", error.status.is_some()),
        ("message", error.message.is_some()),
    ] {
        if !set {
            at.missing(key);
        }
    }
    let (Some(wire), Some(status), Some(message)) = (&error.code, error.status, &error.message)
    else {
        return None;
    };
    check_wire_name(&at.key("code"), wire);
    check_facts(error, at);
    Some(ErrorCode {
        name: Name {
            wire: wire.clone(),
            ident: variant(error, wire, at),
        },
        status,
        message: message.clone(),
        description: error.description.clone(),
        kind: error.kind,
    })
}

/// A shared error code, with what this use of it overrides.
fn used<'r>(
    error: &'r spec::ErrorCode,
    name: &str,
    at: &At<'r, '_>,
    shared: &Shared<'r>,
) -> Option<ErrorCode> {
    let Some((key, code)) = shared.errors.get_key_value(name) else {
        if shared.complete {
            at.key("use").report_with(
                codes::UNRESOLVED_USE,
                format!("`errors` of `spec/cams.yaml` has no {}", quote(name)),
                did_you_mean(name, shared.errors.keys().copied()),
            );
            shared.miss();
        }
        return None;
    };
    shared.used.borrow_mut().insert((Section::Errors, key));
    for (key, set) in [
        ("code", error.code.is_some()),
        ("kind", error.kind.is_some()),
        ("rust_name", error.rust_name.is_some()),
    ] {
        if set {
            at.key(key).on_key().report(
                codes::OVERRIDE,
                format!("`use` cannot override {}", quote(key)),
            );
        }
    }
    check_facts(error, at);
    let mut code = code.clone();
    if let Some(status) = error.status {
        code.status = status;
    }
    if let Some(message) = &error.message {
        code.message.clone_from(message);
    }
    if let Some(description) = &error.description {
        code.description = Some(description.clone());
    }
    Some(code)
}

fn check_facts(error: &spec::ErrorCode, at: &At<'_, '_>) {
    if let Some(status) = error.status
        && !(400..=599).contains(&status)
    {
        let message = format!("{status} is no HTTP status of a failure: 400 to 599");
        at.key("status").report(codes::STATUS, message);
    }
    if let Some(message) = &error.message {
        text::verbatim(&at.key("message"), message);
    }
    text::optional_prose(&at.key("description"), error.description.as_ref());
}

fn variant(error: &spec::ErrorCode, wire: &str, at: &At<'_, '_>) -> String {
    let (key, ident) = match &error.rust_name {
        Some(rust_name) => {
            if !names::is_upper_camel_case(rust_name) {
                at.key("rust_name").report(
                    codes::RUST_NAME,
                    format!(
                        "{} is no variant name in `UpperCamelCase`",
                        quote(rust_name)
                    ),
                );
            }
            ("rust_name", names::escape(rust_name))
        }
        None => ("code", names::variant(wire).unwrap_or_default()),
    };
    if ident.is_empty() {
        at.key(key).report_with(
            codes::NO_RUST_NAME,
            format!("no Rust name can be made of {}", quote(wire)),
            "choose one with `rust_name`".to_owned(),
        );
    } else if ident == OTHER {
        at.key(key).report_with(
            codes::RESERVED_NAME,
            format!("`{OTHER}` is the variant for codes that are not listed"),
            "choose another with `rust_name`".to_owned(),
        );
    }
    ident
}

/// Brings the error codes of all operations together, each once. Status, message and description are those of the
/// shared definition, or of the first operation that documents the code.
pub(super) fn merge(shared: &Shared<'_>, listed: &[(ErrorCode, Kept<'_>)]) -> Vec<ErrorCode> {
    let mut merged: BTreeMap<&str, &ErrorCode> = BTreeMap::new();
    let mut idents: BTreeMap<&str, &str> = BTreeMap::new();
    for (code, at) in listed {
        let wire = code.name.wire.as_str();
        let first = *merged
            .entry(wire)
            .or_insert_with(|| shared.errors.get(wire).unwrap_or(code));
        if first.kind != code.kind {
            at.visit(|at| {
                at.report_with(
                    codes::ERROR_KIND,
                    format!("the `kind` of {} differs between operations", quote(wire)),
                    "define the code in `spec/cams.yaml` and refer to it with `use`".to_owned(),
                );
            });
        }
        let other = *idents.entry(code.name.ident.as_str()).or_insert(wire);
        if other != wire && !code.name.ident.is_empty() {
            at.visit(|at| {
                at.report_with(
                    codes::NAME_CLASH,
                    format!(
                        "{} and {} both become {}",
                        quote(other),
                        quote(wire),
                        quote(&code.name.ident)
                    ),
                    "give one of them a `rust_name`".to_owned(),
                );
            });
        }
    }
    merged.into_values().cloned().collect()
}
