//! Where events are told apart from those of other libraries.

/// Target of every span and event: filter with `alibabacloud_runtime=debug`. It has to be constant; which service a span is
/// of, its field `rpc.service` tells.
pub(crate) const TRACING_TARGET: &str = "alibabacloud_runtime";
