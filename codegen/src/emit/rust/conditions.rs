//! Conditions between the members of a request: data that the runtime judges.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Beside, Field, OnlyIf, Required};
use crate::names::Name;

/// The statement that checks what fields say of each other, if they say anything.
///
/// ```ignore
/// limits.conditions(
///     &[
///         runtime::Condition::Required("Language", &[runtime::Beside::Is("Type", &["template"])], &[]),
///         runtime::Condition::OnlyIf("Payload", runtime::Beside::Is("ChannelType", &["whatsapp"]), &["viber"]),
///     ],
///     &[
///         ("Type", self.send_type.as_ref().map(runtime::Scalar::text)),
///         ("Language", runtime::is_set(&self.language)),
///     ],
/// );
/// ```
pub(crate) fn check(fields: &[&Field]) -> Option<TokenStream> {
    let mut stated = Vec::new();
    let mut compared: Vec<&Name> = Vec::new();
    let mut met: Vec<&Name> = Vec::new();
    for (index, field) in fields.iter().enumerate() {
        let (of, wire) = (&field.conditions, &field.name.wire);
        let before = stated.len();
        if let Some(Required { values, unless }) = &of.required {
            compared.extend(values.iter().map(|beside| &beside.name));
            met.extend(unless);
            let values = values.iter().map(beside);
            let unless = unless.iter().map(|name| &name.wire);
            stated.push(quote!(Required(#wire, &[#(#values),*], &[#(#unless),*])));
        }
        for only in &of.only_if {
            compared.push(&only.beside.name);
            let OnlyIf { beside, refused } = only;
            let beside = self::beside(beside);
            stated.push(quote!(OnlyIf(#wire, #beside, &[#(#refused),*])));
        }
        for name in &of.requires {
            met.push(name);
            let other = &name.wire;
            stated.push(quote!(Requires(#wire, #other)));
        }
        for name in &of.conflicts_with {
            // Each pair is on both sides, and stated once.
            if !fields[..index].iter().any(|before| before.name == *name) {
                met.push(name);
                let other = &name.wire;
                stated.push(quote!(ConflictsWith(#wire, #other)));
            }
        }
        if stated.len() > before {
            met.push(&field.name);
        }
    }
    if stated.is_empty() {
        return None;
    }
    let held = fields.iter().filter_map(|field| {
        let (wire, rust) = (&field.name.wire, &field.name.ident);
        if compared.contains(&&field.name) {
            Some(quote! { (#wire, self.#rust.as_ref().map(runtime::Scalar::text)) })
        } else if met.contains(&&field.name) {
            Some(quote! { (#wire, runtime::is_set(&self.#rust)) })
        } else {
            None
        }
    });
    Some(quote! { limits.conditions(&[#(runtime::Condition::#stated),*], &[#(#held),*]); })
}

fn beside(beside: &Beside) -> TokenStream {
    let Beside {
        name,
        values,
        default,
        sensitive,
    } = beside;
    let (name, values) = (&name.wire, quote!(&[#(#values),*]));
    match (sensitive, default) {
        (false, None) => quote!(runtime::Beside::Is(#name, #values)),
        (false, Some(default)) => quote!(runtime::Beside::IsByDefault(#name, #values, #default)),
        (true, None) => quote!(runtime::Beside::Sensitive(#name, #values, None)),
        (true, Some(default)) => quote!(runtime::Beside::Sensitive(#name, #values, Some(#default))),
    }
}
