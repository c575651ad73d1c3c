//! Emitted files: what is there, what should be, and getting from one to the other.
//!
//! [`disk`] is the only module that reads or writes, while it holds the [`lock`]; [`plan`] decides and [`report`] words, both as pure functions.

pub(crate) mod disk;
pub(crate) mod lock;
pub(crate) mod plan;
pub(crate) mod report;
