// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`WhatsAppFlow`].

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

/// WhatsApp Flow: a form that customers fill in inside a chat.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WhatsAppFlow {
    /// Categories of the WhatsApp Flow.
    ///
    /// Not documented; inferred from the list for `ModifyFlow`.
    pub categories: Vec<types::WhatsAppFlowCategory>,
    /// ID of the WhatsApp Flow; other operations name the flow by it.
    ///
    /// Example: `333993838***`.
    pub flow_id: Option<String>,
    /// Name of the WhatsApp Flow.
    ///
    /// Example: `flow_001`.
    pub flow_name: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for WhatsAppFlow {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.filled("Categories", &self.categories);
        object.member("FlowId", &self.flow_id);
        object.member("FlowName", &self.flow_name);
    }
}

impl runtime::ReadObject for WhatsAppFlow {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            categories: object.take("Categories").unwrap_or_default(),
            flow_id: object.take("FlowId"),
            flow_name: object.take("FlowName"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply WhatsAppFlow);
