//! Open enumerations.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::doc;
use super::renamed;
use crate::emit::words::field::value_line;
use crate::markdown::{prose, wrap};
use crate::model::Enumeration;

/// ```ignore
/// /// How the code reaches the phone.
/// #[derive(Clone, Debug, PartialEq, Eq, Hash)]
/// #[non_exhaustive]
/// pub enum VerificationMethod {
///     /// `sms`: the code arrives in a text message.
///     Sms,
///     /// A value that this version of the crate does not know.
///     Other(String),
/// }
///
/// runtime::open_enumeration! { VerificationMethod { Sms => "sms" } }
/// ```
pub(crate) fn enumeration(enumeration: &Enumeration) -> Vec<TokenStream> {
    let name = &enumeration.name;
    let docs = doc(&wrap(&prose(&enumeration.description)));
    let variants = enumeration.values.iter().map(|value| {
        let variant = &value.name.ident;
        let docs = doc(&wrap(&value_line(value)));
        quote! { #docs #variant }
    });
    let pairs = enumeration.values.iter().map(|value| {
        let variant = &value.name.ident;
        let wire = &value.name.wire;
        quote! { #variant => #wire }
    });
    // The service writes values of events in either case.
    let any_case = enumeration.usage.event.then(|| quote!(any_case));
    let other = doc(&["A value that this version of the crate does not know.".to_owned()]);
    let mut items = vec![
        quote! {
            #docs
            #[derive(Clone, Debug, PartialEq, Eq, Hash)]
            #[non_exhaustive]
            pub enum #name {
                #(#variants,)*
                #other
                Other(String),
            }
        },
        quote! { runtime::open_enumeration! { #any_case #name { #(#pairs),* } } },
    ];
    items.extend(renamed::variants(enumeration));
    items.extend(renamed::types(&enumeration.renamed_from, name, &[]));
    items
}
