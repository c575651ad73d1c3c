//! The pages that lead to the operations.

use super::event;
use super::page::{heading, markdown};
use crate::emit::words;
use crate::format::header;
use crate::markdown::{code, heading as headed, label, prose, table};
use crate::model::{Api, ErrorCode, Group, Operation, Period, Repeating};
use crate::output::OutputFile;

/// `book.toml`.
pub(crate) fn book(api: &Api) -> OutputFile {
    let source = &api.service.source;
    let text = format!(
        "# {}\n\n[book]\ntitle = {:?}\nlanguage = \"en\"\nsrc = \"src\"\n\n[output.html]\nadditional-css = [\"tables.css\"]\n\n\
         # An example needs the crate, which the playground does not have; pages ask nothing of any server.\n\
         [output.html.playground]\nrunnable = false\n",
        header(source),
        api.target.package,
    );
    OutputFile::new(format!("{}/book.toml", api.target.docs()), text, source)
}

/// `tables.css`: tables are as wide as the page and no wider.
pub(crate) fn style(api: &Api) -> OutputFile {
    let source = &api.service.source;
    let text = format!("/* {} */\n\n{}", header(source), include_str!("tables.css"));
    OutputFile::new(format!("{}/tables.css", api.target.docs()), text, source)
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
            "- [{}]({}.md)",
            label(&group.title),
            group.name.plain()
        ));
        for operation in &group.operations {
            lines.push(format!("  - {}", link(group, operation)));
        }
    }
    lines.extend(event::summary(api));
    lines.push("- [Error codes](error-codes.md)".to_owned());
    lines.push("- [Names in the official SDKs](official-names.md)".to_owned());
    markdown(api, "SUMMARY.md", &lines, &api.service.source)
}

/// `README.md`: what the service is, and every operation in one table.
pub(crate) fn introduction(api: &Api) -> OutputFile {
    let service = &api.service;
    let mut lines = vec![
        headed(1, &service.title),
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
    lines.extend(api.groups.iter().map(|group| {
        let (title, name) = (label(&group.title), group.name.plain());
        let operations = match group.operations.len() {
            1 => "1 operation".to_owned(),
            count => format!("{count} operations"),
        };
        format!(
            "- [{title}]({name}.md): {operations}, cargo feature {}",
            code(name)
        )
    }));
    lines.extend(heading(2, "Operations"));
    let all = api.groups.iter().flat_map(|group| {
        group
            .operations
            .iter()
            .map(move |operation| (group, operation))
    });
    lines.extend(operations(all));
    if !api.events.is_empty() {
        lines.extend(heading(2, "Events"));
        lines.extend(event::table_of(api));
    }
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

/// `<group>.md`, beside the folder of its operations: GitHub and mdBook would each call an index in the folder another name.
pub(crate) fn group(api: &Api, group: &Group) -> OutputFile {
    let mut lines = vec![
        headed(1, &group.title),
        String::new(),
        prose(&group.description),
        String::new(),
        format!(
            "Cargo feature {}, module {}.",
            code(group.name.plain()),
            code(&format!("{}::{}", api.target.library(), group.name.plain()))
        ),
        String::new(),
    ];
    let own = group.operations.iter().map(|operation| (group, operation));
    lines.extend(operations(own));
    markdown(
        api,
        &format!("{}.md", group.name.plain()),
        &lines,
        &api.service.source,
    )
}

/// The table of operations.
fn operations<'a>(all: impl Iterator<Item = (&'a Group, &'a Operation)>) -> Vec<String> {
    table(
        &["Operation", "Rate limit", "Safe to repeat", "What it does"],
        all.map(|(group, operation)| {
            let deprecated = if operation.deprecated.is_some() {
                " (deprecated)"
            } else {
                ""
            };
            vec![
                format!("{}{deprecated}", link(group, operation)),
                rate_limit(operation),
                match &operation.retry.key {
                    Some(key) => format!("with {}", code(&key.parameter)),
                    None if operation.retry.safe => "yes".to_owned(),
                    None => "no".to_owned(),
                },
                prose(&operation.summary),
            ]
        }),
    )
}

/// The way to the page of an operation, from beside the folders of the groups.
fn link(group: &Group, operation: &Operation) -> String {
    let (name, page) = (&operation.name.wire, &operation.page);
    format!("[{name}]({}/{page}.md)", group.name.plain())
}

fn rate_limit(operation: &Operation) -> String {
    operation.rate_limit.as_ref().map_or_else(
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

/// Codes that more operations than this document are those of any operation.
const OF_ANY_OPERATION: usize = 10;

/// `error-codes.md`: every known error code, once.
pub(crate) fn error_codes(api: &Api) -> OutputFile {
    let mut lines = vec![
        "# Error codes".to_owned(),
        String::new(),
        format!(
            "Each is a variant of {}, whose methods {} and {} say what stands here; a code that is not listed is kept as {}. \
             The service can answer with codes that no page lists.",
            code("ErrorCode"),
            code("meaning"),
            code("advice"),
            code("ErrorCode::Other")
        ),
        String::new(),
    ];
    lines.extend(table(
        &ERROR_COLUMNS,
        api.errors.iter().map(|error| {
            let variant = format!("Variant {}.", code(error.name.ident.plain()));
            error_row(error, [variant, documented_for(api, error)])
        }),
    ));
    if !api.error_families.is_empty() {
        lines.extend(heading(2, "Codes with a name in them"));
        lines.push(format!(
            "They are built from the name of a parameter, and kept as {}.",
            code("ErrorCode::Other")
        ));
        lines.push(String::new());
        let rows = api.error_families.iter().map(|error| error_row(error, []));
        lines.extend(table(&ERROR_COLUMNS, rows));
    }
    if !api.receipt_errors.is_empty() {
        lines.extend(heading(2, "Codes in receipts"));
        lines.extend([
            "A call that sends a message succeeds as soon as the message is accepted. What became of it is told later, in a receipt; \
             that of a message which failed holds one of these. The HTTP status is the one that the chat app documents."
                .to_owned(),
            String::new(),
        ]);
        let rows = api.receipt_errors.iter().map(|error| error_row(error, []));
        lines.extend(table(&ERROR_COLUMNS, rows));
    }
    markdown(api, "error-codes.md", &lines, &api.service.source)
}

/// What a table of error codes says; the text is last, as on every page.
const ERROR_COLUMNS: [&str; 4] = [
    "Error code",
    "HTTP status",
    "Repeating",
    "What it means, and what to do",
];

/// The row of a code: what is short, then its message, its meaning and the remarks, each on a line.
fn error_row<const N: usize>(error: &ErrorCode, remarks: [String; N]) -> Vec<String> {
    let repeating = match error.repeating {
        Repeating::CanHelp => "can help",
        Repeating::CannotHelp => "does not help",
        Repeating::Unknown => "not known",
    };
    let message = error
        .message
        .as_deref()
        .map(|message| format!("Message: {}", code(message)));
    let lines: Vec<String> = message
        .into_iter()
        .chain([words::error::error_meaning(error)])
        .chain(remarks)
        .collect();
    vec![
        code(&error.name.wire),
        words::error::error_status(error),
        repeating.to_owned(),
        lines.join("\n"),
    ]
}

/// The operations whose documentation lists a code.
fn documented_for(api: &Api, error: &ErrorCode) -> String {
    let operations = api.groups.iter().flat_map(|group| {
        group
            .operations
            .iter()
            .map(move |operation| (group, operation))
    });
    let documented: Vec<String> = operations
        .filter(|(_, operation)| {
            let mut codes = operation.errors.iter();
            codes.any(|code| code.name == error.name && code.source == error.source)
        })
        .map(|(group, operation)| link(group, operation))
        .collect();
    if documented.is_empty() || documented.len() > OF_ANY_OPERATION {
        "Of any operation.".to_owned()
    } else {
        format!("Of {}.", documented.join(", "))
    }
}
