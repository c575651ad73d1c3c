//! `use` declarations: found from what the items mention, so no emitter has to keep a list.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::types::ident;
use crate::format::Mentions;
use crate::model::Api;

/// Names that emitted code may use, with the module each comes from.
const KNOWN: &[(&str, &str)] = &[
    ("BTreeMap", "std::collections"),
    ("fmt", "std"),
    ("PhantomData", "std::marker"),
    ("Duration", "std::time"),
    ("CheckLimits", "alibabacloud_runtime::emitted"),
    ("Client", "crate"),
    ("Detached", "alibabacloud_runtime::emitted"),
    ("Dispatch", "alibabacloud_runtime::emitted"),
    ("JsonObject", "alibabacloud_runtime::emitted"),
    ("Limits", "alibabacloud_runtime::emitted"),
    ("Object", "alibabacloud_runtime::emitted"),
    ("open_enumeration", "alibabacloud_runtime::emitted"),
    ("Operation", "alibabacloud_runtime::emitted"),
    ("PagedRequest", "alibabacloud_runtime::emitted"),
    ("Parameters", "alibabacloud_runtime::emitted"),
    ("RateLimit", "alibabacloud_runtime::emitted"),
    ("ReadObject", "alibabacloud_runtime::emitted"),
    ("redacted", "alibabacloud_runtime::emitted"),
    ("Request", "alibabacloud_runtime::emitted"),
    ("Service", "alibabacloud_runtime::emitted"),
    ("Set", "alibabacloud_runtime::emitted"),
    ("Unset", "alibabacloud_runtime::emitted"),
    ("WriteObject", "alibabacloud_runtime::emitted"),
];

/// Declarations for everything that the items of a file mention, each module once.
pub(crate) fn imports(api: &Api, mentions: &Mentions) -> Vec<TokenStream> {
    imports_except(api, mentions, "")
}

/// As [`imports`], for the file that declares the shared type `own`.
pub(crate) fn imports_except(api: &Api, mentions: &Mentions, own: &str) -> Vec<TokenStream> {
    let shared = api
        .types
        .iter()
        .map(super::structure::type_name)
        .filter(|name| *name != own)
        .map(|name| (name, "crate::generated::types"));
    let mut modules: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (name, module) in KNOWN.iter().copied().chain(shared) {
        if mentions.contains(name) {
            modules.entry(module).or_default().push(name);
        }
    }
    modules
        .into_iter()
        .map(|(module, names)| declaration(module, &names))
        .collect()
}

fn declaration(module: &str, names: &[&str]) -> TokenStream {
    let path = module.split("::").map(ident);
    let idents = names.iter().map(|name| ident(name));
    if names.len() == 1 {
        quote! { use #(#path)::*::#(#idents)*; }
    } else {
        quote! { use #(#path)::*::{#(#idents),*}; }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names;

    #[test]
    fn no_emitted_type_can_hide_an_import() {
        let types = KNOWN
            .iter()
            .filter(|(name, _)| name.starts_with(char::is_uppercase));
        for (name, _) in types {
            assert!(names::is_reserved_type(name), "{name}");
        }
    }
}
