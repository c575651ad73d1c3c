//! What doc comments and pages say in the same words.

pub(crate) mod error;
pub(crate) mod event;
pub(crate) mod field;
pub(crate) mod operation;

/// `a, b and c`.
pub(crate) fn listed(items: &[String], conjunction: &str) -> String {
    match items.split_last() {
        Some((last, rest)) if !rest.is_empty() => {
            format!("{} {conjunction} {last}", rest.join(", "))
        }
        _ => items.join(""),
    }
}
