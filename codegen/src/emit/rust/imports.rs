//! `use` declarations: found from what the items mention, so no emitter has to keep a list.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use quote::quote;

use super::types::ident;
use crate::model::Api;

/// Names that emitted code may use, with the module each comes from.
const KNOWN: &[(&str, &str)] = &[
    ("BTreeMap", "std::collections"),
    ("fmt", "std"),
    ("PhantomData", "std::marker"),
    ("Duration", "std::time"),
    ("CheckLimits", "crate::runtime::emitted"),
    ("Client", "crate::runtime::emitted"),
    ("Detached", "crate::runtime::emitted"),
    ("Dispatch", "crate::runtime::emitted"),
    ("Error", "crate::runtime::emitted"),
    ("JsonObject", "crate::runtime::emitted"),
    ("Limits", "crate::runtime::emitted"),
    ("Mismatch", "crate::runtime::emitted"),
    ("Object", "crate::runtime::emitted"),
    ("open_enumeration", "crate::runtime::emitted"),
    ("Operation", "crate::runtime::emitted"),
    ("PagedRequest", "crate::runtime::emitted"),
    ("Parameters", "crate::runtime::emitted"),
    ("RateLimit", "crate::runtime::emitted"),
    ("ReadObject", "crate::runtime::emitted"),
    ("redacted", "crate::runtime::emitted"),
    ("Request", "crate::runtime::emitted"),
    ("Service", "crate::runtime::emitted"),
    ("ServiceError", "crate::runtime::emitted"),
    ("Set", "crate::runtime::emitted"),
    ("Unset", "crate::runtime::emitted"),
    ("WriteObject", "crate::runtime::emitted"),
];

/// Declarations for everything that `items` mention, each module once.
pub(crate) fn imports<'a>(
    api: &Api,
    items: impl Iterator<Item = &'a TokenStream>,
) -> Vec<TokenStream> {
    imports_except(api, items, "")
}

/// As [`imports`], for the file that declares the shared type `own`.
pub(crate) fn imports_except<'a>(
    api: &Api,
    items: impl Iterator<Item = &'a TokenStream>,
    own: &str,
) -> Vec<TokenStream> {
    let mut mentioned = BTreeSet::new();
    items.for_each(|item| collect(item.clone(), &mut mentioned));
    let shared = api
        .types
        .iter()
        .map(super::structure::type_name)
        .filter(|name| *name != own)
        .map(|name| (name, "crate::generated::types"));
    let mut modules: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (name, module) in KNOWN.iter().copied().chain(shared) {
        if mentioned.contains(name) {
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

/// Collects the identifiers that need an import: heads of paths, without the names that an item declares itself.
fn collect(tokens: TokenStream, into: &mut BTreeSet<String>) {
    let mut tokens = tokens.into_iter().peekable();
    let mut after_path = false;
    let mut declares_variants = false;
    let mut declares_type = false;
    while let Some(token) = tokens.next() {
        let follows_path = std::mem::take(&mut after_path);
        let is_declared = std::mem::take(&mut declares_type);
        match token {
            TokenTree::Group(group) => {
                // The variants of an enumeration are its own names.
                let variants =
                    group.delimiter() == Delimiter::Brace && std::mem::take(&mut declares_variants);
                if !variants {
                    collect(group.stream(), into);
                }
            }
            TokenTree::Ident(ident) => {
                let name = ident.to_string();
                declares_variants |= name == "enum" || name == "open_enumeration";
                declares_type = name == "type";
                // A function, macro or module is only named where it is used, and a field may share its name.
                let is_used = name.starts_with(char::is_uppercase)
                    || match tokens.peek() {
                        Some(TokenTree::Punct(punct)) => {
                            punct.as_char() == '!'
                                || (punct.as_char() == ':' && punct.spacing() == Spacing::Joint)
                        }
                        Some(TokenTree::Group(group)) => {
                            group.delimiter() == Delimiter::Parenthesis
                        }
                        _ => false,
                    };
                if is_used && !follows_path && !is_declared {
                    into.insert(name);
                }
            }
            TokenTree::Punct(punct) => {
                let joint_colon = punct.as_char() == ':' && punct.spacing() == Spacing::Joint;
                if joint_colon {
                    tokens.next();
                }
                after_path = joint_colon || punct.as_char() == '.';
            }
            TokenTree::Literal(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mentioned(tokens: TokenStream) -> Vec<String> {
        let mut names = BTreeSet::new();
        collect(tokens, &mut names);
        names.into_iter().collect()
    }

    #[test]
    fn only_heads_of_paths_are_mentioned() {
        let tokens =
            quote! { fn a(b: Vec<Set>) -> fmt::Result { Self::Client; b.redacted(); redacted(b) } };
        assert_eq!(
            mentioned(tokens),
            ["Self", "Set", "Vec", "a", "fmt", "redacted"]
        );
    }

    #[test]
    fn associated_types_are_not_mentioned() {
        assert_eq!(
            mentioned(quote! { impl A for B { type Item = Box; } }),
            ["A", "B", "Box"]
        );
    }

    #[test]
    fn variants_are_not_mentioned() {
        assert_eq!(
            mentioned(quote! { pub enum E { Client, Other(String) } }),
            ["E"]
        );
        assert_eq!(
            mentioned(quote! { open_enumeration! { E { Client => "c" } } }),
            ["open_enumeration"]
        );
    }
}
