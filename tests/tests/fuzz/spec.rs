//! The generator over texts that are no spec, and over specs with mistakes in them: diagnostics, never a panic.

use codegen::Target;
use codegen::{Diagnostics, Options, Source};
use tests::fuzz::{Choices, arbitrary_text, mutate_text};
use tests::scratch;

/// Words of the spec language, and values that matter somewhere.
const WORDS: [&str; 96] = [
    "operation",
    "summary",
    "description",
    "ram",
    "action",
    "access_level",
    "resource",
    "condition_keys",
    "dependent_actions",
    "rate_limit",
    "requests",
    "per",
    "scope",
    "retry",
    "safe",
    "because",
    "parameters",
    "name",
    "use",
    "type",
    "type_name",
    "required",
    "sensitive",
    "example",
    "default",
    "values",
    "value",
    "items",
    "fields",
    "in",
    "style",
    "json",
    "body",
    "query",
    "minimum",
    "maximum",
    "min_length",
    "max_length",
    "min_items",
    "max_items",
    "pattern",
    "deprecated",
    "since",
    "replacement",
    "paging",
    "page_number",
    "page_size",
    "total",
    "response",
    "errors",
    "code",
    "status",
    "message",
    "kind",
    "throttled",
    "permission_denied",
    "examples",
    "title",
    "request",
    "notes",
    "warnings",
    "see_also",
    "service",
    "product",
    "version",
    "endpoints",
    "groups",
    "types",
    "string",
    "integer",
    "long",
    "double",
    "boolean",
    "object",
    "array",
    "map",
    "any",
    "true",
    "false",
    "null",
    "TODO",
    "self",
    "Self",
    "crate",
    "r#type",
    "99999999999999999999",
    "-1",
    "0",
    "1.5",
    ".nan",
    "2025-02-30",
    "(?=a",
    "[a-z",
    "{region}",
    "*/ ``` <script> | \\",
    "\"\\u0000\"",
];

/// The spec of all constructs, the project's own, and every file of either.
struct Specs {
    golden: Vec<Source>,
    own: Vec<Source>,
    texts: Vec<Vec<u8>>,
}

impl Specs {
    fn read() -> Self {
        let root = scratch::root();
        let read =
            |folder: &str| scratch::sources(&root.join(folder)).expect("the project has a spec");
        let golden = read("tests/golden/spec");
        let own = read("spec");
        let texts = golden.iter().chain(&own).filter(|source| is_yaml(source));
        let texts = texts.map(|source| source.bytes.clone()).collect();
        Self { golden, own, texts }
    }

    /// All constructs, or the service with a few of its operations: as many as a debug build reads in little time.
    fn some(&self, choices: &mut Choices<'_>) -> Vec<Source> {
        if !choices.one_in(4) {
            return self.golden.clone();
        }
        let is_operation = |source: &&Source| source.path.starts_with("spec/operations/");
        let is_schema = |source: &Source| source.path.starts_with("spec/schema/");
        let operations: Vec<&Source> = self.own.iter().filter(is_operation).collect();
        let service = self
            .own
            .iter()
            .filter(|source| !is_operation(source) && !is_schema(source));
        let mut some: Vec<Source> = service.cloned().collect();
        for _ in 0..=choices.below(3) {
            let operation = choices.pick(&operations);
            some.push(operation.clone());
        }
        some
    }
}

fn is_yaml(source: &Source) -> bool {
    source
        .path
        .rsplit_once('.')
        .is_some_and(|(_, kind)| kind == "yaml")
}

/// Generates, and prints whatever there is to say. Tells whether files were emitted.
fn generate(sources: &[Source]) -> bool {
    let print = |diagnostics: &Diagnostics| {
        let text = diagnostics.render(sources, false);
        assert_eq!(text.is_empty(), diagnostics.is_empty(), "{text}");
    };
    print(&codegen::lint(sources, &Target::new("cams")));
    match codegen::generate_with(sources, &Target::new("cams"), Options { draft: true }) {
        Ok(output) => {
            assert!(!output.files.is_empty());
            print(&output.warnings);
            true
        }
        Err(diagnostics) => {
            assert!(
                diagnostics.has_errors(),
                "nothing is emitted, and nothing says why"
            );
            print(&diagnostics);
            false
        }
    }
}

#[test]
fn any_text() {
    let specs = Specs::read();
    tests::fuzz!(|choices: &mut Choices<'_>| {
        let mut sources = specs.golden.clone();
        let at = choices.below(sources.len());
        sources[at].bytes = arbitrary_text(choices, &WORDS);
        generate(&sources);
    });
}

#[test]
fn specs_with_mistakes() {
    let specs = Specs::read();
    let (mut emitted, mut refused) = (0, 0);
    tests::fuzz!(|choices: &mut Choices<'_>| {
        let mut sources = specs.some(choices);
        for _ in 0..if choices.one_in(4) { 2 } else { 1 } {
            let yaml: Vec<&mut Source> = sources
                .iter_mut()
                .filter(|source| is_yaml(source))
                .collect();
            let at = choices.below(yaml.len());
            if let Some(source) = yaml.into_iter().nth(at) {
                mutate_text(choices, &mut source.bytes, &specs.texts, &WORDS);
            }
        }
        if generate(&sources) {
            emitted += 1;
        } else {
            refused += 1;
        }
    });
    println!("{emitted} emitted, {refused} refused");
}
