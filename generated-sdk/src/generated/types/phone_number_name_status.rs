// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`PhoneNumberNameStatus`].

use alibabacloud_runtime::emitted as runtime;

/// Review status of the display name of a phone number. Meta itself has other names, such as
/// `APPROVED` and `DECLINED`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PhoneNumberNameStatus {
    /// `Approval`: The name is approved.
    Approval,
    /// `Pending_Review`: The name is under review.
    PendingReview,
    /// `Rejected`: The name is rejected.
    Rejected,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    PhoneNumberNameStatus { Approval => "Approval", PendingReview => "Pending_Review",
    Rejected => "Rejected" }
}
