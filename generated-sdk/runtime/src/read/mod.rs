//! Replies on their way from JSON to types.
//!
//! Lenient where services vary, strict where a guess would be wrong:
//!
//! | documented | also accepted |
//! |---|---|
//! | any | missing or `null`: `None`; members nobody knows are ignored |
//! | text | a number or a boolean: its text; what is no character in it: U+FFFD |
//! | number | its text; a whole number also as `12.0`; empty text: `None` |
//! | boolean | `"true"` and `"false"` in any case, `0` and `1`; empty text: `None` |
//! | list, map, structure | empty text: `None`; `null` items of lists and maps are left out |
//! | map, structure | an empty list: `None` |
//! | list | an empty object: `None` |
//!
//! Anything else is a [`Mismatch`].
//!
//! Reading never stops half-way: what does not fit is left out and noted, and in the end the reply is refused if anything
//! was. So the hundreds of emitted structures have no error to hand on, which makes them small to compile and to run.

mod mismatch;
mod text;
mod tolerance;
mod values;

use serde_json::{Map, Value};

pub(crate) use self::mismatch::Findings;
pub use self::mismatch::{Mismatch, Path};
pub(crate) use self::text::{parse_json, parse_xml_error};
pub(crate) use self::tolerance::{depth, is_absent, tidy, unfold};

/// A value that can be read from JSON.
pub trait ReadJson: Sized {
    /// Reads `value`, which stands at `path`. `None` if it says nothing: `null`, or an empty text where something
    /// other than a text is documented. Also `None` if it is of another kind than documented and cannot be taken for
    /// it, after [`Path::mismatch`] was told.
    fn read_json(value: Value, path: &Path<'_>) -> Option<Self>;
}

/// A structure that can be read from a JSON object.
pub trait ReadObject: Sized {
    /// Reads the members.
    fn read(object: &mut Object<'_>) -> Self;
}

/// Reads a whole reply. With it comes the first value that is of another kind than documented and cannot be taken for
/// it: then the reply is not to be used.
#[cfg(feature = "serde")]
pub(crate) fn read_reply<T>(
    members: Map<String, Value>,
    read: impl FnOnce(&mut Object<'_>) -> T,
) -> (T, Option<Mismatch>) {
    read_whole(members, Findings::default(), read)
}

/// Reads a report of an event, with the tolerance that events need. With it comes the first value that does not fit.
pub(crate) fn read_report<T>(
    members: Map<String, Value>,
    max_depth: usize,
    read: impl FnOnce(&mut Object<'_>) -> T,
) -> (T, Option<Mismatch>) {
    read_whole(members, Findings::event(max_depth), read)
}

/// Reads a request that somebody has written as JSON. With it comes the first name that is not known or value that is not just
/// what is documented: then the request is not to be used.
#[cfg(feature = "serde")]
pub(crate) fn read_request<T>(
    members: Map<String, Value>,
    read: impl FnOnce(&mut Object<'_>) -> T,
) -> (T, Option<Mismatch>) {
    read_whole(members, Findings::strict(), read)
}

fn read_whole<T>(
    members: Map<String, Value>,
    findings: Findings,
    read: impl FnOnce(&mut Object<'_>) -> T,
) -> (T, Option<Mismatch>) {
    let path = Path::root(&findings);
    let value = read(&mut Object::new(members, &path));
    (value, findings.into_first_mismatch())
}

/// The members of a JSON object, to be taken out by name. `Debug` shows no value.
///
/// Where there may be no others than those that were asked for, the first other one is noted when this is dropped.
pub struct Object<'a> {
    members: Map<String, Value>,
    path: &'a Path<'a>,
    /// The names that were asked for, where there may be no others.
    known: Option<Vec<&'static str>>,
}

impl<'a> Object<'a> {
    pub(crate) fn new(members: Map<String, Value>, path: &'a Path<'a>) -> Self {
        Object {
            members,
            path,
            known: path.is_strict().then(Vec::new),
        }
    }

    /// Takes a member out. `None` if it is missing, says nothing, or does not fit.
    // Inlined into each of some 1,500 calls, it made a release build of the crate a quarter longer.
    #[inline(never)]
    pub fn take<T: ReadJson>(&mut self, name: &'static str) -> Option<T> {
        let value = self.value(name)?;
        T::read_json(value, &self.path.member(name))
    }

    /// The same for a member that has several names: the first under which something is said.
    #[inline(never)]
    pub fn take_any<T: ReadJson>(&mut self, names: &[&'static str]) -> Option<T> {
        names.iter().find_map(|name| self.take(name))
    }

    /// What was not taken and says something.
    pub fn rest(&mut self) -> Map<String, Value> {
        let mut rest = std::mem::take(&mut self.members);
        rest.retain(|_, value| !value.is_null());
        rest
    }

    /// A member that stays where it is.
    pub(crate) fn peek(&self, name: &str) -> Option<&Value> {
        self.members.get(name)
    }

    /// Where the structure stands.
    pub(crate) fn path(&self) -> &'a Path<'a> {
        self.path
    }

    /// Takes a member out as it is.
    pub(crate) fn value(&mut self, name: &'static str) -> Option<Value> {
        let Some(known) = &mut self.known else {
            // Taken rather than removed: cheaper, and no member is asked for twice.
            return Some(self.members.get_mut(name)?.take());
        };
        known.push(name);
        self.members.remove(name)
    }
}

impl Drop for Object<'_> {
    fn drop(&mut self) {
        if let Some(known) = &self.known
            && let Some(name) = self.members.keys().next()
        {
            self.path.unknown(name, known);
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
pub(crate) mod tests;
