// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`OpenFlowParameters`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

/// Label of the button, the flow, and where it begins.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OpenFlowParameters {
    /// Version of the format of the message, such as `3`.
    pub flow_message_version: Option<String>,
    /// ID of the WhatsApp Flow, from `CreateFlow`; `ListFlow` lists them.
    pub flow_id: Option<String>,
    /// Label of the button.
    pub flow_cta: Option<String>,
    /// Token of your own, which comes back when the flow ends.
    pub flow_token: Option<String>,
    /// What opens it: `navigate` or `data_exchange`.
    pub flow_action: Option<String>,
    /// Where a flow that navigates begins.
    pub flow_action_payload: Option<types::OpenFlowPayload>,
}

impl fmt::Debug for OpenFlowParameters {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OpenFlowParameters")
            .field("flow_message_version", &self.flow_message_version)
            .field("flow_id", &self.flow_id)
            .field("flow_cta", &runtime::redacted(self.flow_cta.as_ref()))
            .field("flow_token", &runtime::redacted(self.flow_token.as_ref()))
            .field("flow_action", &self.flow_action)
            .field("flow_action_payload", &self.flow_action_payload)
            .finish()
    }
}

impl OpenFlowParameters {
    /// Takes what is required.
    ///
    /// `flow_message_version`: Version of the format of the message, such as `3`.
    ///
    /// `flow_id`: ID of the WhatsApp Flow, from `CreateFlow`; `ListFlow` lists them.
    ///
    /// `flow_cta`: Label of the button. At most 20 characters. Not documented for this service; taken
    /// from Meta's description of messages.
    #[must_use]
    pub fn new(
        flow_message_version: impl Into<String>,
        flow_id: impl Into<String>,
        flow_cta: impl Into<String>,
    ) -> Self {
        Self {
            flow_message_version: Some(flow_message_version.into()),
            flow_id: Some(flow_id.into()),
            flow_cta: Some(flow_cta.into()),
            flow_token: None,
            flow_action: None,
            flow_action_payload: None,
        }
    }

    /// Token of your own, which comes back when the flow ends.
    ///
    /// Example: `token-****`. Never printed.
    #[must_use]
    pub fn flow_token(mut self, flow_token: impl Into<String>) -> Self {
        self.flow_token = Some(flow_token.into());
        self
    }

    /// What opens it: `navigate` or `data_exchange`.
    ///
    /// Example: `navigate`.
    #[must_use]
    pub fn flow_action(mut self, flow_action: impl Into<String>) -> Self {
        self.flow_action = Some(flow_action.into());
        self
    }

    /// Where a flow that navigates begins.
    #[must_use]
    pub fn flow_action_payload(
        mut self,
        flow_action_payload: impl Into<types::OpenFlowPayload>,
    ) -> Self {
        self.flow_action_payload = Some(flow_action_payload.into());
        self
    }
}

impl runtime::WriteObject for OpenFlowParameters {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("flow_message_version", &self.flow_message_version);
        object.member("flow_id", &self.flow_id);
        object.member("flow_cta", &self.flow_cta);
        object.member("flow_token", &self.flow_token);
        object.member("flow_action", &self.flow_action);
        object.member("flow_action_payload", &self.flow_action_payload);
    }
}

impl runtime::CheckLimits for OpenFlowParameters {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("flow_message_version", &self.flow_message_version);
        limits.required("flow_id", &self.flow_id);
        limits.required("flow_cta", &self.flow_cta);
        limits.length("flow_cta", &self.flow_cta, ..=20);
        limits.member("flow_action_payload", &self.flow_action_payload);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for OpenFlowParameters {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            flow_message_version: object.take("flow_message_version"),
            flow_id: object.take("flow_id"),
            flow_cta: object.take("flow_cta"),
            flow_token: object.take("flow_token"),
            flow_action: object.take("flow_action"),
            flow_action_payload: object.take("flow_action_payload"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter OpenFlowParameters);
