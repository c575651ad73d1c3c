// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`ViberTextVideoButton`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// A text, a video and a button on Viber. Whether `action` must have a value, the documentation of
/// 2024 and that of 2026 contradict each other on, so it can be left out here.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ViberTextVideoButton {
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
    /// Label of the button.
    pub caption: Option<String>,
    /// Address that it opens.
    pub action: Option<String>,
}

impl fmt::Debug for ViberTextVideoButton {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ViberTextVideoButton")
            .field("text", &runtime::redacted(self.text.as_ref()))
            .field("link", &runtime::redacted(self.link.as_ref()))
            .field("thumbnail", &runtime::redacted(self.thumbnail.as_ref()))
            .field("file_size", &self.file_size)
            .field("duration", &self.duration)
            .field("caption", &runtime::redacted(self.caption.as_ref()))
            .field("action", &runtime::redacted(self.action.as_ref()))
            .finish()
    }
}

impl ViberTextVideoButton {
    /// Starts a [`ViberTextVideoButton`].
    pub fn builder() -> ViberTextVideoButtonBuilder {
        ViberTextVideoButtonBuilder(
            runtime::Building::new(
                (),
                ViberTextVideoButton {
                    text: None,
                    link: None,
                    thumbnail: None,
                    file_size: None,
                    duration: None,
                    caption: None,
                    action: None,
                },
            ),
        )
    }
}

/// Builds a [`ViberTextVideoButton`].
///
/// Each required member is a type parameter that its setter turns from `Unset` to `Set`.
#[must_use = "a builder does nothing until `build` is called"]
pub struct ViberTextVideoButtonBuilder<
    Text = runtime::Unset,
    Link = runtime::Unset,
    Thumbnail = runtime::Unset,
    FileSize = runtime::Unset,
    Duration = runtime::Unset,
    Caption = runtime::Unset,
>(
    runtime::Building<
        (),
        ViberTextVideoButton,
        (Text, Link, Thumbnail, FileSize, Duration, Caption),
    >,
);

impl<
    Text,
    Link,
    Thumbnail,
    FileSize,
    Duration,
    Caption,
> ViberTextVideoButtonBuilder<Text, Link, Thumbnail, FileSize, Duration, Caption> {
    /// The text.
    ///
    /// Example: `Your order is on its way.`. Never printed.
    pub fn text(
        mut self,
        text: impl Into<String>,
    ) -> ViberTextVideoButtonBuilder<
        runtime::Set,
        Link,
        Thumbnail,
        FileSize,
        Duration,
        Caption,
    > {
        self.0.value.text = Some(text.into());
        ViberTextVideoButtonBuilder(self.0.mark())
    }

    /// URL of the video, which the service loads.
    ///
    /// Example: `https://example.com/parcel.mp4`. Never printed.
    pub fn link(
        mut self,
        link: impl Into<String>,
    ) -> ViberTextVideoButtonBuilder<
        Text,
        runtime::Set,
        Thumbnail,
        FileSize,
        Duration,
        Caption,
    > {
        self.0.value.link = Some(link.into());
        ViberTextVideoButtonBuilder(self.0.mark())
    }

    /// URL of the preview image of the video.
    ///
    /// Example: `https://example.com/parcel.jpg`. Never printed.
    pub fn thumbnail(
        mut self,
        thumbnail: impl Into<String>,
    ) -> ViberTextVideoButtonBuilder<
        Text,
        Link,
        runtime::Set,
        FileSize,
        Duration,
        Caption,
    > {
        self.0.value.thumbnail = Some(thumbnail.into());
        ViberTextVideoButtonBuilder(self.0.mark())
    }

    /// Size of the file; the unit is not documented.
    ///
    /// Example: `4`.
    pub fn file_size(
        mut self,
        file_size: i64,
    ) -> ViberTextVideoButtonBuilder<
        Text,
        Link,
        Thumbnail,
        runtime::Set,
        Duration,
        Caption,
    > {
        self.0.value.file_size = Some(file_size);
        ViberTextVideoButtonBuilder(self.0.mark())
    }

    /// Length of the video in seconds.
    ///
    /// Example: `30`.
    pub fn duration(
        mut self,
        duration: i64,
    ) -> ViberTextVideoButtonBuilder<
        Text,
        Link,
        Thumbnail,
        FileSize,
        runtime::Set,
        Caption,
    > {
        self.0.value.duration = Some(duration);
        ViberTextVideoButtonBuilder(self.0.mark())
    }

    /// Label of the button.
    ///
    /// Example: `Track it`. Not documented; inferred from the name. Never printed.
    pub fn caption(
        mut self,
        caption: impl Into<String>,
    ) -> ViberTextVideoButtonBuilder<
        Text,
        Link,
        Thumbnail,
        FileSize,
        Duration,
        runtime::Set,
    > {
        self.0.value.caption = Some(caption.into());
        ViberTextVideoButtonBuilder(self.0.mark())
    }

    /// Address that it opens.
    ///
    /// Example: `https://example.com/orders`. Not documented; inferred from the name. Never printed.
    pub fn action(mut self, action: impl Into<String>) -> Self {
        self.0.value.action = Some(action.into());
        self
    }

    /// The [`ViberTextVideoButton`].
    #[must_use]
    pub fn build(self) -> ViberTextVideoButton
    where
        Text: viber_text_video_button_required::Text,
        Link: viber_text_video_button_required::Link,
        Thumbnail: viber_text_video_button_required::Thumbnail,
        FileSize: viber_text_video_button_required::FileSize,
        Duration: viber_text_video_button_required::Duration,
        Caption: viber_text_video_button_required::Caption,
    {
        self.0.value
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod viber_text_video_button_required {
    /// `text` has been set.
    #[diagnostic::on_unimplemented(
        message = "`text` is required by ViberTextVideoButton and has not been set",
        label = "call `.text(…)` before this"
    )]
    pub trait Text {}
    impl Text for super::runtime::Set {}

    /// `link` has been set.
    #[diagnostic::on_unimplemented(
        message = "`link` is required by ViberTextVideoButton and has not been set",
        label = "call `.link(…)` before this"
    )]
    pub trait Link {}
    impl Link for super::runtime::Set {}

    /// `thumbnail` has been set.
    #[diagnostic::on_unimplemented(
        message = "`thumbnail` is required by ViberTextVideoButton and has not been set",
        label = "call `.thumbnail(…)` before this"
    )]
    pub trait Thumbnail {}
    impl Thumbnail for super::runtime::Set {}

    /// `file_size` has been set.
    #[diagnostic::on_unimplemented(
        message = "`file_size` is required by ViberTextVideoButton and has not been set",
        label = "call `.file_size(…)` before this"
    )]
    pub trait FileSize {}
    impl FileSize for super::runtime::Set {}

    /// `duration` has been set.
    #[diagnostic::on_unimplemented(
        message = "`duration` is required by ViberTextVideoButton and has not been set",
        label = "call `.duration(…)` before this"
    )]
    pub trait Duration {}
    impl Duration for super::runtime::Set {}

    /// `caption` has been set.
    #[diagnostic::on_unimplemented(
        message = "`caption` is required by ViberTextVideoButton and has not been set",
        label = "call `.caption(…)` before this"
    )]
    pub trait Caption {}
    impl Caption for super::runtime::Set {}
}

impl runtime::WriteObject for ViberTextVideoButton {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("text", &self.text);
        object.member("link", &self.link);
        object.member("thumbnail", &self.thumbnail);
        object.member("fileSize", &self.file_size);
        object.member("duration", &self.duration);
        object.member("caption", &self.caption);
        object.member("action", &self.action);
    }
}

impl runtime::CheckLimits for ViberTextVideoButton {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("text", &self.text);
        limits.required("link", &self.link);
        limits.required("thumbnail", &self.thumbnail);
        limits.required("fileSize", &self.file_size);
        limits.required("duration", &self.duration);
        limits.required("caption", &self.caption);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ViberTextVideoButton {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            text: object.take("text"),
            link: object.take("link"),
            thumbnail: object.take("thumbnail"),
            file_size: object.take("fileSize"),
            duration: object.take("duration"),
            caption: object.take("caption"),
            action: object.take("action"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter ViberTextVideoButton);
