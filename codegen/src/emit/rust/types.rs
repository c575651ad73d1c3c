//! Types and identifiers as tokens.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, TokenStreamExt as _, quote};

use crate::model::{Type, TypeRef};
use crate::names::Ident;
use crate::value::json;

impl ToTokens for Ident {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let (plain, span) = (self.plain(), Span::call_site());
        tokens.append(if self.is_keyword() {
            proc_macro2::Ident::new_raw(plain, span)
        } else {
            proc_macro2::Ident::new(plain, span)
        });
    }
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
            quote!(std::collections::BTreeMap<String, #items>)
        }
        Type::Structure(reference) => reference_type(reference),
        Type::Enumeration(reference) => reference_type(reference),
        Type::Union(reference) => reference_type(reference),
    }
}

fn reference_type<T>(reference: &TypeRef<T>) -> TokenStream {
    let path = path(reference);
    if reference.boxed {
        quote!(Box<#path>)
    } else {
        path
    }
}

/// The path to a type: those that operations share are reached through their module, so that no type of an operation and no
/// type parameter can hide them.
pub(crate) fn path<T>(reference: &TypeRef<T>) -> TokenStream {
    let name = &reference.name;
    if reference.shared {
        quote!(types::#name)
    } else {
        quote!(#name)
    }
}

/// An item of the builds that have the feature `serde`.
pub(crate) fn with_serde(item: &TokenStream) -> TokenStream {
    quote! {
        #[cfg(feature = "serde")]
        #item
    }
}

/// What a setter accepts, and the expression that turns it into the value held.
pub(crate) fn accepted(argument: &Ident, type_: &Type) -> (TokenStream, TokenStream) {
    match type_ {
        Type::Int32 | Type::Int64 | Type::Double | Type::Boolean => {
            (rust_type(type_), quote!(#argument))
        }
        Type::List(items) => {
            let items = rust_type(items);
            (
                quote!(impl IntoIterator<Item = impl Into<#items>>),
                quote!(#argument.into_iter().map(Into::into).collect()),
            )
        }
        Type::Map(items) => {
            let items = rust_type(items);
            (
                quote!(impl IntoIterator<Item = (impl Into<String>, impl Into<#items>)>),
                quote!(runtime::map(#argument)),
            )
        }
        Type::String | Type::Any | Type::Structure(_) | Type::Enumeration(_) | Type::Union(_) => {
            let rust = rust_type(type_);
            (quote!(impl Into<#rust>), quote!(#argument.into()))
        }
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
        Type::Structure(_) | Type::Union(_) => "object".into(),
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
        | Type::Enumeration(_)
        | Type::Union(_) => true,
        Type::Any | Type::List(_) | Type::Map(_) | Type::Structure(_) => false,
    }
}

/// A whole number as written by hand: no suffix, the sign in front, digits of long numbers in groups.
pub(crate) fn number(value: i128) -> TokenStream {
    let digits = value.unsigned_abs().to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && digits.len() > 4 && (digits.len() - index).is_multiple_of(3) {
            text.push('_');
        }
        text.push(digit);
    }
    literal(&text, value < 0)
}

/// A whole number whose type nothing else tells: with its type where it does not fit the one that Rust takes then.
pub(crate) fn typed_number(value: i64) -> TokenStream {
    if i32::try_from(value).is_ok() {
        number(value.into())
    } else {
        literal(&format!("{}_i64", value.unsigned_abs()), value < 0)
    }
}

/// A finite number as a literal of `f64`.
pub(crate) fn float(value: f64) -> TokenStream {
    let mut text = json::shortest(value.abs());
    if !text.contains(['.', 'e']) {
        text.push_str(".0");
    }
    literal(&text, value < 0.0)
}

fn literal(digits: &str, negative: bool) -> TokenStream {
    let literal: proc_macro2::Literal = digits
        .parse()
        .unwrap_or_else(|_| unreachable!("digits are a literal"));
    if negative {
        quote!(-#literal)
    } else {
        quote!(#literal)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_numbers_are_grouped() {
        let text = |value| number(value).to_string();
        assert_eq!(text(2000), "2000");
        assert_eq!(text(1_209_600), "1_209_600");
        assert_eq!(text(-12_345), "- 12_345");
    }

    #[test]
    fn numbers_tell_their_type_where_they_must() {
        let text = |value| typed_number(value).to_string();
        assert_eq!(text(i32::MAX.into()), "2_147_483_647");
        assert_eq!(text(1_718_000_000_000), "1718000000000_i64");
        assert_eq!(text(i64::MIN), "- 9223372036854775808_i64");
    }

    #[test]
    fn floats_are_literals_of_floats() {
        let text = |value| float(value).to_string();
        assert_eq!(text(5.0), "5.0");
        assert_eq!(text(-0.5), "- 0.5");
        assert_eq!(text(-0.0), "0.0");
        assert_eq!(text(1e21), "1e21");
        assert_eq!(text(1e20), "100000000000000000000.0");
    }
}
