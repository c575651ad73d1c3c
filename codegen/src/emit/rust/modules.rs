//! Modules: the root, one per group, and the shared types.

use proc_macro2::TokenStream;
use quote::quote;

use super::definition::definition;
use super::{imports, renamed};
use crate::format::RustFile;
use crate::markdown::{after, prose, wrap};
use crate::model::{Api, Group, Made, Operation, Structure, TypeDefinition};
use crate::names::Ident;
use crate::output::OutputFile;
use crate::paths;

/// `generated/mod.rs`: a module per group, behind a cargo feature of the same name.
pub(crate) fn root(api: &Api) -> OutputFile {
    let source = &api.service.source;
    let mut file = RustFile::new(source, vec!["Everything emitted from the spec.".into()]);
    file.item(quote! {
        #[cfg(feature = "dynamic")]
        pub(crate) mod descriptions;
        #[cfg(feature = "dynamic")]
        pub(crate) mod dynamic;
        #[cfg(feature = "emulator")]
        pub(crate) mod emulation;
        mod error_code;
        mod service;
    });
    let groups = api.groups.iter().map(|group| {
        let (name, feature) = (&group.name, group.name.plain());
        quote! {
            #[cfg(feature = #feature)]
            pub mod #name;
        }
    });
    file.item(groups.collect());
    file.items(api.groups.iter().flat_map(renamed::modules));
    if !api.events.is_empty() {
        file.item(quote! { pub mod events; });
    }
    if !api.types.is_empty() {
        file.item(quote! { pub mod types; });
    }
    file.item(
        quote! { pub use self::error_code::ErrorCode; pub(crate) use self::service::SERVICE; },
    );
    OutputFile::new(
        format!("{}/mod.rs", api.target.generated()),
        file.finish(&[]),
        source,
    )
}

/// `generated/re_exports.rs`: what the root of the crate includes. The modules of groups have to be named there with their
/// features, for the compiler to say which one is missing.
pub(crate) fn re_exports(api: &Api) -> OutputFile {
    let source = &api.service.source;
    let mut file = RustFile::new(source, Vec::new());
    let groups = api.groups.iter().map(|group| {
        let (name, feature) = (&group.name, group.name.plain());
        quote! {
            #[cfg(feature = #feature)]
            pub use crate::generated::#name;
        }
    });
    file.item(groups.collect());
    OutputFile::new(
        format!("{}/re_exports.rs", api.target.generated()),
        file.finish(&[]),
        source,
    )
}

/// `generated/<group>/mod.rs`.
pub(crate) fn group(api: &Api, group: &Group) -> OutputFile {
    let source = &api.service.source;
    let mut lines = wrap(&format!("{}.", prose(&group.title)));
    lines.push(String::new());
    lines.extend(wrap(&prose(&group.description)));
    lines.extend([String::new(), "# Operations".to_owned(), String::new()]);
    for operation in &group.operations {
        let method = operation.name.ident.plain();
        let link = format!("- [`{method}`](crate::Client::{method}):");
        lines.extend(wrap(&after(&link, &operation.summary)));
    }
    let mut file = RustFile::new(source, lines);
    let modules = group.operations.iter().map(|operation| {
        let module = &operation.module;
        quote! { mod #module; }
    });
    file.item(modules.collect());
    file.item(group.operations.iter().map(exports).collect());
    OutputFile::new(
        paths::group_module(&api.target, group),
        file.finish(&[]),
        source,
    )
}

fn exports(operation: &Operation) -> TokenStream {
    let mut now = vec![
        &operation.builder.name,
        &operation.request,
        &operation.response.name,
    ];
    let mut former: Vec<&Ident> = operation
        .builder
        .renamed_from
        .iter()
        .chain(&operation.request_renamed_from)
        .chain(&operation.response.renamed_from)
        .collect();
    for definition in &operation.types {
        let (names, before) = type_exports(definition);
        now.extend(names);
        former.extend(before);
    }
    renamed::exports(&operation.module, now, former)
}

/// The names that are emitted for a type, and those that they had before.
fn type_exports(definition: &TypeDefinition) -> (Vec<&Ident>, Vec<&Ident>) {
    let mut now = vec![definition.name()];
    let mut former: Vec<&Ident> = definition.renamed_from().iter().collect();
    if let TypeDefinition::Structure(Structure {
        made: Some(Made::Builder(builder)),
        ..
    }) = definition
    {
        now.push(&builder.name);
        former.extend(&builder.renamed_from);
    }
    (now, former)
}

/// `generated/types/`: one file per shared type.
pub(crate) fn shared_types(api: &Api) -> Vec<OutputFile> {
    let source = &api.service.source;
    let mut root = RustFile::new(
        source,
        vec!["Types that operations of several kinds share.".into()],
    );
    let modules = api.types.iter().map(|of| {
        let module = module_of(of);
        quote! { mod #module; }
    });
    root.item(modules.collect());
    let exports = api.types.iter().map(|of| {
        let (now, former) = type_exports(of);
        renamed::exports(&module_of(of), now, former)
    });
    root.item(exports.collect());
    let mut files = vec![OutputFile::new(
        format!("{}/types/mod.rs", api.target.generated()),
        root.finish(&[]),
        source,
    )];
    files.extend(api.types.iter().map(|of| shared_type(api, of)));
    files
}

/// The module of a shared type.
fn module_of(of: &TypeDefinition) -> Ident {
    paths::type_module(of.name())
}

fn shared_type(api: &Api, of: &TypeDefinition) -> OutputFile {
    let source = &api.service.source;
    let name = of.name().plain();
    let mut file = RustFile::new(source, vec![format!("[`{name}`].")]);
    file.items(definition(of, ""));
    let text = file.finish_with(imports::imports);
    let path = paths::shared_type(&api.target, of.name());
    OutputFile::new(path, text, source)
}
