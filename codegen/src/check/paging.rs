//! How an operation pages.

use super::report::At;
use super::scope::Registry;
use crate::diagnostic::{codes, did_you_mean, quote};
use crate::model::{self, Field, Type};
use crate::names::{self, Name};
use crate::spec;

/// Follows the paths of `paging`; `None` if one leads nowhere or to the wrong type, which is reported.
pub(super) fn check_paging(
    paging: &spec::Paging,
    parameters: &[&Field],
    response: &[&Field],
    registry: Registry<'_>,
    at: &At<'_, '_>,
) -> Option<model::Paging> {
    let spec::Paging {
        page_number,
        page_size,
        items,
        total,
    } = paging;
    check_setters(parameters, at);
    let page_number = number(page_number, parameters, registry, &at.key("page_number"));
    let page_size = number(page_size, parameters, registry, &at.key("page_size"));
    let items_at = at.key("items");
    let items = follow(items, response, registry, &items_at).and_then(|(path, type_)| {
        if let Type::List(item) = type_ {
            return Some((path, (**item).clone()));
        }
        items_at.report(codes::PAGING, format!("{} is not an array", quote(items)));
        None
    });
    let total = match total {
        None => Some(None),
        Some(total) => number(total, response, registry, &at.key("total")).map(Some),
    };
    let (items, item_type) = items?;
    Some(model::Paging {
        page_number: page_number?,
        page_size: page_size?,
        items,
        item_type,
        total: total?,
    })
}

/// The builder has methods for paging, beside the setters.
fn check_setters(parameters: &[&Field], at: &At<'_, '_>) {
    for Field { name, .. } in parameters {
        if names::is_reserved_paging_setter(&name.ident) {
            let message = format!(
                "the builder has a method {} to page, and a setter of that name for {}",
                quote(&name.ident),
                quote(&name.wire)
            );
            let help = "choose another name for the parameter with `rust_name`".to_owned();
            at.on_key().report_with(codes::RESERVED_NAME, message, help);
        }
    }
}

/// A path to an integer.
fn number(
    path: &str,
    fields: &[&Field],
    registry: Registry<'_>,
    at: &At<'_, '_>,
) -> Option<Vec<Name>> {
    let (names, target) = follow(path, fields, registry, at)?;
    if matches!(target, Type::Int32 | Type::Int64) {
        return Some(names);
    }
    at.report(codes::PAGING, format!("{} is not an integer", quote(path)));
    None
}

/// Follows a path through structures.
fn follow<'a>(
    path: &str,
    fields: &[&'a Field],
    registry: Registry<'a>,
    at: &At<'_, '_>,
) -> Option<(Vec<Name>, &'a Type)> {
    if path.is_empty() {
        at.report(codes::PAGING, "this path is empty");
        return None;
    }
    let mut fields: Vec<&'a Field> = fields.to_vec();
    let mut names = Vec::new();
    let mut parts = path.split('.').peekable();
    while let Some(part) = parts.next() {
        let Some(field) = fields.iter().copied().find(|field| field.name.wire == part) else {
            let known = fields.iter().map(|field| field.name.wire.as_str());
            let message = format!("{} leads nowhere: there is no {}", quote(path), quote(part));
            at.report_with(codes::PAGING, message, did_you_mean(part, known));
            return None;
        };
        names.push(field.name.clone());
        if parts.peek().is_none() {
            return Some((names, &field.type_));
        }
        let structure = match &field.type_ {
            Type::Structure(reference) => registry.structure(reference),
            _ => None,
        };
        let Some(structure) = structure else {
            let message = format!(
                "{} leads nowhere: {} has no members",
                quote(path),
                quote(part)
            );
            at.report(codes::PAGING, message);
            return None;
        };
        fields = structure.fields.iter().collect();
    }
    None
}
