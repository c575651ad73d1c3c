// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`InboundContact`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

/// The contacts.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InboundContact {
    /// Name of the contact.
    pub name: Option<types::InboundContactName>,
    /// Its phone numbers.
    pub phones: Vec<types::InboundContactPhone>,
    /// Members that this version of the crate does not know. Never printed.
    pub other: serde_json::Map<String, serde_json::Value>,
}

impl fmt::Debug for InboundContact {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InboundContact")
            .field("name", &self.name)
            .field("phones", &self.phones)
            .field("other", &runtime::redacted(self.other.values().next()))
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for InboundContact {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("name", &self.name);
        object.filled("phones", &self.phones);
        for (name, value) in &self.other {
            object.filled(name, value);
        }
    }
}

impl runtime::ReadObject for InboundContact {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            name: object.take("name"),
            phones: object.take("phones").unwrap_or_default(),
            other: object.rest(),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply InboundContact);
