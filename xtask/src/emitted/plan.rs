//! Compares what is emitted with what is on disk. Pure: it is given both, and returns what to do.

use std::collections::BTreeMap;

use codegen::{OutputFile, Target};

use crate::failure::Failure;

/// Something on disk where emitted files belong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Found {
    /// Path relative to the root, with `/`.
    pub(crate) path: String,
    /// What it is.
    pub(crate) entry: Entry,
}

/// What is found at a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Entry {
    /// A file with these bytes.
    File(Vec<u8>),
    /// A folder; what is in it is found on its own.
    Folder,
    /// A symbolic link, a socket and the like. None of them is ever emitted.
    Other,
}

/// What separates the disk from the specification. All lists are ordered by path.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Plan {
    /// What to write and remove.
    pub(crate) changes: Vec<Change>,
    /// How many files are as they should be.
    pub(crate) unchanged: usize,
    /// Paths among the emitted files that are not ours: no header, so they stay as they are. A folder that holds nothing
    /// of ours stands for all that is in it, and ends in `/`.
    pub(crate) foreign: Vec<String>,
    /// Paths that must be written and cannot be.
    pub(crate) blocked: Vec<Blocked>,
}

/// One step from the disk as it is to the disk as it should be.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Change {
    /// The file is missing.
    Create(OutputFile),
    /// The file is stale.
    Update {
        /// The file as it should be.
        file: OutputFile,
        /// The bytes on disk.
        before: Vec<u8>,
    },
    /// The file was emitted once and is not any more.
    Remove {
        /// Path relative to the root, with `/`.
        path: String,
        /// The bytes on disk.
        before: Vec<u8>,
    },
}

impl Change {
    /// The path it is about, relative to the root.
    pub(crate) fn path(&self) -> &str {
        match self {
            Self::Create(file) | Self::Update { file, .. } => &file.path,
            Self::Remove { path, .. } => path,
        }
    }
}

/// A path that must be written and cannot be.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Blocked {
    /// The path in the way: that of the file, or of one of the folders above it.
    pub(crate) path: String,
    /// Why, as the end of a sentence that starts with the path.
    pub(crate) reason: &'static str,
}

impl Plan {
    /// True if there is nothing to do.
    pub(crate) fn is_fresh(&self) -> bool {
        self.changes.is_empty() && self.blocked.is_empty()
    }

    /// Fails if anything is in the way, so that either all of the plan is carried out or nothing.
    pub(crate) fn refuse_blocked(&self) -> Result<(), Failure> {
        let Some(first) = self.blocked.first() else {
            return Ok(());
        };
        let more = match self.blocked.len() {
            1 => String::new(),
            count => format!(" ({} more are in the way; `--check` lists them)", count - 1),
        };
        Err(Failure::new(format!(
            "{} {}{more}; nothing was written",
            first.path, first.reason
        ))
        .help("an emitted file belongs there: move it away and run the command again"))
    }
}

/// Decides what to do about every wanted and every found file.
///
/// # Errors
///
/// If a file has lost the lines that mark its emitted region; or if a wanted path is outside of the folders of emitted files,
/// which is a bug of the generator.
pub(crate) fn plan(
    wanted: Vec<OutputFile>,
    found: Vec<Found>,
    target: &Target,
) -> Result<Plan, Failure> {
    let roots = target.output_roots();
    let mut found: BTreeMap<String, Entry> = found
        .into_iter()
        .map(|found| (found.path, found.entry))
        .collect();
    let mut plan = Plan::default();
    let mut ours = Vec::new();

    for mut file in wanted {
        if !belongs(&file, &roots) {
            return Err(Failure::new(format!(
                "the generator asked to write {:?}, outside of the folders of emitted files",
                file.path
            )));
        }
        ours.push(file.path.clone());
        if let Some(above) = folders_above(&file.path)
            .find(|folder| matches!(found.get(*folder), Some(Entry::File(_) | Entry::Other)))
        {
            plan.blocked.push(Blocked {
                path: above.to_owned(),
                reason: "is in the way: a folder is wanted there",
            });
            continue;
        }
        let entry = found.remove(&file.path);
        if file.region {
            // Only a file that is there, and is written by hand otherwise, has a region.
            let Some(Entry::File(written)) = &entry else {
                continue;
            };
            file.text = spliced(&file, &String::from_utf8_lossy(written))?;
        }
        match entry {
            None => plan.changes.push(Change::Create(file)),
            Some(Entry::File(before)) if before == file.text.as_bytes() => plan.unchanged += 1,
            Some(Entry::File(before)) if file.region || before.is_empty() || is_emitted(&before) => {
                plan.changes.push(Change::Update { file, before });
            }
            Some(Entry::File(_)) => plan.blocked.push(Blocked {
                path: file.path,
                reason: "has no \"@generated\" header, so it was not emitted and is not overwritten",
            }),
            Some(Entry::Folder) => plan.blocked.push(Blocked {
                path: file.path,
                reason: "is a folder; a file is wanted there",
            }),
            Some(Entry::Other) => plan.blocked.push(Blocked {
                path: file.path,
                reason: "is neither a file nor a folder",
            }),
        }
    }

    let hand_written = target.hand_written();
    let by_hand = |path: &str| {
        folders_above(path).any(|folder| hand_written.iter().any(|by_hand| by_hand == folder))
    };
    let mut foreign = Vec::new();
    for (path, entry) in found {
        // Whatever such a file says: a guide may well quote the header of an emitted file.
        if by_hand(&path) {
            continue;
        }
        match entry {
            Entry::File(before) if is_emitted(&before) => {
                ours.push(path.clone());
                plan.changes.push(Change::Remove { path, before });
            }
            Entry::File(_) | Entry::Other => foreign.push(path),
            Entry::Folder => {}
        }
    }
    plan.blocked.sort_by(|a, b| a.path.cmp(&b.path));
    plan.blocked.dedup();
    foreign.retain(|path| plan.blocked.iter().all(|blocked| blocked.path != *path));
    plan.foreign = fold_foreign(&foreign, &ours, &roots);
    plan.changes.sort_by(|a, b| a.path().cmp(b.path()));
    Ok(plan)
}

/// The whole text of a file of which a region is emitted.
fn spliced(file: &OutputFile, written: &str) -> Result<String, Failure> {
    codegen::splice(&file.text, written).map_err(|mark| {
        Failure::new(format!(
            "{} has lost a line that marks its emitted region",
            file.path
        ))
        .help(format!("put it back: {mark}"))
    })
}

/// The spec file that the header of an emitted file names.
pub(crate) fn source_in_header(text: &str) -> Option<&str> {
    let (_, after) = text.split_once(codegen::HEADER_MARKER)?;
    let (source, _) = after.split_once(" by ")?;
    (!source.contains('\n')).then_some(source)
}

/// A header is ASCII: bytes that are no UTF-8 elsewhere in the file do not hide it.
fn is_emitted(bytes: &[u8]) -> bool {
    codegen::is_emitted(&String::from_utf8_lossy(bytes))
}

/// True if `file` may be written: below a folder of emitted files, or a region of a file written by hand.
fn belongs(file: &OutputFile, roots: &[String]) -> bool {
    let plain = file.path.split('/').all(|name| {
        !name.is_empty() && name != "." && name != ".." && !name.contains(['\\', ':', '\0'])
    });
    let below_a_root = roots
        .iter()
        .any(|root| folders_above(&file.path).any(|folder| folder == *root));
    plain && (below_a_root || file.region)
}

/// `a` and `a/b` for `a/b/c`.
fn folders_above(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').map(|(end, _)| &path[..end])
}

/// Names each folder that holds nothing of ours once, instead of everything in it.
fn fold_foreign(foreign: &[String], ours: &[String], roots: &[String]) -> Vec<String> {
    let holds_ours = |folder: &str| {
        roots
            .iter()
            .any(|root| root == folder || folders_above(root).any(|above| above == folder))
            || ours
                .iter()
                .any(|path| folders_above(path).any(|above| above == folder))
    };
    let mut folded: Vec<String> = foreign
        .iter()
        .map(
            |path| match folders_above(path).find(|folder| !holds_ours(folder)) {
                Some(folder) => format!("{folder}/"),
                None => path.clone(),
            },
        )
        .collect();
    folded.sort();
    folded.dedup();
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: &str =
        "// @generated from spec/operations/a/Old.yaml by `cargo xtask generate`. Do not edit.\n";

    fn wanted(path: &str, text: &str) -> OutputFile {
        OutputFile {
            path: path.to_owned(),
            text: text.to_owned(),
            source: "spec/operations/a/New.yaml".to_owned(),
            region: false,
        }
    }

    fn found(path: &str, text: &str) -> Found {
        Found {
            path: path.to_owned(),
            entry: Entry::File(text.as_bytes().to_vec()),
        }
    }

    fn emitted(body: &str) -> String {
        format!("{HEADER}{body}")
    }

    fn plan(wanted: Vec<OutputFile>, found: Vec<Found>) -> Result<Plan, Failure> {
        super::plan(wanted, found, &Target::new("cams"))
    }

    const A: &str = "generated-sdk/src/generated/a.rs";
    const B: &str = "generated-sdk/src/generated/b.rs";

    #[test]
    fn the_same_bytes_are_left_alone() {
        let plan = plan(
            vec![wanted(A, &emitted("x"))],
            vec![found(A, &emitted("x"))],
        )
        .unwrap();
        assert!(plan.is_fresh());
        assert_eq!(plan.unchanged, 1);
    }

    #[test]
    fn missing_stale_and_orphaned_are_told_apart_and_ordered() {
        let c = "generated-sdk/docs/c.md";
        let plan = plan(
            vec![wanted(B, "b"), wanted(A, &emitted("new"))],
            vec![found(c, &emitted("old")), found(A, &emitted("old"))],
        )
        .unwrap();
        assert_eq!(
            plan.changes.iter().map(Change::path).collect::<Vec<_>>(),
            [c, A, B]
        );
        assert!(matches!(plan.changes[0], Change::Remove { .. }));
        assert!(matches!(plan.changes[1], Change::Update { .. }));
        assert!(matches!(plan.changes[2], Change::Create(_)));
        assert_eq!(plan.unchanged, 0);
    }

    #[test]
    fn a_file_without_header_is_never_removed() {
        let plan = plan(vec![], vec![found(A, "fn by_hand() {}\n")]).unwrap();
        assert!(plan.is_fresh());
        assert_eq!(plan.foreign, [A]);
    }

    #[test]
    fn a_file_without_header_is_never_overwritten() {
        let plan = plan(
            vec![wanted(A, "x"), wanted(B, "y")],
            vec![found(A, "fn by_hand() {}\n")],
        )
        .unwrap();
        assert!(!plan.is_fresh());
        assert!(plan.foreign.is_empty(), "{:?}", plan.foreign);
        let message = plan.refuse_blocked().unwrap_err().to_string();
        assert!(
            message.contains(A) && message.contains("nothing was written"),
            "{message}"
        );
    }

    #[test]
    fn an_empty_file_and_one_that_is_no_utf8_are_overwritten_if_ours() {
        let mut broken = emitted("").into_bytes();
        broken.push(0xff);
        let plan = plan(
            vec![wanted(A, "a"), wanted(B, "b")],
            vec![
                found(A, ""),
                Found {
                    path: B.to_owned(),
                    entry: Entry::File(broken),
                },
            ],
        )
        .unwrap();
        assert_eq!(plan.changes.len(), 2);
        assert!(plan.blocked.is_empty());
    }

    #[test]
    fn a_region_is_spliced_into_what_is_written_by_hand() {
        let begin = "# Groups of operations: emitted by `cargo xtask generate`, do not edit.";
        let end = "# End of the groups.";
        let manifest = "generated-sdk/Cargo.toml";
        let region = || OutputFile {
            region: true,
            ..wanted(manifest, "new = []\n")
        };
        let text = |features: &str| format!("[features]\n{begin}\n{features}{end}\n");

        let stale = found(manifest, &text("old = []\n"));
        let Change::Update { file, .. } = &plan(vec![region()], vec![stale]).unwrap().changes[0]
        else {
            panic!("an update");
        };
        assert_eq!(file.text, text("new = []\n"));

        let fresh = found(manifest, &text("new = []\n"));
        assert_eq!(plan(vec![region()], vec![fresh]).unwrap().unchanged, 1);
        assert!(plan(vec![region()], vec![]).unwrap().is_fresh());

        let lost = plan(vec![region()], vec![found(manifest, end)]).unwrap_err();
        assert!(lost.to_string().contains(manifest), "{lost}");
        assert!(lost.advice().is_some_and(|advice| advice.contains(begin)));
    }

    #[test]
    fn folders_and_links_in_the_way_block() {
        let inside = "generated-sdk/src/generated/a/x.rs";
        for (path, entry, blocked) in [
            (A, Entry::Folder, A),
            (A, Entry::Other, A),
            (
                "generated-sdk/src/generated/a",
                Entry::Other,
                "generated-sdk/src/generated/a",
            ),
            (
                "generated-sdk/src/generated/a",
                Entry::File(vec![]),
                "generated-sdk/src/generated/a",
            ),
        ] {
            let there = vec![Found {
                path: path.to_owned(),
                entry,
            }];
            let plan = plan(vec![wanted(A, "x"), wanted(inside, "y")], there).unwrap();
            assert_eq!(plan.blocked[0].path, blocked);
            assert!(plan.foreign.is_empty(), "{:?}", plan.foreign);
        }
    }

    #[test]
    fn the_generator_cannot_write_elsewhere() {
        for path in [
            "Cargo.toml",
            "../generated-sdk/docs/x",
            "generated-sdk/docs/../../x",
            "generated-sdk/docs//x",
            "generated-sdk/docs",
            "/etc/passwd",
            "generated-sdk/docs/c:\\x",
        ] {
            assert!(plan(vec![wanted(path, "x")], vec![]).is_err(), "{path}");
        }
    }

    #[test]
    fn a_folder_without_anything_of_ours_is_named_once() {
        let plan = plan(
            vec![wanted("generated-sdk/docs/a/x.md", "x")],
            vec![
                found("generated-sdk/docs/book/index.html", "<html>"),
                found("generated-sdk/docs/book/css/a.css", "a"),
                found("generated-sdk/docs/a/by-hand.md", "y"),
                found("generated-sdk/docs/notes.md", "z"),
            ],
        )
        .unwrap();
        assert_eq!(
            plan.foreign,
            [
                "generated-sdk/docs/a/by-hand.md",
                "generated-sdk/docs/book/",
                "generated-sdk/docs/notes.md"
            ]
        );
    }

    #[test]
    fn the_header_names_the_spec_file() {
        assert_eq!(source_in_header(HEADER), Some("spec/operations/a/Old.yaml"));
        assert_eq!(source_in_header("fn main() {}"), None);
        assert_eq!(source_in_header("// @generated from\nx by y"), None);
    }
}
