//! What is said of events.

use super::error::provenance;
use crate::markdown::code;
use crate::model::{Event, Source, Transport};
use crate::names::Name;

/// How an event arrives, how duplicates are known, and what counts: a paragraph each.
pub(crate) fn event_facts(event: &Event) -> Vec<String> {
    let listed = |names: &[Name]| {
        let names: Vec<String> = names.iter().map(|name| code(&name.wire)).collect();
        names.join(", ")
    };
    let with_source = |text: String, source: Option<&Source>| match provenance(source) {
        Some(provenance) => format!("{text} {provenance}"),
        None => text,
    };
    let ways: Vec<&str> = event
        .transports
        .iter()
        .map(|transport| match transport {
            Transport::Http => "pushed by HTTP POST, in a JSON array of one or more",
            Transport::Queue => "in a queue, one for each message",
        })
        .collect();
    let mut texts = vec![format!("Arrives {}.", ways.join("; or "))];
    if let Some(duplicates) = &event.duplicates {
        let text = format!(
            "Two that agree in {} are one, delivered twice.",
            listed(&duplicates.agree_in)
        );
        texts.push(with_source(text, duplicates.source.as_ref()));
    }
    if let Some(order) = &event.order {
        let text = format!(
            "Of several that agree in {} the one whose {} comes last in the order {} counts, whichever arrived first. Other \
             values neither replace one nor are replaced.",
            listed(&order.agree_in),
            code(&order.by.wire),
            listed(&order.ranks),
        );
        texts.push(with_source(text, order.source.as_ref()));
    }
    texts
}

/// How an event is told from others.
pub(crate) fn signs(event: &Event) -> String {
    let listed = |names: &[String]| {
        let names: Vec<String> = names.iter().map(|name| code(name)).collect();
        names.join(" and ")
    };
    let signs = event.told_by.iter().map(|sign| {
        let mut text = format!("has {}", listed(&sign.has));
        if !sign.lacks.is_empty() {
            let names: Vec<String> = sign.lacks.iter().map(|name| code(name)).collect();
            text = format!("{text} and not {}", names.join(" nor "));
        }
        text
    });
    let signs: Vec<String> = signs.collect();
    let text = format!("Told from other events: it {}.", signs.join(", or "));
    let sources = event
        .told_by
        .iter()
        .filter_map(|sign| provenance(sign.source.as_ref()));
    let mut texts = vec![text];
    for source in sources {
        if !texts.contains(&source) {
            texts.push(source);
        }
    }
    texts.join(" ")
}
