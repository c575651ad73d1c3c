//! Open unions: an enumeration of structures, told apart by a member inside or by what stands beside the value.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::docs::doc;
use super::types::{rust_type, with_serde};
use crate::emit::words::error::provenance;
use crate::emit::words::listed;
use crate::markdown::{code, prose, then, wrap};
use crate::model::{Type, Union, Variant};

/// ```ignore
/// /// Content of a message.
/// #[derive(Clone, PartialEq)]
/// #[non_exhaustive]
/// pub enum MessageContent {
///     /// A text. Goes with `MessageType` `text`.
///     Text(types::TextContent),
///     /// Anything else, as it came …
///     Other(serde_json::Value),
/// }
///
/// runtime::union! { MessageContent ["MessageType"] None; Text structure [["text"]] []; }
/// runtime::union_write! { MessageContent; Text }
/// runtime::union_request! { MessageContent; Text }
/// runtime::union_choice! { MessageContent; Text(types::TextContent) set }
/// ```
pub(crate) fn union(union: &Union) -> Vec<TokenStream> {
    let mut items = vec![declaration(union), telling(union)];
    let name = &union.name;
    let variants: Vec<_> = union.variants.iter().map(|variant| &variant.name).collect();
    // serde reads and writes as the wire does, whichever way the union travels.
    let where_used = |used: bool, item: TokenStream| if used { item } else { with_serde(&item) };
    let write = quote! { runtime::union_write! { #name; #(#variants),* } };
    items.push(where_used(union.usage.request, write));
    if union.usage.request {
        items.push(quote! { runtime::union_request! { #name; #(#variants),* } });
    }
    let read = quote! { runtime::union_read! { #name; #(#variants),* } };
    items.push(where_used(union.usage.response || union.usage.event, read));
    items.push(with_serde(&quote! { runtime::union_by_name!(#name); }));
    let only: Vec<TokenStream> = union
        .variants
        .iter()
        .filter(|variant| variant.only)
        .map(|variant| {
            let (name, payload) = (&variant.name, rust_type(&variant.payload));
            let state = format_ident!("{}", state(union, variant));
            quote! { #name(#payload) #state }
        })
        .collect();
    if !only.is_empty() {
        items.push(quote! { runtime::union_choice! { #name; #(#only),* } });
    }
    items.extend(super::renamed::types(&union.renamed_from, name, &[]));
    items
}

/// What a builder knows to be set once the variant is chosen.
fn state(union: &Union, variant: &Variant) -> &'static str {
    if !union.usage.request {
        "read"
    } else if variant.tells_all() {
        "set"
    } else {
        "kept"
    }
}

fn declaration(union: &Union) -> TokenStream {
    let name = &union.name;
    let docs = doc(&wrap(&prose(&union.description)));
    let variants = union.variants.iter().map(|variant| {
        let (variant_name, payload) = (&variant.name, rust_type(&variant.payload));
        let docs = doc(&wrap(&variant_line(union, variant)));
        quote! { #docs #variant_name(#payload) }
    });
    let other = doc(&wrap(
        "Anything else, as it is: a value that this version of the crate does not know, or JSON of your own. A text is \
         taken for JSON that is written already.",
    ));
    quote! {
        #docs
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            #other
            Other(serde_json::Value),
        }
    }
}

fn telling(union: &Union) -> TokenStream {
    let (name, beside) = (&union.name, &union.told_by);
    let tag = union.tag.as_ref();
    let tag = tag.map_or_else(|| quote!(None), |tag| quote!(Some(#tag)));
    let variants = union.variants.iter().map(|variant| {
        let (name, tags) = (&variant.name, &variant.tags);
        let kind = if variant.payload == Type::String {
            quote!(text)
        } else {
            quote!(structure)
        };
        let beside = variant.beside.iter().map(|values| quote!([#(#values),*]));
        quote! { #name #kind [#(#beside),*] [#(#tags),*]; }
    });
    quote! { runtime::union! { #name [#(#beside),*] #tag; #(#variants)* } }
}

/// What a variant is, and what tells it.
pub(crate) fn variant_line(union: &Union, variant: &Variant) -> String {
    let line = then(&prose(&variant.description), &told(union, variant));
    match provenance(variant.source.as_ref()) {
        Some(provenance) => then(&line, &provenance),
        None => line,
    }
}

/// What tells a variant: goes with `ChannelType` `whatsapp`, and with `MessageType` `text`.
fn told(union: &Union, variant: &Variant) -> String {
    let beside = union.told_by.iter().zip(&variant.beside);
    let tags = union.tag.iter().map(|tag| (tag, &variant.tags));
    let told = beside.chain(tags).filter(|(_, values)| !values.is_empty());
    let told: Vec<String> = told
        .map(|(name, values)| {
            let values: Vec<String> = values.iter().map(|value| code(value)).collect();
            format!("{} {}", code(name), listed(&values, "or"))
        })
        .collect();
    format!("Goes with {}.", listed(&told, "and"))
}
