//! What the service sends on its own: a structure for each event, one enumeration of all, and what reads them.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::docs::{self, doc};
use super::example::{Literals, Named};
use super::types::{number, path};
use super::{definition, errors, imports, renamed, tests};
use crate::format::RustFile;
use crate::markdown::{prose, wrap};
use crate::model::{Api, Event, EventExample, Order, Registry, Sign, TypeDefinition};
use crate::names::{Ident, Name};
use crate::output::OutputFile;
use crate::value::json;

/// `generated/events/`: the module, a file for each event, and the error codes of receipts.
pub(crate) fn files(api: &Api) -> Vec<OutputFile> {
    if api.events.is_empty() {
        return Vec::new();
    }
    let mut files = vec![root(api)];
    files.extend(api.events.iter().map(|event| file(api, event)));
    if has_receipt_errors(api) {
        files.push(errors::receipts(api));
    }
    files
}

fn has_receipt_errors(api: &Api) -> bool {
    api.events.iter().any(|event| event.receipt_error.is_some())
}

fn root(api: &Api) -> OutputFile {
    let source = &api.service.source;
    let mut file = RustFile::new(source, module_docs(api));
    let modules = api.events.iter().map(|event| {
        let module = &event.module;
        quote! { mod #module; }
    });
    let receipt_error = has_receipt_errors(api).then(|| quote! { mod receipt_error; });
    file.item(quote! { #(#modules)* #receipt_error });
    let exports = api.events.iter().map(|event| {
        let mut now: Vec<&Ident> = event.types.iter().map(TypeDefinition::name).collect();
        now.push(&event.report.name);
        let former = event.types.iter().flat_map(TypeDefinition::renamed_from);
        renamed::exports(&event.module, now, former.collect())
    });
    let receipt_error =
        has_receipt_errors(api).then(|| quote! { pub use self::receipt_error::ReceiptError; });
    file.item(quote! {
        #(#exports)*
        #receipt_error
        pub use alibabacloud_runtime::events::{
            DedupKey, Limits, Problem, Reason, Receipts, TimedOut, Unknown, without_plus,
        };
    });
    file.items(enumeration(api));
    file.items(functions());
    let path = format!("{}/events/mod.rs", api.target.generated());
    OutputFile::new(path, file.finish_with(imports::imports), source)
}

/// What the module says of itself, with an example that runs.
fn module_docs(api: &Api) -> Vec<String> {
    let mut lines = wrap(&format!(
        "What {} sends on its own, by HTTP push or in a queue: reports on messages, and more.",
        prose(&api.service.title)
    ));
    lines.push(String::new());
    lines.extend(wrap(
        "No I/O and no framework: [`parse`] takes the bytes of a push, or of a message of a queue, and yields the reports in \
         them. One that cannot be read is a [`Problem`] and does not take its neighbours with it. What this version does not \
         know is kept: kinds of reports in `Event::Unknown`, members in the field `other` of each structure, values of \
         enumerations in their `Other`.",
    ));
    lines.push(String::new());
    lines.extend(wrap(
        "Reports can be delivered twice, and in any order: `dedup_key` tells the first, `supersedes` the second, and \
         [`Receipts`] waits for the report on a message.",
    ));
    let Some((event, example)) = api
        .events
        .iter()
        .find_map(|event| Some((event, event.examples.first()?)))
    else {
        return lines;
    };
    let library = api.target.library();
    let name = event.name.ident.plain();
    lines.extend([String::new(), "```".to_owned()]);
    lines.push(format!("use {library}::events::{{self, Event}};"));
    lines.push(String::new());
    let body = format!("[{}]", json::pretty(&example.body));
    // No literal of bytes: it could hold nothing but ASCII.
    let body = format!("let body = {};", tests::text_literal(&body));
    lines.extend(body.lines().map(str::to_owned));
    lines.extend(
        [
            "for report in events::parse(body.as_bytes()) {",
            "    match report {",
            &format!("        Ok(Event::{name}(report)) => println!(\"{{report:?}}\"),"),
            "        Ok(other) => println!(\"of another kind: {other:?}\"),",
            "        Err(problem) => eprintln!(\"{problem}\"),",
            "    }",
            "}",
            "```",
        ]
        .map(str::to_owned),
    );
    lines
}

/// ```ignore
/// /// A report of any kind.
/// #[derive(Clone, Debug, PartialEq)]
/// #[non_exhaustive]
/// pub enum Event {
///     /// Tells what became of a message.
///     StatusReport(Box<StatusReport>),
///     /// A report of a kind that this version of the crate does not know.
///     Unknown(Unknown),
/// }
/// ```
fn enumeration(api: &Api) -> Vec<TokenStream> {
    let variants = api.events.iter().map(|event| {
        let name = &event.report.name;
        let docs = doc(&wrap(&format!(
            "`{}`: {}",
            event.name.wire,
            crate::markdown::lower_first(&prose(&event.summary))
        )));
        quote! { #docs #name(Box<#name>) }
    });
    let kinds = api.events.iter().map(|event| {
        let wire = &event.name.wire;
        let signs = event.told_by.iter().map(sign);
        quote! { runtime::events::Kind { name: #wire, told_by: &[#(#signs),*] } }
    });
    let reads = api.events.iter().enumerate().map(|(index, event)| {
        let name = &event.report.name;
        let pattern = if index + 1 == api.events.len() {
            quote!(_)
        } else {
            let index = proc_macro2::Literal::usize_unsuffixed(index);
            quote!(#index)
        };
        quote! { #pattern => Self::#name(runtime::ReadObject::read(report)) }
    });
    let names = api.events.iter().map(|event| {
        let (name, wire) = (&event.report.name, &event.name.wire);
        quote! { Self::#name(_) => Some(#wire) }
    });
    let keys = api.events.iter().filter(|event| event.duplicates.is_some());
    let keys = keys.map(|event| {
        let name = &event.report.name;
        quote! { Self::#name(report) => report.dedup_key() }
    });
    let written = api.events.iter().map(|event| {
        let name = &event.report.name;
        quote! { Self::#name(report) => runtime::serde::Serialize::serialize(&**report, serializer) }
    });
    vec![
        quote! {
            #[doc = " A report of any kind."]
            #[derive(Clone, Debug, PartialEq)]
            #[non_exhaustive]
            pub enum Event {
                #(#variants,)*
                #[doc = " A report of a kind that this version of the crate does not know."]
                Unknown(Unknown),
            }
        },
        quote! {
            impl Event {
                #[doc = " What the documentation calls a report of this kind; `None` for one that is not known."]
                #[must_use]
                pub fn kind(&self) -> Option<&'static str> {
                    match self { #(#names,)* Self::Unknown(_) => None }
                }

                #[doc = " Equal for reports that are the same one, delivered twice; `None` if nothing tells that."]
                #[must_use]
                pub fn dedup_key(&self) -> Option<DedupKey> {
                    match self { #(#keys,)* _ => None }
                }
            }
        },
        quote! {
            impl runtime::events::Pushed for Event {
                const KINDS: &'static [runtime::events::Kind] = &[#(#kinds),*];

                fn read(kind: usize, report: &mut runtime::Object<'_>) -> Self {
                    match kind { #(#reads,)* }
                }

                fn unknown(report: Unknown) -> Self { Self::Unknown(report) }
            }
        },
        quote! {
            #[cfg(feature = "serde")]
            impl runtime::serde::Serialize for Event {
                fn serialize<S: runtime::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    match self {
                        #(#written,)*
                        Self::Unknown(report) => runtime::serde::Serialize::serialize(report.members(), serializer),
                    }
                }
            }
        },
        quote! {
            #[cfg(feature = "serde")]
            impl<'de> runtime::serde::Deserialize<'de> for Event {
                fn deserialize<D: runtime::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    let report = <serde_json::Value as runtime::serde::Deserialize>::deserialize(deserializer)?;
                    runtime::events::read_value(report).map_err(runtime::serde::de::Error::custom)
                }
            }
        },
    ]
}

fn sign(sign: &Sign) -> TokenStream {
    let (has, lacks) = (&sign.has, &sign.lacks);
    quote! { runtime::events::Sign { has: &[#(#has),*], lacks: &[#(#lacks),*] } }
}

fn functions() -> Vec<TokenStream> {
    vec![
        quote! {
            #[doc = " The reports of a body, one by one: each is read when it is asked for, and yields itself or what is wrong with it."]
            pub type Reports<'a> = runtime::events::Reports<'a, Event>;
        },
        quote! {
            #[doc = " Reads the body of a push, or a message of a queue, of at most 1 MiB."]
            #[must_use]
            pub fn parse(body: &[u8]) -> Reports<'_> { parse_with(body, Limits::default()) }
        },
        quote! {
            #[doc = " The same, within other limits."]
            #[must_use]
            pub fn parse_with(body: &[u8], limits: Limits) -> Reports<'_> { runtime::events::parse(body, limits) }
        },
    ]
}

/// `generated/events/<event>.rs`.
fn file(api: &Api, event: &Event) -> OutputFile {
    let lines = vec![format!("`{}`.", event.name.wire)];
    let mut file = RustFile::new(&event.source, lines);
    file.items(definition::report(&event.report, &docs::event(event)));
    file.items(methods(event));
    if let Some(order) = &event.order {
        file.item(ranked(event, order));
    }
    let owner = format!("A part of [`{}`].", event.report.name.plain());
    for definition in &event.types {
        file.items(definition::definition(definition, &owner));
    }
    if let Some(order) = &event.order {
        file.items(ranks(order));
    }
    let path = crate::paths::event_module(&api.target, event);
    OutputFile::new(path, file.finish_with(imports::imports), &event.source)
}

fn key(event: &Event, members: &[Name]) -> TokenStream {
    let wire = &event.name.wire;
    let parts = members.iter().map(|name| {
        let ident = &name.ident;
        quote! { runtime::events::key_part(&self.#ident) }
    });
    quote! { runtime::events::dedup_key(#wire, [#(#parts),*]) }
}

fn methods(event: &Event) -> Option<TokenStream> {
    let dedup_key = event.duplicates.as_ref().map(|duplicates| {
        let key = key(event, &duplicates.agree_in);
        quote! {
            #[doc = " Equal for reports that are the same one, delivered twice; `None` if a member that tells it is missing."]
            #[must_use]
            pub fn dedup_key(&self) -> Option<runtime::events::DedupKey> { #key }
        }
    });
    let order = event.order.as_ref().map(|_| {
        let docs = doc(&wrap(
            "Whether this report counts rather than `other`: it is on the same thing and ranks higher, whichever of them \
             arrived first.",
        ));
        quote! {
            #docs
            #[must_use]
            pub fn supersedes(&self, other: &Self) -> bool { runtime::events::supersedes(self, other) }
        }
    });
    let error = event.receipt_error.as_ref().map(|name| {
        let ident = &name.ident;
        let docs = format!(
            " What `{}` stands for, with its meaning and what can be done about it.",
            ident.plain()
        );
        quote! {
            #[doc = #docs]
            #[must_use]
            pub fn error(&self) -> Option<super::ReceiptError> {
                let code = self.#ident.as_deref()?.trim();
                (!code.is_empty()).then(|| code.into())
            }
        }
    });
    let name = &event.report.name;
    (dedup_key.is_some() || order.is_some() || error.is_some()).then(|| {
        quote! { impl #name { #dedup_key #order #error } }
    })
}

/// What [`Receipts`](runtime::events::Receipts) asks of a report.
fn ranked(event: &Event, order: &Order) -> TokenStream {
    let name = &event.report.name;
    let by = &order.by.ident;
    let id = &order.id.ident;
    let subject = key(event, &order.agree_in);
    let enumeration = path(&order.values);
    let ranks = arms(order, &enumeration);
    let rank = if order.values.shared {
        quote! { match self.#by.as_ref()? { #(#ranks,)* _ => None } }
    } else {
        quote! { self.#by.as_ref()?.rank() }
    };
    quote! {
        impl runtime::events::Ranked for #name {
            fn id(&self) -> Option<std::borrow::Cow<'_, str>> { runtime::events::key_part(&self.#id) }

            fn subject(&self) -> Option<runtime::events::DedupKey> { #subject }

            fn rank(&self) -> Option<u8> { #rank }
        }
    }
}

fn arms(order: &Order, enumeration: &TokenStream) -> Vec<TokenStream> {
    let ranks = order.ranks.iter().zip(0_i128..);
    ranks
        .map(|(value, rank)| {
            let (variant, rank) = (&value.ident, number(rank));
            quote! { #enumeration::#variant => Some(#rank) }
        })
        .collect()
}

/// The order of values that only this event has.
fn ranks(order: &Order) -> Option<TokenStream> {
    if order.values.shared {
        return None;
    }
    let name = &order.values.name;
    let arms = arms(order, &quote!(Self));
    let listed: Vec<String> = order
        .ranks
        .iter()
        .map(|value| format!("[`{0}`](Self::{0})", value.ident.plain()))
        .collect();
    let docs = doc(&wrap(&format!(
        "Its place in the order {}; `None` for any other value.",
        listed.join(", ")
    )));
    Some(quote! {
        impl #name {
            #docs
            #[must_use]
            pub fn rank(&self) -> Option<u8> {
                match self { #(#arms,)* _ => None }
            }

            #[doc = " Whether this value ranks higher than `other`: then it counts, whichever of them arrived first."]
            #[must_use]
            pub fn supersedes(&self, other: &Self) -> bool {
                matches!((self.rank(), other.rank()), (Some(new), Some(old)) if new > old)
            }
        }
    })
}

/// The tests of an event's examples, if it has any.
pub(crate) fn tests(api: &Api, event: &Event) -> Option<OutputFile> {
    if event.examples.is_empty() {
        return None;
    }
    let literals = Literals {
        types: Registry::new(&api.types, &event.types),
    };
    let mut named = Named::default();
    for example in &event.examples {
        for (_, literal) in &example.report {
            tests::response_types(literal, &mut named);
        }
    }
    let library = format_ident!("{}", api.target.library());
    let mut imported: Vec<TokenStream> = vec![quote!(self), quote!(Event)];
    imported.extend(named.local.iter().map(|name| quote!(#name)));
    let mut imports = vec![quote! { use #library::events::{#(#imported),*}; }];
    if named.shared {
        imports.push(quote! { use #library::types; });
    }
    let mut file = RustFile::new(
        &event.source,
        vec![format!("Examples of `{}`.", event.name.wire)],
    );
    for (index, example) in event.examples.iter().enumerate() {
        file.item(test(literals, event, example, index));
    }
    let path = crate::paths::event_tests(&api.target, event);
    Some(OutputFile::new(path, file.finish(&imports), &event.source))
}

/// ```ignore
/// #[test]
/// fn event_1() {
///     let body = br#"[{ … }]"#;
///     let reports: Vec<_> = events::parse(body).collect();
///     let [Ok(Event::StatusReport(report))] = reports.as_slice() else { panic!("{reports:?}") };
///     assert_eq!(report.message_id.as_deref(), Some("…"));
/// }
/// ```
fn test(
    literals: Literals<'_>,
    event: &Event,
    example: &EventExample,
    index: usize,
) -> TokenStream {
    let name = format_ident!("event_{}", index + 1);
    let docs = format!(" {}: pushed, and as the message of a queue.", example.title);
    let body = tests::text_literal(&json::pretty(&example.body));
    let variant = &event.report.name;
    let asserts = literals.asserts(&quote!(report), &event.report, &example.report);
    quote! {
        #[doc = #docs]
        #[test]
        fn #name() {
            let body = #body;
            for body in [body.to_owned(), format!("[{body}]")] {
                let reports: Vec<_> = events::parse(body.as_bytes()).collect();
                let [Ok(Event::#variant(report))] = reports.as_slice() else { panic!("{reports:?}") };
                #asserts
                assert!(report.other.is_empty());
            }
        }
    }
}
