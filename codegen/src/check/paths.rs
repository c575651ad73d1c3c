//! Emitted files: each has a path of its own, on every system.

use std::collections::{BTreeMap, BTreeSet};

use super::report::Kept;
use super::scope::Claim;
use crate::diagnostic::{codes, quote};
use crate::model::Api;
use crate::paths::{self, Of};

/// Where the names stand that paths are made of.
pub(super) struct Places<'r> {
    /// Of groups by name, and of operations by wire name.
    pub(super) groups: BTreeMap<String, Kept<'r>>,
    pub(super) operations: BTreeMap<String, Kept<'r>>,
    /// Of events by wire name.
    pub(super) events: BTreeMap<String, Kept<'r>>,
    /// Of shared types.
    pub(super) types: Vec<Claim<'r>>,
}

impl<'r> Places<'r> {
    fn find(&self, of: Of<'_>) -> Option<&Kept<'r>> {
        match of {
            Of::Service => None,
            Of::Group(group) => self.groups.get(group.name.plain()),
            Of::Operation(operation) => self.operations.get(&operation.name.wire),
            Of::Event(event) => self.events.get(&event.name.wire),
            Of::Type(name) => self
                .types
                .iter()
                .find(|claim| claim.ident == name.plain())
                .map(|claim| &claim.at),
        }
    }
}

/// Reports paths that are the same where upper and lower case are, and those that Windows cannot hold.
///
/// Of names that clash already it says nothing more: their paths clash for the same reason.
pub(super) fn check_paths(api: &Api, places: &Places<'_>) {
    let mut taken: BTreeMap<String, (String, Of<'_>)> = BTreeMap::new();
    let mut told = BTreeSet::new();
    let mut names = Names::default();
    for (path, of) in paths::all(api) {
        if !names.are_new(of) {
            continue;
        }
        let help = "choose another name";
        if !paths::is_portable(&path) {
            report(places, of, &mut told, |place| {
                let message = format!("Windows cannot hold a file of the path {}", quote(&path));
                place.visit(|at| at.report_with(codes::RESERVED_NAME, message, help.to_owned()));
            });
        }
        let key = path.to_lowercase();
        let Some((other_path, other)) = taken.get(&key) else {
            taken.insert(key, (path, of));
            continue;
        };
        report(places, of, &mut told, |place| {
            let message = if *other_path == path {
                format!("a second file would be emitted as {}", quote(&path))
            } else {
                format!(
                    "only upper and lower case tell the files {} and {} apart",
                    quote(other_path),
                    quote(&path)
                )
            };
            place.visit(|at| match places.find(*other) {
                Some(first) => {
                    at.report_second(codes::NAME_CLASH, message, help.to_owned(), first);
                }
                None => at.report_with(codes::NAME_CLASH, message, help.to_owned()),
            });
        });
    }
}

/// Says one thing of each name: its other paths are as wrong as the first.
fn report<'p, 'r>(
    places: &'p Places<'r>,
    of: Of<'_>,
    told: &mut BTreeSet<*const Kept<'r>>,
    say: impl FnOnce(&'p Kept<'r>),
) {
    if let Some(place) = places.find(of)
        && told.insert(std::ptr::from_ref(place))
    {
        say(place);
    }
}

/// Names that were met, each with what has it.
#[derive(Default)]
struct Names(BTreeMap<(u8, String), *const ()>);

impl Names {
    /// False for something whose name another of the same kind has, which is reported where names are.
    fn are_new(&mut self, of: Of<'_>) -> bool {
        let (kind, name, own) = match of {
            Of::Service => return true,
            Of::Group(group) => (
                0,
                group.name.plain().to_owned(),
                std::ptr::from_ref(group).cast(),
            ),
            Of::Type(name) => (
                1,
                name.plain().to_lowercase(),
                std::ptr::from_ref(name).cast(),
            ),
            Of::Event(event) => {
                let own = std::ptr::from_ref(event).cast();
                (3, event.name.wire.clone(), own)
            }
            Of::Operation(operation) => {
                let own = std::ptr::from_ref(operation).cast();
                (2, operation.name.ident.plain().to_owned(), own)
            }
        };
        *self.0.entry((kind, name)).or_insert(own) == own
    }
}
