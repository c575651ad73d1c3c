// @generated from spec/operations/messages/SendChatappMassMessage.yaml by `cargo xtask generate`. Do not edit.

//! `SendChatappMassMessage` as the emulator plays it.

use alibabacloud_emulator::table::{Documented, Example, Kind, Member, Operation, Shape};
use crate::generated::emulation::types::{FLOW_ACTION, PRODUCT_ACTION};

/// What the emulator knows.
pub(super) static OPERATION: Operation = Operation {
    name: "SendChatappMassMessage",
    ram_action: "cams:SendChatappMassMessage",
    rate_limit: Some((10, 1)),
    parameters: &[
        Member {
            name: "ChannelType",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "TemplateCode",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "Language",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "From",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "CustWabaId",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "FallBackId",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "FallBackContent",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "TaskId",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "SenderList",
            required: false,
            shape: &Shape::List(&MASS_MESSAGE_RECIPIENT),
        },
        Member {
            name: "IsvCode",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "CustSpaceId",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "Ttl",
            required: false,
            shape: &Shape::Int64,
        },
        Member {
            name: "Label",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "Tag",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "FallBackDuration",
            required: false,
            shape: &Shape::Int32,
        },
        Member {
            name: "FallBackRule",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "TemplateName",
            required: false,
            shape: &Shape::Text,
        },
    ],
    errors: &[
        Documented {
            status: 400,
            code: "Product.Unsubscript",
            message: "You have not subscribed to the specified product.",
            kind: Kind::Other,
        },
        Documented {
            status: 400,
            code: "Ram.PermissionDeny",
            message: "You are not authorized to perform the operation.",
            kind: Kind::PermissionDenied,
        },
        Documented {
            status: 400,
            code: "System.LimitControl",
            message: "The system is under flow control.",
            kind: Kind::Throttled,
        },
        Documented {
            status: 400,
            code: "Unknown.ResourceOwnerId",
            message: "The resource does not belong to the current user.",
            kind: Kind::Other,
        },
        Documented {
            status: 200,
            code: "InvalidParameter.ChannelTypeNotSupport",
            message: "The channel is not one that the service sends over.",
            kind: Kind::Other,
        },
        Documented {
            status: 200,
            code: "InvalidParameter.FromOnlyNumeric",
            message: "The sender's number holds something other than digits.",
            kind: Kind::Other,
        },
        Documented {
            status: 200,
            code: "InvalidParameter.LanguageNotEmpty",
            message: "`Language` is missing.",
            kind: Kind::Other,
        },
        Documented {
            status: 200,
            code: "InvalidParameter.SendSmsNotSupport",
            message: "Text messages cannot stand in for this message.",
            kind: Kind::Other,
        },
        Documented {
            status: 200,
            code: "InvalidParameter.TemplateCodeNotEmpty",
            message: "`TemplateCode` is missing.",
            kind: Kind::Other,
        },
        Documented {
            status: 200,
            code: "InvalidParameter.ToOnlyNumeric",
            message: "The recipient's number holds something other than digits.",
            kind: Kind::Other,
        },
    ],
    examples: &[
        Example {
            request: r#"{
  "ChannelType": "whatsapp",
  "TemplateCode": "744c4b5c79c9432497a075bdfca3****",
  "Language": "en",
  "From": "861380000****",
  "TaskId": "100000001",
  "SenderList": [
    {
      "TemplateParams": {
        "order": "1001"
      },
      "To": "861390000****"
    },
    {
      "TemplateParams": {
        "order": "1002"
      },
      "To": "861391111****"
    }
  ],
  "CustSpaceId": "29348393884****"
}"#,
            reply: r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "GroupMessageId": "890000010002****",
  "AccessDeniedDetail": "None"
}"#,
        },
        Example {
            request: r#"{
  "ChannelType": "whatsapp",
  "TemplateCode": "744c4b5c79c9432497a075bdfca3****",
  "Language": "en",
  "From": "861380000****",
  "FallBackId": "S00001",
  "FallBackContent": "Your order is on its way.",
  "TaskId": "100000002",
  "SenderList": [
    {
      "FlowAction": {
        "FlowActionData": {
          "order": "1001"
        },
        "FlowToken": "token-****"
      },
      "Payload": [
        "track"
      ],
      "ProductAction": {
        "Sections": [
          {
            "ProductItems": [
              {
                "ProductRetailerId": "shoe-42"
              }
            ],
            "Title": "Shoes"
          }
        ],
        "ThumbnailProductRetailerId": "shoe-42"
      },
      "RecipientType": "individual",
      "TemplateParams": {
        "order": "1001"
      },
      "To": "861390000****"
    }
  ],
  "CustSpaceId": "29348393884****",
  "FallBackDuration": 120,
  "FallBackRule": "undelivered",
  "TemplateName": "order_shipped"
}"#,
            reply: r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "GroupMessageId": "890000010002****"
}"#,
        },
        Example {
            request: r#"{
  "ChannelType": "viber",
  "TemplateCode": "744c4b5c79c9432497a075bdfca3****",
  "Language": "en",
  "From": "12345",
  "SenderList": [
    {
      "TemplateParams": {
        "order": "1001"
      },
      "To": "861390000****"
    }
  ],
  "CustSpaceId": "29348393884****",
  "Ttl": 60,
  "Label": "transaction",
  "Tag": "orders"
}"#,
            reply: r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "GroupMessageId": "890000010002****"
}"#,
        },
    ],
};

/// `MassMessageRecipient`.
static MASS_MESSAGE_RECIPIENT: Shape = Shape::Object(
    &[
        Member {
            name: "FlowAction",
            required: false,
            shape: &FLOW_ACTION,
        },
        Member {
            name: "Payload",
            required: false,
            shape: &Shape::List(&Shape::Text),
        },
        Member {
            name: "ProductAction",
            required: false,
            shape: &PRODUCT_ACTION,
        },
        Member {
            name: "RecipientType",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "TemplateParams",
            required: false,
            shape: &Shape::Map(&Shape::Text),
        },
        Member {
            name: "To",
            required: false,
            shape: &Shape::Text,
        },
    ],
);
