//! One operation: its head, and the lists in it.

use super::fields::{Lists, Place};
use super::merging::Merge;
use crate::import::facts::Draft;
use crate::import::report::{RemarkKind, Report};
use crate::import::yaml::{self, Node};
use crate::source::Source;
use crate::spec::outline::Outline;
use crate::spec::{ErrorCode, File, Operation, ServiceFile, keys_of};

/// Keys of an error, in order.
const ERROR_KEYS: &[&str] = &[
    "use",
    "code",
    "rust_name",
    "status",
    "message",
    "description",
    "kind",
];

/// Merges an operation of the metadata into its file; `None` if the file stays as it is.
pub(in crate::import) fn merge_operation(
    file: &File<Operation>,
    service: &ServiceFile,
    upstream: &Draft,
    base: Option<&Draft>,
    report: &mut Report,
) -> Option<Source> {
    let Some(outline) = Outline::of(&file.text) else {
        report.tell_at(
            RemarkKind::Unsupported,
            &file.path,
            "this file is laid out in a way that cannot be merged",
        );
        return None;
    };
    let mut merge = Merge::of(file, service, report);
    merge.head(&file.content, upstream, base, &outline);
    let parameters = Lists {
        spec: &file.content.parameters,
        shared: &service.parameters,
        upstream: &upstream.parameters,
        written: &upstream.operation.parameters,
        base: base.map(|base| base.parameters.as_slice()),
    };
    let place = |map, key| Place {
        map,
        order: keys_of::<Operation>(),
        key,
    };
    merge.fields(
        parameters,
        Some(place(&outline, "parameters")),
        "parameters",
    );
    let made_up = upstream.operation.examples.first();
    merge.examples(&file.content.examples, parameters, made_up, &outline);
    let reply = Lists {
        spec: &file.content.response.fields,
        shared: &service.fields,
        upstream: &upstream.fields,
        written: &upstream.operation.response.fields,
        base: base.map(|base| base.fields.as_slice()),
    };
    let response = outline.get("response").map(|map| Place {
        map,
        order: &["description", "fields"],
        key: "fields",
    });
    merge.fields(reply, response, "response");
    merge.errors(&file.content, upstream, base, &outline);
    merge.finish::<Operation>()
}

impl Merge<'_> {
    /// Rate limit, access level, deprecation.
    fn head(
        &mut self,
        spec: &Operation,
        upstream: &Draft,
        base: Option<&Draft>,
        outline: &Outline,
    ) {
        let theirs = &upstream.operation;
        let limit_news = base.is_none_or(|base| base.operation.rate_limit != theirs.rate_limit);
        match &theirs.rate_limit {
            Some(limit)
                if base.is_some_and(|base| base.operation.rate_limit != spec.rate_limit)
                    && limit_news
                    && spec.rate_limit.as_ref() != Some(limit) =>
            {
                let message = format!("{} requests per second upstream", limit.requests);
                self.tell(RemarkKind::Drift, "rate_limit", message);
            }
            Some(limit) if limit_news && spec.rate_limit.as_ref() != Some(limit) => {
                let node = yaml::rate_limit(limit);
                let written = self
                    .edits
                    .set(outline, keys_of::<Operation>(), "rate_limit", &node);
                let message = format!("{} requests per second upstream", limit.requests);
                self.told(written, RemarkKind::Changed, "rate_limit", &message);
            }
            None if base.is_some() && limit_news && spec.rate_limit.is_some() => {
                self.tell(RemarkKind::Drift, "rate_limit", "no longer stated upstream");
            }
            _ => {}
        }
        let level_news =
            base.is_none_or(|base| base.operation.ram.access_level != theirs.ram.access_level);
        if upstream.level_stated && level_news && spec.ram.access_level != theirs.ram.access_level {
            let level = yaml::access_level(theirs.ram.access_level);
            // Where the spec has not followed the metadata, or nobody knows, it may be a decision.
            let followed =
                base.is_some_and(|base| base.operation.ram.access_level == spec.ram.access_level);
            match outline.get("ram").filter(|_| followed) {
                Some(ram) => {
                    let written = self.edits.set(
                        ram,
                        &["action", "access_level"],
                        "access_level",
                        &Node::text(&level),
                    );
                    self.told(
                        written,
                        RemarkKind::Changed,
                        "ram.access_level",
                        &format!("`{level}` upstream"),
                    );
                }
                None => self.tell(
                    RemarkKind::Drift,
                    "ram.access_level",
                    format!("`{level}` upstream"),
                ),
            }
        }
        let news = base
            .is_none_or(|base| base.operation.deprecated.is_some() != theirs.deprecated.is_some());
        match (&spec.deprecated, &theirs.deprecated) {
            (None, Some(deprecation)) if news => {
                let node = yaml::deprecation(deprecation);
                let written = self
                    .edits
                    .set(outline, keys_of::<Operation>(), "deprecated", &node);
                self.told(
                    written,
                    RemarkKind::Changed,
                    "deprecated",
                    "deprecated upstream",
                );
            }
            (Some(_), None) if news && base.is_some() => {
                self.tell(
                    RemarkKind::Drift,
                    "deprecated",
                    "no longer deprecated upstream",
                );
            }
            _ => {}
        }
    }

    fn errors(
        &mut self,
        spec: &Operation,
        upstream: &Draft,
        base: Option<&Draft>,
        outline: &Outline,
    ) {
        let list = outline.get("errors");
        let mut added = Vec::new();
        for theirs in &upstream.operation.errors {
            let Some(code) = code(theirs) else {
                continue;
            };
            let at = format!("errors.{code}");
            let before = base.map(|base| find(&base.operation.errors, code));
            match spec
                .errors
                .iter()
                .position(|error| self::code(error) == Some(code))
            {
                Some(index) => {
                    let ours = &spec.errors[index];
                    let outline = list.and_then(|list| list.items().get(index));
                    // Described before the metadata had it.
                    let outline = outline.filter(|_| before != Some(None));
                    self.error(ours, theirs, before.flatten(), outline, &at);
                }
                None if before.flatten().is_none() => {
                    added.push(yaml::error(theirs));
                    self.tell(RemarkKind::Added, &at, "new upstream");
                }
                None => {}
            }
        }
        let written = self
            .edits
            .append(outline, keys_of::<Operation>(), "errors", added, true);
        if written.is_err() {
            self.told(
                written,
                RemarkKind::Added,
                "errors",
                "what is new upstream is missing here",
            );
        }
        for ours in spec.errors.iter().filter_map(code) {
            let known_last_time =
                base.is_none_or(|base| find(&base.operation.errors, ours).is_some());
            if known_last_time && find(&upstream.operation.errors, ours).is_none() {
                self.tell(
                    RemarkKind::Removed,
                    &format!("errors.{ours}"),
                    "no longer upstream; it stays in the spec",
                );
            }
        }
    }

    /// Status and message of an error that both know.
    fn error(
        &mut self,
        ours: &ErrorCode,
        theirs: &ErrorCode,
        before: Option<&ErrorCode>,
        outline: Option<&Outline>,
        at: &str,
    ) {
        let service = self.service;
        let full = |error: &ErrorCode| {
            let shared = error
                .uses
                .as_deref()
                .and_then(|code| find(&service.errors, code));
            let status = error.status.or(shared.and_then(|shared| shared.status));
            let message = error
                .message
                .clone()
                .or_else(|| shared.and_then(|shared| shared.message.clone()));
            (status, message)
        };
        let (ours, theirs) = (full(ours), full(theirs));
        let before = before.map(full);
        let status =
            |of: &(Option<u16>, Option<String>)| of.0.map(|status| Node::Bare(status.to_string()));
        let message = |of: &(Option<u16>, Option<String>)| of.1.as_deref().map(Node::text);
        let sides = [
            (
                "status",
                status(&ours),
                status(&theirs),
                before.as_ref().map(status),
            ),
            (
                "message",
                message(&ours),
                message(&theirs),
                before.as_ref().map(message),
            ),
        ];
        for (key, ours, theirs, before) in sides {
            let Some(node) = theirs
                .as_ref()
                .filter(|_| ours != theirs && before.as_ref() != Some(&theirs))
            else {
                continue;
            };
            let text = format!(
                "`{key}` is {} upstream",
                yaml::flow(node).unwrap_or_default()
            );
            let followed = before.is_none_or(|before| before == ours);
            match outline.filter(|_| followed) {
                Some(outline) => {
                    let written = self.edits.set(outline, ERROR_KEYS, key, node);
                    self.told(written, RemarkKind::Changed, at, &text);
                }
                None => self.tell(RemarkKind::Drift, at, text),
            }
        }
    }
}

fn code(error: &ErrorCode) -> Option<&str> {
    error.uses.as_deref().or(error.code.as_deref())
}

fn find<'e>(errors: &'e [ErrorCode], wanted: &str) -> Option<&'e ErrorCode> {
    errors.iter().find(|error| code(error) == Some(wanted))
}
