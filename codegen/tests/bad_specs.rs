//! What the generator says of specs with mistakes.
//!
//! Each folder of `bad_specs` is a case: files that are laid over those of `bad_specs/base`, which are without mistakes.
//! What must be reported is written where it belongs, in the files themselves: `#~ E0101` stands for one mistake on its
//! line, `#~^ E0101` on the line above. What cannot stand there (whole files, syntax errors) is in `expect.txt`, as
//! `path:line code` or `path code`. `diagnostics.txt` holds all that is printed; `UPDATE_GOLDEN=1` writes it anew, to be
//! reviewed.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::Target;
use codegen::check::check;
use codegen::diagnostic::{Diagnostics, Severity, codes};
use codegen::source::Source;
use codegen::spec;

/// `(path, line, code)`; line 0 stands for the whole file.
type Mistake = (String, usize, String);

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad_specs")
}

fn cases() -> Vec<String> {
    let mut cases: Vec<String> = fs::read_dir(folder())
        .expect("the cases")
        .map(|entry| {
            entry
                .expect("a case")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .filter(|name| name != "base")
        .collect();
    cases.sort();
    cases
}

/// The files below `root`, by path from `root`.
fn files(root: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut open = vec![root.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten() {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(root).expect("below the root");
                let name = name.to_string_lossy().replace('\\', "/");
                files.insert(name, fs::read(&path).expect("a file"));
            }
        }
    }
    files
}

/// The files of a case: those of `base`, then its own. An `absent` file lists what is taken away.
fn sources(case: &str) -> Vec<Source> {
    let own = files(&folder().join(case));
    let mut all = files(&folder().join("base"));
    let absent = own
        .get("absent")
        .map(|bytes| String::from_utf8_lossy(bytes).into_owned());
    for path in absent.iter().flat_map(|text| text.lines()) {
        assert!(
            all.remove(path).is_some(),
            "{case}: {path} is not in `base`"
        );
    }
    all.extend(own.into_iter().filter(|(path, _)| path.contains('/')));
    all.into_iter()
        .map(|(path, bytes)| Source::new(path, bytes))
        .collect()
}

fn report(sources: &[Source]) -> Diagnostics {
    let mut diagnostics = Diagnostics::new();
    let api = check(
        &spec::read(sources, &Target::new("cams"), &mut diagnostics),
        &mut diagnostics,
    );
    assert_eq!(
        api.is_none(),
        diagnostics.has_errors(),
        "a model comes without errors, and only then"
    );
    diagnostics
}

/// What the files of a case say must be reported.
fn expected(case: &str, sources: &[Source]) -> Vec<Mistake> {
    let mut expected = Vec::new();
    for source in sources {
        let text = String::from_utf8_lossy(&source.bytes);
        for (index, line) in text.lines().enumerate() {
            let Some((_, marker)) = line.split_once("#~") else {
                continue;
            };
            let above = marker.chars().take_while(|&c| c == '^').count();
            for code in marker[above..].split_whitespace() {
                expected.push((source.path.clone(), index + 1 - above, code.to_owned()));
            }
        }
    }
    let listed = fs::read_to_string(folder().join(case).join("expect.txt")).unwrap_or_default();
    for line in listed.lines() {
        let (place, code) = line.rsplit_once(' ').expect("a place and a code");
        let (path, line) = place.rsplit_once(':').unwrap_or((place, "0"));
        expected.push((
            path.to_owned(),
            line.parse().expect("a line"),
            code.to_owned(),
        ));
    }
    expected.sort();
    expected
}

fn reported(diagnostics: &Diagnostics) -> Vec<Mistake> {
    let mut reported: Vec<Mistake> = diagnostics
        .iter()
        .map(|item| {
            let line = item.position.map_or(0, |position| position.line);
            (item.path.clone(), line, item.code.to_string())
        })
        .collect();
    reported.sort();
    reported
}

#[test]
fn the_base_is_without_mistakes() {
    let sources = sources("base");
    let diagnostics = report(&sources);
    assert!(
        diagnostics.is_empty(),
        "{}",
        diagnostics.render(&sources, false)
    );
}

#[test]
fn every_mistake_is_reported_where_it_is() {
    let mut wrong = String::new();
    for case in cases() {
        let sources = sources(&case);
        let reported = reported(&report(&sources));
        let expected = expected(&case, &sources);
        let all: BTreeSet<_> = reported.iter().chain(&expected).collect();
        for mistake in all {
            let count = |list: &[Mistake]| list.iter().filter(|other| *other == mistake).count();
            let (is, should) = (count(&reported), count(&expected));
            if is != should {
                let (path, line, code) = mistake;
                let _ = writeln!(
                    wrong,
                    "{case}: {path}:{line}: {code} reported {is} times, not {should}"
                );
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn diagnostics_read_as_reviewed() {
    let update = std::env::var_os("UPDATE_GOLDEN").is_some_and(|value| value == "1");
    for case in cases() {
        let sources = sources(&case);
        let printed = report(&sources).render(&sources, false);
        let golden = folder().join(&case).join("diagnostics.txt");
        if update {
            fs::write(&golden, &printed).expect("the golden file");
        }
        let golden = fs::read_to_string(&golden).unwrap_or_default();
        assert_eq!(
            printed, golden,
            "{case}: review the change, then run with UPDATE_GOLDEN=1"
        );
    }
}

#[test]
fn every_code_is_tried() {
    let mut tried = BTreeSet::new();
    for case in cases() {
        tried.extend(report(&sources(&case)).iter().map(|item| item.code.id()));
    }
    // That these are reported is asserted below.
    tried.extend(hostile().into_iter().map(|(code, _)| code));
    let untried: Vec<_> = codes::ALL
        .iter()
        .filter(|code| !tried.contains(code.id()))
        .collect();
    assert!(untried.is_empty(), "{untried:?}");
}

#[test]
fn the_order_of_files_does_not_matter() {
    for case in cases() {
        let mut sources = sources(&case);
        let forward = report(&sources);
        sources.reverse();
        assert_eq!(forward, report(&sources), "{case}");
    }
}

/// Mistakes of reading one file and of checking another stand in one report.
#[test]
fn one_run_reports_all_files() {
    let diagnostics = report(&sources("several_files"));
    let paths: BTreeSet<_> = diagnostics.iter().map(|item| item.path.as_str()).collect();
    assert_eq!(paths.len(), 3, "{paths:?}");
    assert!(diagnostics.count(Severity::Error) > 3);
}

/// Sources, since no folder could hold such files on every system.
#[test]
fn files_that_some_systems_take_for_the_same_are_refused_at_both_places() {
    let operation = sources("base")
        .into_iter()
        .find(|source| source.path == OPERATION)
        .expect("the operation");
    let text = String::from_utf8(operation.bytes).expect("text");
    let alike = |name: &str| text.replace("GetThing", name);
    let mut clash = sources("base");
    clash.push(Source::new(
        "spec/operations/things/Getthing.yaml",
        alike("Getthing").as_str(),
    ));
    let printed = report(&clash).render(&clash, false);
    for expected in [
        "error[E0204]: only upper and lower case tell the files",
        "GetThing.yaml:1:12\n",
        "Getthing.yaml:1:12\n",
        "first here",
    ] {
        assert!(printed.contains(expected), "{expected}: {printed}");
    }
    // The page of the group would be that of the table of contents.
    let mut clash = sources("base");
    let service = clash
        .iter_mut()
        .find(|source| source.path == "spec/cams.yaml")
        .expect("the service");
    let text = String::from_utf8_lossy(&service.bytes);
    let group = "title: Things, description: Gets things. }\n";
    assert!(text.contains(group));
    let line = text
        .lines()
        .position(|line| line.contains(group.trim_end()));
    let line = line.expect("the group") + 2;
    let more = format!("{group}  - {{ name: summary, title: More, description: More. }}\n");
    service.bytes = text.replace(group, &more).into_bytes();
    clash.push(Source::new(
        "spec/operations/summary/PutThing.yaml",
        alike("PutThing").as_str(),
    ));
    let reported = reported(&report(&clash));
    let expected = ("spec/cams.yaml".to_owned(), line, "E0204".to_owned());
    assert_eq!(reported, [expected]);
}

const OPERATION: &str = "spec/operations/things/GetThing.yaml";

/// The base with the operation replaced by `bytes`.
fn with(bytes: impl Into<Vec<u8>>) -> Vec<Source> {
    let mut sources = sources("base");
    let operation = sources.iter_mut().find(|source| source.path == OPERATION);
    operation.expect("the operation").bytes = bytes.into();
    sources
}

/// `count` lines.
fn lines(count: usize, line: impl Fn(usize) -> String) -> String {
    (0..count)
        .flat_map(|n| [line(n), "\n".to_owned()])
        .collect()
}

/// Inputs meant to hang, to crash, or to eat memory, and the code that refuses each (empty: any will do).
fn hostile() -> Vec<(&'static str, Vec<Source>)> {
    let base = fs::read_to_string(folder().join("base").join(OPERATION)).expect("the operation");
    let bomb = lines(30, |n| {
        format!(
            "a{n}: &a{n} [{}]",
            vec![format!("*a{}", n.wrapping_sub(1)); 9].join(",")
        )
    });
    let mut bomb = bomb.replacen(&format!("*a{}", usize::MAX), "x", 9);
    bomb.push_str("operation: GetThing\n");
    let many = |part: &str| part.repeat(100_000);
    let wide = format!("{base}description: \"{}\tend\"\n", "名".repeat(300_000));
    vec![
        ("E0010", with(many("["))),
        ("E0010", with(many("{a: "))),
        ("E0010", with(many("- "))),
        ("", with(many("- a: "))),
        ("", with(many("? "))),
        ("E0010", with(many("{"))),
        ("", with(many("]"))),
        ("", with(many("\""))),
        ("", with(many("'a' "))),
        ("", with(many("a: "))),
        ("", with(many("!a "))),
        ("", with(many("%"))),
        ("", with(many("--- "))),
        ("", with(many("|\n"))),
        ("", with(many("\t"))),
        ("", with(many("\r"))),
        ("", with(many("a\n"))),
        ("", with(many("a:\n"))),
        ("", with(lines(100_000, |n| format!("k{n}:")))),
        ("", with(format!("a: {}", "x".repeat(1_000_000)))),
        ("", with(format!("{}a: 1", " ".repeat(1_000_000)))),
        ("", with(lines(1000, |n| format!("{}a:", " ".repeat(n))))),
        ("E0008", with(many("---\na\n"))),
        ("E0009", with("a: &a [*a]\n")),
        ("E0009", with(many("&a "))),
        ("E0009", with(bomb)),
        ("E0009", with("? [a]\n: b\n")),
        ("E0004", with(b"operation: Get\xffThing\n".to_vec())),
        ("E0004", with([b"\xff\xfe".to_vec(), vec![0; 100]].concat())),
        ("E0004", with(format!("\u{feff}{base}"))),
        ("E0003", with(vec![b'#'; (1 << 20) + 1])),
        ("E0005", with("")),
        ("E0005", with("# nothing\n\n---\n")),
        ("E0006", with("a: \u{0}\n")),
        ("E0103", with("just text\n")),
        ("E0103", with("- a\n- list\n")),
        (
            "E0107",
            with(format!("{base}notes:\n{}", "  - 1\n".repeat(500))),
        ),
        ("E0107", with(lines(500, |n| format!("key{n}: 1")))),
        ("E0702", with(wide)),
        ("E0103", with("a: 99999999999999999999999999\n")),
    ]
}

/// The same, of lists that are long.
fn long_lists() -> Vec<(&'static str, Vec<Source>)> {
    let base = fs::read_to_string(folder().join("base").join(OPERATION)).expect("the operation");
    vec![
        (
            "E0604",
            with(base.replace(
                "parameters:",
                &format!(
                    "see_also:\n{}parameters:",
                    lines(60_000, |n| format!("- N{n}"))
                ),
            )),
        ),
        (
            "E0102",
            with(base.replace(
                "parameters:",
                &format!(
                    "parameters:\n{}",
                    lines(10_000, |n| format!("  - {{ name: N{n}, type: string }}"))
                ),
            )),
        ),
        (
            "E0607",
            with(base.replace(
                "parameters:",
                &format!(
                    "parameters:\n  - {{ name: N0, type: string, description: A. }}\n{}",
                    lines(5_000, |n| format!(
                        "  - {{ name: N{}, type: string, description: A., required: true, requires: [N{n}] }}",
                        n + 1
                    ))
                ),
            )),
        ),
        (
            "",
            with(
                base.replace(
                    "    example: big",
                    &format!(
                        "    example: big\n    default:\n{}",
                        lines(50_000, |n| format!("      k{n}: 1"))
                    ),
                )
                .replace("type: string", "type: map"),
            ),
        ),
    ]
}

#[test]
fn hostile_files_are_refused_quickly() {
    refused_quickly(hostile());
}

#[test]
fn long_lists_are_refused_quickly() {
    refused_quickly(long_lists());
}

fn refused_quickly(inputs: Vec<(&str, Vec<Source>)>) {
    for (index, (code, sources)) in inputs.into_iter().enumerate() {
        let started = std::time::Instant::now();
        let diagnostics = report(&sources);
        let printed = diagnostics.render(&sources, true);
        assert!(diagnostics.has_errors(), "input {index}");
        assert!(
            printed.len() < 300_000,
            "input {index}: {} bytes",
            printed.len()
        );
        // Each takes less than a second; generous, for slow and busy machines.
        assert!(
            started.elapsed().as_secs() < 20,
            "input {index} took {:?}",
            started.elapsed()
        );
        let found: BTreeSet<_> = diagnostics.iter().map(|item| item.code.id()).collect();
        assert!(
            code.is_empty() || found.contains(code),
            "input {index}: {found:?}, not {code}"
        );
    }
}

/// Any prefix of a spec is answered without a panic: every fourth is tried, since a fuzz target goes further.
#[test]
fn text_that_breaks_off_never_panics() {
    let base = fs::read(folder().join("base").join(OPERATION)).expect("the operation");
    for end in (0..base.len()).step_by(4) {
        report(&with(&base[..end]));
    }
}

/// And so is a spec with any one byte changed, every fourth again.
#[test]
fn a_changed_byte_never_panics() {
    let base = fs::read(folder().join("base").join(OPERATION)).expect("the operation");
    let bytes = [b'\n', b':', b'\t', 0xff, b'[', b'"', b'-'];
    for (at, byte) in (0..base.len()).step_by(4).zip(bytes.into_iter().cycle()) {
        let mut changed = base.clone();
        changed[at] = byte;
        let sources = with(changed);
        let _ = report(&sources).render(&sources, false);
    }
}
