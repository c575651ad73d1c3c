// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`InboundContacts`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

/// Contacts. How the service sends them is not documented; where `contacts` is missing, the members
/// of one contact may stand in its place.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InboundContacts {
    /// The contacts.
    pub contacts: Vec<types::InboundContact>,
    /// Members that this version of the crate does not know. Never printed.
    pub other: serde_json::Map<String, serde_json::Value>,
}

impl fmt::Debug for InboundContacts {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InboundContacts")
            .field("contacts", &self.contacts)
            .field("other", &runtime::redacted(self.other.values().next()))
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for InboundContacts {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.filled("contacts", &self.contacts);
        for (name, value) in &self.other {
            object.filled(name, value);
        }
    }
}

impl runtime::ReadObject for InboundContacts {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            contacts: object.take("contacts").unwrap_or_default(),
            other: object.rest(),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply InboundContacts);
