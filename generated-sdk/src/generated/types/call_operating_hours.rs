// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`CallOperatingHours`].

use alibabacloud_runtime::emitted as runtime;

/// Call hours on a day of the week.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CallOperatingHours {
    /// Time of day at which the call hours end, in the time zone of the call hours. The format is not
    /// documented.
    pub close_time: Option<String>,
    /// Day of the week.
    pub day_of_week: Option<String>,
    /// Time of day at which the call hours start, in the time zone of the call hours. The format is not
    /// documented.
    pub open_time: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for CallOperatingHours {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("CloseTime", &self.close_time);
        object.member("DayOfWeek", &self.day_of_week);
        object.member("OpenTime", &self.open_time);
    }
}

impl runtime::ReadObject for CallOperatingHours {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            close_time: object.take("CloseTime"),
            day_of_week: object.take("DayOfWeek"),
            open_time: object.take("OpenTime"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply CallOperatingHours);
