// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`CodeVerificationStatus`].

use alibabacloud_runtime::emitted as runtime;

/// Verification status of a phone number.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CodeVerificationStatus {
    /// `VERIFIED`: Verified.
    Verified,
    /// `NOT_VERIFIED`: Not verified.
    NotVerified,
    /// `EXPIRED`: The verification has expired.
    Expired,
    /// `REVOKED`: The request for verification was revoked.
    Revoked,
    /// `MORE_INFORMATION_REQUESTED`: The review needs more information.
    MoreInformationRequested,
    /// `REJECTED`: The verification was rejected.
    Rejected,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    CodeVerificationStatus { Verified => "VERIFIED", NotVerified => "NOT_VERIFIED",
    Expired => "EXPIRED", Revoked => "REVOKED", MoreInformationRequested =>
    "MORE_INFORMATION_REQUESTED", Rejected => "REJECTED" }
}
