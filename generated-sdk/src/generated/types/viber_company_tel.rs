// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`ViberCompanyTel`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// Phone number of the company that a Viber request names.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ViberCompanyTel {
    /// Phone number of the company.
    pub company_tel_number: Option<String>,
    /// Whose the phone number is, such as that of the head office.
    pub company_tel_title: Option<String>,
}

impl fmt::Debug for ViberCompanyTel {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ViberCompanyTel")
            .field(
                "company_tel_number",
                &runtime::redacted(self.company_tel_number.as_ref()),
            )
            .field("company_tel_title", &self.company_tel_title)
            .finish()
    }
}

impl ViberCompanyTel {
    /// Starts a [`ViberCompanyTel`].
    pub fn builder() -> ViberCompanyTelBuilder {
        ViberCompanyTelBuilder(
            runtime::Building::new(
                (),
                ViberCompanyTel {
                    company_tel_number: None,
                    company_tel_title: None,
                },
            ),
        )
    }
}

/// Builds a [`ViberCompanyTel`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ViberCompanyTelBuilder(runtime::Building<(), ViberCompanyTel, ()>);

impl ViberCompanyTelBuilder {
    /// Phone number of the company.
    ///
    /// Example: `861380000****`. Never printed.
    pub fn company_tel_number(mut self, company_tel_number: impl Into<String>) -> Self {
        self.0.value.company_tel_number = Some(company_tel_number.into());
        self
    }

    /// Whose the phone number is, such as that of the head office.
    ///
    /// Example: `Head office`.
    pub fn company_tel_title(mut self, company_tel_title: impl Into<String>) -> Self {
        self.0.value.company_tel_title = Some(company_tel_title.into());
        self
    }

    /// The [`ViberCompanyTel`].
    #[must_use]
    pub fn build(self) -> ViberCompanyTel {
        self.0.value
    }
}

impl runtime::WriteObject for ViberCompanyTel {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("CompanyTelNumber", &self.company_tel_number);
        object.member("CompanyTelTitle", &self.company_tel_title);
    }
}

impl runtime::CheckLimits for ViberCompanyTel {
    #[inline]
    fn check(&self, _: &mut runtime::Limits) {}
}

impl runtime::ReadObject for ViberCompanyTel {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            company_tel_number: object.take("CompanyTelNumber"),
            company_tel_title: object.take("CompanyTelTitle"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter ViberCompanyTel);
