// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`InboundInteraction`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

/// What a user chose. The members stand at the top, or once more in `interactive`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InboundInteraction {
    /// Which of the members is set, such as `button_reply`.
    ///
    /// Example: `button_reply`.
    pub interaction_type: Option<String>,
    /// ID of what was chosen, where it stands at the top.
    ///
    /// Never printed.
    pub id: Option<String>,
    /// Label of what was chosen, where it stands at the top.
    ///
    /// Never printed.
    pub title: Option<String>,
    /// Button that was pressed, where `interaction_type` is `button_reply`.
    pub button_reply: Option<types::InboundChoice>,
    /// Row that was chosen, where `interaction_type` is `list_reply`.
    pub list_reply: Option<types::InboundChoice>,
    /// WhatsApp Flow that was filled in, where `interaction_type` is `nfm_reply`.
    pub nfm_reply: Option<types::InboundFlowReply>,
    /// The same once more.
    pub interactive: Option<Box<types::InboundInteraction>>,
    /// Members that this version of the crate does not know. Never printed.
    pub other: serde_json::Map<String, serde_json::Value>,
}

impl fmt::Debug for InboundInteraction {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InboundInteraction")
            .field("interaction_type", &self.interaction_type)
            .field("id", &runtime::redacted(self.id.as_ref()))
            .field("title", &runtime::redacted(self.title.as_ref()))
            .field("button_reply", &self.button_reply)
            .field("list_reply", &self.list_reply)
            .field("nfm_reply", &self.nfm_reply)
            .field("interactive", &self.interactive)
            .field("other", &runtime::redacted(self.other.values().next()))
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for InboundInteraction {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("type", &self.interaction_type);
        object.member("id", &self.id);
        object.member("title", &self.title);
        object.member("button_reply", &self.button_reply);
        object.member("list_reply", &self.list_reply);
        object.member("nfm_reply", &self.nfm_reply);
        object.member("interactive", &self.interactive);
        for (name, value) in &self.other {
            object.filled(name, value);
        }
    }
}

impl runtime::ReadObject for InboundInteraction {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            interaction_type: object.take("type"),
            id: object.take("id"),
            title: object.take("title"),
            button_reply: object.take("button_reply"),
            list_reply: object.take("list_reply"),
            nfm_reply: object.take("nfm_reply"),
            interactive: object.take("interactive"),
            other: object.rest(),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply InboundInteraction);
