//! What the generator accepts is right: a spec of hostile names and of operations made at random of what the spec language
//! has is emitted, and what is emitted has files that any system can hold, compiles without a warning of the compiler, of
//! clippy and of rustdoc, and passes its own tests.
//!
//! Names and prose may be refused with a way out, which is then taken; nothing else may be refused.
//!
//! | variable | meaning |
//! | --- | --- |
//! | `ANY_SPEC_SEED` | what operations are made from; a failure names it |
//! | `ANY_SPEC_OPERATIONS` | how many operations are made at random, in place of [`OPERATIONS`] |
//! | `ANY_SPEC_COMPILE` | if set, what is emitted is compiled too, which takes minutes |

mod hostile;
mod lines;
mod random;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;
use std::path::Path;
use std::{env, io};

use codegen::diagnostic::{Diagnostic, Severity, codes};
use codegen::{OutputFile, Source, Target};
use tests::fuzz::{Choices, seeded};
use tests::scratch;

use hostile::{Hostile, file_stem};
use lines::{Lines, Refused};

/// How many operations are made at random.
const OPERATIONS: u64 = 40;

/// More bytes than an operation takes.
const CHOICES: usize = 1 << 15;

#[test]
fn what_is_accepted_has_files_that_any_system_can_hold() {
    let mut modules = BTreeMap::new();
    for file in accepted(&target()) {
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

#[test]
fn what_is_accepted_compiles_without_a_warning_and_passes_its_tests() {
    if env::var_os("ANY_SPEC_COMPILE").is_none() {
        let _ = writeln!(
            io::stderr(),
            "NOT TESTED: that what is accepted compiles; ANY_SPEC_COMPILE=1 does"
        );
        return;
    }
    let target = target();
    let at = Path::new(env!("CARGO_TARGET_TMPDIR")).join("any_spec");
    scratch::workspace(&at, &target, &accepted(&target)).expect("the copy is written");
    if let Err(told) = scratch::prove(&at, &target, &["-p", "tests", "--test", "examples"]) {
        panic!("ANY_SPEC_SEED={}, in {}: {told}", seed(), at.display());
    }
}

fn target() -> Target {
    Target::new("any")
}

/// Emits the spec. What is refused the first time gets another name the second time.
fn accepted(target: &Target) -> Vec<OutputFile> {
    let mut refused = Refused::new();
    for _ in 0..10 {
        let sources = sources(target, &refused);
        let mistakes = match codegen::generate(&sources, target) {
            Ok(output) => return output.files,
            Err(mistakes) => mistakes,
        };
        let errors = mistakes
            .iter()
            .filter(|mistake| mistake.severity() == Severity::Error)
            // What is not shown of a file shows the next time.
            .filter(|mistake| mistake.code != codes::TOO_MANY);
        let mut more = BTreeSet::new();
        for mistake in errors {
            let line = mistake.position.map(|place| place.line);
            let told = || {
                let text = text_at(&sources, &mistake.path, line);
                format!("ANY_SPEC_SEED={}: {mistake:?}\n{text}", seed())
            };
            assert!(may_be_refused(mistake), "{}", told());
            let line = line.expect("what may be refused has a place");
            let place = (stem(&mistake.path).to_owned(), line);
            assert!(
                !refused.contains(&place),
                "refused although the way out was taken: {}",
                told()
            );
            more.insert(place);
        }
        refused.extend(more);
    }
    panic!("names are refused although the way out was taken: {refused:?}");
}

/// Names that clash or mean something else, and prose that would show as another; each with a way out.
fn may_be_refused(mistake: &Diagnostic) -> bool {
    let names = [codes::NAME_CLASH, codes::NO_RUST_NAME, codes::RESERVED_NAME];
    let way_out = mistake.help.as_deref().unwrap_or_default();
    if names.contains(&mistake.code) {
        return way_out.contains("name");
    }
    mistake.code == codes::UNSAFE_TEXT && !way_out.is_empty()
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

/// The spec, in which what was refused has another name.
fn sources(target: &Target, refused: &Refused) -> Vec<Source> {
    let words = words::words();
    let mut hostile = Hostile::new(&words, refused, seed());
    let mut service = Lines::new("any", refused);
    service.plain(
        "service: { title: Any service, product: any, version: \"2020-01-02\", description: Does things., \
         endpoints: { default_region: r-1, regions: [], pattern: \"a.{region}.example.com\", \
         vpc_pattern: \"v.{region}.example.com\" }, success: { field: OutcomeOfTheCall, value: OK } }",
    );
    service.plain("groups:");
    for group in random::GROUPS {
        service.plain(format!(
            "  - {{ name: {group}, title: Things, description: Things. }}"
        ));
    }
    hostile.groups(&mut service);
    let add =
        |service: &mut Lines<'_>, text: &str| text.lines().for_each(|line| service.plain(line));
    add(&mut service, random::SHARED);
    service.plain("errors:");
    add(&mut service, random::ERRORS);
    hostile.errors(&mut service);
    add(&mut service, random::TYPES);
    hostile.shared_types(&mut service);
    hostile.pack();
    let mut files: Vec<(String, String)> = hostile
        .files
        .into_iter()
        .map(|(group, operation, text)| {
            (target.operation_file(&group, &file_stem(&operation)), text)
        })
        .collect();
    let count = number_of("ANY_SPEC_OPERATIONS", OPERATIONS);
    let count = usize::try_from(count).expect("a number of operations");
    for number in 0..count {
        let bytes = seeded(seed(), number, CHOICES);
        let text = random::operation(number, count, &mut Choices::of(&bytes), refused);
        let group = random::GROUPS[number % random::GROUPS.len()];
        files.push((target.operation_file(group, &random::name(number)), text));
    }
    files.push((target.service_file(), service.text));
    files
        .into_iter()
        .map(|(path, text)| Source::new(path, text.into_bytes()))
        .collect()
}

fn seed() -> u64 {
    number_of("ANY_SPEC_SEED", 1)
}

fn number_of(variable: &str, otherwise: u64) -> u64 {
    match env::var(variable) {
        Ok(text) => text
            .parse()
            .unwrap_or_else(|_| panic!("{variable}={text} is no number")),
        Err(_) => otherwise,
    }
}
