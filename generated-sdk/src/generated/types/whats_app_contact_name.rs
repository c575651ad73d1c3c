// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`WhatsAppContactName`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// Name of the contact; the whole name and one of its parts are needed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WhatsAppContactName {
    /// The whole name as it is shown.
    pub formatted_name: Option<String>,
    /// First name, as one part of the whole name.
    pub first_name: Option<String>,
    /// Last name, as one part of the whole name.
    pub last_name: Option<String>,
    /// Middle name, as one part of the whole name.
    pub middle_name: Option<String>,
    /// What follows the name.
    pub suffix: Option<String>,
    /// What precedes the name.
    pub prefix: Option<String>,
}

impl fmt::Debug for WhatsAppContactName {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WhatsAppContactName")
            .field("formatted_name", &runtime::redacted(self.formatted_name.as_ref()))
            .field("first_name", &runtime::redacted(self.first_name.as_ref()))
            .field("last_name", &runtime::redacted(self.last_name.as_ref()))
            .field("middle_name", &runtime::redacted(self.middle_name.as_ref()))
            .field("suffix", &runtime::redacted(self.suffix.as_ref()))
            .field("prefix", &runtime::redacted(self.prefix.as_ref()))
            .finish()
    }
}

impl WhatsAppContactName {
    /// Takes what is required.
    ///
    /// `formatted_name`: The whole name as it is shown.
    #[must_use]
    pub fn new(formatted_name: impl Into<String>) -> Self {
        Self {
            formatted_name: Some(formatted_name.into()),
            first_name: None,
            last_name: None,
            middle_name: None,
            suffix: None,
            prefix: None,
        }
    }

    /// First name, as one part of the whole name.
    ///
    /// Never printed.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// Last name, as one part of the whole name.
    ///
    /// Never printed.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    /// Middle name, as one part of the whole name.
    ///
    /// Never printed.
    #[must_use]
    pub fn middle_name(mut self, middle_name: impl Into<String>) -> Self {
        self.middle_name = Some(middle_name.into());
        self
    }

    /// What follows the name.
    ///
    /// Never printed.
    #[must_use]
    pub fn suffix(mut self, suffix: impl Into<String>) -> Self {
        self.suffix = Some(suffix.into());
        self
    }

    /// What precedes the name.
    ///
    /// Never printed.
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = Some(prefix.into());
        self
    }
}

impl runtime::WriteObject for WhatsAppContactName {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("formatted_name", &self.formatted_name);
        object.member("first_name", &self.first_name);
        object.member("last_name", &self.last_name);
        object.member("middle_name", &self.middle_name);
        object.member("suffix", &self.suffix);
        object.member("prefix", &self.prefix);
    }
}

impl runtime::CheckLimits for WhatsAppContactName {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("formatted_name", &self.formatted_name);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for WhatsAppContactName {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            formatted_name: object.take("formatted_name"),
            first_name: object.take("first_name"),
            last_name: object.take("last_name"),
            middle_name: object.take("middle_name"),
            suffix: object.take("suffix"),
            prefix: object.take("prefix"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter WhatsAppContactName);
