// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`MarketingExecutionType`].

use alibabacloud_runtime::emitted as runtime;

/// How a marketing flow is started. The documentation of the operations names different values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MarketingExecutionType {
    /// `Schedule`: On a schedule; documented for `AddMarketingFlow`.
    Schedule,
    /// `Manual`: By hand; documented for `AddMarketingFlow`.
    Manual,
    /// `1`: On the schedule of a cron expression; documented for `UpdateMarketingFLow`.
    Cron,
    /// `2`: At a specific time; documented for `ListMarketingFlow`.
    SpecificTime,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    MarketingExecutionType { Schedule => "Schedule", Manual => "Manual", Cron => "1",
    SpecificTime => "2" }
}
