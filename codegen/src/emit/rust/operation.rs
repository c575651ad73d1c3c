//! The file of one operation.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::citations::Citations;
use super::docs::{self, doc};
use super::{builder, definition, example, imports, paging, renamed, structure};
use crate::emit::context::Context;
use crate::format::RustFile;
use crate::markdown::{code, fenced, wrap};
use crate::model::{Field, IdempotencyKey, Operation, Period, RateLimit};
use crate::output::OutputFile;
use crate::paths;

/// `generated/<group>/<operation>.rs`: the client's method, the request with its builder, the reply, the types that only
/// this operation uses, and what the runtime must know of the operation.
pub(crate) fn file(cx: Context<'_>) -> OutputFile {
    let operation = cx.operation;
    let mut file = RustFile::new(&operation.source, docs::module_line(operation));
    file.items(client_methods(cx));
    file.items(request(operation));
    file.items(paging::paged_request(cx));
    file.items(builder::of_operation(operation));
    let method = operation.name.ident.plain();
    let reply = format!("The reply to [`Client::{method}`](crate::Client::{method}).");
    file.items(definition::structure(&operation.response, &reply));
    let owner = format!(
        "A part of [`{}`](crate::Client::{method}).",
        operation.name.wire
    );
    for definition in &operation.types {
        file.items(definition::definition(definition, &owner));
    }
    file.item(descriptor(operation));
    let text = file.finish_with(imports::imports);
    let path = paths::operation_module(&cx.api.target, cx.group, operation);
    OutputFile::new(path, text, &operation.source)
}

/// ```ignore
/// impl crate::Client {
///     /// Gets the verification code for a phone number migration. …
///     pub fn get_migration_verify_code(&self) -> GetMigrationVerifyCodeBuilder<Self> {
///         builder(self.clone())
///     }
/// }
/// ```
fn client_methods(cx: Context<'_>) -> [TokenStream; 2] {
    let operation = cx.operation;
    let (method, builder) = (&operation.name.ident, &operation.builder.name);
    let deprecated = docs::deprecated_attribute(operation.deprecated.as_ref());
    let mut lines = docs::operation(operation);
    if let Some(text) = example::doc_example(cx) {
        lines.extend([String::new(), "# Example".to_owned(), String::new()]);
        lines.extend(fenced("no_run", &text));
    }
    let docs = doc(&lines);
    let blocking = doc(&wrap(&format!(
        "As [`Client::{}`](crate::Client::{}), but `send` blocks until the reply is there.",
        method.plain(),
        method.plain(),
    )));
    let still = renamed::still(operation.deprecated.as_ref());
    let former = operation.renamed_from.iter().map(|name| {
        let attributes = renamed::attributes(method.plain(), &format!("Self::{}", method.plain()));
        quote! {
            #attributes
            #still
            pub fn #name(&self) -> #builder<Self> { self.#method() }
        }
    });
    let former: Vec<TokenStream> = former.collect();
    [
        quote! {
            impl crate::Client {
                #docs
                #deprecated
                pub fn #method(&self) -> #builder<Self> { builder(self.clone()) }
                #(#former)*
            }
        },
        quote! {
            #[cfg(feature = "blocking")]
            impl crate::blocking::Client {
                #blocking
                #deprecated
                pub fn #method(&self) -> #builder<Self> { builder(self.clone()) }
                #(#former)*
            }
        },
    ]
}

/// The request and how the runtime gets at its parameters.
fn request(operation: &Operation) -> Vec<TokenStream> {
    let type_ = &operation.request;
    let method = operation.name.ident.plain();
    let lines = wrap(&format!(
        "A request of {}: what [`Client::{method}`](crate::Client::{method}) sends.",
        code(&operation.name.wire)
    ));
    let fields: Vec<&Field> = operation
        .parameters
        .iter()
        .map(|parameter| &parameter.field)
        .collect();
    let cited = Citations::of_parameters(operation);
    let lists = structure::Lists::Optional;
    let response = &operation.response.name;
    let check = structure::check(fields.iter().copied());
    let idempotency_key = operation.retry.key.as_ref().map(idempotency_key);
    let is_get = operation
        .is_get
        .then(|| quote! { fn is_get() -> bool { true } });
    let statements = structure::write_parameters(&operation.parameters);
    let parameters = if fields.is_empty() {
        quote!(_parameters)
    } else {
        quote!(parameters)
    };
    let mut items = vec![structure::declaration(
        type_, &lines, &fields, lists, &cited,
    )];
    items.extend(structure::redacting_debug(type_, &fields, lists));
    items.push(quote! {
        impl runtime::Request for #type_ {
            type Response = #response;

            fn operation() -> &'static runtime::Operation { &OPERATION }

            #idempotency_key

            #is_get

            #[inline]
            fn write(&self, #parameters: &mut runtime::Parameters) { #statements }

            #check
        }
    });
    items.extend(structure::request_by_name(type_, &fields));
    items.extend(renamed::types(&operation.request_renamed_from, type_, &[]));
    items
}

/// ```ignore
/// fn idempotency_key() -> Option<runtime::IdempotencyKey> {
///     Some(runtime::IdempotencyKey::new("Uuid").filled())
/// }
/// ```
fn idempotency_key(key: &IdempotencyKey) -> TokenStream {
    let parameter = &key.parameter;
    let member = key.member.as_ref().map(|member| quote!(.of_each(#member)));
    let filled = key.filled.then(|| quote!(.filled()));
    quote! {
        fn idempotency_key() -> Option<runtime::IdempotencyKey> {
            Some(runtime::IdempotencyKey::new(#parameter) #member #filled)
        }
    }
}

/// ```ignore
/// /// What the runtime knows of `GetMigrationVerifyCode`.
/// static OPERATION: runtime::Operation =
///     runtime::Operation::new("GetMigrationVerifyCode", "cams:GetMigrationVerifyCode").success_values(&["OK"]);
/// ```
fn descriptor(operation: &Operation) -> TokenStream {
    let docs = doc(&[format!(
        "What the runtime knows of {}.",
        code(&operation.name.wire)
    )]);
    let name = &operation.name.wire;
    let ram_action = &operation.ram.action;
    let repeatable = operation.retry.safe.then(|| quote!(.repeatable()));
    let success_values = names("success_values", &operation.success_values);
    let rate_limit = operation.rate_limit.as_ref().map(rate_limit);
    let sensitive = names("sensitive", &operation.sensitive);
    quote! {
        #docs
        static OPERATION: runtime::Operation =
            runtime::Operation::new(#name, #ram_action) #repeatable #success_values #rate_limit #sensitive;
    }
}

/// `.sensitive(&["PhoneNumber"])`; nothing for no names.
fn names(method: &str, names: &[String]) -> Option<TokenStream> {
    let method = format_ident!("{method}");
    (!names.is_empty()).then(|| quote!(.#method(&[#(#names),*])))
}

fn rate_limit(limit: &RateLimit) -> TokenStream {
    let requests = proc_macro2::Literal::u32_unsuffixed(limit.requests);
    let seconds = proc_macro2::Literal::u64_unsuffixed(match limit.per {
        Period::Second => 1,
        Period::Minute => 60,
        Period::Hour => 3600,
    });
    quote! { .rate_limit(runtime::RateLimit::new(#requests, std::time::Duration::from_secs(#seconds))) }
}
