//! The service file: groups, shared types and endpoints that an import needs.

use super::fields::{Lists, Place};
use super::merging::Merge;
use crate::import::facts::Last;
use crate::import::report::{RemarkKind, Report};
use crate::import::yaml::{self, Node};
use crate::source::Source;
use crate::spec::outline::Outline;
use crate::spec::{File, Group, RegionEndpoint, ServiceFile, TypeDefinition, keys_of};

/// What an import says of the service.
#[derive(Debug, Clone, Copy)]
pub(in crate::import) struct NewService<'n> {
    /// Groups that operations go to.
    pub(in crate::import) groups: &'n [Group],
    /// Shared types that operations refer to.
    pub(in crate::import) types: &'n [TypeDefinition],
    /// Documented endpoints.
    pub(in crate::import) regions: &'n [RegionEndpoint],
    /// API version.
    pub(in crate::import) version: Option<&'n str>,
    /// The metadata imported last.
    pub(in crate::import) last: Option<&'n Last>,
}

/// Merges into the service file; `None` if it stays as it is.
pub(in crate::import) fn merge_service(
    file: &File<ServiceFile>,
    new: NewService<'_>,
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
    let mut merge = Merge::of(file, &file.content, report);
    merge.groups(new.groups, &outline);
    merge.endpoints(new, &outline);
    merge.types(new, &outline);
    if let Some(version) = new
        .version
        .filter(|version| *version != file.content.service.version)
        .filter(|version| new.last.is_none_or(|last| last.version != *version))
    {
        merge.tell(
            RemarkKind::Drift,
            "service.version",
            format!("{version} upstream"),
        );
    }
    merge.finish::<ServiceFile>()
}

impl Merge<'_> {
    fn groups(&mut self, groups: &[Group], outline: &Outline) {
        let known = |group: &&Group| {
            self.service
                .groups
                .iter()
                .any(|known| known.name == group.name)
        };
        let new: Vec<&Group> = groups.iter().filter(|group| !known(group)).collect();
        for group in &new {
            self.tell(
                RemarkKind::Added,
                &format!("groups.{}", group.name),
                "a new group",
            );
        }
        self.append(
            outline,
            "groups",
            new.into_iter().map(yaml::group).collect(),
        );
    }

    fn endpoints(&mut self, new: NewService<'_>, outline: &Outline) {
        let endpoints = outline
            .get("service")
            .and_then(|service| service.get("endpoints"));
        let list = endpoints.and_then(|endpoints| endpoints.get("regions"));
        let ours = &self.service.service.endpoints.regions;
        let mut added = Vec::new();
        for theirs in new.regions {
            let at = format!("service.endpoints.regions.{}", theirs.region);
            let of = |regions: &[RegionEndpoint]| {
                regions
                    .iter()
                    .position(|region| region.region == theirs.region)
            };
            let before = new
                .last
                .and_then(|last| Some(&last.regions[of(&last.regions)?]));
            // What it says now it said last time: where the spec has something else, a person has decided.
            if before.is_some_and(|before| before.endpoint == theirs.endpoint) {
                continue;
            }
            match of(ours) {
                Some(index) if ours[index].endpoint != theirs.endpoint => {
                    let followed = new.last.is_none()
                        || before.is_some_and(|before| before.endpoint == ours[index].endpoint);
                    let item = list.and_then(|list| list.items().get(index));
                    let Some(item) = item.filter(|_| followed) else {
                        let message = format!("{} upstream", theirs.endpoint);
                        self.tell(RemarkKind::Drift, &at, message);
                        continue;
                    };
                    let written = self.edits.set(
                        item,
                        &["region", "endpoint"],
                        "endpoint",
                        &Node::text(&theirs.endpoint),
                    );
                    self.told(
                        written,
                        RemarkKind::Changed,
                        &at,
                        &format!("{} upstream", theirs.endpoint),
                    );
                }
                Some(_) => {}
                None if before.is_some() => {
                    let message = format!("{} upstream, and not here", theirs.endpoint);
                    self.tell(RemarkKind::Drift, &at, message);
                }
                None => {
                    added.push(yaml::region(theirs));
                    self.tell(RemarkKind::Added, &at, "new upstream");
                }
            }
        }
        for before in new.last.map_or(&[][..], |last| &last.regions) {
            let is_in = |regions: &[RegionEndpoint]| {
                regions.iter().any(|region| region.region == before.region)
            };
            if is_in(ours) && !is_in(new.regions) {
                let at = format!("service.endpoints.regions.{}", before.region);
                self.tell(
                    RemarkKind::Removed,
                    &at,
                    "no longer upstream; it stays in the spec",
                );
            }
        }
        let Some(endpoints) = endpoints else {
            return;
        };
        let written = self.edits.append(
            endpoints,
            &["default_region", "regions"],
            "regions",
            added,
            false,
        );
        if written.is_err() {
            self.told(
                written,
                RemarkKind::Added,
                "service.endpoints.regions",
                "new endpoints",
            );
        }
    }

    fn types(&mut self, new: NewService<'_>, outline: &Outline) {
        let list = outline.get("types");
        let mut added = Vec::new();
        for theirs in new.types {
            let at = format!("types.{}", theirs.name);
            let Some(index) = self
                .service
                .types
                .iter()
                .position(|type_| type_.name == theirs.name)
            else {
                added.push(yaml::type_definition(theirs));
                self.tell(RemarkKind::Added, &at, "a new shared type");
                continue;
            };
            let base = new.last.and_then(|last| {
                let types = &last.facts.types;
                types.iter().find(|type_| type_.name == theirs.name)
            });
            let ours = &self.service.types[index];
            let lists = Lists {
                spec: ours.fields.as_deref().unwrap_or_default(),
                shared: &self.service.fields,
                upstream: theirs.fields.as_deref().unwrap_or_default(),
                written: &[],
                base: new.last.map(|_| {
                    base.and_then(|type_| type_.fields.as_deref())
                        .unwrap_or_default()
                }),
            };
            let place = list
                .and_then(|list| list.items().get(index))
                .map(|map| Place {
                    map,
                    order: &["name", "description", "fields", "values"],
                    key: "fields",
                });
            self.fields(lists, place, &at);
        }
        self.append(outline, "types", added);
    }

    /// Appends to a list at the top of the file.
    fn append(&mut self, outline: &Outline, key: &str, nodes: Vec<Node>) {
        let written = self
            .edits
            .append(outline, keys_of::<ServiceFile>(), key, nodes, true);
        if written.is_err() {
            self.told(
                written,
                RemarkKind::Added,
                key,
                "what is new is missing here",
            );
        }
    }
}
