// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`WhatsAppFlowCategory`].

use alibabacloud_runtime::emitted as runtime;

/// Category of a WhatsApp Flow.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WhatsAppFlowCategory {
    /// `SIGN_UP`: Signing up.
    SignUp,
    /// `SIGN_IN`: Signing in.
    SignIn,
    /// `APPOINTMENT_BOOKING`: Booking an appointment.
    AppointmentBooking,
    /// `LEAD_GENERATION`: Finding new customers.
    LeadGeneration,
    /// `CONTACT_US`: Getting in touch.
    ContactUs,
    /// `CUSTOMER_SUPPORT`: Customer support.
    CustomerSupport,
    /// `SURVEY`: A survey.
    Survey,
    /// `OTHER`: Anything else.
    NotListed,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    WhatsAppFlowCategory { SignUp => "SIGN_UP", SignIn => "SIGN_IN", AppointmentBooking
    => "APPOINTMENT_BOOKING", LeadGeneration => "LEAD_GENERATION", ContactUs =>
    "CONTACT_US", CustomerSupport => "CUSTOMER_SUPPORT", Survey => "SURVEY", NotListed =>
    "OTHER" }
}
