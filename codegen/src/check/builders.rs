//! The names of builders, of the traits that ask for what is required, and of their type parameters.

use std::collections::BTreeSet;

use super::renamed::{self, Stem};
use crate::model::{Builder, Field, Made, Structure, TypeDefinition, Types};
use crate::names::{self, Ident};

/// Gives each structure that requests hold its builder, or `new` where `simple` says that this will do, and finds the names
/// of all types in a module.
pub(super) fn of_structures(
    types: &mut Types,
    simple: impl Fn(&Structure) -> bool,
) -> BTreeSet<String> {
    let mut taken = BTreeSet::new();
    for definition in &*types {
        let name = definition.name().plain();
        taken.extend([name.to_owned(), format!("{name}Builder")]);
    }
    for definition in types.each_mut() {
        if let TypeDefinition::Structure(structure) = definition
            && structure.usage.request
        {
            let name = structure.name.plain();
            structure.made = Some(if simple(structure) && can_be_new(structure) {
                Made::New
            } else {
                let name = Stem::of(name).named_before(&structure.renamed_from);
                Made::Builder(builder(&name, &structure.fields, taken.clone()))
            });
        }
    }
    taken
}

/// Most members that `new` takes: of more, nobody could tell which is which.
const MOST_ARGUMENTS: usize = 3;

fn can_be_new(structure: &Structure) -> bool {
    let required = structure.fields.iter().filter(|field| field.required);
    let taken = structure
        .fields
        .iter()
        .flat_map(|field| std::iter::once(&field.name.ident).chain(&*field.renamed_from))
        .any(|name| name.plain() == "new");
    required.count() <= MOST_ARGUMENTS && !taken
}

/// The builder of what is called `stem`, in a module that holds the types `taken`.
pub(super) fn builder<'a>(
    stem: &Stem,
    fields: impl IntoIterator<Item = &'a Field>,
    mut taken: BTreeSet<String>,
) -> Builder {
    let client = names::type_parameter("C", &mut taken);
    let chosen = names::type_parameter("Chosen", &mut taken);
    let required = fields.into_iter().filter(|field| field.required);
    let states = required
        .map(|field| names::type_parameter(field.name.ident.plain(), &mut taken))
        .collect();
    Builder {
        name: Ident::new(format!("{}Builder", stem.now)),
        renamed_from: renamed::ending(&stem.former(), "Builder"),
        // No two stems differ in case alone, so no two modules are the same.
        required: names::required_module(&stem.now),
        client,
        states,
        chosen,
    }
}
