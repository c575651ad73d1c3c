//! The spec as it was: files of a revision, from git.

use std::io::{Read, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use codegen::Source;

use crate::failure::Failure;
use crate::project::Project;

/// The last release: the nearest tag like `v1.2.3` that HEAD follows.
pub(crate) fn last_release(project: &Project) -> Option<String> {
    let describe = ["describe", "--tags", "--abbrev=0", "--match", "v[0-9]*"];
    let tag = git(project, &describe).ok()?;
    Some(tag.trim().to_owned())
}

/// Every file of the spec at a revision.
///
/// # Errors
///
/// If this is no checkout of git, or there is no such revision, or it has no spec.
pub(crate) fn sources(project: &Project, revision: &str) -> Result<Vec<Source>, Failure> {
    let folder = project.target().spec.as_str();
    let tree = format!("{revision}^{{tree}}");
    let listed = git(
        project,
        &["ls-tree", "-r", "-z", "--name-only", &tree, "--", folder],
    )
    .map_err(|failure| failure.help("name a revision that `git log` or `git tag` shows"))?;
    let paths: Vec<&str> = listed
        .split('\0')
        .filter(|path| {
            Path::new(path)
                .extension()
                .is_some_and(|extension| extension == "yaml")
        })
        .collect();
    if paths.is_empty() {
        return Err(Failure::new(format!("{revision} has no {folder}/")));
    }
    contents(project, revision, &paths)
}

/// One process for all files, which takes a line for each and answers with its size and bytes.
fn contents(project: &Project, revision: &str, paths: &[&str]) -> Result<Vec<Source>, Failure> {
    let failed = |error: std::io::Error| Failure::new(format!("cannot read from git: {error}"));
    let mut child = command(project)
        .args(["cat-file", "--batch"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(failed)?;
    let wanted: Vec<String> = paths
        .iter()
        .map(|path| {
            format!(
                "{revision}:./{path}
"
            )
        })
        .collect();
    let wanted = wanted.concat();
    let input = child.stdin.take();
    // git answers while it is still being asked; one that waits for the other would wait for ever.
    let asked =
        std::thread::spawn(move || input.map(|mut input| input.write_all(wanted.as_bytes())));
    let mut answer = Vec::new();
    if let Some(mut output) = child.stdout.take() {
        output.read_to_end(&mut answer).map_err(failed)?;
    }
    // A thread that only writes cannot panic.
    let _ = asked.join();
    child.wait().map_err(failed)?;
    let mut rest = answer.as_slice();
    let mut sources = Vec::new();
    for path in paths {
        let Some((bytes, behind)) = blob(rest) else {
            return Err(Failure::new(format!("git has no {path} at {revision}")));
        };
        sources.push(Source::new(*path, bytes));
        rest = behind;
    }
    Ok(sources)
}

/// The first of the answers of `git cat-file --batch`, such as `<id> blob 3\nabc\n`, and what follows it.
fn blob(answer: &[u8]) -> Option<(&[u8], &[u8])> {
    let end = answer.iter().position(|&byte| byte == b'\n')?;
    let head = std::str::from_utf8(&answer[..end]).ok()?;
    let size: usize = head.split(' ').nth(2)?.parse().ok()?;
    let rest = &answer[end + 1..];
    Some((rest.get(..size)?, rest.get(size + 1..)?))
}

fn git(project: &Project, arguments: &[&str]) -> Result<String, Failure> {
    let output = command(project)
        .args(arguments)
        .output()
        .map_err(|error| Failure::new(format!("cannot run git: {error}")))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        let said = said.trim().trim_start_matches("fatal: ");
        return Err(Failure::new(format!("git: {said}")));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

fn command(project: &Project) -> Command {
    let mut command = Command::new("git");
    command.current_dir(project.at("")).stdin(Stdio::null());
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    // The form that git documents: object name, type, size, then the bytes and a newline.
    #[test]
    fn answers_of_git_are_taken_apart() {
        let answer = b"0123 blob 4\na\nb\n\n4567 blob 0\n\n89 missing\n";
        let (first, rest) = blob(answer).expect("a file");
        assert_eq!(first, b"a\nb\n");
        let (second, rest) = blob(rest).expect("an empty file");
        assert_eq!(second, b"");
        assert_eq!(blob(rest), None);
    }
}
