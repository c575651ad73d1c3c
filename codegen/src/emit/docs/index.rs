//! The pages that lead to the operations.

use super::{heading, markdown};
use crate::emit::OutputFile;
use crate::emit::text::{code, prose, table, verbatim};
use crate::format::header;
use crate::model::{Api, Group, Operation, Period};

/// `book.toml`.
pub(crate) fn book(api: &Api) -> OutputFile {
    let source = &api.service.source;
    let text = format!(
        "# {}\n\n[book]\ntitle = {:?}\nlanguage = \"en\"\nsrc = \"src\"\n",
        header(source),
        api.target.package,
    );
    OutputFile::new(format!("{}/book.toml", api.target.docs()), text, source)
}

/// `SUMMARY.md`: the table of contents.
pub(crate) fn summary(api: &Api) -> OutputFile {
    let mut lines = vec![
        "# Summary".to_owned(),
        String::new(),
        "[Introduction](README.md)".to_owned(),
    ];
    let guide = &api.target.guide;
    if !guide.is_empty() {
        lines.extend(heading(1, "Guide"));
        lines.extend(
            guide
                .iter()
                .map(|(file, title)| format!("- [{title}](guide/{file})")),
        );
    }
    lines.extend(heading(1, "Reference"));
    for group in &api.groups {
        lines.push(format!(
            "- [{}]({}/README.md)",
            prose(&group.title),
            group.name
        ));
        for operation in &group.operations {
            let name = &operation.name.wire;
            lines.push(format!("  - [{name}]({}/{name}.md)", group.name));
        }
    }
    lines.push("- [Error codes](error-codes.md)".to_owned());
    markdown(api, "SUMMARY.md", &lines, &api.service.source)
}

/// `README.md`: what the service is, and every operation in one table.
pub(crate) fn introduction(api: &Api) -> OutputFile {
    let service = &api.service;
    let mut lines = vec![
        format!("# {}", prose(&service.title)),
        String::new(),
        prose(&service.description),
        String::new(),
        format!("API version {}.", code(&service.version)),
    ];
    let guide = &api.target.guide;
    if !guide.is_empty() {
        lines.extend(heading(2, "Guide"));
        lines.extend(
            guide
                .iter()
                .map(|(file, title)| format!("- [{title}](guide/{file})")),
        );
    }
    lines.extend(heading(2, "Groups"));
    lines.extend(table(
        &["Group", "Cargo feature", "Operations"],
        api.groups.iter().map(|group| {
            vec![
                format!("[{}]({}/README.md)", prose(&group.title), group.name),
                code(&group.name),
                group.operations.len().to_string(),
            ]
        }),
    ));
    lines.extend(heading(2, "Operations"));
    let all = api.groups.iter().flat_map(|group| {
        group
            .operations
            .iter()
            .map(move |operation| (group, operation))
    });
    lines.extend(operations(all, |group, operation| {
        format!("{}/{}.md", group.name, operation.name.wire)
    }));
    lines.extend(heading(2, "Endpoints"));
    lines.extend(table(
        &["Region", "Endpoint"],
        service
            .endpoints
            .iter()
            .map(|(region, host)| vec![code(region), code(host)])
            .chain([
                vec!["any other".to_owned(), code(&service.endpoint_pattern)],
                vec![
                    "any, inside a VPC".to_owned(),
                    code(&service.vpc_endpoint_pattern),
                ],
            ]),
    ));
    markdown(api, "README.md", &lines, &service.source)
}

/// `<group>/README.md`.
pub(crate) fn group(api: &Api, group: &Group) -> OutputFile {
    let mut lines = vec![
        format!("# {}", prose(&group.title)),
        String::new(),
        prose(&group.description),
        String::new(),
        format!(
            "Cargo feature {}, module {}.",
            code(&group.name),
            code(&format!("{}::{}", api.target.library(), group.name))
        ),
        String::new(),
    ];
    let own = group.operations.iter().map(|operation| (group, operation));
    lines.extend(operations(own, |_, operation| {
        format!("{}.md", operation.name.wire)
    }));
    markdown(
        api,
        &format!("{}/README.md", group.name),
        &lines,
        &api.service.source,
    )
}

/// The table of operations; `link` gives the way to a page.
fn operations<'a>(
    all: impl Iterator<Item = (&'a Group, &'a Operation)>,
    link: impl Fn(&Group, &Operation) -> String,
) -> Vec<String> {
    table(
        &[
            "Operation",
            "What it does",
            "Rate limit",
            "RAM action",
            "Safe to repeat",
        ],
        all.map(|(group, operation)| {
            let deprecated = if operation.deprecated.is_some() {
                " (deprecated)"
            } else {
                ""
            };
            vec![
                format!(
                    "[{}]({}){deprecated}",
                    operation.name.wire,
                    link(group, operation)
                ),
                prose(&operation.summary),
                rate_limit(operation),
                code(&operation.ram.action),
                match &operation.retry.key {
                    Some(key) => format!("with {}", code(&key.parameter)),
                    None if operation.retry.safe => "yes".to_owned(),
                    None => "no".to_owned(),
                },
            ]
        }),
    )
}

fn rate_limit(operation: &Operation) -> String {
    operation.rate_limit.map_or_else(
        || "not documented".to_owned(),
        |limit| {
            let period = match limit.per {
                Period::Second => "s",
                Period::Minute => "min",
                Period::Hour => "h",
            };
            format!("{}/{period}", limit.requests)
        },
    )
}

/// `error-codes.md`: every documented error code, once.
pub(crate) fn error_codes(api: &Api) -> OutputFile {
    let mut lines = vec![
        "# Error codes".to_owned(),
        String::new(),
        format!(
            "Each is a variant of {}; a code that is not listed is kept as {}.",
            code("ErrorCode"),
            code("ErrorCode::Other")
        ),
        String::new(),
    ];
    lines.extend(table(
        &[
            "HTTP status",
            "Error code",
            "Variant",
            "Message",
            "Description",
        ],
        api.errors.iter().map(|error| {
            vec![
                error.status.to_string(),
                code(&error.name.wire),
                code(&error.name.ident),
                verbatim(&error.message),
                error.description.as_deref().map(prose).unwrap_or_default(),
            ]
        }),
    ));
    markdown(api, "error-codes.md", &lines, &api.service.source)
}
