//! From the spec to the model: names, types, examples, cross references. The only producer of a [`model::Api`].
//!
//! Every mistake of every file is reported before the gate closes. Nothing is said about a file that could not be read
//! whole, beyond what reading it said; what such a file defines counts as defined for the others.

mod builders;
mod condition;
mod contradiction;
mod error_code;
mod event;
mod example;
mod field;
mod graph;
pub(crate) mod header;
mod keys;
mod limits;
mod operation;
mod paging;
mod paths;
mod pattern;
mod renamed;
mod report;
mod retry;
mod scope;
mod sensitive;
mod service;
mod shared;
mod source;
mod text;
mod todo;
mod types;
mod union;
mod value;

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostics, codes, quote};
use crate::model::{self, Registry, TypeDefinition, Types};
use crate::names::{self, Ident, Name};
use crate::spec::{File, ServiceFile, Spec};
use event::CheckedEvent;
use operation::{Checked, Context, Known};
use paths::{Places, check_paths};
use renamed::Formers;
use report::{At, Files, Kept, Reporter};
use scope::{Claim, Scope};
use value::{Fit, Side};

pub(crate) use service::{is_code, is_host, is_wire_name};
pub(crate) use shared::names as shared_names;
pub(crate) use todo::{TODO, is_owed, marks};
pub(crate) use types::BUILT_IN as BUILT_IN_TYPES;

/// Checks all that was read, and resolves it; `None` if an error was reported, now or while reading. A file that holds
/// `TODO` is a mistake.
pub fn check(spec: &Spec, diagnostics: &mut Diagnostics) -> Option<model::Api> {
    todo::refuse_drafts(spec, diagnostics);
    check_draft(spec, diagnostics)
}

/// The same, where files may hold `TODO`.
pub fn check_draft(spec: &Spec, diagnostics: &mut Diagnostics) -> Option<model::Api> {
    let service_reporter = match &spec.service {
        Some(file) => Reporter::new(&file.path, file.damaged),
        None => Reporter::new("", true),
    };
    let reporters: Vec<Reporter<'_>> = spec
        .operations
        .iter()
        .map(|file| Reporter::new(&file.path, file.damaged))
        .collect();
    let of_events: Vec<Reporter<'_>> = spec
        .events
        .iter()
        .map(|file| Reporter::new(&file.path, file.damaged))
        .collect();
    let api = resolve(spec, &service_reporter.root(), &reporters, &of_events);
    let service = spec.service.iter().map(|file| (&*file.path, &*file.text));
    let operations = spec
        .operations
        .iter()
        .map(|file| (&*file.path, &*file.text));
    let events = spec.events.iter().map(|file| (&*file.path, &*file.text));
    let mut files = Files::of(service.chain(operations).chain(events));
    let reporters = reporters.into_iter().chain(of_events);
    for reporter in std::iter::once(service_reporter).chain(reporters) {
        reporter.finish(&mut files, diagnostics);
    }
    api.filter(|_| !diagnostics.has_errors())
}

/// Runs all checks. The answer is sound only if nothing was reported.
fn resolve<'r>(
    spec: &'r Spec,
    at: &At<'r, '_>,
    reporters: &'r [Reporter<'r>],
    of_events: &'r [Reporter<'r>],
) -> Option<model::Api> {
    let file = spec.service.as_ref().map(|file| &file.content);
    let complete = spec.service.as_ref().is_some_and(|file| !file.damaged);
    let service =
        file.map(|file| service::check_service(&file.service, &spec.target, &at.key("service")));
    let former_groups = file.map_or_else(Vec::new, |file| {
        service::check_groups(&file.groups, &at.key("groups"))
    });
    let mut scope = Scope::new(true);
    let shared = shared::check_shared(spec, complete, at, &mut scope);
    let (mut types, shared_claims) = finish_shared_types(scope);

    let operations = known_operations(spec);
    let sensitive = sensitive::names(spec);
    if let Some(file) = file {
        sensitive::check_shared(file, &sensitive, at);
    }
    let context = Context {
        file,
        shared: &shared,
        shared_types: &types,
        operations: &operations,
        sensitive: &sensitive,
    };
    let mut checked: Vec<Checked<'_>> = spec
        .operations
        .iter()
        .zip(reporters)
        .map(|(file, reporter)| operation::check_operation(file, &reporter.root(), &context))
        .collect();
    let events: Vec<CheckedEvent<'_>> = spec
        .events
        .iter()
        .zip(of_events)
        .map(|(file, reporter)| event::check_event(file, &reporter.root(), &context))
        .collect();
    check_names(spec, &checked, &shared_claims);
    event::check_all(&events, &spec.events);
    let of_events = events.iter().flat_map(|of| &of.claims);
    check_claims(of_events, &shared_claims, &event::MODULE_TYPES);
    let places_of_events = events
        .iter()
        .map(|checked| (checked.event.name.wire.clone(), checked.at.clone()))
        .collect();
    let mut events: Vec<model::Event> = events.into_iter().map(|checked| checked.event).collect();
    events.sort_by(|a, b| a.name.wire.cmp(&b.name.wire));
    let listed: Vec<_> = checked
        .iter_mut()
        .flat_map(|checked| std::mem::take(&mut checked.errors))
        .collect();
    let (error_families, errors) = error_code::merge(&shared, &listed)
        .into_iter()
        .partition(|code| error_code::is_family(&code.name.wire));
    let receipt_errors = file.map_or_else(Vec::new, |file| {
        error_code::of_receipts(&file.receipt_errors, &at.key("receipt_errors"), &shared)
    });
    let places = Places {
        groups: places_of_groups(file, at),
        operations: checked
            .iter()
            .map(|checked| (checked.operation.name.wire.clone(), checked.at.clone()))
            .collect(),
        types: shared_claims,
        events: places_of_events,
    };
    let operations: Vec<model::Operation> = checked
        .into_iter()
        .map(|checked| checked.operation)
        .collect();
    let used = mark_shared_usage(&mut types, &operations, &events);
    check_aliases(&types, &places.types);
    let outside = outside_of_unions(&types, &operations);
    if let Some(file) = file {
        let whole = spec.unread.is_empty()
            && spec.operations.iter().all(|file| !file.damaged)
            && spec.events.iter().all(|file| !file.damaged);
        if whole {
            let used = used.iter().map(String::as_str).collect();
            shared::check_unused(file, at, &shared, &used);
        }
        check_empty_groups(spec, file, &at.key("groups"));
    }
    builders::of_structures(&mut types, |structure| {
        !outside.contains(structure.name.plain())
    });
    let api = model::Api {
        target: spec.target.clone(),
        service: service?,
        groups: group(file?, former_groups, spec, operations),
        events,
        types: types.sorted(),
        errors,
        error_families,
        common_errors: shared.common_errors.clone(),
        sources: shared.sources.values().cloned().collect(),
        receipt_errors,
        shared: shared::names(file?),
    };
    check_paths(&api, &places);
    Some(api)
}

fn places_of_groups<'r>(
    file: Option<&'r ServiceFile>,
    at: &At<'r, '_>,
) -> BTreeMap<String, Kept<'r>> {
    let at = at.key("groups");
    let groups = file.map_or(&[][..], |file| &file.groups);
    let places = groups.iter().enumerate().map(|(index, group)| {
        let place = at.index(index).key("name").keep();
        (group.name.clone(), place)
    });
    places.collect()
}

/// Completes the shared types once all are known: names, boxes, examples.
fn finish_shared_types(scope: Scope<'_>) -> (Types, Vec<Claim<'_>>) {
    let Scope {
        mut types,
        claims,
        pending,
        ..
    } = scope;
    check_claims(&claims, &[], &[]);
    for name in graph::endless(&types) {
        if let Some(claim) = claims.iter().find(|claim| claim.ident == name.plain()) {
            claim.at.visit(|at| {
                at.on_key().report_with(
                    codes::ENDLESS_TYPE,
                    format!(
                        "{} requires itself, so that no value of it can be built",
                        quote(name.plain())
                    ),
                    "one of the members on the way must not be `required`".to_owned(),
                );
            });
        }
    }
    for name in graph::boundless(&types) {
        if let Some(claim) = claims.iter().find(|claim| claim.ident == name.plain()) {
            claim.at.visit(|at| {
                at.on_key().report_with(
                    codes::ENDLESS_TYPE,
                    format!(
                        "{} holds itself, so that its values have no size",
                        quote(name.plain())
                    ),
                    "put an array between".to_owned(),
                );
            });
        }
    }
    graph::mark_boxed(&mut types);
    let fit = Fit {
        types: Registry::of_shared(&types),
        side: Side::Field,
        knows_all: true,
    };
    for pending in pending {
        pending.at.visit(|at| {
            fit.value(pending.value, &pending.type_, &pending.limits, at);
        });
    }
    (types, claims)
}

/// All operations by wire name, those in files that could not be read among them.
fn known_operations(spec: &Spec) -> BTreeMap<&str, Known<'_>> {
    let mut known = BTreeMap::new();
    for path in &spec.unread {
        if let Some((group, stem)) = spec.target.operation_of(path) {
            let wire = names::operation_of_file(stem);
            let name = Name {
                wire: wire.to_owned(),
                ident: names::member(wire).unwrap_or_default(),
            };
            let page = stem;
            known.insert(wire, Known { name, group, page });
        }
    }
    for file in &spec.operations {
        let (group, stem) = file.folder_and_stem();
        let wire = if file.damaged {
            names::operation_of_file(stem)
        } else {
            file.content.operation.as_str()
        };
        let name = operation::method_name(&file.content);
        let page = stem;
        known.entry(wire).or_insert(Known { name, group, page });
    }
    known
}

/// Names that operations share: methods of the client, and types in the module of a group.
fn check_names<'r>(spec: &Spec, checked: &[Checked<'r>], shared: &[Claim<'r>]) {
    let mut wires: BTreeMap<&str, (&str, &Kept<'_>)> = BTreeMap::new();
    let mut methods: BTreeMap<&Ident, (&str, &Kept<'_>)> = BTreeMap::new();
    let mut modules: BTreeMap<&str, Vec<&Claim<'_>>> = BTreeMap::new();
    let mut distinct = Vec::new();
    for (file, checked) in spec.operations.iter().zip(checked) {
        let name = &checked.operation.name;
        if let Some((other, first)) = wires.insert(&name.wire, (&file.path, &checked.at)) {
            checked.at.visit(|at| {
                let message = format!(
                    "{} is described in {} already",
                    quote(&name.wire),
                    quote(other)
                );
                at.report_second(codes::DUPLICATE, message, None, first);
            });
        } else if let Some((other, first)) = methods.insert(&name.ident, (&name.wire, &checked.at))
        {
            checked.at.visit(|at| {
                at.report_second(
                    codes::NAME_CLASH,
                    format!(
                        "{} and {} both become {}",
                        quote(other),
                        quote(&name.wire),
                        quote(name.ident.plain())
                    ),
                    "give one of them a `rust_name`".to_owned(),
                    first,
                );
            });
        } else {
            // The types of operations whose names clash would clash as well.
            distinct.push((file.folder_and_stem().0, checked));
        }
    }
    let clashing = check_former_methods(methods, checked);
    for (folder, checked) in distinct {
        let clashes = clashing.contains(checked.operation.name.wire.as_str());
        let claims = checked.claims.iter();
        let claims = claims.filter(|claim| !(claim.former && clashes));
        modules.entry(folder).or_default().extend(claims);
    }
    for claims in modules.into_values() {
        // Where an operation uses both, a reader could not tell its own type from a shared one.
        check_claims(claims, shared, &[]);
    }
}

/// Reports old names of methods that others have; the answer is which operations list such.
fn check_former_methods<'c, 'r>(
    now: BTreeMap<&Ident, (&str, &Kept<'r>)>,
    checked: &'c [Checked<'r>],
) -> BTreeSet<&'c str> {
    let now = now.into_iter();
    let now = now.map(|(ident, (_, kept))| (ident.plain().to_owned(), kept.clone()));
    let mut formers = Formers::of(now.collect());
    let mut clashing = BTreeSet::new();
    for checked in checked {
        for former in &checked.operation.renamed_from {
            let at = &checked.renamed_at;
            let is_client_method = names::is_client_method(former);
            if is_client_method {
                at.visit(|at| {
                    renamed::report_taken(former.plain(), "a method of the client", None, at);
                });
            }
            if is_client_method || !formers.keep_at(former, at) {
                clashing.insert(checked.operation.name.wire.as_str());
            }
        }
    }
    clashing
}

/// Reports type names that are taken twice in one module.
///
/// Upper and lower case tell no types apart: their modules and files would be the same.
fn check_claims<'a, 'r: 'a>(
    claims: impl IntoIterator<Item = &'a Claim<'r>>,
    taken: &'a [Claim<'r>],
    by_hand: &[&'a str],
) {
    let mut taken: BTreeMap<String, (&str, Option<&Claim<'_>>)> = taken
        .iter()
        .filter(|claim| !claim.former)
        .map(|claim| (claim.ident.as_str(), Some(claim)))
        .chain(by_hand.iter().map(|name| (*name, None)))
        .map(|(name, claim)| (name.to_ascii_lowercase(), (name, claim)))
        .collect();
    let (former, claims): (Vec<_>, Vec<_>) = claims.into_iter().partition(|claim| claim.former);
    check_former_types(&former, &claims);
    for claim in claims {
        let ident = claim.ident.as_str();
        let own = (ident, Some(claim));
        let Some((other, first)) = taken.insert(ident.to_ascii_lowercase(), own) else {
            continue;
        };
        let message = if other == ident {
            format!("a second type would be named {}", quote(ident))
        } else {
            format!(
                "only upper and lower case tell the types {} and {} apart",
                quote(other),
                quote(ident)
            )
        };
        claim.at.visit(|at| {
            let help = "choose another name with `type_name`".to_owned();
            let at = at.on_key();
            match first {
                Some(first) => at.report_second(codes::NAME_CLASH, message, help, &first.at),
                None => at.report_with(codes::NAME_CLASH, message, help),
            }
        });
    }
}

/// Reports old names of types that others in the module have.
fn check_former_types<'r>(former: &[&Claim<'r>], now: &[&Claim<'r>]) {
    let now = now.iter();
    let now = now.map(|claim| (claim.ident.clone(), claim.at.clone()));
    let mut formers = Formers::of(now.collect());
    for claim in former {
        formers.keep_at(&Ident::new(&claim.ident), &claim.at);
    }
}

/// Marks where shared types are used, and lists those that are.
fn mark_shared_usage(
    types: &mut Types,
    operations: &[model::Operation],
    events: &[model::Event],
) -> BTreeSet<String> {
    let of_events: BTreeSet<String> = event::shared_types(events, types)
        .into_iter()
        .map(str::to_owned)
        .collect();
    let mut requests = BTreeSet::new();
    let mut replies = BTreeSet::new();
    for operation in operations {
        let sides = [
            (
                &mut requests,
                operation
                    .parameters
                    .iter()
                    .map(|p| &p.field)
                    .collect::<Vec<_>>(),
            ),
            (&mut replies, operation.response.fields.iter().collect()),
        ];
        for (names, fields) in sides {
            let reached = graph::reachable(fields, Registry::new(types, &operation.types));
            names.extend(
                reached
                    .into_iter()
                    .filter(|(shared, _)| *shared)
                    .map(|(_, name)| name.plain().to_owned()),
            );
        }
    }
    for definition in types.each_mut() {
        let name = definition.name().plain().to_owned();
        graph::mark_usage(
            definition,
            requests.contains(&name),
            replies.contains(&name),
        );
        if of_events.contains(&name) {
            graph::mark_event(definition);
        }
    }
    let mut used = of_events;
    used.extend(requests);
    used.extend(replies);
    used
}

/// Reports shared types with other names of a member, which events alone have, that hold in requests or replies too.
fn check_aliases(types: &[TypeDefinition], claims: &[Claim<'_>]) {
    for definition in types {
        let TypeDefinition::Structure(structure) = definition else {
            continue;
        };
        let aliased = structure
            .fields
            .iter()
            .find(|field| !field.aliases.is_empty());
        let Some(field) = aliased.filter(|_| structure.usage.request || structure.usage.response)
        else {
            continue;
        };
        let name = structure.name.plain();
        if let Some(claim) = claims.iter().find(|claim| claim.ident == name) {
            claim.at.visit(|at| {
                at.on_key().report_with(
                    codes::MISPLACED_KEY,
                    format!(
                        "`aliases` of {} means nothing, since not only events hold {}",
                        quote(&field.name.wire),
                        quote(name)
                    ),
                    "remove `aliases`, or describe a type of its own for the event".to_owned(),
                );
            });
        }
    }
}

/// The shared types that requests hold otherwise than in a union.
fn outside_of_unions(types: &Types, operations: &[model::Operation]) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for operation in operations {
        let fields = operation.parameters.iter().map(|p| &p.field);
        let passes = |type_: &model::Type| !union::holds_union(type_);
        let reached =
            graph::reachable_through(fields, Registry::new(types, &operation.types), passes);
        let shared = reached.into_iter().filter(|(shared, _)| *shared);
        names.extend(shared.map(|(_, name)| name.plain().to_owned()));
    }
    names
}

fn check_empty_groups(spec: &Spec, file: &ServiceFile, at: &At<'_, '_>) {
    for (index, group) in file.groups.iter().enumerate() {
        let holds = |path: &String| {
            let place = spec.target.operation_of(path);
            place.is_some_and(|(folder, _)| folder == group.name)
        };
        let paths = spec
            .operations
            .iter()
            .map(|file| &file.path)
            .chain(&spec.unread);
        if !paths.into_iter().any(holds) {
            let message = format!("no operation is in the group {}", quote(&group.name));
            at.index(index)
                .key("name")
                .report(codes::EMPTY_GROUP, message);
        }
    }
}

/// Groups that have operations, in the order of the file; operations by name.
fn group(
    file: &ServiceFile,
    former: Vec<Vec<Ident>>,
    spec: &Spec,
    operations: Vec<model::Operation>,
) -> Vec<model::Group> {
    let mut by_group: BTreeMap<&str, Vec<model::Operation>> = BTreeMap::new();
    for (file, operation) in spec.operations.iter().zip(operations) {
        let (folder, _) = File::folder_and_stem(file);
        by_group.entry(folder).or_default().push(operation);
    }
    file.groups
        .iter()
        .zip(former)
        .filter_map(|(group, renamed_from)| {
            let mut operations = by_group.remove(group.name.as_str())?;
            operations.sort_by(|a, b| a.name.cmp(&b.name));
            Some(model::Group {
                name: Ident::new(&group.name),
                renamed_from,
                title: group.title.trim().to_owned(),
                description: group.description.trim().to_owned(),
                operations,
            })
        })
        .collect()
}
