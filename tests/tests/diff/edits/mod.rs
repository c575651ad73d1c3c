//! Edits of the made-up spec, each with what it does to a caller by the rules of Cargo for compatible changes, and with code that
//! uses what it touches.

mod addition;
mod behaviour;
mod breaking;
mod documentation;
mod renames;

use codegen::diff::Class::{self, Addition, Breaking};

pub(crate) use renames::RENAMES;

/// One edit of one file.
pub(crate) struct Edit {
    /// What it is, for messages.
    pub(crate) what: &'static str,
    pub(crate) file: &'static str,
    /// Texts to replace, each of which stands in the file once; where no file is named, in the spec.
    pub(crate) replace: &'static [(&'static str, &'static str)],
    /// The beginning of paths, and what stands there afterwards; files go where nothing does.
    pub(crate) moved: Option<(&'static str, &'static str)>,
    pub(crate) class: Class,
    /// What it does to a caller to take it back.
    pub(crate) undone: Class,
    /// How Rust calls what differs.
    pub(crate) rust: &'static str,
    /// Code of a caller that compiles before the edit, and after it where it does not break. `client` is a client.
    pub(crate) code: &'static str,
    /// Code of a caller that does not compile after the edit, where `code` does and the edit breaks all the same.
    pub(crate) lost: &'static str,
}

const fn edit(
    what: &'static str,
    file: &'static str,
    replace: &'static [(&'static str, &'static str)],
    (class, undone): (Class, Class),
    rust: &'static str,
    code: &'static str,
) -> Edit {
    Edit {
        what,
        file,
        replace,
        moved: None,
        class,
        undone,
        rust,
        code,
        lost: "",
    }
}

/// A new name for something whose old one stays, for all code.
const fn rename(
    what: &'static str,
    file: &'static str,
    replace: &'static [(&'static str, &'static str)],
    rust: &'static str,
    code: &'static str,
) -> Edit {
    edit(what, file, replace, (Addition, Breaking), rust, code)
}

/// A new name for something whose old one stays, and does not serve all code.
const fn rename_in_part(
    what: &'static str,
    file: &'static str,
    replace: &'static [(&'static str, &'static str)],
    rust: &'static str,
    code: &'static str,
    lost: &'static str,
) -> Edit {
    Edit {
        lost,
        ..edit(what, file, replace, (Breaking, Breaking), rust, code)
    }
}

const LETTER: &str = "spec/operations/letters/SendLetter.yaml";
const BOXES: &str = "spec/operations/boxes/ListBoxes.yaml";
const POSTMEN: &str = "spec/operations/boxes/ListPostmen.yaml";
const STREETS: &str = "spec/operations/boxes/ListStreets.yaml";
const TOWNS: &str = "spec/operations/boxes/ListTowns.yaml";
const PARCEL: &str = "spec/operations/letters/SendParcel.yaml";
const EVENT: &str = "spec/events/LetterStatus.yaml";
const SERVICE: &str = "spec/post.yaml";
const PARCELS: &str = "spec/operations/boxes/FindParcels.yaml";
/// Any file.
const SPEC: &str = "";

/// All edits but renames. None touches what the code of another uses.
pub(crate) fn edits() -> impl Iterator<Item = &'static Edit> {
    let all = [
        breaking::EDITS,
        behaviour::EDITS,
        addition::EDITS,
        documentation::EDITS,
    ];
    all.into_iter().flatten()
}
