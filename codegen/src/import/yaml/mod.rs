//! Writes spec YAML as a person would: few quotes, short mappings in one line, blank lines between what is long.

mod layout;
mod scalar;
mod write;

pub(super) use layout::{
    access_level, deprecation, enum_value, error, field, field_entries, group, operation,
    rate_limit, region, service, type_definition, value,
};
pub(super) use write::{Node, entries, flow, item};
