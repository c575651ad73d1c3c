//! Error codes.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use super::report::{At, Kept, Seen};
use super::scope::Shared;
use super::service::{check_wire_name, is_wire_name};
use super::source;
use super::text;
use super::types::OTHER;
use crate::diagnostic::{codes, did_you_mean, quote};
use crate::model::{ErrorCode, ErrorKind, Repeating};
use crate::names::{self, Ident, Name};
use crate::spec;

/// The error codes that the service file defines.
pub(super) fn definitions<'r>(
    list: &'r [spec::ErrorCode],
    at: &At<'r, '_>,
    shared: &Shared<'r>,
) -> BTreeMap<&'r str, (ErrorCode, Kept<'r>)> {
    let mut errors = BTreeMap::new();
    for (index, code) in each(list, at, shared) {
        if let Some(wire) = list[index].code.as_deref() {
            errors.insert(wire, (code, at.index(index).key("code").keep()));
        }
    }
    errors
}

/// The error codes of receipts.
pub(super) fn of_receipts<'r>(
    list: &'r [spec::ErrorCode],
    at: &At<'r, '_>,
    shared: &Shared<'r>,
) -> Vec<ErrorCode> {
    each(list, at, shared)
        .into_iter()
        .map(|(_, code)| code)
        .collect()
}

/// Error codes that say everything themselves, each with its index; those that cannot be made out are left out.
fn each<'r>(
    list: &'r [spec::ErrorCode],
    at: &At<'r, '_>,
    shared: &Shared<'r>,
) -> Vec<(usize, ErrorCode)> {
    let mut wires = Seen::new();
    let mut codes = Vec::new();
    for (index, error) in list.iter().enumerate() {
        let at = at.index(index);
        if error.uses.is_some() {
            let message = "a shared definition cannot use another";
            at.key("use").on_key().report(codes::MISPLACED_KEY, message);
            continue;
        }
        let Some(code) = defined(error, &at, shared) else {
            continue;
        };
        let twice = || format!("the error code {} is defined twice", quote(&code.name.wire));
        if !wires.take(code.name.wire.clone(), &at.key("code"), twice) {
            continue;
        }
        codes.push((index, code));
    }
    let mut variants = BTreeMap::new();
    for (index, code) in &codes {
        claim(&mut variants, code, at.index(*index).key("code").keep());
    }
    codes
}

/// The codes that operations answer with too whose documentation does not list them.
pub(super) fn common<'r>(
    common: &'r spec::CommonErrors,
    at: &At<'r, '_>,
    shared: &Shared<'r>,
) -> Vec<ErrorCode> {
    let source = source::named(common.source.as_ref(), at, shared);
    let at = at.key("codes");
    let codes = common.codes.iter().enumerate().filter_map(|(index, wire)| {
        let code = find(wire, &at.index(index), shared)?;
        Some(ErrorCode {
            source: source.clone(),
            ..code.clone()
        })
    });
    codes.collect()
}

/// The documented error codes of an operation, and those common to all operations that are not among them.
pub(super) fn with_common(
    documented: &[(ErrorCode, Kept<'_>)],
    shared: &Shared<'_>,
) -> Vec<ErrorCode> {
    let documented = documented.iter().map(|(code, _)| code);
    let listed: BTreeSet<&str> = documented
        .clone()
        .map(|code| code.name.wire.as_str())
        .collect();
    let common = shared
        .common_errors
        .iter()
        .filter(|code| !listed.contains(code.name.wire.as_str()));
    documented.chain(common).cloned().collect()
}

/// A shared error code that the text at `at` names.
fn find<'c>(name: &str, at: &At<'_, '_>, shared: &'c Shared<'_>) -> Option<&'c ErrorCode> {
    let found = shared.errors.get(name).map(|(code, _)| code);
    if found.is_none() && shared.complete {
        at.report_with(
            codes::UNRESOLVED_USE,
            format!("`errors` of `{}` has no {}", shared.path, quote(name)),
            did_you_mean(name, shared.errors.keys().copied()),
        );
        shared.miss();
    }
    if found.is_some_and(|code| is_family(&code.name.wire)) {
        let message = "a family of codes is one of every operation, and not listed";
        at.report(codes::UNRESOLVED_USE, message);
        return None;
    }
    found
}

/// Whether a code stands for many, such as `Missing{ParameterName}`.
pub(super) fn is_family(wire: &str) -> bool {
    wire.contains('{')
}

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
            None => defined(error, &at, shared),
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
fn defined<'r>(
    error: &'r spec::ErrorCode,
    at: &At<'_, '_>,
    shared: &Shared<'r>,
) -> Option<ErrorCode> {
    if error.code.is_none() {
        at.missing("code");
    }
    if error.message.is_none() && error.description.is_none() {
        at.missing("description");
    }
    let wire = error.code.as_ref()?;
    check_code(&at.key("code"), wire);
    check_facts(error, at);
    Some(ErrorCode {
        name: Name {
            wire: wire.clone(),
            ident: variant(error, wire, at),
        },
        status: error.status,
        message: error.message.clone(),
        description: trimmed(error.description.as_ref()),
        advice: trimmed(error.advice.as_ref()),
        kind: error.kind,
        repeating: error.repeating.unwrap_or_else(|| of_kind(error.kind)),
        source: source::named(error.source.as_ref(), at, shared),
    })
}

/// Whether repeating helps, as far as the class tells.
fn of_kind(kind: Option<ErrorKind>) -> Repeating {
    match kind {
        Some(ErrorKind::Throttled | ErrorKind::TryAgain | ErrorKind::ServerError) => {
            Repeating::CanHelp
        }
        Some(ErrorKind::PermissionDenied | ErrorKind::KeysRefused) => Repeating::CannotHelp,
        None => Repeating::Unknown,
    }
}

fn trimmed(text: Option<&String>) -> Option<String> {
    text.map(|text| text.trim().to_owned())
}

/// A code is a wire name; that of a family holds one `{Word}`.
fn check_code(at: &At<'_, '_>, wire: &str) {
    let Some((start, rest)) = wire.split_once('{') else {
        check_wire_name(at, wire);
        return;
    };
    let named = rest
        .split_once('}')
        .is_some_and(|(word, end)| is_wire_name(word) && is_wire_name(&format!("{start}{end}")));
    if !named {
        at.report(
            codes::WIRE_NAME,
            format!(
                "{} is no family of codes, such as `Missing{{Name}}`",
                quote(wire)
            ),
        );
    }
}

/// A shared error code, with what this use of it overrides.
fn used<'r>(
    error: &'r spec::ErrorCode,
    name: &str,
    at: &At<'r, '_>,
    shared: &Shared<'r>,
) -> Option<ErrorCode> {
    let code = find(name, &at.key("use"), shared)?;
    for (key, set) in [
        ("code", error.code.is_some()),
        ("kind", error.kind.is_some()),
        ("repeating", error.repeating.is_some()),
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
    Some(ErrorCode {
        name: code.name.clone(),
        status: error.status.or(code.status),
        message: error.message.clone().or_else(|| code.message.clone()),
        description: trimmed(error.description.as_ref()).or_else(|| code.description.clone()),
        advice: trimmed(error.advice.as_ref()).or_else(|| code.advice.clone()),
        kind: code.kind,
        repeating: code.repeating,
        source: source::named(error.source.as_ref(), at, shared).or_else(|| code.source.clone()),
    })
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
    text::optional_prose(&at.key("advice"), error.advice.as_ref());
    if error.kind.is_some() && error.repeating.is_some() {
        at.key("repeating").on_key().report(
            codes::MISPLACED_KEY,
            "`kind` says already whether repeating can help",
        );
    }
}

/// The Rust name of the variant; a family has none.
fn variant(error: &spec::ErrorCode, wire: &str, at: &At<'_, '_>) -> Ident {
    if is_family(wire) {
        if error.rust_name.is_some() {
            let message = "a family of codes becomes no variant";
            at.key("rust_name")
                .on_key()
                .report(codes::MISPLACED_KEY, message);
        }
        return Ident::default();
    }
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
            ("rust_name", Ident::new(rust_name))
        }
        None => ("code", names::variant(wire).unwrap_or_default()),
    };
    if ident.is_empty() {
        at.key(key).report_with(
            codes::NO_RUST_NAME,
            format!("no Rust name can be made of {}", quote(wire)),
            "choose one with `rust_name`".to_owned(),
        );
    } else if ident.plain() == OTHER {
        at.key(key).report_with(
            codes::RESERVED_NAME,
            format!("`{OTHER}` is the variant for codes that are not listed"),
            "choose another with `rust_name`".to_owned(),
        );
    }
    super::field::refuse_keyword(&ident, &at.key(key));
    ident
}

/// Brings the error codes of the service and all operations together, each once. Status, message and description are
/// those of the shared definition, or of the first operation that documents the code.
pub(super) fn merge<'r>(shared: &Shared<'r>, listed: &[(ErrorCode, Kept<'r>)]) -> Vec<ErrorCode> {
    let mut variants = Variants::new();
    for (code, at) in shared.errors.values() {
        variants
            .entry(&code.name.ident)
            .or_insert((&code.name.wire, at.clone()));
    }
    let mut merged: BTreeMap<&str, &ErrorCode> = shared
        .errors
        .values()
        .map(|(code, _)| (code.name.wire.as_str(), code))
        .collect();
    for (code, at) in listed {
        let wire = code.name.wire.as_str();
        let first = *merged.entry(wire).or_insert(code);
        if first.kind != code.kind {
            at.visit(|at| {
                at.report_with(
                    codes::ERROR_KIND,
                    format!("the `kind` of {} differs between operations", quote(wire)),
                    format!(
                        "define the code in `{}` and refer to it with `use`",
                        shared.path
                    ),
                );
            });
        }
        claim(&mut variants, code, at.clone());
    }
    merged.into_values().cloned().collect()
}

/// Codes on the wire, and where they stand, by their variants.
type Variants<'c, 'r> = BTreeMap<&'c Ident, (&'c str, Kept<'r>)>;

/// Takes the variant of a code; reports that another code has it.
fn claim<'c, 'r>(variants: &mut Variants<'c, 'r>, code: &'c ErrorCode, at: Kept<'r>) {
    let wire = code.name.wire.as_str();
    let (other, first) = match variants.entry(&code.name.ident) {
        Entry::Vacant(free) => {
            free.insert((wire, at));
            return;
        }
        Entry::Occupied(taken) => taken.into_mut(),
    };
    if *other == wire || code.name.ident.is_empty() {
        return;
    }
    at.visit(|at| {
        at.report_second(
            codes::NAME_CLASH,
            format!(
                "{} and {} both become {}",
                quote(other),
                quote(wire),
                quote(code.name.ident.plain())
            ),
            "give one of them a `rust_name`".to_owned(),
            first,
        );
    });
}
