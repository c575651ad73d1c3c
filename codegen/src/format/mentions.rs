//! What items mention, so that no emitter has to keep a list of the imports that it needs.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use proc_macro2::{Punct, Spacing};
use syn::buffer::Cursor;

/// Heads of the paths in items: `fmt` of `fmt::Debug`.
#[derive(Debug, Default)]
pub(crate) struct Mentions {
    names: BTreeSet<String>,
    /// The name at hand, in a buffer that serves for all of them.
    name: String,
}

impl Mentions {
    /// True if a path of an item begins with `name`.
    pub(crate) fn contains(&self, name: &str) -> bool {
        self.names.contains(name)
    }

    /// Adds what the tokens from `cursor` on mention. Reads where syn parses anyway, because walking a token stream
    /// copies all of it.
    pub(super) fn collect(&mut self, mut cursor: Cursor<'_>) {
        let mut inside_path = false;
        while !cursor.eof() {
            if let Some((ident, next)) = cursor.ident() {
                cursor = next;
                let leads_on = path_separator(next);
                if let (Some(rest), false) = (leads_on, inside_path) {
                    self.name.clear();
                    // Writing to a `String` cannot fail.
                    let _ = write!(self.name, "{ident}");
                    if !self.names.contains(&self.name) {
                        self.names.insert(self.name.clone());
                    }
                    cursor = rest;
                }
                inside_path = leads_on.is_some();
            } else if let Some(next) = path_separator(cursor) {
                // Of an absolute path, or of one that goes on behind `<…>`.
                cursor = next;
                inside_path = true;
            } else if let Some((punct, next)) = cursor.punct() {
                cursor = next;
                inside_path = false;
                if punct.as_char() == '#'
                    && let Some((_, _, next)) = next.group(proc_macro2::Delimiter::Bracket)
                {
                    // Attributes name nothing that is imported, and most of the text is in them: doc comments.
                    cursor = next;
                }
            } else if let Some((inside, _, _, next)) = cursor.any_group() {
                cursor = next;
                inside_path = false;
                self.collect(inside);
            } else if let Some((_, next)) = cursor.lifetime() {
                cursor = next;
            } else if let Some((_, next)) = cursor.token_tree() {
                cursor = next;
            }
        }
    }
}

/// What follows `::`, if that is next.
fn path_separator(cursor: Cursor<'_>) -> Option<Cursor<'_>> {
    let is_colon = |punct: &Punct| punct.as_char() == ':';
    let (first, next) = cursor.punct()?;
    if !is_colon(&first) || first.spacing() != Spacing::Joint {
        return None;
    }
    let (second, next) = next.punct()?;
    is_colon(&second).then_some(next)
}

#[cfg(test)]
mod tests {
    use proc_macro2::TokenStream;
    use quote::quote;
    use syn::buffer::TokenBuffer;

    use super::*;

    fn mentioned(tokens: TokenStream) -> Vec<String> {
        let mut mentions = Mentions::default();
        mentions.collect(TokenBuffer::new2(tokens).begin());
        mentions.names.into_iter().collect()
    }

    #[test]
    fn only_heads_of_paths_are_mentioned() {
        let tokens = quote! {
            fn a(fmt: Vec<runtime::Set>) -> Self::Item { super::fmt::x(b.fmt(fmt { fmt: 1 })); types::A::b() }
        };
        assert_eq!(mentioned(tokens), ["Self", "runtime", "super", "types"]);
    }

    #[test]
    fn absolute_and_qualified_paths_have_no_head() {
        let tokens = quote! { ::fmt::Debug; <fmt::Result as A>::types::C; a::<types::D>() };
        assert_eq!(mentioned(tokens), ["a", "fmt", "types"]);
    }

    #[test]
    fn colons_of_types_are_no_path() {
        assert!(mentioned(quote! { fmt: types, x: &'static fmt }).is_empty());
    }

    #[test]
    fn attributes_are_not_mentioned() {
        let tokens = quote! { #[doc = "A"] #[derive(serde::Clone)] struct A(types::B); };
        assert_eq!(mentioned(tokens), ["types"]);
    }
}
