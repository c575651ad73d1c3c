//! The page of one operation, with the sections of Alibaba Cloud's own.

use super::anchors::Anchors;
use super::members::{Members, Side};
use super::page::{heading, markdown};
use crate::emit::context::Context;
use crate::emit::rust::{page_error_example, page_example, paging_example};
use crate::emit::words;
use crate::markdown::{after, code, fenced, heading as headed, prose, quoted};
use crate::model::{
    ErrorExample, Example, Field, Location, Operation, PagedBy, Path, SeeAlso, Style, Type,
};
use crate::output::OutputFile;
use crate::value::json;

fn sections(cx: Context<'_>) -> Vec<String> {
    let operation = cx.operation;
    let mut anchors = Anchors::default();
    anchors.next(&operation.name.wire);
    let mut lines = vec![
        format!("# {}", operation.name.wire),
        String::new(),
        prose(&operation.summary),
    ];
    let mut section = |lines: &mut Vec<String>, title: &str| {
        lines.extend(heading(2, title));
        anchors.next(title);
    };
    remarks(&mut lines, operation);
    section(&mut lines, "Operation description");
    lines.extend(description(operation));
    section(&mut lines, "RAM authorization");
    lines.extend(words::operation::authorization(operation));
    section(&mut lines, "Request parameters");
    lines.extend(request(cx, &mut anchors));
    lines.extend(heading(2, "Response elements"));
    anchors.next("Response elements");
    lines.extend(response(cx, &mut anchors));
    lines.extend(heading(2, "Examples"));
    for example in &operation.examples {
        lines.extend(worked(cx, example));
    }
    for example in &operation.error_examples {
        lines.extend(failing(cx, example));
    }
    lines.extend(paging(cx));
    lines.extend(heading(2, "Error codes"));
    lines.extend(words::error::errors(operation));
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
pub(crate) fn page(cx: Context<'_>) -> OutputFile {
    let path = format!("{}/{}.md", cx.group.name.plain(), cx.operation.page);
    let lines = sections(cx);
    markdown(cx.api, &path, &lines, &cx.operation.source)
}

/// What a reader should know first: that the operation should not be used, what it can do wrong, what else it does.
fn remarks(lines: &mut Vec<String>, operation: &Operation) {
    let mut paragraph = |text: &str| lines.extend([String::new(), quoted(text)]);
    if let Some(deprecated) = &operation.deprecated {
        let text = words::field::deprecation_on_page(deprecated);
        paragraph(&format!("**Deprecated**{text}"));
    }
    for warning in &operation.warnings {
        paragraph(&after("**Warning:**", warning));
    }
    for note in &operation.notes {
        paragraph(&after("**Note:**", note));
    }
    if let Some(formerly) = words::field::formerly(&operation.renamed_from) {
        paragraph(&formerly);
    }
}

fn description(operation: &Operation) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(description) = &operation.description {
        lines.extend([prose(description), String::new()]);
    }
    let rate_limit = match &operation.rate_limit {
        Some(limit) => format!(
            "{} The client keeps to it.",
            words::operation::rate_limit_text(limit)
        ),
        None => "None is documented, so the client does not pace this operation.".to_owned(),
    };
    lines.extend([format!("**Rate limit.** {rate_limit}"), String::new()]);
    lines.push(format!(
        "**Retries.** {}",
        words::operation::retry_text(&operation.retry)
    ));
    lines
}

fn request(cx: Context<'_>, anchors: &mut Anchors) -> Vec<String> {
    let operation = cx.operation;
    if operation.parameters.is_empty() {
        return vec!["None.".to_owned()];
    }
    let has_elsewhere = operation
        .parameters
        .iter()
        .any(|parameter| parameter.location != Location::Query);
    let members = operation.parameters.iter().map(|parameter| {
        let place = match parameter.location {
            Location::Body => Some("Form body.".to_owned()),
            Location::Query => has_elsewhere.then(|| "Query.".to_owned()),
            Location::Header => Some("HTTP header.".to_owned()),
        };
        let way = match parameter.style {
            Style::Json => None,
            Style::Flat => Some(format!(
                "Sent as one parameter for each value, {} and so on.",
                code(&flat_name(&parameter.field))
            )),
            Style::Simple => Some("Sent as one text, joined by commas.".to_owned()),
        };
        (&parameter.field, place.into_iter().chain(way).collect())
    });
    Members::new(cx.types(), Side::Request, anchors).table(members, "")
}

/// What the first value of a parameter that is sent flat is called, such as `Tag.1.Key`.
fn flat_name(field: &Field) -> String {
    match &field.type_ {
        Type::List(_) => format!("{}.1", field.name.wire),
        _ => format!("{}.…", field.name.wire),
    }
}

fn response(cx: Context<'_>, anchors: &mut Anchors) -> Vec<String> {
    let response = &cx.operation.response;
    let mut lines = vec![prose(&response.description), String::new()];
    let members = response.fields.iter().map(|field| (field, Vec::new()));
    lines.extend(Members::new(cx.types(), Side::Response, anchors).table(members, ""));
    lines
}

fn worked(cx: Context<'_>, example: &Example) -> Vec<String> {
    let mut lines = vec![headed(3, &example.title), String::new()];
    if let Some(description) = &example.description {
        lines.extend([prose(description), String::new()]);
    }
    lines.extend(fenced("rust", &page_example(cx, example)));
    lines.extend([String::new(), "Reply:".to_owned(), String::new()]);
    lines.extend(fenced("json", &json::pretty(&example.response_json)));
    lines.push(String::new());
    lines
}

/// A call that fails.
fn failing(cx: Context<'_>, example: &ErrorExample) -> Vec<String> {
    let mut lines = vec![headed(3, &example.title), String::new()];
    if let Some(description) = &example.description {
        lines.extend([prose(description), String::new()]);
    }
    lines.extend(fenced("rust", &page_error_example(cx, example)));
    let answer = format!("Answer, with HTTP status {}:", example.status);
    lines.extend([String::new(), answer, String::new()]);
    lines.extend(fenced("json", &json::pretty(&example.answer)));
    lines.push(String::new());
    lines
}

/// How to get all pages, where there are several.
fn paging(cx: Context<'_>) -> Vec<String> {
    let Some(paging) = &cx.operation.paging else {
        return Vec::new();
    };
    let path = |path: &Path| {
        let names: Vec<&str> = path.names().map(|name| name.wire.as_str()).collect();
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
    if let Some(example) = cx.operation.examples.first() {
        lines.push(String::new());
        lines.extend(fenced("rust", &paging_example(cx, example)));
    }
    lines
}
