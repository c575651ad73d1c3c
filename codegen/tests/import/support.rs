//! Metadata and specs to try the importer on.

use std::sync::LazyLock;

use codegen::check::check_draft;
use codegen::diagnostic::{Diagnostic, Diagnostics, Severity};
use codegen::import::{Groups, Import, Imported, RemarkKind, import};
use codegen::source::Source;
use codegen::{Options, Target, generate_with, spec};

/// A service file that shares a parameter, three reply fields and an error.
pub(crate) const SERVICE: &str = r#"# The service.
service:
  title: Things
  product: things
  version: "2024-01-31"
  description: Keeps things.
  endpoints:
    default_region: cn-hangzhou
    regions:
      - { region: cn-hangzhou, endpoint: things.aliyuncs.com }
    pattern: things.{region}.aliyuncs.com
    vpc_pattern: things-vpc.{region}.aliyuncs.com
  success: { field: Code, value: OK }

groups:
  - name: all
    title: All
    description: All things.

parameters:
  - name: SpaceId
    type: string
    description: ID of the space.
    example: s-1

fields:
  - name: RequestId
    type: string
    description: ID of the request.
    example: R-1

  - name: Code
    type: string
    description: Status code.
    example: OK

errors:
  - code: System.Busy
    status: 503
    message: Busy.
    kind: throttled
"#;

/// The product of the tests.
pub(crate) fn target() -> &'static Target {
    static TARGET: LazyLock<Target> = LazyLock::new(|| Target::new("things"));
    &TARGET
}

/// Metadata with these operations, as JSON text.
pub(crate) fn metadata(apis: &str) -> String {
    with_components(apis, "[]")
}

/// The same, with these schemas among the components.
pub(crate) fn with_components(apis: &str, schemas: &str) -> String {
    format!(
        r#"{{
            "version": "1.0",
            "info": {{"style": "RPC", "product": "Things", "version": "2024-01-31"}},
            "directories": [{{"id": 1, "title": "目录", "type": "directory", "children": []}}],
            "components": {{"schemas": {schemas}}},
            "apis": {apis},
            "endpoints": [{{"regionId": "cn-hangzhou", "endpoint": "things.aliyuncs.com"}}]
        }}"#
    )
}

/// Metadata of one operation, `GetThing`, with these parameters and this reply schema.
pub(crate) fn get_thing(parameters: &str, reply: &str) -> String {
    metadata(&format!(
        r#"{{"GetThing": {{
            "methods": ["post", "get"], "schemes": ["https"], "security": [{{"AK": []}}], "deprecated": false,
            "systemTags": {{"operationType": "get"}},
            "parameters": {parameters}, "responses": {{"200": {{"schema": {reply}}}}}
        }}}}"#
    ))
}

/// A reply without fields.
pub(crate) const EMPTY: &str = r#"{"type": "object", "properties": []}"#;

/// Files of a spec.
pub(crate) fn spec_of(operations: &[(&str, &str)]) -> Vec<Source> {
    let mut files = vec![Source::new("spec/things.yaml", SERVICE)];
    files.extend(
        operations
            .iter()
            .map(|(name, text)| Source::new(format!("spec/operations/all/{name}.yaml"), *text)),
    );
    files
}

/// Imports over a spec, everything new into the group `all`.
pub(crate) fn import_over(existing: &[Source], metadata: &str, base: Option<&str>) -> Imported {
    let groups = Groups::all_in("all").expect("a name of a group");
    import(&Import {
        metadata,
        base,
        existing,
        groups,
        ..Import::new(target(), "")
    })
    .expect("it can be imported")
}

/// The files of a spec after an import.
pub(crate) fn written(existing: &[Source], imported: &Imported) -> Vec<Source> {
    let mut files = existing.to_vec();
    for file in &imported.files {
        match files.iter_mut().find(|known| known.path == file.path) {
            Some(known) => *known = file.clone(),
            None => files.push(file.clone()),
        }
    }
    files
}

/// The text of the file of an operation.
pub(crate) fn text_of(files: &[Source], operation: &str) -> String {
    let name = format!("/{operation}.yaml");
    let file = files
        .iter()
        .find(|file| file.path.ends_with(&name))
        .expect("the file");
    String::from_utf8(file.bytes.clone()).expect("UTF-8")
}

/// The remarks of one kind: path and message.
pub(crate) fn remarks(imported: &Imported, kind: RemarkKind) -> Vec<(String, String)> {
    imported
        .report
        .of(kind)
        .map(|remark| (remark.path.clone(), remark.message.clone()))
        .collect()
}

/// What is wrong with a spec of drafts, but for shared definitions that the few operations of a test have no use for.
/// What passes the check can be emitted.
pub(crate) fn mistakes(files: &[Source]) -> Option<String> {
    let mut diagnostics = Diagnostics::new();
    check_draft(
        &spec::read(files, target(), &mut diagnostics),
        &mut diagnostics,
    );
    let is_error = |item: &&Diagnostic| item.severity() == Severity::Error;
    let harmful = diagnostics
        .iter()
        .filter(is_error)
        .any(|item| item.code.id() != "E0603");
    harmful.then(|| diagnostics.render(files, false))
}

/// Imports metadata into an empty spec.
pub(crate) fn fresh(text: &str) -> Imported {
    import(&Import::new(target(), text)).expect("it can be imported")
}

/// The same, and generates from it.
pub(crate) fn accepted_text(text: &str) -> Imported {
    let imported = fresh(text);
    if let Err(mistakes) = generate_with(&imported.files, target(), Options { draft: true }) {
        panic!("{}", mistakes.render(&imported.files, false));
    }
    imported
}

/// A parameter that travels as JSON.
pub(crate) fn json(name: &str, schema: &str) -> String {
    format!(r#"{{"name": "{name}", "in": "query", "style": "json", "schema": {schema}}}"#)
}
