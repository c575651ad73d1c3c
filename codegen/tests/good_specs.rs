//! The spec of the repository is accepted, and what it says arrives in the model.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use codegen::Target;
use codegen::check::check;
use codegen::diagnostic::Diagnostics;
use codegen::model::{Api, Literal, Operation, Type, TypeDefinition};
use codegen::source::Source;
use codegen::spec;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The whole spec.
fn sources() -> Vec<Source> {
    let mut found = Vec::new();
    let mut folders = vec![root().join("spec")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(root()).expect("below the root");
                let name = name.to_string_lossy().replace('\\', "/");
                found.push(Source::new(
                    name,
                    std::fs::read(&path).expect("a spec file"),
                ));
            }
        }
    }
    found
}

/// What the whole spec says.
static API: LazyLock<Api> = LazyLock::new(|| api(&sources()));

/// The operation that the tests know by heart.
fn first(api: &Api) -> &Operation {
    api.groups
        .iter()
        .flat_map(|group| &group.operations)
        .find(|operation| operation.name.wire == "GetMigrationVerifyCode")
        .expect("the operation is in the spec")
}

fn api(sources: &[Source]) -> Api {
    let mut diagnostics = Diagnostics::new();
    let api = check(
        &spec::read(sources, &Target::new("cams"), &mut diagnostics),
        &mut diagnostics,
    );
    assert!(
        diagnostics.is_empty(),
        "{}",
        diagnostics.render(sources, false)
    );
    api.expect("no error, so a model")
}

#[test]
fn the_first_operation_is_resolved() {
    let api = &*API;
    assert_eq!(api.service.product, "cams");
    let operation = first(api);
    assert_eq!(operation.name.ident.plain(), "get_migration_verify_code");
    assert_eq!(operation.request.plain(), "GetMigrationVerifyCodeRequest");
    assert_eq!(operation.ram.action, "cams:GetMigrationVerifyCode");
    assert_eq!(operation.sensitive, ["PhoneNumber"]);
    assert!(!operation.retry.safe);

    let parameters: Vec<_> = operation
        .parameters
        .iter()
        .map(|parameter| (parameter.field.name.ident.plain(), parameter.field.required))
        .collect();
    let required = ["cust_space_id", "phone_number", "locale", "method"].map(|name| (name, true));
    assert_eq!(parameters, required);

    let types: Vec<_> = operation
        .types
        .iter()
        .map(|definition| match definition {
            TypeDefinition::Structure(structure) => {
                (structure.name.plain(), structure.usage.request)
            }
            TypeDefinition::Enumeration(enumeration) => {
                (enumeration.name.plain(), enumeration.usage.request)
            }
            TypeDefinition::Union(union) => (union.name.plain(), union.usage.request),
        })
        .collect();
    assert_eq!(
        types,
        [
            ("VerificationMethod", true),
            ("GetMigrationVerifyCodeData", false)
        ]
    );

    let fields: Vec<_> = operation
        .response
        .fields
        .iter()
        .map(|field| field.name.wire.as_str())
        .collect();
    assert_eq!(
        fields,
        ["RequestId", "Code", "Message", "Data", "AccessDeniedDetail"]
    );
    assert!(
        matches!(&operation.response.fields[3].type_, Type::Structure(reference) if !reference.shared)
    );

    let example = &operation.examples[0];
    assert_eq!(example.request.len(), 4);
    assert!(matches!(&example.request[3], (3, Literal::Variant(_, 0))));
    assert!(
        matches!(&example.response[3], (3, Literal::Structure(_, members)) if members.len() == 2)
    );

    let codes: Vec<_> = operation
        .errors
        .iter()
        .map(|code| code.name.ident.plain())
        .collect();
    let expected = [
        "ProductUnsubscript",
        "RamPermissionDeny",
        "SystemLimitControl",
        "UnknownResourceOwnerId",
    ];
    for code in expected {
        assert!(codes.contains(&code), "{code} is on the page: {codes:?}");
    }
}

/// The reply in the documentation, word for word.
#[test]
fn the_example_is_the_documented_reply() {
    let documented = concat!(
        r#"{"RequestId":"90E63D28-E31D-1EB2-8939-A94866411B2O","Code":"OK","Message":"None","#,
        r#""Data":{"PhoneNumber":"861380000****","Id":"8282889****"},"AccessDeniedDetail":"None"}"#,
    );
    assert_eq!(first(&API).examples[0].response_json.to_json(), documented);
}

#[test]
fn the_order_of_files_does_not_matter() {
    let mut backward = sources();
    backward.reverse();
    // Not `assert_eq`, which would print both.
    assert!(format!("{:?}", *API) == format!("{:?}", api(&backward)));
}

/// The whole spec, with one line of one file replaced.
fn edited(file: &str, line: &str, other: &str) -> Vec<Source> {
    let edit = |source: Source| {
        if !source.path.ends_with(file) {
            return source;
        }
        let text = std::str::from_utf8(&source.bytes).expect("a text");
        assert_eq!(text.matches(line).count(), 1);
        Source::new(source.path.clone(), text.replace(line, other))
    };
    sources().into_iter().map(edit).collect()
}

/// Whoever edits an operation reviews that operation: its page, its code, and its line among those of its group.
#[test]
fn an_edited_operation_rewrites_its_own_files_only() {
    let before = sources();
    let edited = edited(
        "/GetMigrationVerifyCode.yaml",
        "    description: Language of the verification message.\n",
        "    description: Language in which the verification message is written.\n",
    );
    let emitted = |sources: &[Source]| {
        codegen::generate(sources, &Target::new("cams"))
            .expect("a good spec")
            .files
    };
    let (before, after) = (emitted(&before), emitted(&edited));
    assert_eq!(before.len(), after.len());
    let changed: Vec<&str> = before
        .iter()
        .zip(&after)
        .filter(|(old, new)| {
            assert_eq!(old.path, new.path);
            old.text != new.text
        })
        .map(|(_, new)| new.path.as_str())
        .collect();
    assert_eq!(
        changed,
        [
            "generated-sdk/docs/src/migration/GetMigrationVerifyCode.md",
            "generated-sdk/src/generated/descriptions/migration.jsonl",
            "generated-sdk/src/generated/migration/get_migration_verify_code.rs",
        ]
    );
}

/// The page of the events shows the body of one. It may hold what no literal of bytes can, and what ends a raw one early.
#[test]
fn the_shown_body_of_an_event_is_a_literal_whatever_it_says() {
    for reason in ["\"##", "\u{5ba1}\u{6838}", "a \\ b", "\u{2067}"] {
        let line = format!("      Reason: '{reason}'\n");
        let sources = edited("/ChatAppAudit.yaml", "      Reason: \"\"\n", &line);
        let files = codegen::generate(&sources, &Target::new("cams"))
            .expect("a good spec")
            .files;
        let module = files
            .iter()
            .find(|file| file.path.ends_with("/generated/events/mod.rs"))
            .expect("the module of the events");
        let code: String = module
            .text
            .lines()
            .filter_map(|line| line.strip_prefix("//!"))
            .skip_while(|line| line.trim() != "```")
            .skip(1)
            .take_while(|line| line.trim() != "```")
            .flat_map(|line| [line.strip_prefix(' ').unwrap_or(line), "\n"])
            .collect();
        let block: syn::Block = syn::parse_str(&format!("{{ {code} }}")).expect("Rust");
        let shown = block.stmts.iter().find_map(|statement| match statement {
            syn::Stmt::Local(local) => match &*local.init.as_ref()?.expr {
                syn::Expr::Lit(syn::ExprLit {
                    lit: syn::Lit::Str(text),
                    ..
                }) => Some(text.value()),
                _ => None,
            },
            _ => None,
        });
        let shown = shown.expect("the body");
        let body: serde_json::Value = serde_json::from_str(&shown).expect("JSON");
        assert_eq!(body[0]["Reason"], reason);
    }
}
