// @generated from spec/operations/messages/ListChatappMessage.yaml by `cargo xtask generate`. Do not edit.

//! `ListChatappMessage` as the emulator plays it.

use alibabacloud_emulator::table::{Documented, Example, Kind, Member, Operation, Shape};

/// What the emulator knows.
pub(super) static OPERATION: Operation = Operation {
    name: "ListChatappMessage",
    ram_action: "cams:ListChatappMessage",
    rate_limit: Some((50, 1)),
    parameters: &[
        Member {
            name: "BusinessNumber",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "StartTime",
            required: false,
            shape: &Shape::Int64,
        },
        Member {
            name: "EndTime",
            required: false,
            shape: &Shape::Int64,
        },
        Member {
            name: "EventAction",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "UserNumber",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "ChannelType",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "ClientAcceptStatus",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "TemplateCode",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "GroupMessageId",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "MessageStatus",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "CustSpaceId",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "Page",
            required: true,
            shape: &LIST_CHATAPP_MESSAGE_PAGE,
        },
        Member {
            name: "EndTimeStr",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "StartTimeStr",
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
    ],
    examples: &[
        Example {
            request: r#"{
  "BusinessNumber": "861380000****",
  "StartTime": 1693107714687,
  "EndTime": 1693407714687,
  "EventAction": "DOWN",
  "ChannelType": "whatsapp",
  "CustSpaceId": "29348393884****",
  "Page": {
    "Index": 1,
    "Size": 10
  }
}"#,
            reply: r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "Data": [
    {
      "BusinessNumber": "861380000****",
      "ChannelType": "whatsapp",
      "EventAction": "DOWN",
      "FailBackFlag": "N",
      "LanguageCode": "en",
      "Message": "Your order has been shipped.",
      "MessageId": "61851ccb2f1365b16aee****",
      "TemplateCode": "744c4b5c79c9432497a075bdfca3****",
      "TemplateName": "hello_whatsapp",
      "UserNumber": "861390000****"
    }
  ],
  "AccessDeniedDetail": "None"
}"#,
        },
    ],
};

/// `ListChatappMessagePage`.
static LIST_CHATAPP_MESSAGE_PAGE: Shape = Shape::Object(
    &[
        Member {
            name: "Index",
            required: true,
            shape: &Shape::Int64,
        },
        Member {
            name: "Size",
            required: true,
            shape: &Shape::Int64,
        },
    ],
);
