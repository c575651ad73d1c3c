//! All that is emitted for a type: the reply of an operation, the report of an event, and what either or a request holds.

use proc_macro2::TokenStream;
use quote::quote;

use super::citations::Citations;
use super::enumeration::enumeration;
use super::structure::{
    Lists, by_name, declaration, lists, read, redacting_debug, write, write_object,
};
use super::types::with_serde;
use super::union::union;
use super::{builder, made, renamed};
use crate::markdown::wrap;
use crate::model::{Field, Made, Structure, TypeDefinition};

/// All that is emitted for a type.
pub(crate) fn definition(definition: &TypeDefinition, owner: &str) -> Vec<TokenStream> {
    match definition {
        TypeDefinition::Structure(of) => structure(of, owner),
        TypeDefinition::Enumeration(of) => enumeration(of),
        TypeDefinition::Union(of) => union(of),
    }
}

/// A structure with what its use asks for: reading it from a reply, writing and building it for a request.
/// `owner` is a sentence in Markdown that leads to what holds it.
pub(crate) fn structure(structure: &Structure, owner: &str) -> Vec<TokenStream> {
    let cited = Citations::of_members(&structure.fields);
    let mut lines = wrap(&cited.prose(&structure.description));
    if !owner.is_empty() {
        lines.push(String::new());
        lines.extend(wrap(owner));
    }
    let fields: Vec<&Field> = structure.fields.iter().collect();
    let lists = lists(structure);
    let mut items = vec![declaration(&structure.name, &lines, &fields, lists, &cited)];
    items.extend(redacting_debug(&structure.name, &fields, lists));
    match &structure.made {
        Some(Made::Builder(builder)) => {
            items.extend(builder::of_structure(structure, builder));
            items.extend(write(structure));
        }
        Some(Made::New) => {
            items.push(made::new(structure));
            items.extend(write(structure));
        }
        None => items.push(with_serde(&write_object(structure))),
    }
    let read = read(&structure.name, &fields, lists);
    if structure.usage.response || structure.usage.event {
        items.push(read);
    } else {
        items.push(with_serde(&read));
    }
    let role = match lists {
        Lists::Optional => quote!(parameter),
        Lists::Plain | Lists::Open => quote!(reply),
    };
    items.push(by_name(&structure.name, &role));
    items.extend(renamed::types(
        &structure.renamed_from,
        &structure.name,
        &[],
    ));
    items
}

/// The report of an event.
pub(crate) fn report(structure: &Structure, lines: &[String]) -> Vec<TokenStream> {
    let fields: Vec<&Field> = structure.fields.iter().collect();
    let cited = Citations::of_members(&structure.fields);
    let lists = lists(structure);
    let mut items = vec![declaration(&structure.name, lines, &fields, lists, &cited)];
    items.extend(redacting_debug(&structure.name, &fields, lists));
    items.push(with_serde(&write_object(structure)));
    items.push(read(&structure.name, &fields, lists));
    items.push(by_name(&structure.name, &quote!(reply)));
    items
}
