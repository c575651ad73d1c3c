//! What operations share: types, parameters, fields and error codes of the service file.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

use super::error_code;
use super::field::{Fields, described};
use super::keys;
use super::renamed::Stem;
use super::report::{At, Seen};
use super::scope::{Declared, Definition, Scope, Section, Shared};
use super::source;
use super::types::{check_type_name, former_types};
use crate::diagnostic::{codes, quote};
use crate::model::{Enumeration, SharedNames, Structure, Type, TypeRef, Types, Union};
use crate::names::Ident;
use crate::spec::roles::Role;
use crate::spec::{Field, ServiceFile, Spec, TypeDefinition};

/// What operations can refer to.
pub(crate) fn names(file: &ServiceFile) -> SharedNames {
    let fields = |fields: &[Field]| unique(fields.iter().filter_map(|field| field.name.clone()));
    let errors = file.errors.iter().filter_map(|error| error.code.clone());
    SharedNames {
        parameters: fields(&file.parameters),
        fields: fields(&file.fields),
        types: unique(file.types.iter().map(|definition| definition.name.clone())),
        errors: unique(errors.filter(|code| !error_code::is_family(code))),
        sources: unique(file.sources.iter().map(|source| source.name.clone())),
    }
}

fn unique(names: impl Iterator<Item = String>) -> Vec<String> {
    let names: BTreeSet<String> = names.collect();
    names.into_iter().collect()
}

/// Resolves the shared definitions. Their types go into `scope`.
pub(super) fn check_shared<'r>(
    spec: &'r Spec,
    complete: bool,
    at: &At<'r, '_>,
    scope: &mut Scope<'r>,
) -> Shared<'r> {
    let file = spec.service.as_ref().map(|file| &file.content);
    let mut shared = Shared {
        path: spec.target.service_file(),
        complete,
        types: BTreeMap::new(),
        parameters: BTreeMap::new(),
        fields: BTreeMap::new(),
        sources: BTreeMap::new(),
        errors: BTreeMap::new(),
        common_errors: Vec::new(),
        used: RefCell::new(BTreeSet::new()),
        unresolved: Cell::new(0),
    };
    let Some(file) = file else {
        return shared;
    };
    shared.sources = source::definitions(&file.sources, &at.key("sources"));
    shared.types = declare_types(&file.types, &at.key("types"), scope);
    // Fields first: parameters and types may use them.
    shared.fields = definitions(
        &file.fields,
        &at.key("fields"),
        Role::Member,
        &shared,
        scope,
    );
    check_types(&file.types, &at.key("types"), &shared, scope);
    shared.parameters = definitions(
        &file.parameters,
        &at.key("parameters"),
        Role::Parameter,
        &shared,
        scope,
    );
    shared.errors = error_code::definitions(&file.errors, &at.key("errors"), &shared);
    shared.common_errors = file
        .common_errors
        .as_ref()
        .map(|common| error_code::common(common, &at.key("common_errors"), &shared))
        .unwrap_or_default();
    shared
}

/// Adds the types with nothing in them yet, so that they can refer to each other in any order.
fn declare_types<'r>(
    types: &'r [TypeDefinition],
    at: &At<'r, '_>,
    scope: &mut Scope<'r>,
) -> BTreeMap<&'r str, Declared<'r>> {
    let mut names = BTreeMap::new();
    let mut seen = Seen::new();
    for (index, definition) in types.iter().enumerate() {
        let at = at.index(index);
        let TypeDefinition {
            fields,
            values,
            variants,
            ..
        } = definition;
        let parts = [fields.is_some(), values.is_some(), variants.is_some()];
        if parts.into_iter().filter(|part| *part).count() != 1 {
            let message = "a type has either `fields`, or `values`, or `variants`";
            at.key("name").report(codes::INCOMPLETE_TYPE, message);
        }
        if variants.is_none() {
            let keys = [
                ("tag", definition.tag.is_some()),
                ("told_by", !definition.told_by.is_empty()),
            ];
            for (key, _) in keys.into_iter().filter(|(_, set)| *set) {
                super::keys::misplaced(&at, key, "without `variants`");
            }
        }
        check_type_name(&definition.name, &at.key("name"), "choose another `name`");
        let name = definition.name.as_str();
        let twice = || format!("the type {} is defined twice", quote(name));
        seen.take(name, &at.key("name"), twice);
        names.entry(name).or_insert_with(|| Declared {
            spec: definition,
            type_: declare(definition, &mut scope.types),
        });
    }
    names
}

fn declare(definition: &TypeDefinition, types: &mut Types) -> Type {
    let name = definition.name.as_str();
    let ident = Ident::new(name);
    if definition.variants.is_some() {
        Type::Union(TypeRef::new(types.add(Union::named(name)), ident, true))
    } else if definition.fields.is_some() {
        Type::Structure(TypeRef::new(types.add(Structure::named(name)), ident, true))
    } else if definition.values.is_some() {
        Type::Enumeration(TypeRef::new(
            types.add(Enumeration::named(name)),
            ident,
            true,
        ))
    } else {
        Type::Any
    }
}

fn check_types<'r>(
    types: &'r [TypeDefinition],
    at: &At<'r, '_>,
    shared: &Shared<'r>,
    scope: &mut Scope<'r>,
) {
    let mut seen = BTreeSet::new();
    for (index, definition) in types.iter().enumerate() {
        let at = at.index(index);
        if !seen.insert(&definition.name) {
            continue;
        }
        let mut fields = Fields { shared, scope };
        let description = described(Some(&definition.description), &at);
        let name = Stem {
            now: definition.name.clone(),
            before: former_types(
                &definition.renamed_from,
                &definition.name,
                &at.key("renamed_from"),
            ),
        };
        let declared = shared.types.get(definition.name.as_str());
        match declared.map(|declared| &declared.type_) {
            Some(Type::Union(reference)) => {
                let variants = definition.variants.as_deref().unwrap_or_default();
                let id = reference.id();
                fields.resolve_union(id, definition, &name, variants, &description, &at);
            }
            Some(Type::Structure(reference)) => {
                let members = definition.fields.as_deref().unwrap_or_default();
                let id = reference.id();
                fields.resolve_structure(id, &name, &description, members, &at, Role::Member);
            }
            Some(Type::Enumeration(reference)) => {
                let values = definition.values.as_deref().unwrap_or_default();
                fields.resolve_enumeration(reference.id(), &name, &description, values, &at);
            }
            _ => {}
        }
    }
}

fn definitions<'r>(
    list: &'r [Field],
    at: &At<'r, '_>,
    role: Role,
    shared: &Shared<'r>,
    scope: &mut Scope<'r>,
) -> BTreeMap<&'r str, Definition<'r>> {
    for (index, field) in list.iter().enumerate() {
        keys::refuse_shared(field, &at.index(index));
        if field.uses.is_some() {
            let message = "a shared definition cannot use another";
            at.index(index)
                .key("use")
                .on_key()
                .report(codes::MISPLACED_KEY, message);
        }
    }
    let mut fields = Fields { shared, scope };
    let built = fields.list_where(list, at, role, &Stem::default(), |field| {
        field.uses.is_none()
    });
    let find = |wire: &str| {
        list.iter()
            .find(|field| field.name.as_deref() == Some(wire))
    };
    built
        .into_iter()
        .filter_map(|built| {
            let spec = find(&built.field.name.wire)?;
            let name = spec.name.as_deref()?;
            let example = spec.example.as_ref();
            Some((
                name,
                Definition {
                    built,
                    example,
                    spec,
                },
            ))
        })
        .collect()
}

/// Reports what no operation uses. `used_types` are the types that requests or replies hold.
pub(super) fn check_unused(
    file: &ServiceFile,
    at: &At<'_, '_>,
    shared: &Shared<'_>,
    used_types: &BTreeSet<&str>,
) {
    if shared.unresolved.get() > 0 {
        return;
    }
    let used = shared.used.borrow();
    let unused = |at: &At<'_, '_>, name: &str| {
        at.report(codes::UNUSED, format!("no operation uses {}", quote(name)));
    };
    for (section, list) in [
        (Section::Parameters, &file.parameters),
        (Section::Fields, &file.fields),
    ] {
        let at = at.key(section.key());
        for (index, field) in list.iter().enumerate() {
            if let Some(name) = field.name.as_deref()
                && !used.contains(&(section, name))
            {
                unused(&at.index(index).key("name"), name);
            }
        }
    }
    for (index, source) in file.sources.iter().enumerate() {
        if !used.contains(&(Section::Sources, source.name.as_str())) {
            let at = at.key(Section::Sources.key());
            unused(&at.index(index).key("name"), &source.name);
        }
    }
    for (index, definition) in file.types.iter().enumerate() {
        if !used_types.contains(definition.name.as_str()) {
            unused(&at.key("types").index(index).key("name"), &definition.name);
        }
    }
}
