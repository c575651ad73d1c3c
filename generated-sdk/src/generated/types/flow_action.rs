// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`FlowAction`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// WhatsApp flow that a message opens, and what it starts with.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FlowAction {
    /// Default parameters of the flow, by name.
    pub flow_action_data: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Token of the flow, of your own choice; it comes back when the user has filled in the flow.
    pub flow_token: Option<String>,
}

impl fmt::Debug for FlowAction {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FlowAction")
            .field(
                "flow_action_data",
                &runtime::redacted(self.flow_action_data.as_ref()),
            )
            .field("flow_token", &runtime::redacted(self.flow_token.as_ref()))
            .finish()
    }
}

impl FlowAction {
    /// Starts a [`FlowAction`].
    pub fn builder() -> FlowActionBuilder {
        FlowActionBuilder(
            runtime::Building::new(
                (),
                FlowAction {
                    flow_action_data: None,
                    flow_token: None,
                },
            ),
        )
    }
}

/// Builds a [`FlowAction`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct FlowActionBuilder(runtime::Building<(), FlowAction, ()>);

impl FlowActionBuilder {
    /// Default parameters of the flow, by name.
    ///
    /// Never printed.
    pub fn flow_action_data(
        mut self,
        flow_action_data: impl IntoIterator<
            Item = (impl Into<String>, impl Into<serde_json::Value>),
        >,
    ) -> Self {
        self.0.value.flow_action_data = Some(runtime::map(flow_action_data));
        self
    }

    /// Token of the flow, of your own choice; it comes back when the user has filled in the flow.
    ///
    /// Example: `kde99d8`. Never printed.
    pub fn flow_token(mut self, flow_token: impl Into<String>) -> Self {
        self.0.value.flow_token = Some(flow_token.into());
        self
    }

    /// The [`FlowAction`].
    #[must_use]
    pub fn build(self) -> FlowAction {
        self.0.value
    }
}

impl runtime::WriteObject for FlowAction {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("FlowActionData", &self.flow_action_data);
        object.member("FlowToken", &self.flow_token);
    }
}

impl runtime::CheckLimits for FlowAction {
    #[inline]
    fn check(&self, _: &mut runtime::Limits) {}
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for FlowAction {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            flow_action_data: object.take("FlowActionData"),
            flow_token: object.take("FlowToken"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter FlowAction);
