//! Writes spec YAML as a person would: few quotes, short mappings in one line, blank lines between what is long.

mod layout;
mod scalar;
mod write;

pub(super) use layout::{access_level, operation, service};
