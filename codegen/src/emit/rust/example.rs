//! Worked examples as Rust: the one in the docs, and the expressions of the emitted tests.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::types::{float, number, path, rust_type, typed_number};
use crate::emit::context::Context;
use crate::format;
use crate::model::{
    ErrorExample, Example, Field, Literal, Made, Registry, Structure, Type, TypeRef, Union, Value,
};
use crate::names::{Ident, Name};
use crate::value::json;

/// The first example as a program for a doc comment, without fences.
pub(crate) fn doc_example(cx: Context<'_>) -> Option<String> {
    let example = cx.operation.examples.first()?;
    let mut lines = vec![format!(
        "# async fn example() -> Result<(), {}::Error> {{",
        cx.api.target.library()
    )];
    lines.extend(program(cx, example));
    lines.extend(["# Ok(())".to_owned(), "# }".to_owned()]);
    Some(lines.join("\n"))
}

/// The first example as a reader would write it, for pages.
pub(crate) fn page_example(cx: Context<'_>, example: &Example) -> String {
    program(cx, example).join("\n")
}

/// A call that fails, as a reader would write it, for pages.
pub(crate) fn page_error_example(cx: Context<'_>, example: &ErrorExample) -> String {
    let mut lines = call_of(cx, &example.request, "let result");
    // Next to the client, which every example names first.
    lines[0] = format!("use {}::{{Client, ErrorCode}};", cx.api.target.library());
    let code = example.error.ident.escaped();
    lines.extend([
        "    .send()".to_owned(),
        "    .await;".to_owned(),
        "match result {".to_owned(),
        "    Ok(reply) => println!(\"{reply:?}\"),".to_owned(),
        format!(
            "    Err(error) if error.code() == Some(ErrorCode::{code}) => println!(\"{{error}}\"),"
        ),
        "    Err(error) => return Err(error),".to_owned(),
        "}".to_owned(),
    ]);
    lines.join("\n")
}

/// The first example, but of all pages, for the page of an operation that pages.
pub(crate) fn paging_example(cx: Context<'_>, example: &Example) -> String {
    let mut lines = call_of(cx, &example.request, "let mut items");
    lines.extend(
        [
            "    .items();",
            "while let Some(item) = items.next().await {",
            "    println!(\"{:?}\", item?);",
            "}",
        ]
        .map(str::to_owned),
    );
    lines.join("\n")
}

fn program(cx: Context<'_>, example: &Example) -> Vec<String> {
    let mut lines = call_of(cx, &example.request, "let reply");
    lines.extend(["    .send()".to_owned(), "    .await?;".to_owned()]);
    lines.push("println!(\"{reply:?}\");".to_owned());
    lines
}

/// A program up to the setters of a request.
fn call_of(cx: Context<'_>, request: &[(usize, Literal)], binding: &str) -> Vec<String> {
    let mut lines: Vec<String> = uses(cx, request)
        .into_iter()
        .map(|path| format!("use {path};"))
        .collect();
    lines.extend([
        String::new(),
        "let client = Client::from_env()?;".to_owned(),
        format!("{binding} = client"),
        format!("    .{}()", cx.operation.name.ident.escaped()),
    ]);
    for call in calls(cx, request) {
        lines.extend(statement(&call).lines().map(|line| format!("    {line}")));
    }
    lines
}

/// `.phone_number("861380000****")`, formatted.
fn statement(call: &TokenStream) -> String {
    let text = format::expression(&quote!(x #call));
    let call = text.trim_start_matches(|c: char| c == 'x' || c.is_whitespace());
    call.to_owned()
}

/// The setter calls of a request.
pub(crate) fn calls(cx: Context<'_>, request: &[(usize, Literal)]) -> Vec<TokenStream> {
    let literals = Literals { types: cx.types() };
    let set: Vec<(&Field, &Literal)> = cx
        .operation
        .set(request)
        .map(|(parameter, literal)| (&parameter.field, literal))
        .collect();
    let told = literals.told(&set);
    set.into_iter()
        .filter(|(field, _)| !told.contains(&field.name.wire))
        .map(|(field, literal)| literals.call(field, literal))
        .collect()
}

/// Imports that the example needs.
fn uses(cx: Context<'_>, request: &[(usize, Literal)]) -> Vec<String> {
    let library = cx.api.target.library();
    let mut named = Named::default();
    for (_, literal) in request {
        named.add_literal(literal);
    }
    let mut paths = vec![format!("{library}::Client")];
    let module = format!("{library}::{}", cx.group.name.plain());
    paths.extend(import(&module, &named.local));
    if named.shared {
        paths.push(format!("{library}::types"));
    }
    paths
}

fn import(module: &str, names: &BTreeSet<&Ident>) -> Option<String> {
    let list: Vec<&str> = names.iter().map(|name| name.plain()).collect();
    match list.as_slice() {
        [] => None,
        [name] => Some(format!("{module}::{name}")),
        names => Some(format!("{module}::{{{}}}", names.join(", "))),
    }
}

/// What the expressions of literals name, beside the setters.
#[derive(Default)]
pub(crate) struct Named<'a> {
    /// Types of the operation's group.
    pub(crate) local: BTreeSet<&'a Ident>,
    /// Whether there is a type that operations share.
    pub(crate) shared: bool,
}

impl<'a> Named<'a> {
    pub(crate) fn add<T>(&mut self, reference: &'a TypeRef<T>) {
        if reference.shared {
            self.shared = true;
        } else {
            self.local.insert(&reference.name);
        }
    }

    /// The types that a type is made of.
    fn add_type(&mut self, type_: &'a Type) {
        match type_ {
            Type::Structure(reference) => self.add(reference),
            Type::Enumeration(reference) => self.add(reference),
            Type::Union(reference) => self.add(reference),
            Type::List(item) | Type::Map(item) => self.add_type(item),
            Type::String | Type::Int32 | Type::Int64 | Type::Double | Type::Boolean | Type::Any => {
            }
        }
    }

    /// What the expression of a literal names. A list or map that is empty names what it would hold.
    pub(crate) fn add_literal(&mut self, literal: &'a Literal) {
        match literal {
            Literal::Structure(reference, members) => {
                self.add(reference);
                for (_, member) in members {
                    self.add_literal(member);
                }
            }
            Literal::Variant(reference, _) | Literal::OtherVariant(reference, _) => {
                self.add(reference);
            }
            Literal::Union(reference, _, payload) => {
                self.add(reference);
                self.add_literal(payload);
            }
            Literal::List(item_type, items) => {
                if items.is_empty() {
                    self.add_type(item_type);
                }
                for item in items {
                    self.add_literal(item);
                }
            }
            Literal::Map(item_type, members) => {
                if members.is_empty() {
                    self.add_type(item_type);
                }
                for (_, item) in members {
                    self.add_literal(item);
                }
            }
            Literal::Text(_)
            | Literal::Integer(_)
            | Literal::Float(_)
            | Literal::Boolean(_)
            | Literal::Any(_)
            | Literal::OtherUnion(..) => {}
        }
    }
}

/// Writes literals of the types of one operation or event.
#[derive(Clone, Copy)]
pub(crate) struct Literals<'a> {
    pub(crate) types: Registry<'a>,
}

impl Literals<'_> {
    /// `.phone_number("861380000****")`
    fn call(self, field: &Field, literal: &Literal) -> TokenStream {
        let setter = &field.name.ident;
        let value = self.expression(literal);
        quote!(.#setter(#value))
    }

    /// The value as an argument of a setter.
    pub(crate) fn expression(self, literal: &Literal) -> TokenStream {
        match literal {
            Literal::Text(text) | Literal::OtherUnion(_, Value::Text(text)) => quote!(#text),
            Literal::Integer(value) => number((*value).into()),
            Literal::Float(number) => float(*number),
            Literal::Boolean(value) => quote!(#value),
            Literal::Any(value) | Literal::OtherUnion(_, value) => {
                let json = json_tokens(value);
                quote!(serde_json::json!(#json))
            }
            Literal::List(item_type, items) => self.list(item_type, items),
            Literal::Map(item_type, members) => self.map(item_type, members),
            Literal::Structure(reference, members) => self.built(reference, members),
            Literal::Variant(reference, index) => {
                let name = path(reference);
                let variant = &self.types.value(reference, *index).name.ident;
                quote!(#name::#variant)
            }
            Literal::OtherVariant(reference, text) => {
                let name = path(reference);
                quote!(#name::from(#text))
            }
            Literal::Union(reference, index, payload) => self.chosen(reference, *index, payload),
        }
    }

    /// What a union is: the structure by itself, where it can be no other variant.
    fn chosen(self, reference: &TypeRef<Union>, index: usize, payload: &Literal) -> TokenStream {
        let variant = self.types.variant(reference, index);
        let held = self.expression(payload);
        if variant.only {
            return held;
        }
        let (union, name) = (path(reference), &variant.name);
        let into = matches!(payload, Literal::Text(_)).then(|| quote!(.into()));
        quote!(#union::#name(#held #into))
    }

    fn list(self, item_type: &Type, items: &[Literal]) -> TokenStream {
        if items.is_empty() {
            let item_type = rust_type(item_type);
            return quote!(Vec::<#item_type>::new());
        }
        let items = items.iter().map(|item| self.owned(item));
        quote!([#(#items),*])
    }

    fn map(self, item_type: &Type, members: &[(String, Literal)]) -> TokenStream {
        if members.is_empty() {
            let item_type = rust_type(item_type);
            return quote!(std::collections::BTreeMap::<String, #item_type>::new());
        }
        let members = members.iter().map(|(key, value)| {
            let value = self.owned(value);
            quote!((#key, #value))
        });
        quote!([#(#members),*])
    }

    /// An item of a list or map: where that is a list or map itself, the setter's leniency ends, so it is collected.
    fn owned(self, literal: &Literal) -> TokenStream {
        match literal {
            Literal::List(item_type, items) if items.is_empty() => self.list(item_type, items),
            Literal::Map(item_type, members) if members.is_empty() => self.map(item_type, members),
            Literal::List(item_type, items) => {
                let item = rust_type(item_type);
                let items = items.iter().map(|item| self.owned(item));
                let texts = matches!(item_type, Type::String).then(|| quote!(.map(Into::into)));
                quote!([#(#items),*].into_iter() #texts .collect::<Vec<#item>>())
            }
            Literal::Map(item_type, members) => {
                let item = rust_type(item_type);
                let members = members.iter().map(|(key, value)| {
                    let key = owned_text(key);
                    let value = match value {
                        Literal::Text(text) => owned_text(text),
                        value => self.owned(value),
                    };
                    quote!((#key, #value))
                });
                quote!([#(#members),*].into_iter().collect::<std::collections::BTreeMap<String, #item>>())
            }
            // The type of the list is no help: it holds what can be turned into its items.
            Literal::Integer(value) => typed_number(*value),
            // The items of a list are of one type.
            Literal::Union(reference, ..) | Literal::OtherUnion(reference, _) => {
                let (union, value) = (path(reference), self.expression(literal));
                quote!(#union::from(#value))
            }
            _ => self.expression(literal),
        }
    }

    fn built(self, reference: &TypeRef<Structure>, members: &[(usize, Literal)]) -> TokenStream {
        let name = path(reference);
        let structure = self.types.get(reference);
        let members: Vec<(&Field, &Literal)> = structure.set(members).collect();
        let told = self.told(&members);
        let by_new = matches!(structure.made, Some(Made::New));
        let shown = members
            .iter()
            .filter(|(field, _)| !told.contains(&field.name.wire));
        let (arguments, set): (Vec<_>, Vec<_>) =
            shown.partition(|(field, _)| by_new && field.required);
        let calls = set.iter().map(|(field, literal)| self.call(field, literal));
        if by_new {
            let arguments = arguments
                .iter()
                .map(|(_, literal)| self.expression(literal));
            return quote!(#name::new(#(#arguments),*) #(#calls)*);
        }
        quote!(#name::builder() #(#calls)* .build())
    }

    /// Wire names of the fields that the unions among these set with themselves.
    fn told(self, members: &[(&Field, &Literal)]) -> BTreeSet<String> {
        let is_required = |name: &Name| {
            let mut fields = members.iter().map(|(field, _)| field);
            fields.any(|field| field.required && field.name.wire == name.wire)
        };
        let mut told = BTreeSet::new();
        for (field, literal) in members {
            let Some(choice) = &*field.choice else {
                continue;
            };
            told.extend(choice.sets.iter().map(|(name, _)| name.wire.clone()));
            if let Literal::Union(reference, index, _) = literal {
                let variant = self.types.variant(reference, *index);
                let beside = choice.beside.iter().enumerate();
                // A builder knows what is required to be set only from a choice that tells all.
                let known = variant.only && variant.tells_all();
                let beside = beside.filter(|(place, name)| {
                    variant.tells(*place).is_some() && (known || !is_required(name))
                });
                told.extend(beside.map(|(_, name)| name.wire.clone()));
            }
        }
        told
    }
}

/// A text as a `String`.
fn owned_text(text: &str) -> TokenStream {
    if text.is_empty() {
        quote!(String::new())
    } else {
        quote!(String::from(#text))
    }
}

/// A number as it reads back from JSON: whole where it is written without a fraction.
fn json_number(number: f64) -> TokenStream {
    let text = json::shortest(number);
    if let Ok(whole) = text.parse::<i64>() {
        return typed_number(whole);
    }
    match text.parse::<u64>() {
        Ok(whole) => {
            let whole = proc_macro2::Literal::u64_suffixed(whole);
            quote!(#whole)
        }
        Err(_) => float(number),
    }
}

/// JSON as the tokens that `serde_json::json!` takes.
pub(crate) fn json_tokens(value: &Value) -> TokenStream {
    match value {
        Value::Null => quote!(null),
        Value::Bool(value) => quote!(#value),
        Value::Integer(value) => typed_number(*value),
        Value::Float(number) => json_number(*number),
        Value::Text(text) => quote!(#text),
        Value::List(items) => {
            let items = items.iter().map(json_tokens);
            quote!([#(#items),*])
        }
        Value::Object(members) => {
            let members = members.iter().map(|(key, value)| {
                let value = json_tokens(value);
                quote!(#key: #value)
            });
            quote!({ #(#members),* })
        }
    }
}
