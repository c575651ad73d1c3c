//! What tools are told of the operations: data, read when it is asked for. One text file per group with one line of JSON per
//! operation, and a module that names them.

use serde_json::{Value as Json, json};

use super::emulation::{rate_limit, request};
use super::{input_schema, lines};
use crate::emit::context::Context;
use crate::emit::sample;
use crate::emit::words;
use crate::format::RustFile;
use crate::model::{Api, Certainty, ErrorCode, Operation, Ram};
use crate::output::OutputFile;
use crate::paths;
use crate::value::json;

/// `generated/descriptions/mod.rs`: names the files.
pub(crate) fn module(api: &Api) -> OutputFile {
    let source = &api.service.source;
    let mut file = RustFile::new(
        source,
        vec!["What tools are told of the operations.".into()],
    );
    file.item(lines::groups(api));
    let path = format!("{}/descriptions/mod.rs", api.target.generated());
    OutputFile::new(path, file.finish(&[]), source)
}

/// `generated/descriptions/<group>.jsonl`: the lines of the operations of each group, in its order.
pub(crate) fn tables(api: &Api, lines: &[Vec<String>]) -> Vec<OutputFile> {
    let groups = api.groups.iter().zip(lines);
    groups
        .map(|(group, lines)| lines::file(api, paths::description(&api.target, group), lines))
        .collect()
}

/// The line of one operation.
///
/// ```json
/// {"name": "GetMigrationVerifyCode", "group": "migration", "method": "get_migration_verify_code",
///  "request": "GetMigrationVerifyCodeRequest", "summary": "…", "remarks": [], "access": {"action": "…", …},
///  "limit": [10, 1], "repeatable": false, "because": "…", "only_reads": false, "items": null, "input": {"type": "object", …},
///  "errors": [[400, "Product.Unsubscript", "…"], …], "example": {…}}
/// ```
pub(crate) fn line(cx: Context<'_>) -> String {
    let operation = cx.operation;
    let errors = operation.errors.iter().map(error);
    let items = operation.paging.as_ref().map(|paging| {
        let path = paging.items.names().map(|name| name.wire.as_str());
        path.collect::<Vec<_>>()
    });
    let line = json!({
        "name": operation.name.wire,
        "group": cx.group.name.plain(),
        "method": operation.name.ident.plain(),
        "request": operation.request.plain(),
        "builder": operation.builder.name.plain(),
        "summary": operation.summary,
        "description": operation.description,
        "remarks": remarks(operation),
        "access": access(&operation.ram),
        "limit": rate_limit(operation),
        "repeatable": operation.retry.safe,
        "because": operation.retry.because,
        "only_reads": operation.only_reads,
        "items": items,
        "input": input_schema::of(cx),
        "errors": errors.collect::<Vec<_>>(),
    });
    let example = match operation.examples.first() {
        Some(example) => request(cx, example),
        None => sample::of_operation(cx).0,
    };
    lines::with_member(&line, "example", &json::compact(&example))
}

/// Whether it should be used at all, dangers, and what else a reader should know.
fn remarks(operation: &Operation) -> Vec<String> {
    let deprecated = operation.deprecated.as_ref().map(|deprecated| {
        let replacement = deprecated.replacement.as_ref();
        let replacement =
            replacement.map_or_else(String::new, |name| format!(" Use `{}`.", name.wire));
        let said = deprecated.description.as_ref();
        let said = said.map_or_else(String::new, |text| format!(" {text}"));
        format!("Deprecated.{replacement}{said}")
    });
    let warnings = operation.warnings.iter();
    let warnings = warnings.map(|warning| format!("Warning: {warning}"));
    let remarks = deprecated.into_iter().chain(warnings);
    remarks.chain(operation.notes.iter().cloned()).collect()
}

/// What a caller has to be granted, and whether that is documented.
fn access(ram: &Ram) -> Json {
    let source = ram.source.as_ref();
    let source = source.filter(|source| source.certainty != Certainty::Documented);
    json!({
        "action": ram.action,
        "level": words::operation::access_level(ram.access_level),
        "resource": ram.resource,
        "conditions": ram.condition_keys,
        "dependent": ram.dependent_actions,
        "action_inferred": ram.guessed,
        "level_inferred": source.map(|source| &source.description),
    })
}

fn error(error: &ErrorCode) -> Json {
    let message = error.message.as_ref().or(error.description.as_ref());
    let advice = error.advice.as_ref();
    json!([error.status, error.name.wire, advice.or(message)])
}
