// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`TemplateFlowButton`].

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

/// Opens a WhatsApp flow.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TemplateFlowButton {
    /// Label of the button, without variables; by Meta's documentation, at most 25 characters.
    pub text: Option<String>,
    /// ID of the WhatsApp Flow, from `CreateFlow`; `ListFlow` lists them.
    pub flow_id: Option<String>,
    /// Whether the flow starts by exchanging data or at the screen in `navigate_screen`.
    pub flow_action: Option<types::TemplateFlowAction>,
    /// Screen of the flow to go to, such as `DETAILS`.
    pub navigate_screen: Option<String>,
}

impl TemplateFlowButton {
    /// Takes what is required.
    #[must_use]
    #[allow(clippy::new_without_default, reason = "made like its neighbours")]
    pub fn new() -> Self {
        Self {
            text: None,
            flow_id: None,
            flow_action: None,
            navigate_screen: None,
        }
    }

    /// Label of the button, without variables; by Meta's documentation, at most 25 characters.
    ///
    /// Example: `Order`.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// ID of the WhatsApp Flow, from `CreateFlow`; `ListFlow` lists them.
    ///
    /// Example: `333993838***`.
    #[must_use]
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.flow_id = Some(flow_id.into());
        self
    }

    /// Whether the flow starts by exchanging data or at the screen in `navigate_screen`.
    ///
    /// Example: `NAVIGATE`.
    #[must_use]
    pub fn flow_action(
        mut self,
        flow_action: impl Into<types::TemplateFlowAction>,
    ) -> Self {
        self.flow_action = Some(flow_action.into());
        self
    }

    /// Screen of the flow to go to, such as `DETAILS`.
    ///
    /// Example: `ORDER`. Required if `flow_action` is `NAVIGATE`.
    #[must_use]
    pub fn navigate_screen(mut self, navigate_screen: impl Into<String>) -> Self {
        self.navigate_screen = Some(navigate_screen.into());
        self
    }
}

impl runtime::WriteObject for TemplateFlowButton {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Text", &self.text);
        object.member("FlowId", &self.flow_id);
        object.member("FlowAction", &self.flow_action);
        object.member("NavigateScreen", &self.navigate_screen);
    }
}

impl runtime::CheckLimits for TemplateFlowButton {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits
            .conditions(
                &[
                    runtime::Condition::Required(
                        "NavigateScreen",
                        &[runtime::Beside::Is("FlowAction", &["NAVIGATE"])],
                        &[],
                    ),
                ],
                &[
                    ("FlowAction", self.flow_action.as_ref().map(runtime::Scalar::text)),
                    ("NavigateScreen", runtime::is_set(&self.navigate_screen)),
                ],
            );
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for TemplateFlowButton {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            text: object.take("Text"),
            flow_id: object.take("FlowId"),
            flow_action: object.take("FlowAction"),
            navigate_screen: object.take("NavigateScreen"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter TemplateFlowButton);
