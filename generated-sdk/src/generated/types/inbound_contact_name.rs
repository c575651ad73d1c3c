// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`InboundContactName`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// Name of the contact.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InboundContactName {
    /// Whole name of the contact, as the chat app shows it.
    ///
    /// Example: `Alex Example`. Never printed.
    pub formatted_name: Option<String>,
    /// First name.
    ///
    /// Example: `Alex`. Never printed.
    pub first_name: Option<String>,
    /// Last name.
    ///
    /// Example: `Example`. Never printed.
    pub last_name: Option<String>,
    /// Members that this version of the crate does not know. Never printed.
    pub other: serde_json::Map<String, serde_json::Value>,
}

impl fmt::Debug for InboundContactName {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InboundContactName")
            .field("formatted_name", &runtime::redacted(self.formatted_name.as_ref()))
            .field("first_name", &runtime::redacted(self.first_name.as_ref()))
            .field("last_name", &runtime::redacted(self.last_name.as_ref()))
            .field("other", &runtime::redacted(self.other.values().next()))
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for InboundContactName {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("formatted_name", &self.formatted_name);
        object.member("first_name", &self.first_name);
        object.member("last_name", &self.last_name);
        for (name, value) in &self.other {
            object.filled(name, value);
        }
    }
}

impl runtime::ReadObject for InboundContactName {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            formatted_name: object.take("formatted_name"),
            first_name: object.take("first_name"),
            last_name: object.take("last_name"),
            other: object.rest(),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply InboundContactName);
