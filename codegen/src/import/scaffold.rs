//! A first file for an operation whose facts are still to be written.

use super::schema_paths::OPERATION_SCHEMA;
use super::{read_existing, yaml};
use crate::check::TODO;
use crate::diagnostic::did_you_mean;
use crate::names;
use crate::source::Source;
use crate::spec::{
    ErrorCode, Example, Field, Operation, Ram, Response, Retry, ServiceFile, Spec, Value,
};
use crate::target::Target;

use crate::verbs::level_of_verb;

/// The first file of an operation: what all operations share is in it, and `TODO` where something is to be written.
///
/// # Errors
///
/// The name is no operation's, the operation exists, the group does not, or the spec has mistakes.
pub fn scaffold(
    sources: &[Source],
    target: &Target,
    operation: &str,
    group: &str,
) -> Result<Source, String> {
    let service_file = target.service_file();
    if !names::is_upper_camel_case(operation) {
        return Err(format!(
            "{operation:?} is no name of an operation: it must be in UpperCamelCase"
        ));
    }
    let spec = read_existing(sources, target).map_err(|_| {
        format!(
            "{}/ has mistakes; `cargo xtask generate` shows them",
            target.spec
        )
    })?;
    let Some(file) = &spec.service else {
        return Err(format!("there is no service file, {service_file}"));
    };
    if let Some(existing) = find(&spec, operation) {
        return Err(format!("there is such an operation already: {existing}"));
    }
    let service = &file.content;
    if service.groups.iter().all(|known| known.name != group) {
        let known: Vec<&str> = service
            .groups
            .iter()
            .map(|group| group.name.as_str())
            .collect();
        let meant = did_you_mean(group, known.iter().copied());
        return Err(format!(
            "there is no group {group:?}{}\nthe groups are {}; a new one is added to `groups` in {service_file} first",
            meant.map_or_else(String::new, |meant| format!(": {meant}")),
            known.join(", ")
        ));
    }
    let path = target.operation_file(group, &names::file_stem(operation));
    Ok(Source::new(
        path,
        yaml::operation(&empty(operation, service), OPERATION_SCHEMA),
    ))
}

fn find<'s>(spec: &'s Spec, operation: &str) -> Option<&'s str> {
    let file = spec
        .operations
        .iter()
        .find(|file| file.content.operation == operation)?;
    Some(&file.path)
}

fn empty(name: &str, service: &ServiceFile) -> Operation {
    let level = level_of_verb(name);
    let todo = || TODO.to_owned();
    let reply: Vec<(String, Value)> = service
        .fields
        .iter()
        .filter_map(|field| Some((field.name.clone()?, field.example.clone()?)))
        .collect();
    Operation {
        operation: name.to_owned(),
        rust_name: None,
        renamed_from: Vec::new(),
        summary: todo(),
        description: None,
        ram: Ram {
            action: format!("{}:{name}", service.service.product),
            action_because: None,
            action_guessed: Some(true),
            access_level: level,
            source: None,
            resource: "*".to_owned(),
            condition_keys: Vec::new(),
            dependent_actions: Vec::new(),
        },
        method: None,
        rate_limit: None,
        retry: Retry {
            // Not by the verb: it takes a person to know what repeating a call does.
            safe: false,
            safe_if: None,
            fill: None,
            because: todo(),
        },
        notes: Vec::new(),
        warnings: Vec::new(),
        success_values: None,
        see_also: Vec::new(),
        deprecated: None,
        paging: None,
        parameters: vec![Field {
            name: Some(todo()),
            type_: Some("string".to_owned()),
            required: Some(true),
            description: Some(todo()),
            example: Some(Value::Text(todo())),
            ..Field::default()
        }],
        response: Response {
            description: todo(),
            fields: service
                .fields
                .iter()
                .map(|field| used(field.name.as_ref()))
                .collect(),
        },
        errors: service
            .common_errors
            .iter()
            .flat_map(|common| &common.codes)
            .map(|code| ErrorCode {
                uses: Some(code.clone()),
                ..ErrorCode::default()
            })
            .collect(),
        examples: vec![Example {
            title: "Success".to_owned(),
            description: None,
            request: Value::Object(vec![(todo(), Value::Text(todo()))]),
            response: Value::Object(reply),
        }],
        error_examples: Vec::new(),
    }
}

fn used(name: Option<&String>) -> Field {
    Field {
        uses: name.cloned(),
        ..Field::default()
    }
}
