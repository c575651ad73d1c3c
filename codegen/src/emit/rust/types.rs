//! Types and identifiers as tokens.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::model::{Type, TypeRef};

/// An identifier; `text` may bear `r#`.
pub(crate) fn ident(text: &str) -> Ident {
    match text.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(text, Span::call_site()),
    }
}

/// An identifier without `r#`, for where it is a part of a longer one or stands in text.
pub(crate) fn plain(text: &str) -> &str {
    text.strip_prefix("r#").unwrap_or(text)
}

/// The Rust type that holds a value.
pub(crate) fn rust_type(type_: &Type) -> TokenStream {
    match type_ {
        Type::String => quote!(String),
        Type::Int32 => quote!(i32),
        Type::Int64 => quote!(i64),
        Type::Double => quote!(f64),
        Type::Boolean => quote!(bool),
        Type::Any => quote!(serde_json::Value),
        Type::List(items) => {
            let items = rust_type(items);
            quote!(Vec<#items>)
        }
        Type::Map(items) => {
            let items = rust_type(items);
            quote!(BTreeMap<String, #items>)
        }
        Type::Structure(reference) | Type::Enumeration(reference) => reference_type(reference),
    }
}

fn reference_type(reference: &TypeRef) -> TokenStream {
    let name = ident(&reference.name);
    if reference.boxed {
        quote!(Box<#name>)
    } else {
        quote!(#name)
    }
}

/// How a type is called in tables of the documentation, in the words of Alibaba Cloud's own.
pub(crate) fn documented_type(type_: &Type) -> String {
    match type_ {
        Type::String | Type::Enumeration(_) => "string".into(),
        Type::Int32 => "integer".into(),
        Type::Int64 => "long".into(),
        Type::Double => "number".into(),
        Type::Boolean => "boolean".into(),
        Type::Any => "any".into(),
        Type::List(items) => format!("array of {}", documented_type(items)),
        Type::Map(items) => format!("map of {}", documented_type(items)),
        Type::Structure(_) => "object".into(),
    }
}

/// True for what travels as it stands; the rest travels as JSON text.
pub(crate) fn is_scalar(type_: &Type) -> bool {
    match type_ {
        Type::String
        | Type::Int32
        | Type::Int64
        | Type::Double
        | Type::Boolean
        | Type::Enumeration(_) => true,
        Type::Any | Type::List(_) | Type::Map(_) | Type::Structure(_) => false,
    }
}
