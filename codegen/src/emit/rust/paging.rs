//! Operations that page: what is emitted beside the request and its builder.

use proc_macro2::TokenStream;
use quote::quote;

use super::example::Scope;
use super::structure::{self, Lists};
use super::types::{self, rust_type};
use crate::model::{Api, Field, Operation, PagedBy, Paging, Structure, Type};
use crate::names::Name;

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
pub(crate) fn paged_request(api: &Api, operation: &Operation) -> Option<TokenStream> {
    let paging = operation.paging.as_ref()?;
    let scope = Scope::of(api, operation);
    let parameters: Vec<&Field> = operation
        .parameters
        .iter()
        .map(|parameter| &parameter.field)
        .collect();
    let (request, response) = (&operation.request, &operation.response.name);
    let item = rust_type(&paging.item_type);
    let items = items(&scope, &operation.response, paging);
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
            let total = total.as_deref();
            (
                None,
                numbered(
                    &scope,
                    &operation.response,
                    &parameters,
                    number,
                    &sized,
                    total,
                ),
            )
        }
        PagedBy::Token { token, next } => (
            Some(quote! { const BY_TOKEN: bool = true; }),
            following(&scope, &operation.response, &parameters, token, next),
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
    path: &'a [Name],
    default: Option<i64>,
}

/// The methods of numbered pages, before and after `items`.
fn numbered(
    scope: &Scope<'_>,
    reply: &Structure,
    parameters: &[&Field],
    number_path: &[Name],
    size: &Sized<'_>,
    total: Option<&[Name]>,
) -> [TokenStream; 2] {
    let page_number = number(scope, &quote!(self), parameters, number_path);
    let set_page_number = set(scope, parameters, number_path, Some(size), &counter);
    let page_size = number(scope, &quote!(self), parameters, size.path);
    let total = total.map(|path| {
        let response = &reply.name;
        let fields: Vec<&Field> = reply.fields.iter().collect();
        let total = number(scope, &quote!(response), &fields, path);
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
fn following(
    scope: &Scope<'_>,
    reply: &Structure,
    parameters: &[&Field],
    token: &[Name],
    next: &[Name],
) -> [TokenStream; 2] {
    let response = &reply.name;
    let fields: Vec<&Field> = reply.fields.iter().collect();
    let page_token = text(scope, &quote!(self), parameters, token);
    let set_page_token = set(scope, parameters, token, None, &|_| quote!(Some(token)));
    let next = text(scope, &quote!(response), &fields, next);
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

/// A step of a path: a field, and the structure it holds unless it is the last.
struct Step<'a> {
    field: &'a Field,
    structure: Option<&'a Structure>,
}

/// The fields that a path names. The check has followed it before, so that no name is missing.
fn steps<'a>(scope: &Scope<'a>, fields: &[&'a Field], path: &[Name]) -> Vec<Step<'a>> {
    let mut fields = fields.to_vec();
    let mut steps = Vec::new();
    for name in path {
        let Some(field) = fields.iter().copied().find(|field| field.name == *name) else {
            break;
        };
        let structure = match &field.type_ {
            Type::Structure(reference) => scope.structure(reference),
            _ => None,
        };
        fields = structure.map_or_else(Vec::new, |of| of.fields.iter().collect());
        steps.push(Step { field, structure });
    }
    steps
}

/// `self.page.as_ref()?.index.map(i64::from)`
fn number(scope: &Scope<'_>, owner: &TokenStream, fields: &[&Field], path: &[Name]) -> TokenStream {
    let mut value = owner.clone();
    for Step { field, structure } in steps(scope, fields, path) {
        let name = &field.name.ident;
        value = match (structure, &field.type_) {
            (Some(_), _) => quote!(#value.#name.as_ref()?),
            (None, Type::Int64) => quote!(#value.#name),
            (None, Type::String) => quote!(#value.#name.as_deref()?.parse().ok()),
            (None, _) => quote!(#value.#name.map(i64::from)),
        };
    }
    value
}

/// `response.data.as_ref()?.next_token.as_deref()`
fn text(scope: &Scope<'_>, owner: &TokenStream, fields: &[&Field], path: &[Name]) -> TokenStream {
    let mut value = owner.clone();
    for Step { field, structure } in steps(scope, fields, path) {
        let name = &field.name.ident;
        value = if structure.is_some() {
            quote!(#value.#name.as_ref()?)
        } else {
            quote!(#value.#name.as_deref())
        };
    }
    value
}

/// ```ignore
/// let page = self.page.get_or_insert(Page { index: None, size: Some(10) });
/// page.index = i32::try_from(number).ok();
/// ```
fn set(
    scope: &Scope<'_>,
    fields: &[&Field],
    path: &[Name],
    size: Option<&Sized<'_>>,
    to: &dyn Fn(&Type) -> TokenStream,
) -> TokenStream {
    let mut place = quote!(self);
    let mut value = TokenStream::new();
    for (depth, Step { field, structure }) in steps(scope, fields, path).into_iter().enumerate() {
        let name = &field.name.ident;
        place = quote!(#place.#name);
        match (structure, &field.type_) {
            (Some(structure), Type::Structure(reference)) => {
                let type_ = types::path(reference);
                let members = structure.fields.iter().map(|field| {
                    let name = &field.name.ident;
                    let is_here = |size: &&Sized<'_>| {
                        size.path.len() == depth + 2
                            && size.path[..=depth] == path[..=depth]
                            && size.path[depth + 1] == field.name
                    };
                    let default = size.filter(is_here).and_then(|size| size.default);
                    match (default, &field.type_) {
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
                let empty = quote!(#type_ { #(#members),* });
                place = if reference.boxed {
                    quote!(#place.get_or_insert_with(|| Box::new(#empty)))
                } else {
                    quote!(#place.get_or_insert(#empty))
                };
            }
            (_, type_) => value = to(type_),
        }
    }
    quote! { #place = #value; }
}

/// `Some(&mut response.data.as_mut()?.list)`
fn items(scope: &Scope<'_>, response: &Structure, paging: &Paging) -> TokenStream {
    let fields: Vec<&Field> = response.fields.iter().collect();
    let mut place = quote!(response);
    let mut lists = structure::lists(response);
    let mut is_optional = false;
    for Step { field, structure } in steps(scope, &fields, &paging.items) {
        let name = &field.name.ident;
        place = quote!(#place.#name);
        if let Some(structure) = structure {
            place = quote!(#place.as_mut()?);
            lists = structure::lists(structure);
        } else {
            is_optional = lists == Lists::Optional;
        }
    }
    if is_optional {
        quote!(#place.as_mut())
    } else {
        quote!(Some(&mut #place))
    }
}
