// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`InboundReply`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// The press of a quick-reply button of a template.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InboundReply {
    /// Label of the button that was pressed.
    ///
    /// Example: `Yes`. Never printed.
    pub text: Option<String>,
    /// What was sent for the button in `Payload`, by its place among the quick-reply buttons.
    ///
    /// Example: `p1`. Never printed.
    pub payload: Option<String>,
    /// Members that this version of the crate does not know. Never printed.
    pub other: serde_json::Map<String, serde_json::Value>,
}

impl fmt::Debug for InboundReply {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InboundReply")
            .field("text", &runtime::redacted(self.text.as_ref()))
            .field("payload", &runtime::redacted(self.payload.as_ref()))
            .field("other", &runtime::redacted(self.other.values().next()))
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for InboundReply {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("text", &self.text);
        object.member("payload", &self.payload);
        for (name, value) in &self.other {
            object.filled(name, value);
        }
    }
}

impl runtime::ReadObject for InboundReply {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            text: object.take("text"),
            payload: object.take("payload"),
            other: object.rest(),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply InboundReply);
