// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`CallHoliday`].

use alibabacloud_runtime::emitted as runtime;

/// Holiday with call hours of its own.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CallHoliday {
    /// Date of the holiday. The format is not documented.
    pub date: Option<String>,
    /// Time of day at which the call hours end, in the time zone of the call hours. The format is not
    /// documented.
    pub end_time: Option<String>,
    /// Time of day at which the call hours start, in the time zone of the call hours. The format is not
    /// documented.
    pub start_time: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for CallHoliday {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Date", &self.date);
        object.member("EndTime", &self.end_time);
        object.member("StartTime", &self.start_time);
    }
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

#[cfg(feature = "serde")]
runtime::by_name!(reply CallHoliday);
