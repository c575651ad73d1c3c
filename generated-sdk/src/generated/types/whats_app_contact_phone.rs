// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`WhatsAppContactPhone`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// Phone numbers of the contact, each with its kind.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WhatsAppContactPhone {
    /// Phone number as users see it.
    pub phone: Option<String>,
    /// WhatsApp ID of the number.
    pub wa_id: Option<String>,
    /// Kind of number, such as `WORK`.
    pub kind: Option<String>,
}

impl fmt::Debug for WhatsAppContactPhone {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WhatsAppContactPhone")
            .field("phone", &runtime::redacted(self.phone.as_ref()))
            .field("wa_id", &runtime::redacted(self.wa_id.as_ref()))
            .field("kind", &self.kind)
            .finish()
    }
}

impl WhatsAppContactPhone {
    /// Takes what is required.
    #[must_use]
    #[allow(clippy::new_without_default, reason = "made like its neighbours")]
    pub fn new() -> Self {
        Self {
            phone: None,
            wa_id: None,
            kind: None,
        }
    }

    /// Phone number as users see it.
    ///
    /// Example: `861390000****`. Never printed.
    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// WhatsApp ID of the number.
    ///
    /// Example: `861390000****`. Never printed.
    #[must_use]
    pub fn wa_id(mut self, wa_id: impl Into<String>) -> Self {
        self.wa_id = Some(wa_id.into());
        self
    }

    /// Kind of number, such as `WORK`.
    ///
    /// Example: `WORK`.
    #[must_use]
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

impl runtime::WriteObject for WhatsAppContactPhone {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("phone", &self.phone);
        object.member("wa_id", &self.wa_id);
        object.member("type", &self.kind);
    }
}

impl runtime::CheckLimits for WhatsAppContactPhone {
    #[inline]
    fn check(&self, _: &mut runtime::Limits) {}
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for WhatsAppContactPhone {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            phone: object.take("phone"),
            wa_id: object.take("wa_id"),
            kind: object.take("type"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter WhatsAppContactPhone);
