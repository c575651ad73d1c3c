//! Tests of the emitted crate: every example of the spec, as a request on the wire and as a typed reply.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::example::{Literals, Named, calls, json_tokens};
use super::structure::{is_plain, lists};
use super::types::{is_scalar, path};
use crate::diagnostic::is_invisible;
use crate::emit::context::Context;
use crate::format::{RustFile, raw_literal};
use crate::model::{
    Api, ErrorExample, Event, Example, Group, Literal, Operation, Parameter, Structure, Style,
    TypeRef, Union, Value,
};
use crate::output::OutputFile;
use crate::paths;
use crate::value::json;

/// The `main.rs` that binds the files of all operations with examples into one test program.
pub(crate) fn main(api: &Api) -> OutputFile {
    let source = &api.service.source;
    let lines =
        ["The examples of the spec: what they send, and how their replies are read.".to_owned()];
    let mut main = RustFile::new(source, lines.into());
    main.attributes(quote! {
        #![allow(clippy::too_many_lines, reason = "a test is as long as the example")]
        #![allow(clippy::doc_markdown, reason = "titles are those of the spec")]
        #![allow(clippy::float_cmp, clippy::unreadable_literal, reason = "numbers are those of the example")]
    });
    for group in &api.groups {
        for operation in group
            .operations
            .iter()
            .filter(|operation| operation.has_tests())
        {
            let module = &operation.module;
            let path = file_name(group, operation);
            main.item(quote! { #[rustfmt::skip] #[path = #path] mod #module; });
        }
    }
    for event in api.events.iter().filter(|event| !event.examples.is_empty()) {
        let (module, path) = (&event.module, event_file(event));
        main.item(quote! { #[rustfmt::skip] #[path = #path] mod #module; });
    }
    OutputFile::new(
        format!("{}/main.rs", api.target.examples),
        main.finish(&[]),
        source,
    )
}

/// The file of an event within the folder of tests.
pub(super) fn event_file(event: &Event) -> String {
    format!("events/{}.rs", event.module.plain())
}

/// The file of an operation within the folder of tests.
fn file_name(group: &Group, operation: &Operation) -> String {
    format!("{}/{}.rs", group.name.plain(), operation.module.plain())
}

/// The tests of an operation, if it has examples.
pub(crate) fn file(cx: Context<'_>) -> Option<OutputFile> {
    let Context {
        api,
        group,
        operation,
    } = cx;
    if !operation.has_tests() {
        return None;
    }
    let mut named = Named::default();
    named.local.insert(&operation.request);
    for example in &operation.error_examples {
        for (_, literal) in &example.request {
            named.add_literal(literal);
        }
    }
    for example in &operation.examples {
        for (_, literal) in &example.request {
            named.add_literal(literal);
        }
        for (_, literal) in &example.response {
            response_types(literal, &mut named);
        }
    }
    let module = &group.name;
    let library = format_ident!("{}", api.target.library());
    let local = named.local.iter();
    let mut imports = vec![quote! { use #library::#module::{#(#local),*}; }];
    if !operation.error_examples.is_empty() {
        imports.push(quote! { use #library::ErrorCode; });
    }
    if named.shared {
        imports.push(quote! { use #library::types; });
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
        file.item(request_test(cx, example, index));
        file.item(reply_test(cx, example, index));
    }
    for (index, example) in operation.error_examples.iter().enumerate() {
        file.item(error_test(cx, example, index));
    }
    Some(OutputFile::new(
        paths::operation_tests(&api.target, group, operation),
        file.finish(&imports),
        &operation.source,
    ))
}

/// Enumerations that the expectations of a reply mention; structures are reached through fields.
pub(super) fn response_types<'a>(literal: &'a Literal, named: &mut Named<'a>) {
    if let Literal::Union(reference, ..) | Literal::OtherUnion(reference, _) = literal {
        named.shared |= reference.shared;
    }
    let mut each = |literal| response_types(literal, named);
    match literal {
        Literal::Structure(_, members) => members.iter().for_each(|(_, member)| each(member)),
        Literal::List(_, items) => items.iter().for_each(each),
        Literal::Map(_, members) => members.iter().for_each(|(_, item)| each(item)),
        Literal::Union(_, _, payload) => each(payload),
        other => named.add_literal(other),
    }
}

/// ```ignore
/// #[test]
/// fn request_1() {
///     let request = GetMigrationVerifyCodeRequest::builder().cust_space_id("29348393884****")….build();
///     tests::assert_sends(&request, &[("CustSpaceId", "29348393884****"), …]);
/// }
/// ```
fn request_test(cx: Context<'_>, example: &Example, index: usize) -> TokenStream {
    let name = format_ident!("request_{}", index + 1);
    let docs = format!(" {}: the request on the wire.", example.title);
    let sends = sends(cx, &example.request);
    quote! {
        #[doc = #docs]
        #[test]
        fn #name() {
            #sends
        }
    }
}

/// What a request sends.
fn sends(cx: Context<'_>, members: &[(usize, Literal)]) -> TokenStream {
    let literals = Literals { types: cx.types() };
    let request = &cx.operation.request;
    let calls = calls(cx, members);
    let set = cx.operation.set(members);
    let on_wire = set.flat_map(|(parameter, literal)| pairs(parameter, literals.wire(literal)));
    let expected = on_wire.map(|(name, value)| {
        let value = text_literal(&value);
        quote!((#name, #value))
    });
    quote! {
        let request = #request::builder() #(#calls)* .build();
        tests::assert_sends(&request, &[#(#expected),*]);
    }
}

/// ```ignore
/// #[test]
/// fn error_1() {
///     let request = GetMigrationVerifyCodeRequest::builder()….build();
///     tests::assert_sends(&request, &[…]);
///     let body = r#"{ … }"#;
///     let error = tests::read_error::<GetMigrationVerifyCodeRequest>(400, body);
///     assert!(error.code() == Some(ErrorCode::ProductUnsubscript), "{error}");
/// }
/// ```
fn error_test(cx: Context<'_>, example: &ErrorExample, index: usize) -> TokenStream {
    let name = format_ident!("error_{}", index + 1);
    let docs = format!(
        " {}: the request on the wire, and the error that comes of the answer.",
        example.title
    );
    let sends = sends(cx, &example.request);
    let request = &cx.operation.request;
    let body = text_literal(&json::pretty(&example.answer));
    let status = proc_macro2::Literal::u16_unsuffixed(example.status);
    let code = &example.error.ident;
    quote! {
        #[doc = #docs]
        #[test]
        fn #name() {
            #sends
            let body = #body;
            let error = tests::read_error::<#request>(#status, body);
            assert!(error.code() == Some(ErrorCode::#code), "{error}");
        }
    }
}

/// The parameters that stand for one on the wire, by name.
fn pairs(parameter: &Parameter, value: Value) -> Vec<(String, String)> {
    let name = parameter.field.name.wire.clone();
    match (parameter.style, value) {
        (Style::Flat, value) => {
            let mut pairs = Vec::new();
            flatten(name, &value, &mut pairs);
            pairs
        }
        (Style::Simple, Value::List(items)) => {
            let items: Vec<String> = items.iter().map(Value::to_text).collect();
            vec![(name, items.join(","))]
        }
        (_, Value::Text(text)) if is_scalar(&parameter.field.type_) => vec![(name, text)],
        (_, value) => vec![(name, json::compact(&value))],
    }
}

fn flatten(name: String, value: &Value, into: &mut Vec<(String, String)>) {
    match value {
        Value::Null => {}
        Value::List(items) => {
            for (index, item) in items.iter().enumerate() {
                flatten(format!("{name}.{}", index + 1), item, into);
            }
        }
        Value::Object(members) => {
            for (key, member) in members {
                flatten(format!("{name}.{key}"), member, into);
            }
        }
        scalar => into.push((name, scalar.to_text())),
    }
}

/// ```ignore
/// #[test]
/// fn reply_1() {
///     let body = r#"{ … }"#;
///     let reply = tests::read::<GetMigrationVerifyCodeRequest>(body);
///     assert_eq!(reply.code.as_deref(), Some("OK"));
/// }
/// ```
fn reply_test(cx: Context<'_>, example: &Example, index: usize) -> TokenStream {
    let (operation, literals) = (cx.operation, Literals { types: cx.types() });
    let name = format_ident!("reply_{}", index + 1);
    let docs = format!(
        " {}: the reply, judged and read into its type.",
        example.title
    );
    let request = &operation.request;
    let body = text_literal(&json::pretty(&example.response_json));
    let asserts = literals.asserts(&quote!(reply), &operation.response, &example.response);
    // Of a reply that says nothing, it is enough that it can be read.
    let binding = if asserts.is_empty() {
        quote!(_)
    } else {
        quote!(reply)
    };
    quote! {
        #[doc = #docs]
        #[test]
        fn #name() {
            let body = #body;
            let #binding = tests::read::<#request>(body);
            #asserts
        }
    }
}

/// Text as a literal that reads well: raw where it holds quotes.
pub(super) fn text_literal(text: &str) -> proc_macro2::Literal {
    let prints = |c: char| c == '\n' || !is_invisible(c);
    if text.contains('"') && !text.contains("\"#") && text.chars().all(prints) {
        raw_literal(text)
    } else {
        proc_macro2::Literal::string(text)
    }
}

impl Literals<'_> {
    /// The value as it travels.
    pub(super) fn wire(self, literal: &Literal) -> Value {
        match literal {
            Literal::Text(text) | Literal::OtherVariant(_, text) => Value::Text(text.clone()),
            Literal::Integer(number) => Value::Integer(*number),
            Literal::Float(number) => Value::Float(*number),
            Literal::Boolean(value) => Value::Bool(*value),
            Literal::Any(value) | Literal::OtherUnion(_, value) => value.clone(),
            Literal::List(_, items) => {
                Value::List(items.iter().map(|item| self.wire(item)).collect())
            }
            Literal::Map(_, members) => {
                let members = members
                    .iter()
                    .map(|(key, value)| (key.clone(), self.wire(value)));
                Value::Object(members.collect())
            }
            Literal::Structure(reference, members) => {
                let set = self.types.get(reference).set(members);
                let members =
                    set.map(|(field, literal)| (field.name.wire.clone(), self.wire(literal)));
                Value::Object(members.collect())
            }
            Literal::Variant(reference, index) => {
                Value::Text(self.types.value(reference, *index).name.wire.clone())
            }
            Literal::Union(reference, index, payload) => {
                let values = self.types.variant(reference, *index).tags.iter();
                let value = values.map(|value| Value::Text(value.clone()));
                // At most one member, that of the first value.
                let tag = self.types.get(reference).tag.clone().into_iter().zip(value);
                match self.wire(payload) {
                    Value::Object(members) => Value::Object(tag.chain(members).collect()),
                    other => other,
                }
            }
        }
    }

    pub(super) fn asserts(
        self,
        base: &TokenStream,
        structure: &Structure,
        members: &[(usize, Literal)],
    ) -> TokenStream {
        structure
            .set(members)
            .map(|(field, literal)| {
                let rust = &field.name.ident;
                let place = quote!(#base.#rust);
                let optional = !is_plain(&field.type_, lists(structure));
                self.assert(&place, literal, optional)
            })
            .collect()
    }

    /// Asserts that a union is a variant, and what it holds.
    fn assert_union(
        self,
        place: &TokenStream,
        reference: &TypeRef<Union>,
        index: usize,
        payload: &Literal,
    ) -> TokenStream {
        let variant = self.types.variant(reference, index);
        let (union, name) = (path(reference), &variant.name);
        let held = match payload {
            Literal::Text(text) => quote! { assert_eq!(held, #text); },
            payload => self.assert(&quote!(held), payload, false),
        };
        let bound = if held.is_empty() {
            quote!(_)
        } else {
            quote!(held)
        };
        quote! {
            match #place {
                #union::#name(#bound) => { #held }
                other => panic!("{other:?}"),
            }
        }
    }

    /// Asserts one value; `optional` where the place holds an `Option`.
    fn assert(self, place: &TokenStream, literal: &Literal, optional: bool) -> TokenStream {
        match literal {
            Literal::Text(text) if optional => {
                quote! { assert_eq!(#place.as_deref(), Some(#text)); }
            }
            Literal::Structure(reference, members) => {
                let inner = if optional {
                    quote!(#place.as_ref().expect("present"))
                } else {
                    place.clone()
                };
                self.asserts(&inner, self.types.get(reference), members)
            }
            Literal::Union(reference, index, payload) => {
                let place = if optional {
                    quote!(#place.as_ref().expect("present"))
                } else {
                    quote!(&#place)
                };
                self.assert_union(&place, reference, *index, payload)
            }
            Literal::OtherUnion(reference, value) => {
                let (union, json) = (path(reference), json_tokens(value));
                let value = quote!(#union::Other(serde_json::json!(#json)));
                if optional {
                    quote! { assert_eq!(#place, Some(#value)); }
                } else {
                    quote! { assert_eq!(#place, #value); }
                }
            }
            Literal::List(_, items) => {
                let place = if optional {
                    quote!(#place.as_ref().expect("present"))
                } else {
                    place.clone()
                };
                let count = items.len();
                let count = proc_macro2::Literal::usize_unsuffixed(count);
                let each = items.iter().enumerate().map(|(index, item)| {
                    let index = proc_macro2::Literal::usize_unsuffixed(index);
                    self.assert(&quote!(#place[#index]), item, false)
                });
                quote! { assert_eq!(#place.len(), #count); #(#each)* }
            }
            Literal::Map(_, members) => {
                let place = if optional {
                    quote!(#place.as_ref().expect("present"))
                } else {
                    place.clone()
                };
                let each = members
                    .iter()
                    .map(|(key, item)| self.assert(&quote!(#place[#key]), item, false));
                quote! { #(#each)* }
            }
            Literal::Boolean(true) if !optional => quote! { assert!(#place); },
            Literal::Boolean(false) if !optional => quote! { assert!(!#place); },
            _ => {
                let value = self.expression(literal);
                if optional {
                    quote! { assert_eq!(#place, Some(#value)); }
                } else {
                    quote! { assert_eq!(#place, #value); }
                }
            }
        }
    }
}
