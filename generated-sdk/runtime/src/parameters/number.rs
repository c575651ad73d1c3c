//! How numbers are written.

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
