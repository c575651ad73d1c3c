//! What the generator accepts: a spec of hostile names, and operations made at random of what the spec language has.
//!
//! Hostile are the names of everything that emitted code names itself: they are read from the reviewed golden text, so that
//! what is emitted tomorrow is tried too. Each becomes a parameter, a member, a value, a type, an operation and a group. A
//! name may be refused with a way out, which is then taken.
//!
//! | variable | meaning |
//! | --- | --- |
//! | `ANY_SPEC_OPERATIONS` | how many operations are made at random, in place of 24 |
//! | `ANY_SPEC_SEED` | what they are made from, in place of 1 |

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use codegen::diagnostic::{Severity, codes};
use codegen::{OutputFile, Source, Target};
use serde_json::{Map, Value, json};
use tests::scratch;

/// Names that every program has in scope, and others that the golden text happens not to hold.
const MORE_NAMES: &[&str] = &[
    "AsRef",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Drop",
    "Eq",
    "Err",
    "Fn",
    "From",
    "Hash",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "Result",
    "Self",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "TryFrom",
    "Vec",
    "alloc",
    "aux",
    "build",
    "clone",
    "con",
    "core",
    "crate",
    "drop",
    "format",
    "i32",
    "into",
    "items",
    "json",
    "main",
    "mark",
    "matches",
    "mod",
    "new",
    "panic",
    "pages",
    "println",
    "self",
    "serde_json",
    "std",
    "str",
    "super",
    "to_owned",
    "try",
    "union",
    "usize",
    "vec",
    "with",
];

/// How many parameters an operation has that is made of hostile names.
const PARAMETERS: usize = 8;

#[test]
fn what_is_accepted_has_files_that_any_system_can_hold() {
    let target = Target::new("any");
    let mut modules = BTreeMap::new();
    for file in accepted(&target) {
        let name = stem(&file.path).to_ascii_lowercase();
        assert!(
            !["aux", "con", "nul", "prn"].contains(&name.as_str()),
            "{}",
            file.path
        );
        // What is no Rust is emitted as an error of the compiler.
        assert!(
            !file.text.starts_with("compile_error!") && !file.text.contains("\ncompile_error!"),
            "{}",
            file.path
        );
        let lower = file.path.to_ascii_lowercase();
        let module = lower
            .strip_suffix("/mod.rs")
            .or(lower.strip_suffix(".rs"))
            .unwrap_or(&lower);
        if let Some(other) = modules.insert(module.to_owned(), file.path.clone()) {
            panic!(
                "{other} and {} are the same on some system, or the same module",
                file.path
            );
        }
    }
}

/// Emits the spec. What is refused the first time gets another name the second time.
fn accepted(target: &Target) -> Vec<OutputFile> {
    let mut refused = BTreeSet::new();
    for _ in 0..6 {
        let taken = refused.clone();
        let sources = sources(target, &taken);
        let mistakes = match codegen::generate(&sources, target) {
            Ok(output) => return output.files,
            Err(mistakes) => mistakes,
        };
        let errors = mistakes
            .iter()
            .filter(|mistake| mistake.severity() == Severity::Error);
        for mistake in errors {
            let of_names = [codes::NAME_CLASH, codes::NO_RUST_NAME, codes::RESERVED_NAME];
            let leads_out = mistake
                .help
                .as_deref()
                .is_some_and(|help| help.contains("name"));
            assert!(
                of_names.contains(&mistake.code) && leads_out,
                "{mistake:?}\n{}",
                text_at(
                    &sources,
                    &mistake.path,
                    mistake.position.map(|place| place.line)
                )
            );
            let line = mistake.position.expect("a name has a place").line;
            let place = (stem(&mistake.path).to_owned(), line);
            assert!(
                !taken.contains(&place),
                "refused although the way out was taken: {mistake:?}\n{}",
                text_at(&sources, &mistake.path, Some(line))
            );
            refused.insert(place);
        }
    }
    panic!("names are refused although the way out was taken: {refused:?}");
}

/// The line of a source that a mistake is on.
fn text_at(sources: &[Source], path: &str, line: Option<usize>) -> String {
    let source = sources.iter().find(|source| source.path == path);
    let text = source
        .map(|source| String::from_utf8_lossy(&source.bytes))
        .unwrap_or_default();
    let line = line.and_then(|line| text.lines().nth(line.saturating_sub(1)));
    line.unwrap_or_default().to_owned()
}

fn stem(path: &str) -> &str {
    let file = path.rsplit('/').next().unwrap_or(path);
    file.strip_suffix(".yaml").unwrap_or(file)
}

/// A file of which each line may be given another name.
struct Lines<'a> {
    stem: String,
    text: String,
    line: usize,
    refused: &'a BTreeSet<(String, usize)>,
}

impl<'a> Lines<'a> {
    fn new(stem: &str, refused: &'a BTreeSet<(String, usize)>) -> Self {
        Self {
            stem: stem.to_owned(),
            text: String::new(),
            line: 0,
            refused,
        }
    }

    /// Adds a line; if it was refused, what `otherwise` makes of it.
    fn push(&mut self, line: String, otherwise: impl FnOnce(usize) -> String) {
        self.line += 1;
        let place = (self.stem.clone(), self.line);
        let line = if self.refused.contains(&place) {
            otherwise(self.line)
        } else {
            line
        };
        self.text.push_str(&line);
        self.text.push('\n');
    }

    fn plain(&mut self, line: impl Into<String>) {
        let line = line.into();
        self.push(line.clone(), |_| line);
    }

    /// A list item that is a mapping on one line, and gets a `key` if it is refused.
    fn item(&mut self, indent: &str, mapping: &Value, key: &str, name: &str) {
        let line = |mapping: &Value| format!("{indent}- {}", yaml(mapping));
        self.push(line(mapping), |number| {
            let mut mapping = mapping.clone();
            mapping[key] = json!(name.replace('#', &number.to_string()));
            line(&mapping)
        });
    }
}

/// JSON is YAML; what does not print is escaped.
fn yaml(value: &Value) -> String {
    let mut text = String::new();
    for c in value.to_string().chars() {
        match c {
            '\u{7f}'..='\u{9f}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' => {
                let _ = write!(text, "\\u{:04x}", u32::from(c));
            }
            c => text.push(c),
        }
    }
    text
}

fn sources(target: &Target, refused: &BTreeSet<(String, usize)>) -> Vec<Source> {
    let words = words();
    let mut files = BTreeMap::new();
    let mut service = Lines::new("any", refused);
    service.plain(
        "service: { title: Any service, product: any, version: \"2020-01-02\", description: Does things., \
         endpoints: { default_region: r-1, regions: [], pattern: \"a.{region}.example.com\", \
         vpc_pattern: \"v.{region}.example.com\" }, success: { field: OutcomeOfTheCall, value: OK } }",
    );
    service.plain("groups:");
    service.plain("  - { name: things, title: Things, description: Things. }");
    for (index, word) in words.iter().enumerate() {
        let group =
            |name: &str| format!("  - {{ name: {name:?}, title: Group, description: A group. }}");
        let mut name = group_name(word, index);
        service.push(group(&name), |number| {
            name = format!("group_{number}");
            group(&name)
        });
        let stem = operation_name(word, index);
        let file = hostile(&words, index, &stem, refused);
        files.insert(target.operation_file(&name, &file_stem(&stem)), file);
    }
    for line in SHARED {
        service.plain(*line);
    }
    let count = number_of("ANY_SPEC_OPERATIONS", 24);
    let mut random = Random(number_of("ANY_SPEC_SEED", 1) ^ 0x9E37_79B9_7F4A_7C15);
    for index in 0..count {
        let stem = format!("Random{index}");
        let file = random_operation(&stem, &mut random, refused);
        files.insert(target.operation_file("things", &stem), file);
    }
    files.insert(target.service_file(), service.text);
    let files = files.into_iter();
    files
        .map(|(path, text)| Source::new(path, text.into_bytes()))
        .collect()
}

/// What operations share: a type that holds itself, an enumeration, a parameter of each.
const SHARED: &[&str] = &[
    "types:",
    "  - name: Tree",
    "    description: A tree.",
    "    fields:",
    "      - { name: Leaf, type: string, required: true, description: A leaf. }",
    "      - { name: Left, type: Tree, description: What is on the left. }",
    "      - { name: Branches, type: array, items: { type: Tree }, description: Branches. }",
    "      - { name: Colour, type: Colour, description: Colour of it. }",
    "  - name: Colour",
    "    description: A colour.",
    "    values: [{ value: red, description: Red. }, { value: \"1\", description: One. }]",
];

fn number_of(variable: &str, otherwise: u64) -> u64 {
    env::var(variable)
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(otherwise)
}

/// Every identifier of the reviewed golden code, and some more.
fn words() -> Vec<String> {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/emitted");
    let mut words: BTreeSet<String> = MORE_NAMES.iter().map(|&name| name.to_owned()).collect();
    for path in scratch::files(&golden).expect("the golden text is readable") {
        if path.extension().is_none_or(|ending| ending != "rs") {
            continue;
        }
        let text = fs::read_to_string(&path).expect("it is text");
        let code = text
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"));
        for line in code {
            // What stands in quotes is data.
            let outside: String = line.split('"').step_by(2).collect();
            let parts = outside.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'));
            words.extend(
                parts
                    .filter(|part| part.starts_with(|c: char| c.is_ascii_alphabetic()))
                    .map(str::to_owned),
            );
        }
    }
    words.into_iter().collect()
}

fn group_name(word: &str, index: usize) -> String {
    let fine = word.starts_with(|c: char| c.is_ascii_lowercase())
        && word
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
        && !word.ends_with('_')
        && !word.contains("__");
    if fine {
        word.to_owned()
    } else {
        format!("other_{index}")
    }
}

/// `UpperCamelCase` of a word, told apart from those that differ in case alone.
fn operation_name(word: &str, index: usize) -> String {
    let name = type_name(word);
    if word.starts_with(|c: char| c.is_ascii_lowercase()) {
        name
    } else {
        format!("{name}N{index}")
    }
}

fn type_name(word: &str) -> String {
    word.split('_')
        .map(|part| {
            let (first, rest) = part.split_at(part.len().min(1));
            first.to_ascii_uppercase() + rest
        })
        .collect()
}

/// The file of an operation that Windows has a device for ends in `_`.
fn file_stem(operation: &str) -> String {
    let lower = operation.to_ascii_lowercase();
    if ["aux", "con", "nul", "prn", "readme"].contains(&lower.as_str()) {
        format!("{operation}_")
    } else {
        operation.to_owned()
    }
}

/// The operation's name, with another for Rust if it is refused.
fn head(lines: &mut Lines<'_>, operation: &str) {
    lines.plain(format!("operation: {operation:?}"));
    let (blank, renamed) = (
        String::new(),
        format!("rust_name: renamed_{}", operation.to_lowercase()),
    );
    let refused = lines.refused.contains(&(lines.stem.clone(), 1));
    lines.plain(if refused { renamed } else { blank });
}

fn facts(lines: &mut Lines<'_>, operation: &str) {
    lines.plain("summary: Does a thing.");
    lines.plain(format!(
        "ram: {{ action: \"any:{operation}\", access_level: get, resource: \"*\" }}"
    ));
    lines.plain("retry: { safe: true, because: it only reads }");
}

/// An operation in which a dozen hostile names stand in every place that a name can.
fn hostile(
    words: &[String],
    index: usize,
    operation: &str,
    refused: &BTreeSet<(String, usize)>,
) -> String {
    let word = |offset: usize| &words[(index + offset) % words.len()];
    let mut lines = Lines::new(&file_stem(operation), refused);
    head(&mut lines, operation);
    facts(&mut lines, operation);
    let mut request = Map::new();
    let mut response = Map::new();
    lines.plain("parameters:");
    for offset in 0..PARAMETERS {
        let name = word(offset);
        let required = offset % 2 == 0;
        let (mut field, value) = match offset {
            0..=2 => (json!({ "type": "string" }), json!("text")),
            3 => (json!({ "type": "integer", "minimum": 1 }), json!(7)),
            4 => (
                json!({ "type": "array", "items": { "type": "Tree" } }),
                json!([{ "Leaf": "a", "Left": { "Leaf": "b", "Colour": "red" } }]),
            ),
            5 => (
                json!({ "type": "map", "items": { "type": "number" }, "max_items": 3 }),
                json!({ "a": 0.5 }),
            ),
            6 => (
                json!({ "type": "object", "type_name": type_name(name), "fields": [
                    { "name": word(PARAMETERS), "rust_name": format!("a_{index}"), "type": "boolean", "required": true,
                      "description": "A member." },
                ] }),
                json!({ word(PARAMETERS): true }),
            ),
            _ => (
                json!({ "type": "string", "type_name": type_name(name), "values": [
                    { "value": "a", "description": "A." },
                ] }),
                json!("a"),
            ),
        };
        field["name"] = json!(name);
        field["required"] = json!(required);
        field["description"] = json!("A parameter.");
        if field.get("type_name").is_some() {
            typed(&mut lines, &field, index);
        } else {
            lines.item("  ", &field, "rust_name", "renamed_#");
        }
        request.insert(name.clone(), value);
    }
    lines.plain("  - name: Members.of.all");
    lines.plain("    type: object");
    lines.plain("    type_name: AllMembers");
    lines.plain("    description: Members.");
    lines.plain("    fields:");
    for offset in 0..PARAMETERS {
        let field = json!({ "name": word(offset), "type": "string", "required": offset < 4, "description": "A member." });
        lines.item("      ", &field, "rust_name", "renamed_#");
    }
    lines.plain("  - name: Values.of.all");
    lines.plain("    type: string");
    lines.plain("    type_name: AllValues");
    lines.plain("    description: Values.");
    lines.plain("    values:");
    for offset in 0..PARAMETERS {
        let value = json!({ "value": word(offset), "description": "A value." });
        lines.item("      ", &value, "rust_name", "Renamed#");
    }
    let members = (0..PARAMETERS).map(|offset| (word(offset).clone(), json!("text")));
    request.insert(
        "Members.of.all".to_owned(),
        Value::Object(members.collect()),
    );
    request.insert("Values.of.all".to_owned(), json!(word(1)));
    lines.plain("response:");
    lines.plain("  description: The reply.");
    lines.plain("  fields:");
    lines.plain("    - { name: Reply.code, type: string, description: A code. }");
    for offset in 0..PARAMETERS {
        let field = json!({ "name": word(offset), "type": "integer", "sensitive": false, "description": "A field." });
        lines.item("    ", &field, "rust_name", "renamed_#");
        response.insert(word(offset).clone(), json!(offset));
    }
    examples(
        &mut lines,
        vec![(Value::Object(request), Value::Object(response))],
    );
    lines.text
}

/// A parameter with a type of its own: where either name is refused, both get another.
fn typed(lines: &mut Lines<'_>, field: &Value, index: usize) {
    let line = |field: &Value| format!("  - {}", yaml(field));
    lines.push(line(field), |number| {
        let mut field = field.clone();
        field["rust_name"] = json!(format!("renamed_{number}"));
        field["type_name"] = json!(format!("Renamed{index}N{number}"));
        line(&field)
    });
}

fn examples(lines: &mut Lines<'_>, examples: Vec<(Value, Value)>) {
    lines.plain("examples:");
    for (index, (request, response)) in examples.into_iter().enumerate() {
        lines.plain(format!(
            "  - {{ title: Example {index}, request: {}, response: {} }}",
            yaml(&request),
            yaml(&response)
        ));
    }
}

/// Numbers that look random and are the same every time: xorshift64*.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let number = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
        usize::try_from(number).unwrap_or_default() % end
    }

    fn flip(&mut self) -> bool {
        self.below(2) == 0
    }

    fn pick<'a, T: ?Sized>(&mut self, list: &[&'a T]) -> &'a T {
        list[self.below(list.len())]
    }
}

/// Texts that are hard to write in some language on the way.
const TEXTS: &[&str] = &[
    "",
    " ",
    "text",
    "a\"b",
    "r#\"raw\"#",
    "a\\b\\n",
    "line\nline",
    "tab\t",
    "\u{202e}backwards",
    "\u{200b}",
    "\u{1f600}",
    "e\u{301}",
    "{}",
    "{0}",
    "/* c */",
    "// c",
    "'",
    "null",
    "true",
    "42",
    "1e3",
    "%41",
    "&lt;",
    "*/",
    "```",
    "`code`",
    "$x",
    "中文",
    "\u{e000}",
];

/// Parts of wire names.
const NAMES: &[&str] = &[
    "Id",
    "id",
    "ID",
    "Page.Index",
    "x-acs",
    "a_b",
    "$ref",
    "@type",
    "a:b",
    "2fa",
    "Größe",
    "Type",
    "URLs",
    "eTag",
    "IPv6Only",
];

const INTEGERS: &[i64] = &[
    0,
    -1,
    12_345,
    2_147_483_647,
    -2_147_483_648,
    2_147_483_648,
    1_718_000_000_000,
    9_007_199_254_740_993,
    i64::MAX,
    i64::MIN,
];

const FLOATS: &[f64] = &[
    0.0,
    -0.0,
    5.0,
    -12.5,
    0.1,
    1e16,
    1e20,
    1e21,
    -1e21,
    1e-7,
    1.5e300,
    5e-324,
    123_456_789.125,
    1e19,
    9_007_199_254_740_992.0,
];

/// An operation with all that the language has.
fn random_operation(
    operation: &str,
    random: &mut Random,
    refused: &BTreeSet<(String, usize)>,
) -> String {
    let mut lines = Lines::new(operation, refused);
    head(&mut lines, operation);
    facts(&mut lines, operation);
    if random.flip() {
        let per = random.pick(&["second", "minute", "hour"]);
        lines.plain(format!(
            "rate_limit: {{ requests: {}, per: {per}, scope: account }}",
            1 + random.below(99)
        ));
    }
    let pages = random.below(3);
    let mut fields = Vec::new();
    lines.plain("parameters:");
    for index in 0..=random.below(9) {
        let (mut field, mut values) = (Value::Null, Vec::new());
        while values.is_empty() {
            (field, values) = random_field(random, index, 0, true);
        }
        if random.flip() {
            field["location"] = json!("body");
        }
        lines.item("  ", &field, "rust_name", "renamed_#");
        fields.push((field, values));
    }
    if pages == 1 {
        lines.plain("  - { name: PageNumber, type: integer, description: Number of the page. }");
        lines.plain("  - { name: PageSize, type: string, description: Size of the page. }");
    } else if pages == 2 {
        lines.plain("  - { name: Token, type: string, description: Token of the page. }");
    }
    let mut replies = Vec::new();
    lines.plain("response:");
    lines.plain("  description: The reply.");
    lines.plain("  fields:");
    lines.plain("    - { name: Code, type: string, description: Status code. }");
    for index in 0..random.below(9) {
        let (field, values) = random_field(random, 100 + index, 0, false);
        lines.item("    ", &field, "rust_name", "renamed_#");
        replies.push((field, values));
    }
    if pages > 0 {
        lines.plain(
            "    - { name: Rows, type: array, items: { type: Tree }, description: The items. }",
        );
        lines.plain("    - { name: Next, type: string, description: Token of the next page. }");
    }
    match pages {
        1 => lines.plain("paging: { page_number: PageNumber, page_size: PageSize, items: Rows }"),
        2 => lines.plain("paging: { token: Token, next_token: Next, items: Rows }"),
        _ => {}
    }
    let mut object = |fields: &[(Value, Vec<Value>)], all: bool| {
        let mut object = Map::new();
        for (field, values) in fields {
            let required = field["required"] == json!(true);
            if !values.is_empty() && (all || required || random.flip()) {
                let name = field["name"].as_str().unwrap_or_default();
                object.insert(name.to_owned(), values[random.below(values.len())].clone());
            }
        }
        Value::Object(object)
    };
    let pairs = (0..3).map(|index| (object(&fields, index == 0), object(&replies, index == 0)));
    let pairs: Vec<_> = pairs.collect();
    examples(&mut lines, pairs);
    lines.text
}

/// A field, and values that fit it.
fn random_field(
    random: &mut Random,
    index: usize,
    depth: usize,
    request: bool,
) -> (Value, Vec<Value>) {
    let name = format!("{}N{index}", random.pick(NAMES));
    let required = request && random.flip();
    let (mut field, values) = random_type(random, depth, request);
    field["name"] = json!(name);
    field["description"] = json!(random.pick(&[
        "What it is.",
        "Holds `code`, and | a bar.",
        "Of two lines\nor more.",
    ]));
    if name.starts_with("Größe") {
        field["rust_name"] = json!(format!("size_{index}"));
    }
    if request {
        field["required"] = json!(required);
    }
    // A structure cannot be sensitive as a whole.
    let scalar = ["string", "number", "boolean", "any"]
        .contains(&field["type"].as_str().unwrap_or_default());
    if scalar && random.below(5) == 0 {
        // A name is sensitive everywhere or nowhere.
        field["name"] = json!(format!("Secret{}", random.below(usize::MAX)));
        field["sensitive"] = json!(true);
    }
    (field, values)
}

fn random_type(random: &mut Random, depth: usize, request: bool) -> (Value, Vec<Value>) {
    let texts = || TEXTS.iter().map(|text| json!(text)).collect::<Vec<_>>();
    match random.below(if depth < 3 { 11 } else { 7 }) {
        0 => (json!({ "type": "string" }), texts()),
        1 if request => (
            json!({ "type": "string", "min_length": 1, "max_length": 99, "pattern": "(?!x).*" }),
            vec![json!("a"), json!("\u{202e}\"")],
        ),
        1 | 2 => {
            let small = INTEGERS
                .iter()
                .filter(|&&number| i32::try_from(number).is_ok());
            (
                json!({ "type": "integer", "format": "int32" }),
                small.map(|number| json!(number)).collect(),
            )
        }
        3 if request => (
            json!({ "type": "number", "minimum": -0.5, "maximum": 1e21 }),
            vec![json!(0), json!(0.25), json!(1e21), json!(-0.5)],
        ),
        3 => (
            json!({ "type": "number" }),
            FLOATS.iter().map(|number| json!(number)).collect(),
        ),
        4 => (
            json!({ "type": "integer" }),
            INTEGERS.iter().map(|number| json!(number)).collect(),
        ),
        5 => (
            json!({ "type": "boolean" }),
            vec![json!(true), json!(false)],
        ),
        6 => (
            json!({ "type": "any" }),
            vec![
                json!({ "a": INTEGERS, "b": [TEXTS, null] }),
                json!(FLOATS),
                json!(1_718_000_000_000_i64),
                json!(5.0),
                json!(u32::MAX),
                json!("text"),
            ],
        ),
        7 => {
            let (items, values) = random_type(random, depth + 1, request);
            let field = json!({ "type": "array", "items": without_limits(items) });
            (field, vec![json!([]), json!(values)])
        }
        8 => {
            let (items, values) = random_type(random, depth + 1, request);
            let members = TEXTS
                .iter()
                .zip(values)
                .map(|(key, value)| ((*key).to_owned(), value));
            let field = json!({ "type": "map", "items": without_limits(items) });
            (field, vec![json!({}), Value::Object(members.collect())])
        }
        9 => {
            let (mut fields, mut object) = (Vec::new(), Map::new());
            for index in 0..=random.below(4) {
                let (field, values) = random_field(random, index, depth + 1, request);
                // Derived type names would repeat themselves below lists.
                let name = field["name"].as_str().unwrap_or_default().to_owned();
                if let Some(value) = values.last() {
                    object.insert(name, value.clone());
                }
                fields.push(field);
            }
            let name = format!("Random{}", random.below(usize::MAX));
            (
                json!({ "type": "object", "type_name": name, "fields": fields }),
                vec![Value::Object(object)],
            )
        }
        _ => {
            let name = format!("Random{}", random.below(usize::MAX));
            let values = ["a", "B-c", "24h", "x.y"];
            let listed: Vec<Value> = values
                .map(|value| json!({ "value": value, "description": "A value." }))
                .into();
            (
                json!({ "type": "string", "type_name": name, "values": listed }),
                values
                    .iter()
                    .chain(&["unheard of"])
                    .map(|value| json!(value))
                    .collect(),
            )
        }
    }
}

/// What a list or map holds has a type and nothing else.
fn without_limits(mut items: Value) -> Value {
    if let Some(items) = items.as_object_mut() {
        for key in ["min_length", "max_length", "pattern", "minimum", "maximum"] {
            items.remove(key);
        }
    }
    items
}
