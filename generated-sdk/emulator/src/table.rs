//! What the emulator knows of the operations of a service.

use std::sync::OnceLock;

pub use super::conditions::{Beside, Condition, Rule};

/// An operation as the emulator plays it.
#[derive(Debug)]
pub struct Operation {
    /// Name on the wire.
    pub name: &'static str,
    /// RAM action that a key must be granted.
    pub ram_action: &'static str,
    /// Further RAM actions that a key must be granted, since the operation does those things too.
    pub dependent_actions: &'static [&'static str],
    /// True if it is called by GET alone.
    pub is_get: bool,
    /// Documented limit for one account: calls, and seconds in which they may come.
    pub rate_limit: Option<(u32, u64)>,
    /// Request parameters.
    pub parameters: &'static [Member],
    /// What parameters say of each other.
    pub conditions: &'static [Condition],
    /// Documented errors.
    pub errors: &'static [Documented],
    /// Worked examples. There is at least one: where the spec has none, it is made of the examples of the fields.
    pub examples: &'static [Example],
}

/// What the service sends on its own.
#[derive(Debug)]
pub struct Event {
    /// Name in the documentation.
    pub name: &'static str,
    /// Worked examples, each one report, as JSON.
    pub examples: &'static [&'static str],
}

/// A parameter, or a member of a structure.
#[derive(Debug)]
pub struct Member {
    /// Name on the wire.
    pub name: &'static str,
    /// Whether a request must have it.
    pub required: bool,
    /// What its value looks like.
    pub shape: &'static Shape,
}

/// A structure, which may hold itself.
#[derive(Debug, Default)]
pub struct Structure(OnceLock<(&'static [Member], &'static [Condition])>);

impl Structure {
    /// Its members; none before the table is read to its end.
    #[must_use]
    pub fn members(&self) -> &'static [Member] {
        self.0.get().map_or(&[], |(members, _)| members)
    }

    /// What its members say of each other.
    #[must_use]
    pub fn conditions(&self) -> &'static [Condition] {
        self.0.get().map_or(&[], |(_, conditions)| conditions)
    }

    pub(super) fn set(&self, members: &'static [Member], conditions: &'static [Condition]) {
        // The first definition stays: names are told apart before.
        let _ = self.0.set((members, conditions));
    }
}

/// One of several things, told apart by a member inside or by what stands beside the value.
#[derive(Debug, Default)]
pub struct Union(OnceLock<Told>);

/// What tells the variants of a union, and what they look like.
#[derive(Debug)]
pub struct Told {
    /// Names beside the value that tell the variant.
    pub told_by: &'static [&'static str],
    /// The member inside that tells the variant.
    pub tag: Option<&'static str>,
    /// The variants, in the order in which they are tried.
    pub variants: &'static [Variant],
}

/// One of the things that a value of a union can be.
#[derive(Debug)]
pub struct Variant {
    /// For each name beside the value, the values that go with the variant; none where any does.
    pub beside: &'static [&'static [&'static str]],
    /// Values of the tag; none where any does.
    pub tags: &'static [&'static str],
    /// What it looks like.
    pub shape: &'static Shape,
}

impl Union {
    /// The first variant that is told, if any is: a service may know more.
    #[must_use]
    pub fn variant(
        &self,
        tag: Option<&str>,
        beside: impl Fn(&str) -> Option<String>,
    ) -> Option<&'static Shape> {
        let told = self.0.get()?;
        let among = |values: &[&str], value: Option<&str>| {
            values.is_empty() || value.is_some_and(|value| values.contains(&value))
        };
        let beside: Vec<Option<String>> = told.told_by.iter().map(|name| beside(name)).collect();
        let variant = told.variants.iter().find(|variant| {
            let mut beside = variant.beside.iter().zip(&beside);
            among(variant.tags, tag)
                && beside.all(|(values, value)| among(values, value.as_deref()))
        })?;
        Some(variant.shape)
    }

    /// The member inside that tells the variant.
    #[must_use]
    pub fn tag(&self) -> Option<&'static str> {
        self.0.get()?.tag
    }

    /// Whether a member is one of other variants than the one that a value of the tag tells, where the tag tells them by itself.
    pub(crate) fn is_of_others(&self, member: &str, tag: &str) -> bool {
        let Some(told) = self.0.get().filter(|told| told.told_by.is_empty()) else {
            return false;
        };
        let has = |variant: &&Variant| match variant.shape {
            Shape::Object(structure) => structure.members().iter().any(|it| it.name == member),
            _ => false,
        };
        let of_this = |variant: &Variant| variant.tags.contains(&tag);
        let mut having = told.variants.iter().filter(has).peekable();
        told.variants.iter().any(of_this) && having.peek().is_some() && !having.any(of_this)
    }

    pub(super) fn set(&self, told: Told) {
        // The first definition stays: names are told apart before.
        let _ = self.0.set(told);
    }
}

/// What a value looks like on the wire.
#[derive(Debug)]
pub enum Shape {
    /// Text; enumerations too, for all of them are open.
    Text,
    /// A whole number of 32 bits.
    Int32,
    /// A whole number of 64 bits.
    Int64,
    /// Any number.
    Double,
    /// `true` or `false`.
    Boolean,
    /// Any JSON value.
    Any,
    /// A list.
    List(&'static Shape),
    /// A map from text.
    Map(&'static Shape),
    /// A structure.
    Object(&'static Structure),
    /// One of several.
    Union(&'static Union),
    /// A parameter that travels as one for each value: `Name.1.Member=…`.
    Flat(&'static Shape),
    /// A list of scalars that travels as one text, joined by commas.
    Simple(&'static Shape),
    /// A parameter that travels as a header.
    Header(&'static Shape),
}

/// A documented error.
#[derive(Debug)]
pub struct Documented {
    /// HTTP status.
    pub status: u16,
    /// Code.
    pub code: &'static str,
    /// Message.
    pub message: &'static str,
    /// What callers can do about it.
    pub kind: Kind,
}

/// Classes of errors that the emulator needs to find.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The key may not call the operation.
    PermissionDenied,
    /// Too many calls.
    Throttled,
    /// Anything else.
    Other,
}

/// A worked example.
#[derive(Debug)]
pub struct Example {
    /// Parameters by wire name, as JSON.
    pub request: &'static str,
    /// The reply, as JSON.
    pub reply: &'static str,
}

impl Operation {
    /// The documented error with this code.
    pub(crate) fn error(&self, code: &str) -> Option<&'static Documented> {
        self.errors.iter().find(|error| error.code == code)
    }

    /// The documented error of this class.
    #[must_use]
    pub fn error_of(&self, kind: Kind) -> Option<&'static Documented> {
        self.errors.iter().find(|error| error.kind == kind)
    }
}
