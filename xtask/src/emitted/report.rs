//! Words a plan for the person at the terminal. Pure: the text may carry styles, which the console drops where they do
//! not belong.

use std::fmt::Write as _;
use std::time::Duration;

use similar::TextDiff;

use crate::console::{ADDED, BAD, GOOD, NOTE, PLACE, REMOVED};
use crate::emitted::plan::{Change, Plan, source_in_header};

/// Lines of a diff that are shown per file; a reader wants to see what drifted, not all of a new file.
const DIFF_LINES: usize = 60;

/// What was done: every path that was written or removed, and how many of each.
pub(crate) fn written(plan: &Plan, took: Duration) -> String {
    let mut text = String::new();
    let mut removed = 0;
    for change in &plan.changes {
        let done = match change {
            Change::Create(_) | Change::Update { .. } => "written",
            Change::Remove { .. } => {
                removed += 1;
                "removed"
            }
        };
        let _ = writeln!(text, "{GOOD}{done:>8}{GOOD:#} {}", change.path());
    }
    push_foreign(&mut text, plan);
    let _ = writeln!(
        text,
        "{} written, {} unchanged, {removed} removed in {}",
        plan.changes.len() - removed,
        plan.unchanged,
        seconds(took)
    );
    text
}

/// What is out of date, why, and how to mend it.
pub(crate) fn check(plan: &Plan, took: Duration) -> String {
    let mut text = String::new();
    let (mut missing, mut stale, mut orphaned) = (0, 0, 0);
    for change in &plan.changes {
        match change {
            Change::Create(file) => {
                missing += 1;
                push_heading(
                    &mut text,
                    "missing",
                    &file.path,
                    &format!("emitted from {}", file.source),
                );
                push_diff(&mut text, "", &file.text);
            }
            Change::Update { file, before } => {
                stale += 1;
                push_heading(
                    &mut text,
                    "stale",
                    &file.path,
                    &format!("emitted from {}", file.source),
                );
                let before = String::from_utf8_lossy(before);
                if before.replace("\r\n", "\n") == file.text {
                    text.push_str("         the line endings differ: CRLF on disk, LF emitted\n");
                } else {
                    push_diff(&mut text, &before, &file.text);
                }
            }
            Change::Remove { path, before } => {
                orphaned += 1;
                let before = String::from_utf8_lossy(before);
                let source = source_in_header(&before).unwrap_or("an unknown file");
                push_heading(
                    &mut text,
                    "orphaned",
                    path,
                    &format!("was emitted from {source}"),
                );
                push_diff(&mut text, &before, "");
            }
        }
    }
    for blocked in &plan.blocked {
        let _ = writeln!(
            text,
            "{BAD} blocked{BAD:#} {} {}",
            blocked.path, blocked.reason
        );
    }
    push_foreign(&mut text, plan);
    if plan.is_fresh() {
        let _ = writeln!(
            text,
            "{GOOD}up to date{GOOD:#}: {} emitted files agree with spec/ (in {})",
            plan.unchanged,
            seconds(took)
        );
        return text;
    }
    let _ = writeln!(
        text,
        "{BAD}out of date{BAD:#}: {stale} stale, {missing} missing, {orphaned} orphaned, {} blocked, {} unchanged (in {})",
        plan.blocked.len(),
        plan.unchanged,
        seconds(took)
    );
    text.push_str(if plan.blocked.is_empty() {
        "Run `cargo xtask generate` and commit what it writes.\n"
    } else {
        "Move away what is in the way, then run `cargo xtask generate` and commit what it writes.\n"
    });
    text
}

fn push_heading(text: &mut String, state: &str, path: &str, origin: &str) {
    let _ = writeln!(text, "{BAD}{state:>8}{BAD:#} {path} ({origin})");
}

fn push_foreign(text: &mut String, plan: &Plan) {
    for path in &plan.foreign {
        let _ = writeln!(
            text,
            "{NOTE} foreign{NOTE:#} {path} has no \"@generated\" header and is left alone"
        );
    }
}

/// Appends a unified diff, cut off after [`DIFF_LINES`].
fn push_diff(text: &mut String, before: &str, after: &str) {
    let diff = TextDiff::from_lines(before, after);
    let diff = diff.unified_diff().header("on disk", "emitted").to_string();
    let count = diff.lines().count();
    // Not `lines`, which would eat a CR at the end of a line.
    for (number, line) in diff.split_terminator('\n').enumerate().take(DIFF_LINES) {
        let style = match line.as_bytes().first() {
            _ if number < 2 => PLACE,
            Some(b'@') => PLACE,
            Some(b'+') => ADDED,
            Some(b'-') => REMOVED,
            _ => anstyle::Style::new(),
        };
        let _ = writeln!(text, "    {style}{}{style:#}", printable(line));
    }
    if count > DIFF_LINES {
        let _ = writeln!(text, "    … and {} more lines", count - DIFF_LINES);
    }
}

/// A file on disk can hold anything; what would move the cursor is shown instead of sent.
fn printable(line: &str) -> String {
    let mut shown = String::with_capacity(line.len());
    for character in line.chars() {
        if character.is_control() && character != '\t' {
            shown.extend(character.escape_default());
        } else {
            shown.push(character);
        }
    }
    shown
}

fn seconds(took: Duration) -> String {
    format!("{:.2} s", took.as_secs_f64())
}

#[cfg(test)]
mod tests {
    use codegen::OutputFile;

    use super::*;
    use crate::emitted::plan::Blocked;

    fn file(path: &str, text: &str) -> OutputFile {
        OutputFile {
            path: path.to_owned(),
            text: text.to_owned(),
            source: "spec/operations/g/Op.yaml".to_owned(),
            region: false,
        }
    }

    fn plain(styled: &str) -> String {
        anstream::adapter::strip_str(styled).to_string()
    }

    fn plan_of(changes: Vec<Change>) -> Plan {
        Plan {
            changes,
            unchanged: 7,
            ..Plan::default()
        }
    }

    #[test]
    fn what_was_done_is_listed_and_counted() {
        let mut plan = plan_of(vec![
            Change::Create(file("a.rs", "x")),
            Change::Remove {
                path: "b.rs".to_owned(),
                before: vec![],
            },
            Change::Update {
                file: file("c.rs", "x"),
                before: vec![],
            },
        ]);
        plan.foreign.push("notes.md".to_owned());
        assert_eq!(
            plain(&written(&plan, Duration::from_millis(1234))),
            " written a.rs\n removed b.rs\n written c.rs\n \
             foreign notes.md has no \"@generated\" header and is left alone\n\
             2 written, 7 unchanged, 1 removed in 1.23 s\n"
        );
    }

    #[test]
    fn a_stale_file_is_shown_with_its_diff_and_its_spec() {
        let plan = plan_of(vec![Change::Update {
            file: file("a.rs", "one\ntwo\nthree\n"),
            before: b"one\n2\nthree\n".to_vec(),
        }]);
        assert_eq!(
            plain(&check(&plan, Duration::ZERO)),
            "   stale a.rs (emitted from spec/operations/g/Op.yaml)\n    \
             --- on disk\n    +++ emitted\n    @@ -1,3 +1,3 @@\n     one\n    -2\n    +two\n     three\n\
             out of date: 1 stale, 0 missing, 0 orphaned, 0 blocked, 7 unchanged (in 0.00 s)\n\
             Run `cargo xtask generate` and commit what it writes.\n"
        );
    }

    #[test]
    fn missing_and_orphaned_files_are_shown() {
        let plan = plan_of(vec![
            Change::Create(file("a.rs", "one\n")),
            Change::Remove {
                path: "b.rs".to_owned(),
                before: b"// @generated from spec/Gone.yaml by `cargo xtask generate`.\n".to_vec(),
            },
        ]);
        let text = plain(&check(&plan, Duration::ZERO));
        assert!(
            text.contains(" missing a.rs (emitted from spec/operations/g/Op.yaml)\n"),
            "{text}"
        );
        assert!(text.contains("    +one\n"), "{text}");
        assert!(
            text.contains("orphaned b.rs (was emitted from spec/Gone.yaml)\n"),
            "{text}"
        );
        assert!(
            text.contains("    -// @generated from spec/Gone.yaml"),
            "{text}"
        );
    }

    #[test]
    fn line_endings_are_named_and_not_diffed() {
        let plan = plan_of(vec![Change::Update {
            file: file("a.rs", "one\ntwo\n"),
            before: b"one\r\ntwo\r\n".to_vec(),
        }]);
        let text = plain(&check(&plan, Duration::ZERO));
        assert!(text.contains("CRLF on disk"), "{text}");
        assert!(!text.contains("@@"), "{text}");
    }

    #[test]
    fn a_long_diff_is_cut_and_says_so() {
        let plan = plan_of(vec![Change::Create(file("a.rs", &"line\n".repeat(100)))]);
        let text = plain(&check(&plan, Duration::ZERO));
        // Two lines of names and one of place go with the hundred.
        assert!(text.contains("… and 43 more lines\n"), "{text}");
        assert_eq!(text.matches("+line").count(), 57);
    }

    #[test]
    fn escape_sequences_of_a_file_are_shown_and_not_sent() {
        let plan = plan_of(vec![Change::Update {
            file: file("a.rs", "x\n"),
            before: b"\x1b]0;title\x07\r\n".to_vec(),
        }]);
        let text = check(&plan, Duration::ZERO);
        assert!(text.contains(r"-\u{1b}]0;title\u{7}\r"), "{text}");
        assert!(!text.contains("\x1b]0"));
    }

    #[test]
    fn a_blocked_path_is_out_of_date() {
        let mut plan = plan_of(vec![]);
        plan.blocked.push(Blocked {
            path: "a.rs".to_owned(),
            reason: "is a folder; a file is wanted there",
        });
        let text = plain(&check(&plan, Duration::ZERO));
        assert!(text.contains(" blocked a.rs is a folder"), "{text}");
        assert!(text.contains("1 blocked"), "{text}");
    }

    #[test]
    fn fresh_files_are_one_line() {
        assert_eq!(
            plain(&check(&plan_of(vec![]), Duration::from_millis(40))),
            "up to date: 7 emitted files agree with spec/ (in 0.04 s)\n"
        );
    }
}
