//! From Alibaba Cloud's published API metadata (`api-docs.json`) to spec files.
//!
//! Lenient, and never silent: whatever the metadata says is imported, or told in the [`Report`] with its place. Texts
//! are not taken: descriptions are written by hand, and `TODO` stands where one is owed.

mod closing;
mod directories;
mod errors;
mod facts;
mod groups;
mod job;
mod json;
mod limits;
mod lock;
mod merge;
mod naming;
mod operation;
mod paging;
mod parameters;
mod report;
mod scaffold;
mod schema;
mod schema_paths;
mod service;
mod shared;
mod side;
mod skeleton;
mod success;
mod values;
mod yaml;

pub use groups::{Groups, UNGROUPED};
pub use job::{Import, ImportError, Imported};
pub use lock::lock;
pub use report::{Remark, RemarkKind, Report, Summary};
pub use scaffold::scaffold;

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::Diagnostics;
use crate::source::Source;
use crate::spec::place::Path;
use crate::spec::{self, ServiceFile, Spec, SuccessRule};
use crate::target::Target;
use facts::{Draft, Facts, Last};
use json::Json;
use operation::Reader;
use schema::Schemas;
use service::{Identity, Write};
use skeleton::Skeletons;

/// Where the metadata lists its operations.
const APIS: &str = "apis";

impl Last {
    fn of(base: &str, json: &Json, reading: Reading<'_>) -> Result<Self, String> {
        let mut told = Report::default();
        service::report_info(json, &mut told);
        let facts = read_facts(base, json, reading, &mut told)?;
        told.recurring = recurring(&facts.drafts);
        Ok(Self {
            operations: service::names_of(json)
                .into_iter()
                .map(str::to_owned)
                .collect(),
            regions: service::regions(json, &mut told),
            version: service::info(json, "version"),
            facts,
            told,
        })
    }
}

/// Imports metadata.
///
/// # Errors
///
/// The metadata is no JSON or has no operations, or the spec as it is cannot be read.
pub fn import(import: &Import<'_>) -> Result<Imported, ImportError> {
    let json = parse(import.metadata).map_err(ImportError::Metadata)?;
    let base = import
        .base
        .map(parse)
        .transpose()
        .map_err(ImportError::Base)?;
    let existing = read_existing(import.existing, import.target)?;
    let service = existing.service.as_ref().map(|file| &file.content);
    let mut report = Report::default();
    let identity = Identity::of(&json, &existing, &mut report).map_err(ImportError::Metadata)?;
    service::report_info(&json, &mut report);
    let reading = Reading {
        import,
        service,
        product: &identity.product,
    };
    let mut facts =
        read_facts(import.metadata, &json, reading, &mut report).map_err(ImportError::Metadata)?;
    let last = import
        .base
        .zip(base)
        .map(|(text, json)| Last::of(text, &json, reading))
        .transpose()
        .map_err(ImportError::Base)?;
    let success = match service {
        Some(service) => service.service.success.clone(),
        None => success::decide(
            &mut facts.drafts,
            &import.target.service_file(),
            &mut report,
        ),
    };
    let known = known_operations(&existing, last.as_ref(), import);
    if service.is_some() {
        for draft in &mut facts.drafts {
            if !known.contains(draft.operation.operation.as_str()) {
                success::apply(draft, success.as_ref(), &mut report);
            }
        }
    }
    for name in &import.operations {
        let apis = json.get(APIS).map_or(&[][..], Json::members);
        if apis.iter().all(|(known, _)| known != name) {
            report.tell_at(
                RemarkKind::Unsupported,
                "apis",
                format!("there is no operation {name}"),
            );
        }
    }
    propose_paging(&mut facts, &known, &mut report);
    with_examples(&mut facts, service, &known, success.as_ref(), &mut report);
    report.recurring = recurring(&facts.drafts);
    let write = Write {
        json: &json,
        import,
        existing: &existing,
        last: last.as_ref(),
    };
    let mut imported = write.write(&identity, facts, success.as_ref(), report)?;
    if let Some(last) = &last {
        imported.report.forget(&last.told);
    }
    Ok(imported)
}

/// Operations that get no new file: those that have one, and those that came last time and were left out, unless they are asked for.
fn known_operations<'k>(
    existing: &'k Spec,
    last: Option<&'k Last>,
    import: &Import<'_>,
) -> BTreeSet<&'k str> {
    let left_out = last.filter(|_| import.operations.is_empty());
    let left_out = left_out.map_or(&[][..], |last| &last.facts.drafts);
    let described = existing.operations.iter().map(|file| &file.content);
    described
        .chain(left_out.iter().map(|draft| &draft.operation))
        .map(|operation| operation.operation.as_str())
        .collect()
}

fn propose_paging(facts: &mut Facts, known: &BTreeSet<&str>, report: &mut Report) {
    let types = facts
        .types
        .iter()
        .map(|type_| (type_.name.as_str(), type_))
        .collect();
    for draft in &mut facts.drafts {
        draft.operation.paging = paging::propose(&draft.parameters, &draft.fields, &types);
        if draft.operation.paging.is_some() && !known.contains(draft.operation.operation.as_str()) {
            let path = format!("apis.{}.parameters", draft.operation.operation);
            let message =
                "names of parameters and fields suggest that it pages; paging is proposed";
            report.tell_at(RemarkKind::Guessed, path, message);
        }
    }
}

/// Metadata with the names of its operations alone, of which there may be thousands: each is read by itself.
fn parse(text: &str) -> Result<Json, String> {
    let json = Json::parse_without(APIS, text)?;
    match json.get(APIS) {
        Some(apis) if !apis.members().is_empty() => Ok(json),
        _ => Err("no `apis`: this is not the metadata of an API".to_owned()),
    }
}

fn read_existing(sources: &[Source], target: &Target) -> Result<Spec, ImportError> {
    let mut diagnostics = Diagnostics::new();
    let service_file = target.service_file();
    if sources.iter().all(|source| source.path != service_file) {
        return Ok(Spec::empty(target));
    }
    let existing = spec::read(sources, target, &mut diagnostics);
    if diagnostics.has_errors() {
        return Err(ImportError::Spec(diagnostics));
    }
    Ok(existing)
}

/// What metadata is read with.
#[derive(Clone, Copy)]
struct Reading<'a> {
    import: &'a Import<'a>,
    service: Option<&'a ServiceFile>,
    /// Product code.
    product: &'a str,
}

/// What a metadata's text says; `json` is the same without its operations.
fn read_facts(
    text: &str,
    json: &Json,
    reading: Reading<'_>,
    report: &mut Report,
) -> Result<Facts, String> {
    let none = Json::Null;
    let components = json
        .get("components")
        .and_then(|components| components.get("schemas"))
        .unwrap_or(&none);
    let mut reader = Reader {
        schemas: Schemas::new(components, report),
        service: reading.service,
        product: reading.product,
    };
    let drafts = read_operations(&mut reader, text, reading.import)?;
    let types = reader.schemas.types();
    Ok(Facts { drafts, types })
}

fn read_operations(
    reader: &mut Reader<'_, '_>,
    text: &str,
    import: &Import<'_>,
) -> Result<Vec<Draft>, String> {
    let root = Path::ROOT;
    let at = root.key(APIS);
    let mut seen = BTreeSet::new();
    let mut drafts = Vec::new();
    let read = Json::each_member(APIS, text, |name, api| {
        if !import.operations.is_empty() && !import.operations.contains(name) {
            return;
        }
        if !seen.insert(name.to_owned()) {
            reader.schemas.report.refused(
                at.key(name),
                "this operation stands twice; the first is taken",
            );
            return;
        }
        drafts.extend(reader.read(name, &api, at.key(name)));
    });
    read.map(|()| drafts)
}

fn with_examples(
    facts: &mut Facts,
    service: Option<&ServiceFile>,
    known: &BTreeSet<&str>,
    success: Option<&SuccessRule>,
    report: &mut Report,
) {
    let skeletons = Skeletons {
        types: facts
            .types
            .iter()
            .map(|type_| (type_.name.as_str(), type_))
            .collect::<BTreeMap<_, _>>(),
        parameters: service.map_or(&[], |service| service.parameters.as_slice()),
        fields: service.map_or(&[], |service| service.fields.as_slice()),
        success,
    };
    for draft in &mut facts.drafts {
        let name = draft.operation.operation.clone();
        let example = skeletons.example(draft);
        // What an operation shows that has a file is decided there.
        let unread = draft.reply_unread && !known.contains(name.as_str());
        let unfit = example.as_ref().map_or(0, |(_, unfit)| *unfit);
        let mut tell = |message| {
            report.tell_at(
                RemarkKind::Unfit,
                format!("apis.{name}.responseDemo"),
                message,
            );
        };
        if unread {
            tell("the reply shown is no JSON object; it is left out".to_owned());
        } else if unfit > 0 && !known.contains(name.as_str()) {
            tell(format!(
                "{unfit} values of the reply shown are not as its schema says; they are left out of the example"
            ));
        }
        match example {
            Some((example, _)) => draft.operation.examples.push(example),
            None if known.contains(name.as_str()) => {}
            None => report.tell_at(
                RemarkKind::Guessed,
                format!("apis.{name}"),
                "no example could be made up for a required parameter",
            ),
        }
    }
}

/// Parameters and reply fields of the same type in this many operations are worth a shared definition.
const RECURRING: usize = 10;

/// What recurs with the same type and is no `use` yet, such as `parameters.PhoneNumber (32)`.
fn recurring(drafts: &[Draft]) -> Vec<String> {
    let mut counts: BTreeMap<(&str, &str, &str), usize> = BTreeMap::new();
    for draft in drafts {
        let lists = [
            ("parameters", &draft.operation.parameters),
            ("fields", &draft.operation.response.fields),
        ];
        for (list, fields) in lists {
            for field in fields {
                let simple = field.items.is_none() && field.fields.is_none();
                if let (Some(name), Some(type_), true) = (&field.name, &field.type_, simple) {
                    *counts.entry((list, name, type_)).or_default() += 1;
                }
            }
        }
    }
    counts
        .into_iter()
        .filter(|(_, count)| *count >= RECURRING)
        .map(|((list, name, type_), count)| format!("{list}.{name}: {type_} ({count})"))
        .collect()
}
