//! The service file, and the files of an import.

use std::collections::BTreeSet;

use super::json::Json;
use super::operation::Draft;
use super::report::{RemarkKind, Report};
use super::{Import, Imported, OPERATION_SCHEMA, SERVICE_SCHEMA, TODO, UNGROUPED, yaml};
use crate::source::Source;
use crate::spec::{
    Endpoints, Group, RegionEndpoint, SERVICE_FILE, Service, ServiceFile, Spec, SuccessRule,
    TypeDefinition,
};

/// Keys of the metadata that a spec has no place for.
const NOT_TAKEN: &[&str] = &["directories", "version"];

/// Keys of the metadata that are understood.
const UNDERSTOOD: &[&str] = &["apis", "components", "endpoints", "info"];

/// Reports what the head of the metadata says and a spec cannot.
pub(super) fn report_info(json: &Json, report: &mut Report) {
    let style = json
        .get("info")
        .and_then(|info| info.get("style"))
        .and_then(Json::text)
        .unwrap_or("RPC");
    if !style.eq_ignore_ascii_case("RPC") {
        let message = format!(
            "the client speaks the RPC style, not {style:?}; operations are imported as far as they fit"
        );
        report.tell_at(RemarkKind::Unsupported, "info.style", message);
    }
    for (key, value) in json.members() {
        if UNDERSTOOD.contains(&key.as_str()) || value.is_empty() {
            continue;
        }
        match NOT_TAKEN.iter().find(|known| *known == key) {
            Some(known) => *report.not_taken.entry(known).or_default() += 1,
            None => report.tell_at(
                RemarkKind::Unsupported,
                key,
                "this key is not understood; it is left out",
            ),
        }
    }
    for (key, value) in json.get("components").map_or(&[][..], Json::members) {
        if key != "schemas" && !value.is_empty() {
            let path = format!("components.{key}");
            report.tell_at(
                RemarkKind::Unsupported,
                path,
                "only schemas are understood; this is left out",
            );
        }
    }
}

/// The product code as it stands in RAM actions.
pub(super) fn product(json: &Json, service: Option<&ServiceFile>) -> String {
    if let Some(service) = service {
        return service.service.product.clone();
    }
    let product = json
        .get("info")
        .and_then(|info| info.get("product"))
        .and_then(Json::text);
    product.unwrap_or(TODO).to_ascii_lowercase()
}

/// The files that an import makes.
pub(super) fn write(
    json: &Json,
    import: &Import<'_>,
    existing: &Spec,
    drafts: Vec<Draft>,
    types: Vec<TypeDefinition>,
    mut report: Report,
) -> Imported {
    let mut files = Vec::new();
    let mut groups = BTreeSet::new();
    for draft in drafts {
        let name = &draft.operation.operation;
        if existing
            .operations
            .iter()
            .any(|file| file.content.operation == *name)
        {
            continue;
        }
        let group = import.groups.of(name).unwrap_or_else(|| {
            report.tell_at(
                RemarkKind::Guessed,
                format!("apis.{name}"),
                format!("no group lists it; put into `{UNGROUPED}`"),
            );
            UNGROUPED
        });
        groups.insert(group.to_owned());
        let path = format!("spec/operations/{group}/{name}.yaml");
        files.push(Source::new(
            path,
            yaml::operation(&draft.operation, OPERATION_SCHEMA),
        ));
    }
    if existing.service.is_none() {
        let service = new_service(json, import, &groups, types, &mut report);
        files.push(Source::new(
            SERVICE_FILE,
            yaml::service(&service, SERVICE_SCHEMA),
        ));
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Imported { files, report }
}

/// A service file for a product that has none.
fn new_service(
    json: &Json,
    import: &Import<'_>,
    groups: &BTreeSet<String>,
    types: Vec<TypeDefinition>,
    report: &mut Report,
) -> ServiceFile {
    let product = product(json, None);
    let version = json
        .get("info")
        .and_then(|info| info.get("version"))
        .and_then(Json::text)
        .unwrap_or(TODO);
    report.tell_at(
        RemarkKind::Guessed,
        SERVICE_FILE,
        "`Code` is taken to be `OK` on success, where a reply has it",
    );
    let regions: Vec<RegionEndpoint> = json
        .get("endpoints")
        .map_or(&[][..], Json::items)
        .iter()
        .filter_map(|endpoint| {
            Some(RegionEndpoint {
                region: endpoint.get("regionId")?.text()?.to_owned(),
                endpoint: endpoint.get("endpoint")?.text()?.to_owned(),
            })
        })
        .collect();
    let default_region = regions
        .first()
        .map_or("cn-hangzhou", |region| region.region.as_str())
        .to_owned();
    ServiceFile {
        service: Service {
            title: TODO.to_owned(),
            product: product.clone(),
            version: version.to_owned(),
            description: TODO.to_owned(),
            endpoints: Endpoints {
                default_region,
                regions,
                pattern: format!("{product}.{{region}}.aliyuncs.com"),
                vpc_pattern: format!("{product}-vpc.{{region}}.aliyuncs.com"),
            },
            success: SuccessRule {
                field: "Code".to_owned(),
                value: "OK".to_owned(),
            },
        },
        groups: groups
            .iter()
            .map(|name| {
                let said = import.groups.definition(name);
                let text = |text: Option<&String>| {
                    text.filter(|text| !text.is_empty())
                        .map_or(TODO, String::as_str)
                        .to_owned()
                };
                Group {
                    name: name.clone(),
                    title: text(said.map(|group| &group.title)),
                    description: text(said.map(|group| &group.description)),
                }
            })
            .collect(),
        errors: Vec::new(),
        parameters: Vec::new(),
        fields: Vec::new(),
        types,
    }
}
