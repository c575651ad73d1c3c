//! Structures, by part: what is declared, how it is read, written, checked and shown.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::citations::Citations;
use super::conditions;
use super::docs::{self, doc};
use super::types::{float, is_scalar, number, rust_type, with_serde};
use crate::model::{Field, Limits, Location, Number, Parameter, Structure, Style, Type};
use crate::names::Ident;

/// What a request needs to be read and written by wire name.
pub(crate) fn request_by_name(name: &Ident, fields: &[&Field]) -> [TokenStream; 2] {
    [
        with_serde(&read(name, fields, Lists::Optional)),
        by_name(name, &quote!(request)),
    ]
}

/// serde's traits, by the reading and writing that the wire has.
pub(crate) fn by_name(name: &Ident, role: &TokenStream) -> TokenStream {
    with_serde(&quote! { runtime::by_name!(#role #name); })
}

/// How the lists and maps of a structure are held. In requests an empty list is not the same as none; in replies it is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lists {
    Optional,
    Plain,
    /// As `Plain`, and members that are not known are kept.
    Open,
}

/// How a structure holds its lists and maps.
pub(crate) fn lists(structure: &Structure) -> Lists {
    let usage = structure.usage;
    if usage.request {
        Lists::Optional
    } else if usage.event && !usage.response {
        Lists::Open
    } else {
        Lists::Plain
    }
}

/// True for a list or map that is held without an `Option`.
pub(crate) fn is_plain(type_: &Type, lists: Lists) -> bool {
    lists != Lists::Optional && matches!(type_, Type::List(_) | Type::Map(_))
}

fn held(type_: &Type, lists: Lists) -> TokenStream {
    let rust = rust_type(type_);
    if is_plain(type_, lists) {
        rust
    } else {
        quote!(Option<#rust>)
    }
}

/// ```ignore
/// /// The returned data.
/// #[derive(Clone, Default, PartialEq)]
/// #[non_exhaustive]
/// pub struct GetMigrationVerifyCodeData {
///     /// The phone number.
///     pub phone_number: Option<String>,
/// }
/// ```
pub(crate) fn declaration(
    name: &Ident,
    lines: &[String],
    fields: &[&Field],
    lists: Lists,
    cited: &Citations,
) -> TokenStream {
    let docs = doc(lines);
    let debug = (!is_redacted(fields, lists)).then(|| quote!(Debug,));
    // A request is made by its builder, which asks for what is required; a reply can be made up in a test.
    let default = (lists != Lists::Optional).then(|| quote!(Default,));
    let members = fields.iter().map(|field| {
        // The setters of a request say more.
        let docs = match lists {
            Lists::Optional => docs::field_in_short(field, cited),
            Lists::Plain | Lists::Open => docs::field(field, cited),
        };
        let rust = &field.name.ident;
        let type_ = held(&field.type_, lists);
        // The only trace of an old name that a field can have: readers find it.
        let former = field.renamed_from.iter().map(Ident::plain);
        quote! {
            #docs
            #(#[doc(alias = #former)])*
            pub #rust: #type_
        }
    });
    let other = (lists == Lists::Open).then(|| {
        quote! {
            #[doc = " Members that this version of the crate does not know. Never printed."]
            pub other: serde_json::Map<String, serde_json::Value>,
        }
    });
    quote! {
        #docs
        #[derive(Clone, #debug #default PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #(#members,)*
            #other
        }
    }
}

/// Whether there is something that must not print.
fn is_redacted(fields: &[&Field], lists: Lists) -> bool {
    lists == Lists::Open || fields.iter().any(|field| field.sensitive)
}

/// ```ignore
/// impl fmt::Debug for GetMigrationVerifyCodeData {
///     fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
///         f.debug_struct("GetMigrationVerifyCodeData")
///             .field("phone_number", &redacted(&self.phone_number))
///             .field("id", &self.id)
///             .finish()
///     }
/// }
/// ```
pub(crate) fn redacting_debug(
    name: &Ident,
    fields: &[&Field],
    lists: Lists,
) -> Option<TokenStream> {
    if !is_redacted(fields, lists) {
        return None;
    }
    let title = name.plain();
    let members = fields.iter().map(|field| {
        let text = field.name.ident.plain();
        let rust = &field.name.ident;
        match (field.sensitive, is_plain(&field.type_, lists)) {
            (true, false) => quote! { .field(#text, &runtime::redacted(self.#rust.as_ref())) },
            (true, true) => quote! { .field(#text, &runtime::redacted(Some(&self.#rust))) },
            (false, _) => quote! { .field(#text, &self.#rust) },
        }
    });
    let other = (lists == Lists::Open).then(|| {
        quote! { .field("other", &runtime::redacted(self.other.values().next())) }
    });
    Some(quote! {
        impl fmt::Debug for #name {
            #[inline]
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct(#title) #(#members)* #other .finish()
            }
        }
    })
}

/// ```ignore
/// impl ReadObject for GetMigrationVerifyCodeData {
///     fn read(object: &mut Object<'_>) -> Self {
///         Self { phone_number: object.take("PhoneNumber"), id: object.take("Id") }
///     }
/// }
/// ```
pub(crate) fn read(name: &Ident, fields: &[&Field], lists: Lists) -> TokenStream {
    // Before the members beside them, which tell what they are, have been taken out.
    let told = fields.iter().filter(|field| is_told(field));
    let told = told.map(|field| {
        let (rust, wire) = (told_name(field), &field.name.wire);
        quote! { let #rust = object.told(#wire); }
    });
    let members = fields.iter().map(|field| {
        let rust = &field.name.ident;
        if is_told(field) {
            let told = told_name(field);
            return quote! { #rust: #told };
        }
        let wire = &field.name.wire;
        let default = is_plain(&field.type_, lists).then(|| quote!(.unwrap_or_default()));
        let taken = if field.aliases.is_empty() {
            quote! { object.take(#wire) }
        } else {
            let aliases = &field.aliases;
            quote! { object.take_any(&[#wire, #(#aliases),*]) }
        };
        quote! { #rust: #taken #default }
    });
    let other = (lists == Lists::Open).then(|| quote! { other: object.rest(), });
    let object = if fields.is_empty() && other.is_none() {
        quote!(_)
    } else {
        quote!(object)
    };
    quote! {
        impl runtime::ReadObject for #name {
            #[inline]
            fn read(#object: &mut runtime::Object<'_>) -> Self {
                #(#told)*
                Self { #(#members,)* #other }
            }
        }
    }
}

/// True for a union that something beside it tells.
fn is_told(field: &Field) -> bool {
    let choice = field.choice.as_ref();
    choice.is_some_and(|choice| !choice.beside.is_empty())
}

fn told_name(field: &Field) -> proc_macro2::Ident {
    format_ident!("told_{}", field.name.ident.plain())
}

/// ```ignore
/// impl WriteObject for Page {
///     fn write(&self, object: &mut JsonObject<'_>) {
///         object.member("Index", &self.index);
///     }
/// }
///
/// impl CheckLimits for Page {
///     fn check(&self, limits: &mut Limits) {
///         limits.required("Index", &self.index);
///     }
/// }
/// ```
pub(crate) fn write(structure: &Structure) -> [TokenStream; 2] {
    let name = &structure.name;
    let check = check(structure.fields.iter())
        .unwrap_or_else(|| quote! { #[inline] fn check(&self, _: &mut runtime::Limits) {} });
    [
        write_object(structure),
        quote! {
            impl runtime::CheckLimits for #name {
                #check
            }
        },
    ]
}

pub(crate) fn write_object(structure: &Structure) -> TokenStream {
    let name = &structure.name;
    let lists = lists(structure);
    let members = structure.fields.iter().map(|field| {
        let rust = &field.name.ident;
        let wire = &field.name.wire;
        if is_plain(&field.type_, lists) {
            quote! { object.filled(#wire, &self.#rust); }
        } else {
            quote! { object.member(#wire, &self.#rust); }
        }
    });
    let other = (lists == Lists::Open).then(|| {
        quote! { for (name, value) in &self.other { object.filled(name, value); } }
    });
    let object = if structure.fields.is_empty() && other.is_none() {
        quote!(_)
    } else {
        quote!(object)
    };
    quote! {
        impl runtime::WriteObject for #name {
            #[inline]
            fn write(&self, #object: &mut runtime::JsonObject<'_>) {
                #(#members)*
                #other
            }
        }
    }
}

/// The statements that hand the parameters of a request on.
pub(crate) fn write_parameters(parameters: &[Parameter]) -> TokenStream {
    let statements = parameters.iter().map(|parameter| {
        let field = &parameter.field;
        let rust = &field.name.ident;
        let wire = &field.name.wire;
        let method = format_ident!(
            "{}",
            match (parameter.location, is_scalar(&field.type_), parameter.style) {
                (Location::Query, true, _) => "query",
                (Location::Query, false, Style::Json) => "query_json",
                (Location::Query, false, Style::Flat) => "query_flat",
                (Location::Query, false, Style::Simple) => "query_simple",
                (Location::Body, true, _) => "body",
                (Location::Body, false, Style::Json) => "body_json",
                (Location::Body, false, Style::Flat) => "body_flat",
                (Location::Body, false, Style::Simple) => "body_simple",
                (Location::Header, true, _) => "header",
                // The check lets no other lists be headers.
                (Location::Header, false, _) => "header_simple",
            }
        );
        quote! { parameters.#method(#wire, &self.#rust); }
    });
    quote! { #(#statements)* }
}

/// The method that checks what the spec limits, unless it limits nothing.
pub(crate) fn check<'a>(fields: impl Iterator<Item = &'a Field>) -> Option<TokenStream> {
    let fields: Vec<&Field> = fields.collect();
    let mut statements: Vec<TokenStream> = fields.iter().copied().flat_map(checks).collect();
    statements.extend(conditions::check(&fields));
    if statements.is_empty() {
        return None;
    }
    Some(quote! {
        #[inline]
        fn check(&self, limits: &mut runtime::Limits) {
            #(#statements)*
        }
    })
}

fn checks(field: &Field) -> Vec<TokenStream> {
    let rust = &field.name.ident;
    let wire = &field.name.wire;
    let Limits {
        minimum,
        maximum,
        min_length,
        max_length,
        min_items,
        max_items,
        // A pattern is documented and holds for the examples; checking it in the client would cost a regex engine.
        pattern: _,
    } = &*field.limits;
    let bound = |limit: Number| match (limit, &field.type_) {
        (Number::Whole(whole), Type::Int32 | Type::Int64) => number(whole.into()),
        (limit, _) => float(limit.to_f64()),
    };
    let count = |limit: u64| number(limit.into());
    let mut statements = Vec::new();
    if field.required {
        statements.push(quote! { limits.required(#wire, &self.#rust); });
    }
    if let Some(range) = range(minimum.map(bound), maximum.map(bound)) {
        statements.push(quote! { limits.number(#wire, self.#rust, #range); });
    }
    if let Some(range) = range(min_length.map(count), max_length.map(count)) {
        statements.push(quote! { limits.length(#wire, &self.#rust, #range); });
    }
    if let Some(range) = range(min_items.map(count), max_items.map(count)) {
        statements.push(quote! { limits.items(#wire, &self.#rust, #range); });
    }
    if let Some(choice) = field.choice.as_ref().filter(|_| is_told(field)) {
        let beside = choice.beside.iter().map(|name| &name.ident);
        statements.push(quote! {
            limits.told(#wire, &self.#rust, &[#(self.#beside.as_ref().map(runtime::Scalar::text)),*]);
        });
    }
    if holds_structure(&field.type_) {
        statements.push(quote! { limits.member(#wire, &self.#rust); });
    }
    statements
}

/// `from..=to`, open where a bound is missing; none without bounds.
fn range(from: Option<TokenStream>, to: Option<TokenStream>) -> Option<TokenStream> {
    match (from, to) {
        (None, None) => None,
        (from, Some(to)) => Some(quote!(#from..=#to)),
        (from, None) => Some(quote!(#from..)),
    }
}

fn holds_structure(type_: &Type) -> bool {
    match type_ {
        Type::Structure(_) | Type::Union(_) => true,
        Type::List(items) | Type::Map(items) => holds_structure(items),
        _ => false,
    }
}
