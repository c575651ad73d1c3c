// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`MessageContent`].

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

/// Content of a message that follows no template. What it can be depends on the channel. What is
/// not listed here, such as an interactive message in the words of Telegram or LINE, is sent as
/// JSON.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum MessageContent {
    /// A text on WhatsApp. Goes with `ChannelType` `whatsapp` and `MessageType` `text`.
    WhatsAppText(types::WhatsAppText),
    /// An image on WhatsApp. Goes with `ChannelType` `whatsapp` and `MessageType` `image`.
    WhatsAppImage(types::WhatsAppImage),
    /// A video on WhatsApp. Goes with `ChannelType` `whatsapp` and `MessageType` `video`.
    WhatsAppVideo(types::WhatsAppVideo),
    /// A file on WhatsApp. Whether a `caption` is shown, the documentation contradicts itself on. Goes
    /// with `ChannelType` `whatsapp` and `MessageType` `document`.
    WhatsAppDocument(types::WhatsAppDocument),
    /// A place on the map on WhatsApp. Goes with `ChannelType` `whatsapp` and `MessageType` `location`.
    WhatsAppLocation(types::WhatsAppLocation),
    /// Contacts on WhatsApp. Whether the service takes the list in a member or by itself is not
    /// documented; here it is a member. Goes with `ChannelType` `whatsapp` and `MessageType`
    /// `contacts`. Not documented; inferred from the name.
    WhatsAppContacts(types::WhatsAppContacts),
    /// A reaction to a message on WhatsApp. Goes with `ChannelType` `whatsapp` and `MessageType`
    /// `reaction`.
    WhatsAppReaction(types::WhatsAppReaction),
    /// A text with up to three buttons on WhatsApp. The ID of the one that the user presses comes back
    /// in an inbound message. Goes with `ChannelType` `whatsapp`, `MessageType` `interactive` and
    /// `type` `button`.
    WhatsAppReplyButtons(types::WhatsAppReplyButtons),
    /// A text with a button that opens a list on WhatsApp. The ID of the row that the user picks comes
    /// back in an inbound message. Goes with `ChannelType` `whatsapp`, `MessageType` `interactive` and
    /// `type` `list`.
    WhatsAppList(types::WhatsAppList),
    /// A text with a button that opens a web page on WhatsApp. Goes with `ChannelType` `whatsapp`,
    /// `MessageType` `interactive` and `type` `cta_url`. Not documented for this service; taken from
    /// Meta's description of messages.
    WhatsAppLinkButton(types::WhatsAppLinkButton),
    /// A product of a catalog on WhatsApp. It takes no header. Goes with `ChannelType` `whatsapp`,
    /// `MessageType` `interactive` and `type` `product`.
    WhatsAppProduct(types::WhatsAppProduct),
    /// Products of a catalog on WhatsApp. Goes with `ChannelType` `whatsapp`, `MessageType`
    /// `interactive` and `type` `product_list`.
    WhatsAppProductList(types::WhatsAppProductList),
    /// A text with a button that opens a WhatsApp Flow. Goes with `ChannelType` `whatsapp`,
    /// `MessageType` `interactive` and `type` `flow`. Not documented for this service; taken from
    /// Meta's description of messages.
    WhatsAppFlowButton(types::WhatsAppFlowButton),
    /// A video on Viber. Goes with `ChannelType` `viber` and `MessageType` `video`.
    ViberVideo(types::ViberVideo),
    /// A file on Viber. Goes with `ChannelType` `viber` and `MessageType` `document`.
    ViberDocument(types::ViberDocument),
    /// A text and an image on Viber. Goes with `ChannelType` `viber` and `MessageType` `text_image`.
    /// Not documented; inferred from the name.
    ViberTextImage(types::ViberTextImage),
    /// A text and a button on Viber. Goes with `ChannelType` `viber` and `MessageType` `text_button`.
    ViberTextButton(types::ViberTextButton),
    /// A text, an image and a button on Viber. Goes with `ChannelType` `viber` and `MessageType`
    /// `text_image_button`.
    ViberTextImageButton(types::ViberTextImageButton),
    /// A text and a video on Viber. Goes with `ChannelType` `viber` and `MessageType` `text_video`.
    ViberTextVideo(types::ViberTextVideo),
    /// A text, a video and a button on Viber. Whether `action` must have a value, the documentation of
    /// 2024 and that of 2026 contradict each other on, so it can be left out here. Goes with
    /// `ChannelType` `viber` and `MessageType` `text_video_button`.
    ViberTextVideoButton(types::ViberTextVideoButton),
    /// An animated image on Telegram. Goes with `ChannelType` `telegram` and `MessageType` `gif`.
    TelegramGif(types::TelegramGif),
    /// An image on LINE. Goes with `ChannelType` `line` and `MessageType` `image`.
    LineImage(types::LineImage),
    /// A video on LINE. Goes with `ChannelType` `line` and `MessageType` `video`.
    LineVideo(types::LineVideo),
    /// A recording on LINE. Goes with `ChannelType` `line` and `MessageType` `audio`.
    LineAudio(types::LineAudio),
    /// A text with buttons on LINE. Goes with `ChannelType` `line` and `MessageType` `buttons`.
    LineButtons(types::LineButtons),
    /// A question with two buttons on LINE. Goes with `ChannelType` `line` and `MessageType` `confirm`.
    LineConfirm(types::LineConfirm),
    /// Columns of texts and images on LINE, which the user can scroll. Goes with `ChannelType` `line`
    /// and `MessageType` `carousel`.
    LineCarousel(types::LineCarousel),
    /// Images on LINE, which the user can scroll. Goes with `ChannelType` `line` and `MessageType`
    /// `imageCarousel`.
    LineImageCarousel(types::LineImageCarousel),
    /// A text with buttons above the keyboard on LINE. Goes with `ChannelType` `line` and `MessageType`
    /// `quickReply`.
    LineQuickReply(types::LineQuickReply),
    /// A sticker of LINE. Goes with `ChannelType` `line` and `MessageType` `sticker`.
    LineSticker(types::LineSticker),
    /// A place on the map on LINE. Goes with `ChannelType` `line` and `MessageType` `location`.
    LineLocation(types::LineLocation),
    /// A coupon on LINE. Goes with `ChannelType` `line` and `MessageType` `coupon`.
    LineCoupon(types::LineCoupon),
    /// An image with areas that can be tapped on LINE. Goes with `ChannelType` `line` and `MessageType`
    /// `imagemap`.
    LineImagemap(types::LineImagemap),
    /// A message of a layout of its own on LINE. Goes with `ChannelType` `line` and `MessageType`
    /// `flex`.
    LineFlex(types::LineFlex),
    /// A text with placeholders on LINE. Goes with `ChannelType` `line` and `MessageType` `textV2`.
    LineTextV2(types::LineTextV2),
    /// A text on any channel. Goes with `MessageType` `text`.
    Text(types::TextContent),
    /// An image on any channel but LINE, with nothing but its address. Goes with `ChannelType`
    /// `whatsapp`, `viber`, `messenger`, `instagram` or `telegram` and `MessageType` `image`.
    Image(types::ImageContent),
    /// A video, with nothing but its address. Goes with `ChannelType` `whatsapp`, `messenger`,
    /// `instagram` or `telegram` and `MessageType` `video`.
    Video(types::VideoContent),
    /// A recording. Goes with `ChannelType` `whatsapp`, `messenger`, `instagram` or `telegram` and
    /// `MessageType` `audio`.
    Audio(types::AudioContent),
    /// A file. That Telegram takes a link and nothing else is not listed. Goes with `ChannelType`
    /// `messenger` or `telegram` and `MessageType` `document`.
    Document(types::DocumentContent),
    /// A sticker. Goes with `ChannelType` `whatsapp` or `telegram` and `MessageType` `sticker`.
    Sticker(types::StickerContent),
    /// A place on the map on Telegram. Goes with `ChannelType` `telegram` and `MessageType` `location`.
    TelegramLocation(types::TelegramLocation),
    /// Anything else, as it is: a value that this version of the crate does not know, or JSON of your
    /// own. A text is taken for JSON that is written already.
    Other(serde_json::Value),
}

runtime::union! {
    MessageContent["ChannelType", "MessageType"] Some("type"); WhatsAppText
    structure[["whatsapp"], ["text"]] []; WhatsAppImage structure[["whatsapp"],
    ["image"]] []; WhatsAppVideo structure[["whatsapp"], ["video"]] []; WhatsAppDocument
    structure[["whatsapp"], ["document"]] []; WhatsAppLocation structure[["whatsapp"],
    ["location"]] []; WhatsAppContacts structure[["whatsapp"], ["contacts"]] [];
    WhatsAppReaction structure[["whatsapp"], ["reaction"]] []; WhatsAppReplyButtons
    structure[["whatsapp"], ["interactive"]] ["button"]; WhatsAppList
    structure[["whatsapp"], ["interactive"]] ["list"]; WhatsAppLinkButton
    structure[["whatsapp"], ["interactive"]] ["cta_url"]; WhatsAppProduct
    structure[["whatsapp"], ["interactive"]] ["product"]; WhatsAppProductList
    structure[["whatsapp"], ["interactive"]] ["product_list"]; WhatsAppFlowButton
    structure[["whatsapp"], ["interactive"]] ["flow"]; ViberVideo structure[["viber"],
    ["video"]] []; ViberDocument structure[["viber"], ["document"]] []; ViberTextImage
    structure[["viber"], ["text_image"]] []; ViberTextButton structure[["viber"],
    ["text_button"]] []; ViberTextImageButton structure[["viber"], ["text_image_button"]]
    []; ViberTextVideo structure[["viber"], ["text_video"]] []; ViberTextVideoButton
    structure[["viber"], ["text_video_button"]] []; TelegramGif structure[["telegram"],
    ["gif"]] []; LineImage structure[["line"], ["image"]] []; LineVideo
    structure[["line"], ["video"]] []; LineAudio structure[["line"], ["audio"]] [];
    LineButtons structure[["line"], ["buttons"]] []; LineConfirm structure[["line"],
    ["confirm"]] []; LineCarousel structure[["line"], ["carousel"]] []; LineImageCarousel
    structure[["line"], ["imageCarousel"]] []; LineQuickReply structure[["line"],
    ["quickReply"]] []; LineSticker structure[["line"], ["sticker"]] []; LineLocation
    structure[["line"], ["location"]] []; LineCoupon structure[["line"], ["coupon"]] [];
    LineImagemap structure[["line"], ["imagemap"]] []; LineFlex structure[["line"],
    ["flex"]] []; LineTextV2 structure[["line"], ["textV2"]] []; Text structure[[],
    ["text"]] []; Image structure[["whatsapp", "viber", "messenger", "instagram",
    "telegram"], ["image"]] []; Video structure[["whatsapp", "messenger", "instagram",
    "telegram"], ["video"]] []; Audio structure[["whatsapp", "messenger", "instagram",
    "telegram"], ["audio"]] []; Document structure[["messenger", "telegram"],
    ["document"]] []; Sticker structure[["whatsapp", "telegram"], ["sticker"]] [];
    TelegramLocation structure[["telegram"], ["location"]] [];
}

runtime::union_write! {
    MessageContent; WhatsAppText, WhatsAppImage, WhatsAppVideo, WhatsAppDocument,
    WhatsAppLocation, WhatsAppContacts, WhatsAppReaction, WhatsAppReplyButtons,
    WhatsAppList, WhatsAppLinkButton, WhatsAppProduct, WhatsAppProductList,
    WhatsAppFlowButton, ViberVideo, ViberDocument, ViberTextImage, ViberTextButton,
    ViberTextImageButton, ViberTextVideo, ViberTextVideoButton, TelegramGif, LineImage,
    LineVideo, LineAudio, LineButtons, LineConfirm, LineCarousel, LineImageCarousel,
    LineQuickReply, LineSticker, LineLocation, LineCoupon, LineImagemap, LineFlex,
    LineTextV2, Text, Image, Video, Audio, Document, Sticker, TelegramLocation
}

runtime::union_request! {
    MessageContent; WhatsAppText, WhatsAppImage, WhatsAppVideo, WhatsAppDocument,
    WhatsAppLocation, WhatsAppContacts, WhatsAppReaction, WhatsAppReplyButtons,
    WhatsAppList, WhatsAppLinkButton, WhatsAppProduct, WhatsAppProductList,
    WhatsAppFlowButton, ViberVideo, ViberDocument, ViberTextImage, ViberTextButton,
    ViberTextImageButton, ViberTextVideo, ViberTextVideoButton, TelegramGif, LineImage,
    LineVideo, LineAudio, LineButtons, LineConfirm, LineCarousel, LineImageCarousel,
    LineQuickReply, LineSticker, LineLocation, LineCoupon, LineImagemap, LineFlex,
    LineTextV2, Text, Image, Video, Audio, Document, Sticker, TelegramLocation
}

#[cfg(feature = "serde")]
runtime::union_read! {
    MessageContent; WhatsAppText, WhatsAppImage, WhatsAppVideo, WhatsAppDocument,
    WhatsAppLocation, WhatsAppContacts, WhatsAppReaction, WhatsAppReplyButtons,
    WhatsAppList, WhatsAppLinkButton, WhatsAppProduct, WhatsAppProductList,
    WhatsAppFlowButton, ViberVideo, ViberDocument, ViberTextImage, ViberTextButton,
    ViberTextImageButton, ViberTextVideo, ViberTextVideoButton, TelegramGif, LineImage,
    LineVideo, LineAudio, LineButtons, LineConfirm, LineCarousel, LineImageCarousel,
    LineQuickReply, LineSticker, LineLocation, LineCoupon, LineImagemap, LineFlex,
    LineTextV2, Text, Image, Video, Audio, Document, Sticker, TelegramLocation
}

#[cfg(feature = "serde")]
runtime::union_by_name!(MessageContent);

runtime::union_choice! {
    MessageContent; WhatsAppText(types::WhatsAppText) set,
    WhatsAppImage(types::WhatsAppImage) set, WhatsAppVideo(types::WhatsAppVideo) set,
    WhatsAppDocument(types::WhatsAppDocument) set,
    WhatsAppLocation(types::WhatsAppLocation) set,
    WhatsAppContacts(types::WhatsAppContacts) set,
    WhatsAppReaction(types::WhatsAppReaction) set,
    WhatsAppReplyButtons(types::WhatsAppReplyButtons) set,
    WhatsAppList(types::WhatsAppList) set, WhatsAppLinkButton(types::WhatsAppLinkButton)
    set, WhatsAppProduct(types::WhatsAppProduct) set,
    WhatsAppProductList(types::WhatsAppProductList) set,
    WhatsAppFlowButton(types::WhatsAppFlowButton) set, ViberVideo(types::ViberVideo) set,
    ViberDocument(types::ViberDocument) set, ViberTextImage(types::ViberTextImage) set,
    ViberTextButton(types::ViberTextButton) set,
    ViberTextImageButton(types::ViberTextImageButton) set,
    ViberTextVideo(types::ViberTextVideo) set,
    ViberTextVideoButton(types::ViberTextVideoButton) set,
    TelegramGif(types::TelegramGif) set, LineImage(types::LineImage) set,
    LineVideo(types::LineVideo) set, LineAudio(types::LineAudio) set,
    LineButtons(types::LineButtons) set, LineConfirm(types::LineConfirm) set,
    LineCarousel(types::LineCarousel) set, LineImageCarousel(types::LineImageCarousel)
    set, LineQuickReply(types::LineQuickReply) set, LineSticker(types::LineSticker) set,
    LineLocation(types::LineLocation) set, LineCoupon(types::LineCoupon) set,
    LineImagemap(types::LineImagemap) set, LineFlex(types::LineFlex) set,
    LineTextV2(types::LineTextV2) set, Text(types::TextContent) kept,
    Image(types::ImageContent) kept, Video(types::VideoContent) kept,
    Audio(types::AudioContent) kept, Document(types::DocumentContent) kept,
    Sticker(types::StickerContent) kept, TelegramLocation(types::TelegramLocation) set
}
