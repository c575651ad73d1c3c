// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`LineAudio`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// A recording on LINE.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LineAudio {
    /// URL of the recording, which the service loads.
    pub link: Option<String>,
    /// Length of the recording in milliseconds.
    pub duration: Option<i64>,
}

impl fmt::Debug for LineAudio {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LineAudio")
            .field("link", &runtime::redacted(self.link.as_ref()))
            .field("duration", &self.duration)
            .finish()
    }
}

impl LineAudio {
    /// Takes what is required.
    ///
    /// `link`: URL of the recording, which the service loads.
    ///
    /// `duration`: Length of the recording in milliseconds. Not documented for this service; taken from
    /// the description of messages by LINE.
    #[must_use]
    pub fn new(link: impl Into<String>, duration: i64) -> Self {
        Self {
            link: Some(link.into()),
            duration: Some(duration),
        }
    }
}

impl runtime::WriteObject for LineAudio {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("link", &self.link);
        object.member("duration", &self.duration);
    }
}

impl runtime::CheckLimits for LineAudio {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("link", &self.link);
        limits.required("duration", &self.duration);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for LineAudio {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            link: object.take("link"),
            duration: object.take("duration"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter LineAudio);
