//! What `cargo xtask diff` says of an edit is what cargo-semver-checks says of the two crates, or a reason is given.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use codegen::Source;
use codegen::diff::Class;
use tests::scratch;

use crate::edits::{EDITS, Edit, RENAMES};
use crate::findings::{DIFFERENT, FINDINGS, Way};
use crate::{after, before, target};

const TOOL: &str = "cargo-semver-checks";

/// A finding: the lint, and what it names.
type Finding = (String, String);

/// The second independent truth. Edits that touch different things share a crate, and a finding is told to be of an edit by what
/// it names.
#[test]
fn cargo_semver_checks_agrees() {
    if env::var_os("DIFF_SEMVER").is_none() {
        eprintln!("NOT TESTED: that {TOOL} agrees with diff; DIFF_SEMVER=1 does");
        return;
    }
    let updates = required_updates();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("diff-rustdoc");
    fs::create_dir_all(&folder).expect("the folder is made");
    let old = rustdoc(&folder, "before", &before());
    let breaks = |edit: &&Edit| edit.class == Class::Breaking;
    let (breaking, rest): (Vec<&Edit>, Vec<&Edit>) = EDITS.iter().partition(breaks);
    let mut wrong = Vec::new();
    for (name, edits) in [
        ("breaking", breaking),
        ("rest", rest),
        ("renamed", RENAMES.iter().collect()),
    ] {
        let new = rustdoc(&folder, name, &after(edits.iter().copied()));
        for (way, from, to) in [(Way::Done, &old, &new), (Way::Undone, &new, &old)] {
            let found = found(from, to);
            wrong.extend(judged(&edits, way, &found, &updates));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What is found otherwise than the table says, and where it differs from our own verdict without a reason.
fn judged(
    edits: &[&Edit],
    way: Way,
    found: &BTreeSet<Finding>,
    updates: &BTreeMap<String, String>,
) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut left = found.clone();
    for edit in edits {
        let listed = FINDINGS
            .iter()
            .filter(|(what, listed, _)| (*what, *listed) == (edit.what, way));
        let mut worst = Update::None;
        for (lint, item) in listed.flat_map(|(.., findings)| *findings) {
            if !left.remove(&((*lint).to_owned(), (*item).to_owned())) {
                wrong.push(format!(
                    "{}, {way:?}: not found: {lint} of {item}",
                    edit.what
                ));
            }
            worst = worst.max(Update::of(lint, updates));
        }
        let class = match way {
            Way::Done => edit.class,
            Way::Undone => edit.undone,
        };
        let agrees = match class {
            Class::Breaking => worst == Update::Major,
            Class::Behaviour | Class::Addition => worst < Update::Major,
            Class::Documentation => worst == Update::None,
        };
        let reason = DIFFERENT
            .iter()
            .find(|(what, listed, _)| (*what, *listed) == (edit.what, way));
        if agrees == reason.is_some() {
            wrong.push(format!(
                "{}, {way:?}: {class:?} to us, {worst:?} to the tool; the reason given is {:?}",
                edit.what,
                reason.map(|(.., why)| why)
            ));
        }
    }
    wrong.extend(
        left.iter()
            .map(|(lint, item)| format!("{way:?}: of no edit: {lint} of {item}")),
    );
    wrong
}

/// The update that the tool asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Update {
    None,
    Minor,
    Major,
}

impl Update {
    fn of(lint: &str, updates: &BTreeMap<String, String>) -> Self {
        match updates.get(lint).map(String::as_str) {
            Some("major") => Self::Major,
            Some("minor") => Self::Minor,
            other => panic!("{lint} asks for {other:?}"),
        }
    }
}

/// The update that each lint of the tool asks for.
fn required_updates() -> BTreeMap<String, String> {
    let listed = tool(&["--list"]);
    let rows = listed.lines().skip(2).filter_map(|row| {
        let mut columns = row.split_whitespace();
        Some((columns.next()?.to_owned(), columns.next()?.to_owned()))
    });
    rows.collect()
}

/// What the tool finds between two crates, whichever update it asks for.
fn found(old: &Path, new: &Path) -> BTreeSet<Finding> {
    let path = |path: &Path| path.to_str().expect("a path in Unicode").to_owned();
    let told = tool(&[
        "--color",
        "never",
        "--release-type",
        "patch",
        "--baseline-rustdoc",
        &path(old),
        "--current-rustdoc",
        &path(new),
    ]);
    findings(&told)
}

/// The findings in what the tool prints: below a heading that names the lint, a line for each behind `Failed in:`.
fn findings(told: &str) -> BTreeSet<Finding> {
    let mut found = BTreeSet::new();
    let mut lint = None;
    let mut lists = false;
    for line in told.lines() {
        if let Some(heading) = line
            .strip_prefix("--- failure ")
            .or(line.strip_prefix("--- warning "))
        {
            lint = heading.split(':').next();
            lists = false;
        } else if line == "Failed in:" {
            lists = true;
        } else if let (Some(lint), true, Some(item)) = (lint, lists, line.strip_prefix("  ")) {
            // Where it stands differs from one machine to another.
            let ends = [", previously", ", in ", " in "];
            let end = ends.iter().filter_map(|end| item.find(end)).min();
            let item = &item[..end.unwrap_or(item.len())];
            found.insert((lint.to_owned(), item.to_owned()));
        }
    }
    found
}

/// What the tool prints.
fn tool(arguments: &[&str]) -> String {
    let run = Command::new(TOOL)
        .arg("semver-checks")
        .args(arguments)
        .output();
    let run = run.unwrap_or_else(|error| {
        panic!("{TOOL}: {error}; `cargo install --locked {TOOL}` installs it")
    });
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let (out, err) = (text(&run.stdout), text(&run.stderr));
    // 100 says that there are findings.
    assert!(
        matches!(run.status.code(), Some(0 | 100)),
        "{arguments:?}: {}\n{out}\n{err}",
        run.status
    );
    out
}

/// What rustdoc knows of the crate that a spec becomes, as JSON.
fn rustdoc(folder: &Path, name: &str, spec: &[Source]) -> PathBuf {
    let at = Path::new(env!("CARGO_TARGET_TMPDIR")).join("diff");
    let target = target();
    let output = match codegen::generate(spec, &target) {
        Ok(output) => output.files,
        Err(wrong) => panic!("{}", wrong.render(spec, false)),
    };
    scratch::workspace(&at, &target, &output).expect("the copy is written");
    let features = scratch::FEATURES;
    let package = target.package.as_str();
    let run = scratch::command(
        &at,
        &["doc", "--no-deps", "-p", package, "--features", features],
    )
    .env("RUSTDOC", rustdoc_with_json(folder))
    .output()
    .expect("cargo starts");
    let told = String::from_utf8_lossy(&run.stderr);
    assert!(run.status.success(), "{told}");
    let target_folder = at.ancestors().nth(2).expect("the target folder");
    let made = target_folder.join(format!("doc/{}.json", target.library()));
    let kept = folder.join(format!("{name}.json"));
    fs::rename(made, &kept).expect("rustdoc has written it");
    kept
}

/// rustdoc that writes JSON, which is not stable. The variable that allows this goes to it alone: build scripts of packages
/// that are built already would run again if they saw it.
fn rustdoc_with_json(folder: &Path) -> OsString {
    let rustdoc = Path::new(env!("CARGO")).with_file_name("rustdoc");
    let path = folder.join("rustdoc");
    let text = format!(
        "#!/bin/sh\nRUSTC_BOOTSTRAP=1 exec '{}' \"$@\" -Z unstable-options --output-format json --document-hidden-items --cap-lints allow\n",
        rustdoc.display()
    );
    fs::write(&path, text).expect("the script is written");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("it may be run");
    }
    path.into()
}
