// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`WhatsAppContacts`].

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

/// Contacts on WhatsApp. Whether the service takes the list in a member or by itself is not
/// documented; here it is a member.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WhatsAppContacts {
    /// The contacts to send, each with a name at least.
    pub contacts: Option<Vec<types::WhatsAppContact>>,
}

impl WhatsAppContacts {
    /// Takes what is required.
    ///
    /// `contacts`: The contacts to send, each with a name at least.
    #[must_use]
    pub fn new(
        contacts: impl IntoIterator<Item = impl Into<types::WhatsAppContact>>,
    ) -> Self {
        Self {
            contacts: Some(contacts.into_iter().map(Into::into).collect()),
        }
    }
}

impl runtime::WriteObject for WhatsAppContacts {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("contacts", &self.contacts);
    }
}

impl runtime::CheckLimits for WhatsAppContacts {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("contacts", &self.contacts);
        limits.member("contacts", &self.contacts);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for WhatsAppContacts {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            contacts: object.take("contacts"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter WhatsAppContacts);
