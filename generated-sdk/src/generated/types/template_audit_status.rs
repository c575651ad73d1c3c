// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`TemplateAuditStatus`].

use alibabacloud_runtime::emitted as runtime;

/// Review status of a message template.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateAuditStatus {
    /// `pass`: The template is approved.
    Pass,
    /// `fail`: The template is rejected.
    Fail,
    /// `auditing`: The template is under review.
    Auditing,
    /// `unaudit`: The review is suspended.
    Unaudit,
    /// `disabled`: The template is disabled. Not documented; inferred from the callback that reports
    /// reviews.
    Disabled,
    /// `paused`: The template is paused. Not documented; inferred from the callback that reports
    /// reviews.
    Paused,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    any_case TemplateAuditStatus { Pass => "pass", Fail => "fail", Auditing =>
    "auditing", Unaudit => "unaudit", Disabled => "disabled", Paused => "paused" }
}
