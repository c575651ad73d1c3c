// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`WhatsAppContact`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

/// The contacts to send, each with a name at least.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WhatsAppContact {
    /// Name of the contact; the whole name and one of its parts are needed.
    pub name: Option<types::WhatsAppContactName>,
    /// Phone numbers of the contact, each with its kind.
    pub phones: Option<Vec<types::WhatsAppContactPhone>>,
    /// Email addresses of the contact, each with its kind.
    pub emails: Option<Vec<types::WhatsAppContactEmail>>,
    /// Postal addresses, each with `street`, `city`, `state`, `zip`, `country`, `country_code` and
    /// `type`, as far as known.
    pub addresses: Option<Vec<serde_json::Value>>,
    /// Birthday as YYYY-MM-DD.
    pub birthday: Option<String>,
    /// Organization: `company`, `department` and `title`.
    pub org: Option<serde_json::Value>,
    /// Websites, each with `url` and `type`.
    pub urls: Option<Vec<serde_json::Value>>,
}

impl fmt::Debug for WhatsAppContact {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WhatsAppContact")
            .field("name", &self.name)
            .field("phones", &self.phones)
            .field("emails", &self.emails)
            .field("addresses", &self.addresses)
            .field("birthday", &runtime::redacted(self.birthday.as_ref()))
            .field("org", &runtime::redacted(self.org.as_ref()))
            .field("urls", &self.urls)
            .finish()
    }
}

impl WhatsAppContact {
    /// Takes what is required.
    ///
    /// `name`: Name of the contact; the whole name and one of its parts are needed.
    #[must_use]
    pub fn new(name: impl Into<types::WhatsAppContactName>) -> Self {
        Self {
            name: Some(name.into()),
            phones: None,
            emails: None,
            addresses: None,
            birthday: None,
            org: None,
            urls: None,
        }
    }

    /// Phone numbers of the contact, each with its kind.
    #[must_use]
    pub fn phones(
        mut self,
        phones: impl IntoIterator<Item = impl Into<types::WhatsAppContactPhone>>,
    ) -> Self {
        self.phones = Some(phones.into_iter().map(Into::into).collect());
        self
    }

    /// Email addresses of the contact, each with its kind.
    #[must_use]
    pub fn emails(
        mut self,
        emails: impl IntoIterator<Item = impl Into<types::WhatsAppContactEmail>>,
    ) -> Self {
        self.emails = Some(emails.into_iter().map(Into::into).collect());
        self
    }

    /// Postal addresses, each with `street`, `city`, `state`, `zip`, `country`, `country_code` and
    /// `type`, as far as known.
    #[must_use]
    pub fn addresses(
        mut self,
        addresses: impl IntoIterator<Item = impl Into<serde_json::Value>>,
    ) -> Self {
        self.addresses = Some(addresses.into_iter().map(Into::into).collect());
        self
    }

    /// Birthday as YYYY-MM-DD.
    ///
    /// Example: `1990-01-31`. Never printed.
    #[must_use]
    pub fn birthday(mut self, birthday: impl Into<String>) -> Self {
        self.birthday = Some(birthday.into());
        self
    }

    /// Organization: `company`, `department` and `title`.
    ///
    /// Never printed.
    #[must_use]
    pub fn org(mut self, org: impl Into<serde_json::Value>) -> Self {
        self.org = Some(org.into());
        self
    }

    /// Websites, each with `url` and `type`.
    #[must_use]
    pub fn urls(
        mut self,
        urls: impl IntoIterator<Item = impl Into<serde_json::Value>>,
    ) -> Self {
        self.urls = Some(urls.into_iter().map(Into::into).collect());
        self
    }
}

impl runtime::WriteObject for WhatsAppContact {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("name", &self.name);
        object.member("phones", &self.phones);
        object.member("emails", &self.emails);
        object.member("addresses", &self.addresses);
        object.member("birthday", &self.birthday);
        object.member("org", &self.org);
        object.member("urls", &self.urls);
    }
}

impl runtime::CheckLimits for WhatsAppContact {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("name", &self.name);
        limits.member("name", &self.name);
        limits.member("phones", &self.phones);
        limits.member("emails", &self.emails);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for WhatsAppContact {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            name: object.take("name"),
            phones: object.take("phones"),
            emails: object.take("emails"),
            addresses: object.take("addresses"),
            birthday: object.take("birthday"),
            org: object.take("org"),
            urls: object.take("urls"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter WhatsAppContact);
