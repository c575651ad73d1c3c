//! The changelog: what it says of the next release, and what it has yet to say.

use super::change::{Change, Class, Diff};
use super::show::{entry, section};

/// The changelog with a line for each difference that callers notice and that is not named under `Unreleased` yet. What stands
/// there stays as it is; the same text if nothing is missing.
///
/// # Errors
///
/// If there is no heading `## [Unreleased]`.
pub fn changelog(text: &str, diff: &Diff) -> Result<String, NoUnreleased> {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let start = unreleased(&lines).ok_or(NoUnreleased)?;
    let missing = unnamed(text, diff)?;
    for class in [Class::Breaking, Class::Behaviour, Class::Addition] {
        let new: Vec<String> = missing
            .iter()
            .filter(|change| change.class == class)
            .map(|change| entry(change))
            .collect();
        if !new.is_empty() {
            insert(&mut lines, start, class, new);
        }
    }
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    Ok(if missing.is_empty() {
        text.to_owned()
    } else {
        lines.join(end) + end
    })
}

/// The differences that callers notice and that `Unreleased` does not name, in the order of the diff.
///
/// A line names a difference if it holds the words that [`changelog`] writes of it; or, in words of its own, the Rust name of
/// what differs in a code span.
///
/// # Errors
///
/// If there is no heading `## [Unreleased]`.
pub fn unnamed<'d>(text: &str, diff: &'d Diff) -> Result<Vec<&'d Change>, NoUnreleased> {
    let lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let start = unreleased(&lines).ok_or(NoUnreleased)?;
    let entries = entries(&lines[start + 1..end_of(&lines, start)]);
    let mut missing: Vec<&Change> = Vec::new();
    for change in &diff.changes {
        let is_noticed = change.class != Class::Documentation;
        let said = missing.iter().any(|other| entry(other) == entry(change));
        if is_noticed && !said && !entries.iter().any(|line| names(line, change)) {
            missing.push(change);
        }
    }
    Ok(missing)
}

/// The changelog has no section for what is not released.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoUnreleased;

impl std::fmt::Display for NoUnreleased {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("there is no heading `## [Unreleased]`")
    }
}

impl std::error::Error for NoUnreleased {}

fn names(line: &str, change: &Change) -> bool {
    let written = entry(change);
    let written = written.trim_start_matches("- ").trim_end_matches('.');
    if line.contains(written) {
        return true;
    }
    // A line that begins as a written one does is of another difference of the same thing.
    let head = written.strip_suffix(&change.what).unwrap_or(written);
    let span = if change.rust.contains(' ') {
        change.rust.clone()
    } else {
        format!("`{}`", change.rust)
    };
    line.contains(&span) && !line.starts_with(head)
}

/// The items of lists, each in one line and without its mark.
fn entries(lines: &[String]) -> Vec<String> {
    let mut entries: Vec<String> = Vec::new();
    for line in lines {
        if let Some(first) = line.strip_prefix("- ").or_else(|| line.strip_prefix("* ")) {
            entries.push(first.trim().to_owned());
        } else if let Some(entry) = entries.last_mut().filter(|_| !line.trim().is_empty()) {
            entry.push(' ');
            entry.push_str(line.trim());
        }
    }
    entries
}

/// The line of the heading.
fn unreleased(lines: &[String]) -> Option<usize> {
    lines.iter().position(|line| {
        let title = line.strip_prefix("## ").unwrap_or_default().trim();
        title
            .trim_matches(['[', ']'])
            .eq_ignore_ascii_case("unreleased")
    })
}

/// The line behind the section that begins at `start`: the next heading of its level, or the links at the end.
fn end_of(lines: &[String], start: usize) -> usize {
    let is_link = |line: &str| line.starts_with('[') && line.contains("]: ");
    let rest = lines.iter().enumerate().skip(start + 1);
    let mut ends = rest.filter(|(_, line)| line.starts_with("## ") || is_link(line));
    ends.next().map_or(lines.len(), |(index, _)| index)
}

/// Puts lines behind those of their part of the section, which is made where it is not there.
fn insert(lines: &mut Vec<String>, start: usize, class: Class, new: Vec<String>) {
    let end = end_of(lines, start);
    let heading = format!("### {}", section(class));
    let part = (start + 1..end).find(|&index| lines[index].trim_end() == heading);
    let (at, block) = if let Some(part) = part {
        let next = (part + 1..end).find(|&index| lines[index].starts_with("### "));
        let behind = next.unwrap_or(end);
        let is_text = |index: &usize| !lines[*index].trim().is_empty();
        let last = (part + 1..behind).rev().find(is_text);
        let mut block = new;
        if last.is_none() {
            block.insert(0, String::new());
        }
        (last.unwrap_or(part) + 1, block)
    } else {
        // In front of the parts that are of a lesser class.
        let lesser = |line: &str| {
            Class::ALL
                .into_iter()
                .filter(|other| *other > class)
                .any(|other| line.trim_end() == format!("### {}", section(other)))
        };
        let before = (start + 1..end).find(|&index| lesser(&lines[index]));
        let at = before.unwrap_or(end);
        let mut block = vec![heading, String::new()];
        block.extend(new);
        if at < lines.len() {
            block.push(String::new());
        }
        if lines[at - 1].trim().is_empty() {
            (at, block)
        } else {
            block.insert(0, String::new());
            (at, block)
        }
    };
    lines.splice(at..at, block);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(class: Class, rust: &str, what: &str) -> Change {
        Change {
            class,
            operation: Some("SendLetter".to_owned()),
            wire: String::new(),
            rust: rust.to_owned(),
            what: what.to_owned(),
            help: None,
            old: None,
            new: None,
        }
    }

    fn diff() -> Diff {
        Diff {
            changes: vec![
                change(Class::Addition, "SendLetterRequest::colour", "is new"),
                change(Class::Breaking, "Client::send_letter", "is gone"),
                change(
                    Class::Documentation,
                    "Client::send_letter",
                    "is documented otherwise",
                ),
                change(
                    Class::Behaviour,
                    "SendLetterRequest::weight",
                    "has a tighter limit",
                ),
            ],
        }
    }

    const TEXT: &str = "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A line by hand,\n  in two.\n\n## [0.1.0]\n\n### Changed\n\n- Old.\n\n[0.1.0]: x\n";

    const WRITTEN: &str = "# Changelog\n\n## [Unreleased]\n\n### Breaking\n\n- `Client::send_letter` (SendLetter) is gone.\n\n### Changed\n\n- `SendLetterRequest::weight` (SendLetter) has a tighter limit.\n\n### Added\n\n- A line by hand,\n  in two.\n- `SendLetterRequest::colour` (SendLetter) is new.\n\n## [0.1.0]\n\n### Changed\n\n- Old.\n\n[0.1.0]: x\n";

    #[test]
    fn lines_stand_under_their_headings_once() {
        let written = changelog(TEXT, &diff()).expect("a section");
        assert_eq!(written, WRITTEN);
        assert_eq!(changelog(&written, &diff()).as_deref(), Ok(WRITTEN));
        assert_eq!(unnamed(&written, &diff()), Ok(vec![]));
        let crlf = TEXT.replace('\n', "\r\n");
        let written = changelog(&crlf, &diff()).expect("a section");
        assert_eq!(written, WRITTEN.replace('\n', "\r\n"));
    }

    #[test]
    fn a_changelog_with_nothing_in_it_gets_all_parts() {
        for end in ["", "\n", "\n\n"] {
            let text = format!("## Unreleased{end}");
            let written = changelog(&text, &diff()).expect("a section");
            let expected = "## Unreleased\n\n### Breaking\n\n- `Client::send_letter` (SendLetter) is gone.\n\n### Changed\n\n- `SendLetterRequest::weight` (SendLetter) has a tighter limit.\n\n### Added\n\n- `SendLetterRequest::colour` (SendLetter) is new.\n";
            assert_eq!(written, expected, "{end:?}");
        }
        assert_eq!(changelog("# Changelog\n", &diff()), Err(NoUnreleased));
    }

    #[test]
    fn words_of_its_own_name_a_difference_too() {
        let missing = |line: &str| {
            let text = format!(
                "## [Unreleased]\n\n{line}\n\n## [0.1.0]\n\n- `Client::send_letter` went.\n"
            );
            let diff = diff();
            let missing = unnamed(&text, &diff).expect("a section");
            missing
                .iter()
                .map(|change| change.rust.clone())
                .collect::<Vec<_>>()
        };
        let all = [
            "SendLetterRequest::colour",
            "Client::send_letter",
            "SendLetterRequest::weight",
        ];
        assert_eq!(missing(""), all);
        // Of an older release, or no more than a part of a name.
        assert_eq!(missing("- `Client::send_letter_s` is there."), all);
        assert_eq!(
            missing("- Letters weigh less:\n  `SendLetterRequest::weight` is 1 kg."),
            all[..2]
        );
        // What was written of another difference says nothing of this.
        assert_eq!(
            missing("- `SendLetterRequest::weight` (SendLetter) has a looser limit."),
            all
        );
        assert_eq!(
            missing("- `SendLetterRequest::weight` (SendLetter) has a tighter limit: 1 kg."),
            all[..2]
        );
    }
}
