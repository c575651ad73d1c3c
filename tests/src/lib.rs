//! Helpers shared by the tests of the workspace.

#[path = "../../xtask/src/cargo.rs"]
pub mod cargo;
mod examples;
pub mod fuzz;
/// The snippets of the project's read-me.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
mod readme {}
pub mod scratch;

pub use examples::{assert_sends, read, read_error};
