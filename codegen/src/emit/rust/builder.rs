//! Builders: named setters, and a compile error that names the required parameter left out.
//!
//! Each required parameter has a type parameter that is `Unset` until its setter makes it `Set`. The value itself is an
//! `Option` in the request, so the type parameters cost nothing at run time.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::docs::{self, doc};
use super::paging;
use super::types::{ident, plain, rust_type};
use crate::model::{Field, Operation, Structure, Type};
use crate::names;

/// What a builder makes.
struct Builder<'a> {
    /// The structure it makes.
    target: Ident,
    name: Ident,
    fields: Vec<&'a Field>,
    /// One type parameter per required field, in order.
    states: Vec<(&'a Field, Ident)>,
    /// Module that holds the traits behind the compile errors.
    required: Ident,
    /// What the compile errors call the thing being built.
    subject: String,
    /// The operation, unless it makes a structure.
    operation: Option<&'a Operation>,
}

/// The builder of an operation's request.
pub(crate) fn of_operation(operation: &Operation) -> Vec<TokenStream> {
    let fields = operation
        .parameters
        .iter()
        .map(|parameter| &parameter.field);
    let builder = Builder::new(
        &format!("{}Request", operation.type_stem),
        format_ident!("{}Builder", operation.type_stem),
        &operation.name.wire,
        fields.collect(),
        Some(operation),
    );
    builder.items()
}

/// The builder of a structure that requests hold.
pub(crate) fn of_structure(structure: &Structure) -> Vec<TokenStream> {
    let builder = Builder::new(
        &structure.name,
        format_ident!("{}Builder", structure.name),
        &structure.name,
        structure.fields.iter().collect(),
        None,
    );
    builder.items()
}

impl<'a> Builder<'a> {
    fn new(
        target: &str,
        name: Ident,
        subject: &str,
        fields: Vec<&'a Field>,
        operation: Option<&'a Operation>,
    ) -> Self {
        let mut taken = BTreeSet::from(["C".to_owned()]);
        for field in &fields {
            type_names(&field.type_, &mut taken);
        }
        let states = fields
            .iter()
            .filter(|field| field.required)
            .map(|field| (*field, type_parameter(field, &mut taken)))
            .collect();
        Self {
            target: ident(target),
            required: format_ident!(
                "{}_required",
                plain(&names::member(subject).unwrap_or_default())
            ),
            subject: subject.to_owned(),
            name,
            fields,
            states,
            operation,
        }
    }

    fn items(&self) -> Vec<TokenStream> {
        let mut items = vec![self.entry(), self.declaration(), self.methods()];
        items.extend(self.required_traits());
        items
    }

    /// `<C, CustSpaceId, …>` as used by the `impl`, with `C` left out where nothing is sent.
    fn parameters(&self) -> Vec<&Ident> {
        self.states.iter().map(|(_, state)| state).collect()
    }

    fn client(&self) -> Option<TokenStream> {
        self.operation.map(|_| quote!(C,))
    }

    /// The type with one state changed.
    fn with_set(&self, field: &Field) -> TokenStream {
        let name = &self.name;
        let client = self.client();
        let states = self.states.iter().map(|(of, state)| {
            if of.name == field.name {
                quote!(Set)
            } else {
                quote!(#state)
            }
        });
        quote!(#name<#client #(#states),*>)
    }

    /// ```ignore
    /// impl GetMigrationVerifyCodeRequest {
    ///     /// Starts a request that is not bound to a client.
    ///     pub fn builder() -> GetMigrationVerifyCodeBuilder { GetMigrationVerifyCodeBuilder::new(Detached) }
    /// }
    /// ```
    fn entry(&self) -> TokenStream {
        let (target, name) = (&self.target, &self.name);
        let (text, argument) = match self.operation {
            Some(_) => (
                "Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).".to_string(),
                Some(quote!(Detached)),
            ),
            None => (format!("Starts a [`{target}`]."), None),
        };
        let docs = doc(&[text]);
        quote! {
            impl #target {
                #docs
                pub fn builder() -> #name { #name::new(#argument) }
            }
        }
    }

    fn declaration(&self) -> TokenStream {
        let (target, name) = (&self.target, &self.name);
        let states = self.parameters();
        let (client_default, client_field, phrase, must_use) = match self.operation {
            Some(_) => (
                Some(quote!(C = Detached,)),
                Some(quote!(client: C,)),
                "Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is called, \
                 and only then is there something to send.",
                "a request does nothing until it is sent",
            ),
            None => (
                None,
                None,
                "Each required member is a type parameter that its setter turns from `Unset` to `Set`.",
                "a builder does nothing until `build` is called",
            ),
        };
        let mut lines = vec![format!("Builds a [`{target}`].")];
        if !states.is_empty() {
            lines.push(String::new());
            lines.extend(crate::markdown::wrap(phrase));
        }
        let docs = doc(&lines);
        let state_field = self.state_type().map(|state| quote!(state: #state,));
        let generics = (self.operation.is_some() || !states.is_empty())
            .then(|| quote!(<#client_default #(#states = Unset),*>));
        quote! {
            #docs
            #[must_use = #must_use]
            pub struct #name #generics {
                #client_field
                value: #target,
                #state_field
            }
        }
    }

    fn state_type(&self) -> Option<TokenStream> {
        let states = self.parameters();
        match states.as_slice() {
            [] => None,
            [state] => Some(quote!(PhantomData<fn() -> #state>)),
            states => Some(quote!(PhantomData<fn() -> (#(#states),*)>)),
        }
    }

    fn methods(&self) -> TokenStream {
        let (target, name, client) = (&self.target, &self.name, self.client());
        let states = self.parameters();
        let generics =
            (client.is_some() || !states.is_empty()).then(|| quote!(<#client #(#states),*>));
        let fields = self.fields.iter().map(|field| ident(&field.name.ident));
        let unset_states = states.iter().map(|_| quote!(Unset));
        let start =
            (client.is_some() || !states.is_empty()).then(|| quote!(<#client #(#unset_states),*>));
        let start_generics = client.as_ref().map(|_| quote!(<C>));
        let (argument, init) = match client {
            Some(_) => (Some(quote!(client: C)), Some(quote!(client,))),
            None => (None, None),
        };
        let phantom = (!states.is_empty()).then(|| quote!(state: PhantomData,));
        let setters = self.fields.iter().map(|field| self.setter(field));
        let set = (!states.is_empty()).then(|| self.mark());
        let last = self.last_methods();
        quote! {
            impl #start_generics #name #start {
                fn new(#argument) -> Self {
                    Self { #init value: #target { #(#fields: None),* }, #phantom }
                }
            }
            impl #generics #name #generics {
                #(#setters)*
                #last
                #set
            }
        }
    }

    /// ```ignore
    /// fn mark<A, B, …>(self) -> GetMigrationVerifyCodeBuilder<C, A, B, …> {
    ///     GetMigrationVerifyCodeBuilder { client: self.client, value: self.value, state: PhantomData }
    /// }
    /// ```
    fn mark(&self) -> TokenStream {
        let (name, client) = (&self.name, self.client());
        let next: Vec<Ident> = (1..=self.states.len())
            .map(|n| format_ident!("S{n}"))
            .collect();
        let keep = client.as_ref().map(|_| quote!(client: self.client,));
        quote! {
            #[doc = " The same request with other parameters known to be set."]
            fn mark<#(#next),*>(self) -> #name<#client #(#next),*> {
                #name { #keep value: self.value, state: PhantomData }
            }
        }
    }

    /// ```ignore
    /// /// The phone number. …
    /// pub fn phone_number(mut self, phone_number: impl Into<String>) -> GetMigrationVerifyCodeBuilder<C, CustSpaceId, Set, Locale, Method> {
    ///     self.value.phone_number = Some(phone_number.into());
    ///     self.mark()
    /// }
    /// ```
    fn setter(&self, field: &Field) -> TokenStream {
        let docs = docs::field(field);
        let deprecated = docs::deprecated_attribute(field.deprecated.as_ref());
        let rust = ident(&field.name.ident);
        let (argument, value) = accepted(&rust, &field.type_);
        let (result, end) = if field.required {
            (self.with_set(field), quote!(self.mark()))
        } else {
            (quote!(Self), quote!(self))
        };
        quote! {
            #docs
            #deprecated
            pub fn #rust(mut self, #rust: #argument) -> #result {
                self.value.#rust = Some(#value);
                #end
            }
        }
    }

    /// `build`, and `send` where there is something to send.
    fn last_methods(&self) -> TokenStream {
        let (target, required) = (&self.target, &self.required);
        let bounds: Vec<TokenStream> = self
            .states
            .iter()
            .map(|(_, state)| quote!(#state: #required::#state,))
            .collect();
        let bounded = (!bounds.is_empty()).then(|| quote!(where #(#bounds)*));
        let built = doc(&[match self.operation {
            Some(_) => {
                "The request as a value: it can be cloned, compared and kept, and sent later."
                    .to_owned()
            }
            None => format!("The [`{target}`]."),
        }]);
        let send = self.operation.map(|operation| {
            let response = ident(&operation.response.name);
            let paging = operation
                .paging
                .as_ref()
                .map(|_| paging::builder_methods(operation, &bounds));
            quote! {
                #[doc = " Sends the request."]
                pub fn send(self) -> C::Outcome<#response> where C: Dispatch, #(#bounds)* {
                    self.client.dispatch(&self.value)
                }
                #paging
            }
        });
        quote! {
            #built
            #[must_use]
            pub fn build(self) -> #target #bounded { self.value }
            #send
        }
    }

    /// ```ignore
    /// /// What `send` asks for: implemented by `Set` alone.
    /// mod get_migration_verify_code_required {
    ///     #[diagnostic::on_unimplemented(message = "`phone_number` is required by GetMigrationVerifyCode and is not set", …)]
    ///     pub trait PhoneNumber {}
    ///     impl PhoneNumber for super::Set {}
    /// }
    /// ```
    fn required_traits(&self) -> Option<TokenStream> {
        if self.states.is_empty() {
            return None;
        }
        let module = &self.required;
        let subject = &self.subject;
        let traits = self.states.iter().map(|(field, state)| {
            let setter = plain(&field.name.ident);
            let message = format!("`{setter}` is required by {subject} and has not been set");
            let label = format!("call `.{setter}(…)` before this");
            let docs = doc(&[format!("`{setter}` has been set.")]);
            quote! {
                #docs
                #[diagnostic::on_unimplemented(message = #message, label = #label)]
                pub trait #state {}
                impl #state for Set {}
            }
        });
        let docs = doc(&[
            "What must be set: one trait for each required parameter, so that the compiler can name it.",
        ]);
        Some(quote! {
            #docs
            mod #module {
                use crate::runtime::emitted::Set;
                #(#traits)*
            }
        })
    }
}

/// What a setter accepts, and the expression that turns it into the value held.
fn accepted(argument: &Ident, type_: &Type) -> (TokenStream, TokenStream) {
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
                quote!(#argument.into_iter().map(|(key, value)| (key.into(), value.into())).collect()),
            )
        }
        Type::String | Type::Any | Type::Structure(_) | Type::Enumeration(_) => {
            let rust = rust_type(type_);
            (quote!(impl Into<#rust>), quote!(#argument.into()))
        }
    }
}

/// The type parameter that tells whether a required field is set: named after the field, unless a type has that name.
fn type_parameter(field: &Field, taken: &mut BTreeSet<String>) -> Ident {
    let mut name = names::type_part(plain(&field.name.ident));
    while names::is_reserved_type(&name) || !taken.insert(name.clone()) {
        name.push_str("State");
    }
    ident(&name)
}

/// Names of the types that a setter's signature mentions.
fn type_names(type_: &Type, into: &mut BTreeSet<String>) {
    match type_ {
        Type::List(items) | Type::Map(items) => type_names(items, into),
        Type::Structure(reference) | Type::Enumeration(reference) => {
            into.insert(reference.name.clone());
        }
        _ => {}
    }
}
