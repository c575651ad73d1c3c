//! How an operation pages.

use super::report::At;
use crate::diagnostic::{codes, did_you_mean, quote};
use crate::model::{self, Field, PagedBy, Path, Registry, Type};
use crate::names::{BuilderOf, Name};
use crate::spec::{self, Value};

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
    let items = follow(&paging.items, response, registry, &items_at).and_then(|route| {
        if let Type::List(item) = &route.path.type_ {
            let item = (**item).clone();
            return Some((route.path, item));
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
            let number_at = at.key("page_number");
            let (number, size) = (
                path("page_number", number, parameters, counters, kind),
                path("page_size", size, parameters, counters, kind),
            );
            let (number, size) = (number?, size?);
            check_first_page(&number, &number_at);
            let default_size =
                check_made_structures(&number, Some(&size.path), registry, &number_at);
            Some(PagedBy::Number {
                number: number.path,
                size: size.path,
                default_size,
                total: match total {
                    Some(total) => Some(total?.path),
                    None => None,
                },
            })
        }
        (None, None, Some(token), Some(next)) => {
            let token = path("token", token, parameters, texts, "text");
            let next = path("next_token", next, response, texts, "text");
            if total.is_some() {
                let message = "`total` belongs to numbered pages; a token tells itself whether a page follows";
                at.key("total").on_key().report(codes::PAGING, message);
            }
            let token = token?;
            check_made_structures(&token, None, registry, &at.key("token"));
            Some(PagedBy::Token {
                token: token.path,
                next: next?.path,
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

/// Pages are asked for from number 1 on, which the parameter has to allow.
fn check_first_page(number: &Route<'_>, at: &At<'_, '_>) {
    let field = number.last;
    if !allows(&field.limits, 1) {
        let message = format!(
            "paging begins at page 1, which the limits of {} do not allow",
            quote(&field.name.wire)
        );
        at.report(codes::PAGING, message);
    }
}

/// Where the caller sets no structure to hold the number or the token, paging makes one. What is required in it has to
/// be known then: a page size by its `default`, which is yielded; anything else is not.
fn check_made_structures(
    route: &Route<'_>,
    size: Option<&Path>,
    registry: Registry<'_>,
    at: &At<'_, '_>,
) -> Option<i64> {
    let mut default_size = None;
    let path: Vec<&Name> = route.path.names().collect();
    let first = route.first;
    for (depth, (holder, reference)) in route.path.through.iter().enumerate() {
        for member in &registry.get(reference).fields {
            let place = path[..=depth].iter().copied().chain([&member.name]);
            let is_size = size.is_some_and(|size| size.names().eq(place));
            let is_step = path[depth + 1] == &member.name;
            if !member.required || is_step {
                continue;
            }
            if is_size {
                default_size = page_size(member);
            }
            // A caller who has to set the structure sets what is in it.
            if (is_size && default_size.is_some()) || first.required {
                continue;
            }
            let message = format!(
                "paging makes {} where the caller sets none, and {} is required in it",
                quote(&holder.wire),
                quote(&member.name.wire)
            );
            let help = if is_size {
                format!(
                    "give {} a `default` of at least 1 within its limits, or make {} required",
                    quote(&member.name.wire),
                    quote(&first.name.wire)
                )
            } else {
                format!("make {} required", quote(&first.name.wire))
            };
            at.report_with(codes::PAGING, message, help);
        }
    }
    default_size
}

fn allows(limits: &model::Limits, number: i64) -> bool {
    let number = spec::Number::Whole(number);
    limits.minimum.is_none_or(|minimum| minimum <= number)
        && limits.maximum.is_none_or(|maximum| number <= maximum)
}

/// The documented page size, if it can be asked for.
fn page_size(field: &Field) -> Option<i64> {
    let size = match &*field.default {
        Some(Value::Integer(size)) => *size,
        // Some products take numbers as text.
        Some(Value::Text(size)) => size.parse().ok()?,
        _ => return None,
    };
    let fits = field.type_ != Type::Int32 || i32::try_from(size).is_ok();
    (size >= 1 && fits && allows(&field.limits, size)).then_some(size)
}

/// The builder has methods for paging, beside the setters.
fn check_setters(parameters: &[&Field], at: &At<'_, '_>) {
    for Field {
        name, renamed_from, ..
    } in parameters
    {
        for former in &**renamed_from {
            if BuilderOf::PagedRequest.has_method(former) {
                super::renamed::report_taken(former.plain(), "a method of the builder", None, at);
            }
        }
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
fn typed<'a>(
    path: &str,
    fields: &[&'a Field],
    registry: Registry<'a>,
    types: &[Type],
    kind: &str,
    at: &At<'_, '_>,
) -> Option<Route<'a>> {
    let route = follow(path, fields, registry, at)?;
    if types.contains(&route.path.type_) {
        return Some(route);
    }
    at.report(codes::PAGING, format!("{} is not {kind}", quote(path)));
    None
}

/// A path that has been followed.
struct Route<'a> {
    first: &'a Field,
    last: &'a Field,
    path: Path,
}

/// Follows a path through structures.
fn follow<'a>(
    path: &str,
    fields: &[&'a Field],
    registry: Registry<'a>,
    at: &At<'_, '_>,
) -> Option<Route<'a>> {
    if path.is_empty() {
        at.report(codes::PAGING, "this path is empty");
        return None;
    }
    let mut fields: Vec<&'a Field> = fields.to_vec();
    let mut first = None;
    let mut through = Vec::new();
    let mut parts = path.split('.').peekable();
    while let Some(part) = parts.next() {
        let Some(field) = fields.iter().copied().find(|field| field.name.wire == part) else {
            let known = fields.iter().map(|field| field.name.wire.as_str());
            let message = format!("{} leads nowhere: there is no {}", quote(path), quote(part));
            at.report_with(codes::PAGING, message, did_you_mean(part, known));
            return None;
        };
        let first = *first.get_or_insert(field);
        if parts.peek().is_none() {
            let path = Path {
                through,
                field: field.name.clone(),
                type_: field.type_.clone(),
            };
            let last = field;
            return Some(Route { first, last, path });
        }
        let Type::Structure(reference) = &field.type_ else {
            let message = format!(
                "{} leads nowhere: {} has no members",
                quote(path),
                quote(part)
            );
            at.report(codes::PAGING, message);
            return None;
        };
        through.push((field.name.clone(), reference.clone()));
        fields = registry.get(reference).fields.iter().collect();
    }
    None
}
