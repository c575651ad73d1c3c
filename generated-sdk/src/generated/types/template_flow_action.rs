// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`TemplateFlowAction`].

use alibabacloud_runtime::emitted as runtime;

/// What a template button that opens a flow starts with.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateFlowAction {
    /// `DATA_EXCHANGE`: The flow exchanges data.
    DataExchange,
    /// `NAVIGATE`: The flow goes to a screen.
    Navigate,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    TemplateFlowAction { DataExchange => "DATA_EXCHANGE", Navigate => "NAVIGATE" }
}
