//! Where the JSON Schemas are, which the first line of every file that an import writes names.

/// Path of the JSON Schema of operation files, from one.
pub(super) const OPERATION_SCHEMA: &str = "../../schema/operation.json";
/// Path of the JSON Schema of the service file, from it.
pub(super) const SERVICE_SCHEMA: &str = "schema/service.json";
