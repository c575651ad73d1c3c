//! Old names: deprecated aliases that say what to write instead, so that programs which use them go on to compile.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::doc;
use crate::markdown::wrap;
use crate::model::{Deprecation, Enumeration, Group};
use crate::names::Ident;

/// ```ignore
/// /// As [`price`](Self::price), under the name that it had before.
/// #[deprecated(note = "renamed to `price`")]
/// ```
/// `path` is what a link to the new name is written as.
pub(crate) fn attributes(now: &str, path: &str) -> TokenStream {
    let link = if path == now {
        format!("[`{now}`]")
    } else {
        format!("[`{now}`]({path})")
    };
    let docs = doc(&wrap(&format!(
        "As {link}, under the name that it had before."
    )));
    let note = format!("renamed to `{now}`");
    quote! { #docs #[deprecated(note = #note)] }
}

/// ```ignore
/// #[deprecated(note = "renamed to `LetterHalt`")]
/// pub type LetterStop = LetterHalt;
/// ```
/// Each of `parameters` has its default.
pub(crate) fn types(
    former: &[Ident],
    now: &Ident,
    parameters: &[(&Ident, TokenStream)],
) -> Vec<TokenStream> {
    let attributes = attributes(now.plain(), now.plain());
    let (with_defaults, plain) = if parameters.is_empty() {
        (None, None)
    } else {
        let names: Vec<&Ident> = parameters.iter().map(|(name, _)| *name).collect();
        let with_defaults = parameters
            .iter()
            .map(|(name, default)| quote!(#name = #default));
        (
            Some(quote!(<#(#with_defaults),*>)),
            Some(quote!(<#(#names),*>)),
        )
    };
    let alias = |name: &Ident| quote! { #attributes pub type #name #with_defaults = #now #plain; };
    former.iter().map(alias).collect()
}

/// Lets an old name call the new one, where that is deprecated as well.
pub(crate) fn still(deprecation: Option<&Deprecation>) -> Option<TokenStream> {
    deprecation?;
    Some(quote! { #[allow(deprecated, reason = "the new name is deprecated as well")] })
}

/// The setters that a builder or a structure had before; `besides` are attributes of theirs.
///
/// ```ignore
/// #[deprecated(note = "renamed to `price`")]
/// pub fn cost(self, cost: f64) -> Self { self.price(cost) }
/// ```
pub(crate) fn setters<'a>(
    former: &'a [Ident],
    now: &'a Ident,
    besides: Option<TokenStream>,
    generic: Option<TokenStream>,
    signature: impl Fn(&Ident) -> (TokenStream, TokenStream) + 'a,
) -> impl Iterator<Item = TokenStream> + 'a {
    let attributes = attributes(now.plain(), &format!("Self::{}", now.plain()));
    former.iter().map(move |name| {
        let (argument, result) = signature(name);
        quote! {
            #attributes
            #besides
            pub fn #name #generic(self, #name: #argument) -> #result { self.#now(#name) }
        }
    })
}

/// The variants that an enumeration had before, as constants, which patterns may hold too.
///
/// ```ignore
/// impl LetterSpeed {
///     #[deprecated(note = "renamed to `ByAir`")]
///     #[allow(non_upper_case_globals, reason = "it was a variant")]
///     pub const AirMail: Self = Self::ByAir;
/// }
/// ```
pub(crate) fn variants(enumeration: &Enumeration) -> Option<TokenStream> {
    let constants: Vec<TokenStream> = enumeration
        .values
        .iter()
        .flat_map(|value| {
            let now = &value.name.ident;
            let attributes = attributes(now.plain(), &format!("Self::{}", now.plain()));
            value.renamed_from.iter().map(move |name| {
                quote! {
                    #attributes
                    #[allow(non_upper_case_globals, reason = "it was a variant")]
                    pub const #name: Self = Self::#now;
                }
            })
        })
        .collect();
    let name = &enumeration.name;
    (!constants.is_empty()).then(|| quote! { impl #name { #(#constants)* } })
}

/// The modules that a group was before.
///
/// ```ignore
/// #[deprecated(note = "renamed to `parcels`")]
/// #[cfg(feature = "parcels")]
/// pub mod boxes {
///     pub use super::parcels::*;
/// }
/// ```
pub(crate) fn modules(group: &Group) -> Vec<TokenStream> {
    let (now, feature) = (&group.name, group.name.plain());
    let attributes = attributes(feature, &format!("crate::{feature}"));
    let module = |name: &Ident| {
        quote! {
            #attributes
            #[cfg(feature = #feature)]
            pub mod #name { pub use super::#now::*; }
        }
    };
    group.renamed_from.iter().map(module).collect()
}

/// `pub use` of what a module holds, its old names apart.
pub(crate) fn exports(
    module: &Ident,
    mut now: Vec<&Ident>,
    mut former: Vec<&Ident>,
) -> TokenStream {
    let list = |names: &[&Ident]| match names {
        [] => None,
        [name] => Some(quote! { pub use self::#module::#name; }),
        names => Some(quote! { pub use self::#module::{#(#names),*}; }),
    };
    now.sort();
    former.sort();
    let (now, former) = (list(&now), list(&former));
    let former = former.map(|former| {
        quote! {
            #[allow(deprecated, reason = "names that these had before")]
            #former
        }
    });
    quote! { #now #former }
}
