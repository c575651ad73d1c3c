//! From Alibaba Cloud's published API metadata (`api-docs.json`) to spec files.
//!
//! Lenient, and never silent: whatever the metadata says is imported, or told in the [`Report`] with its place. Texts
//! are not taken: descriptions are written by hand, and `TODO` stands where one is owed.

mod errors;
mod groups;
mod json;
mod limits;
mod operation;
mod parameters;
mod report;
mod schema;
mod service;
mod shared;
mod skeleton;
mod values;
mod verbs;
mod yaml;

pub use groups::{Groups, UNGROUPED};
pub use report::{Remark, RemarkKind, Report};

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::Diagnostics;
use crate::source::Source;
use crate::spec::place::Path;
use crate::spec::{self, SERVICE_FILE, Spec};
use json::Json;
use operation::{Draft, Reader};
use schema::Schemas;
use skeleton::Skeletons;

/// Stands where a person has to decide or write.
pub const TODO: &str = "TODO";

/// Path of the JSON Schema of operation files, from one.
pub(crate) const OPERATION_SCHEMA: &str = "../../schema/operation.json";
/// Path of the JSON Schema of the service file, from it.
pub(crate) const SERVICE_SCHEMA: &str = "schema/service.json";

/// What to import, and onto what.
#[derive(Debug, Clone, Default)]
pub struct Import<'a> {
    /// Text of the metadata.
    pub metadata: &'a str,
    /// The files of the spec as it is.
    pub existing: &'a [Source],
    /// Which group an operation goes to; one that has a file stays in its folder.
    pub groups: Groups,
    /// The operations to import; all if empty.
    pub operations: BTreeSet<String>,
}

/// What an import makes.
#[derive(Debug, Clone, Default)]
pub struct Imported {
    /// Files to write: new ones and those that change, ordered by path.
    pub files: Vec<Source>,
    /// What there is to tell.
    pub report: Report,
}

/// Why nothing could be imported.
#[derive(Debug)]
pub enum ImportError {
    /// The metadata is not what it should be.
    Metadata(String),
    /// The spec as it is has mistakes.
    Spec(Diagnostics),
}

/// Imports metadata.
///
/// # Errors
///
/// The metadata is no JSON or has no operations, or the spec as it is cannot be read.
pub fn import(import: &Import<'_>) -> Result<Imported, ImportError> {
    let json = Json::parse(import.metadata)
        .map_err(|error| ImportError::Metadata(format!("this is not JSON: {error}")))?;
    let apis = json
        .get("apis")
        .filter(|apis| !apis.members().is_empty())
        .ok_or_else(|| {
            ImportError::Metadata("no `apis`: this is not the metadata of an API".to_owned())
        })?;
    let existing = read_existing(import.existing)?;
    let mut report = Report::default();
    service::report_info(&json, &mut report);
    let service_file = existing.service.as_ref().map(|file| &file.content);
    let product = service::product(&json, service_file);
    let none = Json::Null;
    let components = json
        .get("components")
        .and_then(|components| components.get("schemas"))
        .unwrap_or(&none);
    let mut reader = Reader {
        schemas: Schemas::new(components, &mut report),
        service: service_file,
        product: &product,
    };
    let drafts = read_operations(&mut reader, apis, import);
    let types = reader.schemas.types();
    for name in import
        .operations
        .iter()
        .filter(|name| apis.get(name).is_none())
    {
        report.tell_at(
            RemarkKind::Unsupported,
            "apis",
            format!("there is no operation {name}"),
        );
    }
    let drafts = with_examples(drafts, &types, service_file, &mut report);
    Ok(service::write(
        &json, import, &existing, drafts, types, report,
    ))
}

fn read_existing(sources: &[Source]) -> Result<Spec, ImportError> {
    let mut diagnostics = Diagnostics::new();
    if sources.iter().all(|source| source.path != SERVICE_FILE) {
        return Ok(Spec::default());
    }
    let existing = spec::read(sources, &mut diagnostics);
    if diagnostics.has_errors() {
        return Err(ImportError::Spec(diagnostics));
    }
    Ok(existing)
}

fn read_operations<'a>(
    reader: &mut Reader<'a, '_>,
    apis: &'a Json,
    import: &Import<'_>,
) -> Vec<Draft> {
    let root = Path::ROOT;
    let at = root.key("apis");
    let mut seen = BTreeSet::new();
    let mut drafts = Vec::new();
    for (name, api) in apis.members() {
        if !import.operations.is_empty() && !import.operations.contains(name) {
            continue;
        }
        if !seen.insert(name.as_str()) {
            reader.schemas.report.unsupported(
                at.key(name),
                "this operation stands twice; the first is taken",
            );
            continue;
        }
        drafts.extend(reader.read(name, api, at.key(name)));
    }
    drafts
}

fn with_examples(
    mut drafts: Vec<Draft>,
    types: &[spec::TypeDefinition],
    service: Option<&spec::ServiceFile>,
    report: &mut Report,
) -> Vec<Draft> {
    let skeletons = Skeletons {
        types: types
            .iter()
            .map(|type_| (type_.name.as_str(), type_))
            .collect::<BTreeMap<_, _>>(),
        parameters: service.map_or(&[], |service| service.parameters.as_slice()),
        fields: service.map_or(&[], |service| service.fields.as_slice()),
        success: service.map(|service| &service.service.success),
    };
    for draft in &mut drafts {
        if let Some(example) = skeletons.example(draft) {
            draft.operation.examples.push(example);
        } else {
            let path = format!("apis.{}", draft.operation.operation);
            report.tell_at(
                RemarkKind::Guessed,
                path,
                "no example could be made up for a required parameter",
            );
        }
    }
    drafts
}
