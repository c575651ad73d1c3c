//! What items mention, so that no emitter has to keep a list of the imports that it needs.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use proc_macro2::{Delimiter, Spacing};
use syn::buffer::Cursor;

/// Names that items use and do not declare: heads of paths, types, macros and functions.
#[derive(Debug, Default)]
pub(crate) struct Mentions {
    names: BTreeSet<String>,
    /// The name at hand, in a buffer that serves for all of them.
    name: String,
}

impl Mentions {
    /// True if an item uses `name`.
    pub(crate) fn contains(&self, name: &str) -> bool {
        self.names.contains(name)
    }

    /// Adds what the tokens from `cursor` on mention. Reads where syn parses anyway, because walking a token stream
    /// copies all of it.
    pub(super) fn collect(&mut self, mut cursor: Cursor<'_>) {
        let mut after_path = false;
        let mut declares_variants = false;
        let mut declares_type = false;
        while !cursor.eof() {
            let follows_path = std::mem::take(&mut after_path);
            let is_declared = std::mem::take(&mut declares_type);
            if let Some((ident, next)) = cursor.ident() {
                cursor = next;
                self.name.clear();
                // Writing to a `String` cannot fail.
                let _ = write!(self.name, "{ident}");
                declares_variants |= self.name == "enum" || self.name == "open_enumeration";
                declares_type = self.name == "type";
                if !follows_path
                    && !is_declared
                    && is_used(&self.name, next)
                    && !self.names.contains(&self.name)
                {
                    self.names.insert(self.name.clone());
                }
            } else if let Some((punct, next)) = cursor.punct() {
                cursor = next;
                if punct.as_char() == '#'
                    && let Some((_, _, next)) = next.group(Delimiter::Bracket)
                {
                    // Attributes name nothing that is imported, and most of the text is in them: doc comments.
                    cursor = next;
                    continue;
                }
                let joint_colon = punct.as_char() == ':' && punct.spacing() == Spacing::Joint;
                if joint_colon && let Some((_, next)) = next.token_tree() {
                    cursor = next;
                }
                after_path = joint_colon || punct.as_char() == '.';
            } else if let Some((inside, delimiter, _, next)) = cursor.any_group() {
                cursor = next;
                // The variants of an enumeration are its own names.
                let variants =
                    delimiter == Delimiter::Brace && std::mem::take(&mut declares_variants);
                if !variants {
                    self.collect(inside);
                }
            } else if let Some((_, next)) = cursor.lifetime() {
                cursor = next;
            } else if let Some((_, next)) = cursor.token_tree() {
                cursor = next;
            }
        }
    }
}

/// A function, macro or module is only named where it is used, and a field may share its name.
fn is_used(name: &str, next: Cursor<'_>) -> bool {
    if name
        .bytes()
        .next()
        .is_some_and(|byte| byte.is_ascii_uppercase())
    {
        return true;
    }
    match next.punct() {
        Some((punct, _)) => {
            punct.as_char() == '!' || (punct.as_char() == ':' && punct.spacing() == Spacing::Joint)
        }
        None => next.group(Delimiter::Parenthesis).is_some(),
    }
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
        let tokens =
            quote! { fn a(b: Vec<Set>) -> fmt::Result { Self::Client; b.redacted(); redacted(b) } };
        assert_eq!(
            mentioned(tokens),
            ["Self", "Set", "Vec", "a", "fmt", "redacted"]
        );
    }

    #[test]
    fn lifetimes_are_not_mentioned() {
        assert_eq!(mentioned(quote! { x: &'static (A, &'a B) }), ["A", "B"]);
    }

    #[test]
    fn attributes_are_not_mentioned() {
        assert_eq!(
            mentioned(quote! { #[doc = "A"] #[derive(Clone)] struct A(B); }),
            ["A", "B"]
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
