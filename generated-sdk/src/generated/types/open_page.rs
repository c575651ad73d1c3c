// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`OpenPage`].

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

/// Opens a web page.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OpenPage {
    /// Its label and where it leads.
    pub parameters: Option<types::OpenPageParameters>,
}

impl OpenPage {
    /// Takes what is required.
    ///
    /// `parameters`: Its label and where it leads.
    #[must_use]
    pub fn new(parameters: impl Into<types::OpenPageParameters>) -> Self {
        Self {
            parameters: Some(parameters.into()),
        }
    }
}

impl runtime::WriteObject for OpenPage {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("parameters", &self.parameters);
    }
}

impl runtime::CheckLimits for OpenPage {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("parameters", &self.parameters);
        limits.member("parameters", &self.parameters);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for OpenPage {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            parameters: object.take("parameters"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter OpenPage);
