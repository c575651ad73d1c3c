//! Values that travel as plain text.

use std::borrow::Cow;

use super::json::WriteJson;
use super::number::shortest;

/// A value that a parameter carries as plain text.
pub trait Scalar: WriteJson {
    /// The text on the wire.
    fn text(&self) -> Cow<'_, str>;
}

impl Scalar for String {
    fn text(&self) -> Cow<'_, str> {
        Cow::Borrowed(self)
    }
}

impl Scalar for bool {
    fn text(&self) -> Cow<'_, str> {
        Cow::Borrowed(if *self { "true" } else { "false" })
    }
}

impl Scalar for i32 {
    fn text(&self) -> Cow<'_, str> {
        Cow::Owned(self.to_string())
    }
}

impl Scalar for i64 {
    fn text(&self) -> Cow<'_, str> {
        Cow::Owned(self.to_string())
    }
}

impl Scalar for f64 {
    fn text(&self) -> Cow<'_, str> {
        Cow::Owned(shortest(*self))
    }
}
