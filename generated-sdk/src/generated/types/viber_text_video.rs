// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`ViberTextVideo`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// A text and a video on Viber.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ViberTextVideo {
    /// The text.
    pub text: Option<String>,
    /// URL of the video, which the service loads.
    pub link: Option<String>,
    /// URL of the preview image of the video.
    pub thumbnail: Option<String>,
    /// Size of the file; the unit is not documented.
    pub file_size: Option<i64>,
    /// Length of the video in seconds.
    pub duration: Option<i64>,
}

impl fmt::Debug for ViberTextVideo {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ViberTextVideo")
            .field("text", &runtime::redacted(self.text.as_ref()))
            .field("link", &runtime::redacted(self.link.as_ref()))
            .field("thumbnail", &runtime::redacted(self.thumbnail.as_ref()))
            .field("file_size", &self.file_size)
            .field("duration", &self.duration)
            .finish()
    }
}

impl ViberTextVideo {
    /// Starts a [`ViberTextVideo`].
    pub fn builder() -> ViberTextVideoBuilder {
        ViberTextVideoBuilder(
            runtime::Building::new(
                (),
                ViberTextVideo {
                    text: None,
                    link: None,
                    thumbnail: None,
                    file_size: None,
                    duration: None,
                },
            ),
        )
    }
}

/// Builds a [`ViberTextVideo`].
///
/// Each required member is a type parameter that its setter turns from `Unset` to `Set`.
#[must_use = "a builder does nothing until `build` is called"]
pub struct ViberTextVideoBuilder<
    Text = runtime::Unset,
    Link = runtime::Unset,
    Thumbnail = runtime::Unset,
    FileSize = runtime::Unset,
    Duration = runtime::Unset,
>(
    runtime::Building<(), ViberTextVideo, (Text, Link, Thumbnail, FileSize, Duration)>,
);

impl<
    Text,
    Link,
    Thumbnail,
    FileSize,
    Duration,
> ViberTextVideoBuilder<Text, Link, Thumbnail, FileSize, Duration> {
    /// The text.
    ///
    /// Example: `Your order is on its way.`. Never printed.
    pub fn text(
        mut self,
        text: impl Into<String>,
    ) -> ViberTextVideoBuilder<runtime::Set, Link, Thumbnail, FileSize, Duration> {
        self.0.value.text = Some(text.into());
        ViberTextVideoBuilder(self.0.mark())
    }

    /// URL of the video, which the service loads.
    ///
    /// Example: `https://example.com/parcel.mp4`. Never printed.
    pub fn link(
        mut self,
        link: impl Into<String>,
    ) -> ViberTextVideoBuilder<Text, runtime::Set, Thumbnail, FileSize, Duration> {
        self.0.value.link = Some(link.into());
        ViberTextVideoBuilder(self.0.mark())
    }

    /// URL of the preview image of the video.
    ///
    /// Example: `https://example.com/parcel.jpg`. Never printed.
    pub fn thumbnail(
        mut self,
        thumbnail: impl Into<String>,
    ) -> ViberTextVideoBuilder<Text, Link, runtime::Set, FileSize, Duration> {
        self.0.value.thumbnail = Some(thumbnail.into());
        ViberTextVideoBuilder(self.0.mark())
    }

    /// Size of the file; the unit is not documented.
    ///
    /// Example: `4`.
    pub fn file_size(
        mut self,
        file_size: i64,
    ) -> ViberTextVideoBuilder<Text, Link, Thumbnail, runtime::Set, Duration> {
        self.0.value.file_size = Some(file_size);
        ViberTextVideoBuilder(self.0.mark())
    }

    /// Length of the video in seconds.
    ///
    /// Example: `30`.
    pub fn duration(
        mut self,
        duration: i64,
    ) -> ViberTextVideoBuilder<Text, Link, Thumbnail, FileSize, runtime::Set> {
        self.0.value.duration = Some(duration);
        ViberTextVideoBuilder(self.0.mark())
    }

    /// The [`ViberTextVideo`].
    #[must_use]
    pub fn build(self) -> ViberTextVideo
    where
        Text: viber_text_video_required::Text,
        Link: viber_text_video_required::Link,
        Thumbnail: viber_text_video_required::Thumbnail,
        FileSize: viber_text_video_required::FileSize,
        Duration: viber_text_video_required::Duration,
    {
        self.0.value
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod viber_text_video_required {
    /// `text` has been set.
    #[diagnostic::on_unimplemented(
        message = "`text` is required by ViberTextVideo and has not been set",
        label = "call `.text(…)` before this"
    )]
    pub trait Text {}
    impl Text for super::runtime::Set {}

    /// `link` has been set.
    #[diagnostic::on_unimplemented(
        message = "`link` is required by ViberTextVideo and has not been set",
        label = "call `.link(…)` before this"
    )]
    pub trait Link {}
    impl Link for super::runtime::Set {}

    /// `thumbnail` has been set.
    #[diagnostic::on_unimplemented(
        message = "`thumbnail` is required by ViberTextVideo and has not been set",
        label = "call `.thumbnail(…)` before this"
    )]
    pub trait Thumbnail {}
    impl Thumbnail for super::runtime::Set {}

    /// `file_size` has been set.
    #[diagnostic::on_unimplemented(
        message = "`file_size` is required by ViberTextVideo and has not been set",
        label = "call `.file_size(…)` before this"
    )]
    pub trait FileSize {}
    impl FileSize for super::runtime::Set {}

    /// `duration` has been set.
    #[diagnostic::on_unimplemented(
        message = "`duration` is required by ViberTextVideo and has not been set",
        label = "call `.duration(…)` before this"
    )]
    pub trait Duration {}
    impl Duration for super::runtime::Set {}
}

impl runtime::WriteObject for ViberTextVideo {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("text", &self.text);
        object.member("link", &self.link);
        object.member("thumbnail", &self.thumbnail);
        object.member("fileSize", &self.file_size);
        object.member("duration", &self.duration);
    }
}

impl runtime::CheckLimits for ViberTextVideo {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("text", &self.text);
        limits.required("link", &self.link);
        limits.required("thumbnail", &self.thumbnail);
        limits.required("fileSize", &self.file_size);
        limits.required("duration", &self.duration);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ViberTextVideo {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            text: object.take("text"),
            link: object.take("link"),
            thumbnail: object.take("thumbnail"),
            file_size: object.take("fileSize"),
            duration: object.take("duration"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter ViberTextVideo);
