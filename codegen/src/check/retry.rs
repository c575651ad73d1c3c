//! Whether an operation may be repeated.

use super::report::At;
use super::scope::Built;
use crate::diagnostic::{codes, did_you_mean, quote};
use crate::model::{self, Field, IdempotencyKey, Location, Registry, Type};
use crate::spec;

pub(super) fn check_retry(
    retry: &spec::Retry,
    parameters: &[Built],
    registry: Registry<'_>,
    at: &At<'_, '_>,
) -> model::Retry {
    let key = if let Some(path) = &retry.safe_if {
        let at = at.key("safe_if");
        if retry.safe {
            let message = "`safe_if` says when an operation may be repeated that is not `safe`";
            at.on_key().report(codes::IDEMPOTENCY, message);
        }
        key(path, retry.fill, parameters, registry, &at)
    } else {
        if retry.fill.is_some() {
            let message = "`fill` sets the parameter that `safe_if` names, and there is none";
            at.key("fill").on_key().report(codes::IDEMPOTENCY, message);
        }
        None
    };
    model::Retry {
        safe: retry.safe,
        key,
        because: retry.because.trim().to_owned(),
    }
}

/// Follows the path of a key; `None` if it leads nowhere or to the wrong type, which is reported.
fn key(
    path: &str,
    fill: Option<spec::Fill>,
    parameters: &[Built],
    registry: Registry<'_>,
    at: &At<'_, '_>,
) -> Option<IdempotencyKey> {
    let (name, member) = match path.split_once("[].") {
        Some((name, member)) => (name, Some(member)),
        None => (path, None),
    };
    let Some(parameter) = parameters
        .iter()
        .find(|built| built.field.name.wire == name)
    else {
        let known = parameters
            .iter()
            .map(|built| built.field.name.wire.as_str());
        let message = format!("there is no parameter {}", quote(name));
        at.report_with(codes::IDEMPOTENCY, message, did_you_mean(name, known));
        return None;
    };
    let (field, owner) = match member {
        None => (&parameter.field, None),
        Some(member) => (
            member_of(&parameter.field, member, registry, at)?,
            Some(member.to_owned()),
        ),
    };
    if field.type_ != Type::String {
        let message = format!("{} is not text", quote(path));
        at.report(codes::IDEMPOTENCY, message);
        return None;
    }
    let unfillable = if owner.is_some() {
        Some("a member of an array is the caller's to set")
    } else if field.required {
        Some("a required parameter is always set")
    } else if parameter.location != Location::Query {
        Some("a parameter outside the query is the caller's to set")
    } else {
        None
    };
    if let Some(why) = unfillable.filter(|_| fill.is_some()) {
        let message = format!("{} cannot be filled in: {why}", quote(path));
        at.report_with(codes::IDEMPOTENCY, message, "remove `fill`".to_owned());
    }
    Some(IdempotencyKey {
        parameter: name.to_owned(),
        member: owner,
        filled: fill.is_some(),
    })
}

/// The member of the structures that `list` is made of.
fn member_of<'a>(
    list: &Field,
    member: &str,
    registry: Registry<'a>,
    at: &At<'_, '_>,
) -> Option<&'a Field> {
    let item = match &list.type_ {
        Type::List(item) => Some(&**item),
        _ => None,
    };
    let Some(Type::Structure(reference)) = item else {
        let message = format!("{} is no array of objects", quote(&list.name.wire));
        at.report(codes::IDEMPOTENCY, message);
        return None;
    };
    let structure = registry.get(reference);
    let found = structure
        .fields
        .iter()
        .find(|field| field.name.wire == member);
    if found.is_none() {
        let known = structure
            .fields
            .iter()
            .map(|field| field.name.wire.as_str());
        let message = format!(
            "the elements of {} have no member {}",
            quote(&list.name.wire),
            quote(member)
        );
        at.report_with(codes::IDEMPOTENCY, message, did_you_mean(member, known));
    }
    found
}
