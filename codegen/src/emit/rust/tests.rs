//! Tests of the emitted crate: every example of the spec, as a request on the wire and as a typed reply.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::example::{Scope, calls, named_types};
use super::structure::{is_plain, lists};
use super::types::{ident, is_scalar, plain};
use crate::emit::OutputFile;
use crate::format::{RustFile, raw_literal};
use crate::json;
use crate::model::{Api, Example, Group, Literal, Operation, Structure, Type, Value};

/// The `main.rs` that binds the files of all operations with examples into one test program.
pub(crate) fn main(api: &Api) -> OutputFile {
    let source = &api.service.source;
    let lines =
        ["The examples of the spec: what they send, and how their replies are read.".to_owned()];
    let mut main = RustFile::new(source, lines.into());
    main.attributes(quote! {
        #![allow(clippy::too_many_lines, reason = "a test is as long as the example")]
    });
    for group in &api.groups {
        for operation in group
            .operations
            .iter()
            .filter(|operation| !operation.examples.is_empty())
        {
            let module = ident(&operation.name.ident);
            let path = path(group, operation);
            main.item(quote! { #[rustfmt::skip] #[path = #path] mod #module; });
        }
    }
    OutputFile::new(
        format!("{}/main.rs", api.target.examples),
        main.finish(&[]),
        source,
    )
}

/// The file of an operation within the folder of tests.
fn path(group: &Group, operation: &Operation) -> String {
    format!("{}/{}.rs", group.name, plain(&operation.name.ident))
}

/// The tests of an operation, if it has examples.
pub(crate) fn file(api: &Api, group: &Group, operation: &Operation) -> Option<OutputFile> {
    if operation.examples.is_empty() {
        return None;
    }
    let scope = Scope { api, operation };
    let mut local = BTreeSet::from([
        format!("{}Request", operation.type_stem),
        operation.response.name.clone(),
    ]);
    let mut shared = BTreeSet::new();
    for example in &operation.examples {
        for (_, literal) in &example.request {
            named_types(literal, &mut local, &mut shared);
        }
        response_types(&example.response, &mut local, &mut shared);
    }
    let module = ident(&group.name);
    let local = local.iter().map(|name| ident(name));
    let library = ident(&api.target.library());
    let mut imports = vec![quote! { use #library::#module::{#(#local),*}; }];
    if !shared.is_empty() {
        let shared = shared.iter().map(|name| ident(name));
        imports.push(quote! { use #library::types::{#(#shared),*}; });
    }
    let lines = vec![format!("Examples of `{}`.", operation.name.wire)];
    let mut file = RustFile::new(&operation.source, lines);
    if operation
        .parameters
        .iter()
        .any(|parameter| parameter.field.deprecated.is_some())
    {
        file.attributes(quote! { #![allow(deprecated)] });
    }
    for (index, example) in operation.examples.iter().enumerate() {
        file.item(request_test(&scope, example, index));
        file.item(reply_test(&scope, example, index));
    }
    Some(OutputFile::new(
        format!("{}/{}", api.target.examples, path(group, operation)),
        file.finish(&imports),
        &operation.source,
    ))
}

/// Enumerations that the expectations of a reply mention; structures are reached through fields.
fn response_types(
    members: &[(usize, Literal)],
    local: &mut BTreeSet<String>,
    shared: &mut BTreeSet<String>,
) {
    for (_, literal) in members {
        match literal {
            Literal::Structure(_, members) => response_types(members, local, shared),
            Literal::List(items) => {
                for item in items {
                    response_types(&[(0, item.clone())], local, shared);
                }
            }
            Literal::Map(members) => {
                for (_, item) in members {
                    response_types(&[(0, item.clone())], local, shared);
                }
            }
            other => named_types(other, local, shared),
        }
    }
}

/// ```ignore
/// #[test]
/// fn request_1() {
///     let request = GetMigrationVerifyCodeRequest::builder().cust_space_id("29348393884****")….build();
///     tests::assert_sends(&request, &[("CustSpaceId", "29348393884****"), …]);
/// }
/// ```
fn request_test(scope: &Scope<'_>, example: &Example, index: usize) -> TokenStream {
    let name = format_ident!("request_{}", index + 1);
    let docs = format!(" {}: the request on the wire.", example.title);
    let request = ident(&format!("{}Request", scope.operation.type_stem));
    let calls = calls(scope, &example.request);
    let expected = example.request.iter().filter_map(|(index, literal)| {
        let field = &scope.operation.parameters.get(*index)?.field;
        let wire = &field.name.wire;
        let value = match scope.wire(literal) {
            Value::Text(text) if is_scalar(&field.type_) => text,
            value => json::compact(&value),
        };
        let value = text_literal(&value);
        Some(quote!((#wire, #value)))
    });
    quote! {
        #[doc = #docs]
        #[test]
        fn #name() {
            let request = #request::builder() #(#calls)* .build();
            tests::assert_sends(&request, &[#(#expected),*]);
        }
    }
}

/// ```ignore
/// #[test]
/// fn reply_1() {
///     let reply: GetMigrationVerifyCodeResponse = tests::read(r#"{ … }"#);
///     assert_eq!(reply.code.as_deref(), Some("OK"));
/// }
/// ```
fn reply_test(scope: &Scope<'_>, example: &Example, index: usize) -> TokenStream {
    let name = format_ident!("reply_{}", index + 1);
    let docs = format!(" {}: the reply, read into its type.", example.title);
    let response = ident(&scope.operation.response.name);
    let body = text_literal(&json::pretty(&example.response_json));
    let asserts = scope.asserts(&quote!(reply), &scope.operation.response, &example.response);
    quote! {
        #[doc = #docs]
        #[test]
        fn #name() {
            let reply: #response = tests::read(#body);
            #asserts
        }
    }
}

/// Text as a literal that reads well: raw where it holds quotes.
pub(super) fn text_literal(text: &str) -> proc_macro2::Literal {
    if text.contains('"') && !text.contains("\"#") {
        raw_literal(text)
    } else {
        proc_macro2::Literal::string(text)
    }
}

impl Scope<'_> {
    /// The value as it travels.
    pub(super) fn wire(&self, literal: &Literal) -> Value {
        match literal {
            Literal::Text(text) | Literal::OtherVariant(_, text) => Value::Text(text.clone()),
            Literal::Integer(number) => Value::Integer(*number),
            Literal::Float(number) => Value::Float(*number),
            Literal::Boolean(value) => Value::Bool(*value),
            Literal::Any(value) => value.clone(),
            Literal::List(items) => Value::List(items.iter().map(|item| self.wire(item)).collect()),
            Literal::Map(members) => {
                let members = members
                    .iter()
                    .map(|(key, value)| (key.clone(), self.wire(value)));
                Value::Object(members.collect())
            }
            Literal::Structure(reference, members) => {
                let members = self.structure(reference).into_iter().flat_map(|structure| {
                    members.iter().filter_map(|(index, literal)| {
                        let key = &structure.fields.get(*index)?.name.wire;
                        Some((key.clone(), self.wire(literal)))
                    })
                });
                Value::Object(members.collect())
            }
            Literal::Variant(reference, index) => {
                Value::Text(self.wire_value(reference, *index).to_owned())
            }
        }
    }

    fn asserts(
        &self,
        base: &TokenStream,
        structure: &Structure,
        members: &[(usize, Literal)],
    ) -> TokenStream {
        members
            .iter()
            .filter_map(|(index, literal)| {
                let field = structure.fields.get(*index)?;
                let rust = ident(&field.name.ident);
                let place = quote!(#base.#rust);
                let optional = !is_plain(&field.type_, lists(structure));
                Some(self.assert(&place, literal, &field.type_, optional))
            })
            .collect()
    }

    /// Asserts one value; `optional` where the place holds an `Option`.
    fn assert(
        &self,
        place: &TokenStream,
        literal: &Literal,
        type_: &Type,
        optional: bool,
    ) -> TokenStream {
        match (literal, type_) {
            (Literal::Text(text), _) if optional => {
                quote! { assert_eq!(#place.as_deref(), Some(#text)); }
            }
            (Literal::Structure(reference, members), _) => {
                let inner = if optional {
                    quote!(#place.as_ref().expect("present"))
                } else {
                    place.clone()
                };
                self.structure(reference)
                    .map(|structure| self.asserts(&inner, structure, members))
                    .unwrap_or_default()
            }
            (Literal::List(items), Type::List(item_type)) => {
                let place = if optional {
                    quote!(#place.as_ref().expect("present"))
                } else {
                    place.clone()
                };
                let count = items.len();
                let count = proc_macro2::Literal::usize_unsuffixed(count);
                let each = items.iter().enumerate().map(|(index, item)| {
                    let index = proc_macro2::Literal::usize_unsuffixed(index);
                    self.assert(&quote!(#place[#index]), item, item_type, false)
                });
                quote! { assert_eq!(#place.len(), #count); #(#each)* }
            }
            (Literal::Map(members), Type::Map(item_type)) => {
                let place = if optional {
                    quote!(#place.as_ref().expect("present"))
                } else {
                    place.clone()
                };
                let each = members
                    .iter()
                    .map(|(key, item)| self.assert(&quote!(#place[#key]), item, item_type, false));
                quote! { #(#each)* }
            }
            _ => {
                let value = self.expression(literal, type_);
                if optional {
                    quote! { assert_eq!(#place, Some(#value)); }
                } else {
                    quote! { assert_eq!(#place, #value); }
                }
            }
        }
    }
}
