//! One operation.

use std::collections::{BTreeMap, BTreeSet};

use super::builders;
use super::error_code::{check_errors, with_common};
use super::example::{Success, check_error_examples, check_examples, check_success};
use super::field::{Fields, deprecation};
use super::graph;
use super::keys;
use super::paging::check_paging;
use super::renamed::{self, Case, Stem};
use super::report::{At, Kept, Seen};
use super::retry::check_retry;
use super::scope::{Built, Claim, Scope, Shared};
use super::sensitive::check_sensitive;
use super::source;
use super::text;
use super::value::{Fit, Side};
use crate::diagnostic::{codes, did_you_mean, gone_or_misspelt, quote};
use crate::model::{self, Field, Registry, Type, Types};
use crate::names::{self, Ident, Name};
use crate::spec::roles::Role;
use crate::spec::{self, AccessLevel, File, ServiceFile};
use crate::verbs;

/// What the check of one operation needs of all others.
pub(super) struct Context<'r, 'c> {
    pub(super) file: Option<&'r ServiceFile>,
    pub(super) shared: &'c Shared<'r>,
    pub(super) shared_types: &'c Types,
    /// All operations by wire name.
    pub(super) operations: &'c BTreeMap<&'r str, Known<'r>>,
    /// Wire names that are sensitive somewhere.
    pub(super) sensitive: &'c BTreeSet<&'r str>,
}

/// Where an operation is.
#[derive(Debug, Clone)]
pub(super) struct Known<'r> {
    pub(super) name: Name,
    pub(super) group: &'r str,
    /// Name of its file, and of its page, without the ending.
    pub(super) page: &'r str,
}

/// An operation that has been checked, and what it says to others.
pub(super) struct Checked<'r> {
    pub(super) operation: model::Operation,
    pub(super) claims: Vec<Claim<'r>>,
    pub(super) errors: Vec<(model::ErrorCode, Kept<'r>)>,
    /// Where its name stands.
    pub(super) at: Kept<'r>,
    /// Where its old names stand.
    pub(super) renamed_at: Kept<'r>,
}

/// The Rust name of the method that calls an operation; empty if none can be made.
pub(super) fn method_name(operation: &spec::Operation) -> Name {
    let ident = match &operation.rust_name {
        Some(rust_name) => Ident::new(rust_name),
        None => names::member(&operation.operation).unwrap_or_default(),
    };
    Name {
        wire: operation.operation.clone(),
        ident,
    }
}

pub(super) fn check_operation<'r>(
    file: &'r File<spec::Operation>,
    at: &At<'r, '_>,
    context: &Context<'r, '_>,
) -> Checked<'r> {
    let operation = &file.content;
    let name = method_name(operation);
    check_place(file, at, context);
    check_name(operation, &name, at);
    check_texts(operation, at);
    check_rate_limit(operation, at);
    if operation.examples.is_empty() {
        at.report(codes::STYLE, "this operation has no example");
    }
    let errors = check_errors(&operation.errors, &at.key("errors"), context.shared);
    let renamed_from = renamed::former(
        &operation.renamed_from,
        name.ident.plain(),
        Case::Snake,
        &at.key("renamed_from"),
    );
    let type_stem = type_stem(operation, &renamed_from);
    let shape = check_shape(operation, &type_stem, at, context);
    let (examples, paging) = check_uses(operation, &shape, at, context);
    let success_values = success_values(operation, &at.key("success_values"), context);
    let rule = context.file.and_then(|file| file.service.success.as_ref());
    let rule = rule.map(|rule| Success {
        field: &rule.field,
        values: &success_values,
    });
    if let Some(rule) = &rule {
        check_success(&operation.examples, rule, &at.key("examples"));
    }
    let registry = Registry::new(context.shared_types, &shape.types);
    let known_errors = with_common(&errors, context.shared);
    let request: Vec<&Field> = shape.parameters.iter().map(|built| &built.field).collect();
    let fit = Fit {
        types: registry,
        side: Side::Request,
        knows_all: shape.whole,
    };
    let error_examples =
        check_error_examples(operation, &known_errors, rule.as_ref(), &request, fit, at);
    let retry = check_retry(
        &operation.retry,
        &shape.parameters,
        registry,
        &at.key("retry"),
    );
    let ram = check_ram(operation, context, &at.key("ram"));
    let reading = matches!(ram.access_level, AccessLevel::Get | AccessLevel::List);
    let checked = model::Operation {
        only_reads: reading && retry.safe && verbs::reads(&operation.operation),
        module: names::module(name.ident.plain(), file.folder_and_stem().0),
        page: file.folder_and_stem().1.to_owned(),
        name,
        renamed_from,
        request: Ident::new(format!("{}Request", type_stem.now)),
        request_renamed_from: renamed::ending(&type_stem.former(), "Request"),
        builder: shape.builder,
        summary: operation.summary.trim().to_owned(),
        description: operation
            .description
            .as_ref()
            .map(|text| text.trim().to_owned()),
        ram,
        is_get: check_method(operation, at),
        rate_limit: rate_limit(operation, context, &at.key("rate_limit")),
        retry,
        success_values,
        notes: trimmed(&operation.notes),
        warnings: trimmed(&operation.warnings),
        see_also: see_also(
            &operation.see_also,
            &operation.operation,
            &at.key("see_also"),
            context,
        ),
        deprecated: deprecated(operation, &at.key("deprecated"), context),
        paging,
        parameters: shape
            .parameters
            .into_iter()
            .map(|built| model::Parameter {
                field: built.field,
                location: built.location,
                style: built.style,
            })
            .collect(),
        response: shape.response,
        types: shape.types,
        sensitive: check_sensitive(operation, context.file, context.sensitive, at),
        errors: known_errors,
        examples,
        error_examples,
        source: file.path.clone(),
    };
    Checked {
        operation: checked,
        claims: shape.claims,
        errors,
        at: at.key("operation").keep(),
        renamed_at: at.key("renamed_from").keep(),
    }
}

/// What the types of an operation are called behind its own name.
const OF_OPERATION: [&str; 3] = ["Request", "Builder", "Response"];

/// What the names of its types begin with.
fn type_stem(operation: &spec::Operation, renamed_from: &[Ident]) -> Stem {
    let own = operation.rust_name.as_ref();
    let own = names::type_part(own.unwrap_or(&operation.operation));
    let former: Vec<String> = renamed_from
        .iter()
        .map(|name| names::type_part(name.plain()))
        .collect();
    Stem::default().then(&own, former.iter().map(String::as_str))
}

/// What goes in and out of an operation.
struct Shape<'r> {
    parameters: Vec<Built>,
    response: model::Structure,
    builder: model::Builder,
    types: Types,
    claims: Vec<Claim<'r>>,
    /// True if all that is used was found.
    whole: bool,
}

/// Resolves parameters, reply, and the types in them.
fn check_shape<'r>(
    operation: &'r spec::Operation,
    type_stem: &Stem,
    at: &At<'r, '_>,
    context: &Context<'r, '_>,
) -> Shape<'r> {
    let missing = context.shared.unresolved.get();
    let mut scope = Scope::new(false);
    let mut fields = Fields {
        shared: context.shared,
        scope: &mut scope,
    };
    fields.claim_all(type_stem, &OF_OPERATION, &at.key("operation"));
    let parameters = fields.list(
        &operation.parameters,
        &at.key("parameters"),
        Role::Parameter,
        type_stem,
    );
    let response = check_response(
        &operation.response,
        &mut fields,
        &at.key("response"),
        type_stem,
    );
    let Scope {
        mut types,
        claims,
        pending,
        ..
    } = scope;
    mark_usage(&mut types, context.shared_types, &parameters, &response);
    let mut taken = builders::of_structures(&mut types, |_| false);
    taken.extend(OF_OPERATION.map(|suffix| format!("{}{suffix}", type_stem.now)));
    let requested = parameters.iter().map(|built| &built.field);
    let builder = builders::builder(type_stem, requested, taken);
    let fit = Fit {
        types: Registry::new(context.shared_types, &types),
        side: Side::Field,
        knows_all: true,
    };
    for pending in pending {
        pending.at.visit(|at| {
            fit.value(pending.value, &pending.type_, &pending.limits, at);
        });
    }
    Shape {
        parameters,
        response,
        builder,
        types,
        claims,
        whole: context.shared.unresolved.get() == missing,
    }
}

/// Checks what refers to parameters and reply fields: examples and paging.
fn check_uses(
    operation: &spec::Operation,
    shape: &Shape<'_>,
    at: &At<'_, '_>,
    context: &Context<'_, '_>,
) -> (Vec<model::Example>, Option<model::Paging>) {
    let types = Registry::new(context.shared_types, &shape.types);
    let request: Vec<&Field> = shape.parameters.iter().map(|built| &built.field).collect();
    let reply: Vec<&Field> = shape.response.fields.iter().collect();
    let examples = check_examples(
        &operation.examples,
        &request,
        &reply,
        types,
        shape.whole,
        &at.key("examples"),
    );
    let paging = operation
        .paging
        .as_ref()
        .and_then(|paging| check_paging(paging, &request, &reply, types, &at.key("paging")));
    (examples, paging)
}

/// The file stands in the folder of a group, and is named after the operation.
fn check_place(file: &File<spec::Operation>, at: &At<'_, '_>, context: &Context<'_, '_>) {
    let (folder, stem) = file.folder_and_stem();
    let operation = &file.content.operation;
    if !names::is_file_of(stem, operation) {
        let expected = names::file_stem(operation);
        at.key("operation").report_with(
            codes::FILE_NAME,
            format!(
                "this file is named {}, and the operation in it {}",
                quote(stem),
                quote(operation)
            ),
            format!("rename the file to {}", quote(&format!("{expected}.yaml"))),
        );
    }
    if let Some(service) = context.file.filter(|_| context.shared.complete)
        && !service.groups.iter().any(|group| group.name == folder)
    {
        let help = did_you_mean(
            folder,
            service.groups.iter().map(|group| group.name.as_str()),
        );
        at.key("operation").report_with(
            codes::UNLISTED_GROUP,
            format!(
                "`groups` of `{}` has no {}, the folder of this file",
                context.shared.path,
                quote(folder)
            ),
            help,
        );
    }
}

fn check_name(operation: &spec::Operation, name: &Name, at: &At<'_, '_>) {
    let wire = &operation.operation;
    let fine = wire.starts_with(|c: char| c.is_ascii_alphabetic())
        && wire.chars().all(|c| c.is_ascii_alphanumeric());
    if !fine {
        let message = format!(
            "{} is no name of an operation: ASCII letters and digits",
            quote(wire)
        );
        at.key("operation").report(codes::WIRE_NAME, message);
    }
    let key = match &operation.rust_name {
        None => "operation",
        Some(rust_name) => {
            if !names::is_snake_case(rust_name) {
                let message = format!("{} is no name in `snake_case`", quote(rust_name));
                at.key("rust_name").report(codes::RUST_NAME, message);
            }
            "rust_name"
        }
    };
    super::field::refuse_keyword(&name.ident, &at.key(key));
    if names::is_client_method(&name.ident) {
        at.key(key).report_with(
            codes::RESERVED_NAME,
            format!(
                "the client has a method {} already",
                quote(name.ident.plain())
            ),
            "choose another with `rust_name`".to_owned(),
        );
    }
}

fn check_texts(operation: &spec::Operation, at: &At<'_, '_>) {
    text::summary(&at.key("summary"), &operation.summary);
    text::optional_prose(&at.key("description"), operation.description.as_ref());
    text::clause(&at.key("retry").key("because"), &operation.retry.because);
    for (key, texts) in [
        ("notes", &operation.notes),
        ("warnings", &operation.warnings),
    ] {
        for (index, text) in texts.iter().enumerate() {
            text::prose(&at.key(key).index(index), text);
        }
    }
}

fn check_ram<'r>(
    operation: &'r spec::Operation,
    context: &Context<'r, '_>,
    at: &At<'_, '_>,
) -> model::Ram {
    let service = context
        .file
        .filter(|_| context.shared.complete)
        .map(|file| &file.service);
    let spec::Ram {
        action,
        action_because,
        action_guessed,
        access_level,
        resource,
        condition_keys,
        dependent_actions,
        source,
    } = &operation.ram;
    text::verbatim(&at.key("action"), action);
    text::verbatim(&at.key("resource"), resource);
    for (key, texts) in [
        ("condition_keys", condition_keys),
        ("dependent_actions", dependent_actions),
    ] {
        let mut seen = Seen::new();
        for (index, text) in texts.iter().enumerate() {
            let at = at.key(key);
            let at = at.index(index);
            text::verbatim(&at, text);
            seen.take(text, &at, || format!("{} is listed twice", quote(text)));
        }
    }
    if let Some(because) = action_because {
        text::clause(&at.key("action_because"), because);
    } else if let Some(service) = service {
        let expected = format!("{}:{}", service.product, operation.operation);
        if *action != expected {
            at.key("action").report_with(
                codes::RAM_ACTION,
                format!(
                    "the action of this operation should be {}",
                    quote(&expected)
                ),
                "if the documentation names another, say so in `action_because`".to_owned(),
            );
        }
    }
    model::Ram {
        action: action.clone(),
        guessed: *action_guessed == Some(true),
        access_level: *access_level,
        source: source::named(source.as_ref(), at, context.shared),
        resource: resource.clone(),
        condition_keys: condition_keys.clone(),
        dependent_actions: dependent_actions.clone(),
    }
}

/// The values that mean success: the operation's own, else the service's.
fn success_values(
    operation: &spec::Operation,
    at: &At<'_, '_>,
    context: &Context<'_, '_>,
) -> Vec<String> {
    let rule = context.file.and_then(|file| file.service.success.as_ref());
    let Some(values) = &operation.success_values else {
        return rule.map(|rule| rule.value.clone()).into_iter().collect();
    };
    for (index, value) in values.iter().enumerate() {
        text::verbatim(&at.index(index), value);
    }
    if rule.is_none() && context.shared.complete && context.file.is_some() {
        at.on_key().report_with(
            codes::MISPLACED_KEY,
            "the service has no success field that could have these values",
            format!(
                "say which field it is in `service.success` of {}",
                quote(&context.shared.path)
            ),
        );
    }
    values.clone()
}

/// Whether an operation is called by GET; its parameters then have to travel in the query.
fn check_method(operation: &spec::Operation, at: &At<'_, '_>) -> bool {
    let is_get = operation.method == Some(spec::Method::Get);
    for (index, field) in operation.parameters.iter().enumerate() {
        if is_get && field.location == Some(spec::Location::Body) {
            let at = at.key("parameters");
            let at = at.index(index);
            keys::misplaced(
                &at,
                "location",
                "where the method is `get`, which has no body",
            );
        }
    }
    is_get
}

fn check_rate_limit(operation: &spec::Operation, at: &At<'_, '_>) {
    if operation
        .rate_limit
        .as_ref()
        .is_some_and(|limit| limit.requests == 0)
    {
        let message = "a limit of 0 requests allows no call at all";
        at.key("rate_limit")
            .key("requests")
            .report(codes::RATE_LIMIT, message);
    }
}

fn rate_limit<'r>(
    operation: &'r spec::Operation,
    context: &Context<'r, '_>,
    at: &At<'_, '_>,
) -> Option<model::RateLimit> {
    operation.rate_limit.as_ref().map(|limit| model::RateLimit {
        requests: limit.requests,
        per: limit.per,
        scope: limit.scope,
        source: source::named(limit.source.as_ref(), at, context.shared),
    })
}

fn check_response<'r>(
    response: &'r spec::Response,
    fields: &mut Fields<'r, '_>,
    at: &At<'r, '_>,
    type_stem: &Stem,
) -> model::Structure {
    text::prose(&at.key("description"), &response.description);
    let members = fields.list(&response.fields, &at.key("fields"), Role::Reply, type_stem);
    model::Structure {
        name: Ident::new(format!("{}Response", type_stem.now)),
        renamed_from: renamed::ending(&type_stem.former(), "Response"),
        description: response.description.trim().to_owned(),
        fields: members.into_iter().map(|built| built.field).collect(),
        usage: model::Usage {
            response: true,
            ..model::Usage::default()
        },
        made: None,
    }
}

fn mark_usage(
    types: &mut Types,
    shared: &Types,
    parameters: &[Built],
    response: &model::Structure,
) {
    let names = |fields: Vec<&Field>| -> BTreeSet<Ident> {
        // What is shared holds nothing of an operation's own.
        let is_own = |type_: &Type| type_.named().is_some_and(|(_, shared)| !shared);
        graph::reachable_through(fields, Registry::new(shared, types), is_own)
            .into_iter()
            .map(|(_, name)| name.clone())
            .collect()
    };
    let request = names(parameters.iter().map(|built| &built.field).collect());
    let reply = names(response.fields.iter().collect());
    for definition in types.each_mut() {
        let name = definition.name().clone();
        graph::mark_usage(definition, request.contains(&name), reply.contains(&name));
    }
}

pub(super) fn see_also(
    names: &[String],
    own: &str,
    at: &At<'_, '_>,
    context: &Context<'_, '_>,
) -> Vec<model::SeeAlso> {
    let mut seen = Seen::new();
    let mut listed = Vec::new();
    for (index, name) in names.iter().enumerate() {
        let at = at.index(index);
        let twice = || format!("{} is listed twice", quote(name));
        if !seen.take(name, &at, twice) {
            // Once is enough.
        } else if name == own {
            at.report(
                codes::UNKNOWN_REFERENCE,
                "an operation does not refer to itself",
            );
        } else if let Some(known) = context.operations.get(name.as_str()) {
            listed.push(model::SeeAlso {
                name: known.name.clone(),
                group: Ident::new(known.group),
                page: known.page.to_owned(),
            });
        } else {
            at.report_with(
                codes::UNKNOWN_REFERENCE,
                format!("there is no operation {}", quote(name)),
                gone_or_misspelt(name, context.operations.keys().copied()),
            );
        }
    }
    listed
}

fn deprecated(
    operation: &spec::Operation,
    at: &At<'_, '_>,
    context: &Context<'_, '_>,
) -> Option<model::Deprecation> {
    let written = operation.deprecated.as_ref()?;
    let siblings = context.operations.values().map(|known| &known.name);
    Some(deprecation(written, at, &operation.operation, siblings))
}

pub(super) fn trimmed(texts: &[String]) -> Vec<String> {
    texts.iter().map(|text| text.trim().to_owned()).collect()
}
