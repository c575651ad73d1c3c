// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`ViberCompanyAddress`].

use alibabacloud_runtime::emitted as runtime;

/// Address of the company that a Viber request names.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ViberCompanyAddress {
    /// Postal address of the company.
    pub company_address: Option<String>,
    /// What the address is, such as the head office.
    pub company_address_title: Option<String>,
}

impl ViberCompanyAddress {
    /// Starts a [`ViberCompanyAddress`].
    pub fn builder() -> ViberCompanyAddressBuilder {
        ViberCompanyAddressBuilder(
            runtime::Building::new(
                (),
                ViberCompanyAddress {
                    company_address: None,
                    company_address_title: None,
                },
            ),
        )
    }
}

/// Builds a [`ViberCompanyAddress`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ViberCompanyAddressBuilder(runtime::Building<(), ViberCompanyAddress, ()>);

impl ViberCompanyAddressBuilder {
    /// Postal address of the company.
    ///
    /// Example: `1 Example Road`.
    pub fn company_address(mut self, company_address: impl Into<String>) -> Self {
        self.0.value.company_address = Some(company_address.into());
        self
    }

    /// What the address is, such as the head office.
    ///
    /// Example: `Head office`.
    pub fn company_address_title(
        mut self,
        company_address_title: impl Into<String>,
    ) -> Self {
        self.0.value.company_address_title = Some(company_address_title.into());
        self
    }

    /// The [`ViberCompanyAddress`].
    #[must_use]
    pub fn build(self) -> ViberCompanyAddress {
        self.0.value
    }
}

impl runtime::WriteObject for ViberCompanyAddress {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("CompanyAddress", &self.company_address);
        object.member("CompanyAddressTitle", &self.company_address_title);
    }
}

impl runtime::CheckLimits for ViberCompanyAddress {
    #[inline]
    fn check(&self, _: &mut runtime::Limits) {}
}

impl runtime::ReadObject for ViberCompanyAddress {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            company_address: object.take("CompanyAddress"),
            company_address_title: object.take("CompanyAddressTitle"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter ViberCompanyAddress);
