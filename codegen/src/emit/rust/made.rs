//! `new` and setters of the small structures that unions hold.

use proc_macro2::TokenStream;
use quote::quote;

use super::citations::Citations;
use super::docs::{self, doc};
use super::renamed;
use super::types::accepted;
use crate::model::{Field, Structure};
use crate::names::Ident;

/// ```ignore
/// impl TextContent {
///     /// With what is required.
///     #[must_use]
///     pub fn new(text: impl Into<String>) -> Self { Self { text: Some(text.into()), preview_url: None } }
///
///     /// Whether the first link is shown as a preview.
///     #[must_use]
///     pub fn preview_url(mut self, preview_url: bool) -> Self { self.preview_url = Some(preview_url); self }
/// }
/// ```
pub(crate) fn new(structure: &Structure) -> TokenStream {
    let name = &structure.name;
    let cited = Citations::of_members(&structure.fields);
    let (required, optional): (Vec<&Field>, Vec<&Field>) =
        structure.fields.iter().partition(|field| field.required);
    let arguments = required.iter().map(|field| {
        let rust = &field.name.ident;
        let (argument, _) = accepted(rust, &field.type_);
        quote!(#rust: #argument)
    });
    let members = structure.fields.iter().map(|field| {
        let rust = &field.name.ident;
        if field.required {
            let (_, value) = accepted(rust, &field.type_);
            quote!(#rust: Some(#value))
        } else {
            quote!(#rust: None)
        }
    });
    let mut lines = vec!["Takes what is required.".to_owned()];
    for field in &required {
        lines.push(String::new());
        lines.extend(crate::markdown::wrap(&docs::argument(field, &cited)));
    }
    let docs = doc(&lines);
    let setters = optional.iter().map(|field| {
        let docs = docs::field(field, &cited);
        let deprecated = docs::deprecated_attribute(field.deprecated.as_ref());
        let rust = &field.name.ident;
        let (argument, value) = accepted(rust, &field.type_);
        let signature = |_: &Ident| (argument.clone(), quote!(Self));
        let still = renamed::still(field.deprecated.as_ref());
        let besides = Some(quote!(#still #[must_use]));
        let former = renamed::setters(&field.renamed_from, rust, besides, None, signature);
        quote! {
            #docs
            #deprecated
            #[must_use]
            pub fn #rust(mut self, #rust: #argument) -> Self {
                self.#rust = Some(#value);
                self
            }
            #(#former)*
        }
    });
    let attribute = (!required.is_empty()).then(|| quote!(#[must_use]));
    let attribute = attribute.unwrap_or_else(|| quote!(#[must_use] #[allow(clippy::new_without_default, reason = "made like its neighbours")]));
    quote! {
        impl #name {
            #docs
            #attribute
            pub fn new(#(#arguments),*) -> Self { Self { #(#members),* } }
            #(#setters)*
        }
    }
}
