// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`InboundContent`].

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

/// What an inbound message holds, by its `Type`. What is not listed here, or comes in another form,
/// is kept as it came.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum InboundContent {
    /// A text. Goes with `Type` `TEXT`.
    Text(String),
    /// A place on the map. Goes with `Type` `LOCATION`.
    Location(types::InboundLocation),
    /// An image. Goes with `Type` `IMAGE`.
    Image(types::InboundImage),
    /// A video. Goes with `Type` `VIDEO`.
    Video(types::InboundVideo),
    /// A sound recording. Goes with `Type` `AUDIO`.
    Audio(types::InboundAudio),
    /// A file. Goes with `Type` `DOCUMENT`.
    Document(types::InboundDocument),
    /// The press of a quick-reply button of a template. Goes with `Type` `REPLY`.
    Reply(types::InboundReply),
    /// Contacts. How the service sends them is not documented; where `contacts` is missing, the members
    /// of one contact may stand in its place. Goes with `Type` `CONTACTS` or `CONTACT`. Not documented;
    /// observed by public programs that receive reports.
    Contacts(types::InboundContacts),
    /// A notice of the chat app, such as that the user has another number. How the service sends it is
    /// not documented. Goes with `Type` `SYSTEM`. Not documented for this service; taken from Meta's
    /// description of webhooks.
    System(types::InboundSystem),
    /// A choice from a list, the press of a button, or a filled-in WhatsApp flow. In which of several
    /// forms the service sends it is not documented. Goes with `Type` `INTERACTIVE`. Not documented;
    /// observed by public programs that receive reports.
    Interactive(types::InboundInteraction),
    /// An order of products of a catalog. How the service sends it is not documented. Goes with `Type`
    /// `ORDER`. Not documented; observed by public programs that receive reports.
    Order(types::InboundOrder),
    /// A sticker. How the service sends it is not documented. Goes with `Type` `STICKER`. Not
    /// documented; observed by public programs that receive reports.
    Sticker(types::InboundSticker),
    /// Anything else, as it is: a value that this version of the crate does not know, or JSON of your
    /// own. A text is taken for JSON that is written already.
    Other(serde_json::Value),
}

runtime::union! {
    InboundContent["Type"] None; Text text[["TEXT"]] []; Location structure[["LOCATION"]]
    []; Image structure[["IMAGE"]] []; Video structure[["VIDEO"]] []; Audio
    structure[["AUDIO"]] []; Document structure[["DOCUMENT"]] []; Reply
    structure[["REPLY"]] []; Contacts structure[["CONTACTS", "CONTACT"]] []; System
    structure[["SYSTEM"]] []; Interactive structure[["INTERACTIVE"]] []; Order
    structure[["ORDER"]] []; Sticker structure[["STICKER"]] [];
}

#[cfg(feature = "serde")]
runtime::union_write! {
    InboundContent; Text, Location, Image, Video, Audio, Document, Reply, Contacts,
    System, Interactive, Order, Sticker
}

runtime::union_read! {
    InboundContent; Text, Location, Image, Video, Audio, Document, Reply, Contacts,
    System, Interactive, Order, Sticker
}

#[cfg(feature = "serde")]
runtime::union_by_name!(InboundContent);

runtime::union_choice! {
    InboundContent; Location(types::InboundLocation) read, Image(types::InboundImage)
    read, Video(types::InboundVideo) read, Audio(types::InboundAudio) read,
    Document(types::InboundDocument) read, Reply(types::InboundReply) read,
    Contacts(types::InboundContacts) read, System(types::InboundSystem) read,
    Interactive(types::InboundInteraction) read, Order(types::InboundOrder) read,
    Sticker(types::InboundSticker) read
}
