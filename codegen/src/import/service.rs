//! The service file, and the files of an import.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::closing::{self, Refused};
use super::facts::{Draft, Facts, Last};
use super::groups::{Groups, UNGROUPED};
use super::job::{Import, ImportError, Imported};
use super::json::Json;
use super::merge::{NewService, merge_operation, merge_service};
use super::report::{Remark, RemarkKind, Report};
use super::schema_paths::{OPERATION_SCHEMA, SERVICE_SCHEMA};
use super::{directories, naming, yaml};
use crate::check::{self, TODO};
use crate::names;
use crate::source::Source;
use crate::spec::{
    self, Endpoints, File, Group, Operation, RegionEndpoint, Service, ServiceFile, Spec,
    SuccessRule, TypeDefinition,
};

/// Keys of the metadata that a spec has no place for.
pub(super) const NOT_TAKEN: &[&str] = &["directories", "version"];

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
    /// The metadata is that of another product than the spec, or there is no spec and the metadata does not say enough to make
    /// one.
    pub(super) fn of(json: &Json, existing: &Spec, report: &mut Report) -> Result<Self, String> {
        let (said_product, version) = (info(json, "product"), info(json, "version"));
        let product = code(&said_product);
        if let Some(service) = &existing.service {
            let ours = service.content.service.product.clone();
            if !product.is_empty() && product != ours && !shares_operations(json, existing) {
                return Err(format!(
                    "this is the metadata of {said_product:?}, and the spec is that of {ours:?}: they have no operations in \
                     common, so nothing is imported"
                ));
            }
            return Ok(Self {
                product: ours,
                version,
            });
        }
        if !check::is_code(&product) {
            return Err(format!(
                "`info.product` is no product code: {said_product:?}"
            ));
        }
        if product != said_product.to_ascii_lowercase() {
            let message = format!("the product code {said_product:?} is taken as `{product}`");
            report.tell_at(RemarkKind::Guessed, "info.product", message);
        }
        if version.is_empty() || !version.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(format!("`info.version` is no API version: {version:?}"));
        }
        Ok(Self { product, version })
    }
}

/// What the metadata says of itself under this key; empty if nothing.
pub(super) fn info(json: &Json, key: &str) -> String {
    let said = json.get("info").and_then(|info| info.get(key));
    let text = said.and_then(Json::scalar_text).unwrap_or_default();
    text.trim().to_owned()
}

/// A product code as it stands in host names and RAM actions: in small letters, and anything odd as `-`.
fn code(product: &str) -> String {
    let odd = |c: char| !c.is_ascii_alphanumeric();
    product
        .trim()
        .to_ascii_lowercase()
        .replace(odd, "-")
        .trim_matches('-')
        .to_owned()
}

/// Whether at least half of the operations of the spec are in the metadata, so that it is the same API under another name.
fn shares_operations(json: &Json, existing: &Spec) -> bool {
    let apis: BTreeSet<&str> = names_of(json);
    let shared = existing
        .operations
        .iter()
        .filter(|file| apis.contains(file.content.operation.as_str()))
        .count();
    shared > 0 && 2 * shared >= existing.operations.len()
}

/// Names of the operations that the metadata has.
pub(super) fn names_of(json: &Json) -> BTreeSet<&str> {
    let apis = json.get("apis").map_or(&[][..], Json::members);
    apis.iter().map(|(name, _)| name.as_str()).collect()
}

/// What the files of an import are made with.
pub(super) struct Write<'a> {
    pub(super) json: &'a Json,
    pub(super) import: &'a Import<'a>,
    pub(super) existing: &'a Spec,
    pub(super) last: Option<&'a Last>,
}

impl Write<'_> {
    /// The files that an import makes.
    ///
    /// # Errors
    ///
    /// Not one operation can be imported into an empty spec: why.
    pub(super) fn write(
        &self,
        identity: &Identity,
        mut facts: Facts,
        success: Option<&SuccessRule>,
        mut report: Report,
    ) -> Result<Imported, ImportError> {
        let chosen = if self.import.groups.is_empty() {
            Groups::of_directories(directories::groups(self.json, self.existing))
        } else {
            self.import.groups.clone()
        };
        let groups: Vec<String> = facts
            .drafts
            .iter()
            .map(|draft| {
                let group = chosen.of(&draft.operation.operation);
                group.unwrap_or(UNGROUPED).to_owned()
            })
            .collect();
        naming::name_apart(&mut facts.drafts, &groups, &mut facts.types, self.existing);
        let names: BTreeSet<String> = facts
            .drafts
            .iter()
            .map(|draft| draft.operation.operation.clone())
            .collect();
        let drafts = std::mem::take(&mut facts.drafts);
        let (changed, mut new) = self.operations(drafts, &chosen, &groups, &mut report);
        let regions = regions(self.json, &mut report);
        if self.existing.service.is_none() {
            tell_guesses(&self.import.target.service_file(), &mut report);
        }
        let mut files = loop {
            let (service, told) =
                self.service(identity, &facts.types, &new, &chosen, &regions, success);
            let refused = closing::check(self.existing, &service, &changed, &mut new);
            if refused.is_empty() || new.is_empty() {
                report.remarks.extend(told.remarks);
                let before = self.existing.service.as_ref();
                let same = before.is_some_and(|file| file.text == service.text);
                let file = Source::new(service.path.as_str(), service.text.as_ref());
                break if same { Vec::new() } else { vec![file] };
            }
            new = without(new, refused, &mut facts.types, &mut report);
        };
        if new.is_empty() && self.existing.service.is_none() {
            return Err(ImportError::Metadata(nothing_left(&report)));
        }
        self.tell_new(&new, &chosen, &mut report);
        self.summarize(&names, &new, &mut report);
        files.extend(changed);
        let sources = new.into_iter();
        files.extend(sources.map(|file| Source::new(file.path, file.text.as_bytes())));
        self.report_gone(&mut report);
        forget_guesses(self.existing, &mut report);
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(Imported { files, report })
    }

    /// Operations of the spec that the metadata does not have any more.
    fn report_gone(&self, report: &mut Report) {
        let upstream = names_of(self.json);
        for file in &self.existing.operations {
            let name = &file.content.operation;
            let meant = &self.import.operations;
            let is_meant = meant.is_empty() || meant.contains(name);
            let was_there = self.last.is_none_or(|last| last.operations.contains(name));
            if is_meant && was_there && !upstream.contains(name.as_str()) {
                report.tell_at(
                    RemarkKind::Removed,
                    &file.path,
                    "no longer upstream; it stays in the spec",
                );
            }
        }
    }

    /// Files of operations that a merge changes, and new ones.
    fn operations(
        &self,
        drafts: Vec<Draft>,
        chosen: &Groups,
        groups: &[String],
        report: &mut Report,
    ) -> (Vec<Source>, Vec<File<Operation>>) {
        let there: BTreeMap<&str, &File<Operation>> = self
            .existing
            .operations
            .iter()
            .map(|file| (file.content.operation.as_str(), file))
            .collect();
        let base: BTreeMap<&str, &Draft> = self
            .last
            .map_or(&[][..], |last| &last.facts.drafts)
            .iter()
            .map(|draft| (draft.operation.operation.as_str(), draft))
            .collect();
        let (mut changed, mut new) = (Vec::new(), Vec::new());
        let mut paths: BTreeSet<String> = self
            .existing
            .operations
            .iter()
            .map(|file| file.path.to_ascii_lowercase())
            .collect();
        for (draft, group) in drafts.into_iter().zip(groups) {
            let name = draft.operation.operation.as_str();
            let before = base.get(name).copied();
            if let (Some(file), Some(service)) = (there.get(name), &self.existing.service) {
                let service = &service.content;
                if self.last.is_some() && before.is_none() {
                    // Described before the metadata had it: nothing in it was ever the metadata's.
                    let mut told = Report::default();
                    merge_operation(file, service, &draft, None, &mut told);
                    report.remarks.extend(by_hand(told));
                } else {
                    changed.extend(merge_operation(file, service, &draft, before, report));
                }
                continue;
            }
            if let Some(before) = before.filter(|_| self.import.operations.is_empty()) {
                // Left out or refused last time, or deleted since; asked for by its name, it comes.
                if before.parameters != draft.parameters || before.fields != draft.fields {
                    let message = format!(
                        "changed upstream, and has no file here; `--operation {name}` imports it"
                    );
                    report.tell_at(RemarkKind::Drift, format!("apis.{name}"), message);
                }
                continue;
            }
            if chosen.of(name).is_none() {
                let message = format!("no group lists it; put into `{UNGROUPED}`");
                report.tell_at(RemarkKind::Guessed, format!("apis.{name}"), message);
            }
            let path = self.free_path(group, name, &mut paths);
            new.push(File {
                path,
                text: Arc::from(yaml::operation(&draft.operation, OPERATION_SCHEMA)),
                content: draft.operation,
                damaged: false,
            });
        }
        (changed, new)
    }

    /// The path of a new file that is none of `taken`, which is in small letters: `GetIPSet` may stand beside `GetIpSet`.
    fn free_path(&self, group: &str, operation: &str, taken: &mut BTreeSet<String>) -> String {
        let target = self.import.target;
        let mut path = target.operation_file(group, &names::file_stem(operation));
        let mut number = 2;
        while !taken.insert(path.to_ascii_lowercase()) {
            path = target.operation_file(group, &format!("{operation}_{number}"));
            number += 1;
        }
        path
    }

    /// The service file as it will be, and what there is to tell of it.
    fn service(
        &self,
        identity: &Identity,
        types: &[TypeDefinition],
        new: &[File<Operation>],
        chosen: &Groups,
        regions: &[RegionEndpoint],
        success: Option<&SuccessRule>,
    ) -> (File<ServiceFile>, Report) {
        let mut told = Report::default();
        let mut groups: BTreeSet<&str> = BTreeSet::new();
        for file in new {
            let place = self.import.target.operation_of(&file.path);
            groups.extend(place.map(|(group, _)| group));
        }
        let mut groups: Vec<Group> = groups
            .into_iter()
            .map(|name| new_group(name, chosen))
            .collect();
        groups.sort_by_key(|group| chosen.rank(&group.name));
        let merged = self
            .existing
            .operations
            .iter()
            .map(|file| &file.content)
            .chain(new.iter().map(|file| &file.content));
        let used = closing::used_types(merged, types);
        // What stands in the spec already is merged, used or not.
        let kept = self.existing.service.as_ref();
        let stays = |type_: &TypeDefinition| {
            used.contains(type_.name.as_str())
                || kept.is_some_and(|file| {
                    let types = &file.content.types;
                    types.iter().any(|known| known.name == type_.name)
                })
        };
        let types: Vec<TypeDefinition> =
            types.iter().filter(|type_| stays(type_)).cloned().collect();
        if let Some(file) = &self.existing.service {
            let new = NewService {
                groups: &groups,
                types: &types,
                regions,
                version: Some(identity.version.as_str()).filter(|version| !version.is_empty()),
                last: self.last,
            };
            let merged = merge_service(file, new, &mut told)
                .and_then(|source| spec::read_one(&source))
                .unwrap_or_else(|| file.clone());
            return (merged, told);
        }
        let content = new_service(identity, groups, types, regions, success);
        let file = File {
            path: self.import.target.service_file(),
            text: Arc::from(yaml::service(&content, SERVICE_SCHEMA)),
            content,
            damaged: false,
        };
        (file, told)
    }

    fn tell_new(&self, new: &[File<Operation>], chosen: &Groups, report: &mut Report) {
        if self.existing.service.is_none() {
            return;
        }
        for file in new {
            let name = &file.content.operation;
            let group = chosen.of(name).unwrap_or(UNGROUPED);
            report.tell_at(
                RemarkKind::Added,
                format!("apis.{name}"),
                format!("a new operation, in `{group}`"),
            );
        }
    }

    fn summarize(&self, names: &BTreeSet<String>, new: &[File<Operation>], report: &mut Report) {
        let mut drafted: BTreeSet<&str> = new
            .iter()
            .map(|file| file.content.operation.as_str())
            .collect();
        let there: BTreeSet<&str> = self
            .existing
            .operations
            .iter()
            .map(|file| file.content.operation.as_str())
            .collect();
        let merged = names
            .iter()
            .map(String::as_str)
            .filter(|name| there.contains(name));
        drafted.extend(merged);
        let wanted = names_of(self.json)
            .into_iter()
            .filter(|name| {
                let asked = &self.import.operations;
                asked.is_empty() || asked.contains(*name)
            })
            .count();
        report.summarize(wanted, &drafted);
    }
}

fn tell_guesses(service_file: &str, report: &mut Report) {
    report.tell_at(
        RemarkKind::Guessed,
        service_file,
        "the endpoints of regions that are not listed are a guess",
    );
    report.tell_at(
        RemarkKind::Guessed,
        service_file,
        "RAM actions are made up from the product code and the names of the operations; each says so with `action_guessed`",
    );
}

/// Why no operation was imported.
fn nothing_left(report: &Report) -> String {
    let first = report.of(RemarkKind::Refused).next();
    let count = report.of(RemarkKind::Refused).count();
    match first {
        Some(first) => format!(
            "none of its {count} operations can be imported; {}: {}",
            first.path, first.message
        ),
        None => "it has no operation to import".to_owned(),
    }
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

/// What there is to tell of a file that stays as it is.
fn by_hand(told: Report) -> impl Iterator<Item = Remark> {
    let differs = told
        .remarks
        .into_iter()
        .filter(|remark| remark.kind != RemarkKind::Removed);
    differs.map(|remark| Remark {
        kind: RemarkKind::Drift,
        ..remark
    })
}

fn new_group(name: &str, groups: &Groups) -> Group {
    let said = groups.definition(name);
    let text = |text: Option<&String>| {
        text.filter(|text| !text.is_empty())
            .map_or(TODO, String::as_str)
            .to_owned()
    };
    Group {
        name: name.to_owned(),
        renamed_from: Vec::new(),
        title: text(said.map(|group| &group.title)),
        description: text(said.map(|group| &group.description)),
    }
}

/// The documented endpoints.
pub(super) fn regions(json: &Json, report: &mut Report) -> Vec<RegionEndpoint> {
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
    identity: &Identity,
    groups: Vec<Group>,
    types: Vec<TypeDefinition>,
    regions: &[RegionEndpoint],
    success: Option<&SuccessRule>,
) -> ServiceFile {
    let Identity { product, version } = identity;
    let default_region = regions
        .first()
        .map_or("cn-hangzhou", |region| region.region.as_str())
        .to_owned();
    ServiceFile {
        service: Service {
            title: TODO.to_owned(),
            product: product.clone(),
            version: version.clone(),
            description: TODO.to_owned(),
            endpoints: Endpoints {
                default_region,
                regions: regions.to_vec(),
                pattern: format!("{product}.{{region}}.aliyuncs.com"),
                vpc_pattern: format!("{product}-vpc.{{region}}.aliyuncs.com"),
            },
            success: success.cloned(),
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

/// The new files without those that the check refuses, or that use a type which it refuses.
fn without(
    new: Vec<File<Operation>>,
    mut refused: Refused,
    types: &mut Vec<TypeDefinition>,
    report: &mut Report,
) -> Vec<File<Operation>> {
    for file in &new {
        let used = closing::used_types(std::iter::once(&file.content), types);
        if let Some((_, why)) = refused
            .types
            .iter()
            .find(|(name, _)| used.contains(name.as_str()))
        {
            refused
                .operations
                .entry(file.path.clone())
                .or_insert_with(|| why.clone());
        }
    }
    types.retain(|type_| !refused.types.contains_key(&type_.name));
    closing::tell(&refused.operations, &new, report);
    let before = new.len();
    let mut kept = new;
    kept.retain(|file| !refused.operations.contains_key(&file.path));
    if kept.len() == before && refused.types.is_empty() {
        // Cannot be, but must not go on for ever.
        kept.clear();
    }
    kept
}
