// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`InboundSystem`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// A notice of the chat app, such as that the user has another number. How the service sends it is
/// not documented.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InboundSystem {
    /// What happened, such as `user_changed_number`.
    ///
    /// Example: `user_changed_number`.
    pub notice_type: Option<String>,
    /// The notice in words.
    ///
    /// Example: `The user has another number.`. Never printed.
    pub body: Option<String>,
    /// The new ID of the user on WhatsApp.
    ///
    /// Example: `861380001****`. Read from `new_wa_id` too. Never printed.
    pub wa_id: Option<String>,
    /// Hash of the identity of the user.
    ///
    /// Never printed.
    pub identity: Option<String>,
    /// Business-scoped user ID (BSUID) of the user.
    ///
    /// Never printed.
    pub user_id: Option<String>,
    /// Business-scoped user ID of the user within the parent of the business.
    ///
    /// Never printed.
    pub parent_user_id: Option<String>,
    /// Members that this version of the crate does not know. Never printed.
    pub other: serde_json::Map<String, serde_json::Value>,
}

impl fmt::Debug for InboundSystem {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InboundSystem")
            .field("notice_type", &self.notice_type)
            .field("body", &runtime::redacted(self.body.as_ref()))
            .field("wa_id", &runtime::redacted(self.wa_id.as_ref()))
            .field("identity", &runtime::redacted(self.identity.as_ref()))
            .field("user_id", &runtime::redacted(self.user_id.as_ref()))
            .field("parent_user_id", &runtime::redacted(self.parent_user_id.as_ref()))
            .field("other", &runtime::redacted(self.other.values().next()))
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for InboundSystem {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("type", &self.notice_type);
        object.member("body", &self.body);
        object.member("wa_id", &self.wa_id);
        object.member("identity", &self.identity);
        object.member("user_id", &self.user_id);
        object.member("parent_user_id", &self.parent_user_id);
        for (name, value) in &self.other {
            object.filled(name, value);
        }
    }
}

impl runtime::ReadObject for InboundSystem {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            notice_type: object.take("type"),
            body: object.take("body"),
            wa_id: object.take_any(&["wa_id", "new_wa_id"]),
            identity: object.take("identity"),
            user_id: object.take("user_id"),
            parent_user_id: object.take("parent_user_id"),
            other: object.rest(),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply InboundSystem);
