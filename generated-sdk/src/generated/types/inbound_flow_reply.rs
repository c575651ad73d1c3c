// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`InboundFlowReply`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// WhatsApp Flow that was filled in, where `type` is `nfm_reply`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InboundFlowReply {
    /// What was answered, such as `flow`.
    ///
    /// Example: `flow`. Never printed.
    pub name: Option<String>,
    /// What the user sees of it.
    ///
    /// Example: `Sent`. Never printed.
    pub body: Option<String>,
    /// JSON text with the token of the flow, `flow_token`, and the values of its last screen.
    ///
    /// Example: `{"flow_token":"t-1","size":"42"}`. Never printed.
    pub response_json: Option<String>,
    /// Members that this version of the crate does not know. Never printed.
    pub other: serde_json::Map<String, serde_json::Value>,
}

impl fmt::Debug for InboundFlowReply {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InboundFlowReply")
            .field("name", &runtime::redacted(self.name.as_ref()))
            .field("body", &runtime::redacted(self.body.as_ref()))
            .field("response_json", &runtime::redacted(self.response_json.as_ref()))
            .field("other", &runtime::redacted(self.other.values().next()))
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for InboundFlowReply {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("name", &self.name);
        object.member("body", &self.body);
        object.member("response_json", &self.response_json);
        for (name, value) in &self.other {
            object.filled(name, value);
        }
    }
}

impl runtime::ReadObject for InboundFlowReply {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            name: object.take("name"),
            body: object.take("body"),
            response_json: object.take("response_json"),
            other: object.rest(),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply InboundFlowReply);
