// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`BusinessVertical`].

use alibabacloud_runtime::emitted as runtime;

/// Industry of a business.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BusinessVertical {
    /// `OTHER`: Anything else.
    NotListed,
    /// `AUTO`: Cars.
    Auto,
    /// `BEAUTY`: Beauty, spas and salons.
    Beauty,
    /// `APPAREL`: Clothing.
    Apparel,
    /// `EDU`: Education.
    Edu,
    /// `ENTERTAIN`: Entertainment.
    Entertain,
    /// `EVENT_PLAN`: Planning of events.
    EventPlan,
    /// `FINANCE`: Finance and banking.
    Finance,
    /// `GROCERY`: Food and groceries.
    Grocery,
    /// `GOVT`: Public service.
    Govt,
    /// `HOTEL`: Hotels.
    Hotel,
    /// `HEALTH`: Medicine and health.
    Health,
    /// `NONPROFIT`: Charity.
    Nonprofit,
    /// `PROF_SERVICES`: Professional services.
    ProfServices,
    /// `RETAIL`: Shopping and retail.
    Retail,
    /// `TRAVEL`: Travel and transport.
    Travel,
    /// `RESTAURANT`: Restaurants.
    Restaurant,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    BusinessVertical { NotListed => "OTHER", Auto => "AUTO", Beauty => "BEAUTY", Apparel
    => "APPAREL", Edu => "EDU", Entertain => "ENTERTAIN", EventPlan => "EVENT_PLAN",
    Finance => "FINANCE", Grocery => "GROCERY", Govt => "GOVT", Hotel => "HOTEL", Health
    => "HEALTH", Nonprofit => "NONPROFIT", ProfServices => "PROF_SERVICES", Retail =>
    "RETAIL", Travel => "TRAVEL", Restaurant => "RESTAURANT" }
}
