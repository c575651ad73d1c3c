// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`InboundContactPhone`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// Its phone numbers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InboundContactPhone {
    /// Phone number as the user sees it, such as `+861380000****`.
    ///
    /// Example: `+861380000****`. Never printed.
    pub phone: Option<String>,
    /// ID of the number on WhatsApp.
    ///
    /// Example: `861380000****`. Never printed.
    pub wa_id: Option<String>,
    /// What it is for, such as `CELL`.
    ///
    /// Example: `CELL`.
    pub phone_type: Option<String>,
    /// Members that this version of the crate does not know. Never printed.
    pub other: serde_json::Map<String, serde_json::Value>,
}

impl fmt::Debug for InboundContactPhone {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InboundContactPhone")
            .field("phone", &runtime::redacted(self.phone.as_ref()))
            .field("wa_id", &runtime::redacted(self.wa_id.as_ref()))
            .field("phone_type", &self.phone_type)
            .field("other", &runtime::redacted(self.other.values().next()))
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for InboundContactPhone {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("phone", &self.phone);
        object.member("wa_id", &self.wa_id);
        object.member("type", &self.phone_type);
        for (name, value) in &self.other {
            object.filled(name, value);
        }
    }
}

impl runtime::ReadObject for InboundContactPhone {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            phone: object.take("phone"),
            wa_id: object.take("wa_id"),
            phone_type: object.take("type"),
            other: object.rest(),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply InboundContactPhone);
