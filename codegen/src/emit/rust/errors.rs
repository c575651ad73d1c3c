//! The error codes of the service as one open enumeration.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::doc;
use super::{enumeration, imports};
use crate::format::RustFile;
use crate::markdown::wrap;
use crate::model::{Api, EnumValue, Enumeration, ErrorCode, Repeating, Usage};
use crate::names::Ident;
use crate::output::OutputFile;

/// `generated/error_code.rs`.
pub(crate) fn file(api: &Api) -> OutputFile {
    let of_calls = Codes {
        name: "ErrorCode",
        description: "An error code of the service.",
        again: "Repeating the call can help.",
        not_again: "Repeating the same call does not help.",
        repeating: "Whether repeating the same call can help, where that is known. Whether it does no harm is another question, which \
             [`Error::is_retryable`](crate::Error::is_retryable) answers.",
    };
    let path = format!("{}/error_code.rs", api.target.generated());
    of_calls.file(api, &api.errors.iter().collect::<Vec<_>>(), path)
}

/// `generated/events/receipt_error.rs`.
pub(crate) fn receipts(api: &Api) -> OutputFile {
    let of_receipts = Codes {
        name: "ReceiptError",
        description: "An error code of a receipt: why a message did not reach its recipient.",
        again: "Sending again can help.",
        not_again: "Sending the same message again does not help.",
        repeating: "Whether sending the same message again can help, where that is known. It is another message then, and may be charged for.",
    };
    let mut codes: Vec<&ErrorCode> = api.receipt_errors.iter().collect();
    codes.sort_by(|a, b| a.name.wire.cmp(&b.name.wire));
    let path = format!("{}/events/receipt_error.rs", api.target.generated());
    of_receipts.file(api, &codes, path)
}

/// What the docs of an enumeration of error codes say.
struct Codes {
    name: &'static str,
    description: &'static str,
    again: &'static str,
    not_again: &'static str,
    repeating: &'static str,
}

impl Codes {
    /// The file of an enumeration; `codes` are ordered by code.
    fn file(&self, api: &Api, codes: &[&ErrorCode], path: String) -> OutputFile {
        let source = &api.service.source;
        let mut file = RustFile::new(
            source,
            vec!["Error codes: what they mean, and what can be done about them.".into()],
        );
        let values = codes.iter().map(|error| EnumValue {
            name: error.name.clone(),
            renamed_from: Vec::new(),
            description: self.description_of(error),
            source: error.source.clone(),
        });
        file.items(enumeration::enumeration(&Enumeration {
            name: Ident::new(self.name),
            renamed_from: Vec::new(),
            description: self.description.into(),
            values: values.collect(),
            usage: Usage {
                response: true,
                ..Usage::default()
            },
        }));
        file.items(self.facts(codes));
        let text = file.finish_with(imports::imports);
        OutputFile::new(path, text, source)
    }

    /// What the docs of a variant say: meaning, advice, and whether repeating the call can help.
    fn description_of(&self, error: &ErrorCode) -> String {
        let meaning = error.description.as_ref().or(error.message.as_ref());
        let repeating = match error.repeating {
            Repeating::CanHelp => Some(self.again),
            Repeating::CannotHelp => Some(self.not_again),
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
    fn facts(&self, codes: &[&ErrorCode]) -> Vec<TokenStream> {
        let name = Ident::new(self.name);
        let repeating = doc(&wrap(self.repeating));
        let facts = codes.iter().map(|error| {
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
                impl #name {
                    #[doc = " What the code means, where that is known beyond the service's message."]
                    #[must_use]
                    pub fn meaning(&self) -> Option<&'static str> { self.facts()?.meaning }

                    #[doc = " What can be done about it, where that is known."]
                    #[must_use]
                    pub fn advice(&self) -> Option<&'static str> { self.facts()?.advice }

                    #repeating
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
}

fn optional(text: Option<&String>) -> TokenStream {
    text.map_or_else(|| quote!(None), |text| quote!(Some(#text)))
}
