// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`OpenFlowPayload`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// Where a flow that navigates begins.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OpenFlowPayload {
    /// Name of the screen that the flow begins at, as its JSON file has it.
    pub screen: Option<String>,
    /// What the screen shows.
    pub data: Option<serde_json::Value>,
}

impl fmt::Debug for OpenFlowPayload {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OpenFlowPayload")
            .field("screen", &self.screen)
            .field("data", &runtime::redacted(self.data.as_ref()))
            .finish()
    }
}

impl OpenFlowPayload {
    /// Takes what is required.
    ///
    /// `screen`: Name of the screen that the flow begins at, as its JSON file has it.
    #[must_use]
    pub fn new(screen: impl Into<String>) -> Self {
        Self {
            screen: Some(screen.into()),
            data: None,
        }
    }

    /// What the screen shows.
    ///
    /// Never printed.
    #[must_use]
    pub fn data(mut self, data: impl Into<serde_json::Value>) -> Self {
        self.data = Some(data.into());
        self
    }
}

impl runtime::WriteObject for OpenFlowPayload {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("screen", &self.screen);
        object.member("data", &self.data);
    }
}

impl runtime::CheckLimits for OpenFlowPayload {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("screen", &self.screen);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for OpenFlowPayload {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            screen: object.take("screen"),
            data: object.take("data"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter OpenFlowPayload);
