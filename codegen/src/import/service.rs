//! The service file, and the files of an import.

use std::collections::BTreeSet;

use super::json::Json;
use super::merge::{NewService, merge_operation, merge_service};
use super::report::{RemarkKind, Report};
use super::{Facts, Import, Imported, OPERATION_SCHEMA, SERVICE_SCHEMA, TODO, UNGROUPED, yaml};
use crate::check;
use crate::source::Source;
use crate::spec::{
    Endpoints, Group, RegionEndpoint, Service, ServiceFile, Spec, SuccessRule, TypeDefinition,
};
use crate::target::Target;

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

/// Product code, as it stands in RAM actions, and API version.
#[derive(Debug)]
pub(super) struct Identity {
    pub(super) product: String,
    pub(super) version: String,
}

impl Identity {
    /// What the metadata says of itself; the service file knows the product better.
    ///
    /// # Errors
    ///
    /// There is no service file, and the metadata does not say enough to make one.
    pub(super) fn of(json: &Json, service: Option<&ServiceFile>) -> Result<Self, String> {
        let said = |key| {
            json.get("info")
                .and_then(|info| info.get(key))
                .and_then(Json::text)
                .unwrap_or_default()
        };
        let version = said("version").to_owned();
        if let Some(service) = service {
            let product = service.service.product.clone();
            return Ok(Self { product, version });
        }
        let product = said("product").to_ascii_lowercase();
        if !check::is_code(&product) {
            return Err(format!("`info.product` is no product code: {product:?}"));
        }
        if !check::is_date(&version) {
            return Err(format!("`info.version` is no API version: {version:?}"));
        }
        Ok(Self { product, version })
    }
}

/// The files that an import makes.
pub(super) fn write(
    json: &Json,
    identity: Identity,
    import: &Import<'_>,
    existing: &Spec,
    facts: &Facts,
    base: Option<&Facts>,
    mut report: Report,
) -> Imported {
    let mut files = Vec::new();
    let mut groups: Vec<Group> = Vec::new();
    for draft in &facts.drafts {
        let name = &draft.operation.operation;
        let file = existing
            .operations
            .iter()
            .find(|file| file.content.operation == *name);
        if let (Some(file), Some(service)) = (file, &existing.service) {
            let base = base.and_then(|base| {
                base.drafts
                    .iter()
                    .find(|draft| draft.operation.operation == *name)
            });
            files.extend(merge_operation(
                file,
                &service.content,
                draft,
                base,
                &mut report,
            ));
            continue;
        }
        let group = import.groups.of(name).unwrap_or_else(|| {
            let message = format!("no group lists it; put into `{UNGROUPED}`");
            report.tell_at(RemarkKind::Guessed, format!("apis.{name}"), message);
            UNGROUPED
        });
        if groups.iter().all(|known| known.name != group) {
            groups.push(new_group(group, import));
        }
        if existing.service.is_some() {
            report.tell_at(
                RemarkKind::Added,
                format!("apis.{name}"),
                format!("a new operation, in `{group}`"),
            );
        }
        let path = import.target.operation_file(group, name);
        files.push(Source::new(
            path,
            yaml::operation(&draft.operation, OPERATION_SCHEMA),
        ));
    }
    groups.sort_by_key(|group| import.groups.rank(&group.name));
    if let Some(file) = &existing.service {
        let new = NewService {
            groups: &groups,
            types: &facts.types,
            base_types: base.map(|base| base.types.as_slice()),
            regions: &regions(json, &mut report),
            version: Some(identity.version.as_str()).filter(|version| !version.is_empty()),
        };
        files.extend(merge_service(file, new, &mut report));
    } else {
        let new = new_service(
            json,
            identity,
            groups,
            facts.types.clone(),
            import.target,
            &mut report,
        );
        files.push(Source::new(
            import.target.service_file(),
            yaml::service(&new, SERVICE_SCHEMA),
        ));
    }
    report_gone(json, import, existing, &mut report);
    forget_guesses(existing, &mut report);
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Imported { files, report }
}

/// What was guessed when an operation was imported first is settled by its file.
fn forget_guesses(existing: &Spec, report: &mut Report) {
    let settled: BTreeSet<&str> = existing
        .operations
        .iter()
        .map(|file| file.content.operation.as_str())
        .collect();
    report.remarks.retain(|remark| {
        let operation = remark
            .path
            .strip_prefix("apis.")
            .and_then(|path| path.split('.').next());
        remark.kind != RemarkKind::Guessed
            || !operation.is_some_and(|operation| settled.contains(operation))
    });
}

/// Operations of the spec that the metadata does not have.
fn report_gone(json: &Json, import: &Import<'_>, existing: &Spec, report: &mut Report) {
    for file in &existing.operations {
        let name = &file.content.operation;
        let meant = import.operations.is_empty() || import.operations.contains(name);
        if meant && json.get("apis").and_then(|apis| apis.get(name)).is_none() {
            report.tell_at(
                RemarkKind::Removed,
                &file.path,
                "no longer upstream; it stays in the spec",
            );
        }
    }
}

fn new_group(name: &str, import: &Import<'_>) -> Group {
    let said = import.groups.definition(name);
    let text = |text: Option<&String>| {
        text.filter(|text| !text.is_empty())
            .map_or(TODO, String::as_str)
            .to_owned()
    };
    Group {
        name: name.to_owned(),
        title: text(said.map(|group| &group.title)),
        description: text(said.map(|group| &group.description)),
    }
}

/// The documented endpoints.
fn regions(json: &Json, report: &mut Report) -> Vec<RegionEndpoint> {
    let mut regions: Vec<RegionEndpoint> = Vec::new();
    for (index, endpoint) in json
        .get("endpoints")
        .map_or(&[][..], Json::items)
        .iter()
        .enumerate()
    {
        let text = |key| endpoint.get(key).and_then(Json::text).map(str::to_owned);
        let path = format!("endpoints[{index}]");
        let mut tell = |message| report.tell_at(RemarkKind::Unsupported, path.as_str(), message);
        match (text("regionId"), text("endpoint")) {
            (Some(region), Some(_)) if regions.iter().any(|known| known.region == region) => {
                tell("a second endpoint of a region; it is left out");
            }
            (Some(region), Some(endpoint))
                if !check::is_code(&region) || !check::is_host(&endpoint) =>
            {
                tell("no region id, or no host name; it is left out");
            }
            (Some(region), Some(endpoint)) => regions.push(RegionEndpoint { region, endpoint }),
            _ => tell("an endpoint has a `regionId` and an `endpoint`; it is left out"),
        }
    }
    regions
}

/// A service file for a product that has none.
fn new_service(
    json: &Json,
    identity: Identity,
    groups: Vec<Group>,
    types: Vec<TypeDefinition>,
    target: &Target,
    report: &mut Report,
) -> ServiceFile {
    let service_file = target.service_file();
    let Identity { product, version } = identity;
    report.tell_at(
        RemarkKind::Guessed,
        service_file.as_str(),
        "`Code` is taken to be `OK` on success, where a reply has it",
    );
    report.tell_at(
        RemarkKind::Guessed,
        service_file.as_str(),
        "the endpoints of regions that are not listed are a guess",
    );
    let regions = regions(json, report);
    let default_region = regions
        .first()
        .map_or("cn-hangzhou", |region| region.region.as_str())
        .to_owned();
    ServiceFile {
        service: Service {
            title: TODO.to_owned(),
            product: product.clone(),
            version,
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
        groups,
        sources: Vec::new(),
        errors: Vec::new(),
        common_errors: None,
        receipt_errors: Vec::new(),
        parameters: Vec::new(),
        fields: Vec::new(),
        types,
    }
}
