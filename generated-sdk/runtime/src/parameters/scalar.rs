//! Values that travel as plain text.

use std::borrow::Cow;

use super::json::WriteJson;

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

/// The fewest digits that read back as the same number, as ECMAScript writes it but for the `+` of an exponent: with one
/// from 10^21 on and below 10^-6, and zero without a sign.
pub(super) fn shortest(number: f64) -> String {
    if number == 0.0 {
        return "0".to_owned();
    }
    if number.is_finite() && !(1e-6..1e21).contains(&number.abs()) {
        return format!("{number:e}");
    }
    number.to_string()
}
