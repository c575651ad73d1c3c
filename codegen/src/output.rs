//! Emitted files.

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
        // What has grown has room for up to as much again, and an allocator that shrinks in place keeps it.
        let text = if text.len() < text.capacity() {
            text.as_str().to_owned()
        } else {
            text
        };
        Self {
            path,
            text,
            source: source.to_owned(),
            region: false,
        }
    }
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
