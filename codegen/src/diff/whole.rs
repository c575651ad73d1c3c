//! The service, its groups, and which operations there are.

use std::collections::BTreeMap;

use super::change::Class;
use super::compared::{Compared, Side, Spot, Where};
use super::operation;
use super::renamed::{self, Named};
use crate::model::{Api, Group, Operation};

impl Compared<'_> {
    pub(super) fn service(&mut self) {
        let (old, new) = (&self.old.api.service, &self.new.api.service);
        let spot = Spot {
            wire: String::new(),
            rust: "the client".to_owned(),
            old: Some(Where::of(&old.source, &["service"])),
            new: Some(Where::of(&new.source, &["service"])),
        };
        for (what, before, now) in [
            ("calls the product", &old.product, &new.product),
            ("sends the API version", &old.version, &new.version),
            (
                "has as default the region",
                &old.default_region,
                &new.default_region,
            ),
            (
                "reaches other regions at",
                &old.endpoint_pattern,
                &new.endpoint_pattern,
            ),
            (
                "reaches a VPC at",
                &old.vpc_endpoint_pattern,
                &new.vpc_endpoint_pattern,
            ),
        ] {
            self.differs(Class::Behaviour, &spot, (before, now), |before, now| {
                format!("{what} `{now}`, before `{before}`")
            });
        }
        self.differs(
            Class::Behaviour,
            &spot,
            (&old.success_field, &new.success_field),
            |_, _| "tells success by another field".to_owned(),
        );
        self.differs(
            Class::Behaviour,
            &spot,
            (&old.endpoints, &new.endpoints),
            |_, _| "has other endpoints".to_owned(),
        );
        self.differs(
            Class::Documentation,
            &spot,
            (
                &(&old.title, &old.description),
                &(&new.title, &new.description),
            ),
            |_, _| "is described otherwise".to_owned(),
        );
    }

    /// Groups are modules and features.
    pub(super) fn groups(&mut self) {
        let (old, new) = (&self.old.api.groups, &self.new.api.groups);
        let source = |side: &Side<'_>| side.api.service.source.clone();
        let (old_file, new_file) = (source(&self.old), source(&self.new));
        let spot = |group: &Group, is_old: bool, is_new: bool| Spot {
            wire: String::new(),
            rust: format!("the module and feature `{}`", group.name.plain()),
            old: is_old.then(|| Where::of(&old_file, &["groups", group.name.plain()])),
            new: is_new.then(|| Where::of(&new_file, &["groups", group.name.plain()])),
        };
        let added = renamed::added(old, new);
        for group in old {
            let Some(now) = renamed::now(group, old, new) else {
                let help = renamed::advice(group, &added);
                self.tell_with(Class::Breaking, &spot(group, true, false), "is gone", help);
                continue;
            };
            let both = Spot {
                new: spot(now, false, true).new,
                ..spot(group, true, false)
            };
            self.name(&both, (group, now), renamed::KEY);
            self.differs(
                Class::Documentation,
                &both,
                (
                    &(&group.title, &group.description),
                    &(&now.title, &now.description),
                ),
                |_, _| "is described otherwise".to_owned(),
            );
        }
        for group in added {
            self.tell(Class::Addition, &spot(group, false, true), "is new");
        }
    }

    pub(super) fn operations(&mut self) {
        let old = by_name(self.old.api);
        let new = by_name(self.new.api);
        let only = |all: &BTreeMap<&str, (&'_ Group, &'_ Operation)>| -> Vec<Operation> {
            all.values()
                .map(|(_, operation)| (*operation).clone())
                .collect()
        };
        let (before, after) = (only(&old), only(&new));
        let added = renamed::added(&before, &after);
        for (name, (group, operation)) in &old {
            self.operation = Some((*name).to_owned());
            let now = renamed::now(*operation, &before, &after);
            if let Some((now_group, now)) = now.and_then(|now| new.get(now.wire())) {
                self.one_operation((group, operation), (now_group, now));
            } else {
                let spot = operation::spot(operation, Some(operation), None);
                let help = renamed::advice(*operation, &added);
                self.tell_with(Class::Breaking, &spot, "is gone", help);
            }
        }
        for operation in added {
            self.operation = Some(operation.wire().to_owned());
            let spot = operation::spot(operation, None, Some(operation));
            self.tell(Class::Addition, &spot, "is new");
        }
        self.operation = None;
    }
}

fn by_name(api: &Api) -> BTreeMap<&str, (&Group, &Operation)> {
    let mut all = BTreeMap::new();
    for group in &api.groups {
        for operation in &group.operations {
            all.insert(operation.name.wire.as_str(), (group, operation));
        }
    }
    all
}
