// @generated from spec/post.yaml by `cargo xtask generate`. Do not edit.

//! [`Banknote`].

use alibabacloud_runtime::emitted as runtime;

/// Money on paper.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Banknote {
    /// What it is worth.
    pub amount: Option<f64>,
    /// Who printed it.
    pub bank: Option<String>,
    /// Its number.
    pub serial: Option<String>,
    /// When it was printed.
    pub year: Option<String>,
}

impl Banknote {
    /// Starts a [`Banknote`].
    pub fn builder() -> BanknoteBuilder {
        BanknoteBuilder(
            runtime::Building::new(
                (),
                Banknote {
                    amount: None,
                    bank: None,
                    serial: None,
                    year: None,
                },
            ),
        )
    }
}

/// Builds a [`Banknote`].
///
/// Each required member is a type parameter that its setter turns from `Unset` to `Set`.
#[must_use = "a builder does nothing until `build` is called"]
pub struct BanknoteBuilder<
    Amount = runtime::Unset,
    Bank = runtime::Unset,
    Serial = runtime::Unset,
    Year = runtime::Unset,
>(
    runtime::Building<(), Banknote, (Amount, Bank, Serial, Year)>,
);

impl<Amount, Bank, Serial, Year> BanknoteBuilder<Amount, Bank, Serial, Year> {
    /// What it is worth.
    pub fn amount(
        mut self,
        amount: f64,
    ) -> BanknoteBuilder<runtime::Set, Bank, Serial, Year> {
        self.0.value.amount = Some(amount);
        BanknoteBuilder(self.0.mark())
    }

    /// Who printed it.
    pub fn bank(
        mut self,
        bank: impl Into<String>,
    ) -> BanknoteBuilder<Amount, runtime::Set, Serial, Year> {
        self.0.value.bank = Some(bank.into());
        BanknoteBuilder(self.0.mark())
    }

    /// Its number.
    pub fn serial(
        mut self,
        serial: impl Into<String>,
    ) -> BanknoteBuilder<Amount, Bank, runtime::Set, Year> {
        self.0.value.serial = Some(serial.into());
        BanknoteBuilder(self.0.mark())
    }

    /// When it was printed.
    pub fn year(
        mut self,
        year: impl Into<String>,
    ) -> BanknoteBuilder<Amount, Bank, Serial, runtime::Set> {
        self.0.value.year = Some(year.into());
        BanknoteBuilder(self.0.mark())
    }

    /// The [`Banknote`].
    #[must_use]
    pub fn build(self) -> Banknote
    where
        Amount: banknote_required::Amount,
        Bank: banknote_required::Bank,
        Serial: banknote_required::Serial,
        Year: banknote_required::Year,
    {
        self.0.value
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod banknote_required {
    /// `amount` has been set.
    #[diagnostic::on_unimplemented(
        message = "`amount` is required by Banknote and has not been set",
        label = "call `.amount(…)` before this"
    )]
    pub trait Amount {}
    impl Amount for super::runtime::Set {}

    /// `bank` has been set.
    #[diagnostic::on_unimplemented(
        message = "`bank` is required by Banknote and has not been set",
        label = "call `.bank(…)` before this"
    )]
    pub trait Bank {}
    impl Bank for super::runtime::Set {}

    /// `serial` has been set.
    #[diagnostic::on_unimplemented(
        message = "`serial` is required by Banknote and has not been set",
        label = "call `.serial(…)` before this"
    )]
    pub trait Serial {}
    impl Serial for super::runtime::Set {}

    /// `year` has been set.
    #[diagnostic::on_unimplemented(
        message = "`year` is required by Banknote and has not been set",
        label = "call `.year(…)` before this"
    )]
    pub trait Year {}
    impl Year for super::runtime::Set {}
}

impl runtime::WriteObject for Banknote {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Amount", &self.amount);
        object.member("Bank", &self.bank);
        object.member("Serial", &self.serial);
        object.member("Year", &self.year);
    }
}

impl runtime::CheckLimits for Banknote {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("Amount", &self.amount);
        limits.required("Bank", &self.bank);
        limits.required("Serial", &self.serial);
        limits.required("Year", &self.year);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for Banknote {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            amount: object.take("Amount"),
            bank: object.take("Bank"),
            serial: object.take("Serial"),
            year: object.take("Year"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter Banknote);
