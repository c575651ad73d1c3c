//! Operations that page: what is emitted beside the request and its builder.

use proc_macro2::TokenStream;
use quote::quote;

use super::structure::{self, Lists};
use super::types::{self, rust_type};
use crate::emit::context::Context;
use crate::model::{Operation, PagedBy, Path, Registry, Structure, Type, TypeRef};

/// ```ignore
/// impl runtime::PagedRequest for ListInstanceRequest {
///     type Item = Instance;
///     fn page_number(&self) -> Option<i64> { self.page_index.map(i64::from) }
///     fn set_page_number(&mut self, number: i64) { self.page_index = i32::try_from(number).ok(); }
///     fn page_size(&self) -> Option<i64> { self.page_size.map(i64::from) }
///     fn items(response: &mut ListInstanceResponse) -> Option<&mut Vec<Self::Item>> { Some(&mut response.data) }
///     fn total(response: &ListInstanceResponse) -> Option<i64> { response.total_count.map(i64::from) }
/// }
/// ```
pub(crate) fn paged_request(cx: Context<'_>) -> Option<TokenStream> {
    let operation = cx.operation;
    let paging = operation.paging.as_ref()?;
    let (request, response) = (&operation.request, &operation.response.name);
    let item = rust_type(&paging.item_type);
    let items = items(cx.types(), &operation.response, &paging.items);
    let (by_token, methods) = match &paging.by {
        PagedBy::Number {
            number,
            size,
            default_size,
            total,
        } => {
            let sized = Sized {
                path: size,
                default: *default_size,
            };
            (None, numbered(cx, number, &sized, total.as_ref()))
        }
        PagedBy::Token { token, next } => (
            Some(quote! { const BY_TOKEN: bool = true; }),
            following(cx, token, next),
        ),
    };
    let [before, after] = methods;
    Some(quote! {
        impl runtime::PagedRequest for #request {
            type Item = #item;

            #by_token

            #before

            fn items(response: &mut #response) -> Option<&mut Vec<Self::Item>> { #items }

            #after
        }
    })
}

/// The page size: where it is, and which one to ask for where a structure needs one.
struct Sized<'a> {
    path: &'a Path,
    default: Option<i64>,
}

/// The methods of numbered pages, before and after `items`.
fn numbered(
    cx: Context<'_>,
    number_path: &Path,
    size: &Sized<'_>,
    total: Option<&Path>,
) -> [TokenStream; 2] {
    let page_number = number(&quote!(self), number_path);
    let set_page_number = set(
        cx.types(),
        number_path,
        Some(size),
        &counter(&number_path.type_),
    );
    let page_size = number(&quote!(self), size.path);
    let total = total.map(|path| {
        let response = &cx.operation.response.name;
        let total = number(&quote!(response), path);
        quote! {
            fn total(response: &#response) -> Option<i64> { #total }
        }
    });
    [
        quote! {
            fn page_number(&self) -> Option<i64> { #page_number }

            fn set_page_number(&mut self, number: i64) { #set_page_number }

            fn page_size(&self) -> Option<i64> { #page_size }
        },
        quote!(#total),
    ]
}

/// The methods of pages that a token leads to, before and after `items`.
///
/// ```ignore
/// fn page_token(&self) -> Option<&str> { self.next_token.as_deref() }
/// fn set_page_token(&mut self, token: String) { self.next_token = Some(token); }
/// fn next_page_token(response: &ListThingsResponse) -> Option<&str> { response.next_token.as_deref() }
/// ```
fn following(cx: Context<'_>, token: &Path, next: &Path) -> [TokenStream; 2] {
    let response = &cx.operation.response.name;
    let page_token = text(&quote!(self), token);
    let set_page_token = set(cx.types(), token, None, &quote!(Some(token)));
    let next = text(&quote!(response), next);
    [
        quote! {
            fn page_token(&self) -> Option<&str> { #page_token }

            fn set_page_token(&mut self, token: String) { #set_page_token }
        },
        quote! {
            fn next_page_token(response: &#response) -> Option<&str> { #next }
        },
    ]
}

/// A page number as the value of a parameter.
fn counter(type_: &Type) -> TokenStream {
    match type_ {
        Type::Int64 => quote!(Some(number)),
        Type::String => quote!(Some(number.to_string())),
        _ => quote!(i32::try_from(number).ok()),
    }
}

/// `items` and `pages` of the builder.
pub(crate) fn builder_methods(operation: &Operation, bounds: &[TokenStream]) -> TokenStream {
    let (client, request) = (&operation.builder.client, &operation.request);
    quote! {
        #[doc = " The items of all pages, one after the other, beginning at the page that is set, or else at the first."]
        pub fn items(self) -> #client::Items<#request> where #client: runtime::Dispatch, #(#bounds)* {
            self.0.client.dispatch_items(&self.0.value)
        }

        #[doc = " The pages, one after the other, beginning at the one that is set, or else at the first."]
        pub fn pages(self) -> #client::Pages<#request> where #client: runtime::Dispatch, #(#bounds)* {
            self.0.client.dispatch_pages(&self.0.value)
        }
    }
}

/// The structure that holds the value of a path: `self.page.as_ref()?`
fn holder(owner: &TokenStream, path: &Path) -> TokenStream {
    let through = path.through.iter();
    through.fold(owner.clone(), |holder, (name, _)| {
        let name = &name.ident;
        quote!(#holder.#name.as_ref()?)
    })
}

/// `self.page.as_ref()?.index.map(i64::from)`
fn number(owner: &TokenStream, path: &Path) -> TokenStream {
    let (holder, name) = (holder(owner, path), &path.field.ident);
    match &path.type_ {
        Type::Int64 => quote!(#holder.#name),
        Type::String => quote!(#holder.#name.as_deref()?.parse().ok()),
        _ => quote!(#holder.#name.map(i64::from)),
    }
}

/// `response.data.as_ref()?.next_token.as_deref()`
fn text(owner: &TokenStream, path: &Path) -> TokenStream {
    let (holder, name) = (holder(owner, path), &path.field.ident);
    quote!(#holder.#name.as_deref())
}

/// ```ignore
/// let page = self.page.get_or_insert(Page { index: None, size: Some(10) });
/// page.index = i32::try_from(number).ok();
/// ```
fn set(
    types: Registry<'_>,
    path: &Path,
    size: Option<&Sized<'_>>,
    value: &TokenStream,
) -> TokenStream {
    let mut place = quote!(self);
    for (depth, (name, reference)) in path.through.iter().enumerate() {
        let name = &name.ident;
        // Where the page size is a member of this very structure.
        let size = size.filter(|size| {
            size.path.through.len() == depth + 1 && path.through.starts_with(&size.path.through)
        });
        let empty = empty(types, reference, size);
        place = if reference.boxed {
            quote!(#place.#name.get_or_insert_with(|| Box::new(#empty)))
        } else {
            quote!(#place.#name.get_or_insert(#empty))
        };
    }
    let name = &path.field.ident;
    quote! { #place.#name = #value; }
}

/// `Page { index: None, size: Some(10) }`
fn empty(
    types: Registry<'_>,
    reference: &TypeRef<Structure>,
    size: Option<&Sized<'_>>,
) -> TokenStream {
    let path = types::path(reference);
    let members = types.get(reference).fields.iter().map(|field| {
        let name = &field.name.ident;
        let here = size.filter(|size| size.path.field == field.name);
        match (here.and_then(|size| size.default), &field.type_) {
            (Some(size), Type::String) => {
                let size = size.to_string();
                quote!(#name: Some(#size.to_owned()))
            }
            (Some(size), _) => {
                let size = proc_macro2::Literal::i64_unsuffixed(size);
                quote!(#name: Some(#size))
            }
            (None, _) => quote!(#name: None),
        }
    });
    quote!(#path { #(#members),* })
}

/// `Some(&mut response.data.as_mut()?.list)`
fn items(types: Registry<'_>, response: &Structure, path: &Path) -> TokenStream {
    let mut place = quote!(response);
    let mut holder = response;
    for (name, reference) in &path.through {
        let name = &name.ident;
        place = quote!(#place.#name.as_mut()?);
        holder = types.get(reference);
    }
    let name = &path.field.ident;
    if structure::lists(holder) == Lists::Optional {
        quote!(#place.#name.as_mut())
    } else {
        quote!(Some(&mut #place.#name))
    }
}
