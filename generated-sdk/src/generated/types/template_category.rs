// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`TemplateCategory`].

use alibabacloud_runtime::emitted as runtime;

/// Category of a message template: what it is for on WhatsApp, what it holds on Viber.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateCategory {
    /// `UTILITY`: Notices about a transaction.
    Utility,
    /// `MARKETING`: Marketing.
    Marketing,
    /// `AUTHENTICATION`: Verification of identity.
    Authentication,
    /// `text`: Text; on Viber.
    Text,
    /// `image`: Image; on Viber.
    Image,
    /// `text_image_button`: Text, image and button; on Viber.
    TextImageButton,
    /// `text_button`: Text and button; on Viber.
    TextButton,
    /// `document`: Document; on Viber.
    Document,
    /// `video`: Video; on Viber.
    Video,
    /// `text_video`: Text and video; on Viber.
    TextVideo,
    /// `text_video_button`: Text, video and button, which opens the video; on Viber.
    TextVideoButton,
    /// `text_image`: Text and image; on Viber.
    TextImage,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    TemplateCategory { Utility => "UTILITY", Marketing => "MARKETING", Authentication =>
    "AUTHENTICATION", Text => "text", Image => "image", TextImageButton =>
    "text_image_button", TextButton => "text_button", Document => "document", Video =>
    "video", TextVideo => "text_video", TextVideoButton => "text_video_button", TextImage
    => "text_image" }
}
