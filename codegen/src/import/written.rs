//! What stands in every file that an import writes.

/// Stands where a person has to decide or write.
pub const TODO: &str = "TODO";

/// Path of the JSON Schema of operation files, from one.
pub(crate) const OPERATION_SCHEMA: &str = "../../schema/operation.json";
/// Path of the JSON Schema of the service file, from it.
pub(crate) const SERVICE_SCHEMA: &str = "schema/service.json";
