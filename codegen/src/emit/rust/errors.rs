//! The error codes of the service as one open enumeration.

use proc_macro2::TokenStream;
use quote::quote;

use super::{enumeration, imports};
use crate::emit::OutputFile;
use crate::format::RustFile;
use crate::model::{Api, EnumValue, Enumeration, ErrorCode, Repeating, Usage};
use crate::names::Ident;

/// `generated/error_code.rs`.
pub(crate) fn file(api: &Api) -> OutputFile {
    let source = &api.service.source;
    let mut file = RustFile::new(
        source,
        vec!["Error codes: what they mean, and what can be done about them.".into()],
    );
    let values = api.errors.iter().map(|error| EnumValue {
        name: error.name.clone(),
        description: description(error),
        source: error.source.clone(),
    });
    file.items(enumeration::enumeration(&Enumeration {
        name: Ident::new("ErrorCode"),
        description: "An error code of the service.".into(),
        values: values.collect(),
        usage: Usage {
            request: false,
            response: true,
        },
    }));
    file.item(facts(api));
    let text = file.finish_with(imports::imports);
    OutputFile::new(
        format!("{}/error_code.rs", api.target.generated()),
        text,
        source,
    )
}

/// What the docs of a variant say: meaning, advice, and whether repeating the call can help.
fn description(error: &ErrorCode) -> String {
    let meaning = error.description.as_ref().or(error.message.as_ref());
    let repeating = match error.repeating {
        Repeating::CanHelp => Some("Repeating the call can help."),
        Repeating::CannotHelp => Some("Repeating the same call does not help."),
        Repeating::Unknown => None,
    };
    let texts = [meaning, error.advice.as_ref()].into_iter().flatten();
    let texts: Vec<&str> = texts.map(String::as_str).chain(repeating).collect();
    texts.join(" ")
}

/// ```ignore
/// impl ErrorCode {
///     /// What the code means, …
///     #[must_use]
///     pub fn meaning(&self) -> Option<&'static str> {
///         match self { Self::ProductUnsubscript => Some("…"), _ => None }
///     }
///     …
/// }
/// ```
fn facts(api: &Api) -> TokenStream {
    let meaning = texts(api, |error| error.description.as_deref());
    let advice = texts(api, |error| error.advice.as_deref());
    let repeating = [
        (Repeating::CanHelp, quote!(true)),
        (Repeating::CannotHelp, quote!(false)),
    ];
    let arms = repeating.into_iter().filter_map(|(repeating, helps)| {
        let codes = api.errors.iter();
        let codes = codes.filter(|error| error.repeating == repeating);
        let variants: Vec<_> = codes.map(|error| &error.name.ident).collect();
        (!variants.is_empty()).then(|| quote!(#(Self::#variants)|* => Some(#helps)))
    });
    let repeating = matching(arms.collect());
    quote! {
        impl ErrorCode {
            #[doc = " What the code means, where that is known beyond the service's message."]
            #[must_use]
            pub fn meaning(&self) -> Option<&'static str> { #meaning }

            #[doc = " What can be done about it, where that is known."]
            #[must_use]
            pub fn advice(&self) -> Option<&'static str> { #advice }

            #[doc = " Whether repeating the same call can help, where that is known. Whether it does no harm is another question, which\n [`Error::is_retryable`](crate::Error::is_retryable) answers."]
            #[must_use]
            pub fn repeating_helps(&self) -> Option<bool> { #repeating }
        }
    }
}

/// The text that each code has, or none.
fn texts(api: &Api, text: impl Fn(&ErrorCode) -> Option<&str>) -> TokenStream {
    let arms = api.errors.iter().filter_map(|error| {
        let variant = &error.name.ident;
        text(error).map(|text| quote!(Self::#variant => Some(#text)))
    });
    matching(arms.collect())
}

fn matching(arms: Vec<TokenStream>) -> TokenStream {
    if arms.is_empty() {
        return quote!(None);
    }
    quote! { match self { #(#arms,)* _ => None } }
}
