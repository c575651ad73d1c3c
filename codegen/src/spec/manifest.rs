//! The manifest of the emitted crate: written by hand but for a marked region.

use crate::diagnostic::{Diagnostic, codes};

/// The manifest whose region is emitted.
pub(crate) const PATH: &str = "generated-sdk/Cargo.toml";
/// First line of the region.
const BEGIN: &str = "# Groups of operations: emitted by `cargo xtask generate`, do not edit.";
/// Last line of the region.
const END: &str = "# End of the groups.";

/// What is written by hand, before and after the region. The lines that mark it are parts of both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Manifest {
    /// The text up to the region.
    pub before: String,
    /// The text after the region.
    pub after: String,
}

impl Manifest {
    /// The path of the file.
    pub const PATH: &'static str = PATH;

    /// Splits the text at the region, or says which mark is missing.
    pub(super) fn of(text: &str) -> Result<Self, Box<Diagnostic>> {
        let lost = |what, mark| {
            let message = format!("the line that {what} the features of the groups is missing");
            let diagnostic = Diagnostic::of_file(codes::MANIFEST, PATH, message);
            Box::new(diagnostic.help(format!("put it back: {mark}")))
        };
        let (before, rest) = text
            .split_once(BEGIN)
            .ok_or_else(|| lost("begins", BEGIN))?;
        let (_, after) = rest.split_once(END).ok_or_else(|| lost("ends", END))?;
        Ok(Self {
            before: format!("{before}{BEGIN}\n"),
            after: format!("{END}{after}"),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_region_is_left_out() {
        let text = format!("a\n{BEGIN}\nold = []\n{END}\nb\n");
        let manifest = Manifest::of(&text).unwrap();
        assert_eq!(manifest.before, format!("a\n{BEGIN}\n"));
        assert_eq!(manifest.after, format!("{END}\nb\n"));
    }

    #[test]
    fn a_missing_mark_is_named() {
        for (text, missing) in [
            (String::new(), BEGIN),
            (format!("{BEGIN}\n"), END),
            (format!("{END}\n{BEGIN}\n"), END),
        ] {
            let shown = format!("{:?}", Manifest::of(&text).unwrap_err());
            assert!(shown.contains(missing) && shown.contains(PATH), "{shown}");
        }
    }
}
