//! The error codes of the service as one open enumeration.

use proc_macro2::TokenStream;
use quote::quote;

use super::{enumeration, imports};
use crate::format::RustFile;
use crate::model::{Api, EnumValue, Enumeration, ErrorCode, Repeating, Usage};
use crate::names::Ident;
use crate::output::OutputFile;

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
    file.items(facts(api));
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
///     pub fn meaning(&self) -> Option<&'static str> { self.facts()?.meaning }
///     …
/// }
///
/// static FACTS: &[Facts] = &[Facts { code: "Product.Unsubscript", meaning: Some("…"), … }, …];
/// ```
fn facts(api: &Api) -> Vec<TokenStream> {
    let facts = api.errors.iter().map(|error| {
        let code = &error.name.wire;
        let meaning = optional(error.description.as_ref());
        let advice = optional(error.advice.as_ref());
        let helps = match error.repeating {
            Repeating::CanHelp => quote!(Some(true)),
            Repeating::CannotHelp => quote!(Some(false)),
            Repeating::Unknown => quote!(None),
        };
        quote! {
            Facts { code: #code, meaning: #meaning, advice: #advice, repeating_helps: #helps }
        }
    });
    vec![
        quote! {
            impl ErrorCode {
                #[doc = " What the code means, where that is known beyond the service's message."]
                #[must_use]
                pub fn meaning(&self) -> Option<&'static str> { self.facts()?.meaning }

                #[doc = " What can be done about it, where that is known."]
                #[must_use]
                pub fn advice(&self) -> Option<&'static str> { self.facts()?.advice }

                #[doc = " Whether repeating the same call can help, where that is known. Whether it does no harm is another question, which\n [`Error::is_retryable`](crate::Error::is_retryable) answers."]
                #[must_use]
                pub fn repeating_helps(&self) -> Option<bool> { self.facts()?.repeating_helps }

                fn facts(&self) -> Option<&'static Facts> {
                    let known = FACTS.binary_search_by_key(&self.as_str(), |facts| facts.code);
                    known.ok().map(|index| &FACTS[index])
                }
            }
        },
        quote! {
            #[doc = " What is known of an error code."]
            struct Facts {
                code: &'static str,
                meaning: Option<&'static str>,
                advice: Option<&'static str>,
                repeating_helps: Option<bool>,
            }
        },
        quote! {
            #[doc = " Ordered by code."]
            static FACTS: &[Facts] = &[#(#facts),*];
        },
    ]
}

fn optional(text: Option<&String>) -> TokenStream {
    text.map_or_else(|| quote!(None), |text| quote!(Some(#text)))
}
