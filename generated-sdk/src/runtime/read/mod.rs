//! Replies on their way from JSON to types.
//!
//! Lenient where services vary, strict where a guess would be wrong:
//!
//! | documented | also accepted |
//! |---|---|
//! | any | missing or `null`: `None`; members nobody knows are ignored |
//! | text | a number or a boolean: its text |
//! | number | its text; a whole number also as `12.0`; empty text: `None` |
//! | boolean | `"true"` and `"false"` in any case, `0` and `1`; empty text: `None` |
//! | list, map, structure | empty text: `None`; `null` items of lists and maps are left out |
//!
//! Anything else is a [`Mismatch`].

mod mismatch;
mod values;

use serde_json::{Map, Value};

pub use self::mismatch::{Mismatch, Path};

/// A value that can be read from JSON.
pub trait ReadJson: Sized {
    /// Reads `value`, which stands at `path`. `None` if it says nothing: `null`, or an empty text where something
    /// other than a text is documented.
    ///
    /// # Errors
    ///
    /// When the value is of another kind than documented and cannot be taken for it.
    fn read_json(value: Value, path: &Path<'_>) -> Result<Option<Self>, Mismatch>;
}

/// A structure that can be read from a JSON object.
pub trait ReadObject: Sized {
    /// Reads the members.
    ///
    /// # Errors
    ///
    /// When a member does not fit.
    fn read(object: &mut Object<'_>) -> Result<Self, Mismatch>;
}

/// The members of a JSON object, to be taken out by name. `Debug` shows no value.
pub struct Object<'a> {
    members: Map<String, Value>,
    path: &'a Path<'a>,
}

impl<'a> Object<'a> {
    pub(crate) fn new(members: Map<String, Value>, path: &'a Path<'a>) -> Self {
        Self { members, path }
    }

    /// Takes a member out. `None` if it is missing or says nothing.
    ///
    /// # Errors
    ///
    /// When the member is of another kind than documented and cannot be taken for it.
    pub fn take<T: ReadJson>(&mut self, name: &'static str) -> Result<Option<T>, Mismatch> {
        match self.members.get_mut(name) {
            None => Ok(None),
            // Taken rather than removed: cheaper, and no member is asked for twice.
            Some(value) => T::read_json(value.take(), &self.path.member(name)),
        }
    }
}

impl std::fmt::Debug for Object<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Object")
            .field("members", &self.members.len())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
