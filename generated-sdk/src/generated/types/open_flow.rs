// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`OpenFlow`].

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

/// Opens a WhatsApp Flow.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OpenFlow {
    /// Label of the button, the flow, and where it begins.
    pub parameters: Option<types::OpenFlowParameters>,
}

impl OpenFlow {
    /// Takes what is required.
    ///
    /// `parameters`: Label of the button, the flow, and where it begins.
    #[must_use]
    pub fn new(parameters: impl Into<types::OpenFlowParameters>) -> Self {
        Self {
            parameters: Some(parameters.into()),
        }
    }
}

impl runtime::WriteObject for OpenFlow {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("parameters", &self.parameters);
    }
}

impl runtime::CheckLimits for OpenFlow {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("parameters", &self.parameters);
        limits.member("parameters", &self.parameters);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for OpenFlow {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            parameters: object.take("parameters"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter OpenFlow);
