//! Finds emitted files on disk, and carries out a plan.
//!
//! A plan is carried out in two steps. First every file is written under a temporary name beside its target; a full disk
//! or a read-only folder shows here, while nothing has changed yet. Then orphans are removed and the temporary files
//! renamed. A reader sees a file as it was or as it will be, never half of it.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use codegen::OutputFile;

use crate::emitted::plan::{Change, Entry, Found, Plan};
use crate::failure::Failure;
use crate::project::Project;

/// Everything in the folders `roots`, and whatever is at the path of each file of `wanted` outside of them.
pub(crate) fn find(
    project: &Project,
    roots: &[String],
    wanted: &[OutputFile],
) -> Result<Vec<Found>, Failure> {
    let mut found = Vec::new();
    for root in roots {
        let folder = project.at(root);
        if folder.is_dir() {
            find_in(&folder, root, &mut found)?;
        } else if folder.symlink_metadata().is_ok() {
            return Err(Failure::new(format!(
                "{root} is no folder; emitted files belong there"
            )));
        }
    }
    for file in wanted.iter().filter(|file| file.region) {
        if project.at(&file.path).exists() {
            found.push(Found {
                path: file.path.clone(),
                entry: Entry::File(read(&project.at(&file.path), &file.path)?),
            });
        }
    }
    Ok(found)
}

/// Does not follow links: what is behind one is not ours to remove.
fn find_in(folder: &Path, name: &str, found: &mut Vec<Found>) -> Result<(), Failure> {
    let cannot_read = |error| Failure::io("cannot read", Path::new(name), &error);
    for entry in fs::read_dir(folder).map_err(cannot_read)? {
        let entry = entry.map_err(cannot_read)?;
        let path = format!("{name}/{}", entry.file_name().to_string_lossy());
        if is_temporary(&entry.file_name().to_string_lossy()) {
            continue;
        }
        let kind = entry.file_type().map_err(cannot_read)?;
        // A name that is no UTF-8 is none of ours, and its path cannot be put in a plan to be acted on.
        let ours_by_name = entry.file_name().to_str().is_some();
        let entry = if kind.is_dir() {
            find_in(&entry.path(), &path, found)?;
            Entry::Folder
        } else if kind.is_file() && ours_by_name {
            Entry::File(read(&entry.path(), &path)?)
        } else {
            Entry::Other
        };
        found.push(Found { path, entry });
    }
    Ok(())
}

fn read(path: &Path, name: &str) -> Result<Vec<u8>, Failure> {
    fs::read(path).map_err(|error| Failure::io("cannot read", Path::new(name), &error))
}

/// Whether a name is one that [`create_beside`] gives.
fn is_temporary(name: &str) -> bool {
    let Some(name) = name.strip_prefix('.') else {
        return false;
    };
    let of_run = |name: &str| {
        let (_, run) = name.rsplit_once('.')?;
        let (process, attempt) = run.split_once('-')?;
        let is_number = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        Some(is_number(process) && is_number(attempt))
    };
    name.strip_suffix(".tmp").and_then(of_run) == Some(true)
}

/// Removes the temporary files of runs that were killed. To be called by the only run there is.
///
/// A file that cannot be removed stays: it is in nobody's way.
pub(crate) fn sweep(project: &Project) {
    let target = project.target();
    for root in [&target.spec, &target.folder, &target.examples] {
        sweep_in(&project.at(root));
    }
}

fn sweep_in(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        if is_folder {
            sweep_in(&entry.path());
        } else if is_temporary(&entry.file_name().to_string_lossy()) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Writes one file in one step, as it is; the folders it needs are made.
///
/// # Errors
///
/// With the path at which it stopped.
pub(crate) fn write(project: &Project, path: &str, bytes: &[u8]) -> Result<(), Failure> {
    let mut new_folders = NewFolders::default();
    let staged = Staged::write(project, path, bytes, &mut new_folders)?;
    new_folders.keep();
    staged.commit()
}

/// Carries out `plan`.
///
/// # Errors
///
/// With the path at which it stopped. No temporary file is left behind; if it stopped before the first rename, nothing
/// has changed.
pub(crate) fn apply(project: &Project, plan: &Plan) -> Result<(), Failure> {
    // In this order, because what is declared last is dropped first: a folder must be empty to be removed.
    let mut new_folders = NewFolders::default();
    let mut staged = Vec::new();
    for change in &plan.changes {
        if let Change::Create(file) | Change::Update { file, .. } = change {
            let bytes = file.text.as_bytes();
            staged.push(Staged::write(project, &file.path, bytes, &mut new_folders)?);
        }
    }
    new_folders.keep();

    for change in &plan.changes {
        if let Change::Remove { path, .. } = change {
            remove(project, path)?;
        }
    }
    // Each one that is not renamed, because one before it failed, removes its temporary file when dropped.
    staged.into_iter().try_for_each(Staged::commit)
}

/// Removes an orphan, and the folders that this leaves empty.
fn remove(project: &Project, path: &str) -> Result<(), Failure> {
    let target = project.at(path);
    fs::remove_file(&target)
        .map_err(|error| Failure::io("cannot remove", Path::new(path), &error))?;
    let roots: Vec<PathBuf> = project
        .target()
        .output_roots()
        .iter()
        .map(|root| project.at(root))
        .collect();
    for folder in target.ancestors().skip(1) {
        // Fails on a folder that is not empty, which is where to stop.
        if roots.iter().any(|root| root == folder) || fs::remove_dir(folder).is_err() {
            break;
        }
    }
    Ok(())
}

/// Folders made on the way, removed again unless they are kept.
#[derive(Default)]
struct NewFolders(Vec<PathBuf>);

impl NewFolders {
    fn make(&mut self, folder: &Path) -> io::Result<()> {
        let missing: Vec<_> = folder
            .ancestors()
            .take_while(|folder| !folder.exists())
            .collect();
        for folder in missing.into_iter().rev() {
            fs::create_dir(folder)?;
            self.0.push(folder.to_owned());
        }
        Ok(())
    }

    fn keep(mut self) {
        self.0.clear();
    }
}

impl Drop for NewFolders {
    fn drop(&mut self) {
        for folder in self.0.iter().rev() {
            // If somebody else has put something into it by now, it stays.
            let _ = fs::remove_dir(folder);
        }
    }
}

/// A file written under a temporary name beside its target. Dropping it removes the temporary file.
struct Staged {
    name: String,
    temporary: PathBuf,
    target: PathBuf,
}

impl Staged {
    /// Writes `bytes` beside their target, with the target's permissions if it exists.
    fn write(
        project: &Project,
        path: &str,
        bytes: &[u8],
        new_folders: &mut NewFolders,
    ) -> Result<Self, Failure> {
        let target = project.at(path);
        let cannot_write = |error| Failure::io("cannot write", Path::new(path), &error);
        let (Some(folder), Some(file_name)) = (target.parent(), target.file_name()) else {
            return Err(cannot_write(io::ErrorKind::InvalidFilename.into()));
        };
        new_folders.make(folder).map_err(cannot_write)?;
        let (temporary, mut open) =
            create_beside(folder, &file_name.to_string_lossy()).map_err(cannot_write)?;
        let staged = Self {
            name: path.to_owned(),
            temporary,
            target,
        };
        open.write_all(bytes).map_err(cannot_write)?;
        if let Ok(there) = fs::metadata(&staged.target) {
            open.set_permissions(there.permissions())
                .map_err(cannot_write)?;
        }
        Ok(staged)
    }

    /// Puts the file in its place.
    fn commit(self) -> Result<(), Failure> {
        fs::rename(&self.temporary, &self.target)
            .map_err(|error| Failure::io("cannot write", Path::new(&self.name), &error))
    }
}

impl Drop for Staged {
    fn drop(&mut self) {
        // After a rename there is nothing under this name.
        let _ = fs::remove_file(&self.temporary);
    }
}

/// Creates a temporary file in `folder`, on whose file system its target will be. What a killed process left behind may
/// have the first name.
fn create_beside(folder: &Path, file_name: &str) -> io::Result<(PathBuf, File)> {
    let mut attempt = 0;
    loop {
        let path = folder.join(format!(".{file_name}.{}-{attempt}.tmp", std::process::id()));
        match OpenOptions::new().write(true).create_new(true).open(&path) {
            Ok(file) => return Ok((path, file)),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && attempt < 100 => {
                attempt += 1;
            }
            Err(error) => return Err(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use tempfile::TempDir;

    use super::*;
    use crate::emitted::plan::plan;

    const A: &str = "generated-sdk/src/generated/a.rs";
    const DEEP: &str = "generated-sdk/src/generated/group/deep/x.rs";
    const HEADER: &str = "// @generated from spec/x.yaml by `cargo xtask generate`. Do not edit.\n";

    fn project() -> (TempDir, Project) {
        let folder = tempfile::tempdir().unwrap();
        let manifest = "[workspace]\nmetadata.codegen.product = \"cams\"\n";
        fs::write(folder.path().join("Cargo.toml"), manifest).unwrap();
        let project = Project::find(Some(folder.path())).unwrap();
        (folder, project)
    }

    fn wanted(path: &str, body: &str) -> OutputFile {
        OutputFile {
            path: path.to_owned(),
            text: format!("{HEADER}{body}"),
            source: "spec/x.yaml".to_owned(),
            region: false,
        }
    }

    fn put(project: &Project, path: &str, text: &str) {
        fs::create_dir_all(project.at(path).parent().unwrap()).unwrap();
        fs::write(project.at(path), text).unwrap();
    }

    fn generate(project: &Project, wanted: Vec<OutputFile>) -> Result<Plan, Failure> {
        let found = find(project, &project.target().output_roots(), &wanted)?;
        let plan = plan(wanted, found, project.target())?;
        plan.refuse_blocked()?;
        sweep(project);
        apply(project, &plan)?;
        Ok(plan)
    }

    /// Every path below `folder`, with the bytes of files.
    fn tree(folder: &Path) -> BTreeMap<PathBuf, Option<Vec<u8>>> {
        let mut tree = BTreeMap::new();
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.symlink_metadata().unwrap().is_dir() {
                tree.extend(self::tree(&path));
                tree.insert(path, None);
            } else {
                let bytes = fs::read(&path).unwrap_or_default();
                tree.insert(path, Some(bytes));
            }
        }
        tree
    }

    #[test]
    fn files_are_written_then_left_alone_then_removed() {
        let (_guard, project) = project();
        assert_eq!(
            generate(&project, vec![wanted(A, "1"), wanted(DEEP, "1")])
                .unwrap()
                .changes
                .len(),
            2
        );
        let written = fs::metadata(project.at(A)).unwrap().modified().unwrap();

        let plan = generate(&project, vec![wanted(A, "1"), wanted(DEEP, "2")]).unwrap();
        assert_eq!((plan.changes.len(), plan.unchanged), (1, 1));
        assert_eq!(
            fs::metadata(project.at(A)).unwrap().modified().unwrap(),
            written
        );
        assert_eq!(
            fs::read_to_string(project.at(DEEP)).unwrap(),
            format!("{HEADER}2")
        );

        generate(&project, vec![wanted(A, "1")]).unwrap();
        assert!(!project.at("generated-sdk/src/generated/group").exists());
        generate(&project, vec![]).unwrap();
        assert!(project.at("generated-sdk/src/generated").is_dir());
    }

    #[test]
    fn foreign_files_and_their_folders_stay() {
        let (_guard, project) = project();
        generate(&project, vec![wanted(DEEP, "1")]).unwrap();
        let foreign = "generated-sdk/src/generated/group/notes.md";
        put(&project, foreign, "by hand");
        let plan = generate(&project, vec![]).unwrap();
        assert_eq!(plan.foreign, [foreign]);
        assert_eq!(fs::read_to_string(project.at(foreign)).unwrap(), "by hand");
        assert!(
            !project
                .at("generated-sdk/src/generated/group/deep")
                .exists()
        );
    }

    #[test]
    fn a_blocked_file_leaves_everything_as_it_was() {
        let (guard, project) = project();
        put(&project, DEEP, "fn by_hand() {}");
        let before = tree(guard.path());
        let failure = generate(&project, vec![wanted(A, "1"), wanted(DEEP, "1")]).unwrap_err();
        assert!(failure.to_string().contains(DEEP), "{failure}");
        assert_eq!(tree(guard.path()), before);
    }

    #[test]
    fn failing_to_stage_leaves_everything_as_it_was() {
        let (guard, project) = project();
        generate(&project, vec![wanted(A, "1")]).unwrap();
        // No plan would hold this: it stands for a folder that cannot be made for whatever reason.
        put(
            &project,
            "generated-sdk/src/generated/group",
            "a file where a folder is wanted",
        );
        let before = tree(guard.path());
        let plan = Plan {
            changes: vec![
                Change::Remove {
                    path: A.to_owned(),
                    before: vec![],
                },
                Change::Create(wanted("generated-sdk/docs/new/b.md", "1")),
                Change::Create(wanted(DEEP, "1")),
            ],
            ..Plan::default()
        };
        let failure = apply(&project, &plan).unwrap_err();
        assert!(
            failure
                .to_string()
                .starts_with(&format!("cannot write {DEEP}: ")),
            "{failure}"
        );
        assert_eq!(tree(guard.path()), before);
    }

    #[test]
    fn failing_to_rename_leaves_no_temporary_file() {
        let (guard, project) = project();
        // Between comparing and writing somebody puts folders in the way of two files.
        let b = "generated-sdk/src/generated/b.rs";
        put(&project, &format!("{A}/in-the-way"), "");
        put(&project, &format!("{b}/in-the-way"), "");
        let plan = Plan {
            changes: vec![
                Change::Create(wanted(A, "1")),
                Change::Create(wanted(b, "1")),
            ],
            ..Plan::default()
        };
        let before = tree(guard.path());
        let failure = apply(&project, &plan).unwrap_err();
        assert!(
            failure
                .to_string()
                .starts_with(&format!("cannot write {A}: ")),
            "{failure}"
        );
        assert_eq!(tree(guard.path()), before);
    }

    #[test]
    fn what_a_killed_process_left_is_cleaned_up() {
        let (_guard, project) = project();
        let left = "generated-sdk/src/generated/.a.rs.1-0.tmp";
        put(&project, left, &format!("{HEADER}half of"));
        put(
            &project,
            &format!(
                "generated-sdk/src/generated/.a.rs.{}-0.tmp",
                std::process::id()
            ),
            HEADER,
        );
        generate(&project, vec![wanted(A, "1")]).unwrap();
        assert!(!project.at(left).exists());
        assert_eq!(
            fs::read_dir(project.at("generated-sdk/src/generated"))
                .unwrap()
                .count(),
            1
        );
    }

    #[cfg(unix)]
    mod unix {
        use std::os::unix::fs::{PermissionsExt, symlink};

        use super::*;

        #[test]
        fn permissions_are_kept() {
            let (_guard, project) = project();
            generate(&project, vec![wanted(A, "1")]).unwrap();
            fs::set_permissions(project.at(A), fs::Permissions::from_mode(0o640)).unwrap();
            generate(&project, vec![wanted(A, "2")]).unwrap();
            assert_eq!(
                fs::metadata(project.at(A)).unwrap().permissions().mode() & 0o777,
                0o640
            );
        }

        #[test]
        fn a_new_file_is_as_readable_as_any_other() {
            let (_guard, project) = project();
            generate(&project, vec![wanted(A, "1")]).unwrap();
            let mode = |path: &str| fs::metadata(project.at(path)).unwrap().permissions().mode();
            assert_eq!(mode(A), mode("Cargo.toml"));
        }

        #[test]
        fn a_read_only_folder_is_an_error_with_the_path() {
            let (guard, project) = project();
            generate(&project, vec![wanted(A, "1")]).unwrap();
            let folder = project.at("generated-sdk/src/generated");
            fs::set_permissions(&folder, fs::Permissions::from_mode(0o555)).unwrap();
            let probe = File::create(folder.join("probe"));
            if probe.is_ok() {
                // The superuser may write anywhere; `failing_to_stage_leaves_everything_as_it_was` covers the rest.
                eprintln!("skipped: permissions do not bind this user");
                return;
            }
            let before = tree(guard.path());
            let failure = generate(
                &project,
                vec![wanted("generated-sdk/docs/b.md", "1"), wanted(A, "2")],
            );
            assert_eq!(tree(guard.path()), before);
            fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).unwrap();
            let failure = failure.unwrap_err().to_string();
            assert!(
                failure.starts_with(&format!("cannot write {A}: ")),
                "{failure}"
            );
        }

        #[test]
        fn links_are_neither_followed_nor_replaced() {
            let (guard, project) = project();
            put(&project, "elsewhere/x.rs", HEADER);
            put(&project, "generated-sdk/docs/x.md", HEADER);
            symlink(
                guard.path().join("elsewhere"),
                project.at("generated-sdk/docs/link"),
            )
            .unwrap();
            symlink(
                guard.path().join("elsewhere/x.rs"),
                project.at("generated-sdk/docs/y.md"),
            )
            .unwrap();
            let plan = generate(&project, vec![]).unwrap();
            assert_eq!(
                plan.foreign,
                ["generated-sdk/docs/link", "generated-sdk/docs/y.md"]
            );
            assert!(project.at("elsewhere/x.rs").exists());
            assert!(generate(&project, vec![wanted("generated-sdk/docs/y.md", "1")]).is_err());
        }
    }
}
