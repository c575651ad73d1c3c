//! The pages of events: what the service sends on its own.

use super::anchors::Anchors;
use super::members::{Members, Side};
use super::page::{heading, markdown};
use crate::emit::words;
use crate::markdown::{after, code, fenced, heading as headed, prose, quoted, table};
use crate::model::{Api, Event, Registry, SeeAlso};
use crate::output::OutputFile;
use crate::value::json;

/// `events.md`, and `events/<Event>.md` for each.
pub(crate) fn files(api: &Api) -> Vec<OutputFile> {
    if api.events.is_empty() {
        return Vec::new();
    }
    let mut lines = vec!["# Events".to_owned(), String::new()];
    lines.push(format!(
        "What the service sends on its own, by HTTP push or in a queue. Module {}: {} reads them.",
        code(&format!("{}::events", api.target.library())),
        code("events::parse"),
    ));
    lines.push(String::new());
    lines.extend(table_of(api));
    let mut files = vec![markdown(api, "events.md", &lines, &api.service.source)];
    files.extend(api.events.iter().map(|event| page(api, event)));
    files
}

/// The entries of the table of contents.
pub(crate) fn summary(api: &Api) -> Vec<String> {
    if api.events.is_empty() {
        return Vec::new();
    }
    let mut lines = vec!["- [Events](events.md)".to_owned()];
    lines.extend(
        api.events
            .iter()
            .map(|event| format!("  - {}", link(event))),
    );
    lines
}

/// All events in a table.
pub(crate) fn table_of(api: &Api) -> Vec<String> {
    table(
        &["Event", "In Rust", "What it does"],
        api.events.iter().map(|event| {
            vec![
                link(event),
                code(event.report.name.plain()),
                prose(&event.summary),
            ]
        }),
    )
}

fn link(event: &Event) -> String {
    format!("[{}](events/{}.md)", event.name.wire, event.page)
}

fn page(api: &Api, event: &Event) -> OutputFile {
    let mut lines = vec![
        format!("# {}", event.name.wire),
        String::new(),
        prose(&event.summary),
    ];
    let mut paragraph = |text: String| lines.extend([String::new(), text]);
    for warning in &event.warnings {
        paragraph(quoted(&after("**Warning:**", warning)));
    }
    for note in &event.notes {
        paragraph(quoted(&after("**Note:**", note)));
    }
    paragraph("## Event description".to_owned());
    if let Some(description) = &event.description {
        paragraph(prose(description));
    }
    words::event::event_facts(event)
        .into_iter()
        .for_each(paragraph);
    lines.extend([String::new(), words::event::signs(event)]);
    lines.extend(heading(2, "Members"));
    lines.push(format!("In Rust: {}.", code(event.report.name.plain())));
    lines.push(String::new());
    let mut anchors = Anchors::default();
    for heading in [event.name.wire.as_str(), "Event description", "Members"] {
        anchors.next(heading);
    }
    let remarks = |name: &str| {
        let is_code = event
            .receipt_error
            .as_ref()
            .is_some_and(|of| of.wire == name);
        is_code.then(|| {
            "The method `error` says what it means: see [error codes](../error-codes.md)."
                .to_owned()
        })
    };
    let types = Registry::new(&api.types, &event.types);
    let members = event.report.fields.iter();
    let members = members.map(|field| (field, remarks(&field.name.wire).into_iter().collect()));
    lines.extend(Members::new(types, Side::Event, &mut anchors).table(members, ""));
    lines.extend(heading(2, "Examples"));
    for example in &event.examples {
        lines.extend([headed(3, &example.title), String::new()]);
        if let Some(description) = &example.description {
            lines.extend([prose(description), String::new()]);
        }
        lines.extend(fenced("json", &json::pretty(&example.body)));
        lines.push(String::new());
    }
    if !event.see_also.is_empty() {
        lines.extend(heading(2, "See also"));
        lines.extend(event.see_also.iter().map(|related| {
            let SeeAlso { name, group, page } = related;
            format!("- [{}](../{}/{page}.md)", name.wire, group.plain())
        }));
    }
    let path = format!("events/{}.md", event.page);
    markdown(api, &path, &lines, &event.source)
}
