//! From the model to files. Nothing here can fail, and nothing is decided that [`crate::check`] could have decided.

mod docs;
mod rust;
mod sample;

use crate::model::{Api, Operation};
use crate::parallel;

/// An emitted file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutputFile {
    /// Path relative to the root of the project, with `/`.
    pub path: String,
    /// The whole text, or that of the region.
    pub text: String,
    /// The spec file behind it.
    pub source: String,
    /// True for a file written by hand of which only a marked region is emitted; it is never removed, and
    /// [`splice`] puts the region into it.
    pub region: bool,
}

/// First line of the region that is emitted into a manifest.
const BEGIN: &str = "# Groups of operations: emitted by `cargo xtask generate`, do not edit.";
/// Last line of the region.
const END: &str = "# End of the groups.";

/// Puts an emitted region into the file that is otherwise written by hand.
///
/// # Errors
///
/// The line that begins or ends the region is missing: that line.
pub fn splice(region: &str, written: &str) -> Result<String, &'static str> {
    let (before, rest) = written.split_once(BEGIN).ok_or(BEGIN)?;
    let (_, after) = rest.split_once(END).ok_or(END)?;
    Ok(format!("{before}{BEGIN}\n{region}{END}{after}"))
}

impl OutputFile {
    pub(crate) fn new(path: String, text: String, source: &str) -> Self {
        Self {
            path,
            text,
            source: source.to_owned(),
            region: false,
        }
    }
}

/// Emits every file, ordered by path.
///
/// What is of one operation is emitted last and takes the operation with it: with thousands of them, their model is as
/// large as what is emitted.
pub(crate) fn emit(mut api: Api) -> Vec<OutputFile> {
    let mut files = rust::shared(&api);
    files.push(rust::features(&api));
    files.extend(docs::shared(&api));
    files.extend(crate::schema::files(&api.target, &api.shared));
    let operations: Vec<(usize, Operation)> = api
        .groups
        .iter_mut()
        .enumerate()
        .flat_map(|(index, group)| {
            let operations = std::mem::take(&mut group.operations);
            operations.into_iter().map(move |of| (index, of))
        })
        .collect();
    let (api, groups) = (&api, &api.groups);
    let of_operations = parallel::map(operations, |(index, operation)| {
        let group = &groups[index];
        let mut files = rust::of_operation(api, group, &operation);
        files.push(docs::page(api, group, &operation));
        (index, rust::emulator_line(api, &operation), files)
    });
    let mut lines = vec![Vec::new(); groups.len()];
    for (group, line, of_operation) in of_operations {
        lines[group].push(line);
        files.extend(of_operation);
    }
    files.extend(rust::emulator_tables(api, &lines));
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_region_takes_the_place_of_the_last_one() {
        let written = format!("a\n{BEGIN}\nold = []\n{END}\nb\n");
        let spliced = splice("new = []\n", &written).unwrap();
        assert_eq!(spliced, format!("a\n{BEGIN}\nnew = []\n{END}\nb\n"));
    }

    #[test]
    fn a_missing_mark_is_named() {
        for (text, missing) in [
            (String::new(), BEGIN),
            (format!("{BEGIN}\n"), END),
            (format!("{END}\n{BEGIN}\n"), END),
        ] {
            assert_eq!(splice("x = []\n", &text), Err(missing));
        }
    }
}
