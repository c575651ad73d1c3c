//! What a change of the spec means to those who call the emitted crate: two checked models, compared.

mod members;
mod operation;
mod places;
mod show;
mod types;

use std::collections::BTreeMap;

use crate::model::{Api, Group, Operation};
use crate::{Diagnostics, Source, Target, check, spec};
use places::Places;

pub use show::{json, markdown, text};

/// What a difference does to a caller, from the worst on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// Code that calls the crate does not compile any more.
    Breaking,
    /// It compiles, and the client or the service acts otherwise.
    Behaviour,
    /// There is more to call; what is there stays as it is.
    Addition,
    /// Only what readers see differs.
    Documentation,
}

impl Class {
    /// All of them, the worst first.
    pub const ALL: [Self; 4] = [
        Self::Breaking,
        Self::Behaviour,
        Self::Addition,
        Self::Documentation,
    ];

    /// What it is called: `breaking`, `behaviour`, `addition`, `documentation`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Breaking => "breaking",
            Self::Behaviour => "behaviour",
            Self::Addition => "addition",
            Self::Documentation => "documentation",
        }
    }
}

/// A file of the spec, and the line in it where that is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Path of the file, as in [`Source::path`].
    pub file: String,
    /// Line, from 1 on.
    pub line: Option<usize>,
}

/// One difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What it does to a caller.
    pub class: Class,
    /// Wire name of the operation; none where it is of the whole crate.
    pub operation: Option<String>,
    /// What differs as the service calls it, such as `Data.List[].Name`; the operation itself has an empty one.
    pub wire: String,
    /// What differs as Rust calls it, such as `SendChatappMessageRequest::to`.
    pub rust: String,
    /// What became of it: a clause that goes on from the name, such as `is gone`.
    pub what: String,
    /// Advice, where there is some.
    pub help: Option<String>,
    /// Where it stood before.
    pub old: Option<Place>,
    /// Where it stands now.
    pub new: Option<Place>,
}

/// All differences of two specs.
#[derive(Debug, Clone, Default)]
pub struct Diff {
    /// The differences, in the order of the old spec, what is new behind it.
    pub changes: Vec<Change>,
}

impl Diff {
    /// The worst that is among them.
    #[must_use]
    pub fn worst(&self) -> Option<Class> {
        self.changes.iter().map(|change| change.class).min()
    }

    /// The version that has to follow `version` by the rules of Cargo, `major.minor.patch`; none where nothing differs or the
    /// version is not of that form. Before 1.0.0 the second number stands for the first.
    #[must_use]
    pub fn next_version(&self, version: &str) -> Option<String> {
        let mut numbers = version.split('.').map(str::parse::<u64>);
        let (Some(Ok(major)), Some(Ok(minor)), Some(Ok(patch)), None) = (
            numbers.next(),
            numbers.next(),
            numbers.next(),
            numbers.next(),
        ) else {
            return None;
        };
        Some(match (self.worst()?, major) {
            (Class::Breaking, 0) => format!("0.{}.0", minor + 1),
            (Class::Breaking, _) => format!("{}.0.0", major + 1),
            (Class::Behaviour | Class::Addition, 1..) => format!("{major}.{}.0", minor + 1),
            _ => format!("{major}.{minor}.{}", patch + 1),
        })
    }
}

/// Compares two specs. `old` and `new` are all files of each.
///
/// # Errors
///
/// Everything that is wrong with the old spec, or else with the new one, and which of them it was.
pub fn diff(old: &[Source], new: &[Source], target: &Target) -> Result<Diff, (Which, Diagnostics)> {
    let old_api = read(old, target).map_err(|wrong| (Which::Old, wrong))?;
    let new_api = read(new, target).map_err(|wrong| (Which::New, wrong))?;
    let mut compared = Compared {
        old: Side::of(&old_api, old),
        new: Side::of(&new_api, new),
        operation: None,
        changes: Vec::new(),
    };
    compared.service();
    compared.groups();
    compared.shared_types();
    compared.error_codes();
    compared.operations();
    Ok(Diff {
        changes: compared.changes,
    })
}

/// One of the two specs that are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// The one before.
    Old,
    /// The one now.
    New,
}

fn read(sources: &[Source], target: &Target) -> Result<Api, Diagnostics> {
    let mut diagnostics = Diagnostics::new();
    let spec = spec::read(sources, target, &mut diagnostics);
    check::check_draft(&spec, &mut diagnostics).ok_or(diagnostics)
}

/// One side of a comparison.
struct Side<'a> {
    api: &'a Api,
    places: Places<'a>,
}

impl<'a> Side<'a> {
    fn of(api: &'a Api, sources: &'a [Source]) -> Self {
        Self {
            api,
            places: Places::of(sources),
        }
    }
}

/// Two models, and what differs so far.
struct Compared<'a> {
    old: Side<'a>,
    new: Side<'a>,
    /// The operation that is looked at.
    operation: Option<String>,
    changes: Vec<Change>,
}

/// What is compared: its names, and where it is described on either side.
#[derive(Debug, Clone, Default)]
struct Spot {
    wire: String,
    rust: String,
    old: Option<Where>,
    new: Option<Where>,
}

/// A file, and the names that lead to a place in it: those of keys, and of items by what names them.
#[derive(Debug, Clone)]
struct Where {
    file: String,
    steps: Vec<String>,
}

impl Where {
    fn of(file: &str, steps: &[&str]) -> Self {
        Self {
            file: file.to_owned(),
            steps: steps.iter().map(|&step| step.to_owned()).collect(),
        }
    }

    fn then(&self, steps: &[&str]) -> Self {
        let mut longer = self.clone();
        longer
            .steps
            .extend(steps.iter().map(|&step| step.to_owned()));
        longer
    }
}

impl Compared<'_> {
    fn tell(&mut self, class: Class, spot: &Spot, what: impl Into<String>) {
        self.tell_with(class, spot, what, None);
    }

    fn tell_with(
        &mut self,
        class: Class,
        spot: &Spot,
        what: impl Into<String>,
        help: Option<String>,
    ) {
        let place = |at: &Option<Where>, places: &Places<'_>| {
            at.as_ref().map(|at| places.find(&at.file, &at.steps))
        };
        self.changes.push(Change {
            class,
            operation: self.operation.clone(),
            wire: spot.wire.clone(),
            rust: spot.rust.clone(),
            what: what.into(),
            help,
            old: place(&spot.old, &self.old.places),
            new: place(&spot.new, &self.new.places),
        });
    }

    /// Tells of a value that differs.
    fn differs<T: PartialEq>(
        &mut self,
        class: Class,
        spot: &Spot,
        (old, new): (&T, &T),
        what: impl FnOnce(&T, &T) -> String,
    ) {
        if old != new {
            self.tell(class, spot, what(old, new));
        }
    }

    fn service(&mut self) {
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
    fn groups(&mut self) {
        let (old, new) = (&self.old.api.groups, &self.new.api.groups);
        let source = |side: &Side<'_>| side.api.service.source.clone();
        let (old_file, new_file) = (source(&self.old), source(&self.new));
        let spot = |group: &Group, is_old: bool, is_new: bool| Spot {
            wire: String::new(),
            rust: format!("the module and feature `{}`", group.name.plain()),
            old: is_old.then(|| Where::of(&old_file, &["groups", group.name.plain()])),
            new: is_new.then(|| Where::of(&new_file, &["groups", group.name.plain()])),
        };
        for group in old {
            match new.iter().find(|other| other.name == group.name) {
                None => self.tell(Class::Breaking, &spot(group, true, false), "is gone"),
                Some(now) => self.differs(
                    Class::Documentation,
                    &spot(group, true, true),
                    (
                        &(&group.title, &group.description),
                        &(&now.title, &now.description),
                    ),
                    |_, _| "is described otherwise".to_owned(),
                ),
            }
        }
        for group in new {
            if !old.iter().any(|other| other.name == group.name) {
                self.tell(Class::Addition, &spot(group, false, true), "is new");
            }
        }
    }

    fn operations(&mut self) {
        let old = by_name(self.old.api);
        let new = by_name(self.new.api);
        for (name, (group, operation)) in &old {
            self.operation = Some((*name).to_owned());
            match new.get(name) {
                Some((now_group, now)) => {
                    self.one_operation((group, operation), (now_group, now));
                }
                None => {
                    let spot = operation::spot(operation, Some(operation), None);
                    let alike = new
                        .iter()
                        .filter(|(name, _)| !old.contains_key(*name))
                        .map(|(name, _)| *name);
                    let help = renamed(name, alike);
                    self.tell_with(Class::Breaking, &spot, "is gone", help);
                }
            }
        }
        for (name, (_, operation)) in &new {
            if !old.contains_key(name) {
                self.operation = Some((*name).to_owned());
                let spot = operation::spot(operation, None, Some(operation));
                self.tell(Class::Addition, &spot, "is new");
            }
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

/// Advice on something that is gone where something much alike is new.
fn renamed<'a>(gone: &str, new: impl IntoIterator<Item = &'a str>) -> Option<String> {
    crate::diagnostic::nearest(gone, new).map(|new| format!("is it `{new}` now?"))
}
