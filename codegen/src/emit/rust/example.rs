//! Worked examples as Rust: the one in the docs, and the expressions of the emitted tests.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::types::{float, number, path, rust_type, typed_number};
use crate::format;
use crate::model::{
    Api, Enumeration, Example, Field, Group, Literal, Made, Operation, Structure, Type,
    TypeDefinition, TypeRef, Union, Value,
};
use crate::names::{Ident, Name};
use crate::value::json;

/// The first example as a program for a doc comment, without fences.
pub(crate) fn doc_example(api: &Api, group: &Group, operation: &Operation) -> Option<String> {
    let example = operation.examples.first()?;
    let scope = Scope::of(api, operation);
    let mut lines = vec![format!(
        "# async fn example() -> Result<(), {}::Error> {{",
        api.target.library()
    )];
    lines.extend(program(&scope, group, operation, example));
    lines.extend(["# Ok(())".to_owned(), "# }".to_owned()]);
    Some(lines.join("\n"))
}

/// The first example as a reader would write it, for pages.
pub(crate) fn page_example(
    api: &Api,
    group: &Group,
    operation: &Operation,
    example: &Example,
) -> String {
    program(&Scope::of(api, operation), group, operation, example).join("\n")
}

/// The first example, but of all pages, for the page of an operation that pages.
pub(crate) fn paging_example(
    api: &Api,
    group: &Group,
    operation: &Operation,
    example: &Example,
) -> String {
    let scope = Scope::of(api, operation);
    let mut lines = call_of(&scope, group, operation, example, "let mut items");
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

fn program(
    scope: &Scope<'_>,
    group: &Group,
    operation: &Operation,
    example: &Example,
) -> Vec<String> {
    let mut lines = call_of(scope, group, operation, example, "let reply");
    lines.extend(["    .send()".to_owned(), "    .await?;".to_owned()]);
    lines.push("println!(\"{reply:?}\");".to_owned());
    lines
}

/// A program up to the setters of a request.
fn call_of(
    scope: &Scope<'_>,
    group: &Group,
    operation: &Operation,
    example: &Example,
    binding: &str,
) -> Vec<String> {
    let mut lines: Vec<String> = uses(scope, group, operation, &example.request)
        .into_iter()
        .map(|path| format!("use {path};"))
        .collect();
    lines.extend([
        String::new(),
        "let client = Client::from_env()?;".to_owned(),
        format!("{binding} = client"),
        format!("    .{}()", operation.name.ident.escaped()),
    ]);
    for call in calls(scope, operation, &example.request) {
        lines.extend(statement(&call).lines().map(|line| format!("    {line}")));
    }
    lines
}

/// `.phone_number("861380000****")`, formatted.
fn statement(call: &TokenStream) -> String {
    let text = format::expression(&quote!(x #call));
    text.strip_prefix('x')
        .unwrap_or(&text)
        .trim_start()
        .to_owned()
}

/// The setter calls of a request.
pub(crate) fn calls(
    scope: &Scope<'_>,
    operation: &Operation,
    request: &[(usize, Literal)],
) -> Vec<TokenStream> {
    let set: Vec<(&Field, &Literal)> = request
        .iter()
        .filter_map(|(index, literal)| Some((&operation.parameters.get(*index)?.field, literal)))
        .collect();
    let told = scope.told(&set);
    set.into_iter()
        .filter(|(field, _)| !told.contains(&field.name.wire))
        .map(|(field, literal)| call(scope, field, literal))
        .collect()
}

fn call(scope: &Scope<'_>, field: &Field, literal: &Literal) -> TokenStream {
    let setter = &field.name.ident;
    let value = scope.expression(literal, &field.type_);
    quote!(.#setter(#value))
}

/// Imports that the example needs.
fn uses(
    scope: &Scope<'_>,
    group: &Group,
    operation: &Operation,
    request: &[(usize, Literal)],
) -> Vec<String> {
    let library = scope.api.target.library();
    let mut named = Named::default();
    named.add_request(scope, operation, request);
    let mut paths = vec![format!("{library}::Client")];
    let module = format!("{library}::{}", group.name.plain());
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
    fn add(&mut self, reference: &'a TypeRef) {
        if reference.shared {
            self.shared = true;
        } else {
            self.local.insert(&reference.name);
        }
    }

    /// The types that a type is made of.
    fn add_type(&mut self, type_: &'a Type) {
        match type_ {
            Type::Structure(reference) | Type::Enumeration(reference) | Type::Union(reference) => {
                self.add(reference);
            }
            Type::List(item) | Type::Map(item) => self.add_type(item),
            Type::String | Type::Int32 | Type::Int64 | Type::Double | Type::Boolean | Type::Any => {
            }
        }
    }

    /// What the expression of a request names.
    pub(crate) fn add_request(
        &mut self,
        scope: &Scope<'a>,
        operation: &'a Operation,
        request: &'a [(usize, Literal)],
    ) {
        for (index, literal) in request {
            if let Some(parameter) = operation.parameters.get(*index) {
                self.add_literal(scope, literal, &parameter.field.type_);
            }
        }
    }

    /// What the expression of a literal of a type names. A list or map that is empty names what it would hold.
    pub(crate) fn add_literal(&mut self, scope: &Scope<'a>, literal: &'a Literal, type_: &'a Type) {
        match (literal, type_) {
            (Literal::Structure(reference, members), _) => {
                self.add(reference);
                let fields = scope.structure(reference).map_or(&[][..], |of| &of.fields);
                for (index, member) in members {
                    if let Some(field) = fields.get(*index) {
                        self.add_literal(scope, member, &field.type_);
                    }
                }
            }
            (Literal::Variant(reference, _) | Literal::OtherVariant(reference, _), _) => {
                self.add(reference);
            }
            (Literal::Union(reference, _, payload), _) => {
                self.add(reference);
                self.add_literal(scope, payload, &Type::Any);
            }
            (Literal::List(items), Type::List(item_type)) => {
                if items.is_empty() {
                    self.add_type(item_type);
                }
                for item in items {
                    self.add_literal(scope, item, item_type);
                }
            }
            (Literal::Map(members), Type::Map(item_type)) => {
                if members.is_empty() {
                    self.add_type(item_type);
                }
                for (_, item) in members {
                    self.add_literal(scope, item, item_type);
                }
            }
            _ => {}
        }
    }
}

/// Where the types of literals are looked up: those of one operation or event, and those that are shared.
pub(crate) struct Scope<'a> {
    pub(crate) api: &'a Api,
    pub(crate) types: &'a [TypeDefinition],
}

impl<'a> Scope<'a> {
    pub(crate) fn of(api: &'a Api, operation: &'a Operation) -> Self {
        Self {
            api,
            types: &operation.types,
        }
    }

    /// What a reference names.
    pub(crate) fn definition(&self, reference: &TypeRef) -> Option<&'a TypeDefinition> {
        let types = if reference.shared {
            &self.api.types
        } else {
            self.types
        };
        types
            .iter()
            .find(|definition| *super::structure::type_name(definition) == reference.name)
    }

    /// The structure a reference names.
    pub(crate) fn structure(&self, reference: &TypeRef) -> Option<&'a Structure> {
        match self.definition(reference)? {
            TypeDefinition::Structure(structure) => Some(structure),
            TypeDefinition::Enumeration(_) | TypeDefinition::Union(_) => None,
        }
    }

    /// The union a reference names.
    pub(crate) fn union(&self, reference: &TypeRef) -> Option<&'a Union> {
        match self.definition(reference)? {
            TypeDefinition::Union(union) => Some(union),
            TypeDefinition::Structure(_) | TypeDefinition::Enumeration(_) => None,
        }
    }

    /// The wire value of a known value.
    pub(crate) fn wire_value(&self, reference: &TypeRef, index: usize) -> &'a str {
        self.enumeration(reference)
            .and_then(|of| of.values.get(index))
            .map_or("", |value| &value.name.wire)
    }

    fn enumeration(&self, reference: &TypeRef) -> Option<&'a Enumeration> {
        match self.definition(reference)? {
            TypeDefinition::Enumeration(enumeration) => Some(enumeration),
            TypeDefinition::Structure(_) | TypeDefinition::Union(_) => None,
        }
    }

    /// The value as an argument of a setter.
    pub(crate) fn expression(&self, literal: &Literal, type_: &Type) -> TokenStream {
        match literal {
            Literal::Text(text) | Literal::OtherUnion(_, Value::Text(text)) => quote!(#text),
            Literal::Integer(value) => number((*value).into()),
            Literal::Float(number) => float(*number),
            Literal::Boolean(value) => quote!(#value),
            Literal::Any(value) | Literal::OtherUnion(_, value) => {
                let json = json_tokens(value);
                quote!(serde_json::json!(#json))
            }
            Literal::List(items) => self.list(items, type_),
            Literal::Map(members) => self.map(members, type_),
            Literal::Structure(reference, members) => self.built(reference, members),
            Literal::Variant(reference, index) => {
                let name = path(reference);
                if let Some(value) = self
                    .enumeration(reference)
                    .and_then(|of| of.values.get(*index))
                {
                    let variant = &value.name.ident;
                    quote!(#name::#variant)
                } else {
                    quote!(#name)
                }
            }
            Literal::OtherVariant(reference, text) => {
                let name = path(reference);
                quote!(#name::from(#text))
            }
            Literal::Union(reference, index, payload) => self.chosen(reference, *index, payload),
        }
    }

    /// What a union is: the structure by itself, where it can be no other variant.
    fn chosen(&self, reference: &TypeRef, index: usize, payload: &Literal) -> TokenStream {
        let Some(variant) = self.union(reference).and_then(|of| of.variants.get(index)) else {
            return TokenStream::new();
        };
        let held = self.expression(payload, &variant.payload);
        if variant.only {
            return held;
        }
        let (union, name) = (path(reference), &variant.name);
        let into = matches!(payload, Literal::Text(_)).then(|| quote!(.into()));
        quote!(#union::#name(#held #into))
    }

    fn list(&self, items: &[Literal], type_: &Type) -> TokenStream {
        let Type::List(item_type) = type_ else {
            return TokenStream::new();
        };
        if items.is_empty() {
            let item_type = rust_type(item_type);
            return quote!(Vec::<#item_type>::new());
        }
        let items = items.iter().map(|item| self.owned(item, item_type));
        quote!([#(#items),*])
    }

    fn map(&self, members: &[(String, Literal)], type_: &Type) -> TokenStream {
        let Type::Map(item_type) = type_ else {
            return TokenStream::new();
        };
        if members.is_empty() {
            let item_type = rust_type(item_type);
            return quote!(std::collections::BTreeMap::<String, #item_type>::new());
        }
        let members = members.iter().map(|(key, value)| {
            let value = self.owned(value, item_type);
            quote!((#key, #value))
        });
        quote!([#(#members),*])
    }

    /// An item of a list or map: where that is a list or map itself, the setter's leniency ends, so it is collected.
    fn owned(&self, literal: &Literal, type_: &Type) -> TokenStream {
        match (literal, type_) {
            (Literal::List(items), Type::List(_)) if items.is_empty() => self.list(items, type_),
            (Literal::Map(members), Type::Map(_)) if members.is_empty() => self.map(members, type_),
            (Literal::List(items), Type::List(item_type)) => {
                let item = rust_type(item_type);
                let items = items.iter().map(|item| self.owned(item, item_type));
                let texts = matches!(**item_type, Type::String).then(|| quote!(.map(Into::into)));
                quote!([#(#items),*].into_iter() #texts .collect::<Vec<#item>>())
            }
            (Literal::Map(members), Type::Map(item_type)) => {
                let item = rust_type(item_type);
                let members = members.iter().map(|(key, value)| {
                    let key = owned_text(key);
                    let value = match value {
                        Literal::Text(text) => owned_text(text),
                        value => self.owned(value, item_type),
                    };
                    quote!((#key, #value))
                });
                quote!([#(#members),*].into_iter().collect::<std::collections::BTreeMap<String, #item>>())
            }
            // The type of the list is no help: it holds what can be turned into its items.
            (Literal::Integer(value), _) => typed_number(*value),
            // The items of a list are of one type.
            (Literal::Union(reference, ..) | Literal::OtherUnion(reference, _), _) => {
                let (union, value) = (path(reference), self.expression(literal, type_));
                quote!(#union::from(#value))
            }
            _ => self.expression(literal, type_),
        }
    }

    fn built(&self, reference: &TypeRef, members: &[(usize, Literal)]) -> TokenStream {
        let name = path(reference);
        let Some(structure) = self.structure(reference) else {
            return TokenStream::new();
        };
        let members: Vec<(&Field, &Literal)> = members
            .iter()
            .filter_map(|(index, literal)| Some((structure.fields.get(*index)?, literal)))
            .collect();
        let told = self.told(&members);
        let by_new = matches!(structure.made, Some(Made::New));
        let shown = members
            .iter()
            .filter(|(field, _)| !told.contains(&field.name.wire));
        let (arguments, set): (Vec<_>, Vec<_>) =
            shown.partition(|(field, _)| by_new && field.required);
        let calls = set
            .iter()
            .map(|(field, literal)| call(self, field, literal));
        if by_new {
            let arguments = arguments
                .iter()
                .map(|(field, literal)| self.expression(literal, &field.type_));
            return quote!(#name::new(#(#arguments),*) #(#calls)*);
        }
        quote!(#name::builder() #(#calls)* .build())
    }

    /// Wire names of the fields that the unions among these set with themselves.
    fn told(&self, members: &[(&Field, &Literal)]) -> BTreeSet<String> {
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
            if let Literal::Union(reference, index, _) = literal
                && let Some(variant) = self.union(reference).and_then(|of| of.variants.get(*index))
            {
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
