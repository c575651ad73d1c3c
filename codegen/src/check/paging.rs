//! How an operation pages.

use super::report::At;
use super::scope::Registry;
use crate::diagnostic::{codes, did_you_mean, quote};
use crate::model::{self, Field, PagedBy, Type};
use crate::names::{BuilderOf, Name};
use crate::spec;

/// Follows the paths of `paging`; `None` if one leads nowhere or to the wrong type, which is reported.
pub(super) fn check_paging(
    paging: &spec::Paging,
    parameters: &[&Field],
    response: &[&Field],
    registry: Registry<'_>,
    at: &At<'_, '_>,
) -> Option<model::Paging> {
    check_setters(parameters, at);
    let by = paged_by(paging, parameters, response, registry, at);
    let items_at = at.key("items");
    let items = follow(&paging.items, response, registry, &items_at).and_then(|(path, type_)| {
        if let Type::List(item) = type_ {
            return Some((path, (**item).clone()));
        }
        let message = format!("{} is not an array", quote(&paging.items));
        items_at.report(codes::PAGING, message);
        None
    });
    let (items, item_type) = items?;
    Some(model::Paging {
        by: by?,
        items,
        item_type,
    })
}

/// What leads from page to page: exactly one of the two ways, with both of its keys.
fn paged_by(
    paging: &spec::Paging,
    parameters: &[&Field],
    response: &[&Field],
    registry: Registry<'_>,
    at: &At<'_, '_>,
) -> Option<PagedBy> {
    let path = |key, path: &str, fields, types: &[Type], kind| {
        typed(path, fields, registry, types, kind, &at.key(key))
    };
    let numbers = &[Type::Int32, Type::Int64];
    let counters = &[Type::Int32, Type::Int64, Type::String];
    let texts = &[Type::String];
    let total = paging
        .total
        .as_ref()
        .map(|total| path("total", total, response, numbers, "an integer"));
    match (
        &paging.page_number,
        &paging.page_size,
        &paging.token,
        &paging.next_token,
    ) {
        (Some(number), Some(size), None, None) => {
            let kind = "an integer or text";
            let number = path("page_number", number, parameters, counters, kind);
            let size = path("page_size", size, parameters, counters, kind);
            Some(PagedBy::Number {
                number: number?,
                size: size?,
                total: total.map_or(Some(None), |total| total.map(Some))?,
            })
        }
        (None, None, Some(token), Some(next)) => {
            let token = path("token", token, parameters, texts, "text");
            let next = path("next_token", next, response, texts, "text");
            if total.is_some() {
                let message = "`total` belongs to numbered pages; a token tells itself whether a page follows";
                at.key("total").on_key().report(codes::PAGING, message);
            }
            Some(PagedBy::Token {
                token: token?,
                next: next?,
            })
        }
        _ => {
            let message = "pages are either numbered or follow a token";
            let help = "give `page_number` and `page_size`, or `token` and `next_token`".to_owned();
            at.on_key().report_with(codes::PAGING, message, help);
            None
        }
    }
}

/// The builder has methods for paging, beside the setters.
fn check_setters(parameters: &[&Field], at: &At<'_, '_>) {
    for Field { name, .. } in parameters {
        let pages = BuilderOf::PagedRequest.has_method(&name.ident);
        // Reported already where any request has it.
        if pages && !BuilderOf::Request.has_method(&name.ident) {
            let message = format!(
                "the builder has a method {} to page, and a setter of that name for {}",
                quote(name.ident.plain()),
                quote(&name.wire)
            );
            let help = "choose another name for the parameter with `rust_name`".to_owned();
            at.on_key().report_with(codes::RESERVED_NAME, message, help);
        }
    }
}

/// A path to a value of one of these types; `kind` is what they are.
fn typed(
    path: &str,
    fields: &[&Field],
    registry: Registry<'_>,
    types: &[Type],
    kind: &str,
    at: &At<'_, '_>,
) -> Option<Vec<Name>> {
    let (names, target) = follow(path, fields, registry, at)?;
    if types.contains(target) {
        return Some(names);
    }
    at.report(codes::PAGING, format!("{} is not {kind}", quote(path)));
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
