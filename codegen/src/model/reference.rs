//! References to emitted types.

use std::fmt;
use std::marker::PhantomData;

use crate::names::Ident;

/// Which type of its kind, among those that it was made with: [`Types`](super::Types) makes one for each type that it takes.
pub struct Id<T> {
    number: u32,
    kind: PhantomData<fn() -> T>,
}

impl<T> Id<T> {
    /// That of the type with this number.
    pub(super) fn new(number: u32) -> Self {
        Self {
            number,
            kind: PhantomData,
        }
    }

    pub(super) fn number(self) -> u32 {
        self.number
    }
}

impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Id<T> {}

impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.number.fmt(f)
    }
}

/// A reference to an emitted type, which is a [`Structure`](super::Structure), an [`Enumeration`](super::Enumeration) or a
/// [`Union`](super::Union).
#[derive(Debug)]
pub struct TypeRef<T> {
    /// Rust name.
    pub name: Ident,
    /// True for a type in [`Api::types`](super::Api::types); false for one of the operation or event at hand.
    pub shared: bool,
    /// True where the member must be boxed because the type holds itself without a list or map between.
    pub boxed: bool,
    id: Id<T>,
}

impl<T> TypeRef<T> {
    /// A reference to the type with this id.
    pub(crate) fn new(id: Id<T>, name: Ident, shared: bool) -> Self {
        Self {
            name,
            shared,
            boxed: false,
            id,
        }
    }

    pub(crate) fn id(&self) -> Id<T> {
        self.id
    }
}

impl<T> Clone for TypeRef<T> {
    fn clone(&self) -> Self {
        Self {
            name: self.name.clone(),
            ..*self
        }
    }
}

/// References of two models are equal if they mean types of one name, whatever their ids.
impl<T> PartialEq for TypeRef<T> {
    fn eq(&self, other: &Self) -> bool {
        (&self.name, self.shared, self.boxed) == (&other.name, other.shared, other.boxed)
    }
}
