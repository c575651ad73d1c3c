//! Where emitted files go, before there are any: what the check compares, and emitters write to.

use crate::model::{Api, Event, Group, Operation, TypeDefinition};
use crate::names::{self, Ident};
use crate::target::Target;

/// What a file is emitted for.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Of<'a> {
    /// The service as a whole.
    Service,
    /// A group.
    Group(&'a Group),
    /// A shared type.
    Type(&'a Ident),
    /// An operation.
    Operation(&'a Operation),
    /// An event.
    Event(&'a Event),
}

/// Every path that is emitted to, those of spec files among them: they are of the same names.
pub(crate) fn all(api: &Api) -> Vec<(String, Of<'_>)> {
    let target = &api.target;
    let mut paths: Vec<(String, Of<'_>)> = service(target)
        .into_iter()
        .chain((!api.types.is_empty()).then(|| types(target)))
        .map(|path| (path, Of::Service))
        .collect();
    for definition in &api.types {
        let name = match definition {
            TypeDefinition::Structure(structure) => &structure.name,
            TypeDefinition::Enumeration(enumeration) => &enumeration.name,
            TypeDefinition::Union(union) => &union.name,
        };
        paths.push((shared_type(target, name), Of::Type(name)));
    }
    if !api.events.is_empty() {
        let of = events(target);
        paths.extend(of.map(|path| (path, Of::Service)));
    }
    for event in &api.events {
        let of = [
            event.source.clone(),
            event_module(target, event),
            event_page(target, event),
        ];
        let tests = (!event.examples.is_empty()).then(|| event_tests(target, event));
        let of = of.into_iter().chain(tests);
        paths.extend(of.map(|path| (path, Of::Event(event))));
    }
    for group in &api.groups {
        let of = [
            group_module(target, group),
            group_page(target, group),
            description(target, group),
            emulation(target, group.name.plain()),
        ];
        paths.extend(of.map(|path| (path, Of::Group(group))));
        for operation in &group.operations {
            let of = [
                operation.source.clone(),
                operation_module(target, group, operation),
                operation_page(target, group, operation),
            ];
            let tests = operation
                .has_tests()
                .then(|| operation_tests(target, group, operation));
            let of = of.into_iter().chain(tests);
            paths.extend(of.map(|path| (path, Of::Operation(operation))));
        }
    }
    paths
}

/// Files that are of no group.
fn service(target: &Target) -> Vec<String> {
    let (generated, docs) = (target.generated(), target.docs());
    let mut paths = vec![
        target.manifest(),
        format!("{}/main.rs", target.examples),
        emulation(target, "events"),
        emulation(target, "types"),
    ];
    for name in [
        "mod.rs",
        "re_exports.rs",
        "descriptions/mod.rs",
        "dynamic.rs",
        "error_code.rs",
        "service.rs",
        "emulation/mod.rs",
    ] {
        paths.push(format!("{generated}/{name}"));
    }
    for name in [
        "book.toml",
        "tables.css",
        "src/SUMMARY.md",
        "src/README.md",
        "src/error-codes.md",
        "src/official-names.md",
    ] {
        paths.push(format!("{docs}/{name}"));
    }
    for name in ["event", "operation", "service"] {
        paths.push(format!("{}/{name}.json", target.schemas()));
    }
    paths
}

fn types(target: &Target) -> String {
    format!("{}/types/mod.rs", target.generated())
}

/// Files that are there where there are events.
fn events(target: &Target) -> [String; 3] {
    let (generated, docs) = (target.generated(), target.docs());
    [
        format!("{generated}/events/mod.rs"),
        format!("{generated}/events/receipt_error.rs"),
        format!("{docs}/src/events.md"),
    ]
}

/// The module of an event.
pub(crate) fn event_module(target: &Target, event: &Event) -> String {
    format!("{}/events/{}.rs", target.generated(), event.module.plain())
}

/// The page of an event.
pub(crate) fn event_page(target: &Target, event: &Event) -> String {
    format!("{}/src/events/{}.md", target.docs(), event.page)
}

/// The tests of an event's examples.
pub(crate) fn event_tests(target: &Target, event: &Event) -> String {
    format!("{}/events/{}.rs", target.examples, event.module.plain())
}

/// The module of a shared type, within that of all of them.
pub(crate) fn type_module(name: &Ident) -> Ident {
    names::module(name.plain(), "types")
}

/// The file of a shared type.
pub(crate) fn shared_type(target: &Target, name: &Ident) -> String {
    let module = type_module(name);
    format!("{}/types/{}.rs", target.generated(), module.plain())
}

/// The module of a group.
pub(crate) fn group_module(target: &Target, group: &Group) -> String {
    format!("{}/{}/mod.rs", target.generated(), group.name.plain())
}

/// The page of a group.
pub(crate) fn group_page(target: &Target, group: &Group) -> String {
    format!("{}/src/{}.md", target.docs(), group.name.plain())
}

/// What tools are told of the operations of a group.
pub(crate) fn description(target: &Target, group: &Group) -> String {
    let group = group.name.plain();
    format!("{}/descriptions/{group}.jsonl", target.generated())
}

/// What the emulator knows of a group.
pub(crate) fn emulation(target: &Target, name: &str) -> String {
    format!("{}/emulation/{name}.jsonl", target.generated())
}

/// The module of an operation.
pub(crate) fn operation_module(target: &Target, group: &Group, operation: &Operation) -> String {
    let module = operation.module.plain();
    format!("{}/{}/{module}.rs", target.generated(), group.name.plain())
}

/// The page of an operation.
pub(crate) fn operation_page(target: &Target, group: &Group, operation: &Operation) -> String {
    let page = &operation.page;
    format!("{}/src/{}/{page}.md", target.docs(), group.name.plain())
}

/// The tests of an operation's examples.
pub(crate) fn operation_tests(target: &Target, group: &Group, operation: &Operation) -> String {
    let module = operation.module.plain();
    format!("{}/{}/{module}.rs", target.examples, group.name.plain())
}

/// Whether any system can hold a file of this path: Windows takes the names of devices for devices, and drops dots and
/// blanks at the end of a name.
pub(crate) fn is_portable(path: &str) -> bool {
    path.split('/').all(|name| {
        let stem = name.split('.').next().unwrap_or(name);
        !names::is_device(stem.trim_end())
            && !name.ends_with(['.', ' '])
            && !name.contains(|c: char| c.is_control() || "<>:\"|?*\\".contains(c))
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::*;
    use crate::diagnostic::Diagnostics;
    use crate::source::Source;

    /// The made-up service that uses every construct of the spec language.
    fn sources(folder: &Path, root: &Path, found: &mut Vec<Source>) {
        for entry in std::fs::read_dir(folder).expect("a readable folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                sources(&path, root, found);
            } else {
                let name = path.strip_prefix(root).expect("below the root");
                let name = name.to_string_lossy().replace('\\', "/");
                found.push(Source::new(name, std::fs::read(&path).expect("a file")));
            }
        }
    }

    #[test]
    fn every_file_is_emitted_where_the_check_expects_it() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/golden");
        let mut found = Vec::new();
        sources(&root.join("spec"), &root, &mut found);
        let target = Target::new("post");
        let mut diagnostics = Diagnostics::new();
        let spec = crate::spec::read(&found, &target, &mut diagnostics);
        let api = crate::check::check(&spec, &mut diagnostics).expect("a spec without mistakes");
        let schemas = crate::schema_files(&found, &target);
        let expected: BTreeSet<String> = all(&api)
            .into_iter()
            .map(|(path, _)| path)
            .filter(|path| !found.iter().any(|source| source.path == *path))
            .collect();
        let emitted: BTreeSet<String> = crate::emit::emit(api)
            .into_iter()
            .chain(schemas)
            .map(|file| file.path)
            .collect();
        assert_eq!(emitted, expected);
    }

    #[test]
    fn some_paths_no_windows_can_hold() {
        for path in [
            "a/con/b.rs",
            "a/AUX.md",
            "a/nul",
            "com1.tar.gz",
            "lpt9.rs",
            "a./b",
            "a/b ",
            "a/b?.rs",
            "a:b",
        ] {
            assert!(!is_portable(path), "{path}");
        }
        for path in ["a/con_.rs", "console.md", "a.b/c-d_e.rs", "com10.rs"] {
            assert!(is_portable(path), "{path}");
        }
    }
}
