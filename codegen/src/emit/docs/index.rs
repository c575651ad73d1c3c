//! The pages that lead to the operations.

use super::{ROOT, heading, markdown};
use crate::emit::OutputFile;
use crate::emit::text::{code, prose, table, verbatim};
use crate::format::header;
use crate::model::{Api, Group, Operation, Period};

/// Pages written by hand, below `src/guide`, in reading order.
const GUIDE: &[(&str, &str)] = &[
    ("credentials.md", "Credentials"),
    ("errors.md", "Errors"),
    ("retries.md", "Retries"),
    ("pacing.md", "Pacing"),
    ("paging.md", "Paging"),
    ("transport.md", "Transport"),
    ("observability.md", "Observability"),
    ("testing.md", "Testing"),
    ("migration.md", "Migrating a phone number"),
    ("template_message.md", "Sending a WhatsApp template message"),
];

/// `book.toml`.
pub(crate) fn book(api: &Api) -> OutputFile {
    let source = &api.service.source;
    let text = format!(
        "# {}\n\n[book]\ntitle = {:?}\nlanguage = \"en\"\nsrc = \"src\"\n",
        header(source),
        format!("alibabacloud-{}", api.service.product),
    );
    OutputFile::new(format!("{ROOT}/book.toml"), text, source)
}

/// `SUMMARY.md`: the table of contents.
pub(crate) fn summary(api: &Api) -> OutputFile {
    let mut lines = vec![
        "# Summary".to_owned(),
        String::new(),
        "[Introduction](README.md)".to_owned(),
    ];
    if !GUIDE.is_empty() {
        lines.extend(heading(1, "Guide"));
        lines.extend(
            GUIDE
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
    markdown("SUMMARY.md", &lines, &api.service.source)
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
    if !GUIDE.is_empty() {
        lines.extend(heading(2, "Guide"));
        lines.extend(
            GUIDE
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
    markdown("README.md", &lines, &service.source)
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
            code(&format!(
                "alibabacloud_{}::{}",
                api.service.product, group.name
            ))
        ),
        String::new(),
    ];
    let own = group.operations.iter().map(|operation| (group, operation));
    lines.extend(operations(own, |_, operation| {
        format!("{}.md", operation.name.wire)
    }));
    markdown(
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
                if operation.retry.safe { "yes" } else { "no" }.to_owned(),
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
    markdown("error-codes.md", &lines, &api.service.source)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::fs;
    use std::path::Path;

    use super::GUIDE;

    /// Every chapter there is, and no other, is listed, under the title that it gives itself.
    #[test]
    fn the_guide_is_listed_whole() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let chapters = root.join("../generated-sdk/docs/src/guide");
        let found: BTreeMap<String, String> = fs::read_dir(chapters)
            .unwrap()
            .map(|entry| {
                let entry = entry.unwrap();
                let text = fs::read_to_string(entry.path()).unwrap();
                let title = text.lines().next().unwrap_or_default();
                let name = entry.file_name().into_string().unwrap();
                (name, title.trim_start_matches("# ").to_owned())
            })
            .collect();
        let listed: BTreeMap<String, String> = GUIDE
            .iter()
            .map(|(file, title)| ((*file).to_owned(), (*title).to_owned()))
            .collect();
        assert_eq!(listed.len(), GUIDE.len(), "a chapter is listed twice");
        assert_eq!(listed, found);
    }
}
