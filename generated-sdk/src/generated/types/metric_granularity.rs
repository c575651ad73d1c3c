// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`MetricGranularity`].

use alibabacloud_runtime::emitted as runtime;

/// Length of the periods that a metric is counted in.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MetricGranularity {
    /// `DAILY`: One day.
    Daily,
    /// `HALF_HOUR`: Half an hour.
    HalfHour,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    MetricGranularity { Daily => "DAILY", HalfHour => "HALF_HOUR" }
}
