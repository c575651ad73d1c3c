//! What the emulator knows: one table per operation, in a tree of its own so that the client builds without it.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::example::Scope;
use super::tests::text_literal;
use crate::emit::{OutputFile, sample};
use crate::format::RustFile;
use crate::json;
use crate::model::{
    Api, ErrorCode, ErrorKind, Field, Group, Literal, Operation, Period, Structure, Style, Type,
    TypeDefinition, TypeRef,
};
use crate::names;

/// `generated/emulation/`: the root, a module per group, and the types that operations share.
pub(crate) fn shared(api: &Api) -> Vec<OutputFile> {
    let mut files = vec![root(api)];
    if !api.types.is_empty() {
        files.push(shared_types(api));
    }
    for group in &api.groups {
        files.push(module(api, group));
    }
    files
}

/// ```ignore
/// #[cfg(feature = "migration")]
/// mod migration;
///
/// pub(crate) static OPERATIONS: &[&[&Operation]] = &[
///     #[cfg(feature = "migration")]
///     migration::OPERATIONS,
/// ];
/// ```
fn root(api: &Api) -> OutputFile {
    let source = &api.service.source;
    let mut file = RustFile::new(source, vec!["What the emulator knows.".into()]);
    let modules = api.groups.iter().map(|group| {
        let (name, feature) = (&group.name, group.name.plain());
        quote! { #[cfg(feature = #feature)] mod #name; }
    });
    file.item(modules.collect());
    if !api.types.is_empty() {
        file.item(quote! { mod types; });
    }
    let groups = api.groups.iter().map(|group| {
        let (name, feature) = (&group.name, group.name.plain());
        quote! { #[cfg(feature = #feature)] #name::OPERATIONS }
    });
    file.item(quote! {
        #[doc = " All operations, by group."]
        pub(crate) static OPERATIONS: &[&[&Operation]] = &[#(#groups),*];
    });
    let import = quote! { use alibabacloud_emulator::table::Operation; };
    let path = format!("{}/emulation/mod.rs", api.target.generated());
    OutputFile::new(path, file.finish(&[import]), source)
}

/// The module of a group: a list of its operations.
fn module(api: &Api, group: &Group) -> OutputFile {
    let source = &api.service.source;
    let mut file = RustFile::new(source, vec![format!("{}.", group.title)]);
    let modules = group.operations.iter().map(|operation| {
        let module = &operation.module;
        quote! { mod #module; }
    });
    file.item(modules.collect());
    let operations = group.operations.iter().map(|operation| {
        let module = &operation.module;
        quote! { &#module::OPERATION }
    });
    file.item(quote! {
        #[doc = " The operations of the group."]
        pub(super) static OPERATIONS: &[&Operation] = &[#(#operations),*];
    });
    let import = quote! { use alibabacloud_emulator::table::Operation; };
    let (root, name) = (api.target.generated(), group.name.plain());
    let path = format!("{root}/emulation/{name}/mod.rs");
    OutputFile::new(path, file.finish(&[import]), source)
}

/// The structures that requests of several operations hold. With some groups left out, not all of them are used.
fn shared_types(api: &Api) -> OutputFile {
    let source = &api.service.source;
    let lines = vec!["Structures that requests of several operations hold.".into()];
    let mut file = RustFile::new(source, lines);
    file.attributes(quote! { #![allow(dead_code)] });
    let shapes: Vec<TokenStream> = api
        .types
        .iter()
        .filter_map(request_structure)
        .map(|structure| shape_static(structure, &quote!(pub(super))))
        .collect();
    let imports =
        (!shapes.is_empty()).then(|| quote! { use alibabacloud_emulator::table::{Member, Shape}; });
    file.items(shapes);
    let imports: Vec<TokenStream> = imports.into_iter().collect();
    let path = format!("{}/emulation/types.rs", api.target.generated());
    OutputFile::new(path, file.finish(&imports), source)
}

/// ```ignore
/// pub(super) static OPERATION: Operation = Operation {
///     name: "GetMigrationVerifyCode",
///     ram_action: "cams:GetMigrationVerifyCode",
///     rate_limit: Some((10, 1)),
///     parameters: &[Member { name: "CustSpaceId", required: true, shape: &Shape::Text }, …],
///     errors: &[Documented { status: 400, code: "Product.Unsubscript", message: "…", kind: Kind::Other }, …],
///     examples: &[Example { request: "…", reply: "…" }],
/// };
/// ```
pub(crate) fn table(api: &Api, group: &Group, operation: &Operation) -> OutputFile {
    let wire = &operation.name.wire;
    let lines = vec![format!("`{wire}` as the emulator plays it.")];
    let mut file = RustFile::new(&operation.source, lines);
    let ram_action = &operation.ram.action;
    let rate_limit = rate_limit(operation);
    let fields: Vec<&Field> = operation.parameters.iter().map(|of| &of.field).collect();
    let parameters = parameters(operation);
    let errors = operation.errors.iter().map(documented);
    let examples = examples(api, operation);
    file.item(quote! {
        #[doc = " What the emulator knows."]
        pub(super) static OPERATION: Operation = Operation {
            name: #wire,
            ram_action: #ram_action,
            rate_limit: #rate_limit,
            parameters: #parameters,
            errors: &[#(#errors),*],
            examples: &[#(#examples),*],
        };
    });
    let structures = operation.types.iter().filter_map(request_structure);
    file.items(structures.map(|structure| shape_static(structure, &TokenStream::new())));
    let imports = table_imports(operation, &fields);
    let path = format!(
        "{}/emulation/{}/{}.rs",
        api.target.generated(),
        group.name.plain(),
        operation.module.plain()
    );
    OutputFile::new(path, file.finish(&imports), &operation.source)
}

fn table_imports(operation: &Operation, fields: &[&Field]) -> Vec<TokenStream> {
    let names = [
        (!operation.errors.is_empty(), "Documented"),
        (true, "Example"),
        (!operation.errors.is_empty(), "Kind"),
        (!fields.is_empty(), "Member"),
        (true, "Operation"),
        (!fields.is_empty(), "Shape"),
    ];
    let names = names
        .iter()
        .filter(|(used, _)| *used)
        .map(|(_, name)| format_ident!("{name}"));
    let mut imports = vec![quote! { use alibabacloud_emulator::table::{#(#names),*}; }];
    let own = operation.types.iter().filter_map(request_structure);
    let types = fields
        .iter()
        .copied()
        .chain(own.flat_map(|structure| &structure.fields))
        .filter_map(|field| shared_structure(&field.type_));
    let mut shared: Vec<proc_macro2::Ident> = types
        .map(|reference| static_name(reference.name.plain()))
        .collect();
    shared.sort();
    shared.dedup();
    match shared.as_slice() {
        [] => {}
        [one] => imports.push(quote! { use crate::generated::emulation::types::#one; }),
        _ => imports.push(quote! { use crate::generated::emulation::types::{#(#shared),*}; }),
    }
    imports
}

fn rate_limit(operation: &Operation) -> TokenStream {
    let Some(limit) = &operation.rate_limit else {
        return quote!(None);
    };
    let requests = proc_macro2::Literal::u32_unsuffixed(limit.requests);
    let seconds = proc_macro2::Literal::u64_unsuffixed(match limit.per {
        Period::Second => 1,
        Period::Minute => 60,
        Period::Hour => 3600,
    });
    quote!(Some((#requests, #seconds)))
}

/// An error as the emulator answers with it. Codes without a documented status are known as values of the reply's field
/// for success, so they come with status 200.
fn documented(error: &ErrorCode) -> TokenStream {
    let status = proc_macro2::Literal::u16_unsuffixed(error.status.unwrap_or(200));
    let code = &error.name.wire;
    let message = error.message.as_ref().or(error.description.as_ref());
    let message = message.map_or("", String::as_str);
    let kind = match error.kind {
        Some(ErrorKind::PermissionDenied) => quote!(PermissionDenied),
        Some(ErrorKind::Throttled) => quote!(Throttled),
        Some(ErrorKind::KeysRefused | ErrorKind::TryAgain | ErrorKind::ServerError) | None => {
            quote!(Other)
        }
    };
    quote! { Documented { status: #status, code: #code, message: #message, kind: Kind::#kind } }
}

/// The worked examples; without any, one made of the examples of the fields.
fn examples(api: &Api, operation: &Operation) -> Vec<TokenStream> {
    let scope = Scope { api, operation };
    let mut pairs: Vec<(String, String)> = operation
        .examples
        .iter()
        .map(|example| {
            let request = scope.parameters(&example.request);
            (json::pretty(&request), json::pretty(&example.response_json))
        })
        .collect();
    if pairs.is_empty() {
        let (request, reply) = sample::of_operation(api, operation);
        pairs.push((json::pretty(&request), json::pretty(&reply)));
    }
    let literals = pairs.into_iter().map(|(request, reply)| {
        let (request, reply) = (text_literal(&request), text_literal(&reply));
        quote! { Example { request: #request, reply: #reply } }
    });
    literals.collect()
}

impl Scope<'_> {
    /// Parameters as a JSON object by wire name.
    fn parameters(&self, parameters: &[(usize, Literal)]) -> crate::model::Value {
        let members = parameters.iter().filter_map(|(index, literal)| {
            let field = &self.operation.parameters.get(*index)?.field;
            Some((field.name.wire.clone(), self.wire(literal)))
        });
        crate::model::Value::Object(members.collect())
    }
}

fn request_structure(definition: &TypeDefinition) -> Option<&Structure> {
    match definition {
        TypeDefinition::Structure(structure) if structure.usage.request => Some(structure),
        _ => None,
    }
}

fn shape_static(structure: &Structure, visibility: &TokenStream) -> TokenStream {
    let name = static_name(structure.name.plain());
    let fields: Vec<&Field> = structure.fields.iter().collect();
    let members = members(&fields);
    let docs = format!(" `{}`.", structure.name.plain());
    quote! {
        #[doc = #docs]
        #visibility static #name: Shape = Shape::Object(#members);
    }
}

fn parameters(operation: &Operation) -> TokenStream {
    let members = operation.parameters.iter().map(|parameter| {
        let field = &parameter.field;
        let (name, required) = (&field.name.wire, field.required);
        let shape = shape(&field.type_);
        let shape = match parameter.style {
            Style::Json => shape,
            Style::Flat => quote!(&Shape::Flat(#shape)),
            Style::Simple => quote!(&Shape::Simple(#shape)),
        };
        quote! { Member { name: #name, required: #required, shape: #shape } }
    });
    quote! { &[#(#members),*] }
}

fn members(fields: &[&Field]) -> TokenStream {
    let members = fields.iter().map(|field| {
        let (name, required) = (&field.name.wire, field.required);
        let shape = shape(&field.type_);
        quote! { Member { name: #name, required: #required, shape: #shape } }
    });
    quote! { &[#(#members),*] }
}

/// A reference to the shape of a type.
fn shape(type_: &Type) -> TokenStream {
    match type_ {
        Type::String | Type::Enumeration(_) => quote!(&Shape::Text),
        Type::Int32 => quote!(&Shape::Int32),
        Type::Int64 => quote!(&Shape::Int64),
        Type::Double => quote!(&Shape::Double),
        Type::Boolean => quote!(&Shape::Boolean),
        Type::Any => quote!(&Shape::Any),
        Type::List(items) => {
            let items = shape(items);
            quote!(&Shape::List(#items))
        }
        Type::Map(items) => {
            let items = shape(items);
            quote!(&Shape::Map(#items))
        }
        Type::Structure(reference) => {
            let name = static_name(reference.name.plain());
            quote!(&#name)
        }
    }
}

fn shared_structure(type_: &Type) -> Option<&TypeRef> {
    match type_ {
        Type::List(items) | Type::Map(items) => shared_structure(items),
        Type::Structure(reference) if reference.shared => Some(reference),
        _ => None,
    }
}

/// `TemplateComponent` as `TEMPLATE_COMPONENT`.
fn static_name(type_name: &str) -> proc_macro2::Ident {
    let snake = names::member(type_name).unwrap_or_default();
    format_ident!("{}", snake.plain().to_ascii_uppercase())
}
