// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`CallHoliday`].

use alibabacloud_runtime::emitted as runtime;

/// Holiday with call hours of its own.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "PascalCase", default)
)]
#[non_exhaustive]
pub struct CallHoliday {
    /// Date of the holiday.
    pub date: Option<String>,
    /// Time at which the call hours end.
    pub end_time: Option<String>,
    /// Time at which the call hours start.
    pub start_time: Option<String>,
}

impl runtime::ReadObject for CallHoliday {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            date: object.take("Date"),
            end_time: object.take("EndTime"),
            start_time: object.take("StartTime"),
        }
    }
}
