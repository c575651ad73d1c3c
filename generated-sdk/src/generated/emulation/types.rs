// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! Structures that requests of several operations hold.

#![allow(dead_code)]
use alibabacloud_emulator::table::{Member, Shape};

/// `ChatGroupParticipant`.
pub(super) static CHAT_GROUP_PARTICIPANT: Shape = Shape::Object(
    &[
        Member {
            name: "ParticipantNumber",
            required: false,
            shape: &Shape::Text,
        },
    ],
);

/// `ConversationCommand`.
pub(super) static CONVERSATION_COMMAND: Shape = Shape::Object(
    &[
        Member {
            name: "CommandDescription",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "CommandName",
            required: false,
            shape: &Shape::Text,
        },
    ],
);

/// `FlowAction`.
pub(super) static FLOW_ACTION: Shape = Shape::Object(
    &[
        Member {
            name: "FlowActionData",
            required: false,
            shape: &Shape::Map(&Shape::Any),
        },
        Member {
            name: "FlowToken",
            required: false,
            shape: &Shape::Text,
        },
    ],
);

/// `ProductAction`.
pub(super) static PRODUCT_ACTION: Shape = Shape::Object(
    &[
        Member {
            name: "Sections",
            required: false,
            shape: &Shape::List(&PRODUCT_SECTION),
        },
        Member {
            name: "ThumbnailProductRetailerId",
            required: false,
            shape: &Shape::Text,
        },
    ],
);

/// `ProductItem`.
pub(super) static PRODUCT_ITEM: Shape = Shape::Object(
    &[
        Member {
            name: "ProductRetailerId",
            required: false,
            shape: &Shape::Text,
        },
    ],
);

/// `ProductSection`.
pub(super) static PRODUCT_SECTION: Shape = Shape::Object(
    &[
        Member {
            name: "ProductItems",
            required: false,
            shape: &Shape::List(&PRODUCT_ITEM),
        },
        Member {
            name: "Title",
            required: false,
            shape: &Shape::Text,
        },
    ],
);

/// `TemplateButton`.
pub(super) static TEMPLATE_BUTTON: Shape = Shape::Object(
    &[
        Member {
            name: "AutofillText",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "CouponCode",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "FlowAction",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "FlowId",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "IsOptOut",
            required: false,
            shape: &Shape::Boolean,
        },
        Member {
            name: "NavigateScreen",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "PackageName",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "PhoneNumber",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "SignatureHash",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "SupportedApps",
            required: false,
            shape: &Shape::List(&TEMPLATE_SUPPORTED_APP),
        },
        Member {
            name: "Text",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "Type",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "Url",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "UrlType",
            required: false,
            shape: &Shape::Text,
        },
    ],
);

/// `TemplateCard`.
pub(super) static TEMPLATE_CARD: Shape = Shape::Object(
    &[
        Member {
            name: "CardComponents",
            required: false,
            shape: &Shape::List(&TEMPLATE_CARD_COMPONENT),
        },
    ],
);

/// `TemplateCardButton`.
pub(super) static TEMPLATE_CARD_BUTTON: Shape = Shape::Object(
    &[
        Member {
            name: "PhoneNumber",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "Text",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "Type",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "Url",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "UrlType",
            required: false,
            shape: &Shape::Text,
        },
    ],
);

/// `TemplateCardComponent`.
pub(super) static TEMPLATE_CARD_COMPONENT: Shape = Shape::Object(
    &[
        Member {
            name: "Buttons",
            required: false,
            shape: &Shape::List(&TEMPLATE_CARD_BUTTON),
        },
        Member {
            name: "Format",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "Text",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "Type",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "Url",
            required: false,
            shape: &Shape::Text,
        },
    ],
);

/// `TemplateComponent`.
pub(super) static TEMPLATE_COMPONENT: Shape = Shape::Object(
    &[
        Member {
            name: "AddSecretRecommendation",
            required: false,
            shape: &Shape::Boolean,
        },
        Member {
            name: "Buttons",
            required: false,
            shape: &Shape::List(&TEMPLATE_BUTTON),
        },
        Member {
            name: "Caption",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "Cards",
            required: false,
            shape: &Shape::List(&TEMPLATE_CARD),
        },
        Member {
            name: "CodeExpirationMinutes",
            required: false,
            shape: &Shape::Int32,
        },
        Member {
            name: "Duration",
            required: false,
            shape: &Shape::Int32,
        },
        Member {
            name: "FileName",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "FileType",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "Format",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "HasExpiration",
            required: false,
            shape: &Shape::Boolean,
        },
        Member {
            name: "Text",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "ThumbUrl",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "Type",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "Url",
            required: false,
            shape: &Shape::Text,
        },
    ],
);

/// `TemplateSupportedApp`.
pub(super) static TEMPLATE_SUPPORTED_APP: Shape = Shape::Object(
    &[
        Member {
            name: "PackageName",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "SignatureHash",
            required: false,
            shape: &Shape::Text,
        },
    ],
);

/// `ViberCompanyAddress`.
pub(super) static VIBER_COMPANY_ADDRESS: Shape = Shape::Object(
    &[
        Member {
            name: "CompanyAddress",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "CompanyAddressTitle",
            required: false,
            shape: &Shape::Text,
        },
    ],
);

/// `ViberCompanyTel`.
pub(super) static VIBER_COMPANY_TEL: Shape = Shape::Object(
    &[
        Member {
            name: "CompanyTelNumber",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "CompanyTelTitle",
            required: false,
            shape: &Shape::Text,
        },
    ],
);

/// `WabaPhoneNumbers`.
pub(super) static WABA_PHONE_NUMBERS: Shape = Shape::Object(
    &[
        Member {
            name: "ChannelCode",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "PhoneNumbers",
            required: false,
            shape: &Shape::List(&Shape::Text),
        },
        Member {
            name: "WabaId",
            required: false,
            shape: &Shape::Text,
        },
    ],
);
