//! What `cargo xtask diff` says of an edit is what cargo-semver-checks says of the two crates, or a reason is given.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use codegen::Source;
use codegen::diff::Class;
use tests::scratch;

use crate::differences::{DIFFERENCES, Way};
use crate::edits::{Edit, RENAMES, edits};
use crate::{after, before, target};

const TOOL: &str = "cargo-semver-checks";

/// The second independent truth, which takes minutes. Edits that break on no way share a crate; each of the others has its own.
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
    let breaks = |edit: &&Edit| edit.class == Class::Breaking || edit.undone == Class::Breaking;
    let (breaking, rest): (Vec<&Edit>, Vec<&Edit>) = edits().chain(RENAMES).partition(breaks);
    let crates = breaking.into_iter().map(|edit| vec![edit]);
    let mut wrong = Vec::new();
    for edits in crates.chain([rest]) {
        let new = rustdoc(&folder, "after", &after(edits.iter().copied()));
        let (done, undone) = std::thread::scope(|scope| {
            let done = scope.spawn(|| found(&old, &new));
            let undone = found(&new, &old);
            (done.join().expect("it does not panic"), undone)
        });
        for (way, found) in [(Way::Done, done), (Way::Undone, undone)] {
            wrong.extend(judged(&edits, way, &found, &updates));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Where the tool's verdict on a crate with some edits is not ours, and no reason is given; and the other way round.
fn judged(
    edits: &[&Edit],
    way: Way,
    found: &BTreeMap<String, Vec<String>>,
    updates: &BTreeMap<String, Update>,
) -> Option<String> {
    let class = |edit: &Edit| match way {
        Way::Done => edit.class,
        Way::Undone => edit.undone,
    };
    let ours = edits.iter().map(|edit| class(edit)).min()?;
    let theirs = found.keys().map(|lint| updates[lint]).max();
    let agrees = match ours {
        Class::Breaking => theirs == Some(Update::Major),
        Class::Behaviour | Class::Addition => theirs < Some(Update::Major),
        Class::Documentation => theirs.is_none(),
    };
    let what = edits
        .first()
        .map(|edit| edit.what)
        .filter(|_| edits.len() == 1);
    let reason = DIFFERENCES.iter().find(|difference| {
        let mut cases = difference.cases.iter();
        cases.any(|case| (Some(case.what), case.way) == (what, way))
    });
    let reason = reason.map(|difference| difference.why);
    (agrees == reason.is_some()).then(|| {
        let what = what.unwrap_or("all that never breaks");
        format!("{what}, {way:?}: {ours:?} to us, {theirs:?} to the tool, which finds {found:?}; the reason given: {reason:?}")
    })
}

/// Each is of an edit that there is, and has one reason.
#[test]
fn differences_are_of_edits() {
    let cases = || DIFFERENCES.iter().flat_map(|difference| difference.cases);
    for case in cases() {
        let same = |edit: &&Edit| edit.what == case.what;
        assert_eq!(
            edits().chain(RENAMES).filter(same).count(),
            1,
            "{}",
            case.what
        );
        let reasons = cases().filter(|other| (other.what, other.way) == (case.what, case.way));
        assert_eq!(reasons.count(), 1, "{}, {:?}", case.what, case.way);
        assert_eq!(
            case.way == Way::Undone,
            !case.code.is_empty(),
            "{}",
            case.what
        );
    }
}

/// The update that the tool asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Update {
    Minor,
    Major,
}

/// The update that each lint of the tool asks for.
fn required_updates() -> BTreeMap<String, Update> {
    let listed = tool(&["--list"]);
    let rows = listed.lines().filter_map(|row| {
        let mut columns = row.split_whitespace();
        let lint = columns.next()?.to_owned();
        match columns.next()? {
            "major" => Some((lint, Update::Major)),
            "minor" => Some((lint, Update::Minor)),
            _ => None,
        }
    });
    rows.collect()
}

/// What the tool finds between two crates, whichever update it asks for: by lint, what it names.
fn found(old: &Path, new: &Path) -> BTreeMap<String, Vec<String>> {
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
fn findings(told: &str) -> BTreeMap<String, Vec<String>> {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
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
            found
                .entry(lint.to_owned())
                .or_default()
                .push(item.to_owned());
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
    let run =
        run.unwrap_or_else(|error| panic!("{TOOL}: {error}; CONTRIBUTING.md says how to get it"));
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
    let at = Path::new(env!("CARGO_TARGET_TMPDIR")).join("diff-semver");
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
