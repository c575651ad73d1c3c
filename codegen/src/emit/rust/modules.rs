//! Modules: the root, one per group, and the shared types.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::imports;
use super::structure::{definition, type_name};
use super::types::ident;
use crate::emit::OutputFile;
use crate::emit::text::{prose, wrap};
use crate::format::RustFile;
use crate::model::{Api, Group, Operation, Structure, TypeDefinition};

/// `generated/mod.rs`: a module per group, behind a cargo feature of the same name.
pub(crate) fn root(api: &Api) -> OutputFile {
    let source = &api.service.source;
    let mut file = RustFile::new(source, vec!["Everything emitted from the spec.".into()]);
    file.item(quote! {
        #[cfg(feature = "dynamic")]
        pub(crate) mod dynamic;
        #[cfg(feature = "emulator")]
        pub(crate) mod emulation;
        mod error_code;
        mod service;
    });
    let groups = api.groups.iter().map(|group| {
        let name = ident(&group.name);
        let feature = &group.name;
        quote! {
            #[cfg(feature = #feature)]
            pub mod #name;
        }
    });
    file.item(groups.collect());
    if !api.types.is_empty() {
        file.item(quote! { pub mod types; });
    }
    file.item(quote! { pub use error_code::ErrorCode; pub(crate) use service::SERVICE; });
    OutputFile::new(
        format!("{}/mod.rs", api.target.generated()),
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
    let mut file = RustFile::new(source, lines);
    let modules = group.operations.iter().map(|operation| {
        let module = ident(&operation.name.ident);
        quote! { mod #module; }
    });
    file.item(modules.collect());
    file.item(group.operations.iter().map(exports).collect());
    OutputFile::new(
        format!("{}/{}/mod.rs", api.target.generated(), group.name),
        file.finish(&[]),
        source,
    )
}

fn exports(operation: &Operation) -> TokenStream {
    let module = ident(&operation.name.ident);
    let stem = &operation.type_stem;
    let mut names = vec![
        format_ident!("{stem}Builder"),
        format_ident!("{stem}Request"),
        ident(&operation.response.name),
    ];
    for definition in &operation.types {
        names.extend(type_exports(definition));
    }
    names.sort();
    quote! { pub use #module::{#(#names),*}; }
}

fn type_exports(definition: &TypeDefinition) -> Vec<proc_macro2::Ident> {
    let mut names = vec![ident(type_name(definition))];
    if let TypeDefinition::Structure(Structure { name, usage, .. }) = definition
        && usage.request
    {
        names.push(format_ident!("{name}Builder"));
    }
    names
}

/// `generated/types/`: one file per shared type.
pub(crate) fn shared_types(api: &Api) -> Vec<OutputFile> {
    let source = &api.service.source;
    let mut root = RustFile::new(
        source,
        vec!["Types that operations of several kinds share.".into()],
    );
    let modules = api.types.iter().map(|of| {
        let module = ident(&module_of(of));
        quote! { mod #module; }
    });
    root.item(modules.collect());
    let exports = api.types.iter().map(|of| {
        let module = ident(&module_of(of));
        let mut names = type_exports(of);
        names.sort();
        match names.as_slice() {
            [name] => quote! { pub use #module::#name; },
            names => quote! { pub use #module::{#(#names),*}; },
        }
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
fn module_of(of: &TypeDefinition) -> String {
    crate::names::member(type_name(of)).unwrap_or_default()
}

fn shared_type(api: &Api, of: &TypeDefinition) -> OutputFile {
    let source = &api.service.source;
    let name = type_name(of);
    let mut file = RustFile::new(source, vec![format!("[`{name}`].")]);
    file.items(definition(of, ""));
    let text = file.finish_with(|mentions| imports::imports_except(api, mentions, name));
    let path = format!(
        "{}/types/{}.rs",
        api.target.generated(),
        super::types::plain(&module_of(of))
    );
    OutputFile::new(path, text, source)
}
