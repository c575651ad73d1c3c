//! The page of one operation, with the sections of Alibaba Cloud's own.

use std::collections::BTreeSet;

use super::heading;
use crate::emit::OutputFile;
use crate::emit::rust::{
    docs, documented_type, page_example, paging_example, type_name, variant_line,
};
use crate::json;
use crate::markdown::{after, code, fenced, heading as headed, prose, quoted, table, then};
use crate::model::{
    Api, Enumeration, Example, Field, Group, Location, Operation, PagedBy, SeeAlso, Structure,
    Style, Type, TypeDefinition, TypeRef,
};
use crate::names::{Ident, Name};

fn sections(api: &Api, group: &Group, operation: &Operation) -> Vec<String> {
    let mut lines = vec![
        format!("# {}", operation.name.wire),
        String::new(),
        prose(&operation.summary),
    ];
    description(&mut lines, operation);
    lines.extend(heading(2, "RAM authorization"));
    lines.extend(docs::authorization(operation));
    lines.extend(heading(2, "Request parameters"));
    lines.extend(request(api, operation));
    let parameters = operation.parameters.iter().map(|of| &of.field);
    lines.extend(variants(api, operation, Side::Request, parameters));
    lines.extend(heading(2, "Response elements"));
    lines.extend(response(api, operation));
    let fields = operation.response.fields.iter();
    lines.extend(variants(api, operation, Side::Response, fields));
    lines.extend(heading(2, "Examples"));
    for example in &operation.examples {
        lines.extend(worked(api, group, operation, example));
    }
    lines.extend(paging(api, group, operation));
    lines.extend(heading(2, "Error codes"));
    lines.extend(docs::errors(operation));
    lines.extend([
        String::new(),
        "Any operation can answer with the codes of Alibaba Cloud's gateway too: see [error codes](../error-codes.md)."
            .to_owned(),
    ]);
    if !operation.see_also.is_empty() {
        lines.extend(heading(2, "See also"));
        lines.extend(operation.see_also.iter().map(|related| {
            let SeeAlso { name, group, page } = related;
            format!("- [{}](../{}/{page}.md)", name.wire, group.plain())
        }));
    }
    lines
}

/// `<group>/<Operation>.md`.
pub(crate) fn page(api: &Api, group: &Group, operation: &Operation) -> OutputFile {
    let path = format!("{}/{}.md", group.name.plain(), operation.page);
    let lines = sections(api, group, operation);
    super::markdown(api, &path, &lines, &operation.source)
}

fn description(lines: &mut Vec<String>, operation: &Operation) {
    let mut paragraph = |text: String| lines.extend([String::new(), text]);
    if let Some(deprecated) = &operation.deprecated {
        paragraph(quoted(&format!(
            "**Deprecated**{}",
            docs::deprecation_on_page(deprecated)
        )));
    }
    for warning in &operation.warnings {
        paragraph(quoted(&after("**Warning:**", warning)));
    }
    for note in &operation.notes {
        paragraph(quoted(&after("**Note:**", note)));
    }
    paragraph("## Operation description".to_owned());
    if let Some(description) = &operation.description {
        paragraph(prose(description));
    }
    match &operation.rate_limit {
        Some(limit) => paragraph(format!(
            "**Rate limit.** {} The client keeps to it.",
            docs::rate_limit_text(limit)
        )),
        None => paragraph(
            "**Rate limit.** None is documented, so the client does not pace this operation."
                .to_owned(),
        ),
    }
    paragraph(format!(
        "**Retries.** {}",
        docs::retry_text(&operation.retry)
    ));
}

fn request(api: &Api, operation: &Operation) -> Vec<String> {
    if operation.parameters.is_empty() {
        return vec!["None.".to_owned()];
    }
    let has_body = operation
        .parameters
        .iter()
        .any(|parameter| parameter.location == Location::Body);
    let mut rows = Vec::new();
    for parameter in &operation.parameters {
        let mut walk = Walk::new(api, operation, Side::Request);
        walk.field(&parameter.field, "");
        if has_body && let Some(row) = walk.rows.first_mut() {
            let place = match parameter.location {
                Location::Body => "Form body.",
                Location::Query => "Query.",
            };
            if let Some(text) = row.get_mut(3) {
                *text = then(text, place);
            }
        }
        let way = match parameter.style {
            Style::Json => None,
            Style::Flat => Some(format!(
                "Sent as one parameter for each value, {} and so on.",
                code(&flat_name(&parameter.field))
            )),
            Style::Simple => Some("Sent as one text, joined by commas.".to_owned()),
        };
        if let (Some(way), Some(text)) = (way, walk.rows.first_mut().and_then(|row| row.get_mut(3)))
        {
            *text = format!("{text} {way}");
        }
        rows.extend(walk.rows);
    }
    table(
        &["Parameter", "Type", "Required", "Description", "Example"],
        rows,
    )
}

/// What the first value of a parameter that is sent flat is called, such as `Tag.1.Key`.
fn flat_name(field: &Field) -> String {
    match &field.type_ {
        Type::List(_) => format!("{}.1", field.name.wire),
        _ => format!("{}.…", field.name.wire),
    }
}

fn response(api: &Api, operation: &Operation) -> Vec<String> {
    let mut walk = Walk::new(api, operation, Side::Response);
    walk.rows.push(vec![
        String::new(),
        "object".to_owned(),
        prose(&operation.response.description),
        String::new(),
    ]);
    for field in &operation.response.fields {
        walk.field(field, "");
    }
    table(&["Element", "Type", "Description", "Example"], walk.rows)
}

/// What the unions among the fields can be: a table of members for each variant.
fn variants<'a>(
    api: &'a Api,
    operation: &'a Operation,
    side: Side,
    fields: impl Iterator<Item = &'a Field>,
) -> Vec<String> {
    let mut lines = Vec::new();
    for field in fields {
        let Type::Union(reference) = &field.type_ else {
            continue;
        };
        let walk = Walk::new(api, operation, side);
        let Some(TypeDefinition::Union(union)) = walk.definition(reference) else {
            continue;
        };
        lines.extend(heading(
            3,
            &format!("What {} can be", code(&field.name.wire)),
        ));
        lines.push(prose(&union.description));
        for variant in &union.variants {
            lines.extend(heading(4, variant.name.plain()));
            lines.push(variant_line(union, variant));
            let mut walk = Walk::new(api, operation, side);
            walk.members(&variant.payload, "");
            if !walk.rows.is_empty() {
                lines.push(String::new());
                lines.extend(table(side.columns(), walk.rows));
            }
        }
    }
    lines
}

fn worked(api: &Api, group: &Group, operation: &Operation, example: &Example) -> Vec<String> {
    let mut lines = vec![headed(3, &example.title), String::new()];
    if let Some(description) = &example.description {
        lines.extend([prose(description), String::new()]);
    }
    lines.extend(fenced(
        "rust",
        &page_example(api, group, operation, example),
    ));
    lines.extend([String::new(), "Reply:".to_owned(), String::new()]);
    lines.extend(fenced("json", &json::pretty(&example.response_json)));
    lines.push(String::new());
    lines
}

/// How to get all pages, where there are several.
fn paging(api: &Api, group: &Group, operation: &Operation) -> Vec<String> {
    let Some(paging) = &operation.paging else {
        return Vec::new();
    };
    let path = |names: &[Name]| {
        let names: Vec<&str> = names.iter().map(|name| name.wire.as_str()).collect();
        code(&names.join("."))
    };
    let mut lines = heading(2, "Paging").to_vec();
    let (begin, end) = match &paging.by {
        PagedBy::Number {
            number,
            total: Some(total),
            ..
        } => {
            let end = "They end when as many items have come as";
            let end = format!(
                "{end} {} says, or with a page that holds none.",
                path(total)
            );
            (format!("page that {} names", path(number)), end)
        }
        PagedBy::Number { number, size, .. } => {
            let end = "They end with a page that holds no items, or fewer than";
            let end = format!("{end} {} asked for.", path(size));
            (format!("page that {} names", path(number)), end)
        }
        PagedBy::Token { token, next } => {
            let end = format!("They end with a reply without {}.", path(next));
            (format!("page that {} leads to", path(token)), end)
        }
    };
    lines.push(format!(
        "A reply holds one page. `items()` in place of `send()` yields the items of {} from all pages, one by one; `pages()` \
         yields one reply after the other. Both begin at the {begin}, or at the first, and call for a page \
         when it is asked for. {end}",
        path(&paging.items),
    ));
    if let Some(example) = operation.examples.first() {
        lines.push(String::new());
        lines.extend(fenced(
            "rust",
            &paging_example(api, group, operation, example),
        ));
    }
    lines
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Request,
    Response,
}

impl Side {
    fn columns(self) -> &'static [&'static str] {
        match self {
            Side::Request => &["Parameter", "Type", "Required", "Description", "Example"],
            Side::Response => &["Element", "Type", "Description", "Example"],
        }
    }
}

/// Goes through a field and what it holds, a row each; a type that is already open is not entered again.
struct Walk<'a> {
    api: &'a Api,
    operation: &'a Operation,
    side: Side,
    open: BTreeSet<&'a Ident>,
    rows: Vec<Vec<String>>,
}

impl<'a> Walk<'a> {
    fn new(api: &'a Api, operation: &'a Operation, side: Side) -> Self {
        Self {
            api,
            operation,
            side,
            open: BTreeSet::new(),
            rows: Vec::new(),
        }
    }

    fn field(&mut self, field: &'a Field, prefix: &str) {
        let path = format!("{prefix}{}", field.name.wire);
        let mut description = docs::table_description(field);
        if let Some(enumeration) = self.enumeration(&field.type_) {
            let values: Vec<String> = enumeration.values.iter().map(docs::value_line).collect();
            description = then(&description, &format!("Known values: {}", values.join(" ")));
        }
        if self.side == Side::Request && !plain_name(field) {
            let name = code(field.name.ident.plain());
            description = then(&description, &format!("In Rust: {name}."));
        }
        let example = field.example.as_deref().map(code).unwrap_or_default();
        let mut row = vec![code(&path), documented_type(&field.type_)];
        if self.side == Side::Request {
            row.push(if field.required { "Yes" } else { "No" }.to_owned());
        }
        row.extend([description, example]);
        self.rows.push(row);
        self.members(&field.type_, &path);
    }

    fn members(&mut self, type_: &'a Type, path: &str) {
        match type_ {
            Type::List(items) => self.members(items, &format!("{path}[]")),
            Type::Map(items) => self.members(items, &format!("{path}.*")),
            Type::Structure(reference) => {
                let Some(structure) = self.structure(reference) else {
                    return;
                };
                if self.open.insert(&reference.name) {
                    let prefix = match path {
                        "" => String::new(),
                        path => format!("{path}."),
                    };
                    for field in &structure.fields {
                        self.field(field, &prefix);
                    }
                    self.open.remove(&reference.name);
                }
            }
            _ => {}
        }
    }

    fn definition(&self, reference: &TypeRef) -> Option<&'a TypeDefinition> {
        let types = if reference.shared {
            &self.api.types
        } else {
            &self.operation.types
        };
        types
            .iter()
            .find(|definition| *type_name(definition) == reference.name)
    }

    fn structure(&self, reference: &TypeRef) -> Option<&'a Structure> {
        match self.definition(reference)? {
            TypeDefinition::Structure(structure) => Some(structure),
            TypeDefinition::Enumeration(_) | TypeDefinition::Union(_) => None,
        }
    }

    fn enumeration(&self, type_: &Type) -> Option<&'a Enumeration> {
        match type_ {
            Type::Enumeration(reference) => match self.definition(reference)? {
                TypeDefinition::Enumeration(enumeration) => Some(enumeration),
                TypeDefinition::Structure(_) | TypeDefinition::Union(_) => None,
            },
            Type::List(items) | Type::Map(items) => self.enumeration(items),
            _ => None,
        }
    }
}

/// True if the Rust name says the same as the wire name, letter by letter.
fn plain_name(field: &Field) -> bool {
    let letters = |text: &str| text.replace('_', "").to_lowercase();
    letters(field.name.ident.plain()) == letters(&field.name.wire)
}
