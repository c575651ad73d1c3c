//! `use` declarations: found from the heads of the paths in the items, so no emitter has to keep a list.
//!
//! What is imported are modules, never types: a module's name is in `snake_case`, so no type that a spec names and no type
//! parameter can be mistaken for what emitted code means.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::format::Mentions;

/// Modules that emitted code may use, with the path to each.
const MODULES: &[(&str, &[&str])] = &[
    ("fmt", &["std", "fmt"]),
    ("runtime", &["alibabacloud_runtime", "emitted"]),
    ("types", &["crate", "generated", "types"]),
];

/// A declaration for each module that the items of a file use.
pub(crate) fn imports(mentions: &Mentions) -> Vec<TokenStream> {
    let used = MODULES.iter().filter(|(name, _)| mentions.contains(name));
    used.map(|(name, path)| declaration(name, path)).collect()
}

fn declaration(name: &str, path: &[&str]) -> TokenStream {
    let renamed = (path.last() != Some(&name)).then(|| {
        let name = format_ident!("{name}");
        quote!(as #name)
    });
    let path = path.iter().map(|part| format_ident!("{part}"));
    quote! { use #(#path)::* #renamed; }
}
