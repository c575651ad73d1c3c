//! Builders: named setters, and a compile error that names the required parameter left out.
//!
//! Each required parameter has a type parameter that is `Unset` until its setter makes it `Set`. The value itself is an
//! `Option` in the request, so the type parameters cost nothing at run time.
//!
//! A builder holds one value of the runtime in a field without a name, and has no methods but the setters and those that
//! end it, which the check knows.

use proc_macro2::TokenStream;
use quote::quote;

use super::citations::Citations;
use super::docs::{self, doc};
use super::types::{accepted, rust_type};
use super::{paging, renamed};
use crate::model::{self, Choice, Field, Operation, Structure};
use crate::names::{Ident, Name};

/// What a builder makes.
struct Builder<'a> {
    model: &'a model::Builder,
    /// The structure it makes.
    target: &'a Ident,
    fields: Vec<&'a Field>,
    /// What the compile errors call the thing being built.
    subject: &'a str,
    /// The operation, unless it makes a structure.
    operation: Option<&'a Operation>,
}

/// The builder of an operation's request.
pub(crate) fn of_operation(operation: &Operation) -> Vec<TokenStream> {
    let parameters = operation.parameters.iter();
    let builder = Builder {
        model: &operation.builder,
        target: &operation.request,
        fields: parameters.map(|parameter| &parameter.field).collect(),
        subject: &operation.name.wire,
        operation: Some(operation),
    };
    builder.items()
}

/// The builder of a structure that requests hold.
pub(crate) fn of_structure(structure: &Structure, builder: &model::Builder) -> Vec<TokenStream> {
    let builder = Builder {
        model: builder,
        target: &structure.name,
        fields: structure.fields.iter().collect(),
        subject: structure.name.plain(),
        operation: None,
    };
    builder.items()
}

impl Builder<'_> {
    fn items(&self) -> Vec<TokenStream> {
        let mut items = vec![self.entry(), self.declaration()];
        items.extend(self.start());
        items.push(self.methods());
        items.extend(self.required_traits());
        items.extend(self.former());
        items
    }

    /// The names that the builder had before.
    fn former(&self) -> Vec<TokenStream> {
        let client = self.client();
        let client = client.map(|client| (client, quote!(runtime::Detached)));
        let states = self.states().iter();
        let states = states.map(|state| (state, quote!(runtime::Unset)));
        let parameters: Vec<_> = client.into_iter().chain(states).collect();
        renamed::types(&self.model.renamed_from, &self.model.name, &parameters)
    }

    fn states(&self) -> &[Ident] {
        &self.model.states
    }

    /// `<C, A, B>`; nothing where neither a client nor a state is a parameter.
    fn generics(&self, states: &[TokenStream]) -> Option<TokenStream> {
        let client = self.client().map(|client| quote!(#client,));
        let any = client.is_some() || !states.is_empty();
        any.then(|| quote!(<#client #(#states),*>))
    }

    /// The type parameter that stands for the client, where a request is built.
    fn client(&self) -> Option<&Ident> {
        self.operation.map(|_| &self.model.client)
    }

    /// The type with the state of a field changed.
    fn with_set(&self, position: usize) -> TokenStream {
        let name = &self.model.name;
        let states = self.states().iter().enumerate();
        let states: Vec<_> = states
            .map(|(index, state)| match index {
                index if index == position => quote!(runtime::Set),
                _ => quote!(#state),
            })
            .collect();
        let generics = self.generics(&states);
        quote!(#name #generics)
    }

    /// ```ignore
    /// impl GetMigrationVerifyCodeRequest {
    ///     /// Starts a request without a client: …
    ///     pub fn builder() -> GetMigrationVerifyCodeBuilder { builder(runtime::Detached) }
    /// }
    /// ```
    fn entry(&self) -> TokenStream {
        let (target, name) = (self.target, &self.model.name);
        let (text, start) = if self.operation.is_some() {
            (
                "Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).".to_owned(),
                quote!(builder(runtime::Detached)),
            )
        } else {
            let empty = self.empty();
            let target = target.plain();
            (
                format!("Starts a [`{target}`]."),
                quote!(#name(runtime::Building::new((), #empty))),
            )
        };
        let docs = doc(&[text]);
        quote! {
            impl #target {
                #docs
                pub fn builder() -> #name { #start }
            }
        }
    }

    /// The structure with nothing set.
    fn empty(&self) -> TokenStream {
        let target = self.target;
        let fields = self.fields.iter().map(|field| &field.name.ident);
        quote!(#target { #(#fields: None),* })
    }

    /// ```ignore
    /// pub struct GetMigrationVerifyCodeBuilder<C = runtime::Detached, CustSpaceId = runtime::Unset, …>(
    ///     runtime::Building<C, GetMigrationVerifyCodeRequest, (CustSpaceId, …)>,
    /// );
    /// ```
    fn declaration(&self) -> TokenStream {
        let (target, name) = (self.target, &self.model.name);
        let states = self.states();
        let (phrase, must_use) = match self.operation {
            Some(_) => (
                "Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is called, \
                 and only then is there something to send.",
                "a request does nothing until it is sent",
            ),
            None => (
                "Each required member is a type parameter that its setter turns from `Unset` to `Set`.",
                "a builder does nothing until `build` is called",
            ),
        };
        let mut lines = vec![format!("Builds a [`{}`].", target.plain())];
        if !states.is_empty() {
            lines.push(String::new());
            lines.extend(crate::markdown::wrap(phrase));
        }
        let docs = doc(&lines);
        let client = self.client();
        let client_default = client.map(|client| quote!(#client = runtime::Detached,));
        let generics = (client.is_some() || !states.is_empty())
            .then(|| quote!(<#client_default #(#states = runtime::Unset),*>));
        let client = client.map_or_else(|| quote!(()), |client| quote!(#client));
        let state = match states {
            [state] => quote!(#state),
            states => quote!((#(#states),*)),
        };
        quote! {
            #docs
            #[must_use = #must_use]
            pub struct #name #generics (runtime::Building<#client, #target, #state>);
        }
    }

    /// ```ignore
    /// fn builder<C>(client: C) -> GetMigrationVerifyCodeBuilder<C> {
    ///     GetMigrationVerifyCodeBuilder(runtime::Building::new(client, GetMigrationVerifyCodeRequest { … }))
    /// }
    /// ```
    fn start(&self) -> Option<TokenStream> {
        let (name, client) = (&self.model.name, self.client()?);
        let empty = self.empty();
        Some(quote! {
            fn builder<#client>(client: #client) -> #name<#client> {
                #name(runtime::Building::new(client, #empty))
            }
        })
    }

    fn methods(&self) -> TokenStream {
        let name = &self.model.name;
        let states: Vec<_> = self.states().iter().map(|state| quote!(#state)).collect();
        let generics = self.generics(&states);
        let cited = match self.operation {
            Some(operation) => Citations::of_parameters(operation),
            None => Citations::of_members(self.fields.iter().copied()),
        };
        let mut required = 0;
        let setters: Vec<_> = self
            .fields
            .iter()
            .map(|field| {
                let position = field.required.then_some(required);
                required += usize::from(field.required);
                self.setter(field, position, &cited)
            })
            .collect();
        let last = self.last_methods();
        quote! {
            impl #generics #name #generics {
                #(#setters)*
                #last
            }
        }
    }

    /// ```ignore
    /// /// The phone number. …
    /// pub fn phone_number(mut self, phone_number: impl Into<String>) -> GetMigrationVerifyCodeBuilder<C, CustSpaceId, runtime::Set, …> {
    ///     self.0.value.phone_number = Some(phone_number.into());
    ///     GetMigrationVerifyCodeBuilder(self.0.mark())
    /// }
    /// ```
    fn setter(&self, field: &Field, position: Option<usize>, cited: &Citations) -> TokenStream {
        if let Some(choice) = &*field.choice {
            return self.choice(field, choice, position, cited);
        }
        let docs = docs::field(field, cited);
        let deprecated = docs::deprecated_attribute(field.deprecated.as_ref());
        let rust = &field.name.ident;
        let (argument, value) = accepted(rust, &field.type_);
        let (result, end) = match position {
            Some(position) => {
                let name = &self.model.name;
                (self.with_set(position), quote!(#name(self.0.mark())))
            }
            None => (quote!(Self), quote!(self)),
        };
        let signature = |_: &Ident| (argument.clone(), result.clone());
        let still = renamed::still(field.deprecated.as_ref());
        let former = renamed::setters(&field.renamed_from, rust, still, None, signature);
        quote! {
            #docs
            #deprecated
            pub fn #rust(mut self, #rust: #argument) -> #result {
                self.0.value.#rust = Some(#value);
                #end
            }
            #(#former)*
        }
    }

    /// The setter of a union, which sets with it what it says of other parameters.
    ///
    /// ```ignore
    /// pub fn content<Chosen: runtime::Choice<types::MessageContent>>(
    ///     mut self,
    ///     content: Chosen,
    /// ) -> SendMessageBuilder<C, Chosen::State<ChannelType>, runtime::Set> {
    ///     let content = content.into();
    ///     if let Some(told) = runtime::Union::tells(&content, "ChannelType") {
    ///         self.0.value.channel_type = Some(told.into());
    ///     }
    ///     self.0.value.send_type = Some("message".into());
    ///     self.0.value.content = Some(content);
    ///     SendMessageBuilder(self.0.mark())
    /// }
    /// ```
    fn choice(
        &self,
        field: &Field,
        choice: &Choice,
        position: Option<usize>,
        cited: &Citations,
    ) -> TokenStream {
        let docs = docs::choice(field, choice, cited);
        let deprecated = docs::deprecated_attribute(field.deprecated.as_ref());
        let (rust, union) = (&field.name.ident, rust_type(&field.type_));
        let told = choice.beside.iter().map(|name| {
            let (other, wire) = (&name.ident, &name.wire);
            quote! {
                if let Some(told) = runtime::Union::tells(&#rust, #wire) {
                    self.0.value.#other = Some(told.into());
                }
            }
        });
        let sets = choice.sets.iter().map(|(name, value)| {
            let other = &name.ident;
            quote! { self.0.value.#other = Some(#value.into()); }
        });
        let chosen = &self.model.chosen;
        let mut told_state = false;
        let required = self.fields.iter().filter(|field| field.required);
        let states: Vec<TokenStream> = required
            .zip(self.states())
            .enumerate()
            .map(|(index, (other, state))| {
                let named = |name: &Name| name.wire == other.name.wire;
                if Some(index) == position || choice.sets.iter().any(|(name, _)| named(name)) {
                    quote!(runtime::Set)
                } else if choice.beside.iter().any(named) {
                    told_state = true;
                    quote!(#chosen::State<#state>)
                } else {
                    quote!(#state)
                }
            })
            .collect();
        let (name, generics) = (&self.model.name, self.generics(&states));
        let (generic, argument) = if told_state {
            (
                Some(quote!(<#chosen: runtime::Choice<#union>>)),
                quote!(#chosen),
            )
        } else {
            (None, quote!(impl Into<#union>))
        };
        let signature = |_: &Ident| (argument.clone(), quote!(#name #generics));
        let still = renamed::still(field.deprecated.as_ref());
        let former = renamed::setters(&field.renamed_from, rust, still, generic.clone(), signature);
        quote! {
            #docs
            #deprecated
            pub fn #rust #generic(mut self, #rust: #argument) -> #name #generics {
                let #rust: #union = #rust.into();
                #(#told)*
                #(#sets)*
                self.0.value.#rust = Some(#rust);
                #name(self.0.mark())
            }
            #(#former)*
        }
    }

    /// `build`, and `send` where there is something to send.
    fn last_methods(&self) -> TokenStream {
        let (target, required) = (self.target, &self.model.required);
        let bounds: Vec<TokenStream> = self
            .states()
            .iter()
            .map(|state| quote!(#state: #required::#state,))
            .collect();
        let bounded = (!bounds.is_empty()).then(|| quote!(where #(#bounds)*));
        let built = doc(&[match self.operation {
            Some(_) => {
                "The request as a value: it can be cloned, compared and kept, and sent later."
                    .to_owned()
            }
            None => format!("The [`{}`].", target.plain()),
        }]);
        let send = self.operation.map(|operation| {
            let (client, response) = (&self.model.client, &operation.response.name);
            let paging = operation
                .paging
                .as_ref()
                .map(|_| paging::builder_methods(operation, &bounds));
            quote! {
                #[doc = " Sends the request."]
                pub fn send(self) -> #client::Outcome<#response> where #client: runtime::Dispatch, #(#bounds)* {
                    self.0.client.dispatch(&self.0.value)
                }
                #paging
            }
        });
        quote! {
            #built
            #[must_use]
            pub fn build(self) -> #target #bounded { self.0.value }
            #send
        }
    }

    /// ```ignore
    /// /// What `send` asks for: implemented by `Set` alone.
    /// mod get_migration_verify_code_required {
    ///     #[diagnostic::on_unimplemented(message = "`phone_number` is required by GetMigrationVerifyCode and is not set", …)]
    ///     pub trait PhoneNumber {}
    ///     impl PhoneNumber for super::runtime::Set {}
    /// }
    /// ```
    fn required_traits(&self) -> Option<TokenStream> {
        if self.states().is_empty() {
            return None;
        }
        let module = &self.model.required;
        let subject = self.subject;
        let required = self.fields.iter().filter(|field| field.required);
        let traits = required.zip(self.states()).map(|(field, state)| {
            let setter = field.name.ident.plain();
            let message = format!("`{setter}` is required by {subject} and has not been set");
            let label = format!("call `.{setter}(…)` before this");
            let docs = doc(&[format!("`{setter}` has been set.")]);
            quote! {
                #docs
                #[diagnostic::on_unimplemented(message = #message, label = #label)]
                pub trait #state {}
                impl #state for super::runtime::Set {}
            }
        });
        let docs = doc(&[
            "What must be set: one trait for each required parameter, so that the compiler can name it.",
        ]);
        Some(quote! {
            #docs
            mod #module {
                #(#traits)*
            }
        })
    }
}
