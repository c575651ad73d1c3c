// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`MessagingLimitTier`].

use alibabacloud_runtime::emitted as runtime;

/// How many numbers a phone number can start conversations with in a day. The guide to phone
/// numbers has other names and figures, which are doubtful and listed last.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessagingLimitTier {
    /// `TIER_50`: 50.
    Tier50,
    /// `TIER_250`: 250.
    Tier250,
    /// `TIER_1K`: 1,000.
    Tier1k,
    /// `TIER_10K`: 10,000.
    Tier10k,
    /// `TIER_100K`: 100,000.
    Tier100k,
    /// `TIER_UNLIMITED`: No limit.
    TierUnlimited,
    /// `TIER_10`: 1,000, by the guide.
    Tier10,
    /// `TIER_1000`: 100,000, by the guide, where `TIER_50` is 10,000.
    Tier1000,
    /// `UNLIMITED`: No limit, by the guide.
    Unlimited,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    MessagingLimitTier { Tier50 => "TIER_50", Tier250 => "TIER_250", Tier1k => "TIER_1K",
    Tier10k => "TIER_10K", Tier100k => "TIER_100K", TierUnlimited => "TIER_UNLIMITED",
    Tier10 => "TIER_10", Tier1000 => "TIER_1000", Unlimited => "UNLIMITED" }
}
