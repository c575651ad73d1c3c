//! What import accepts, generate accepts: whatever of the new files the check refuses is left out, and told.

use std::collections::{BTreeMap, BTreeSet};

use super::report::{RemarkKind, Report};
use crate::check::check_draft;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity, codes};
use crate::source::Source;
use crate::spec::{self, Field, File, Operation, ServiceFile, Spec, TypeDefinition};

/// What the check refuses of a spec.
#[derive(Debug, Default)]
pub(super) struct Refused {
    /// Paths of new operation files, and why.
    pub(super) operations: BTreeMap<String, String>,
    /// Names of new shared types, and why.
    pub(super) types: BTreeMap<String, String>,
}

impl Refused {
    pub(super) fn is_empty(&self) -> bool {
        self.operations.is_empty() && self.types.is_empty()
    }
}

/// Checks a spec of new files laid over what is there.
///
/// `service` is the service file as it will be, and `changed` are the files of operations that a merge has changed.
pub(super) fn check(
    existing: &Spec,
    service: &File<ServiceFile>,
    changed: &[Source],
    new: &mut Vec<File<Operation>>,
) -> Refused {
    let paths: BTreeSet<String> = new.iter().map(|file| file.path.clone()).collect();
    let mut operations: Vec<File<Operation>> = existing
        .operations
        .iter()
        .map(|file| {
            let merged = changed.iter().find(|source| source.path == file.path);
            merged
                .and_then(spec::read_one)
                .unwrap_or_else(|| file.clone())
        })
        .collect();
    // Lent for the check: a product may have thousands.
    operations.append(new);
    operations.sort_by(|a, b| a.path.cmp(&b.path));
    let whole = Spec {
        target: existing.target.clone(),
        service: Some(service.clone()),
        operations,
        events: existing.events.clone(),
        unread: Vec::new(),
    };
    let mut diagnostics = Diagnostics::new();
    check_draft(&whole, &mut diagnostics);
    new.extend(
        whole
            .operations
            .into_iter()
            .filter(|file| paths.contains(&file.path)),
    );
    let mut refused = Refused::default();
    for mistake in &diagnostics {
        if mistake.severity() != Severity::Error {
            continue;
        }
        if paths.contains(&mistake.path) {
            refused
                .operations
                .entry(mistake.path.clone())
                .or_insert_with(|| mistake.message.clone());
        } else if mistake.path == service.path
            && mistake.code != codes::UNUSED
            && let Some(type_) = type_at(service, mistake)
        {
            refused
                .types
                .entry(type_)
                .or_insert_with(|| mistake.message.clone());
        }
    }
    refused
}

/// The shared type that a mistake in the service file is about.
fn type_at(service: &File<ServiceFile>, mistake: &Diagnostic) -> Option<String> {
    let line = mistake.position.as_ref()?.line;
    let mut inside = false;
    let mut last = None;
    for text in service.text.lines().take(line) {
        if !text.starts_with([' ', '#']) && !text.is_empty() {
            inside = text.starts_with("types:");
        } else if inside && let Some(name) = text.strip_prefix("  - name: ") {
            last = Some(name.trim().to_owned());
        }
    }
    last.filter(|_| inside)
}

/// The shared types that operations use, directly or through others.
pub(super) fn used_types<'t>(
    operations: impl Iterator<Item = &'t Operation>,
    types: &'t [TypeDefinition],
) -> BTreeSet<&'t str> {
    let by_name: BTreeMap<&str, &TypeDefinition> = types
        .iter()
        .map(|type_| (type_.name.as_str(), type_))
        .collect();
    let mut used = BTreeSet::new();
    let mut open = Vec::new();
    for operation in operations {
        for list in [&operation.parameters, &operation.response.fields] {
            for field in list {
                mentioned(field, &mut open);
            }
        }
    }
    while let Some(name) = open.pop() {
        if let Some((name, type_)) = by_name.get_key_value(name)
            && used.insert(*name)
        {
            let fields = type_.fields.iter().flatten();
            for field in fields {
                mentioned(field, &mut open);
            }
        }
    }
    used
}

/// Types that a field names, at any depth.
fn mentioned<'t>(field: &'t Field, into: &mut Vec<&'t str>) {
    into.extend(field.type_.as_deref());
    field.items.iter().for_each(|items| mentioned(items, into));
    let members = field.fields.iter().flatten();
    members.for_each(|member| mentioned(member, into));
}

/// Tells of operations that are left out because the check refuses them.
pub(super) fn tell(
    refused: &BTreeMap<String, String>,
    new: &[File<Operation>],
    report: &mut Report,
) {
    for file in new {
        if let Some(why) = refused.get(&file.path) {
            let path = format!("apis.{}", file.content.operation);
            report.tell_at(
                RemarkKind::Refused,
                path,
                format!("a spec cannot hold it ({why}); the operation is left out"),
            );
        }
    }
}
